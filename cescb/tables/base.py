"""The project's base table and its columns of numbers and dates."""

from datetime import date
from typing import Any

import django_tables2

from cescb.kit.periods import long_date

NUMERIC = {
    "th": {"class": "govuk-table__header govuk-table__header--numeric"},
    "td": {"class": "govuk-table__cell govuk-table__cell--numeric"},
    "tf": {"class": "govuk-table__cell govuk-table__cell--numeric"},
}

DATE = {"td": {"class": "govuk-table__cell app-table__date"}}


class NumericColumn(django_tables2.Column):
    """A column of numbers, right aligned with figures of one width."""

    # Whether its numbers are pounds: a spreadsheet then shows them as money.
    is_money = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"attrs": NUMERIC, **kwargs})


class DateColumn(django_tables2.Column):
    """A column of dates: 31 March 2014 on the page and in a spreadsheet, 2014-03-31 in a CSV file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"attrs": DATE, **kwargs})

    def render(self, value: date) -> str:
        return long_date(value)

    def value(self, value: date) -> date:
        return value


class Table(django_tables2.Table):
    """A table in the look of the site. Give it a caption; set the rest where the default does not fit.

    A subclass that needs a Meta of its own writes `class Meta(Table.Meta)`, or it loses the look.
    """

    # What the table shows, in one sentence: every table needs one, and it names the table for screen readers.
    caption: str = ""
    # True where a heading just above already says the same; the caption stays for screen readers.
    caption_is_hidden: bool = False
    # The name of the column that heads each row.
    row_header: str = ""
    # Name of the downloaded files, without their ending. An empty text takes the downloads away.
    export_name: str = "table"

    class Meta:
        attrs = {
            "class": "govuk-table app-table",
            "th": {"class": "govuk-table__header"},
            "td": {"class": "govuk-table__cell"},
            "tf": {"class": "govuk-table__cell"},
        }
        per_page = 100
        # Where a missing value means something, the column says so: Column(default="to be confirmed").
        default = ""
        empty_text = "Nothing is recorded here yet."

    def paginate(self, *args: Any, **kwargs: Any) -> None:
        """Show a page; how many rows it has is for the table to say and not for the query string."""
        super().paginate(*args, **{**kwargs, "per_page": None})

    @property
    def caption_id(self) -> str:
        """The caption's id, of its own for every table with a prefix of its own."""
        return f"{self.prefix}caption"

    @property
    def export_field(self) -> str:
        """The name in the query string that asks for this table as a file."""
        return f"{self.prefix}export"
