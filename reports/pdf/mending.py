"""Makes the tag tree that WeasyPrint writes say what the HTML says.

WeasyPrint tags each page's boxes: a table over three pages becomes three tables, a list over two becomes two
lists, and a repeated table head is read out on every page. PDF/UA-1 allows that; readers stumble over it.
The numbers in brackets are clauses of PDF/UA-1 (ISO 14289-1).
"""

from collections.abc import Iterator
from typing import Any

import pydyf

from reports.pdf.source import is_hidden
from reports.pdf.structure import POINTS_PER_PIXEL, Kid, Structure, Tag

SCOPES = {"row": "/Row", "rowgroup": "/Row", "col": "/Column", "colgroup": "/Column"}


def mend(document: Any, pdf: pydyf.PDF) -> None:
    """Mend the structure of an unwritten file: a finisher for `weasyprint.Document.write_pdf`."""
    structure = Structure(pdf)
    _drop_hidden(structure.document)
    _join_pieces(structure.document)
    _name_languages(structure.document, document.metadata.lang)
    for tag in structure.document.tags():
        if tag.role == "Table":
            _scope_headers(tag)
        elif tag.role == "L" and tag.html_tag == "dl":
            _pair_terms(tag)
        elif tag.role == "L":
            _fill_items(tag, structure)
        elif tag.role == "Figure":
            _measure_figure(tag, structure.page_height(tag))
    structure.write()


def _drop_hidden(tag: Tag) -> None:
    """Take decoration (aria-hidden, empty alt) out of the tree, and with it out of what is read."""
    for child in tag.children:
        if child.element is not None and is_hidden(child.element):
            tag.kids.remove(child)
        else:
            _drop_hidden(child)


def _join_pieces(tag: Tag) -> None:
    """Make one tag of the pieces of an element over lines and pages; keep a table's head and foot once."""
    joined: list[Kid] = []
    by_origin: dict[tuple[int, str, str], Tag] = {}
    for kid in _without_doubles(tag):
        if not isinstance(kid, Tag) or kid.origin is None:
            joined.append(kid)
            continue
        earlier = by_origin.get(kid.origin)
        if earlier is None or (kid.is_anonymous and earlier is not joined[-1]):
            joined.append(kid)
            by_origin[kid.origin] = kid
        elif kid.is_repeated_foot:
            joined.remove(earlier)
            joined.append(kid)
            by_origin[kid.origin] = kid
        elif not kid.is_repeated_head:
            earlier.kids.extend(kid.kids)
    tag.kids = joined
    for child in tag.children:
        _join_pieces(child)


def _without_doubles(tag: Tag) -> Iterator[Kid]:
    """Yield what a tag holds, opening copies of itself that stand for parts of it: P in P, Link in Link."""
    for kid in tag.kids:
        if (
            isinstance(kid, Tag)
            and kid.role == tag.role
            and kid.element is not None
            and kid.element is tag.element
        ):
            yield from _without_doubles(kid)
        else:
            yield kid


def _name_languages(tag: Tag, language: str) -> None:
    """Name the language of the parts that are not in the document's own (7.2)."""
    own = language if tag.element is None else tag.element.get("lang", language)
    if own != language:
        tag.entry["Lang"] = pydyf.String(own)
    for child in tag.children:
        _name_languages(child, own)


def _scope_headers(table: Tag) -> None:
    """Say of each header cell whether it heads its column or its row (7.5).

    The lists of headers that WeasyPrint writes on each cell go: readers prefer them to the scope, but they
    are made page by page, and take any header without `scope="row"` for a column's, even a row group's.
    """
    for group in table.children:
        for cell in group.tags():
            cell.entry.pop("ID", None)
            if cell.role == "TH" and cell.element is not None:
                natural = "/Column" if group.role == "THead" else "/Row"
                cell.entry["A"]["Scope"] = SCOPES.get(cell.element.get("scope", ""), natural)
            elif cell.role == "TD":
                cell.entry["A"].pop("Headers", None)


def _fill_items(listing: Tag, structure: Structure) -> None:
    """Hold all of an item but its label in one body, lists within the item too."""
    items: list[Tag] = []
    for child in listing.children:
        if child.role == "L" and items:
            items[-1].kids.append(child)
        else:
            items.append(child)
    listing.kids = list(items)
    for item in items:
        labels = [child for child in item.children if child.role == "Lbl"]
        bodies = [child for child in item.children if child.role != "Lbl"]
        if [body.role for body in bodies] != ["LBody"]:
            content = [kid for body in bodies for kid in (body.kids if body.role == "LBody" else [body])]
            item.kids = [*labels, structure.create("LBody", content, like=item)]


def _pair_terms(definitions: Tag) -> None:
    """Put each term of a definition list and its definitions into one item, as label and body."""
    items: list[Tag] = []
    for item in _entries(definitions):
        is_term = item.html_tag == "dt"
        for part in item.children:
            part.role = "Lbl" if is_term else "LBody"
        if items and not (is_term and items[-1].children[-1].role == "LBody"):
            items[-1].kids.extend(item.kids)
        else:
            items.append(item)
    definitions.kids = list(items)


def _entries(definitions: Tag) -> Iterator[Tag]:
    """Yield the terms and definitions of a list, also those that a `div` groups."""
    for child in definitions.children:
        if child.role == "LI":
            yield child
        else:
            yield from _entries(child)


def _measure_figure(figure: Tag, page_height: float) -> None:
    """Give the figure's place in points from the foot of the page (ISO 32000-1, 14.8.5.4.3)."""
    box = figure.box
    left, top = box.content_box_x(), box.content_box_y()
    corners = (left, page_height / POINTS_PER_PIXEL - top - box.height)
    opposite = (left + box.width, page_height / POINTS_PER_PIXEL - top)
    figure.entry["A"]["BBox"] = pydyf.Array(pixels * POINTS_PER_PIXEL for pixels in (*corners, *opposite))
