"""What is special about the tracker: origin and owner, filters, notes, and the panel on other pages."""

import datetime

import pytest
from django.urls import reverse

from boards.models import Action
from tests.builders.accountability import make_note, make_recommendation, make_session
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_body,
    make_challenge,
    make_group,
    make_meeting,
    make_objective,
    make_outcome,
    make_seat,
    make_user,
    make_year,
)
from tests.builders.registers import make_any
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

LAST_DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def agency(board):
    return make_agency(board)


@pytest.fixture
def manager(client, board):
    person = make_user("manager@example.org", board=board, role="business_manager", name="Robin Vale")
    client.force_login(person)
    return person


def address(board, page="", *arguments):
    name = f"boards:actions_{page}" if page else "boards:actions"
    return reverse(name, args=[board.slug, "2013-14", *arguments])


def entered(**values):
    return {
        "title": "Name a deputy",
        "origin": "other",
        "raised_on_day": "3",
        "raised_on_month": "2",
        "raised_on_year": "2014",
        "seen": "0",
        **values,
    }


def records(board):
    """One record of each kind that an action names, by the action's field."""
    objective = make_objective(board.years.get())
    outcome = make_outcome(objective, responsible=[make_body(board)], accountable=make_body(board, "Other"))
    return {
        "meeting": make_meeting(make_group(board)),
        "challenge": make_challenge(board, agency=board.agencies.first()),
        "risk": make_any(Action._meta.get_field("risk").related_model, board),
        "outcome": outcome,
        "session": make_session(board),
        "recommendation": make_recommendation(board),
    }


ORIGINS = {
    "meeting": "meeting",
    "challenge": "challenge",
    "risk": "risk",
    "outcome": "plan",
    "session": "session",
    "recommendation": "inspection",
}


@pytest.mark.parametrize("field", ORIGINS)
def test_raised_from_a_record_the_form_asks_only_for_it_and_the_action_leads_back(
    client, board, manager, agency, field
):
    record = records(board)[field]
    form_address = f"{address(board, 'add')}?{field}={record.pk}"

    form = client.get(form_address).context["form"]
    answer = client.post(form_address, entered(origin=ORIGINS[field], **{field: record.pk}, agency=agency.pk))

    assert set(form.fields) & set(ORIGINS) == {field}
    assert form["origin"].value() == ORIGINS[field]
    action = Action.objects.get()
    assert answer.url == address(board, "record", action.pk)
    assert (action.origin, getattr(action, field)) == (ORIGINS[field], record)
    page = client.get(answer.url).content.decode()
    listing = client.get(address(board)).content.decode()
    assert str(record) in read(page).all("dd", class_="govuk-summary-list__value")[0].text
    for text in (page, listing):
        assert reverse(*page_of(field, board, record)) in text


def page_of(field, board, record):
    if field == "meeting":
        return "boards:meeting", None, [board.slug, "2013-14", record.pk]
    return f"boards:{field}s_record", None, [board.slug, "2013-14", record.pk]


def test_raised_on_is_the_day_of_the_page_until_another_is_typed(client, board, manager):
    form = client.get(address(board, "add")).context["form"]

    assert form["raised_on"].value() == LAST_DAY


def test_a_kind_in_the_address_is_kept(client, board, manager, agency):
    form_address = f"{address(board, 'add')}?origin=evaluation&title=Ask+children"

    form = client.get(form_address).context["form"]
    client.post(form_address, entered(origin="evaluation", agency=agency.pk))

    assert form["title"].value() == "Ask children"
    assert not set(form.fields) & set(ORIGINS)
    assert Action.objects.get().origin == Action.Origin.EVALUATION


@pytest.mark.parametrize("nonsense", ["challenge=99999", "challenge=abc", "origin=abc", "seat=abc"])
def test_nonsense_in_the_address_breaks_nothing(client, board, manager, nonsense):
    assert client.get(f"{address(board, 'add')}?{nonsense}").status_code == 200
    assert client.post(f"{address(board, 'add')}?{nonsense}", entered()).status_code == 422


@pytest.mark.parametrize(
    ("origin", "links", "field", "message"),
    [
        ("meeting", [], "meeting", "Choose the record that the action came from."),
        ("challenge", [], "challenge", "Choose the record that the action came from."),
        ("risk", [], "risk", "Choose the record that the action came from."),
        ("plan", [], "outcome", "Choose the record that the action came from."),
        ("session", [], "session", "Choose the record that the action came from."),
        ("risk", ["challenge"], "origin", "Choose “Challenge”, or leave out the record of that kind."),
        ("other", ["challenge", "risk"], "risk", "An action comes from one record. Leave all but one empty."),
    ],
)
def test_kind_and_record_have_to_agree(client, board, manager, agency, origin, links, field, message):
    found = records(board)
    values = {name: found[name].pk for name in links}

    answer = client.post(address(board, "add"), entered(origin=origin, agency=agency.pk, **values))

    assert answer.status_code == 422
    assert answer.context["form"].errors == {field: [message]}
    assert not Action.objects.exists()


@pytest.mark.parametrize(
    ("origin", "link", "stored"),
    [("other", "challenge", "challenge"), ("inspection", None, "inspection"), ("other", None, "other")],
)
def test_a_record_settles_the_kind(client, board, manager, agency, origin, link, stored):
    values = {link: records(board)[link].pk} if link else {}

    client.post(address(board, "add"), entered(origin=origin, agency=agency.pk, **values))

    assert Action.objects.get().origin == stored


def test_a_seat_settles_the_agency(client, board, manager, agency):
    seat = make_seat(make_group(board), "Chief superintendent", agency=agency)

    client.post(address(board, "add"), entered(seat=seat.pk))

    action = Action.objects.get()
    assert (action.seat, action.agency) == (seat, agency)


def test_seat_and_agency_have_to_agree_and_one_is_needed(client, board, manager, agency):
    seat = make_seat(make_group(board), agency=agency)
    other = make_agency(board, "Health")

    mixed = client.post(address(board, "add"), entered(seat=seat.pk, agency=other.pk))
    nobody = client.post(address(board, "add"), entered())

    message = "The seat belongs to Police. Choose that agency, or another seat."
    assert mixed.context["form"].errors == {"seat": [message]}
    assert list(nobody.context["form"].errors) == ["agency"]
    assert not Action.objects.exists()


def test_the_tracker_is_narrowed_by_how_actions_stand_on_the_day(client, board, manager, agency):
    make_action(board, "Late", agency=agency, due_on=LAST_DAY - datetime.timedelta(days=1))
    make_action(board, "Soon", agency=agency, due_on=LAST_DAY, origin="audit")
    make_action(board, "Undated", agency=make_agency(board, "Health"))
    make_action(board, "Gone", agency=agency, status="dropped", closed_on=LAST_DAY)

    def shown(**query):
        rows = client.get(address(board), query).context["table"].rows
        return {row.record.title for row in rows}

    everything = [row.record.title for row in client.get(address(board)).context["table"].rows]
    assert everything == ["Late", "Soon", "Undated", "Gone"]
    assert shown(due="overdue") == {"Late"}
    assert shown(due="due_soon") == {"Soon"}
    assert shown(due="no_date") == {"Undated"}
    assert shown(due="closed") == {"Gone"}
    assert shown(agency=agency.pk, status="open") == {"Late", "Soon"}
    assert shown(origin="audit", words="so") == {"Soon"}
    lede = read(client.get(address(board)).content.decode()).one("p", class_="govuk-body-l app-lede")
    assert lede.text == ("On 31 March 2014, three actions are open, one overdue and one due within 14 days.")


def test_a_row_says_in_words_how_the_action_stands(client, board, manager, agency):
    make_action(board, agency=agency, due_on=LAST_DAY - datetime.timedelta(days=3))

    file = client.get(address(board), {"export": "csv"}).content.decode("utf-8-sig").splitlines()

    assert file[0] == "No.,What is to be done,Owner,Seat,Came from,Due,How it stands,Status"
    assert file[1] == "A1,Do it,Police,,Something else,2014-03-28,Three days overdue,Not started"


def test_a_year_that_is_over_lists_its_actions_as_they_stood_at_its_end(client, board, manager, agency):
    after = LAST_DAY + datetime.timedelta(days=1)
    make_action(board, "Closed since", agency=agency, status="dropped", closed_on=after, due_on=LAST_DAY)
    make_action(board, "Raised since", agency=agency, raised_on=after)

    file = client.get(address(board), {"export": "csv"}).content.decode("utf-8-sig").splitlines()

    assert file[1:] == ["A1,Closed since,Police,,Something else,2014-03-31,Due today,Closed since"]


def test_an_owner_is_named_once_where_the_seat_is_called_after_the_agency(client, board, manager, agency):
    group = make_group(board)
    make_action(board, "One", agency=agency, seat=make_seat(group, "Police", agency=agency))
    make_action(board, "Two", agency=agency, seat=make_seat(group, "Chief Officer", agency=agency))

    table = client.get(address(board)).context["table"]

    assert [row.get_cell("owner") for row in table.rows] == ["Police", "Police<br>Chief Officer"]


def test_a_note_starts_the_action_and_names_its_writer(client, board, manager, agency):
    action = make_action(board, agency=agency)
    values = {"made_on_day": "1", "made_on_month": "3", "made_on_year": "2014", "text": "Two were asked."}

    form = client.get(address(board, "notes_add", action.pk)).context["form"]
    client.post(address(board, "notes_add", action.pk), values)

    action.refresh_from_db()
    page = read(client.get(address(board, "record", action.pk)).content.decode())
    assert form["made_on"].value() == LAST_DAY
    assert action.status == Action.Status.IN_PROGRESS
    assert [cell.text for cell in page.one("section", id="notes").all("td")] == [
        "Two were asked.",
        "Robin Vale",
    ]


def test_a_closed_action_takes_neither_change_nor_note(client, board, manager, agency):
    action = make_action(board, agency=agency, status="dropped", closed_on=LAST_DAY)

    page = client.get(address(board, "record", action.pk)).content.decode()

    assert address(board, "edit", action.pk) not in page
    assert address(board, "notes_add", action.pk) not in page
    assert address(board, "reopen", action.pk) in page
    assert client.post(address(board, "edit", action.pk), entered()).status_code == 302
    assert client.post(address(board, "notes_add", action.pk), {"text": "Still."}).status_code == 404
    action.refresh_from_db()
    assert action.title == "Do it"
    assert not action.notes.exists()


def test_a_challenge_lists_its_actions_and_leads_to_a_new_one(client, board, manager, agency):
    challenge = make_challenge(board, agency=agency)
    mine = make_action(board, "From this", agency=agency, challenge=challenge, origin="challenge")
    make_action(board, "From elsewhere", agency=agency)

    challenge_page = reverse("boards:challenges_record", args=[board.slug, "2013-14", challenge.pk])
    page = client.get(challenge_page).content.decode()

    assert address(board, "record", mine.pk) in page
    assert "From elsewhere" not in page
    assert f"{address(board, 'add')}?challenge={challenge.pk}" in page


def test_a_data_lead_sees_the_own_agencys_actions_and_no_record_of_others(client, board, agency):
    other = make_agency(board, "Health")
    challenge = make_challenge(board, "Secret matter", agency=other)
    mine = make_action(board, "Mine", agency=agency, challenge=challenge, origin="challenge")
    theirs = make_action(board, "Theirs", agency=other)
    client.force_login(make_user(board=board, role="data_lead", agency=agency))

    listing = client.get(address(board)).content.decode()
    page = client.get(address(board, "record", mine.pk)).content.decode()
    owners = client.get(address(board, "by_owner")).content.decode()

    assert "Mine" in listing and "Theirs" not in listing
    assert "Mine" in owners and "Theirs" not in owners
    assert "Secret matter" not in listing + page + owners
    assert client.get(address(board, "record", theirs.pk)).status_code == 404
    for step in ("close", "drop", "reopen"):
        assert client.post(address(board, step, mine.pk)).status_code == 403


def test_an_actions_page_costs_the_same_whatever_its_notes(
    client, board, manager, agency, django_assert_max_num_queries
):
    action = make_action(board, agency=agency)
    make_note(action, made_by=manager)
    client.get(address(board, "record", action.pk))
    with django_assert_max_num_queries(15) as one:
        client.get(address(board, "record", action.pk))
    for place in range(4):
        make_note(action, f"Note {place}", made_by=make_user(f"person-{place}@example.org"))

    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(address(board, "record", action.pk))


def test_the_list_costs_the_same_whatever_its_origins(
    client, board, manager, agency, django_assert_max_num_queries
):
    found = records(board)

    def fill():
        for field, record in found.items():
            make_action(
                board, agency=make_agency(board, f"{field} {Action.objects.count()}"), **{field: record}
            )

    fill()
    client.get(address(board))
    with django_assert_max_num_queries(20) as one:
        client.get(address(board))
    fill()

    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(address(board))
