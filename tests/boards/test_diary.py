import datetime

import pytest

from boards.diary import Appointment, diary, escaped, folded

MADE_AT = datetime.datetime(2014, 3, 1, 12, 30, tzinfo=datetime.UTC)


def lines(*appointments):
    return diary("Meetings", appointments, MADE_AT).split("\r\n")


def test_an_appointment_at_a_time():
    appointment = Appointment(
        key="meeting-7@example.org",
        day=datetime.date(2014, 3, 28),
        starts_at=datetime.time(14, 0),
        title="MSCB: Main board",
        place="Town hall, room 2",
        address="https://example.org/meetings/7/",
    )

    assert lines(appointment) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Safeguarding board performance//Meetings//EN",
        "X-WR-CALNAME:Meetings",
        "BEGIN:VEVENT",
        "DTSTAMP:20140301T123000Z",
        "UID:meeting-7@example.org",
        "DTSTART:20140328T140000",
        "SUMMARY:MSCB: Main board",
        "LOCATION:Town hall\\, room 2",
        "URL:https://example.org/meetings/7/",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_an_appointment_without_a_time_is_for_the_whole_day():
    found = lines(Appointment("a", datetime.date(2014, 3, 28), None, "Executive"))

    assert "DTSTART;VALUE=DATE:20140328" in found
    assert not [line for line in found if line.startswith(("LOCATION", "URL"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a;b,c\\d", "a\\;b\\,c\\\\d"), ("one\r\ntwo", "one\\ntwo"), ("END:VEVENT\n", "END:VEVENT")],
)
def test_no_text_can_end_itself(text, expected):
    assert escaped(text) == expected


@pytest.mark.parametrize("line", ["x" * 75, "x" * 76, "é" * 100, "€" * 200, ""])
def test_long_lines_are_folded_without_splitting_a_character(line):
    parts = folded(line).split("\r\n")

    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part.removeprefix(" ") for part in parts[1:]) == line
    assert (len(parts) > 1) == (len(line.encode()) > 75)
