"""The real board's files, loaded: the counts and sums of the printed report."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from django.db.models import Sum

from boards.models import (
    Agency,
    Appointment,
    Area,
    Attendance,
    BodyRelation,
    BudgetLine,
    Contribution,
    ExpenditureLine,
    Group,
    Meeting,
    Objective,
    Outcome,
    PartnershipBody,
    Priority,
    Seat,
)
from boards.services.loading import load_governance, load_reference
from tests.builders.data_files import FIXTURES

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    load_reference(FIXTURES)
    return load_governance(FIXTURES / "boards/cescb")


def test_board_has_its_area_comparators_years_and_reserve(board):
    assert (board.area.statistics_code, board.is_fictional) == ("E06000049", False)
    assert sorted(board.comparators.values_list("code", flat=True)) == [
        "england",
        "neighbours-2014",
        "neighbours-2021",
        "north-west",
    ]
    assert [year.label for year in board.years.all()] == ["2014-15", "2013-14", "2012-13"]
    year = board.years.get(starts_in=2013)
    assert (year.reserve_at_end, year.reserve_source.lines) == (Decimal(169684), "1507")


def test_neighbours_have_ten_members_with_codes(board):
    for code in ("neighbours-2021", "neighbours-2025"):
        members = Area.objects.get(code=code).members.all()
        assert len(members) == 10
        assert all(member.statistics_code for member in members)


def test_seats_and_attendance_match_the_table(board):
    marks = Attendance.objects.filter(meeting__group__board=board)

    assert Seat.objects.filter(group__board=board).count() == 29
    assert Meeting.objects.filter(group__board=board, state=Meeting.State.HELD).count() == 7
    assert Counter(marks.values_list("mark", flat=True)) == {"present": 152, "not_recorded": 51}
    assert marks.filter(seat__slug="chair", mark="present").count() == 7
    assert marks.filter(seat__slug="hmp-styal", mark="present").count() == 2
    by_meeting = Counter(marks.filter(mark="present").values_list("meeting__held_on", flat=True))
    assert by_meeting[date(2013, 5, 10)] == 24


def test_standings_follow_the_report(board):
    others = Seat.objects.filter(group__board=board).exclude(standing=Seat.Standing.MEMBER)

    assert dict(others.values_list("slug", "standing")) == {
        "chair": "chair",
        "lead-member": "observer",
        "lay": "lay",
        "designated-nurse": "adviser",
    }


def test_structure_has_three_tiers_and_grows_in_the_next_year(board):
    before, after = Group.objects.as_at(date(2013, 12, 31)), Group.objects.as_at(date(2014, 4, 1))

    assert Counter(before.values_list("tier", flat=True)) == {
        "main_board": 1,
        "executive": 1,
        "sub_group": 8,
    }
    assert set(after) - set(before) == set(
        Group.objects.filter(slug__in=["pan-cheshire-policy", "outcomes-performance"])
    )
    assert set(Group.objects.filter(tier="sub_group").values_list("reports_to__slug", flat=True)) == {
        "executive"
    }


def test_money_adds_up(board):
    def total(model, starts_in):
        return model.objects.filter(year__board=board, year__starts_in=starts_in).aggregate(Sum("amount"))[
            "amount__sum"
        ]

    assert total(ExpenditureLine, 2013) == 226906
    assert total(Contribution, 2013) == 215899
    assert total(Contribution, 2014) == 198069
    assert total(BudgetLine, 2014) == 233400


def test_shared_amounts_of_the_budget_stay_shared(board):
    lines = {
        line.slug: (line.amount, line.items.count())
        for line in BudgetLine.objects.filter(year__board=board).prefetch_related("items")
    }

    assert lines == {
        "business-unit": (Decimal(86000), 2),
        "training-staff": (Decimal(64000), 3),
        "training-programme": (Decimal(12000), 0),
        "chair": (Decimal(24000), 0),
        "lado": (Decimal(27400), 0),
        "other": (Decimal(20000), 3),
    }


def test_zero_blank_and_to_be_confirmed_stay_apart(board):
    def states(starts_in):
        found = Contribution.objects.filter(year__board=board, year__starts_in=starts_in)
        return Counter((item.state, item.amount is not None and item.amount == 0) for item in found)

    assert states(2013) == {("agreed", False): 13, ("agreed", True): 3, ("not_recorded", False): 1}
    assert states(2014) == {
        ("confirmed", False): 11,
        ("confirmed", True): 2,
        ("not_recorded", False): 1,
        ("to_be_confirmed", False): 3,
    }


def test_plan_has_sixty_one_outcomes_with_their_bodies(board):
    outcomes = Outcome.objects.filter(objective__year__board=board).select_related("objective", "accountable")

    assert Counter(outcome.objective.number for outcome in outcomes) == {1: 22, 2: 17, 3: 22}
    assert Counter(outcome.accountable.slug for outcome in outcomes) == {
        "cescb": 24,
        "childrens-trust": 16,
        "improvement-board": 13,
        "hwbb": 8,
    }
    both = outcomes.get(objective__number=3, number=3).responsible.values_list("slug", flat=True)
    assert sorted(both) == ["cescb", "childrens-trust"]
    assert Priority.objects.filter(year__board=board, year__starts_in=2013).count() == 7


def test_board_and_trust_answer_to_each_other(board):
    pairs = BodyRelation.objects.filter(source__board=board).values_list(
        "source__slug", "kind", "target__slug"
    )

    assert ("cescb", "holds_to_account", "childrens-trust") in pairs
    assert ("childrens-trust", "scrutinises", "cescb") in pairs
    assert PartnershipBody.objects.filter(board=board, is_party_to_memorandum=True).count() == 5


def test_every_row_says_where_it_was_read(board):
    for model in (Agency, Appointment, BudgetLine, Contribution, ExpenditureLine, Group, Meeting, Objective):
        assert not model.objects.filter(citation=None).exists()
        assert not model.objects.filter(citation__lines="").exists()
    assert Agency.objects.count() == 45
    assert str(Seat.objects.get(slug="police").citation).endswith("2014-15, line 1474")


def test_demonstration_board_is_fictional_and_uses_every_mark():
    load_reference(FIXTURES)
    board = load_governance(FIXTURES / "boards/demonstration")

    marks = Attendance.objects.filter(meeting__group__board=board)
    assert board.is_fictional
    assert set(marks.values_list("mark", flat=True)) == set(Attendance.Mark.values)
    assert set(Contribution.objects.values_list("state", flat=True)) == set(Contribution.State.values)
    assert set(Meeting.objects.values_list("state", flat=True)) == set(Meeting.State.values)
