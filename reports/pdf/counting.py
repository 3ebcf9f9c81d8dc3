"""Counts the tags of a finished PDF and the elements of the HTML that it was made from.

A valid file can still have lost a row. These counts say so.
"""

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element

import pikepdf

from reports.pdf.errors import TagsIncomplete
from reports.pdf.source import HEADINGS, SVG, is_hidden

ROLES = {
    "table": "Table",
    "caption": "Caption",
    "figcaption": "Caption",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "img": "Figure",
    SVG: "Figure",
    **{heading: heading.upper() for heading in HEADINGS},
}


def tag_counts(content: bytes) -> Counter[str]:
    """How many tags of each of the ROLES a PDF has, by role."""
    with pikepdf.open(BytesIO(content)) as pdf:
        roles = Counter(_roles(pdf.Root.StructTreeRoot))
    return Counter({role: roles[role] for role in sorted(set(ROLES.values())) if roles[role]})


def element_counts(root: Element) -> Counter[str]:
    """How many tags of each of the ROLES the PDF of a parsed document must have, by role."""
    return Counter(_expected_roles(root))


def check_tags(content: bytes, root: Element) -> None:
    """Raise TagsIncomplete, naming each difference, unless the PDF has the tags that its HTML asks for."""
    found, expected = tag_counts(content), element_counts(root)
    differences = [
        f"{role}: {found[role]} in the PDF, {expected[role]} in the document"
        for role in sorted(found | expected)
        if found[role] != expected[role]
    ]
    if differences:
        raise TagsIncomplete("The PDF does not hold the whole document. " + "; ".join(differences) + ".")


def _roles(node: Any) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _roles(kid)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S).removeprefix("/")
        if "/K" in node:
            yield from _roles(node.K)


def _expected_roles(element: Element) -> Iterator[str]:
    if is_hidden(element) or "hidden" in element.attrib or element.tag == "head":
        return
    if element.tag in ROLES:
        yield ROLES[element.tag]
    if element.tag != SVG:
        for child in element:
            yield from _expected_roles(child)
