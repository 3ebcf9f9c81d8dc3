from reports.models.builds import DocumentBuild
from reports.models.documents import Document, Section

__all__ = ["Document", "DocumentBuild", "Section"]
