"""Finds what a command names, or says what exists."""

from django.core.management.base import CommandError

from boards.models import Board
from cescb.kit.periods import PeriodError, parse_year
from reports.models import Document


def find_board(slug: str) -> Board:
    """Return the board; raises CommandError that lists the boards."""
    board = Board.objects.select_related("area").filter(slug=slug).first()
    if board is None:
        known = ", ".join(Board.objects.values_list("slug", flat=True)) or "none; run load_board first"
        raise CommandError(f"There is no board “{slug}”. Boards: {known}.")
    return board


def find_document(board: Board, kind: str, year: str) -> Document:
    """Return the board's document of a kind and year; raises CommandError that lists what there is."""
    try:
        starts_in = parse_year(year)
    except PeriodError as error:
        raise CommandError(str(error)) from error
    found = Document.objects.filter(board=board).select_related("board__area", "year")
    document = found.filter(kind=kind, year__starts_in=starts_in).first()
    if document is None:
        known = ", ".join(f"{each.kind} {each.year.label}" for each in found) or "none"
        raise CommandError(f"{board.short_name} has no “{kind}” for {year}. Documents: {known}.")
    return document
