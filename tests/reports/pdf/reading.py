"""Reads tags and bookmarks of a finished PDF without any help from the engine."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import page
import pikepdf


@dataclass(frozen=True)
class Node:
    """A tag: its role, its dictionary in the file (which must stay open), and the tags directly below it."""

    role: str
    entry: pikepdf.Dictionary
    kids: tuple["Node", ...]
    pdf: pikepdf.Pdf

    def walk(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def find(self, role: str) -> list["Node"]:
        return [node for node in self.walk() if node.role == role]

    def outline(self, *roles: str) -> list[Any]:
        """The roles below this tag, nested, with only the roles asked for."""
        found: list[Any] = []
        for kid in self.kids:
            inner = kid.outline(*roles)
            found.extend([(kid.role, inner) if inner else kid.role] if kid.role in roles else inner)
        return found


def structure(content: bytes | pikepdf.Pdf) -> Node:
    """The tag tree below the structure root."""
    pdf = content if isinstance(content, pikepdf.Pdf) else pikepdf.open(BytesIO(content))
    return _node(pdf.Root.StructTreeRoot.K[0], pdf)


def _node(entry: Any, pdf: pikepdf.Pdf) -> Node:
    kids = entry.get("/K", [])
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    tags = tuple(_node(kid, pdf) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid)
    return Node(str(entry.S).removeprefix("/"), entry, tags, pdf)


def faults(content: bytes) -> list[tuple[str, str]]:
    """What keeps a file from being PDF/UA-1: rule and message."""
    report = page.validate_pdf_bytes(content, profile=page.ValidationProfile.PDF_UA_1)
    return [(failure.rule_id, failure.message) for failure in report.failures]


def artifacts(pdf_page: pikepdf.Page) -> list[tuple[str, str]]:
    """Type and subtype of each artifact on a page that names its type."""
    found = []
    for instruction in pikepdf.parse_content_stream(pdf_page):
        operands = instruction.operands
        if str(instruction.operator) == "BDC" and operands[0] == pikepdf.Name.Artifact:
            found.append((str(operands[1].get("/Type", "")), str(operands[1].get("/Subtype", ""))))
    return found
