"""What the board publishes: documents and their tree of sections."""

from django.db import models
from django.urls import reverse


class Document(models.Model):
    """An annual report, business plan or other publication of a board for one year."""

    class Kind(models.TextChoices):
        ANNUAL_REPORT = "annual-report", "Annual report"
        BUSINESS_PLAN = "business-plan", "Business plan"

    board = models.ForeignKey("boards.Board", on_delete=models.CASCADE, related_name="documents")
    year = models.ForeignKey("boards.FinancialYear", on_delete=models.CASCADE, related_name="documents")
    kind = models.SlugField(choices=Kind)
    title = models.CharField(max_length=160)
    subtitle = models.CharField(max_length=160, blank=True)
    summary = models.TextField(blank=True, help_text="What the document is, in a sentence or two.")

    class Meta:
        ordering = ["board", "-year__starts_in", "kind"]
        constraints = [
            models.UniqueConstraint(
                fields=["board", "year", "kind"],
                name="one_document_of_a_kind",
                violation_error_message="The board already has this document for the year.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("reports:document", args=[self.board.slug, self.year.label, self.kind])


class Section(models.Model):
    """A part of a document: a heading and a body in Markdown with figure references and blocks."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="sections")
    parent = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="children"
    )
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=160)
    number = models.CharField(max_length=20, blank=True, help_text="Printed before the title: Appendix 3.")
    position = models.PositiveSmallIntegerField(help_text="Place in the whole document, from 1.")
    body = models.TextField(blank=True)
    source_lines = models.CharField(
        max_length=60, blank=True, help_text="Lines of the printed report that the section answers to."
    )

    class Meta:
        ordering = ["document", "position"]
        constraints = [
            models.UniqueConstraint(fields=["document", "slug"], name="one_section_per_slug"),
            models.UniqueConstraint(fields=["document", "position"], name="one_section_per_position"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def heading(self) -> str:
        return f"{self.number}: {self.title}" if self.number else self.title
