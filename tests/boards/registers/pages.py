"""What the tests of registers read from the pages of one board and year."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import reverse

from boards.models import Board


def text(response: Any) -> str:
    """The page with every run of white space as one space."""
    return " ".join(response.content.decode().split())


def dated(name: str, day: datetime.date) -> dict[str, int]:
    """A date as the three boxes of a form post it."""
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


@dataclass(frozen=True)
class Pages:
    """The pages of a board's registers as somebody signed in sees them."""

    client: Client
    board: Board
    year: str = "2013-14"

    def address(self, name: str, /, *arguments: int) -> str:
        return reverse(f"boards:{name}", args=[self.board.slug, self.year, *arguments])

    def get(self, name: str, /, *arguments: int, **query: str) -> Any:
        return self.client.get(self.address(name, *arguments), query)

    def post(self, name: str, /, *arguments: int, **values: Any) -> Any:
        """Send a form; a new record has been seen in no version."""
        return self.client.post(self.address(name, *arguments), {"seen": "0", **values})

    def lede(self, name: str) -> str:
        return self.get(name).context["lede"]

    def titles(self, name: str, **query: str) -> list[str]:
        """The records that a list shows, in its order."""
        return [str(row.record) for row in self.get(name, **query).context["table"].rows]

    def notices(self, name: str, record: Any) -> list[str]:
        """The titles of the notices on the page of a record."""
        return [notice.title for notice in self.get(f"{name}_record", record.pk).context["notices"]]
