"""What can go wrong while a document becomes a PDF, each with a message for the person who asked for it."""


class PdfError(Exception):
    """The PDF was not made."""


class DocumentRefused(PdfError):
    """The HTML cannot become an accessible PDF. `faults` holds one sentence for each reason."""

    def __init__(self, *faults: str) -> None:
        self.faults = faults
        super().__init__(" ".join(faults))


class MissingTitle(DocumentRefused):
    """The document has no title, which PDF/UA-1 (7.1) asks for."""


class MissingLanguage(DocumentRefused):
    """The document does not say which language it is in, which PDF/UA-1 (7.2) asks for."""


class ResourceRefused(PdfError):
    """The HTML or a stylesheet asks for something on the network, outside the base folder, or not there."""


class TagsIncomplete(PdfError):
    """The tags of the finished file are not the document's: something was lost or doubled."""
