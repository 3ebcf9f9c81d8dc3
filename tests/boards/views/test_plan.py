"""The page of the plan as a place to work: where it leads, what it points out, and its ambition."""

import datetime

import pytest
from django.urls import reverse

from boards.queries.history import version_of
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_body,
    make_objective,
    make_outcome,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import make_evidence, make_next_step, make_plain_outcome, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager")
    client.force_login(person)
    return person


@pytest.fixture
def member(client, year):
    person = make_user(board=year.board)
    client.force_login(person)
    return person


def address(year, name, *arguments):
    return reverse(f"boards:{name}", args=[year.board.slug, year.label, *arguments])


def text(response):
    return " ".join(response.content.decode().split())


def test_plan_leads_to_its_records_in_their_own_year(client, year, member):
    following = make_year(year.board, 2014)
    priority = make_priority(year)
    outcome = make_plain_outcome(following)

    page = text(client.get(address(year, "plan")))

    for place in (
        address(year, "priorities_record", priority.pk),
        address(year, "priorities_review"),
        address(following, "plan"),
        address(following, "objectives_record", outcome.objective_id),
        address(following, "outcomes_record", outcome.pk),
    ):
        assert f'href="{place}"' in page


def test_only_who_may_change_the_plan_finds_the_ways_to_it(client, year, manager):
    following = make_year(year.board, 2014)
    make_plain_outcome(following)
    ways = [
        address(year, "plan_ambition"),
        address(year, "priorities_add"),
        address(following, "objectives_add"),
        address(following, "outcomes_add"),
        address(following, "outcomes_removed"),
    ]

    page = text(client.get(address(year, "plan")))
    client.force_login(make_user(board=year.board))
    read_only = text(client.get(address(year, "plan")))

    assert [way for way in ways if f'href="{way}"' not in page] == []
    assert [way for way in ways if f'href="{way}"' in read_only] == []


def test_plan_of_a_closed_year_is_not_changed_but_the_next_one_is(client, year, manager):
    following = make_year(year.board, 2014)
    make_plain_outcome(following)
    year.closed_at, year.closed_by = datetime.datetime(2014, 8, 1, tzinfo=datetime.UTC), manager
    year.save()

    page = text(client.get(address(year, "plan")))

    assert "This year is closed" in page
    assert address(year, "priorities_add") not in page
    assert address(following, "outcomes_add") in page


def test_plan_counts_its_actions_and_says_what_they_lack(client, year, member):
    outcome = make_plain_outcome(year)
    make_plain_outcome(year, "Another")
    agency = make_agency(year.board)
    make_action(
        year.board, agency=agency, outcome=outcome, due_on=datetime.date(2013, 10, 1), measured_by="Waits"
    )
    make_action(year.board, agency=agency, outcome=outcome, measured_by="Waits")

    response = client.get(address(year, "plan"))

    page = text(response)
    assert "Two actions work towards 1 of 2 outcomes: two open, one of them overdue and none done." in page
    assert "A2: The action has no date." in page
    _, row = response.context["objective_table"].as_values()
    assert row[3:] == [2, 2, 1, 0]


def test_plan_points_out_bodies_that_end(client, year, member):
    ending = make_body(year.board, "Improvement board", end_note="No date is given.")
    lasting = make_body(year.board, "Board")
    objective = make_objective(year)
    make_outcome(objective, "One", responsible=[lasting], accountable=ending)
    make_outcome(objective, "Two", responsible=[ending], accountable=lasting)
    make_outcome(objective, "Three", responsible=[lasting], accountable=make_body(year.board, "Trust"))

    response = client.get(address(year, "plan"))

    assert "2 of 3 outcomes depend on a body that ends before the year does" in text(response)
    assert [row[5] for row in list(response.context["outcome_table"].as_values())[1:]] == [
        "Body is ending",
        "Body is ending",
        "",
    ]


def test_plan_says_what_became_of_the_next_steps_of_the_year_before(client, year, member):
    following = make_year(year.board, 2014)
    make_plain_outcome(following)
    priority = make_priority(year)
    make_next_step(priority, "Recruit", fate="done", note="Two came")
    make_next_step(priority, "Train")

    for shown in (year, following):
        page = text(client.get(address(shown, "plan")))
        assert "What 2013-14 left to do" in page
        assert "Of two next steps, one is done and one is not answered." in page
        assert f'href="{address(following, "next_steps")}"' in page


@pytest.mark.parametrize("number", [1, 4])
def test_plan_costs_the_same_whatever_its_length(client, year, member, number, django_assert_num_queries):
    agency = make_agency(year.board)
    before = make_priority(make_year(year.board, 2012))
    for place in range(number):
        outcome = make_plain_outcome(year, f"Outcome {place}", make_objective(year, f"Objective {place}"))
        make_action(year.board, agency=agency, outcome=outcome)
        make_priority(year, f"Priority {place}")
        make_next_step(before, f"Step {place}", fate="carried", outcome=outcome)

    with django_assert_num_queries(14):
        client.get(address(year, "plan"))


def test_ambition_is_written_and_kept_in_the_history(client, year, manager):
    page = address(year, "plan_ambition")
    form = client.get(page).context["form"]

    answer = client.post(
        page, {"ambition": "The best partnership", "seen": form["seen"].value()}, follow=True
    )

    year.refresh_from_db()
    assert year.ambition == "The best partnership"
    assert answer.redirect_chain == [(address(year, "plan"), 302)]
    assert "The best partnership" in text(answer)
    assert year.history.first().history_user == manager


def test_second_of_two_people_who_write_the_ambition_is_told(client, year, manager):
    seen = version_of(year)
    year.ambition = "Words of the other"
    year.save()

    answer = client.post(address(year, "plan_ambition"), {"ambition": "My words", "seen": seen})

    year.refresh_from_db()
    assert answer.status_code == 409
    assert year.ambition == "Words of the other"
    assert "Words of the other" in text(answer)
    assert "My words" in text(answer)


def test_ambition_is_not_opened_by_a_stale_form_in_a_closed_year(client, year, manager):
    year.closed_at, year.closed_by = datetime.datetime(2014, 8, 1, tzinfo=datetime.UTC), manager
    year.save()

    assert client.get(address(year, "plan_ambition")).status_code == 403
    assert client.post(address(year, "plan_ambition"), {"ambition": "Late"}).status_code == 403
    year.refresh_from_db()
    assert (year.ambition, year.is_closed) == ("", True)


def test_ambition_is_not_a_members_to_write(client, year, member):
    assert client.post(address(year, "plan_ambition"), {"ambition": "Mine"}).status_code == 403


def test_reviews_are_read_one_after_the_other(client, year, member):
    priority = make_priority(
        year, "Early help", why="Families wait.", done="Set up a front door", impact="The board knows more"
    )
    make_evidence(priority, "Fewer repeat plans", source="Repeat plans, 2013-14")
    make_next_step(priority, "Write a strategy", topic=make_topic(priority, "Neglect"))
    make_priority(year, "Voice")

    page = text(client.get(address(year, "priorities_review")))

    parts = [
        "1. Early help",
        "Why it was a priority",
        "Families wait.",
        "What we did",
        "Set up a front door",
        "What is different for children",
        "The board knows more",
        "One line of the impact names no child",
        "Measure",
        "Fewer repeat plans",
        "Repeat plans, 2013-14",
        "Neglect",
        "Write a strategy",
        "They stand under the topics above.",
        "2. Voice",
        "The review is not written yet.",
    ]
    places = [page.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_reviews_of_a_year_without_priorities_say_so(client, year, member):
    assert "No priority is recorded for this year" in text(client.get(address(year, "priorities_review")))
