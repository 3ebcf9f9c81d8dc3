"""The tag tree of a PDF that WeasyPrint is about to write, read into plain objects and written back.

WeasyPrint hands the unwritten file to a *finisher*, but does not say which HTML element a tag came from, and
without that a table's second half cannot be told from a second table. Importing this module therefore wraps
the one private function that makes the tags, so that each tag remembers its box. The wrapper changes nothing
in the tags; other uses of WeasyPrint in the process are not affected. `weasyprint` is pinned for its sake.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element

import pydyf
from weasyprint.css import AnonymousStyle
from weasyprint.pdf import tags as weasyprint_tags

from reports.pdf.errors import TagsIncomplete

POINTS_PER_PIXEL = 0.75

_build_box_tree = weasyprint_tags._build_box_tree


def _remember_boxes(box: Any, *arguments: Any) -> Iterator[pydyf.Dictionary]:
    """Make the tags of a box as WeasyPrint does, and note the box on each; the innermost call comes first."""
    for entry in _build_box_tree(box, *arguments):
        if not hasattr(entry, "box"):
            entry.box = getattr(box, "_box", box)
        yield entry


weasyprint_tags._build_box_tree = _remember_boxes


@dataclass(frozen=True)
class Text:
    """A piece of marked content: the page object it is on and its number there."""

    page: bytes
    number: int


@dataclass(frozen=True)
class Annotation:
    """A link's active area: the reference to its OBJR object and the annotation's key in the parent tree."""

    reference: bytes
    key: int


Kid: TypeAlias = "Tag | Text | Annotation"


@dataclass(eq=False)
class Tag:
    """One structure element: `role` is its type (Table, P, …), `kids` what it holds in reading order."""

    entry: pydyf.Dictionary
    role: str
    kids: list[Kid] = field(default_factory=list)

    @property
    def box(self) -> Any:
        """WeasyPrint's box, or None for the Span around a run of text and for the document itself."""
        return getattr(self.entry, "box", None)

    @property
    def element(self) -> Element | None:
        """The HTML element that the tag comes from, None where no element does."""
        element: Element | None = getattr(self.box, "element", None)
        return element

    @property
    def html_tag(self) -> str:
        """The name of the HTML element, empty where there is none."""
        return "" if self.element is None else self.element.tag

    @property
    def children(self) -> list["Tag"]:
        """The tags directly below this one."""
        return [kid for kid in self.kids if isinstance(kid, Tag)]

    @property
    def is_repeated_head(self) -> bool:
        """Whether this is a table head that every page of its table shows."""
        return bool(getattr(self.box, "is_header", False))

    @property
    def is_repeated_foot(self) -> bool:
        """Whether this is a table foot that every page of its table shows."""
        return bool(getattr(self.box, "is_footer", False))

    @property
    def is_anonymous(self) -> bool:
        """Whether CSS made the box up to hold part of an element, so that an element may have several."""
        return isinstance(self.box.style, AnonymousStyle) and not self.box.is_table_wrapper

    @property
    def origin(self) -> tuple[int, str, str] | None:
        """What the pieces of one element over lines and pages have in common; None without an element."""
        return None if self.element is None else (id(self.element), self.box.element_tag, self.role)

    def tags(self) -> Iterator["Tag"]:
        """This tag and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.tags()


class Structure:
    """The structure of an unwritten PDF. Change `document` and its tags, then call `write`."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._root = self._resolve(pdf.catalog["StructTreeRoot"])
        self._in_document: set[int] = set()
        self.document = self._read(self._resolve(self._root["K"][0]))

    def page_height(self, tag: Tag) -> float:
        """The height in points of the page on which a tag begins."""
        return self._page_height(tag.entry["Pg"])

    def create(self, role: str, kids: list[Kid], like: Tag) -> Tag:
        """Return a new tag that begins on the same page as another; the caller puts it into the tree."""
        entry = pydyf.Dictionary({"Type": "/StructElem", "Pg": like.entry["Pg"]})
        self._pdf.add_object(entry)
        return Tag(entry, role, kids)

    def write(self) -> None:
        """Put the changed tree into the file. Content that no tag holds any more becomes an artifact."""
        owners: dict[Text | int, bytes] = {}
        for tag in self.document.tags():
            tag.entry["S"] = f"/{tag.role}"
            tag.entry["K"] = pydyf.Array(self._write_kid(tag, kid) for kid in tag.kids)
            for kid in tag.kids:
                if isinstance(kid, Tag):
                    kid.entry["P"] = tag.entry.reference
                else:
                    owners[kid if isinstance(kid, Text) else kid.key] = tag.entry.reference
        self._write_parent_tree(owners)
        self._clear_unused()

    def _page_height(self, page: bytes) -> float:
        _left, bottom, _right, top = self._resolve(page)["MediaBox"]
        return float(top - bottom)

    def _resolve(self, reference: bytes) -> Any:
        return self._pdf.objects[int(reference.split()[0])]

    def _read(self, entry: pydyf.Dictionary) -> Tag:
        tag = Tag(entry, entry["S"].removeprefix("/"))
        self._in_document.add(entry.number)
        for kid in entry["K"]:
            if isinstance(kid, int):
                tag.kids.append(Text(entry["Pg"], kid))
            elif (held := self._resolve(kid))["Type"] == "/OBJR":
                tag.kids.append(Annotation(kid, self._resolve(held["Obj"])["StructParent"]))
            else:
                tag.kids.append(self._read(held))
        return tag

    @staticmethod
    def _write_kid(tag: Tag, kid: Kid) -> Any:
        if isinstance(kid, Tag):
            return kid.entry.reference
        if isinstance(kid, Annotation):
            return kid.reference
        if kid.page == tag.entry["Pg"]:
            return kid.number
        return pydyf.Dictionary({"Type": "/MCR", "Pg": kid.page, "MCID": kid.number})

    def _write_parent_tree(self, owners: dict[Text | int, bytes]) -> None:
        """Say in the parent tree which tag holds each piece of content; make artifacts of the rest."""
        numbers = self._resolve(self._root["ParentTree"])["Nums"]
        pages = self._pdf.page_references
        for index in range(0, len(numbers), 2):
            key, value = numbers[index : index + 2]
            if key >= len(pages):
                numbers[index + 1] = owners.get(key, b"null")
                continue
            contents = [Text(pages[key], number) for number in range(len(value))]
            artifacts = {
                text.number: self._artifact(value[text.number]) for text in contents if text not in owners
            }
            self._mark_artifacts(self._resolve(self._resolve(pages[key])["Contents"]).stream, artifacts)
            numbers[index + 1] = pydyf.Array(owners.get(text, b"null") for text in contents)

    def _artifact(self, owner: bytes) -> pydyf.Dictionary:
        """The properties of an artifact; running heads and feet say so (Matterhorn 18-001 to 18-003).

        WeasyPrint tags them too, but never puts these tags into the document.
        """
        entry = self._resolve(owner)
        if entry.number in self._in_document:
            return pydyf.Dictionary({"Type": "/Layout"})
        box = entry.box if hasattr(entry, "box") else self._resolve(entry["P"]).box
        is_head = box.position_y * POINTS_PER_PIXEL < self._page_height(entry["Pg"]) / 2
        return pydyf.Dictionary({"Type": "/Pagination", "Subtype": "/Header" if is_head else "/Footer"})

    @staticmethod
    def _mark_artifacts(operators: list[Any], artifacts: dict[int, pydyf.Dictionary]) -> None:
        """Change `/Span <</MCID 5>> BDC` into `/Artifact <<…>> BDC` in a page's content."""
        for position, operand in enumerate(operators):
            if isinstance(operand, pydyf.Dictionary) and operand.get("MCID") in artifacts:
                operators[position - 1] = "/Artifact"
                operators[position] = artifacts.pop(operand["MCID"])
        if artifacts:
            raise TagsIncomplete(
                f"{len(artifacts)} hidden parts are in a group (opacity), where they stay read."
            )

    def _clear_unused(self) -> None:
        """Empty the entries of tags that have left the tree; their numbers stay, so references hold."""
        used = {tag.entry.number for tag in self.document.tags()}
        for entry in self._pdf.objects:
            is_tag = isinstance(entry, pydyf.Dictionary) and entry.get("Type") == "/StructElem"
            if is_tag and entry.number not in used:
                entry.clear()
