"""What all records of a board share: they belong to it, can be cited, and every change to them is kept."""

from typing import TYPE_CHECKING, ClassVar

from django.db import models
from simple_history.models import HistoricalRecords

if TYPE_CHECKING:
    from boards.models.users import User


class Record(models.Model):
    """A record of a board whose every change is kept: who, when and what.

    `board_path` is the lookup from the record to its board, `year_path` the one to its financial year;
    an empty `year_path` means that the record is not tied to one year.
    """

    board_path: ClassVar[str] = "board"
    year_path: ClassVar[str] = ""

    # Whoever saves a record says who makes the change, so that its history tells.
    _history_user: "User"
    history = HistoricalRecords(inherit=True)

    class Meta:
        abstract = True


class CitedRecord(Record):
    """A record that may have been read from a document; without a citation it was entered by hand."""

    citation = models.ForeignKey(
        "boards.Citation", on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        abstract = True


class BoardRecord(CitedRecord):
    """A numbered record of a board: the number is given once and never used again for another one."""

    prefix: ClassVar[str] = ""

    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, related_name="%(class)ss", editable=False
    )
    number = models.PositiveSmallIntegerField(editable=False)

    class Meta:
        abstract = True
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["board", "number"], name="%(class)s_number_once")]

    @property
    def reference(self) -> str:
        """How papers name the record, such as C12."""
        return f"{self.prefix}{self.number}"


class YearRecord(CitedRecord):
    """A numbered record of one financial year of a board."""

    board_path = "year__board"
    year_path = "year"

    year = models.ForeignKey(
        "boards.FinancialYear", on_delete=models.CASCADE, related_name="%(class)ss", editable=False
    )
    number = models.PositiveSmallIntegerField(editable=False)

    class Meta:
        abstract = True
        ordering = ["year", "number"]
        constraints = [models.UniqueConstraint(fields=["year", "number"], name="%(class)s_number_once")]
