"""Where facts come from, and where a printed source disagrees with itself."""

from django.db import models

from boards.models.records import Record


class SourceDocument(models.Model):
    """A document or data set from which figures were taken."""

    class Kind(models.TextChoices):
        BOARD_REPORT = "board_report", "Report of the board"
        PUBLISHED = "published", "Published statistics"
        RETURN = "return", "Return from an agency"
        GENERATED = "generated", "Invented for demonstration"

    code = models.SlugField(unique=True, help_text="Short name used in figure references: dfe.")
    title = models.CharField(max_length=200)
    publisher = models.CharField(max_length=160, blank=True)
    kind = models.CharField(max_length=12, choices=Kind)
    board = models.ForeignKey(
        "boards.Board", on_delete=models.CASCADE, null=True, blank=True, related_name="sources"
    )
    licence = models.CharField(max_length=120, blank=True)
    attribution = models.CharField(
        max_length=200, blank=True, help_text="Words the licence asks to be shown."
    )
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Citation(models.Model):
    """A place in a source document: the lines that a fact was read from."""

    document = models.ForeignKey(SourceDocument, on_delete=models.CASCADE, related_name="citations")
    lines = models.CharField(max_length=120, help_text="Line numbers or rows: 395; 466-468.")

    class Meta:
        ordering = ["document", "lines"]
        constraints = [models.UniqueConstraint(fields=["document", "lines"], name="one_citation_per_place")]

    def __str__(self) -> str:
        label = "lines" if any(mark in self.lines for mark in ";-,") else "line"
        return f"{self.document.title}, {label} {self.lines}" if self.lines else self.document.title


class Discrepancy(Record):
    """A value that a source prints and the board does not use, beside the figure that it does use.

    `reference` is the figure reference of the value in use, so that both can be shown side by side.
    """

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="discrepancies")
    year = models.ForeignKey("boards.FinancialYear", on_delete=models.CASCADE, related_name="discrepancies")
    code = models.SlugField()
    subject = models.CharField(max_length=200, help_text="What the two values are about.")
    printed = models.CharField(max_length=80, help_text="The value as printed, which is not used.")
    printed_at = models.ForeignKey(Citation, on_delete=models.PROTECT, related_name="+")
    reference = models.CharField(max_length=200, blank=True, help_text="Figure reference of the value used.")
    used_at = models.ForeignKey(Citation, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.TextField(help_text="Why the report uses the one and not the other.")

    class Meta:
        ordering = ["code"]
        verbose_name_plural = "discrepancies"
        constraints = [
            models.UniqueConstraint(fields=["board", "year", "code"], name="one_discrepancy_per_code")
        ]

    def __str__(self) -> str:
        return f"{self.subject}: {self.printed} printed"
