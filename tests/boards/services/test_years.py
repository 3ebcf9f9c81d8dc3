import datetime
from decimal import Decimal

import pytest

from boards.models import (
    Agency,
    BudgetItem,
    Contribution,
    FinancialYear,
    Intent,
    Meeting,
    Outcome,
    Priority,
    Record,
)
from boards.queries.rolling import KINDS, rolling_of
from boards.services import years
from tests.builders.boards import (
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_expenditure,
    make_group,
    make_meeting,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import (
    make_engagement,
    make_evidence,
    make_improvement_area,
    make_intent,
    make_message,
    make_next_step,
    make_plain_outcome,
    make_recipient,
    make_report_due,
)

pytestmark = pytest.mark.django_db

State = Contribution.State


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def manager(year):
    return make_user("manager@example.org", board=year.board, role="business_manager", name="Robin Vale")


def give_everything(year: FinancialYear) -> None:
    """A year with every kind of record that goes on, and with some that stay."""
    board = year.board
    priority = make_priority(year, "Early help", number=2, why="W", done="D", impact="I", slug="early")
    make_evidence(priority)
    make_next_step(priority)
    make_intent(year, "In place", progress="in_place")
    make_intent(year, "Under way", progress="under_way", owner="Chair", note="Half done")
    make_budget_line(year, "Unit", 233400, items=[("Manager", "Full time"), ("Officer", "")])
    police, school, health, probation = (
        make_agency(board, name) for name in ("Police", "School", "Health", "Probation")
    )
    make_contribution(year, police, 39800, state=State.RECEIVED, label="Constabulary", note="Paid late")
    make_contribution(year, school, 0)
    make_contribution(year, health)
    make_contribution(year, probation, state=State.TO_BE_CONFIRMED)
    make_report_due(
        year,
        "Private fostering",
        agency=police,
        frequency="once",
        due_on=datetime.date(2013, 9, 30),
        received_on=datetime.date(2013, 10, 2),
        note="Two days late",
    )
    make_recipient(
        year, "Chief executive", is_statutory=True, sent_on=datetime.date(2014, 7, 1), scrutiny="Read"
    )
    make_message(year, "Staff", "Ask how the child is.")
    make_plain_outcome(year)
    make_improvement_area(year)
    make_engagement(year)
    make_expenditure(year)


def values(year: FinancialYear, relation: str, *fields: str) -> list[tuple]:
    return list(getattr(year, relation).values_list(*fields))


def test_opens_the_next_year_and_copies_what_goes_on(year, manager):
    give_everything(year)

    rolled = years.roll_forward(year=year, by=manager)

    following = FinancialYear.objects.get(starts_in=2014)
    assert (rolled.year, rolled.is_new, rolled.number) == (following, True, 7)
    assert [one.number for one in rolled.copied] == [1] * len(KINDS)
    assert values(following, "priorities", "number", "slug", "title", "aim", "why", "done", "impact") == [
        (2, "early", "Early help", "Help comes early.", "", "", "")
    ]
    assert values(following, "intents", "text", "progress", "owner", "note") == [
        ("Under way", "under_way", "Chair", "Half done")
    ]
    assert values(following, "budget", "slug", "heading", "amount", "position") == [
        ("unit", "Unit", Decimal(233400), 1)
    ]
    assert values(following.budget.get(), "items", "title", "working_time", "position") == [
        ("Manager", "Full time", 1),
        ("Officer", "", 2),
    ]
    assert values(following, "contributions", "agency__name", "label", "state", "amount", "note") == [
        ("Police", "Constabulary", "to_be_confirmed", None, "")
    ]
    assert values(following, "reportdues", "title", "agency__name", "due_on", "received_on", "note") == [
        ("Private fostering", "Police", datetime.date(2014, 9, 30), None, "")
    ]
    assert values(following, "recipients", "name", "is_statutory", "sent_on", "scrutiny") == [
        ("Chief executive", True, None, "")
    ]
    assert values(following, "keymessages", "audience", "text") == [("Staff", "Ask how the child is.")]


def test_leaves_the_plan_and_the_accounts_of_the_year_where_they_are(year, manager):
    give_everything(year)
    before = {
        model: list(model._base_manager.order_by("pk").values())
        for model in (Priority, Intent, Contribution, Outcome, BudgetItem)
    }

    following = years.roll_forward(year=year, by=manager).year

    for relation in ("objectives", "areaforimprovements", "engagements", "expenditure", "income"):
        assert not getattr(following, relation).exists(), relation
    assert not following.priorities.get().evidence.exists()
    assert not following.priorities.get().next_steps.exists()
    assert (following.reserve_at_end, following.ambition, following.closed_at) == (None, "", None)
    for model, rows in before.items():
        kept = model._base_manager.filter(pk__in=[row["id"] for row in rows]).order_by("pk").values()
        assert list(kept) == rows


def test_every_copy_and_the_year_itself_have_a_history(year, manager):
    give_everything(year)

    following = years.roll_forward(year=year, by=manager).year

    opened = following.history.get()
    assert (opened.history_user, opened.history_change_reason) == (manager, "Opened from 2013-14")
    copies = [record for kind in KINDS for record in kind.model.objects.filter(year=following)]
    copies += BudgetItem.objects.filter(line__year=following)
    assert len(copies) == 9
    for record in copies:
        entry = record.history.get()
        assert (entry.history_type, entry.history_user, entry.history_change_reason) == (
            "+",
            manager,
            "Copied from 2013-14",
        )


def test_doing_it_twice_copies_nothing_again(year, manager):
    give_everything(year)
    years.roll_forward(year=year, by=manager)
    before = {kind.model: kind.model.objects.count() for kind in KINDS}

    again = years.roll_forward(year=year, by=manager)

    assert (again.is_new, again.number) == (False, 0)
    assert {kind.model: kind.model.objects.count() for kind in KINDS} == before
    assert FinancialYear.objects.count() == 2


def test_a_kind_that_the_next_year_has_is_left_alone_and_the_others_are_copied(year, manager):
    give_everything(year)
    following = make_year(year.board, 2014)
    make_budget_line(following, "New unit", 5)
    make_contribution(following, Agency.objects.get(name="Health"), 7)

    rolled = years.roll_forward(year=year, by=manager)

    assert values(following, "budget", "heading") == [("New unit",)]
    assert values(following, "contributions", "agency__name") == [("Health",)]
    assert {one.kind.title: one.number for one in rolled.copied} == {
        "Priorities": 1,
        "Points of the declaration of intent": 1,
        "Budget lines": 0,
        "Contributions": 0,
        "Reports due": 1,
        "Recipients of the annual report": 1,
        "Key messages": 1,
    }


def test_what_is_said_beforehand_is_what_is_done(year, manager):
    give_everything(year)
    make_recipient(make_year(year.board, 2014), "Somebody")

    said = rolling_of(year)
    done = years.roll_forward(year=year, by=manager)

    assert [one.copied for one in said.carrying] == [one.number for one in done.copied]
    assert (said.copied, said.is_done, said.is_refused) == (6, False, False)
    assert rolling_of(year).is_done


def test_an_empty_year_opens_an_empty_one(year, manager):
    rolled = years.roll_forward(year=year, by=manager)

    assert (rolled.is_new, rolled.number) == (True, 0)


def test_nothing_is_copied_into_a_closed_year(year, manager):
    make_message(year)
    following = make_year(year.board, 2014)
    years.close(year=following, by=manager)

    assert rolling_of(year).is_refused
    with pytest.raises(years.NextYearClosed):
        years.roll_forward(year=year, by=manager)
    assert not following.keymessages.exists()


def test_a_closed_year_still_goes_on_into_the_next(year, manager):
    make_message(year)
    years.close(year=year, by=manager)

    assert years.roll_forward(year=year, by=manager).number == 1


def test_other_boards_take_no_part(year, manager):
    other = make_year(make_board("Hilltop board"))
    make_message(other)

    assert years.roll_forward(year=year, by=manager).number == 0
    assert not FinancialYear.objects.filter(board=other.board, starts_in=2014).exists()


@pytest.mark.parametrize("number", [1, 4])
def test_copying_costs_the_same_whatever_there_is(year, manager, number, django_assert_num_queries):
    for place in range(number):
        make_message(year, f"Audience {place}")
        make_budget_line(year, f"Unit {place}", 5, items=[("Post", "")])

    with django_assert_num_queries(27):
        years.roll_forward(year=year, by=manager)


def test_closing_says_who_and_when(year, manager):
    closed = years.close(year=year, by=manager)

    year.refresh_from_db()
    assert closed == year
    assert (year.is_closed, year.closed_by) == (True, manager)
    assert year.history.first().history_user == manager


def test_closing_is_not_prevented_by_what_is_open(year, manager):
    give_everything(year)
    make_meeting(make_group(year.board), state=Meeting.State.PLANNED)

    assert years.close(year=year, by=manager).is_closed


def test_a_closed_year_is_not_closed_again(year, manager):
    years.close(year=year, by=manager)
    other = make_user("other@example.org")

    with pytest.raises(years.AlreadyClosed):
        years.close(year=year, by=other)
    year.refresh_from_db()
    assert year.closed_by == manager


def test_reopening_keeps_the_reason(year, manager):
    years.close(year=year, by=manager)

    years.reopen(year=year, by=manager, reason=" The reserve was wrong. ")

    year.refresh_from_db()
    entry = year.history.first()
    assert (year.is_closed, year.closed_by) == (False, None)
    assert (entry.history_user, entry.history_change_reason) == (manager, "The reserve was wrong.")


def test_an_open_year_is_not_reopened(year, manager):
    with pytest.raises(years.NotClosed):
        years.reopen(year=year, by=manager, reason="No reason")


@pytest.mark.parametrize("reason", ["", "  "])
def test_reopening_needs_a_reason(year, manager, reason):
    years.close(year=year, by=manager)

    with pytest.raises(years.ReasonMissing):
        years.reopen(year=year, by=manager, reason=reason)
    year.refresh_from_db()
    assert year.is_closed


def test_copied_fields_exist_and_are_no_keys():
    for kind in KINDS:
        assert issubclass(kind.model, Record)
        names = {field.name for field in kind.model._meta.concrete_fields}
        assert set(kind.fields) <= names - {"id", "year", "citation"}
