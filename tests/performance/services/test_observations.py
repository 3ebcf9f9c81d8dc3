from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError

from cescb.kit.periods import Period
from performance.models import Observation, Revision
from performance.services.observations import record, snapshot
from tests.builders.boards import make_board, make_user
from tests.builders.performance import make_measure, make_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def key():
    board = make_board()
    return {
        "measure": make_measure(),
        "board": board,
        "area": board.area,
        "source": make_source(board),
        "period": Period.quarter(2013, 3),
        "origin": "Administration",
    }


def test_a_first_entry_is_stored_with_its_year_and_quarter_and_one_revision(key):
    person = make_user()

    observation = record(**key, value=D(202), lines="395", by=person, reason="From the return")

    assert (observation.year, observation.quarter, observation.value) == (2013, 3, D(202))
    revision = Revision.objects.get()
    assert (revision.before, revision.after) == (None, {"value": "202", "lines": "395"})
    assert (revision.made_by, revision.origin, revision.reason) == (
        person,
        "Administration",
        "From the return",
    )


def test_a_correction_changes_the_figure_and_keeps_the_old_one_in_the_ledger(key):
    first = record(**key, value=D(204))

    second = record(**key, numerator=D(46), denominator=D(289), reason="Recounted")

    assert second.pk == first.pk
    stored = Observation.objects.get()
    assert (stored.value, stored.numerator, stored.denominator) == (None, D(46), D(289))
    assert [(item.before, item.after) for item in Revision.objects.all()] == [
        (None, {"value": "204"}),
        ({"value": "204"}, {"numerator": "46", "denominator": "289"}),
    ]


def test_entering_the_same_again_adds_nothing(key):
    record(**key, value=D("202.0"))

    record(**key, value=D(202))

    assert Revision.objects.count() == 1


def test_another_period_is_another_figure(key):
    record(**key, value=D(1))

    record(**{**key, "period": Period.quarter(2013, 4)}, value=D(2))

    assert Observation.objects.count() == 2


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"value": D(1), "missing": "c"},
        {"value": D(1), "numerator": D(1), "denominator": D(2)},
        {"numerator": D(1), "denominator": D(0)},
        {"value": D(1), "qualifier": "between"},
        {"value": D(1), "upper_value": D(2)},
        {"missing": "no such symbol"},
    ],
)
def test_a_figure_that_breaks_a_rule_is_refused_and_leaves_no_trace(key, values):
    with pytest.raises(ValidationError):
        record(**key, **values)

    assert (Observation.objects.count(), Revision.objects.count()) == (0, 0)


def test_a_published_figure_belongs_to_no_board(key):
    observation = record(**{**key, "board": None}, value=D(203))

    assert observation.board is None


def test_snapshot_writes_numbers_without_trailing_zeros():
    observation = Observation(value=D("1200.5000"), qualifier="about", note="", missing="")

    assert snapshot(observation) == {"value": "1200.5", "qualifier": "about"}
