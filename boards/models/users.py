"""People who sign in, and the roles they hold on each board."""

from typing import Any

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Q


class EmailUserManager(UserManager["User"]):
    """Creates people by e-mail address, which takes the place of a user name."""

    def _build(self, email: str, password: str | None, **extra: Any) -> "User":
        if not email:
            raise ValueError("A person needs an e-mail address to sign in with.")
        person = self.model(email=self.normalize_email(email).lower(), **extra)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def create_user(self, email: str, password: str | None = None, **extra: Any) -> "User":  # type: ignore[override]
        return self._build(email, password, **extra)

    def create_superuser(self, email: str, password: str | None = None, **extra: Any) -> "User":  # type: ignore[override]
        return self._build(email, password, **{"is_staff": True, "is_superuser": True, **extra})


class User(AbstractUser):
    """Someone who signs in with an e-mail address. What they may do comes from their roles."""

    username = None  # type: ignore[assignment]
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]
    email = models.EmailField("e-mail address", unique=True)
    name = models.CharField("name", max_length=120, help_text="As it should appear beside what they did.")

    objects = EmailUserManager()  # type: ignore[misc]

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name

    @property
    def must_use_mfa(self) -> bool:
        """True for anyone who can change or approve something, so that a password alone is not enough."""
        if self.is_superuser:
            return True
        return self.role_assignments.exclude(role=RoleAssignment.Role.MEMBER).exists()


class RoleAssignment(models.Model):
    """A role that a person holds on one board; a data lead holds it for one agency."""

    class Role(models.TextChoices):
        BUSINESS_MANAGER = "business_manager", "Business manager"
        DATA_LEAD = "data_lead", "Data lead"
        MEMBER = "member", "Board member"
        CHAIR = "chair", "Chair"
        ADMINISTRATOR = "administrator", "Administrator"

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="role_assignments")
    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="role_assignments")
    role = models.CharField(max_length=20, choices=Role)
    agency = models.ForeignKey(
        "boards.Agency", on_delete=models.PROTECT, null=True, blank=True, related_name="role_assignments"
    )

    class Meta:
        ordering = ["board", "role"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "board", "role"],
                condition=Q(agency=None),
                name="role_once_per_board",
                violation_error_message="This person already has this role on the board.",
            ),
            models.UniqueConstraint(
                fields=["user", "board", "role", "agency"],
                name="role_once_per_agency",
                violation_error_message="This person already has this role for the agency.",
            ),
            models.CheckConstraint(
                condition=~Q(role="data_lead") | Q(agency__isnull=False),
                name="data_lead_has_agency",
                violation_error_message="A data lead acts for one agency. Choose the agency.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.board}"
