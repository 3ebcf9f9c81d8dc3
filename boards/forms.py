"""Forms of the board's pages."""

from django import forms

from cescb.forms import DayMonthYear


class AsAtForm(forms.Form):
    """Asks for the day at which the structure is shown."""

    day = forms.DateField(
        label="Show the structure as at",
        help_text="For example, 31 3 2014.",
        widget=DayMonthYear,
        error_messages={
            "required": "Enter a date.",
            "invalid": "Enter a date that exists, such as 31 3 2014.",
        },
    )
