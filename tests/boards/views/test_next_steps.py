"""What became of the next steps of the year before: the list, and the form that answers one."""

import datetime

import pytest
from django.urls import reverse

from boards.queries.history import version_of
from tests.builders.boards import make_board, make_priority, make_user, make_year
from tests.builders.plan import make_next_step, make_plain_outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def before():
    return make_year(make_board())


@pytest.fixture
def year(before):
    return make_year(before.board, 2014)


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager")
    client.force_login(person)
    return person


def address(year, name="next_steps", *arguments):
    return reverse(f"boards:{name}", args=[year.board.slug, year.label, *arguments])


def close(year, by):
    year.closed_at, year.closed_by = datetime.datetime(2014, 8, 1, tzinfo=datetime.UTC), by
    year.save()


def text(response):
    return " ".join(response.content.decode().split())


def test_list_says_what_became_of_each(client, before, year, manager):
    priority = make_priority(before, "Learning")
    step = make_next_step(priority, "Train")
    make_next_step(priority, "Recruit", fate="done", note="Two came")

    response = client.get(address(year))

    assert list(response.context["table"].as_values())[1:] == [
        ["Learning", "Train", "Not answered", "Nobody has said what became of it."],
        ["Learning", "Recruit", "Done", "Done: Two came"],
    ]
    page = text(response)
    assert "Of two next steps, one is done and one is not answered." in page
    assert address(year, "next_steps_answer", step.pk) in page


def test_answer_is_given_although_the_year_before_is_closed(client, before, year, manager):
    step = make_next_step(make_priority(before), "Train")
    outcome = make_plain_outcome(year, "Training is good")
    close(before, manager)
    page = address(year, "next_steps_answer", step.pk)
    form = client.get(page).context["form"]

    answer = client.post(
        page, {"fate": "carried", "outcome": outcome.pk, "seen": form["seen"].value()}, follow=True
    )

    step.refresh_from_db()
    assert [label for _, label in form.fields["outcome"].choices] == ["None", "1.1 Training is good"]
    assert (step.fate, step.outcome) == ("carried", outcome)
    assert answer.redirect_chain == [(address(year), 302)]
    assert "Carried into the next plan: 1.1 Training is good" in text(answer)
    assert step.history.first().history_user == manager


def test_answer_without_proof_is_refused(client, before, year, manager):
    step = make_next_step(make_priority(before), "Train")

    answer = client.post(address(year, "next_steps_answer", step.pk), {"fate": "done"})

    step.refresh_from_db()
    assert answer.status_code == 422
    assert "Say what the result is." in text(answer)
    assert step.fate == "open"


def test_second_of_two_people_is_told(client, before, year, manager):
    step = make_next_step(make_priority(before), "Train")
    seen = version_of(step)
    step.fate, step.note = "dropped", "No money"
    step.save()

    answer = client.post(
        address(year, "next_steps_answer", step.pk), {"fate": "done", "note": "It ran", "seen": seen}
    )

    step.refresh_from_db()
    assert answer.status_code == 409
    assert step.note == "No money"
    assert "No money" in text(answer)
    assert "It ran" in text(answer)


def test_form_offers_to_make_an_outcome_of_it(client, before, year, manager):
    step = make_next_step(make_priority(before), "Train everybody")

    page = text(client.get(address(year, "next_steps_answer", step.pk)))

    assert f'href="{address(year, "outcomes_add")}?text=Train%20everybody"' in page


def test_answer_belongs_to_the_work_of_an_open_year(client, before, year, manager):
    step = make_next_step(make_priority(before), "Train")
    close(year, manager)

    assert address(year, "next_steps_answer", step.pk) not in text(client.get(address(year)))
    assert client.get(address(year, "next_steps_answer", step.pk)).status_code == 403
    assert client.post(address(year, "next_steps_answer", step.pk), {"fate": "open"}).status_code == 403


def test_only_next_steps_of_the_year_before_are_found(client, before, year, manager):
    own = make_next_step(make_priority(year), "Of this year")
    elsewhere = make_next_step(make_priority(make_year(make_board("Hilltop board"))), "Of another board")

    for step in (own, elsewhere):
        assert client.get(address(year, "next_steps_answer", step.pk)).status_code == 404


def test_members_read_and_do_not_answer(client, before, year):
    step = make_next_step(make_priority(before), "Train")
    client.force_login(make_user(board=year.board))

    page = text(client.get(address(year)))

    assert "Train" in page
    assert address(year, "next_steps_answer", step.pk) not in page
    assert client.post(address(year, "next_steps_answer", step.pk), {"fate": "open"}).status_code == 403


def test_year_without_one_before_says_so(client, before):
    client.force_login(make_user(board=before.board))

    assert "that year is not on record" in text(client.get(address(before)))


@pytest.mark.parametrize("number", [1, 4])
def test_list_costs_the_same_whatever_its_length(
    client, before, year, manager, number, django_assert_num_queries
):
    for place in range(number):
        outcome = make_plain_outcome(year, f"Outcome {place}")
        make_next_step(make_priority(before, f"Priority {place}"), fate="carried", outcome=outcome)

    with django_assert_num_queries(7):
        client.get(address(year))
