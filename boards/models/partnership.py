"""The other bodies of the partnership, and who answers to whom."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from boards.models.records import CitedRecord, YearRecord
from boards.models.seats import Person
from cescb.kit.periods import long_date


class PartnershipBody(CitedRecord):
    """A board, committee or group of bodies that the safeguarding board works with; also the board itself."""

    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, related_name="partnership_bodies", editable=False
    )
    slug = models.SlugField(editable=False)
    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=40, blank=True)
    role = models.CharField(max_length=300, blank=True, help_text="What it does, in a sentence.")
    in_framework = models.BooleanField("drawn in the framework", default=False)
    is_party_to_memorandum = models.BooleanField("party to the memorandum of understanding", default=False)
    tier = models.PositiveSmallIntegerField(
        "row in the framework",
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(9)],
        help_text="1 is the top row.",
    )
    answers_to = models.CharField(
        "answers, outside the partnership, to",
        max_length=160,
        blank=True,
        help_text="Parliament, the voters, a national body: whoever has no entry of their own here.",
    )
    meetings_a_year = models.PositiveSmallIntegerField(
        "meetings with the chair a year",
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(52)],
        help_text="How often the chair of the board is to meet it. Leave empty where nothing is agreed.",
    )
    ends_on = models.DateField("ends", null=True, blank=True)
    end_note = models.CharField(
        "about its end", max_length=160, blank=True, help_text="What is known when a date is not."
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["board", "position"]
        verbose_name_plural = "partnership bodies"
        constraints = [models.UniqueConstraint(fields=["board", "slug"], name="one_body_per_slug")]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        return self.short_name or self.name


class BodyRelation(CitedRecord):
    """How one body stands to another."""

    board_path = "source__board"

    class Kind(models.TextChoices):
        REPORTS_TO = "reports_to", "reports to"
        HOLDS_TO_ACCOUNT = "holds_to_account", "holds to account"
        SCRUTINISES = "scrutinises", "scrutinises"
        SHARES_REPORTS = "shares_reports", "shares reports with"
        OVERSEES = "oversees", "oversees"
        MEETS = "meets", "meets"

    source = models.ForeignKey(
        PartnershipBody, on_delete=models.CASCADE, related_name="relations", verbose_name="body"
    )
    kind = models.CharField("relation", max_length=16, choices=Kind)
    target = models.ForeignKey(
        PartnershipBody,
        on_delete=models.CASCADE,
        related_name="relations_to_it",
        verbose_name="other body",
    )
    note = models.CharField("what it covers", max_length=200, blank=True)

    class Meta:
        ordering = ["source", "target"]
        verbose_name = "relation"
        constraints = [
            models.UniqueConstraint(
                fields=["source", "kind", "target"],
                name="one_relation_of_a_kind",
                violation_error_message="This relation is recorded already.",
            ),
            models.CheckConstraint(
                condition=~Q(source=F("target")),
                name="relation_between_two_bodies",
                violation_error_message="Choose two different bodies.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source.label} {self.get_kind_display()} {self.target.label}"


class SharedMember(CitedRecord):
    """Somebody of the board who also sits on another body, so that each can answer for the other's view."""

    board_path = "body__board"

    body = models.ForeignKey(PartnershipBody, on_delete=models.CASCADE, related_name="shared_members")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="other_bodies")
    capacity = models.CharField("sits there as", max_length=120, blank=True)

    class Meta:
        ordering = ["body", "person__name"]
        verbose_name = "member in common"
        verbose_name_plural = "members in common"
        constraints = [
            models.UniqueConstraint(
                fields=["body", "person"],
                name="one_entry_per_shared_member",
                violation_error_message="This person is recorded as a member of the body already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.body.label}"


class ChairMeeting(YearRecord):
    """A meeting of the board's chair with another body, outside the board's own groups.

    Such are the safeguarding review meeting with the council's chief executive and the meetings with the
    Police and Crime Commissioner.
    """

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        HELD = "held", "Held"
        NOT_HELD = "not_held", "Not held"

    body = models.ForeignKey(
        PartnershipBody, on_delete=models.PROTECT, related_name="chair_meetings", verbose_name="with"
    )
    title = models.CharField("meeting", max_length=120, help_text="Safeguarding review meeting, for example.")
    held_on = models.DateField("date")
    state = models.CharField(max_length=8, choices=State, default=State.PLANNED)
    people = models.CharField("who takes part", max_length=300, blank=True)
    concerns = models.TextField(
        "concerns raised", blank=True, help_text="About services and arrangements, never about a named child."
    )
    follow_up = models.TextField("what was agreed", blank=True)

    class Meta(YearRecord.Meta):
        ordering = ["year", "held_on", "number"]
        verbose_name = "meeting of the chair"
        verbose_name_plural = "meetings of the chair"
        constraints = [
            *YearRecord.Meta.constraints,
            models.UniqueConstraint(
                fields=["body", "title", "held_on"],
                name="one_chair_meeting_a_day",
                violation_error_message="This meeting is recorded already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {long_date(self.held_on)}"
