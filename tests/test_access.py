"""Walks every address of the site as every role, and as nobody, and compares who was let in with who may."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import transaction
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from boards.models import (
    Agency,
    Appointment,
    Board,
    NextStep,
    Priority,
    Record,
    RiskRegisterIssue,
    RoleAssignment,
)
from boards.registers.catalogue import REGISTERS
from tests.builders.audits import make_audit, make_review
from tests.builders.boards import make_agency, make_board, make_group, make_meeting, make_user, make_year
from tests.builders.performance import make_measure
from tests.builders.registers import make_any
from tests.builders.reports import make_build, make_report, make_section

Role = RoleAssignment.Role
READERS = {Role.MEMBER, Role.CHAIR, Role.BUSINESS_MANAGER}
EVERYONE = set(Role)
SIGNED_IN = EVERYONE | {"outsider", "no role"}

# Every address of a board, and the roles that may read it.
BOARD_PAGES = {
    "boards:home": EVERYONE,
    "boards:structure": READERS,
    "boards:members": READERS,
    "boards:meetings": READERS,
    "boards:meeting": READERS,
    "boards:meeting_attendance_history": READERS,
    "boards:calendar": READERS,
    "boards:brief": READERS,
    "boards:attendance": READERS,
    "boards:actions_by_owner": READERS | {Role.DATA_LEAD},
    "boards:money": READERS,
    "boards:money_what_if": READERS,
    "boards:risks_issues": READERS,
    "boards:risks_issues_record": READERS,
    "boards:plan": READERS,
    "boards:priorities_review": READERS,
    "boards:next_steps": READERS,
    "boards:year": {Role.BUSINESS_MANAGER},
    "boards:partnership": READERS,
    "performance:journey": READERS | {Role.DATA_LEAD},
    "performance:measure": READERS | {Role.DATA_LEAD},
    "performance:measure_download": READERS | {Role.DATA_LEAD},
    "audits:assurance": READERS,
    "audits:audit": READERS,
    "audits:learning_reviews": READERS,
    "reports:discrepancies": READERS,
    "reports:figure": READERS,
    "reports:documents": READERS,
    "reports:document": READERS,
    "reports:document_whole": READERS,
    "reports:document_faults": READERS,
    "reports:document_figures": READERS,
    "reports:document_data": READERS,
    "reports:section": READERS,
    "reports:build_progress": READERS,
    "reports:build_download": READERS,
}
POSTS = {"reports:build_request": {Role.CHAIR, Role.BUSINESS_MANAGER}}
# Every address with a form that changes something: read and answered by the same people.
EDITORS = {Role.BUSINESS_MANAGER}
FORMS: dict[str, set[Role]] = dict.fromkeys(
    (
        "audits:audit_action_add",
        "audits:learning_reviews_action_add",
        "boards:actions_close",
        "boards:actions_drop",
        "boards:actions_reopen",
        "boards:challenges_answer",
        "boards:challenges_close",
        "boards:challenges_reopen",
        "boards:groups_end",
        "boards:meeting_attendance",
        "boards:meeting_close",
        "boards:meeting_reopen",
        "boards:memoranda_next",
        "boards:money_reserve",
        "boards:next_steps_answer",
        "boards:plan_ambition",
        "boards:recipients_send",
        "boards:reports_due_receive",
        "boards:risks_issue",
        "boards:risks_close",
        "boards:risks_reopen",
        "boards:seats_hand_over",
        "boards:year_close",
        "boards:year_next",
        "boards:year_reopen",
    ),
    EDITORS,
)
for register in REGISTERS:
    start = f"boards:{register.name}"
    concerned = READERS | ({Role.DATA_LEAD} if register.concerns else set())
    if not register.list_page:
        BOARD_PAGES[start] = concerned
    if not register.record_page:
        BOARD_PAGES[f"{start}_record"] = concerned
    BOARD_PAGES |= {f"{start}_history": concerned, f"{start}_removed": READERS}
    FORMS |= dict.fromkeys((f"{start}_add", f"{start}_edit", f"{start}_remove"), EDITORS)
    for part in register.parts:
        pages = ("add", "edit", "remove") if part.edits else ("add",)
        FORMS |= dict.fromkeys((f"{start}_{part.name}_{page}" for page in pages), EDITORS)

OPEN = {"accessibility", "privacy", "healthz"}
# What an empty form may be answered with: shown again, refused, or done.
ANSWERED = (200, 302, 409, 422)
ANYBODY_SIGNED_IN = {"front", "components"}
# The choice of a board answers only for a board that is asked for; tests/shell covers it.
ELSEWHERE = {"switch"}


@dataclass(frozen=True)
class Site:
    """A board with one of everything, and the parts of addresses that lead to it."""

    arguments: dict[str, object]
    people: dict[str, object]
    # The parts of addresses that lead to a record of a register, by the start of the address's name.
    records: dict[str, dict[str, object]]


@pytest.fixture(scope="module")
def whole_site(django_db_setup, django_db_blocker) -> Iterator[Site]:
    """The site, made once for all tests of the module, and undone at its end."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_site()
        transaction.set_rollback(True)


@pytest.fixture
def site(whole_site: Site, db) -> Site:
    return whole_site


def make_site() -> Site:
    board = make_board()
    year = make_year(board)
    agency = make_agency(board)
    document = make_report(year)
    make_section(document, "introduction")
    arguments = {
        "board": board.slug,
        "year": year.label,
        "pk": make_meeting(make_group(board)).pk,
        "code": make_measure().code,
        "slug": make_audit(year).slug,
        "reference": make_review(year).reference,
        "kind": document.kind,
        "section": "introduction",
        "build": make_build(document).pk,
    }
    people = {
        role: make_user(
            f"{role}@example.org", board=board, role=role, agency=agency if role == Role.DATA_LEAD else None
        )
        for role in Role
    }
    other = make_board("Elsewhere Safeguarding Children Board")
    make_year(other)
    people["outsider"] = make_user("outsider@example.org", board=other, role=Role.CHAIR)
    people["no role"] = make_user("nobody@example.org")
    return Site(arguments, people, records_of_every_kind(board, agency))


def field_names(model: type[Record]) -> set[str]:
    return {field.name for field in model._meta.concrete_fields}


def records_of_every_kind(board: Board, agency: Agency) -> dict[str, dict[str, object]]:
    """Make a record of every register and part; those that can concern an agency concern this one."""
    records = {}
    for register in REGISTERS:
        values = {lookup: agency for lookup in register.concerns if lookup in field_names(register.model)}
        record = agency if register.model is Agency else make_any(register.model, board, **values)
        records[f"boards:{register.name}"] = {"pk": record.pk}
        for part in register.parts:
            owner = {} if part.under else {part.owner: record}
            kind = {"capacity": Appointment.Capacity.DEPUTY} if part.name == "deputies" else {}
            piece = make_any(part.model, board, **owner, **kind)
            records[f"boards:{register.name}_{part.name}"] = {"pk": record.pk, "part_pk": piece.pk}
    # What became of the next steps of a year is answered in the year after.
    before = make_any(Priority, board, starts_in=2012)
    records["boards:next_steps"] = {"pk": make_any(NextStep, board, priority=before).pk}
    records["boards:risks_issues"] = {"pk": make_any(RiskRegisterIssue, board).pk}
    return records


def named_patterns(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, URLPattern]]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from named_patterns(entry, inner)
        else:
            yield f"{namespace}{entry.name}", entry


def own_patterns() -> dict[str, URLPattern]:
    """Every address that is ours: those of allauth and of the administration are theirs."""
    return {
        name: pattern
        for name, pattern in named_patterns(get_resolver())
        if not name.startswith(("admin:", "account", "mfa"))
        and not pattern.lookup_str.startswith(("allauth.", "django.contrib."))
    }


def address(name: str, pattern: URLPattern, site: Site) -> str:
    wanted = {*pattern.pattern.converters}
    if ":" in name:
        wanted |= {"board", "year"}
    starts = [start for start in site.records if name.startswith(f"{start}_")]
    arguments = site.arguments | (site.records[max(starts, key=len)] if starts else {})
    values = {part: arguments[part] for part in wanted}
    if name.startswith("reports:build") and "pk" in wanted:
        values["pk"] = site.arguments["build"]
    return reverse(name, kwargs=values)


def test_every_address_has_its_readers_listed_here():
    listed = {*BOARD_PAGES, *FORMS, *POSTS, *OPEN, *ANYBODY_SIGNED_IN, *ELSEWHERE}

    assert set(own_patterns()) == listed


@pytest.mark.parametrize("who", sorted(SIGNED_IN))
def test_pages_of_a_board_let_in_who_may_read_them(client, site, who):
    client.force_login(site.people[who])
    hidden = 404 if who in ("outsider", "no role") else 403
    patterns = own_patterns()
    found = {}
    expected = {}

    for name, readers in BOARD_PAGES.items():
        response = client.get(address(name, patterns[name], site))
        found[name] = response.status_code
        expected[name] = 200 if who in readers else hidden
        response.getvalue()

    assert found == expected


@pytest.mark.parametrize("who", sorted(SIGNED_IN))
def test_forms_are_shown_to_and_taken_from_who_may_change_something(client, site, who):
    client.force_login(site.people[who])
    hidden = 404 if who in ("outsider", "no role") else 403
    patterns = own_patterns()
    found = {}
    expected = {}

    # What is removed comes last, parts before what they are part of.
    for name, editors in sorted(FORMS.items(), key=lambda one: (one[0].endswith("_remove"), -len(one[0]))):
        url = address(name, patterns[name], site)
        found[name] = (client.get(url).status_code, client.post(url).status_code)
        may = who in editors
        expected[name] = (
            (200, found[name][1] if found[name][1] in ANSWERED else "answered")
            if may
            else (
                hidden,
                hidden,
            )
        )

    assert found == expected


@pytest.mark.parametrize("who", sorted(SIGNED_IN))
def test_posts_are_refused_to_who_may_not(client, site, who):
    client.force_login(site.people[who])
    hidden = 404 if who in ("outsider", "no role") else 403
    patterns = own_patterns()

    for name, allowed in POSTS.items():
        response = client.post(address(name, patterns[name], site))

        assert response.status_code == (302 if who in allowed else hidden), name


def test_nobody_reads_anything_but_the_open_pages(client, site):
    patterns = own_patterns()
    let_in = set()

    for name, pattern in patterns.items():
        url = address(name, pattern, site)
        for response in (client.get(url), client.post(url)):
            if response.status_code == 200:
                let_in.add(name)
            elif name not in OPEN:
                assert response.status_code == 302, name
                assert response.url.startswith(reverse("account_login")), name

    assert let_in == OPEN


def test_pages_that_read_refuse_or_ignore_posts(client, site):
    """A page that only reads changes nothing when posted to: it answers as before, or not at all."""
    client.force_login(site.people[Role.CHAIR])
    patterns = own_patterns()

    for name, readers in BOARD_PAGES.items():
        if Role.CHAIR in readers and name != "boards:home":
            response = client.post(address(name, patterns[name], site))
            assert response.status_code in (200, 405), name
            response.getvalue()


def test_posts_refuse_get(client, site):
    client.force_login(site.people[Role.CHAIR])
    patterns = own_patterns()

    for name in POSTS:
        assert client.get(address(name, patterns[name], site)).status_code == 405


@pytest.mark.parametrize("who", sorted(SIGNED_IN - {Role.ADMINISTRATOR}))
def test_administration_is_closed_to_everybody_without_staff_rights(client, site, who):
    client.force_login(site.people[who])

    response = client.get(reverse("admin:index"))

    assert response.status_code in (302, 403)


def test_unknown_board_and_year_are_not_found(client, site):
    client.force_login(site.people[Role.CHAIR])
    board = site.arguments["board"]

    for url in (f"/boards/{board}/1999-00/", "/boards/nowhere/2013-14/", f"/boards/{board}/2013-15/"):
        assert client.get(url).status_code == 404, url
