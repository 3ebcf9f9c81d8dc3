"""Appointments as a file that diaries read (iCalendar, RFC 5545).

The time is written as local time without a zone, which a diary takes as the time of its owner: boards and
their members keep the same clock, and a meeting at 14:00 stays at 14:00 when the clocks change.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PRODUCT = "-//Safeguarding board performance//Meetings//EN"

# A line has at most 75 octets, without its end (RFC 5545, section 3.1).
LINE = 75


@dataclass(frozen=True)
class Appointment:
    """Something on a day, at a time where that is known; `key` stays the same when it is moved."""

    key: str
    day: datetime.date
    starts_at: datetime.time | None
    title: str
    place: str = ""
    address: str = ""


def diary(name: str, appointments: Iterable[Appointment], made_at: datetime.datetime) -> str:
    """Return the file; `made_at` is the moment at which it is made, with its time zone."""
    stamp = made_at.astimezone(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", f"X-WR-CALNAME:{escaped(name)}"]
    for appointment in appointments:
        lines += ["BEGIN:VEVENT", f"DTSTAMP:{stamp}", *_event(appointment), "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _event(appointment: Appointment) -> Iterator[str]:
    day = f"{appointment.day:%Y%m%d}"
    yield f"UID:{escaped(appointment.key)}"
    if appointment.starts_at:
        yield f"DTSTART:{day}T{appointment.starts_at:%H%M%S}"
    else:
        yield f"DTSTART;VALUE=DATE:{day}"
    yield f"SUMMARY:{escaped(appointment.title)}"
    if appointment.place:
        yield f"LOCATION:{escaped(appointment.place)}"
    if appointment.address:
        yield f"URL:{appointment.address}"


def escaped(text: str) -> str:
    """Return a text in which nothing can end it (RFC 5545, section 3.3.11)."""
    for character in ("\\", ";", ","):
        text = text.replace(character, f"\\{character}")
    return "\\n".join(text.splitlines())


def folded(line: str) -> str:
    """Break a line that is too long; each further line begins with a space, and no character is split."""
    parts, length = [""], 0
    for character in line:
        size = len(character.encode())
        if length + size > LINE:
            parts.append(" ")
            length = 1
        parts[-1] += character
        length += size
    return "\r\n".join(parts)
