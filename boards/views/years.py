"""The business manager's pages of a year: how it stands, opening the next one, closing and reopening it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.forms import CloseYearForm, ReopenYearForm
from boards.models import FinancialYear
from boards.permissions import Permission
from boards.presenters.plan import rolled_sentence, rolling_sentence, rolling_title, year_sentence
from boards.queries.next_steps import steps_of
from boards.queries.rolling import rolling_of
from boards.queries.years import open_matters, year_events, years_of
from boards.services import years
from boards.tables import RollingTable, YearTable
from cescb.tables import table_page


@require_safe
@board_page(Permission.RECORD_EDIT)
def year(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show how the year stands and what can be done with it."""
    context = {
        "title": f"The year {scope.year}",
        "lede": year_sentence(scope.year),
        "matters": matters_of(scope),
        "rolling": rolling_of(scope.year),
        "events": year_events(scope.year),
    }
    tables = {"year_table": YearTable(years_of(scope.board))}
    return table_page(request, "boards/year.html", tables=tables, context=context)


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def year_next(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Say what goes on into the next year, and open that year with it when asked to."""
    if request.method == "POST":
        try:
            rolled = years.roll_forward(year=scope.year, by=request.user)
        except years.NextYearClosed:
            messages.error(request, "The next year is closed, so nothing was copied into it.")
            return redirect(address(scope.year, "year_next"))
        messages.success(request, rolled_sentence(rolled))
        return redirect(address(rolled.year, "year"))
    rolling = rolling_of(scope.year)
    context = {
        "title": rolling_title(rolling),
        "lede": rolling_sentence(rolling),
        "rolling": rolling,
        "steps": len(steps_of(scope.year).unanswered),
        "breadcrumbs": crumbs(scope),
    }
    tables = {"rolling_table": RollingTable(rolling, year=scope.year.label)}
    return table_page(request, "boards/year_next.html", tables=tables, context=context)


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def year_close(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show what is still open in the year, and close it when asked to by somebody who has read that."""
    found = matters_of(scope)
    data = request.POST if request.method == "POST" else None
    form = CloseYearForm(data) if found else None
    if request.method == "POST" and (form is None or form.is_valid()):
        try:
            years.close(year=scope.year, by=request.user)
        except years.AlreadyClosed:
            messages.info(request, f"{scope.year} is closed already.")
        else:
            messages.success(request, f"{scope.year} is closed. Its records can be read and exported.")
        return redirect(address(scope.year, "year"))
    context = {
        "title": f"Close {scope.year}",
        "matters": found,
        "form": form,
        "breadcrumbs": crumbs(scope),
    }
    return render(request, "boards/year_close.html", context, status=422 if request.method == "POST" else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def year_reopen(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Ask why a closed year is opened again, and open it."""
    form = ReopenYearForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            years.reopen(year=scope.year, by=request.user, reason=form.cleaned_data["reason"])
        except years.NotClosed:
            messages.info(request, f"{scope.year} is open already.")
        else:
            messages.success(request, f"{scope.year} is open again: its records can be changed.")
        return redirect(address(scope.year, "year"))
    context = {
        "title": f"Open {scope.year} again",
        "form": form,
        "back": address(scope.year, "year"),
        "breadcrumbs": crumbs(scope),
    }
    return render(request, "boards/year_reopen.html", context, status=422 if form.errors else 200)


def matters_of(scope: Scope) -> list[dict[str, str]]:
    """Return what is still open in the year, each with the page that shows it."""
    return [
        {
            "term": matter.title,
            "detail": matter.text,
            "href": reverse(matter.page, args=[scope.board.slug, scope.year.label]) if matter.page else "",
        }
        for matter in open_matters(scope.year, localdate())
    ]


def address(of_year: FinancialYear, page: str) -> str:
    return reverse(f"boards:{page}", args=[of_year.board.slug, of_year.label])


def crumbs(scope: Scope) -> list[dict[str, str]]:
    return [{"href": address(scope.year, "year"), "text": f"The year {scope.year}"}]
