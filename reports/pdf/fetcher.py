"""Where the PDF engine may read from: one folder, and data written into the document itself."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class FolderFetcher(URLFetcher):
    """Reads files below one folder and `data:` addresses; anything else ends the job.

    A missing file ends it too: a report without its stylesheet, font or picture is not the report.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(allowed_protocols=("file", "data"), fail_on_errors=True)
        self._folder = folder.resolve()

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return what is at an address, or raise FatalURLFetchingError with a sentence that says why not."""
        parts = urlsplit(url)
        if parts.scheme not in ("file", "data"):
            raise FatalURLFetchingError(f"The document asks for {url}; a PDF is made without the network.")
        if parts.scheme == "file":
            path = Path(unquote(parts.path)).resolve()
            if parts.netloc or not path.is_relative_to(self._folder):
                raise FatalURLFetchingError(f"The document asks for {url}, which is outside {self._folder}.")
            if not path.is_file():
                raise FatalURLFetchingError(f"The document asks for {url}, which is not there.")
        response: Any = super().fetch(url, headers)
        return response
