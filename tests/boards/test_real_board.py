"""The real board, from its data files to what pages and reports read: its figures and its registers."""

from collections import Counter
from datetime import date
from decimal import Decimal as D

import pytest
from django.conf import settings
from django.db.models import Q

from audits.queries import audit_rows, audits_of, learning_review_counts
from audits.services.loading import load_audits
from boards.attendance import AttendanceRate
from boards.models import (
    AgendaItem,
    AreaForImprovement,
    Challenge,
    Citation,
    Decision,
    KeyMessage,
    KeyRole,
    MemorandumParty,
    NextStep,
    Person,
    Priority,
    Quotation,
    Recipient,
    Recommendation,
    ReviewTopic,
    Risk,
    Stakeholder,
    StatutoryReference,
)
from boards.money import ContributionTotal
from boards.oversight import MutualOversight
from boards.queries import (
    attendance_summary,
    framework,
    groups_that_met,
    main_board_rate,
    meeting_rows,
    meetings_in,
    money_summary,
    money_totals,
    plan_of,
    planned_year,
    priorities_of,
    seat_rows,
    seats_of,
    structure_as_at,
)
from boards.risk import matrix
from boards.services.loading import load_governance, load_reference
from boards.services.loading.tables import TABLES
from boards.statutes import standing

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    load_reference(settings.FIXTURES_DIR)
    folder = settings.FIXTURES_DIR / "boards" / "cescb"
    board = load_governance(folder)
    load_audits(folder, board)
    return board.years.get(starts_in=2013)


def test_attendance(year):
    (group,) = groups_that_met(year.board, year)
    summary = attendance_summary(group, year)

    assert (len(summary.seats), len(summary.meetings)) == (29, 7)
    assert summary.total == AttendanceRate(152, 203, 51)
    assert main_board_rate(year.board, year) == (AttendanceRate(152, 203, 51), 7)
    assert summary.statutory == AttendanceRate(92, 105, 13)
    assert [meeting.rate.attended for meeting in summary.meetings] == [24, 24, 17, 22, 21, 20, 24]
    assert [row.rate.attended for row in meeting_rows(list(meetings_in(year.board, year)))] == [
        24,
        24,
        17,
        22,
        21,
        20,
        24,
    ]
    rates = {seat.slug: seat.rate.attended for seat in summary.seats}
    assert (rates["cafcass"], rates["head-of-safeguarding"], rates["cedap"]) == (6, 7, 2)
    assert sum(row.rate.attended for row in seat_rows(seats_of(year.board), year)) == 152


def test_money(year):
    summary = money_summary(year)

    assert summary.this.expenditure_total == D(226906)
    assert summary.this.contributions == ContributionTotal(D(215899), 13, 3, 0, 1)
    assert (summary.this.balance, summary.this.reserve_at_end) == (D(-11007), D(169684))
    assert summary.next.contributions == ContributionTotal(D(198069), 11, 2, 3, 1)
    assert (summary.next.budget_total, summary.next.funding_gap) == (D(233400), D(35331))
    assert len(summary.partners) == 17
    assert {
        row.agency_slug: row.change.amount for row in summary.partners if row.change and row.change.amount
    } == {"police": D(-2000)}
    totals = money_totals(year.board, year)
    assert (totals.balance, totals.next_gap) == (D(-11007), D(35331))


def test_plan(year):
    plan = plan_of(planned_year(year))

    assert plan.year == "2014-15"
    assert [len(objective.outcomes) for objective in plan.objectives] == [22, 17, 22]
    assert (len(plan.outcomes), len(plan.same_body)) == (61, 17)
    assert {share.body.slug: share.challenges for share in plan.bodies if share.challenges} == {
        "cescb": 24,
        "childrens-trust": 16,
        "improvement-board": 13,
        "hwbb": 8,
    }
    assert len(priorities_of(year)) == 7


@pytest.mark.parametrize(
    ("day", "groups"), [(date(2013, 12, 31), 10), (date(2014, 3, 31), 11), (date(2014, 4, 1), 12)]
)
def test_structure_before_and_after_new_groups(year, day, groups):
    assert len(structure_as_at(year.board, day).current) == groups


def test_partnership(year):
    found = framework(year.board)

    assert found.mutual == (
        MutualOversight("cescb", "childrens-trust", ("holds_to_account",), ("scrutinises",)),
    )
    assert {body.slug for body in found.parties} == {
        "hwbb",
        "scep",
        "cescb",
        "adults-board",
        "childrens-trust",
    }
    assert [body.slug for body in found.ending] == ["improvement-board"]


def test_assurance(year):
    assert sum(row.is_in_year_programme for row in audit_rows(audits_of(year))) == 5
    counts = learning_review_counts(year)
    assert [row.counts for row in counts.rows] == [(0, 1, 1, 3, 1), (0, 0, 0, 1, 0), (0, 1, 1, 1, 1)]
    assert (counts.totals, counts.total) == ((0, 2, 2, 5, 2), 11)


COUNTS = {
    "agenda.csv": 4,
    "aligned_plans.csv": 4,
    "areas_for_improvement.csv": 24,
    "challenges.csv": 11,
    "commissioned_services.csv": 6,
    "communications.csv": 14,
    "decisions.csv": 11,
    "engagements.csv": 3,
    "function_evidence.csv": 14,
    "functions.csv": 9,
    "handovers.csv": 2,
    "intents.csv": 10,
    "key_messages.csv": 14,
    "key_roles.csv": 15,
    "memoranda.csv": 1,
    "memorandum_parties.csv": 5,
    "needs_assessments.csv": 1,
    "next_steps.csv": 58,
    "questions.csv": 1,
    "recipients.csv": 9,
    "recommendations.csv": 7,
    "reports_due.csv": 21,
    "review_evidence.csv": 31,
    "review_topics.csv": 10,
    "risks.csv": 1,
    "sessions.csv": 4,
    "shared_members.csv": 1,
    "shared_themes.csv": 4,
    "stakeholders.csv": 19,
    "statutes.csv": 28,
    "successes.csv": 9,
    "voices.csv": 8,
}

# What the report does not tell has no rows: it would have to be invented.
NOT_TOLD = {
    "action_notes.csv",
    "actions.csv",
    "appraisals.csv",
    "chair_meetings.csv",
    "income.csv",
    "interests.csv",
    "member_appraisals.csv",
    "papers.csv",
    "quotations.csv",
    "risk_reviews.csv",
    "self_evaluations.csv",
    "session_questions.csv",
}


def test_registers_hold_what_the_report_tells(year):
    held = {table.file: table.rows_of(year.board).count() for table in TABLES if not table.must_exist}

    assert held == {
        **COUNTS,
        **dict.fromkeys(NOT_TOLD, 0),
    }


def test_every_record_says_where_it_was_read(year):
    nowhere = Q(citation=None) | Q(citation__lines="")
    unplaced = {table.file: table.rows_of(year.board).filter(nowhere) for table in TABLES if table.is_cited}

    assert {file: list(rows) for file, rows in unplaced.items() if rows} == {}
    assert set(Citation.objects.values_list("document__code", flat=True)) == {"cescb-report-2013-14"}


def test_nobody_is_named_whom_the_report_does_not_name(year):
    names = set(Person.objects.values_list("name", flat=True))

    assert names == {"Ian Rush", "Tony Crane", "Councillor Rachel Bailey", "Mike Suarez"}
    assert KeyRole.objects.filter(person=None).count() == 11
    chair = KeyRole.objects.get(person__slug="ian-rush")
    assert (chair.answers_to, chair.is_appraised, chair.starts_on) == (
        "The council’s Chief Executive",
        True,
        None,
    )


def test_risk_matrix_has_sixteen_cells_and_the_one_risk_no_rating(year):
    risk = Risk.objects.get()

    assert sum(len(cells) for _, cells in matrix()) == 16
    assert {risk.identified_on, risk.gross_likelihood, risk.target_likelihood} == {None}
    assert {risk.review_due_on, risk.agency} == {None}
    assert not risk.reviews.exists()


def test_memorandum_was_agreed_by_five_bodies_on_a_day_nobody_recorded(year):
    parties = MemorandumParty.objects.values_list("body__slug", "state", "agreed_on")

    assert set(parties) == {
        (slug, "agreed", None) for slug in ("hwbb", "scep", "cescb", "adults-board", "childrens-trust")
    }


def test_law_holds_from_its_day_to_its_last(year):
    working_together, no_secrets, care_act = (
        StatutoryReference.objects.get(title=title, section=section)
        for title, section in (
            ("Working Together to Safeguard Children", "2013"),
            ("No Secrets", "March 2000"),
            ("Care Act 2014", "section 42"),
        )
    )

    def standings(law, *days):
        return [standing(law.in_force_from, law.in_force_to, law.replaced_by, day).value for day in days]

    crime_and_disorder = StatutoryReference.objects.get(title="Crime and Disorder Act 1998")
    days = (date(2013, 4, 14), date(2014, 3, 31), date(2015, 3, 31), date(2015, 4, 1))
    assert standings(working_together, *days) == ["to_come", "in_force", "ended", "ended"]
    assert standings(no_secrets, *days) == ["in_force", "in_force", "in_force", "ended"]
    assert standings(care_act, *days) == ["to_come", "to_come", "to_come", "in_force"]
    first_days = (date(1998, 9, 29), date(1998, 9, 30))
    assert standings(crime_and_disorder, *first_days) == ["to_come", "in_force"]


def test_law_is_listed_for_the_body_for_which_the_memorandum_lists_it(year):
    laws = StatutoryReference.objects.order_by("number")

    assert not laws.filter(bodies=None).exists()
    named = set(laws.filter(bodies__slug="cescb").values_list("title", flat=True))
    assert {"Children Act 1989", "Children Act 2004", "Education Act 2002", "Human Rights Act 1998"} <= named
    assert not laws.filter(bodies__slug="cescb", title="Care Act 2014").exists()


def test_review_has_four_parts_with_evidence_and_next_steps(year):
    priorities = Priority.objects.filter(year=year).order_by("number")

    assert all(priority.why and priority.done and priority.impact for priority in priorities)
    assert [priority.evidence.count() for priority in priorities] == [5, 4, 6, 5, 3, 4, 4]
    assert [priority.next_steps.count() for priority in priorities] == [9, 7, 9, 3, 12, 11, 7]
    assert set(ReviewTopic.objects.values_list("priority__slug", flat=True)) == {"risk-areas"}
    assert NextStep.objects.filter(topic__position=3).count() == 8


def test_next_step_is_carried_exactly_where_an_outcome_of_the_plan_takes_it_up(year):
    fates = Counter(NextStep.objects.values_list("fate", flat=True))

    assert fates == {"carried": 34, "open": 24}
    assert not NextStep.objects.filter(fate="carried", outcome=None).exists()
    assert not NextStep.objects.filter(fate="open", outcome__isnull=False).exists()
    outcomes = set(NextStep.objects.values_list("outcome__objective__year__starts_in", flat=True)) - {None}
    assert outcomes == {2014}


def test_areas_for_improvement_have_an_objective_where_an_outcome_names_the_same(year):
    objectives = Counter(AreaForImprovement.objects.values_list("objective__number", flat=True))

    assert objectives == {None: 14, 1: 7, 2: 1, 3: 2}


def test_challenges_run_both_ways_and_none_has_a_day(year):
    challenges = Challenge.objects.order_by("number")
    directions = Counter(challenges.values_list("direction", flat=True))
    by_the_panel = challenges.filter(raised_by="Child Death Overview Panel")

    assert directions == {"by_board": 10, "to_board": 1}
    assert set(challenges.values_list("raised_on", "answer_due_on", "answered_on", "closed_on")) == {
        (None, None, None, None)
    }
    assert not challenges.filter(raised_when="").exists()
    assert list(by_the_panel.values_list("number", flat=True)) == list(range(1, 11))
    assert [item.other_side for item in challenges.filter(direction="to_board")] == [
        "Co-ordinated Action Against Domestic Abuse",
    ]


def test_challenge_is_answered_only_where_the_report_tells_of_an_answer(year):
    answered = Challenge.objects.filter(status="answered")

    assert [item.other_side for item in answered] == [
        "Clinical commissioning groups",
        "Cheshire Police",
        "Co-ordinated Action Against Domestic Abuse",
    ]
    assert not Challenge.objects.filter(status="open").exclude(response="", outcome="").exists()
    assert not Challenge.objects.exclude(impact="").exists()
    assert Challenge.objects.open_on(date(2014, 3, 31)).count() == 11


def test_recommendations_are_signed_off_where_the_report_says_so(year):
    signed_off = Recommendation.objects.filter(sign_off="in_full")

    assert list(signed_off.values_list("number", "signed_off_by", "signed_off_on")) == [
        (number, "Improvement Board", None) for number in (4, 5, 6)
    ]
    assert not Recommendation.objects.filter(sign_off="in_part").exists()


def test_partners_and_messages(year):
    levels = Counter(Stakeholder.objects.values_list("level", flat=True))
    audiences = Counter(KeyMessage.objects.values_list("audience", flat=True))

    assert levels == {"inform": 2, "consult": 10, "collaborate": 7}
    assert not Stakeholder.objects.exclude(influence=None, interest=None).exists()
    assert sorted(audiences.values()) == [2, 2, 2, 4, 4]
    assert Recipient.objects.filter(is_statutory=True).count() == 3
    assert not Recipient.objects.exclude(sent_on=None, presented_on=None).exists()


def test_meetings_have_a_voice_item_where_the_report_tells_of_one(year):
    voices = AgendaItem.objects.filter(kind="voice").values_list("meeting__held_on", flat=True)

    assert Counter(voices) == {date(2013, 9, 18): 1, date(2013, 11, 22): 2}
    assert not Decision.objects.exclude(decided_on=None, meeting=None).exists()


def test_words_of_the_report_are_not_copied(year):
    assert not Quotation.objects.exists()
