"""Whom the board works with and speaks to: stakeholders, messages, communications, distribution, services."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.text import Truncator

from boards.models.agencies import Agency
from boards.models.records import BoardRecord, YearRecord

# A record that is a passage is named by its first words, as many as this.
NAME_WORDS = 14


class Stakeholder(BoardRecord):
    """Somebody with a stake in the board's work, at one of three levels, with influence and interest.

    The level says how far the board goes with them: it informs them, asks and involves them, or decides and
    acts together with them.
    """

    class Level(models.TextChoices):
        INFORM = "inform", "Inform"
        CONSULT = "consult", "Consult and involve"
        COLLABORATE = "collaborate", "Collaborate and empower"

    SCALE = [(1, "Low"), (2, "Some"), (3, "Considerable"), (4, "High")]

    name = models.CharField("stakeholder", max_length=160)
    level = models.CharField(max_length=11, choices=Level)
    influence = models.PositiveSmallIntegerField(choices=SCALE, null=True, blank=True)
    interest = models.PositiveSmallIntegerField(choices=SCALE, null=True, blank=True)
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="stakeholders"
    )
    approach = models.CharField("how the board works with them", max_length=300, blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.UniqueConstraint(
                fields=["board", "name"],
                name="stakeholder_listed_once",
                violation_error_message="This stakeholder is listed already.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class KeyMessage(YearRecord):
    """What the board wants one audience to know in the year."""

    audience = models.CharField(max_length=120)
    text = models.TextField("message")

    class Meta(YearRecord.Meta):
        pass

    def __str__(self) -> str:
        return Truncator(f"{self.audience}: {self.text}").words(NAME_WORDS, "…")


class Communication(YearRecord):
    """A step of the communications plan: to whom, what, how, who does it, and what came of it."""

    audience = models.CharField(max_length=160)
    message = models.TextField()
    campaign = models.CharField(
        max_length=120, blank=True, help_text="The campaign that it belongs to, such as: Safe sleep."
    )
    method = models.CharField(
        "how", max_length=160, blank=True, help_text="A bulletin, a one minute guide, the website, a meeting."
    )
    owner = models.CharField(max_length=160, blank=True)
    due_on = models.DateField("due", null=True, blank=True)
    done_on = models.DateField("done", null=True, blank=True)
    result = models.TextField(blank=True)

    class Meta(YearRecord.Meta):
        verbose_name = "step of the communications plan"
        verbose_name_plural = "communications plan"

    def __str__(self) -> str:
        return Truncator(f"{self.audience}: {self.message}").words(NAME_WORDS, "…")


class Recipient(YearRecord):
    """Somebody who receives the year's annual report, by law or by choice, and what they did with it."""

    name = models.CharField("recipient", max_length=160)
    is_statutory = models.BooleanField("required by law", default=False)
    sent_on = models.DateField("sent", null=True, blank=True)
    presented_on = models.DateField("presented", null=True, blank=True)
    scrutiny = models.TextField("what they said", blank=True)

    class Meta(YearRecord.Meta):
        constraints = [
            *YearRecord.Meta.constraints,
            models.UniqueConstraint(
                fields=["year", "name"],
                name="recipient_listed_once",
                violation_error_message="This recipient is on the list already.",
            ),
        ]
        verbose_name = "recipient of the annual report"
        verbose_name_plural = "distribution list"

    def __str__(self) -> str:
        return self.name


class Engagement(YearRecord):
    """A session, workshop or survey by which people shaped the plan, and what it changed."""

    title = models.CharField(max_length=200)
    held_on = models.DateField("date", null=True, blank=True)
    when = models.CharField("when, in words", max_length=80, blank=True)
    who = models.CharField("who took part", max_length=200)
    participants = models.PositiveIntegerField(
        "number who took part", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    findings = models.TextField("what they said", blank=True)
    change = models.TextField("what it changed", blank=True)

    class Meta(YearRecord.Meta):
        verbose_name = "engagement in the plan"
        verbose_name_plural = "engagement in the plan"

    def __str__(self) -> str:
        return self.title


class Success(YearRecord):
    """Something that went well, who made it happen, and whether they were thanked."""

    text = models.TextField("what went well")
    who = models.CharField("thanks to", max_length=200, blank=True)
    noted_on = models.DateField("noted", null=True, blank=True)
    thanked_on = models.DateField("thanked", null=True, blank=True)

    class Meta(YearRecord.Meta):
        verbose_name_plural = "successes"

    def __str__(self) -> str:
        return Truncator(self.text).words(NAME_WORDS, "…")


class CommissionedService(BoardRecord):
    """A service that a partner commissions for children, and how the board knows that it safeguards them."""

    name = models.CharField("service", max_length=160)
    provider = models.CharField(max_length=160, blank=True)
    commissioner = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="commissioned_services"
    )
    purpose = models.TextField(blank=True)
    safeguarding_terms = models.TextField(
        "safeguarding terms of the contract",
        blank=True,
        help_text="What the provider must do: use the common assessment, follow the procedures, train staff.",
    )
    activity = models.TextField("what it did", blank=True)
    outcome = models.TextField("what changed for children", blank=True)
    monitoring = models.TextField("how it is monitored", blank=True)
    starts_on = models.DateField("from", null=True, blank=True)
    ends_on = models.DateField("until", null=True, blank=True)

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(starts_on=None) | Q(ends_on__gte=F("starts_on")),
                name="service_ends_after_start",
                violation_error_message="A service cannot end before it starts.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class NeedsAssessment(BoardRecord):
    """What a needs assessment says about safeguarding, where it has gaps, and how commissioning uses it."""

    title = models.CharField(max_length=160)
    content = models.TextField("what it says about safeguarding", blank=True)
    gaps = models.TextField("where it has gaps", blank=True)
    use = models.TextField("how commissioning uses it", blank=True)
    updated_on = models.DateField("updated", null=True, blank=True)
    review_due_on = models.DateField("next update", null=True, blank=True)

    class Meta(BoardRecord.Meta):
        pass

    def __str__(self) -> str:
        return self.title
