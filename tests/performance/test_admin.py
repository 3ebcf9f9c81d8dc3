from decimal import Decimal as D

import pytest
from django.urls import reverse

from performance.models import Observation, Revision
from tests.builders.boards import make_board, make_user
from tests.builders.performance import make_measure, make_observation, make_revision, make_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client):
    person = make_user("admin@example.org", name="Admin", is_staff=True, is_superuser=True)
    client.force_login(person)
    return person


def inline(observation=None):
    return {"revisions-TOTAL_FORMS": "0", "revisions-INITIAL_FORMS": "0"}


def typed(board, measure, **values):
    return {
        "measure": measure.pk,
        "board": board.pk,
        "area": board.area.pk,
        "source": make_source(board).pk,
        "period": "2013-14 q3",
        "value": "202",
        "reason": "From the return",
        **inline(),
        **values,
    }


def test_a_new_figure_goes_through_the_ledger(client, administrator):
    board, plans = make_board(), make_measure()

    response = client.post(reverse("admin:performance_observation_add"), typed(board, plans))

    assert response.status_code == 302
    observation = Observation.objects.get()
    assert (observation.value, observation.year, observation.quarter) == (D(202), 2013, 3)
    revision = observation.revisions.get()
    assert (revision.made_by, revision.origin, revision.reason) == (
        administrator,
        "Administration",
        "From the return",
    )


def test_a_correction_keeps_the_key_and_adds_a_revision(client, administrator):
    board, other = make_board(), make_measure("other")
    observation = make_observation(make_measure(), "2014-03-31", 204, board=board)
    make_revision(observation)
    url = reverse("admin:performance_observation_change", args=[observation.pk])

    response = client.post(url, {"measure": other.pk, "value": "202", "reason": "Recounted", **inline()})

    assert response.status_code == 302
    observation.refresh_from_db()
    assert (observation.measure.code, observation.value) == ("plans", D(202))
    last = observation.revisions.last()
    assert (last.before, last.after, last.reason) == ({"value": "204"}, {"value": "202"}, "Recounted")


def test_the_ledger_is_shown_and_cannot_be_changed(client, administrator):
    board = make_board()
    observation = make_observation(make_measure(), "2014-03-31", 204, board=board)
    make_revision(observation, origin="observations.csv")

    page = client.get(reverse("admin:performance_observation_change", args=[observation.pk]))

    assert "observations.csv" in page.content.decode()
    assert 'name="revisions-0-origin"' not in page.content.decode()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"period": "2013-14 q5"}, "is not a date or period"),
        ({"value": "", "missing": ""}, "Give a value, or a numerator and a denominator above 0"),
        ({"missing": "c"}, "Give a value, or a numerator and a denominator above 0"),
    ],
)
def test_a_wrong_figure_is_explained_and_not_stored(client, administrator, values, message):
    response = client.post(
        reverse("admin:performance_observation_add"), typed(make_board(), make_measure(), **values)
    )

    assert message in response.content.decode()
    assert not Observation.objects.exists()


def test_a_figure_that_is_there_already_is_not_entered_twice(client, administrator):
    board, plans = make_board(), make_measure()
    make_observation(plans, "2013-14 q3", 1, board=board)

    response = client.post(reverse("admin:performance_observation_add"), typed(board, plans))

    assert "This figure is there already" in response.content.decode()
    assert not Revision.objects.exists()


def test_figures_cannot_be_deleted(client, administrator):
    observation = make_observation(make_measure(), "2014-03-31", 204, board=make_board())

    response = client.post(
        reverse("admin:performance_observation_delete", args=[observation.pk]), {"post": "yes"}
    )

    assert response.status_code == 403
    assert Observation.objects.exists()


@pytest.mark.parametrize("name", ["measure", "breakdown", "observation", "target"])
def test_lists_open(client, administrator, name):
    make_observation(make_measure(), "2014-03-31", 204, board=make_board())

    assert client.get(reverse(f"admin:performance_{name}_changelist")).status_code == 200
