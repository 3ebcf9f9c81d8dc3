"""Builds a document from its sections: prose with its figures, blocks, faults and the list of figures.

Everything is looked up together, so that the number of queries does not grow with the text.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString

from performance.models import Category
from reports.blocks import Block, BlockCall, BoardBlocks, FaultBlock, build_block, quantities_of
from reports.blocks.syntax import BadBlock, split_body
from reports.checks import Fault, FaultKind, stray_marks, unbound_numbers
from reports.figures import Figure, Resolved, find_references, resolve
from reports.figures.display import GAP
from reports.figures.syntax import Quantity
from reports.markup import plain, to_html
from reports.models import Document, Section

Writer = Callable[[Resolved], str]


@dataclass(frozen=True)
class Prose:
    """Clean HTML of a run of paragraphs."""

    html: SafeString
    kind: str = "prose"


@dataclass(frozen=True)
class SectionContent:
    """A section ready to print; `depth` is 1 for a chapter. Its children follow in order."""

    slug: str
    title: str
    number: str
    depth: int
    parts: tuple[Prose | Block, ...]
    references: tuple[Resolved, ...]
    faults: tuple[Fault, ...]
    children: tuple["SectionContent", ...]

    @property
    def heading(self) -> str:
        return f"{self.number}: {self.title}" if self.number else self.title

    @property
    def is_appendix(self) -> bool:
        return self.number.startswith("Appendix ")

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(part for part in self.parts if not isinstance(part, Prose))

    def walk(self) -> Iterator["SectionContent"]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class ReportContent:
    """A whole document, or one chapter of it."""

    document: Document
    chapters: tuple[SectionContent, ...]

    @property
    def sections(self) -> tuple[SectionContent, ...]:
        return tuple(section for chapter in self.chapters for section in chapter.walk())

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(fault for section in self.sections for fault in section.faults)

    @property
    def references(self) -> tuple[Resolved, ...]:
        """Every figure reference of the prose once, in order of first use; literals left out."""
        unique = {each.source_text: each for section in self.sections for each in section.references}
        return tuple(each for each in unique.values() if not each.is_literal)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure of prose, tables and charts once, in order of first use."""
        unique: dict[Quantity, Figure] = {}
        for section in self.sections:
            for reference in section.references:
                unique.update({figure.quantity: figure for figure in reference.figures})
            for block in section.blocks:
                unique.update({figure.quantity: figure for figure in block.figures})
        return tuple(unique.values())


@dataclass(frozen=True)
class _Draft:
    """A section's body in pieces, before anything is looked up."""

    section: Section
    pieces: list[str | BlockCall | BadBlock]
    references: list[str]


def build_report(document: Document, *, chapter: str = "", write: Writer = plain) -> ReportContent:
    """Build the document, or only the chapter with the given slug, from the data as it stands.

    `write` turns a resolved reference into HTML; the default gives its plain text.
    """
    sections = list(document.sections.all())
    if chapter:
        sections = _branch(sections, chapter)
    drafts = [_draft(section) for section in sections]
    categories: dict[str, list[Category]] = {}
    for category in Category.objects.select_related("breakdown"):
        categories.setdefault(category.breakdown.code, []).append(category)
    calls = [piece for draft in drafts for piece in draft.pieces if isinstance(piece, BlockCall)]
    resolved, answers = resolve(
        [text for draft in drafts for text in draft.references],
        document.board,
        also=[quantity for call in calls for quantity in quantities_of(call, categories)],
    )
    board_blocks = BoardBlocks(document.board, document.year)

    def block_of(call: BlockCall) -> Block:
        return build_block(call, categories, answers, board_blocks)

    contents = _Contents(drafts, resolved, block_of, write)
    return ReportContent(document, contents.children_of(None if not chapter else sections[0].parent_id))


def _branch(sections: list[Section], slug: str) -> list[Section]:
    """Return the section with the slug and everything below it, in order."""
    kept: list[Section] = []
    inside: set[int] = set()
    for section in sections:
        if section.slug == slug or section.parent_id in inside:
            inside.add(section.pk)
            kept.append(section)
    return kept


def _draft(section: Section) -> _Draft:
    pieces = split_body(section.body)
    return _Draft(
        section,
        pieces,
        [text for piece in pieces if isinstance(piece, str) for text in find_references(piece)],
    )


class _Contents:
    """Turns drafts into contents, parents first."""

    def __init__(
        self,
        drafts: list[_Draft],
        resolved: dict[str, Resolved],
        block_of: Callable[[BlockCall], Block],
        write: Writer,
    ) -> None:
        self.by_parent: dict[int | None, list[_Draft]] = {}
        for draft in drafts:
            self.by_parent.setdefault(draft.section.parent_id, []).append(draft)
        self.resolved, self.block_of, self.write = resolved, block_of, write

    def children_of(self, parent: int | None, depth: int = 1) -> tuple[SectionContent, ...]:
        return tuple(self._content(draft, depth) for draft in self.by_parent.get(parent, []))

    def _content(self, draft: _Draft, depth: int) -> SectionContent:
        section = draft.section
        parts = tuple(self._part(piece, depth) for piece in draft.pieces)
        references = tuple(self.resolved[text] for text in dict.fromkeys(draft.references))
        return SectionContent(
            slug=section.slug,
            title=section.title,
            number=section.number,
            depth=depth,
            parts=parts,
            references=references,
            faults=tuple(self._faults(draft, parts, references)),
            children=self.children_of(section.pk, depth + 1),
        )

    def _part(self, piece: str | BlockCall | BadBlock, depth: int) -> Prose | Block:
        if isinstance(piece, str):
            return Prose(to_html(piece, self.resolved, self.write, deepen=depth - 1))
        if isinstance(piece, BadBlock):
            return FaultBlock(piece.text, str(piece))
        try:
            return self.block_of(piece)
        except BadBlock as error:
            return FaultBlock(piece.text, str(error))

    def _faults(
        self, draft: _Draft, parts: tuple[Prose | Block, ...], references: tuple[Resolved, ...]
    ) -> Iterator[Fault]:
        section = draft.section

        def fault(kind: FaultKind, place: str, message: str) -> Fault:
            return Fault(kind, section.heading, section.slug, place, message)

        for reference in references:
            if reference.fault:
                kind = FaultKind.FIGURE if reference.text == GAP else FaultKind.CLAIM
                yield fault(kind, f"{{{{ {reference.source_text} }}}}", reference.fault)
        for part in parts:
            if isinstance(part, FaultBlock):
                yield fault(FaultKind.BLOCK, f"[[ {part.text} ]]", part.fault)
        for piece in draft.pieces:
            if isinstance(piece, str):
                for words in stray_marks(piece):
                    yield fault(FaultKind.STRAY, words, "The marks stand in the text as they were typed.")
                for words in unbound_numbers(piece):
                    yield fault(FaultKind.UNBOUND, words, "The number is not bound to a figure.")
