"""The main board, its executive, its sub-groups and panels, from the day they start to the day they end."""

from typing import TYPE_CHECKING

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from boards.models.records import CitedRecord
from boards.quorum import QuorumRule
from boards.terms import Term

if TYPE_CHECKING:
    import datetime


def existing_between(first: "datetime.date", last: "datetime.date", prefix: str = "") -> Q:
    """The condition that something with a start and an end exists on some day from the first to the last.

    An empty start or end leaves that side open. `prefix` is the lookup to it, such as group__.
    """
    start, end = f"{prefix}starts_on", f"{prefix}ends_on"
    return Q(
        Q((start, None)) | Q((f"{start}__lte", last)),
        Q((end, None)) | Q((f"{end}__gte", first)),
    )


def existing_on(day: "datetime.date", prefix: str = "") -> Q:
    """The condition that something with a start and an end exists on the day."""
    return existing_between(day, day, prefix)


def percent_field(label: str, help_text: str) -> "models.PositiveSmallIntegerField[int | None, int | None]":
    """A whole percentage from 1 to 100; empty where no rule is set."""
    return models.PositiveSmallIntegerField(
        label,
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
        help_text=help_text,
    )


class GroupQuerySet(models.QuerySet["Group"]):
    def as_at(self, day: "datetime.date") -> "GroupQuerySet":
        """Groups that existed on the day; an empty start or end leaves that side open."""
        return self.filter(existing_on(day))


class Group(CitedRecord):
    """The main board, its executive, a sub-group or a panel."""

    class Tier(models.TextChoices):
        MAIN_BOARD = "main_board", "Main board"
        EXECUTIVE = "executive", "Executive"
        SUB_GROUP = "sub_group", "Sub-group"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="groups", editable=False)
    slug = models.SlugField(editable=False)
    name = models.CharField(max_length=120)
    tier = models.CharField(max_length=12, choices=Tier)
    reports_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="reporting_groups"
    )
    purpose = models.TextField(blank=True)
    terms_of_reference = models.TextField(blank=True)
    work_plan = models.TextField(blank=True)
    achievements = models.TextField(blank=True)
    is_shared = models.BooleanField(
        "shared with other boards",
        default=False,
        help_text="Set up together with other boards of the county.",
    )
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)
    succeeded_by = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name="followed by",
        help_text="The group that took over its work when it was merged, renamed or ended.",
    )
    meetings_a_year = models.PositiveSmallIntegerField(null=True, blank=True)
    attendance_expected = percent_field(
        "attendance expected of an agency, per cent", "An agency below it is suggested for a challenge."
    )
    quorum_members = models.PositiveSmallIntegerField(
        "quorum: members", null=True, blank=True, help_text="How many members must be there at least."
    )
    quorum_share = percent_field(
        "quorum: share of members, per cent", "Of the seats that are filled; observers and advisers left out."
    )
    quorum_agencies = models.PositiveSmallIntegerField("quorum: different agencies", null=True, blank=True)
    quorum_statutory = models.PositiveSmallIntegerField(
        "quorum: different statutory partners", null=True, blank=True
    )
    quorum_needs_chair = models.BooleanField("quorum: the chair must be there", default=False)
    deputies_count = models.BooleanField("deputies count towards quorum", default=True)
    one_per_agency = models.BooleanField(
        "two seats of one agency count once", default=False, help_text="Towards the number of members."
    )
    quorum_note = models.CharField(
        "where the rule stands", max_length=200, blank=True, help_text="Terms of reference, section 4."
    )
    position = models.PositiveSmallIntegerField(default=0, editable=False)

    objects = GroupQuerySet.as_manager()

    class Meta:
        ordering = ["board", "position", "name"]
        constraints = [
            models.UniqueConstraint(fields=["board", "slug"], name="one_group_per_slug"),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=models.F("starts_on")),
                name="group_ends_after_start",
                violation_error_message="A group cannot end before it starts.",
            ),
            models.CheckConstraint(
                condition=~Q(reports_to=models.F("id")),
                name="group_reports_to_another",
                violation_error_message="A group cannot report to itself.",
            ),
            models.CheckConstraint(
                condition=~Q(succeeded_by=models.F("id")),
                name="group_followed_by_another",
                violation_error_message="A group cannot be followed by itself.",
            ),
            models.CheckConstraint(
                condition=Q(quorum_share=None) | Q(quorum_share__range=(1, 100)),
                name="group_quorum_share_is_a_percentage",
                violation_error_message="The share that makes a quorum is from 1 to 100 per cent.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def term(self) -> Term:
        """From when until when the group exists."""
        return Term(self.starts_on, self.ends_on)

    @property
    def quorum_rule(self) -> QuorumRule:
        """What the group asks of its meetings."""
        return QuorumRule(
            minimum=self.quorum_members,
            share=self.quorum_share,
            agencies=self.quorum_agencies,
            statutory_agencies=self.quorum_statutory,
            needs_chair=self.quorum_needs_chair,
            deputies_count=self.deputies_count,
            one_per_agency=self.one_per_agency,
        )
