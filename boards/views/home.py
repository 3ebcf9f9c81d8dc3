"""The board's home page, which shows each role what it comes for."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.attendance import AttendanceRate
from boards.models import Contribution, RoleAssignment
from boards.permissions import Permission
from boards.queries import (
    Gaps,
    MoneyTotals,
    SetUp,
    discrepancy_count,
    gaps,
    main_board_rate,
    money_totals,
    seats_by_agency,
    set_up,
)
from boards.queries.due import due_from, due_on
from boards.sentences import counted
from boards.views.due_rows import agency_rows, due_rows
from cescb.kit.numbers import grouped, pounds
from cescb.kit.periods import long_date, year_label

Role = RoleAssignment.Role
Row = dict[str, Any]


@require_safe
@board_page(Permission.BOARD_VIEW)
def home(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show the parts that belong to the reader's roles; someone with several roles sees the parts of each."""
    context: Row = {
        "is_reader": bool(scope.roles - {Role.ADMINISTRATOR}),
        "is_staff": request.user.is_staff,
    }
    if scope.may(Permission.GOVERNANCE_VIEW):
        rate, meetings = main_board_rate(scope.board, scope.year)
        money = money_totals(scope.board, scope.year)
        context["figures"] = _key_figures(scope, rate, meetings, money)
        context["due"] = due_rows(scope, due_on(scope.year, scope.day))
        context["day"] = scope.day
        if Role.BUSINESS_MANAGER in scope.roles:
            context["missing"] = _missing_rows(scope, rate, money, gaps(scope.year, scope.day))
        if Role.CHAIR in scope.roles:
            context["sign_off"] = _sign_off_rows(scope, discrepancy_count(scope.board, scope.year))
    if scope.agencies:
        seats = seats_by_agency(scope.agencies, scope.day)
        context["agencies"] = [
            {
                "agency": agency,
                "seats": seats[agency.pk],
                "rows": agency_rows(scope, agency, due_from(scope.board, [agency.pk], scope.day)),
            }
            for agency in scope.agencies
        ]
    if Role.ADMINISTRATOR in scope.roles:
        context["set_up"] = _set_up_rows(set_up(scope.board))
    return render(request, "boards/home.html", context)


def _key_figures(scope: Scope, rate: AttendanceRate, meetings: int, money: MoneyTotals) -> list[Row]:
    """The board's own numbers of the year, without those that are not known."""
    this, following = scope.year.label, year_label(scope.year.starts_in + 1)
    figures: list[Row] = []
    if rate.percentage is not None:
        figures.append(
            {
                "label": "Attendance at the main board",
                "value": f"{grouped(rate.percentage, 1)}%",
                "detail": f"{rate.attended} of {rate.possible}, at {counted(meetings, 'meeting')}",
                "href": _address("boards:attendance", scope),
            }
        )
    amounts = [
        ("Expenditure", money.expenditure, f"In {this}"),
        ("Contributions", money.contributions, f"Agreed for {this}"),
        ("Balance of the year", money.balance, "All income less expenditure"),
        ("Not covered next year", money.next_gap, f"Budget for {following} less its settled contributions"),
    ]
    figures += [
        {"label": label, "value": pounds(amount), "detail": detail, "href": _address("boards:money", scope)}
        for label, amount, detail in amounts
        if amount is not None
    ]
    return figures


def _sign_off_rows(scope: Scope, discrepancies: int) -> list[Row]:
    """Where the chair reads the drafts and what to know before signing."""
    return [
        {
            "term": "Documents of the year",
            "detail": "Their text, faults, figures and PDF",
            "href": _address("reports:documents", scope),
        },
        _discrepancy_row(scope, discrepancies),
    ]


def _missing_rows(scope: Scope, rate: AttendanceRate, money: MoneyTotals, found: Gaps) -> list[Row]:
    """What the record lacks, each with the page that shows it; nothing for what is complete."""
    rows: list[Row] = []
    for state in (Contribution.State.NOT_RECORDED, Contribution.State.TO_BE_CONFIRMED):
        entries = money.open_in(state)
        if entries:
            rows.append(
                {
                    "term": f"Contributions {state.label.lower()}",
                    "detail": "; ".join(f"{entry.agency}, {entry.year}" for entry in entries),
                    "href": _address("boards:money", scope),
                }
            )
    if rate.not_recorded:
        rows.append(
            {
                "term": "Attendance not recorded",
                "detail": f"{rate.not_recorded} of {rate.possible} marks of the main board",
                "href": _address("boards:attendance", scope),
            }
        )
    if found.seats_without_holder:
        rows.append(
            {
                "term": "Seats without a named holder",
                "detail": f"{found.seats_without_holder} of {found.seats} on {long_date(scope.day)}",
                "href": _address("boards:members", scope),
            }
        )
    if found.discrepancies:
        rows.append(_discrepancy_row(scope, found.discrepancies))
    return rows


def _discrepancy_row(scope: Scope, number: int) -> Row:
    return {
        "term": "Where the source disagrees with itself",
        "detail": f"{counted(number, 'printed value')} not used"
        if number
        else "Nowhere, as far as is recorded",
        "href": _address("reports:discrepancies", scope),
    }


def _set_up_rows(found: SetUp) -> list[Row]:
    """How much has been set up, and how many people hold each role."""
    records = [
        ("Financial years", found.years),
        ("Groups", found.groups),
        ("Agencies", found.agencies),
        ("Seats", found.seats),
        ("Meetings", found.meetings),
    ]
    people = [(f"People with the role of {role.lower()}", number) for role, number in found.people]
    return [{"term": term, "detail": _number(number)} for term, number in (*records, *people)]


def _number(number: int) -> str:
    """Write a count, with "none" for 0."""
    return f"{number:,}" if number else "none"


def _address(name: str, scope: Scope) -> str:
    return reverse(name, args=[scope.board.slug, scope.year.label])
