"""The steps of the risk register: closing a risk, opening it again, issuing the register, reading issues."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_http_methods, require_safe

from boards.access import BoardRequest, Scope, board_page
from boards.charts import risks_placed
from boards.faults import Fault
from boards.models import Action, Risk, RiskRegisterIssue
from boards.permissions import Permission
from boards.queries.risks import issued_register, issued_registers, open_risks
from boards.registers.risk_forms import RiskClosingForm
from boards.registers.risks import RISKS
from boards.registers.views import crumbs, find, name_of
from boards.risk import register_faults
from boards.risk_wording import register_sentence
from boards.services import risks
from boards.services.closing import AlreadyClosed, NotClosed
from boards.tables.risks import IssueTable, RegisterTable
from boards.wording import numbered
from cescb.kit.periods import long_date
from cescb.tables import table_page


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def risk_close(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask when and why a risk left the register, and close it."""
    risk = find(RISKS, scope, pk)
    data = request.POST if request.method == "POST" else None
    form = RiskClosingForm(data, risk=risk, day=scope.day, initial={"closed_on": scope.day})
    if request.method == "POST" and form.is_valid():
        try:
            risks.close(risk=risk, by=request.user, **form.cleaned_data)
        except AlreadyClosed as refused:
            messages.error(request, str(refused))
        else:
            messages.success(request, f"{name_of(risk)} was closed.")
        return redirect(RISKS.address(scope, "record", risk.pk))
    return step_page(
        request,
        scope,
        risk,
        form,
        title=f"Close {name_of(risk)}",
        text=f"It leaves the list of open risks and stays in that of the year. {open_actions(risk)}".strip(),
        button="Close the risk",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def risk_reopen(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Ask before a closed risk is put back on the register."""
    risk = find(RISKS, scope, pk)
    if request.method == "POST":
        try:
            risks.reopen(risk=risk, by=request.user)
        except NotClosed as refused:
            messages.error(request, str(refused))
        else:
            messages.success(request, f"{name_of(risk)} is open again.")
        return redirect(RISKS.address(scope, "record", risk.pk))
    text = "Why it had been closed stays in its history. Review it next, so that its rating is that of today."
    return step_page(
        request,
        scope,
        risk,
        forms.Form(),
        title=f"Open {name_of(risk)} again?",
        text=text,
        button="Open it again",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def risks_issue(request: BoardRequest, scope: Scope) -> HttpResponse:
    """Show the register as it would be issued, or what keeps it from being issued, and issue it."""
    status = 200
    if request.method == "POST":
        try:
            issue = risks.issue(board=scope.board, day=scope.day, issued_on=localdate(), by=request.user)
        except risks.NotFitToIssue:
            status = 409
        else:
            messages.success(request, f"The risk register as at {long_date(issue.as_at)} was issued.")
            return redirect(issue_address(scope, issue.pk))
    rows = open_risks(scope.board, scope.day)
    faults = register_faults([row.entry for row in rows], scope.day)
    number = numbered(len(faults), "fault").capitalize()
    lede = f"{number} {'keeps' if len(faults) == 1 else 'keep'} the register from being issued."
    return render(
        request,
        "boards/risks_issue.html",
        {
            "lede": lede if faults else register_sentence(rows, scope.day),
            "faults": with_addresses(faults, scope),
            "table": RegisterTable(rows),
            "chart": risks_placed(rows, f"Open risks on {long_date(scope.day)}"),
            "back": RISKS.address(scope),
            "breadcrumbs": crumbs(RISKS, scope),
        },
        status=status,
    )


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def risks_issues(request: BoardRequest, scope: Scope) -> HttpResponse:
    """List the registers issued so far."""
    table = IssueTable(
        issued_registers(scope.board), address=lambda register: issue_address(scope, register.pk)
    )
    issue = reverse("boards:risks_issue", args=[scope.board.slug, scope.year.label])
    context = {
        "issue": issue if RISKS.may_edit(scope) else "",
        "breadcrumbs": crumbs(RISKS, scope),
    }
    return table_page(request, "boards/risks_issues.html", tables={"table": table}, context=context)


@require_safe
@board_page(Permission.GOVERNANCE_VIEW)
def risks_issued(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    """Show a register as it was issued."""
    issue = get_object_or_404(RiskRegisterIssue.objects.select_related("issued_by"), board=scope.board, pk=pk)
    register = issued_register(issue)
    issues = reverse("boards:risks_issues", args=[scope.board.slug, scope.year.label])
    context = {
        "title": str(issue),
        "register": register,
        "lede": register_sentence(register.rows, register.as_at),
        "chart": risks_placed(register.rows, f"Open risks on {long_date(register.as_at)}"),
        "breadcrumbs": [*crumbs(RISKS, scope), {"href": issues, "text": "Registers issued"}],
    }
    tables = {"table": RegisterTable(register.rows)}
    return table_page(request, "boards/risks_issued.html", tables=tables, context=context)


def step_page(
    request: BoardRequest,
    scope: Scope,
    risk: Risk,
    form: forms.Form,
    *,
    title: str,
    text: str,
    button: str,
) -> HttpResponse:
    back = RISKS.address(scope, "record", risk.pk)
    context = {
        "form": form,
        "title": title,
        "text": text,
        "button": button,
        "back": back,
        "breadcrumbs": [*crumbs(RISKS, scope), {"href": back, "text": name_of(risk)}],
    }
    return render(request, "boards/step.html", context, status=422 if form.errors else 200)


def open_actions(risk: Risk) -> str:
    """Say how many of the risk's actions are still to be done; empty where none is."""
    number = risk.actions.exclude(status__in=Action.CLOSED).count()
    if not number:
        return ""
    verb = "is" if number == 1 else "are"
    return f"{numbered(number, 'action').capitalize()} that came from it {verb} still open and will stay so."


def issue_address(scope: Scope, pk: int) -> str:
    return reverse("boards:risks_issues_record", args=[scope.board.slug, scope.year.label, pk])


def with_addresses(faults: tuple[Fault, ...], scope: Scope) -> list[dict[str, Any]]:
    """Add to each fault the page of its risk, where it is one of a risk."""
    keys = {risk.reference: risk.pk for risk in RISKS.rows(scope)}
    return [
        {
            **vars(fault),
            "href": RISKS.address(scope, "record", keys[fault.subject]) if fault.subject in keys else "",
        }
        for fault in faults
    ]
