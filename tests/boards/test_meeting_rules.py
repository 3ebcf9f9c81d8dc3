import datetime

import pytest

from boards import meeting_rules
from boards.meeting_rules import MissingPart, Part, SeatEntry, entry_refusal, missing_for_closing
from boards.models import Meeting

DAY = datetime.date(2013, 9, 18)
NEXT = DAY + datetime.timedelta(days=1)

SEATS = [SeatEntry("Police", "present"), SeatEntry("Schools", "vacant")]
VOICE = ["Young people asked for shorter letters."]


def parts(state="held", seats=SEATS, voice=VOICE):
    return [one.part for one in missing_for_closing(state, seats, voice)]


def test_states_of_the_rule_are_those_of_the_record():
    assert {meeting_rules.HELD, meeting_rules.NOT_HELD} < set(Meeting.State.values)


@pytest.mark.parametrize(
    ("state", "held_on", "is_closed", "words"),
    [
        ("held", DAY, False, ""),
        ("planned", DAY, False, ""),
        ("planned", NEXT, False, "Attendance is entered from the day of the meeting on, 19 September 2013."),
        ("not_held", DAY, False, "The meeting was not held, so nobody can have come."),
        ("held", DAY, True, "The meeting is closed. Open it again to change who came."),
    ],
)
def test_when_attendance_can_be_entered(state, held_on, is_closed, words):
    assert entry_refusal(state, held_on, DAY, is_closed=is_closed) == words


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"seats": []}, []),
        ({"state": "planned"}, [Part.STATE]),
        ({"state": "not_held", "seats": [SeatEntry("Police", None)], "voice": []}, [Part.STATE]),
        ({"seats": [SeatEntry("Police", None)]}, [Part.ATTENDANCE]),
        ({"seats": [SeatEntry("Police", "not_recorded")]}, [Part.ATTENDANCE]),
        ({"seats": [SeatEntry("Police", "not_recorded", "  ")]}, [Part.ATTENDANCE]),
        ({"seats": [SeatEntry("Police", "not_recorded", "The notes of the day are lost.")]}, []),
        (
            {"seats": [SeatEntry("Police", None), SeatEntry("Schools", "not_recorded")]},
            [Part.ATTENDANCE, Part.ATTENDANCE],
        ),
        ({"voice": []}, [Part.AGENDA]),
        ({"voice": [""]}, [Part.VOICE]),
        ({"voice": [" \n"]}, [Part.VOICE]),
        ({"voice": ["", "Shorter letters."]}, []),
    ],
)
def test_what_is_missing_for_closing(changes, expected):
    assert parts(**changes) == expected


@pytest.mark.parametrize(
    ("titles", "words"),
    [
        (["Police"], "Police has no mark."),
        (["Police", "Schools"], "Police and Schools have no mark."),
        (["A", "B", "C", "D"], "A, B, C and D have no mark."),
        (["A", "B", "C", "D", "E"], "Five seats have no mark."),
    ],
)
def test_seats_without_a_mark_are_named_while_they_are_few(titles, words):
    (missing,) = missing_for_closing("held", [SeatEntry(title, None) for title in titles], VOICE)

    assert missing == MissingPart(Part.ATTENDANCE, words, "Enter who came.")


def test_a_blank_without_a_reason_is_named():
    seats = [SeatEntry(title, "not_recorded") for title in ("Police", "Schools")]

    (missing,) = missing_for_closing("held", seats, VOICE)

    assert missing.reason == "For Police and Schools the mark is “not recorded”, and no note says why."
