import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from boards.models import (
    AgendaItem,
    FunctionEvidence,
    Group,
    MemorandumParty,
    Paper,
    Priority,
    Seat,
)
from boards.queries.history import version_of
from boards.services import records
from tests.builders.boards import (
    make_board,
    make_body,
    make_group,
    make_meeting,
    make_priority,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.partnership import make_function, make_function_evidence, make_memorandum, make_party
from tests.builders.plan import make_evidence

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    return make_board()


@pytest.fixture
def manager(board):
    return make_user("manager@example.org", board=board, role="business_manager")


@pytest.fixture
def closed(board, manager):
    """A year that was closed after its work was recorded."""
    return make_year(board, 2012, closed_at=timezone.now(), closed_by=manager)


def test_nothing_is_added_to_a_closed_year(board, closed, manager):
    priority = Priority(year=closed, title="Neglect", aim="It is seen early.")

    with pytest.raises(records.YearClosed) as refused:
        records.add(priority, by=manager, board=board, write=priority.save)

    assert refused.value.year == closed
    assert not Priority.objects.exists()


@pytest.mark.parametrize("make", [make_priority, lambda year: make_evidence(make_priority(year))])
def test_records_of_a_closed_year_are_neither_changed_nor_removed(closed, manager, make):
    record = make(closed)

    with pytest.raises(records.YearClosed):
        records.change(record, by=manager, seen=version_of(record), write=record.save)
    with pytest.raises(records.YearClosed):
        records.remove(record, by=manager)

    assert record.history.count() == 1


def test_a_record_is_not_moved_into_a_closed_year(board, closed, manager):
    priority = make_priority(make_year(board))
    priority.year = closed

    with pytest.raises(records.YearClosed):
        records.change(priority, by=manager, seen=version_of(priority), write=priority.save)

    assert not closed.priorities.exists()


def test_what_the_year_after_decides_changes_a_record_of_a_closed_year(closed, manager):
    priority = make_priority(closed)
    priority.aim = "Better words"

    records.change(priority, by=manager, seen=version_of(priority), write=priority.save, although_closed=True)

    assert closed.priorities.get().aim == "Better words"


def test_a_record_stays_with_what_a_closed_year_holds_of_it(board, closed, manager):
    function = make_function(board)
    make_function_evidence(function, make_year(board), text="Of this year")
    make_function_evidence(function, closed, text="Of the closed year")

    with pytest.raises(records.StillUsed) as refused:
        records.remove(function, by=manager, parts=["evidence"])

    assert [one.examples for one in refused.value.dependants] == [("Of the closed year",)]
    assert FunctionEvidence.objects.count() == 2


def test_a_record_goes_with_its_parts_in_the_name_of_whoever_removed_it(board, manager):
    function = make_function(board)
    make_function_evidence(function, make_year(board))

    records.remove(function, by=manager, parts=["evidence"])

    assert FunctionEvidence.history.get(history_type="-").history_user == manager


def test_a_record_stays_where_others_depend_on_its_parts(board, manager):
    meeting = make_meeting(make_group(board))
    item = AgendaItem.objects.create(meeting=meeting, title="Early help", purpose="discussion")
    Paper.objects.create(item=item, title="Audit of early help")

    with pytest.raises(records.StillUsed) as refused:
        records.remove(meeting, by=manager, parts=["agenda"])

    assert [(one.count, one.kind) for one in refused.value.dependants] == [(1, "paper")]
    assert Paper.objects.exists()


def test_what_became_a_duplicate_after_its_form_was_checked_is_refused(board, manager):
    memorandum, body = make_memorandum(board), make_body(board)
    second = MemorandumParty(memorandum=memorandum, body=body)
    second.validate_constraints()
    make_party(memorandum, body)

    with pytest.raises(ValidationError, match="already party to this version"):
        records.add(second, by=manager, board=board, write=second.save)

    assert MemorandumParty.objects.count() == 1


def test_what_became_impossible_after_its_form_was_checked_is_refused(board, manager):
    memorandum = make_memorandum(board)
    party = make_party(memorandum, make_body(board, "One"))
    party.body = make_body(board, "Two")
    party.validate_constraints()
    make_party(memorandum, party.body)

    with pytest.raises(ValidationError, match="already party to this version"):
        records.change(party, by=manager, seen=version_of(party), write=party.save)


def test_a_record_that_lost_its_short_name_gets_a_free_one(board, manager):
    group, other = make_group(board), make_group(board, "Other group")
    make_seat(other, "Police")
    moved = make_seat(group, "Police", agency=Seat.objects.get().agency)
    moved.group, moved.slug = other, ""
    place = moved.position

    records.change(moved, by=manager, seen=version_of(moved), write=moved.save)

    assert (moved.slug, moved.position) == ("police-2", place)


def test_a_new_record_stands_after_the_last_of_its_kind(board, manager):
    make_group(board, position=4)
    group = Group(board=board, name="Health group", tier=Group.Tier.SUB_GROUP)

    records.add(group, by=manager, board=board, write=group.save)

    assert (group.slug, group.position) == ("health-group", 5)
