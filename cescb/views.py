"""The pages that belong to no app: the front page, the choice of board and year, and open pages."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import Resolver404, resolve, reverse
from django.views.decorators.http import require_safe

from boards.models import Board, ExpenditureLine, FinancialYear, Meeting
from cescb.kit.periods import PeriodError, parse_year, year_of
from cescb.navigation import page_of

# Parts of an address that mean the same thing for every board and year, besides these two themselves.
LASTING_PARTS = {"board", "year", "code"}


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """Go to the present year of the reader's first board, or say that their account has no board yet."""
    for board in Board.objects.visible_to(request.user):
        if year := present_year(board):
            return redirect(year)
    return render(request, "shell/no_board.html")


def present_year(board: Board) -> FinancialYear | None:
    """Return the newest year in which the board met or spent; else its newest year; None where it has none.

    A year that is only planned, with a budget and no meeting yet, would show empty pages.
    """
    years = list(FinancialYear.objects.filter(board=board))
    met = Meeting.objects.filter(group__board=board, state=Meeting.State.HELD).aggregate(day=Max("held_on"))
    spent = set(ExpenditureLine.objects.filter(year__board=board).values_list("year__starts_in", flat=True))
    if met["day"]:
        spent.add(year_of(met["day"]))
    return next((year for year in years if year.starts_in in spent), years[0] if years else None)


@require_safe
def switch(request: HttpRequest) -> HttpResponse:
    """Go to the board and year that were chosen, staying on the same page where the other has it too.

    A board without the year that was asked for shows its present one. An unknown board, or one that the
    reader cannot see, is not found.
    """
    board = get_object_or_404(Board.objects.visible_to(request.user), slug=request.GET.get("board", ""))
    try:
        starts_in = parse_year(request.GET.get("year", ""))
    except PeriodError:
        chosen = None
    else:
        chosen = FinancialYear.objects.filter(board=board, starts_in=starts_in).first()
    chosen = chosen or present_year(board)
    if chosen is None:
        raise Http404("The board has no year yet.")
    return redirect(same_page(request.GET.get("from", ""), chosen))


def same_page(path: str, year: FinancialYear) -> str:
    """Return the address of another board's or year's version of a page.

    A page about one record, such as a meeting, leads to the list that it came from, because the record
    belongs to one year; a page outside the boards leads to the home page.
    """
    scope = {"board": year.board.slug, "year": year.label}
    try:
        match = resolve(path)
    except Resolver404:
        return year.get_absolute_url()
    if not {"board", "year"} <= match.kwargs.keys():
        return year.get_absolute_url()
    if match.kwargs.keys() <= LASTING_PARTS:
        return reverse(match.view_name, kwargs={**match.kwargs, **scope})
    page = page_of(match.view_name)
    return reverse(page.name, kwargs=scope) if page else year.get_absolute_url()


@login_not_required
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say how far the service is accessible and how that is checked."""
    return render(request, "shell/accessibility.html")


@login_not_required
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what the service holds about people and which cookies it sets."""
    return render(request, "shell/privacy.html", {"idle_minutes": settings.SESSION_COOKIE_AGE // 60})
