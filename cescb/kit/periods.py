"""Financial years, quarters, months and dates, written and read one way everywhere.

A financial year runs from 1 April to 31 March and is known by the year in which it starts:
2013 is 2013-14. Quarter 1 is April to June.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class PeriodError(ValueError):
    """Raised for a text that names no date or period; the message says what would be accepted."""


class PeriodKind(StrEnum):
    INSTANT = "instant"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    RANGE = "range"


def long_date(day: date) -> str:
    """Return a date as people write it: 31 March 2014."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def year_label(starts_in: int) -> str:
    """Return the label of the financial year that starts on 1 April of the given year: 2013-14."""
    return f"{starts_in:04d}-{(starts_in + 1) % 100:02d}"


def year_of(day: date) -> int:
    """Return the starting year of the financial year that holds the day."""
    return day.year if day.month >= 4 else day.year - 1


def quarter_of(day: date) -> int:
    """Return the quarter, 1 (April to June) to 4, that holds the day."""
    return (day.month - 4) % 12 // 3 + 1


def parse_year(text: str) -> int:
    """Read a financial year such as 2013-14 and return 2013.

    Raises PeriodError when the text is not two consecutive years.
    """
    match = re.fullmatch(r"(\d{4})-(\d{2})", text.strip())
    if not match or (int(match[1]) + 1) % 100 != int(match[2]):
        raise PeriodError(f"“{text}” is not a financial year. Write it as 2013-14.")
    return int(match[1])


@dataclass(frozen=True, order=True)
class Period:
    """A stretch of days, both ends included; an instant (an as-at date) starts and ends on one day."""

    start: date
    end: date
    kind: PeriodKind

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise PeriodError(f"A period cannot end on {long_date(self.end)} before it starts.")

    @classmethod
    def instant(cls, day: date) -> "Period":
        return cls(day, day, PeriodKind.INSTANT)

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), PeriodKind.MONTH)

    @classmethod
    def quarter(cls, starts_in: int, number: int) -> "Period":
        """Return quarter 1 to 4 of the financial year that starts in the given year."""
        if number not in (1, 2, 3, 4):
            raise PeriodError(f"There is no quarter {number}. Quarters run from 1 to 4.")
        first = date(starts_in, 4 + 3 * (number - 1), 1) if number < 4 else date(starts_in + 1, 1, 1)
        following = date(first.year + (first.month + 3 > 12), (first.month + 2) % 12 + 1, 1)
        return cls(first, following - timedelta(days=1), PeriodKind.QUARTER)

    @classmethod
    def year(cls, starts_in: int) -> "Period":
        return cls(date(starts_in, 4, 1), date(starts_in + 1, 3, 31), PeriodKind.YEAR)

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read a date, month, quarter, financial year or range of dates.

        Accepts 2014-03-31 (as at), 2014-03 (month), 2013-14 q3, 2013-14, 2013-04-01..2014-04-30.
        2012-13 reads as a financial year, since no board month needs month 13; 2010-11 and 2011-12
        are months and years alike and read as financial years. Raises PeriodError otherwise.
        """
        text = text.strip().lower()
        try:
            if ".." in text:
                first, last = text.split("..", 1)
                return cls(date.fromisoformat(first), date.fromisoformat(last), PeriodKind.RANGE)
            if match := re.fullmatch(r"(\d{4}-\d{2})\s*q([1-4])", text):
                return cls.quarter(parse_year(match[1]), int(match[2]))
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
                return cls.instant(date.fromisoformat(text))
            if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
                if (int(match[1]) + 1) % 100 == int(match[2]):
                    return cls.year(int(match[1]))
                return cls.month(int(match[1]), int(match[2]))
        except ValueError as error:
            raise PeriodError(f"“{text}” is not a date or period that exists.") from error
        raise PeriodError(
            f"“{text}” is not a date or period. Write 2014-03-31 for a date, 2014-03 for a month, "
            "2013-14 q3 for a quarter, 2013-14 for a financial year, or 2013-04-01..2014-04-30."
        )

    @property
    def is_instant(self) -> bool:
        return self.kind == PeriodKind.INSTANT

    @property
    def financial_year(self) -> int:
        """The starting year of the financial year in which the period ends."""
        return year_of(self.end)

    @property
    def quarter_number(self) -> int | None:
        """The quarter, 1 to 4, of a quarter; None for any other kind of period."""
        return quarter_of(self.end) if self.kind == PeriodKind.QUARTER else None

    @property
    def code(self) -> str:
        """The text that parse() reads back."""
        match self.kind:
            case PeriodKind.INSTANT:
                return self.end.isoformat()
            case PeriodKind.MONTH:
                return self.start.isoformat()[:7]
            case PeriodKind.QUARTER:
                return f"{year_label(self.financial_year)} q{quarter_of(self.end)}"
            case PeriodKind.YEAR:
                return year_label(self.financial_year)
            case _:
                return f"{self.start.isoformat()}..{self.end.isoformat()}"

    @property
    def label(self) -> str:
        """The period in words for a table head or a sentence: 31 March 2014; 2013-14; Q3 2013-14."""
        match self.kind:
            case PeriodKind.INSTANT:
                return long_date(self.end)
            case PeriodKind.MONTH:
                return f"{calendar.month_name[self.start.month]} {self.start.year}"
            case PeriodKind.QUARTER:
                return f"Q{quarter_of(self.end)} {year_label(self.financial_year)}"
            case PeriodKind.YEAR:
                return year_label(self.financial_year)
            case _:
                return f"{long_date(self.start)} to {long_date(self.end)}"

    @property
    def phrase(self) -> str:
        """The period as it follows a figure in a sentence: at 31 March 2014; in 2013-14."""
        if self.kind == PeriodKind.INSTANT:
            return f"at {self.label}"
        return f"from {self.label}" if self.kind == PeriodKind.RANGE else f"in {self.label}"
