"""What children and young people said, and words that are quoted with their one source."""

import datetime
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.text import Truncator

from boards.models.records import BoardRecord
from cescb.kit.periods import long_date

# A quotation is named by its first words, as many as this.
NAME_WORDS = 12


def occasion(day: datetime.date | None, when: str) -> str:
    """Return the date in full, or else what is known of it in words; an empty text where nothing is."""
    return long_date(day) if day else when


class Voice(BoardRecord):
    """Something that children, young people or families told the partnership, and what became of it."""

    class Method(models.TextChoices):
        SURVEY = "survey", "Survey"
        GROUP = "group", "Group or forum"
        EVENT = "event", "Event or take-over day"
        INTERVIEW = "interview", "Conversation"
        PLAN = "plan", "Taking part in their own plan"
        WARD = "ward", "Brought by a ward councillor"
        OTHER = "other", "Another way"

    class Consent(models.TextChoices):
        GIVEN = "given", "Given"
        NOT_NEEDED = "not_needed", "Not needed: nobody can be recognised"
        NOT_RECORDED = "not_recorded", "Not recorded"

    class ToldBack(models.TextChoices):
        YES = "yes", "Told"
        NOT_YET = "not_yet", "Not told yet"
        NOT_RECORDED = "not_recorded", "Not recorded"

    prefix: ClassVar[str] = "V"

    title = models.CharField(
        max_length=200, help_text="The survey, event, visit or conversation, such as: Take-over day."
    )
    who = models.CharField(
        "who spoke",
        max_length=160,
        help_text="A group, never a name, such as: care leavers, parents after a child in need plan.",
    )
    method = models.CharField("how it was gathered", max_length=9, choices=Method)
    gathered_on = models.DateField("date", null=True, blank=True)
    when = models.CharField(
        "when, in words", max_length=80, blank=True, help_text="Where the day is not known: spring 2014."
    )
    source = models.CharField(
        max_length=200, blank=True, help_text="Who gathered it, and the paper or report where it can be read."
    )
    participants = models.PositiveIntegerField("number who took part", null=True, blank=True)
    said = models.TextField(
        "what they said", blank=True, help_text="In general words. Exact words belong among the quotations."
    )
    theme = models.CharField(max_length=120, blank=True)
    consent = models.CharField(max_length=12, choices=Consent, default=Consent.NOT_RECORDED)
    changed = models.TextField("what changed because of it", blank=True)
    told_back = models.CharField(
        "told what changed", max_length=12, choices=ToldBack, default=ToldBack.NOT_YET
    )
    told_back_on = models.DateField("told on", null=True, blank=True)

    class Meta(BoardRecord.Meta):
        verbose_name = "voice record"
        constraints = [
            *BoardRecord.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(told_back="yes") | ~Q(changed=""),
                name="voice_told_back_what_changed",
                violation_error_message="Say what changed before you record that they were told.",
            ),
            models.CheckConstraint(
                condition=Q(told_back="yes") | Q(told_back_on=None),
                name="voice_told_on_a_day_is_told",
                violation_error_message="There is a day on which they were told: choose “Told” with it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def occasion(self) -> str:
        """When it was gathered, in words."""
        return occasion(self.gathered_on, self.when)


class Quotation(BoardRecord):
    """Words as they were said or written. The same words have one source: a second one is refused.

    `fingerprint` holds the words without case, marks and spaces, so that the same words are found again
    however they are punctuated.
    """

    class Speaker(models.TextChoices):
        CHILD = "child", "A child or young person"
        PARENT = "parent", "A parent or carer"
        STAFF = "staff", "A member of staff"
        INSPECTOR = "inspector", "Inspectors or peer reviewers"
        OTHER = "other", "Somebody else"

    prefix: ClassVar[str] = "W"

    words = models.TextField()
    fingerprint = models.CharField(max_length=64, editable=False)
    speaker = models.CharField("who said it", max_length=9, choices=Speaker)
    source = models.CharField(max_length=200, help_text="The one document or occasion that it comes from.")
    said_on = models.DateField("date", null=True, blank=True)
    when = models.CharField("when, in words", max_length=80, blank=True)
    consent = models.CharField(max_length=12, choices=Voice.Consent, default=Voice.Consent.NOT_RECORDED)
    voice = models.ForeignKey(
        Voice,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="quotations",
        verbose_name="voice record it belongs to",
    )
    used_in = models.CharField(
        "where it was used",
        max_length=300,
        blank=True,
        help_text="The report or paper. Only with consent, or where nobody can be recognised.",
    )

    class Meta(BoardRecord.Meta):
        constraints = [
            *BoardRecord.Meta.constraints,
            models.UniqueConstraint(
                fields=["board", "fingerprint"],
                name="one_source_per_quotation",
                violation_error_message="The same words are already recorded with their source.",
            ),
            models.CheckConstraint(
                condition=Q(used_in="") | Q(consent__in=["given", "not_needed"]),
                name="quotation_used_with_consent",
                violation_error_message=(
                    "Record the consent, or that none is needed, before you record where the words were used."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {Truncator(self.words).words(NAME_WORDS, '…')}"

    @property
    def occasion(self) -> str:
        """When it was said or written, in words."""
        return occasion(self.said_on, self.when)
