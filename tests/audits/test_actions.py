"""Actions raised from audits and learning reviews, and the way back from the tracker."""

import pytest
from django.urls import reverse

from audits.models import Audit
from boards.models import Action
from tests.builders.audits import make_audit, make_review
from tests.builders.boards import make_action, make_agency, make_board, make_user, make_year

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make_year(make_board())


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager")
    client.force_login(person)
    return person


def address(year, name, *arguments):
    return reverse(name, args=[year.board.slug, year.label, *arguments])


def entered(year, origin, **values):
    return {
        "title": "Write chronologies",
        "origin": origin,
        "agency": (year.board.agencies.first() or make_agency(year.board)).pk,
        "raised_on_day": "3",
        "raised_on_month": "2",
        "raised_on_year": "2014",
        **values,
    }


@pytest.mark.parametrize(
    ("kind", "origin"),
    [
        (Audit.Kind.MULTI_AGENCY, "audit"),
        (Audit.Kind.SURVEY, "audit"),
        (Audit.Kind.INSPECTION, "inspection"),
        (Audit.Kind.PEER_REVIEW, "inspection"),
    ],
)
def test_an_action_from_an_audit_leads_back_to_it(client, year, manager, kind, origin):
    audit = make_audit(year, "Neglect", kind=kind)
    audit_page = address(year, "audits:audit", audit.slug)
    add = address(year, "audits:audit_action_add", audit.slug)

    form = client.get(add).context["form"]
    answer = client.post(add, entered(year, origin), follow=True)

    action = audit.actions.get()
    assert form["origin"].value() == origin
    assert answer.redirect_chain == [(audit_page, 302)]
    assert "A1 Write chronologies was added." in answer.content.decode()
    assert (action.origin, action.board) == (origin, year.board)
    assert action.history.get().history_user == manager
    assert address(year, "boards:actions_record", action.pk) in answer.content.decode()
    for page in ("boards:actions", "boards:actions_by_owner"):
        listing = client.get(address(year, page)).content.decode()
        assert f'href="{audit_page}">Neglect</a>' in listing
    record = client.get(address(year, "boards:actions_record", action.pk)).content.decode()
    assert f'href="{audit_page}">Neglect</a>' in record


def test_an_action_from_a_learning_review_stands_beside_it(client, year, manager):
    review = make_review(year, "panel-children-1")
    add = address(year, "audits:learning_reviews_action_add", review.reference)

    answer = client.post(add, entered(year, "review"), follow=True)

    action = review.actions.get()
    assert action.origin == Action.Origin.REVIEW
    assert answer.redirect_chain == [(address(year, "audits:learning_reviews"), 302)]
    assert f'href="{address(year, "boards:actions_record", action.pk)}">A1</a>' in answer.content.decode()


def test_a_mistake_keeps_what_was_typed_and_saves_nothing(client, year, manager):
    audit = make_audit(year)

    answer = client.post(
        address(year, "audits:audit_action_add", audit.slug), entered(year, "audit", agency="")
    )

    assert answer.status_code == 422
    assert "Write chronologies" in answer.content.decode()
    assert not Action.objects.exists()


def test_another_kind_cannot_be_slipped_in(client, year, manager):
    audit = make_audit(year)

    answer = client.post(address(year, "audits:audit_action_add", audit.slug), entered(year, "risk"))

    assert list(answer.context["form"].errors) == ["origin"]
    assert not Action.objects.exists()


def test_an_audit_lists_its_own_actions_only(client, year, manager):
    audit, other = make_audit(year, "Neglect"), make_audit(year, "Other", slug="other")
    agency = make_agency(year.board)
    audit.actions.add(make_action(year.board, "Mine", agency=agency))
    other.actions.add(make_action(year.board, "Theirs", agency=agency))

    page = client.get(address(year, "audits:audit", audit.slug)).content.decode()

    assert "Mine" in page
    assert "Theirs" not in page


@pytest.mark.parametrize("role", ["member", "chair", "data_lead"])
def test_readers_raise_nothing(client, year, role):
    audit, review = make_audit(year), make_review(year)
    agency = make_agency(year.board) if role == "data_lead" else None
    client.force_login(make_user(board=year.board, role=role, agency=agency))
    steps = [
        address(year, "audits:audit_action_add", audit.slug),
        address(year, "audits:learning_reviews_action_add", review.reference),
    ]

    pages = [address(year, "audits:audit", audit.slug), address(year, "audits:learning_reviews")]
    shown = "".join(client.get(page).content.decode() for page in pages)

    for step in steps:
        assert step not in shown
        assert client.get(step).status_code == 403
        assert client.post(step, entered(year, "audit")).status_code == 403
    assert not Action.objects.exists()


def test_another_boards_audit_is_not_found(client, year, manager):
    other = make_year(make_board("Elsewhere Safeguarding Children Board"))
    audit = make_audit(other, slug="elsewhere")

    answer = client.post(address(year, "audits:audit_action_add", audit.slug), entered(year, "audit"))

    assert answer.status_code == 404
    assert not Action.objects.exists()


def test_the_tracker_costs_the_same_whatever_came_from_audits(
    client, year, manager, django_assert_max_num_queries
):
    agency = make_agency(year.board)

    def fill(number):
        audit = make_audit(year, f"Audit {number}", slug=f"audit-{number}")
        review = make_review(year, f"panel-{number}")
        for source in (audit, review):
            source.actions.add(make_action(year.board, agency=agency))

    fill(0)
    client.get(address(year, "boards:actions"))
    with django_assert_max_num_queries(20) as one:
        client.get(address(year, "boards:actions"))
    for number in range(1, 4):
        fill(number)

    with django_assert_max_num_queries(len(one.captured_queries)):
        client.get(address(year, "boards:actions"))
