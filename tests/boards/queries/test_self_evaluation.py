"""The criteria of the year with the board's judgement beside that of the year before."""

import pytest

from boards.models import Grade, SelfEvaluation
from boards.queries.self_evaluation import criterion_rows, with_grade_before
from tests.builders.accountability import make_criterion, make_evaluation
from tests.builders.boards import make_board, make_year

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board(), 2013)


def test_every_criterion_shows_its_grades_and_where_the_board_stands(year):
    voice, audit = make_criterion("voice", position=2), make_criterion("audit", position=1)
    make_evaluation(make_year(year.board, 2012), voice, Grade.REQUIRES_IMPROVEMENT)
    judgement = make_evaluation(year, voice, Grade.GOOD)

    first, second = criterion_rows(year)

    assert (first.criterion, first.judgement, first.grade, first.grade_before) == (audit, None, None, None)
    assert (second.criterion, second.judgement) == (voice, judgement)
    assert (second.grade, second.grade_before) == (Grade.GOOD, Grade.REQUIRES_IMPROVEMENT)
    assert [(one.grade, one.is_now, one.was_before) for one in second.grades] == [
        (Grade.OUTSTANDING, False, False),
        (Grade.GOOD, True, False),
        (Grade.REQUIRES_IMPROVEMENT, False, True),
        (Grade.INADEQUATE, False, False),
    ]
    assert second.grades[1].text == "A board that is good on voice"


def test_only_the_year_before_of_the_same_board_counts(year):
    voice = make_criterion()
    other = make_year(make_board("Elsewhere Safeguarding Children Board"), 2012)
    make_evaluation(other, voice, Grade.OUTSTANDING)
    make_evaluation(make_year(year.board, 2011), voice, Grade.INADEQUATE)
    make_evaluation(year, voice)

    assert [row.grade_before for row in criterion_rows(year)] == [None]
    rows = with_grade_before(SelfEvaluation.objects.filter(year=year))
    assert [row["grade_before"] for row in rows.values()] == [None]


@pytest.mark.parametrize("number", [1, 4])
def test_number_of_queries_does_not_grow(year, number, django_assert_num_queries):
    for place in range(number):
        make_evaluation(year, make_criterion(f"criterion-{place}"), Grade.GOOD)

    with django_assert_num_queries(4):
        criterion_rows(year)
