"""What people changed, added or removed stays so when the board's files are loaded again."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from boards.models import (
    Agency,
    Appointment,
    Attendance,
    Board,
    Contribution,
    Group,
    Meeting,
    Objective,
    Outcome,
    PartnershipBody,
    Person,
    Seat,
)
from boards.queries.history import LOADED, history_of, version_of
from boards.services import records
from boards.services.loading import load_governance, load_reference, sync_governance
from boards.services.loading.tables import TABLES
from tests.builders.boards import make_user
from tests.builders.data_files import copy_governance, drop_rows, replace_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    """A copy of the board's files that is loaded and may be changed."""
    own = copy_governance(tmp_path)
    load_reference(tmp_path)
    load_governance(own)
    return own


@pytest.fixture
def user(folder):
    return make_user(board=Board.objects.get(), role="business_manager")


def change(record, user, **values):
    for name, value in values.items():
        setattr(record, name, value)
    records.change(record, by=user, seen=version_of(record), write=record.save)


def append(path, row):
    path.write_text(f"{path.read_text(encoding='utf-8')}{row}\n", encoding="utf-8")


def counts(sync):
    return sync.created, sync.updated, sync.removed, sync.left_alone


def history_size():
    return sum(table.model.history.count() for table in TABLES)


def test_first_load_writes_one_entry_for_each_record(folder):
    for table in TABLES:
        entries = table.model.history.values_list(
            "id", "history_type", "history_change_reason", "history_user"
        )

        assert sorted(entries) == [
            (pk, "+", LOADED, None)
            for pk in table.model._default_manager.order_by("pk").values_list("pk", flat=True)
        ], table.file


def test_entry_of_the_loader_holds_parents_and_links(folder):
    group = Group.history.get(slug="e-safety")
    outcome = Outcome.history.get(objective__number=3, number=3)

    assert group.reports_to.slug == "executive"
    assert sorted(row.partnershipbody.slug for row in outcome.responsible.all()) == [
        "cescb",
        "childrens-trust",
    ]


def test_loading_again_writes_no_history(folder):
    before = history_size()

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 0)
    assert history_size() == before


def test_change_of_a_file_is_told_in_the_history(folder):
    replace_once(folder / "agencies.csv", "nspcc,NSPCC,", "nspcc,Another name,")

    assert counts(sync_governance(folder)[1]) == (0, 1, 0, 0)

    newest, oldest = history_of(Agency.objects.get(slug="nspcc"))
    assert (oldest.kind, newest.kind, newest.by) == ("Added", "Changed", LOADED)
    assert [(each.before, each.after) for each in newest.changes] == [("NSPCC", "Another name")]


def test_change_of_links_alone_is_told_in_the_history(folder):
    replace_once(folder / "outcomes.csv", "cescb; childrens-trust", "cescb")

    load_governance(folder)

    newest, oldest = Outcome.history.filter(objective__number=3, number=3)
    assert (oldest.history_type, newest.history_type, newest.history_change_reason) == ("+", "~", LOADED)
    assert (oldest.responsible.count(), newest.responsible.count()) == (2, 1)


def test_row_that_left_the_files_and_returns_is_created_again(folder):
    rows = (folder / "agencies.csv").read_text(encoding="utf-8")
    drop_rows(folder / "agencies.csv", "hmic,")
    load_governance(folder)
    (folder / "agencies.csv").write_text(rows, encoding="utf-8")

    assert sync_governance(folder)[1].created == 1

    kinds = Agency.history.filter(slug="hmic").order_by("history_id")
    assert list(kinds.values_list("history_type", "history_change_reason")) == [
        ("+", LOADED),
        ("-", LOADED),
        ("+", LOADED),
    ]


def test_row_of_an_earlier_version_gets_its_first_entry_and_stays_with_the_files(folder):
    Agency.history.all().delete()
    replace_once(folder / "agencies.csv", "nspcc,NSPCC,", "nspcc,Another name,")
    drop_rows(folder / "agencies.csv", "hmic,")

    assert counts(sync_governance(folder)[1]) == (0, 1, 1, 0)

    entries = Agency.history.exclude(history_type="-")
    assert entries.count() == Agency.objects.count()
    assert set(entries.values_list("history_type", "history_change_reason")) == {("+", LOADED)}
    assert Agency.history.get(slug="nspcc").name == "Another name"


def test_row_of_an_earlier_version_that_somebody_changed_is_theirs(folder, user):
    Agency.history.all().delete()
    change(Agency.objects.get(slug="nspcc"), user, name="By hand")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Agency.objects.get(slug="nspcc").name == "By hand"


def test_changed_row_stays_when_the_file_changes(folder, user):
    change(Agency.objects.get(slug="nspcc"), user, name="By hand")
    replace_once(folder / "agencies.csv", "nspcc,NSPCC,", "nspcc,In the file,")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Agency.objects.get(slug="nspcc").name == "By hand"


def test_changed_row_that_is_as_in_the_file_again_is_not_counted(folder, user):
    change(Agency.objects.get(slug="nspcc"), user, name="By hand")
    replace_once(folder / "agencies.csv", "nspcc,NSPCC,", "nspcc,By hand,")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 0)


def test_changed_row_stays_when_it_leaves_the_file(folder, user):
    change(Agency.objects.get(slug="hmic"), user, note="Kept.")
    drop_rows(folder / "agencies.csv", "hmic,")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Agency.objects.filter(slug="hmic").exists()


def test_other_rows_follow_the_file_beside_a_changed_one(folder, user):
    change(Agency.objects.get(slug="nspcc"), user, name="By hand")
    replace_once(folder / "agencies.csv", "cafcass,Cafcass,", "cafcass,In the file,")

    assert counts(sync_governance(folder)[1]) == (0, 1, 0, 1)
    assert Agency.objects.get(slug="cafcass").name == "In the file"


def test_row_whose_key_was_changed_is_not_created_again(folder, user):
    meeting = Meeting.objects.get(held_on="2013-09-18")
    change(meeting, user, held_on="2013-09-19")
    marks = meeting.attendances.count()

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Meeting.objects.count() == 7
    assert meeting.attendances.count() == marks


def test_changed_parent_of_a_row_stays(folder, user):
    change(Group.objects.get(slug="e-safety"), user, reports_to=Group.objects.get(slug="board"))

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Group.objects.get(slug="e-safety").reports_to.slug == "board"


def test_changed_links_stay(folder, user):
    outcome = Outcome.objects.get(objective__number=3, number=3)
    trust = PartnershipBody.objects.get(slug="childrens-trust")
    records.change(outcome, by=user, seen=version_of(outcome), write=lambda: outcome.responsible.set([trust]))

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert list(outcome.responsible.all()) == [trust]


def test_removed_row_is_not_created_again(folder, user):
    records.remove(Agency.objects.get(slug="hmic"), by=user)

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert not Agency.objects.filter(slug="hmic").exists()


def test_row_that_was_changed_and_then_removed_is_not_created_again(folder, user):
    meeting = Meeting.objects.get(held_on="2014-01-24")
    change(meeting, user, held_on="2014-01-25")
    records.remove(meeting, by=user, parts=["attendances"])

    # The meeting and its 29 marks.
    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 30)
    assert Meeting.objects.count() == 6


def test_new_row_about_a_removed_one_is_left_out(folder, user):
    append(folder / "people.csv", "sam-reed,Sam Reed,1474")
    load_governance(folder)
    records.remove(Person.objects.get(slug="sam-reed"), by=user)
    append(folder / "appointments.csv", "board,police,sam-reed,2014-01-01,,,1474")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 2)
    assert not Appointment.objects.filter(seat__slug="police").exists()


def test_added_row_stays_and_is_not_counted(folder, user):
    board = Board.objects.get()
    agency = Agency(board=board, name="Fire service", sector="fire", statutory=Agency.Statutory.NO)
    records.add(agency, by=user, board=board, write=agency.save)
    seat = Seat(group=Group.objects.get(slug="board"), title="Fire service", agency=agency)
    records.add(seat, by=user, board=board, write=seat.save)
    mark = Attendance(meeting=Meeting.objects.earliest("held_on"), seat=seat, mark="present")
    records.add(mark, by=user, board=board, write=mark.save)

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 0)
    assert Attendance.objects.filter(pk=mark.pk, seat__agency=agency).exists()


def test_added_row_stays_when_a_row_of_its_key_comes_into_the_file(folder, user):
    board = Board.objects.get()
    agency = Agency(board=board, slug="fire", name="Fire service", sector="fire", statutory="no")
    records.add(agency, by=user, board=board, write=agency.save)
    append(folder / "agencies.csv", "fire,Fire brigade,,fire,no,,,1463")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Agency.objects.get(slug="fire").name == "Fire service"


def test_row_that_left_the_file_stays_while_a_record_of_people_needs_it(folder, user):
    board = Board.objects.get()
    year = board.years.get(starts_in=2012)
    contribution = Contribution(year=year, agency=Agency.objects.get(slug="hmic"), state="agreed", amount=10)
    records.add(contribution, by=user, board=board, write=contribution.save)
    drop_rows(folder / "agencies.csv", "hmic,")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 1)
    assert Agency.objects.filter(slug="hmic").exists()


def test_chain_of_groups_stays_while_a_changed_one_reports_to_it(folder, user):
    replace_once(
        folder / "groups.csv",
        "e-safety,E-safety,sub_group,executive",
        "e-safety,E-safety,sub_group,private-fostering",
    )
    load_governance(folder)
    change(Group.objects.get(slug="e-safety"), user, purpose="Changed by hand.")
    drop_rows(folder / "groups.csv", "e-safety,")
    drop_rows(folder / "groups.csv", "private-fostering,")

    sync = sync_governance(folder)[1]

    assert (sync.removed, sync.left_alone) == (0, 2)
    assert Group.objects.get(slug="e-safety").reports_to.slug == "private-fostering"


def test_closing_a_meeting_is_a_change_of_its_own(folder, user):
    meeting = Meeting.objects.get(held_on="2013-09-18")
    change(meeting, user, closed_at="2013-10-01T09:00:00Z", closed_by=user)

    load_governance(folder)

    meeting.refresh_from_db()
    assert meeting.closed_by == user


def test_number_of_queries_does_not_grow_with_what_people_changed(folder, user):
    change(Attendance.objects.order_by("pk")[0], user, note="By hand.")
    records.remove(Attendance.objects.order_by("pk")[1], by=user)
    with CaptureQueriesContext(connection) as few:
        sync_governance(folder)
    for mark in Attendance.objects.order_by("pk")[1:20]:
        change(mark, user, note="By hand.")
    for mark in Attendance.objects.order_by("pk")[20:40]:
        records.remove(mark, by=user)

    with CaptureQueriesContext(connection) as many:
        assert sync_governance(folder)[1].left_alone == 2 + 19 + 20

    assert len(many) == len(few)


def test_other_boards_changes_are_not_taken_for_this_ones(folder, user, tmp_path):
    other = copy_governance(tmp_path / "second", "demonstration")
    load_reference(tmp_path / "second")
    board = load_governance(other)
    change(Objective.objects.filter(year__board=board).earliest("pk"), user, title="By hand")
    change(Agency.objects.filter(board=board).earliest("pk"), user, name="By hand")

    assert counts(sync_governance(folder)[1]) == (0, 0, 0, 0)
    assert counts(sync_governance(other)[1]) == (0, 0, 0, 2)


def test_command_says_how_many_records_it_left_alone(user, folder):
    change(Agency.objects.get(slug="nspcc"), user, name="By hand")
    records.remove(Agency.objects.get(slug="hmic"), by=user)
    out = StringIO()

    call_command("load_board", "cescb", stdout=out)

    assert "Left alone: 2 records that people have changed, removed or still use." in out.getvalue()
