"""What is special about self-evaluation: all criteria on a page, evidence for a grade, last year's beside."""

import datetime

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from boards.models import Grade, SelfEvaluation
from boards.queries.history import version_of
from tests.builders.accountability import make_criterion, make_evaluation
from tests.builders.boards import make_board, make_user, make_year
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

LAST_DAY = datetime.date(2014, 3, 31)


@pytest.fixture
def year():
    return make_year(make_board(), 2013)


@pytest.fixture
def manager(client, year):
    person = make_user("manager@example.org", board=year.board, role="business_manager")
    client.force_login(person)
    return person


def address(year, page="", *arguments):
    name = f"boards:self_evaluation_{page}" if page else "boards:self_evaluation"
    return reverse(name, args=[year.board.slug, year.label, *arguments])


def judged(**values):
    return {
        "grade": "good",
        "assessed_on_day": "31",
        "assessed_on_month": "3",
        "assessed_on_year": "2014",
        "evidence": "Four audits and the survey.",
        "next_step": "Ask the children who never answer.",
        "seen": "0",
        **values,
    }


def test_every_criterion_is_there_judged_or_not_with_last_years_grade(client, year, manager):
    voice, audit = make_criterion("voice"), make_criterion("audit")
    make_evaluation(make_year(year.board, 2012), voice, Grade.REQUIRES_IMPROVEMENT)
    judgement = make_evaluation(year, voice, Grade.GOOD)

    page = client.get(address(year)).content.decode()

    tree = read(page)
    first, second = (tree.one("section", id=slug) for slug in ("voice", "audit"))
    grades = [one.text for one in first.all("li")]
    assert grades == [
        "Outstanding A board that is outstanding on voice",
        "Good ◆ The board’s judgement A board that is good on voice",
        "Requires improvement ◇ Year before A board that is requires_improvement on voice",
        "Inadequate A board that is inadequate on voice",
    ]
    assert "Good, 10 March 2014 (year before: requires improvement)" in first.text
    assert "not judged yet" in second.text
    assert address(year, "edit", judgement.pk) in page
    assert f"{address(year, 'add')}?criterion={audit.pk}" in page
    assert "One criterion judged in 2013-14: one good." in page


def test_members_read_it_and_find_no_way_to_change_it(client, year):
    voice = make_criterion()
    make_evaluation(year, voice, Grade.GOOD)
    client.force_login(make_user(board=year.board))

    page = client.get(address(year)).content.decode()

    assert "The board’s judgement" in page
    assert address(year, "add") not in page
    assert "/edit/" not in page


def test_a_criterion_is_judged_with_its_descriptors_in_view(client, year, manager):
    voice, audit = make_criterion("voice"), make_criterion("audit")
    make_evaluation(year, audit, Grade.GOOD)
    form_address = f"{address(year, 'add')}?criterion={voice.pk}"

    page = client.get(form_address)
    offered = list(page.context["form"].fields["criterion"].queryset)
    answer = client.post(form_address, judged(criterion=voice.pk), follow=True)

    assert "A board that is inadequate on voice" in page.content.decode()
    assert page.context["form"]["assessed_on"].value() == LAST_DAY
    assert offered == [voice]
    judgement = SelfEvaluation.objects.get(criterion=voice)
    assert (judgement.year, judgement.grade, judgement.assessed_on) == (year, "good", LAST_DAY)
    assert "was added." in answer.content.decode()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"evidence": " "}, "evidence"),
        ({"assessed_on_day": "", "assessed_on_month": "", "assessed_on_year": ""}, "assessed_on"),
        ({"grade": "splendid"}, "grade"),
    ],
)
def test_a_grade_needs_its_evidence_and_its_day(client, year, manager, values, field):
    voice = make_criterion()

    answer = client.post(address(year, "add"), judged(criterion=voice.pk, **values))

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert "Ask the children who never answer." in answer.content.decode()
    assert not SelfEvaluation.objects.exists()


def test_evidence_can_be_gathered_before_there_is_a_grade(client, year, manager):
    voice = make_criterion()

    client.post(address(year, "add"), judged(criterion=voice.pk, grade=""))

    judgement = SelfEvaluation.objects.get()
    page = client.get(address(year, "record", judgement.pk)).content.decode()
    assert judgement.grade == ""
    assert "Not judged yet" in page
    assert "criteria judged" not in client.get(address(year)).content.decode()


def test_a_changed_judgement_stays_with_its_criterion(client, year, manager):
    judgement = make_evaluation(year, make_criterion("voice"), Grade.GOOD)
    other = make_criterion("audit")
    values = judged(grade="inadequate", criterion=other.pk, seen=version_of(judgement))

    form = client.get(address(year, "edit", judgement.pk)).content.decode()
    answer = client.post(address(year, "edit", judgement.pk), values)

    judgement.refresh_from_db()
    assert "A board that is good on voice" in form
    assert answer.status_code == 302
    assert (judgement.grade, judgement.criterion.slug) == ("inadequate", "voice")


def test_a_second_judgement_of_the_year_is_refused(client, year, manager):
    voice = make_criterion()
    make_evaluation(year, voice, Grade.GOOD)

    answer = client.post(address(year, "add"), judged(criterion=voice.pk))

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["criterion"]


def test_what_would_make_it_better_becomes_an_action(client, year, manager):
    judgement = make_evaluation(year, make_criterion(), Grade.GOOD, next_step="Ask the\nquiet children.")

    page = read(client.get(address(year, "record", judgement.pk)).content.decode())

    link = next(one for one in page.all("a") if one.text == "Raise an action")
    form = client.get(link["href"]).context["form"]
    assert (form["origin"].value(), form["title"].value()) == ("evaluation", "Ask the quiet children.")


def test_a_closed_year_is_read_only(client, year, manager):
    make_criterion()
    type(year).objects.filter(pk=year.pk).update(closed_at="2014-06-01T12:00Z", closed_by=manager)

    page = client.get(address(year)).content.decode()

    assert "This year is closed" in page
    assert address(year, "add") not in page
    assert client.post(address(year, "add"), judged()).status_code == 403


@pytest.mark.parametrize("values", [{"evidence": ""}, {"assessed_on": None}])
def test_the_database_refuses_a_grade_without_evidence(year, values):
    judgement = make_evaluation(year, make_criterion(), Grade.GOOD)

    with pytest.raises(IntegrityError), transaction.atomic():
        SelfEvaluation.objects.filter(pk=judgement.pk).update(**values)
