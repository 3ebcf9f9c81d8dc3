import datetime
from decimal import Decimal as D

import pytest

from boards.attendance import AttendanceRate
from boards.models import Agency, BodyRelation, Group, Meeting, Seat
from boards.money import ContributionTotal
from boards.queries import (
    AttendanceSummary,
    BodyName,
    BodyRow,
    Framework,
    GroupRow,
    GroupTime,
    Holder,
    MeetingAttendance,
    MeetingRecord,
    MeetingRow,
    MoneySummary,
    ObjectiveOutcomes,
    OutcomeRow,
    Plan,
    RelationRow,
    SeatAttendance,
    SeatRow,
    Structure,
    YearMoney,
)
from boards.sentences import (
    attendance_sentence,
    contribution_sentence,
    counted,
    gap_sentence,
    listed,
    meeting_sentence,
    meetings_sentence,
    members_sentence,
    money_sentence,
    mutual_sentences,
    partnership_sentence,
    plan_sentence,
    rate_text,
    reserve_sentence,
    same_body_sentence,
    structure_sentence,
)

DAY = datetime.date(2014, 3, 31)


@pytest.mark.parametrize(
    ("number", "text"), [(0, "no seats"), (1, "1 seat"), (2, "2 seats"), (1250, "1,250 seats")]
)
def test_counted(number, text):
    assert counted(number, "seat") == text


@pytest.mark.parametrize(
    ("parts", "text"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(parts, text):
    assert listed(parts) == text


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (AttendanceRate(152, 203, 51), "152 of 203 (74.9%)"),
        (AttendanceRate(0, 7, 7), "0 of 7"),
        (AttendanceRate(0, 7, 0), "0 of 7 (0.0%)"),
    ],
)
def test_rate_text(rate, text):
    assert rate_text(rate) == text


def group(tier, **values):
    row = {
        "slug": tier,
        "name": tier.label,
        "tier": tier,
        "reports_to": None,
        "reports_to_name": "",
        "purpose": "",
        "is_shared": False,
        "starts_on": None,
        "ends_on": None,
        "seats": 0,
        "time": GroupTime.CURRENT,
        "citation": "",
    }
    return GroupRow(**{**row, **values})


@pytest.mark.parametrize(
    ("groups", "text"),
    [
        ((), "No group of the board is recorded as in place at 31 March 2014."),
        ((group(Group.Tier.MAIN_BOARD),), "At 31 March 2014 the main board was in place."),
        (
            (
                group(Group.Tier.MAIN_BOARD),
                group(Group.Tier.EXECUTIVE),
                group(Group.Tier.SUB_GROUP),
                group(Group.Tier.SUB_GROUP, is_shared=True),
                group(Group.Tier.SUB_GROUP, time=GroupTime.TO_COME),
            ),
            "At 31 March 2014 the main board, the executive and 2 sub-groups were in place. "
            "Of the groups, 1 is shared with other boards.",
        ),
        (
            (group(Group.Tier.MAIN_BOARD), group(Group.Tier.SUB_GROUP)),
            "At 31 March 2014 the main board and 1 sub-group were in place.",
        ),
    ],
)
def test_structure_sentence(groups, text):
    assert structure_sentence(Structure("Board", DAY, groups, ())) == text


def seat(statutory=Agency.Statutory.YES, holders=()):
    return SeatRow(
        slug="seat",
        title="Seat",
        group="Main board",
        agency="Police",
        sector="police",
        post="",
        standing=Seat.Standing.MEMBER,
        statutory=statutory,
        legal_basis="",
        holders=holders,
        rate=AttendanceRate(),
        note="",
        citation="",
    )


@pytest.mark.parametrize(
    ("seats", "text"),
    [
        ((), "No seat is recorded."),
        (
            (seat(holders=(Holder("Sam", None, None, ""),)), seat(Agency.Statutory.UNCLEAR)),
            "2 seats: 1 belongs to statutory board partners. The record names the holder of 1 seat.",
        ),
        (
            (seat(), seat()),
            "2 seats: 2 belong to statutory board partners. The record names the holder of no seats.",
        ),
    ],
)
def test_members_sentence(seats, text):
    assert members_sentence(seats) == text


def meeting(state=Meeting.State.HELD, rate=None):
    return MeetingRow(pk=1, group="Main board", held_on=DAY, state=state, note="", rate=rate, citation="")


@pytest.mark.parametrize(
    ("meetings", "text"),
    [
        ((), "No meeting is recorded for 2013-14."),
        ((meeting(), meeting()), "In 2013-14: 2 meetings held."),
        (
            (meeting(), meeting(Meeting.State.PLANNED), meeting(Meeting.State.NOT_HELD)),
            "In 2013-14: 1 meeting held, 1 meeting planned and 1 meeting not held.",
        ),
    ],
)
def test_meetings_sentence(meetings, text):
    assert meetings_sentence(meetings, "2013-14") == text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (meeting(rate=AttendanceRate(24, 29, 5)), "24 of 29 seats attended; for 5 the record is blank."),
        (meeting(rate=AttendanceRate(1, 1, 0)), "1 of 1 seat attended."),
        (meeting(Meeting.State.PLANNED), "This meeting is recorded as planned."),
    ],
)
def test_meeting_sentence(row, text):
    assert meeting_sentence(MeetingRecord(row, ())) == text


def summary(meetings, rate):
    row = SeatAttendance(
        "seat", "Seat", "Police", "police", "police", Agency.Statutory.YES, Seat.Standing.MEMBER, (), rate
    )
    days = tuple(MeetingAttendance(number, DAY, rate) for number in range(meetings))
    return AttendanceSummary("Main board", "2013-14", days, (row,), ())


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (
            summary(7, AttendanceRate(152, 203, 51)),
            "The main board met 7 times, and 152 of 203 possible attendances (74.9%) are recorded.",
        ),
        (
            summary(1, AttendanceRate(0, 1, 1)),
            "The main board met 1 time, and 0 of 1 possible attendances are recorded.",
        ),
        (summary(0, AttendanceRate()), "No meeting of the main board is recorded as held in 2013-14."),
    ],
)
def test_attendance_sentence(found, text):
    assert attendance_sentence(found) == text


def money(**values):
    row = {
        "label": "2013-14",
        "expenditure": (),
        "expenditure_total": None,
        "budget": (),
        "budget_total": None,
        "contributions": ContributionTotal(None, 0, 0, 0, 0),
        "balance": None,
        "funding_gap": None,
        "reserve_at_end": None,
        "reserve_citation": "",
        "sources": (),
    }
    return YearMoney(**{**row, **values})


def spent(expenditure, contributions):
    total = ContributionTotal(D(contributions), 1, 0, 0, 0)
    return money(
        expenditure_total=D(expenditure), contributions=total, balance=D(contributions) - D(expenditure)
    )


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (
            spent(226906, 215899),
            "The board spent £226,906 in 2013-14, £11,007 more than the £215,899 of contributions.",
        ),
        (spent(4, 10), "The board spent £4 in 2013-14, £6 less than the £10 of contributions."),
        (spent(4, 4), "The board spent £4 in 2013-14, exactly what came in."),
        (money(), "No money is recorded for 2013-14."),
        (
            money(budget_total=D(5), contributions=ContributionTotal(D(3), 1, 0, 0, 0)),
            "For 2013-14 the record has contributions of £3 and a budget of £5.",
        ),
    ],
)
def test_money_sentence(year, text):
    assert money_sentence(MoneySummary(year, None, (), ())) == text


@pytest.mark.parametrize(
    ("gap", "text"),
    [
        (D(35331), "The settled contributions leave £35,331 of the budget for 2014-15 without cover."),
        (D(-5), "The settled contributions exceed the budget for 2014-15 by £5."),
        (D(0), "The settled contributions cover the budget for 2014-15 exactly."),
        (None, ""),
    ],
)
def test_gap_sentence(gap, text):
    assert gap_sentence(gap, "2014-15") == text


@pytest.mark.parametrize(
    ("reserve", "balance", "is_said"),
    [(D(9), D(-1), True), (D(9), D(0), False), (D(9), None, False), (None, D(-1), False)],
)
def test_reserve_sentence_speaks_of_an_overspend_alone(reserve, balance, is_said):
    assert bool(reserve_sentence(money(reserve_at_end=reserve, balance=balance))) == is_said


@pytest.mark.parametrize(
    ("total", "text"),
    [
        (ContributionTotal(None, 0, 0, 0, 0), "2013-14: no contribution is recorded."),
        (
            ContributionTotal(D(9), 1, 1, 1, 1),
            "2013-14: 1 partner pays, 1 gives £0, 1 is to be confirmed and 1 is not recorded, £9 in all.",
        ),
        (
            ContributionTotal(D(9), 2, 0, 2, 0),
            "2013-14: 2 partners pay and 2 are to be confirmed, £9 in all.",
        ),
        (ContributionTotal(None, 0, 0, 0, 2), "2013-14: 2 are not recorded."),
    ],
)
def test_contribution_sentence(total, text):
    assert contribution_sentence(money(contributions=total)) == text


BOARD, TRUST = BodyName("board", "Board", "Board"), BodyName("trust", "Trust", "Trust")


def plan(*outcomes):
    rows = tuple(
        OutcomeRow(1, 1, "Text", responsible, accountable, "") for responsible, accountable in outcomes
    )
    return Plan("2014-15", (), (ObjectiveOutcomes(1, "Practice", rows),), ())


@pytest.mark.parametrize(
    ("found", "sentence", "warning"),
    [
        (plan(), "No outcome is recorded for 2014-15.", ""),
        (
            plan(((TRUST,), BOARD)),
            "The plan for 2014-15 has 1 objective and 1 outcome; for none of them the body that "
            "challenges also delivers.",
            "",
        ),
        (
            plan(((BOARD,), BOARD), ((TRUST,), BOARD)),
            "The plan for 2014-15 has 1 objective and 2 outcomes; for 1 of them the body that challenges "
            "also delivers.",
            "For 1 of 2 outcomes the body that monitors and challenges is also one that plans and delivers, "
            "so nobody independent looks at it.",
        ),
    ],
)
def test_plan_sentences(found, sentence, warning):
    assert (plan_sentence(found), same_body_sentence(found)) == (sentence, warning)


def body(slug, **values):
    row = {
        "slug": slug,
        "name": slug.capitalize(),
        "label": slug.upper(),
        "role": "",
        "tier": 1,
        "in_framework": True,
        "is_party_to_memorandum": False,
        "ends_on": None,
        "end_note": "",
        "citation": "",
    }
    return BodyRow(**{**row, **values})


def relation(source, kind, target):
    return RelationRow(source, source.upper(), BodyRelation.Kind(kind), target, target.upper(), "", "")


MUTUAL = (
    relation("a", "holds_to_account", "b"),
    relation("b", "scrutinises", "a"),
    relation("b", "oversees", "a"),
)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (Framework("Board", (), (), ()), "No other body of the partnership is recorded."),
        (
            Framework("Board", (body("a", is_party_to_memorandum=True), body("b")), (), ()),
            "2 bodies: 1 is party to the memorandum of understanding, and no two bodies oversee each other.",
        ),
        (
            Framework("Board", (body("a"), body("b")), MUTUAL, ()),
            "2 bodies: none is party to the memorandum of understanding, and two bodies oversee each other.",
        ),
    ],
)
def test_partnership_sentence(found, text):
    assert partnership_sentence(found) == text


def test_mutual_sentences_say_who_does_what():
    found = Framework("Board", (body("a"), body("b")), MUTUAL, ())

    assert mutual_sentences(found) == ["A holds to account B, and B scrutinises and oversees A."]
