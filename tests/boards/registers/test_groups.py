"""The register of groups and the step that ends one."""

import datetime

import pytest

from boards.models import Appointment, Group, Seat
from boards.queries.history import version_of
from tests.builders.boards import (
    make_appointment,
    make_board,
    make_group,
    make_meeting,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.governance import page, typed

pytestmark = pytest.mark.django_db

DAY = datetime.date
SUB_GROUP = Group.Tier.SUB_GROUP


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def entered(**values):
    return {"name": "E-safety", "tier": "sub_group", "deputies_count": "on", "seen": "0", **values}


def text(response):
    return " ".join(response.content.decode().split())


def test_a_group_is_added_with_its_dates_and_its_quorum(client, board, manager):
    main = make_group(board)
    mine = entered(
        reports_to=main.pk,
        purpose="Keeps children safe online.",
        quorum_members="5",
        quorum_needs_chair="on",
        **typed(starts_on=DAY(2013, 9, 1), ends_on=DAY(2014, 3, 31)),
    )

    answer = client.post(page(board, "groups_add"), mine, follow=True)

    group = Group.objects.get(slug="e-safety")
    assert answer.redirect_chain == [(page(board, "groups_record", group.pk), 302)]
    assert (group.board, group.reports_to, group.position) == (board, main, 1)
    assert (group.starts_on, group.ends_on) == (DAY(2013, 9, 1), DAY(2014, 3, 31))
    assert "A meeting needs at least five members and the chair or the chair’s deputy" in text(answer)


@pytest.mark.parametrize(
    ("share", "message"),
    [
        ("0", "A share is at least 1 per cent."),
        ("-5", "A share is at least 1 per cent."),
        ("101", "A share is at most 100 per cent"),
        ("half", "Enter a whole number."),
    ],
)
def test_a_share_that_is_none_is_refused_with_the_reason(client, board, manager, share, message):
    answer = client.post(page(board, "groups_add"), entered(quorum_share=share))

    assert answer.status_code == 422
    assert message in text(answer)
    assert not Group.objects.exists()


@pytest.mark.parametrize("share", ["1", "100"])
def test_a_share_up_to_the_edges_is_taken(client, board, manager, share):
    client.post(page(board, "groups_add"), entered(quorum_share=share))

    assert Group.objects.get().quorum_share == int(share)


def test_a_group_that_ends_before_it_starts_is_refused(client, board, manager):
    days = typed(starts_on=DAY(2013, 9, 1), ends_on=DAY(2013, 8, 31))

    answer = client.post(page(board, "groups_add"), entered(**days))

    assert answer.status_code == 422
    assert "A group cannot end before it starts." in text(answer)


@pytest.mark.parametrize("name", ["Executive", "E-safety", "Schools"])
def test_a_group_reports_neither_to_itself_nor_to_one_below_it(client, board, manager, name):
    executive = make_group(board, "Executive", tier="executive")
    below = make_group(board, "E-safety", tier=SUB_GROUP, reports_to=executive)
    make_group(board, "Schools", tier=SUB_GROUP, reports_to=below)
    other = Group.objects.get(name=name)
    mine = entered(name="Executive", tier="executive", reports_to=other.pk, seen=version_of(executive))

    answer = client.post(page(board, "groups_edit", executive.pk), mine)

    executive.refresh_from_db()
    assert answer.status_code == 422
    assert "a group cannot report to itself or a group below it" in text(answer)
    assert executive.reports_to is None


def test_a_group_may_report_to_a_sister(client, board, manager):
    executive = make_group(board, "Executive", tier="executive")
    one = make_group(board, "One", tier=SUB_GROUP, reports_to=executive)
    other = make_group(board, "Other", tier=SUB_GROUP, reports_to=executive)
    mine = entered(name="One", reports_to=other.pk, seen=version_of(one))

    client.post(page(board, "groups_edit", one.pk), mine)

    one.refresh_from_db()
    assert one.reports_to == other


def test_a_group_does_not_take_over_from_those_that_took_over_from_it(client, board, manager):
    last = make_group(board, "Last", tier=SUB_GROUP)
    middle = make_group(board, "Middle", tier=SUB_GROUP, succeeded_by=last)
    first = make_group(board, "First", tier=SUB_GROUP, succeeded_by=middle)
    mine = entered(name="Last", succeeded_by=first.pk, seen=version_of(last))

    answer = client.post(page(board, "groups_edit", last.pk), mine)

    assert answer.status_code == 422
    assert "a group cannot follow itself or one before it" in text(answer)


def test_quorum_fields_stand_together_under_their_heading(client, board, manager):
    answer = client.get(page(board, "groups_add")).content.decode()

    fieldset = answer[answer.index("<fieldset") : answer.index("Work plan")]
    inside = fieldset[fieldset.index("Quorum</legend>") :]
    for name in ("quorum_members", "quorum_share", "deputies_count", "one_per_agency", "quorum_note"):
        assert f'name="{name}"' in inside
    assert answer.count('name="quorum_share"') == 1


def test_page_of_a_group_shows_its_seats_meetings_and_neighbours(client, board, manager):
    main = make_group(board, quorum_share=50, quorum_note="Terms of reference, section 4")
    make_group(board, "E-safety", tier=SUB_GROUP, reports_to=main)
    chair = make_seat(main, "Chair", standing="chair")
    make_appointment(chair, "Sam Reed", starts_on=DAY(2013, 4, 1))
    police = make_seat(main, "Police")
    make_appointment(police, "Kim Hale", starts_on=DAY(2013, 4, 1), ends_on=DAY(2013, 12, 31))
    meeting = make_meeting(main)
    make_meeting(main, DAY(2014, 5, 1))

    answer = client.get(page(board, "groups_record", main.pk))

    shown = text(answer)
    assert "at least half of the members in post" in shown
    assert "(Terms of reference, section 4)" in shown
    assert (
        f'href="{page(board, "groups_record", Group.objects.get(name="E-safety").pk)}">E-safety</a>' in shown
    )
    assert "<strong>Vacant since 1 January 2014</strong>" in shown
    assert f'href="{page(board, "meeting", meeting.pk)}"' in shown
    assert "1 May 2014" not in shown
    assert f'href="{page(board, "meetings_add")}?group={main.pk}"' in shown
    rows = {row.label: row.text for row in answer.context["rows"]}
    assert rows["Chair"] == "Sam Reed"


def end(client, board, group, **values):
    return client.post(page(board, "groups_end", group.pk), values, follow=True)


def test_ending_a_group_ends_its_seats_and_terms(client, board, manager):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    seat = make_seat(group)
    past = make_appointment(seat, "Kim Hale", starts_on=DAY(2012, 1, 1), ends_on=DAY(2012, 12, 31))
    term = make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 1, 1))
    quality = make_group(board, "Quality", tier=SUB_GROUP)

    answer = end(client, board, group, successor=quality.pk, **typed(last_day=DAY(2014, 3, 31)))

    for record in (group, seat, term, past):
        record.refresh_from_db()
    assert (group.ends_on, group.succeeded_by) == (DAY(2014, 3, 31), quality)
    assert (seat.ends_on, term.ends_on, past.ends_on) == (
        DAY(2014, 3, 31),
        DAY(2014, 3, 31),
        DAY(2012, 12, 31),
    )
    assert group.history.first().history_user == manager
    assert "Its last day is 31 March 2014. Quality takes over its work." in text(answer)


def test_a_group_goes_on_under_another_name_with_its_seats_and_people(client, board, manager):
    main = make_group(board)
    group = make_group(
        board, "E-safety", tier=SUB_GROUP, reports_to=main, purpose="Safe online.", quorum_members=4
    )
    seat = make_seat(group, post="Inspector")
    make_appointment(seat, "Sam Reed", starts_on=DAY(2013, 1, 1), ends_on=DAY(2015, 1, 1))
    make_appointment(seat, "Kim Hale", capacity="deputy")
    make_seat(group, "Old", ends_on=DAY(2013, 1, 1))

    answer = end(client, board, group, new_name="Online safety", **typed(last_day=DAY(2013, 12, 31)))

    group.refresh_from_db()
    following = Group.objects.get(name="Online safety")
    assert answer.redirect_chain == [(page(board, "groups_record", following.pk), 302)]
    assert (group.ends_on, group.succeeded_by) == (DAY(2013, 12, 31), following)
    assert (following.starts_on, following.ends_on) == (DAY(2014, 1, 1), None)
    assert (following.reports_to, following.purpose, following.quorum_members) == (main, "Safe online.", 4)
    place = Seat.objects.get(group=following)
    assert (place.title, place.post, place.starts_on) == ("Police", "Inspector", DAY(2014, 1, 1))
    terms = Appointment.objects.order_by("seat__group__position", "seat", "capacity", "starts_on")
    assert [
        (term.seat.group.name, term.person.name, term.capacity, term.starts_on, term.ends_on)
        for term in terms
    ] == [
        ("E-safety", "Kim Hale", "deputy", None, DAY(2013, 12, 31)),
        ("E-safety", "Sam Reed", "holder", DAY(2013, 1, 1), DAY(2013, 12, 31)),
        ("Online safety", "Kim Hale", "deputy", DAY(2014, 1, 1), None),
        ("Online safety", "Sam Reed", "holder", DAY(2014, 1, 1), DAY(2015, 1, 1)),
    ]


def test_a_group_that_was_sent_off_twice_goes_on_once(client, board, manager):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    renamed = {"new_name": "Online safety", **typed(last_day=DAY(2013, 12, 31))}

    end(client, board, group, **renamed)
    again = end(client, board, group, **renamed)

    assert again.status_code == 422
    assert "E-safety goes on as Online safety already." in text(again)
    assert Group.objects.count() == 2


def starts_later(board, group):
    group.starts_on = DAY(2014, 4, 1)
    group.save()


def has_ended(board, group):
    group.ends_on = DAY(2013, 6, 30)
    group.save()


def meets_later(board, group):
    make_meeting(group, DAY(2014, 4, 1), state="planned")


def opens_a_seat_later(board, group):
    make_seat(group, starts_on=DAY(2014, 4, 1))


def seats_somebody_later(board, group):
    make_appointment(make_seat(group), starts_on=DAY(2014, 4, 1))


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (starts_later, "The group only starts on 1 April 2014."),
        (has_ended, "The group has ended on 30 June 2013 already."),
        (meets_later, "The group has a meeting on 1 April 2014, after its last day."),
        (opens_a_seat_later, "The seat “Police” starts on 1 April 2014, after the last day."),
        (seats_somebody_later, "The term of Sam Reed, Police starts on 1 April 2014, after the last day."),
    ],
)
@pytest.mark.parametrize("way", [{}, {"new_name": "Online safety"}])
def test_a_group_that_is_still_needed_does_not_end(client, board, manager, given, reason, way):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    given(board, group)
    before = Group.objects.values_list("name", "ends_on").get()

    answer = end(client, board, group, **way, **typed(last_day=DAY(2014, 3, 31)))

    assert answer.status_code == 422
    assert reason in text(answer)
    assert Group.objects.values_list("name", "ends_on").get() == before


def test_a_meeting_that_was_called_off_does_not_keep_a_group(client, board, manager):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    make_meeting(group, DAY(2014, 4, 1), state="not_held")

    end(client, board, group, **typed(last_day=DAY(2014, 3, 31)))

    group.refresh_from_db()
    assert group.ends_on == DAY(2014, 3, 31)


def test_a_successor_must_be_in_place_on_the_next_day(client, board, manager):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    late = make_group(board, "Quality", tier=SUB_GROUP, starts_on=DAY(2014, 4, 2))

    refused = end(client, board, group, successor=late.pk, **typed(last_day=DAY(2014, 3, 31)))
    taken = end(client, board, group, successor=late.pk, **typed(last_day=DAY(2014, 4, 1)))

    assert "Quality is not in place on 1 April 2014, so it cannot take over." in text(refused)
    assert taken.status_code == 200
    group.refresh_from_db()
    assert group.ends_on == DAY(2014, 4, 1)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "Enter a date."),
        (typed(last_day=DAY(2014, 3, 1)) | {"last_day_month": "13"}, "Enter a date that exists"),
        (
            typed(last_day=DAY(2014, 3, 31)) | {"new_name": "New", "successor": "other"},
            "Choose the group that takes over or give a new name, not both.",
        ),
        (typed(last_day=DAY(2014, 3, 31)) | {"successor": "self"}, "Select a valid choice."),
        (typed(last_day=DAY(2014, 3, 31)) | {"successor": "stranger"}, "Select a valid choice."),
    ],
)
def test_an_end_that_makes_no_sense_is_explained(client, board, manager, values, message):
    group = make_group(board, "E-safety", tier=SUB_GROUP)
    keys = {
        "self": group.pk,
        "other": make_group(board, "Quality", tier=SUB_GROUP).pk,
        "stranger": make_group(make_board("Hilltop board")).pk,
    }
    if "successor" in values:
        values = {**values, "successor": keys[values["successor"]]}

    answer = end(client, board, group, **values)

    assert answer.status_code == 422
    assert message in text(answer)
    group.refresh_from_db()
    assert group.ends_on is None


def test_only_the_business_manager_ends_a_group_of_the_own_board(client, board, manager):
    stranger = make_group(make_board("Hilltop board"))
    group = make_group(board)

    assert client.get(page(board, "groups_end", stranger.pk)).status_code == 404
    client.force_login(make_user(board=board))
    assert client.get(page(board, "groups_end", group.pk)).status_code == 403
    assert (
        client.post(page(board, "groups_end", group.pk), typed(last_day=DAY(2014, 3, 31))).status_code == 403
    )
    group.refresh_from_db()
    assert group.ends_on is None


def test_a_group_with_seats_is_not_removed(client, board, manager):
    group = make_group(board)
    make_seat(group)

    asked = text(client.get(page(board, "groups_remove", group.pk)))

    assert "This cannot be removed" in asked
    assert "1 seat: Police" in asked
    assert client.post(page(board, "groups_remove", group.pk)).status_code == 409
