"""What is special about handovers, meetings of the chair, plans, themes, needs and services."""

import datetime

import pytest

from boards.models import (
    ChairMeeting,
)
from tests.boards.registers.pages import Pages, dated, text
from tests.builders.boards import (
    make_agency,
    make_board,
    make_body,
    make_objective,
    make_user,
    make_year,
)
from tests.builders.partnership import (
    make_aligned_plan,
    make_chair_meeting,
    make_handover,
    make_needs,
    make_service,
    make_theme,
)

pytestmark = pytest.mark.django_db

# The year is long past, so that its pages speak of its last day.
DAY = datetime.date(2014, 3, 31)
BEFORE, AFTER = datetime.date(2014, 3, 30), datetime.date(2014, 4, 1)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def year(board):
    return board.years.get()


@pytest.fixture
def manager(board):
    return make_user("manager@example.org", board=board, role="business_manager")


@pytest.fixture
def pages(client, board, manager):
    client.force_login(manager)
    return Pages(client, board)


# Handovers


@pytest.fixture
def bodies(board):
    return make_body(board, "Improvement board"), make_body(board, "Own board")


def test_overdue_handovers_are_flagged_and_narrowed(pages, board, bodies):
    late = make_handover(*bodies, what="Late", due_on=BEFORE)
    make_handover(*bodies, what="Today", due_on=DAY)
    make_handover(*bodies, what="Undated")
    make_handover(*bodies, what="Done", due_on=BEFORE, accepted_on=DAY)
    make_handover(*bodies, what="Done since", due_on=BEFORE, accepted_on=AFTER)

    assert pages.titles("handovers", state="overdue") == ["Late", "Done since"]
    assert pages.titles("handovers", state="accepted") == ["Done"]
    assert pages.lede("handovers") == (
        "Five handovers: four not accepted yet (two overdue, one without a date)."
    )
    page = text(pages.get("handovers"))
    for words in ("One day overdue", "Due today", "No due date", "Accepted one day late"):
        assert words in page
    assert pages.notices("handovers", late) == ["One day overdue"]


@pytest.mark.parametrize(
    ("values", "is_told"),
    [
        ({"due_on": DAY}, False),
        ({"due_on": AFTER}, True),
        ({}, True),
        ({"due_on": AFTER, "accepted_on": DAY}, False),
    ],
)
def test_handover_after_the_end_of_the_body_that_gives_it_is_told(pages, board, values, is_told):
    ending, own = make_body(board, "Improvement board", ends_on=DAY), make_body(board, "Own board")
    handover = make_handover(ending, own, **values)

    found = pages.notices("handovers", handover)

    assert ("The body that gives it ends first" in found) == is_told


def test_handover_to_the_same_body_is_refused(pages, board, bodies):
    entered = {"what": "Audits", "from_body": bodies[0].pk, "to_body": bodies[0].pk}

    answer = pages.post("handovers_add", **entered)

    assert answer.status_code == 422
    assert "A handover is from one body to another." in text(answer)


# Meetings of the chair


def test_meetings_of_the_chair_are_held_against_what_was_agreed(pages, board, year):
    police, council = make_body(board, "Commissioner", meetings_a_year=4), make_body(board, "Council")
    make_chair_meeting(year, police)
    make_chair_meeting(year, police, held_on=DAY, state=ChairMeeting.State.PLANNED)
    make_chair_meeting(year, council)
    make_chair_meeting(make_year(board, 2012), police, held_on=datetime.date(2012, 6, 1))
    make_body(board, "Trust")

    response = pages.get("chair_meetings")

    assert response.context["lede"] == (
        "Two meetings held in 2013-14; fewer than agreed with Commissioner (one of four)."
    )
    assert [(row.name, row.held, row.planned) for row in response.context["expected"].data] == [
        ("Commissioner", 1, 1),
        ("Council", 1, 0),
    ]


@pytest.mark.parametrize(("held_on", "status"), [(DAY, 302), (AFTER, 422), (datetime.date(2013, 4, 1), 302)])
def test_meeting_of_the_chair_belongs_to_the_year_of_its_day(pages, board, held_on, status):
    entered = {
        "body": make_body(board).pk,
        "title": "Safeguarding review meeting",
        "state": "held",
        **dated("held_on", held_on),
    }

    answer = pages.post("chair_meetings_add", **entered)

    assert answer.status_code == status
    assert ChairMeeting.objects.exists() == (status == 302)
    if status == 422:
        assert "This day is in 2014-15." in text(answer)


def test_what_was_agreed_can_be_put_on_the_tracker(pages, board, year):
    held = make_chair_meeting(year, make_body(board), follow_up="Report on turnover")
    planned = make_chair_meeting(year, make_body(board, "Council"), state=ChairMeeting.State.PLANNED)

    step = pages.get("chair_meetings_record", held.pk).context["steps"][0]

    assert pages.client.get(step.href).context["form"]["title"].value() == "Report on turnover"
    assert pages.get("chair_meetings_record", planned.pk).context["steps"] == []


# Plans, themes, needs and services


def test_plans_of_others_that_no_objective_answers_are_told(pages, board, year):
    body = make_body(board)
    make_aligned_plan(year, body, title="Answered", objectives=[make_objective(year)])
    bare = make_aligned_plan(year, body, title="Bare", differs="It ends sooner.")

    assert pages.lede("aligned_plans") == (
        "Two plans of other bodies: one answered by no objective of ours and one known to differ from ours."
    )
    assert pages.titles("aligned_plans", answered="no") == ["Bare"]
    assert pages.titles("aligned_plans", answered="yes") == ["Answered"]
    assert pages.notices("aligned_plans", bare) == ["No objective of ours answers it"]


def test_plan_is_answered_by_objectives_of_its_own_year(pages, board, year):
    other = make_objective(make_year(board, 2014))
    entered = {"title": "Strategy", "body": make_body(board).pk, "objectives": [other.pk]}

    answer = pages.post("aligned_plans_add", **entered)

    assert answer.status_code == 422
    assert "objectives" in answer.context["form"].errors


def test_lede_of_shared_themes_counts_those_of_the_day(pages, board):
    adults = make_body(board, "Adults board")
    make_theme(board, "One", bodies=[adults], lead=adults)
    make_theme(board, "Two", bodies=[adults], approach="Joint training.")
    make_theme(board, "Past", bodies=[adults], ends_on=BEFORE)

    assert pages.lede("shared_themes") == (
        "Two themes shared with other bodies at 31 March 2014: one with a lead, one with a record of what is "
        "done together."
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"use": "Used."}, "One needs assessment, without a known gap."),
        (
            {"gaps": "Voice", "review_due_on": BEFORE},
            "One needs assessment: one with known gaps, for one no use by commissioners recorded, the update "
            "of one overdue.",
        ),
        ({"use": "Used.", "review_due_on": DAY}, "One needs assessment, without a known gap."),
    ],
)
def test_lede_of_needs_assessments(pages, board, values, expected):
    make_needs(board, **values)

    assert pages.lede("needs") == expected


def test_needs_assessment_says_what_is_missing(pages, board):
    assessment = make_needs(board, review_due_on=BEFORE)

    assert pages.notices("needs", assessment) == [
        "Its update is overdue",
        "How commissioning uses it is not recorded",
    ]


def test_lede_of_services_says_what_the_record_lacks(pages, board):
    make_service(board, "One", monitoring="Visits.")
    make_service(board, "Two")
    make_service(board, "Ended", ends_on=BEFORE)

    assert pages.lede("commissioned_services") == (
        "Two commissioned services run at 31 March 2014; the record lacks the safeguarding terms of all and "
        "the monitoring of one."
    )
    assert pages.titles("commissioned_services", running="no") == ["Ended"]
    assert pages.titles("commissioned_services", terms="none", running="yes") == ["One", "Two"]


def test_a_data_lead_sees_the_services_of_the_own_agency(pages, board):
    police, health = make_agency(board), make_agency(board, "Health")
    make_service(board, "Own", commissioner=police)
    make_service(board, "Of others", commissioner=health)
    pages.client.force_login(make_user(board=board, role="data_lead", agency=police))

    assert pages.titles("commissioned_services") == ["Own"]
