import pytest

from boards.filters import OutcomeFilter, SeatFilter
from boards.models import Group
from boards.queries import plan_of
from tests.builders.boards import (
    make_agency,
    make_board,
    make_body,
    make_group,
    make_objective,
    make_outcome,
    make_seat,
    make_year,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    board = make_board()
    main = make_group(board)
    training = make_group(board, "Training", tier=Group.Tier.SUB_GROUP, position=1)
    make_seat(
        main,
        "Chair",
        agency=make_agency(board, "Chair", sector="independent", statutory="no"),
        standing="chair",
    )
    make_seat(main, "Police", agency=make_agency(board, "Police", sector="police"))
    make_seat(
        training, "Trainer", agency=make_agency(board, "School", sector="education", statutory="unclear")
    )
    other = make_board("Hilltop board")
    make_seat(make_group(other), agency=make_agency(other, sector="fire"))
    return board


@pytest.mark.parametrize(
    ("data", "titles"),
    [
        ({}, ["Chair", "Police", "Trainer"]),
        ({"sector": "police"}, ["Police"]),
        ({"standing": "chair"}, ["Chair"]),
        ({"statutory": "unclear"}, ["Trainer"]),
        ({"group": "training"}, ["Trainer"]),
        ({"standing": "member", "group": "main-board"}, ["Police"]),
        ({"standing": "chair", "sector": "police"}, []),
    ],
)
def test_seats_are_narrowed(board, data, titles):
    found = SeatFilter(data, board=board)

    assert found.form.is_valid()
    assert [seat.title for seat in found.qs] == titles


@pytest.mark.parametrize("name", ["group", "sector", "standing", "statutory"])
def test_unknown_choice_is_an_error_and_narrows_nothing(board, name):
    found = SeatFilter({name: "fire"}, board=board)

    assert list(found.form.errors) == [name]
    assert found.qs.count() == 3


def test_choices_are_those_of_the_board(board):
    fields = SeatFilter({}, board=board).form.fields

    assert [value for value, _ in fields["sector"].choices] == ["", "education", "independent", "police"]
    assert [label for _, label in fields["group"].choices] == ["All groups", "Main board", "Training"]


def test_group_is_no_choice_where_one_group_has_seats():
    board = make_board()
    make_seat(make_group(board))

    assert "group" not in SeatFilter({}, board=board).form.fields


@pytest.fixture
def year():
    year = make_year(make_board())
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust")
    objective = make_objective(year)
    make_outcome(objective, "Both", responsible=[board], accountable=board)
    make_outcome(objective, "Shared", responsible=[board, trust], accountable=board)
    make_outcome(objective, "Apart", responsible=[trust], accountable=board)
    return year


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        ({}, ["Both", "Shared", "Apart"]),
        ({"responsible": "trust"}, ["Shared", "Apart"]),
        ({"accountable": "board"}, ["Both", "Shared", "Apart"]),
        ({"independence": "same"}, ["Both", "Shared"]),
        ({"independence": "apart"}, ["Apart"]),
        ({"responsible": "trust", "independence": "same"}, ["Shared"]),
    ],
)
def test_outcomes_are_narrowed(year, data, texts):
    plan = plan_of(year)

    found = OutcomeFilter(data, year=year, plan=plan)

    assert found.form.is_valid()
    assert [row.text for row in found.chosen(plan)] == texts


def test_filter_and_plan_agree_on_what_one_body_does_both(year):
    plan = plan_of(year)

    assert OutcomeFilter({"independence": "same"}, year=year, plan=plan).chosen(plan) == plan.same_body


def test_body_that_challenges_nothing_is_no_choice_and_narrows_nothing(year):
    plan = plan_of(year)

    found = OutcomeFilter({"accountable": "trust"}, year=year, plan=plan)

    assert list(found.form.errors) == ["accountable"]
    assert found.chosen(plan) == plan.outcomes
