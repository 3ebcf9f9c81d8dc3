"""The one place that turns references into figures: prose, tables, charts and downloads go through it.

References are read first and looked up together, each provider asking the database a number of times
that does not grow with them.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Protocol

from boards.models import Board
from reports.figures.claims import CannotJudge, judge
from reports.figures.display import GAP, CannotShow, show_change, show_value
from reports.figures.providers.assurance import AssuranceProvider
from reports.figures.providers.attendance import AttendanceProvider
from reports.figures.providers.finance import FinanceProvider
from reports.figures.providers.governance import GovernanceProvider
from reports.figures.providers.measures import MeasureProvider
from reports.figures.syntax import (
    BadReference,
    ChangeReference,
    ClaimReference,
    LiteralReference,
    Quantity,
    Reference,
    ValueReference,
    normalise,
    parse,
)
from reports.figures.values import Figure, Resolved, Unresolved

Lookup = dict[Quantity, Figure | Unresolved]


class Provider(Protocol):
    """Answers the subjects of one part of the board's data.

    `has_areas` says whether its figures exist for other areas and from several sources.
    """

    has_areas: bool

    def subjects(self, board: Board) -> Iterable[str]:
        """Every subject that the provider can answer for the board."""

    def fetch(self, quantities: Sequence[Quantity], board: Board) -> Lookup:
        """An answer for each quantity, in a number of queries that does not depend on how many there are."""


PROVIDERS: tuple[Provider, ...] = (
    FinanceProvider(),
    AttendanceProvider(),
    GovernanceProvider(),
    AssuranceProvider(),
    MeasureProvider(),
)


def fetch(quantities: Iterable[Quantity], board: Board) -> Lookup:
    """Look up quantities; each gets a figure, or an Unresolved that names what exists."""
    wanted = dict.fromkeys(quantities)
    by_provider: dict[int, list[Quantity]] = defaultdict(list)
    known = {
        subject: index for index, provider in enumerate(PROVIDERS) for subject in provider.subjects(board)
    }
    answers: Lookup = {}
    for quantity in wanted:
        if quantity.subject in known:
            index = known[quantity.subject]
            if PROVIDERS[index].has_areas or not (quantity.area or quantity.source):
                by_provider[index].append(quantity)
            else:
                reason = f"“{quantity.subject}” is the board's own: it takes neither “for” nor “from”."
                answers[quantity] = Unresolved(quantity, reason)
        else:
            near = get_close_matches(quantity.subject, known, n=4, cutoff=0.5)
            hint = f" Did you mean: {', '.join(near)}?" if near else ""
            answers[quantity] = Unresolved(quantity, f"There is no figure called “{quantity.subject}”.{hint}")
    for index, asked in by_provider.items():
        answers.update(PROVIDERS[index].fetch(asked, board))
    return answers


def resolve(
    texts: Iterable[str], board: Board, *, also: Iterable[Quantity] = ()
) -> tuple[dict[str, Resolved], Lookup]:
    """Resolve references, given without braces, for one board, together with other quantities.

    Returns the resolved references by their normalised text, and the answers to all quantities asked.
    """
    parsed: dict[str, Reference | BadReference] = {}
    for text in texts:
        text = normalise(text)
        try:
            parsed[text] = parse(text)
        except BadReference as error:
            parsed[text] = error
    quantities = [
        quantity
        for reference in parsed.values()
        if not isinstance(reference, BadReference)
        for quantity in reference.quantities
    ]
    answers = fetch([*quantities, *also], board)
    return {text: _resolve(text, reference, answers) for text, reference in parsed.items()}, answers


def resolve_one(text: str, board: Board) -> Resolved:
    """Resolve one reference, given without braces."""
    return resolve([text], board)[0][normalise(text)]


def _resolve(text: str, reference: Reference | BadReference, answers: Lookup) -> Resolved:
    if isinstance(reference, BadReference):
        return Resolved(text, None, GAP, fault=str(reference))
    if isinstance(reference, LiteralReference):
        return Resolved(text, reference, reference.text)
    found = [answers[quantity] for quantity in reference.quantities]
    missing = [answer.reason for answer in found if isinstance(answer, Unresolved)]
    figures = tuple(answer for answer in found if isinstance(answer, Figure))
    if missing:
        return Resolved(text, reference, GAP, figures, fault=" ".join(missing))
    try:
        return _written(text, reference, figures)
    except (CannotShow, CannotJudge) as error:
        return Resolved(text, reference, GAP, figures, fault=str(error))


def _written(text: str, reference: Reference, figures: tuple[Figure, ...]) -> Resolved:
    if isinstance(reference, ClaimReference):
        verdict = judge(reference.comparison, figures[0], figures[1] if len(figures) > 1 else None)
        fault = (
            ""
            if verdict.holds
            else (
                f"The claim “{reference.comparison.value}” about “{figures[0].label}” is false; "
                f"the figures say “{verdict.wording}”."
            )
        )
        return Resolved(text, reference, verdict.wording, figures, fault=fault)
    if isinstance(reference, ChangeReference):
        return Resolved(text, reference, show_change(reference, *figures), figures)
    assert isinstance(reference, ValueReference)
    whole = figures[1] if len(figures) > 1 else None
    return Resolved(text, reference, show_value(reference, figures[0], whole), figures)
