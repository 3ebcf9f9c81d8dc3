import datetime

import pytest

from boards.attendance import AttendanceRate
from boards.models import Agency, Group, Meeting, Seat
from boards.queries import (
    AttendanceSummary,
    BodyName,
    ChangeKind,
    GroupRow,
    GroupTime,
    Holder,
    MeetingAttendance,
    MeetingRecord,
    MeetingRow,
    ObjectiveOutcomes,
    OutcomeRow,
    Plan,
    SeatAttendance,
    SeatRow,
    Structure,
    StructureChange,
)
from boards.quorum import QuorumRule
from boards.sentences import (
    astray_sentence,
    attendance_sentence,
    changes_sentence,
    counted,
    listed,
    meeting_sentence,
    meetings_sentence,
    members_sentence,
    plan_sentence,
    rate_text,
    same_body_sentence,
    structure_sentence,
    vacancy_sentence,
)
from boards.terms import HolderState

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
        "pk": 1,
        "slug": tier,
        "name": tier.label,
        "tier": tier,
        "reports_to": None,
        "reports_to_name": "",
        "purpose": "",
        "is_shared": False,
        "starts_on": None,
        "ends_on": None,
        "succeeded_by": None,
        "succeeded_by_name": "",
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


def seat(statutory=Agency.Statutory.YES, holders=(), **values):
    row = {
        "pk": 1,
        "slug": "seat",
        "title": "Seat",
        "group": "Main board",
        "agency": "Police",
        "sector": "police",
        "post": "",
        "standing": Seat.Standing.MEMBER,
        "statutory": statutory,
        "legal_basis": "",
        "starts_on": None,
        "ends_on": None,
        "state": None,
        "vacant_since": None,
        "holders": holders,
        "current": (),
        "ending": (),
        "deputies": (),
        "recruitment": "",
        "rate": AttendanceRate(),
        "note": "",
        "citation": "",
    }
    return SeatRow(**{**row, **values})


@pytest.mark.parametrize(
    ("seats", "text"),
    [
        ((), "No seat is recorded."),
        (
            (seat(holders=(Holder(1, "Sam", None, None, ""),)), seat(Agency.Statutory.UNCLEAR)),
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


VACANT, ENDING = seat(state=HolderState.VACANT), seat(ending=(Holder(1, "Sam", None, DAY, ""),))


@pytest.mark.parametrize(
    ("seats", "text"),
    [
        ((), ""),
        ((seat(),), ""),
        ((VACANT,), "On 31 March 2014, 1 seat is vacant."),
        ((ENDING, seat()), "On 31 March 2014, 1 term ends within 90 days."),
        (
            (VACANT, VACANT, ENDING, ENDING),
            "On 31 March 2014, 2 seats are vacant and 2 terms end within 90 days.",
        ),
    ],
)
def test_vacancy_sentence(seats, text):
    assert vacancy_sentence(seats, DAY) == text


@pytest.mark.parametrize(
    ("groups", "text"),
    [
        ((), ""),
        ((group(Group.Tier.MAIN_BOARD),), ""),
        (
            (group(Group.Tier.MAIN_BOARD), group(Group.Tier.SUB_GROUP, reports_to="gone", name="Training")),
            "Training reports to no group that is in place on 31 March 2014.",
        ),
        (
            (group(Group.Tier.SUB_GROUP, name="One"), group(Group.Tier.EXECUTIVE, name="Other")),
            "One and Other report to no group that is in place on 31 March 2014.",
        ),
    ],
)
def test_astray_sentence(groups, text):
    assert astray_sentence(Structure("Board", DAY, groups, ())) == text


def change(kind):
    return StructureChange(kind, group(Group.Tier.SUB_GROUP), DAY, ())


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ((), "Between 31 March 2014 and 1 April 2014, nothing changes."),
        (
            (change(ChangeKind.ENDS), change(ChangeKind.STARTS), change(ChangeKind.STARTS)),
            "Between 31 March 2014 and 1 April 2014, 2 groups start and 1 group ends.",
        ),
        (
            (change(ChangeKind.REPLACED), change(ChangeKind.STARTS)),
            "Between 31 March 2014 and 1 April 2014, 1 group starts and 1 group is replaced.",
        ),
    ],
)
def test_changes_sentence(changes, text):
    assert changes_sentence(changes, DAY, datetime.date(2014, 4, 1)) == text


def meeting(state=Meeting.State.HELD, rate=None):
    return MeetingRow(
        pk=1,
        group="Main board",
        held_on=DAY,
        starts_at=None,
        place="",
        state=state,
        is_closed=False,
        note="",
        rate=rate,
        quorum=None,
        rule=QuorumRule(),
        citation="",
    )


@pytest.mark.parametrize(
    ("meetings", "text"),
    [
        ((), "No meeting is recorded for 2013-14."),
        (("held", "held"), "In 2013-14: 2 meetings held."),
        (
            ("held", "planned", "not_held"),
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
        "seat", "Seat", 1, "Police", "police", "police", Agency.Statutory.YES, Seat.Standing.MEMBER, (), rate
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


BOARD, TRUST = BodyName("board", "Board", "Board"), BodyName("trust", "Trust", "Trust")


def plan(*outcomes):
    rows = tuple(
        OutcomeRow(1, 1, 1, "Text", responsible, accountable, "") for responsible, accountable in outcomes
    )
    return Plan("2014-15", (), (ObjectiveOutcomes(1, 1, "Practice", (), rows),), ())


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
