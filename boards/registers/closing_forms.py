"""The forms of the steps that answer, close, drop and open again."""

from datetime import date
from typing import Any

from django import forms
from django.utils.timezone import localdate

from cescb.forms import DayMonthYear


class PastDateField(forms.DateField):
    """A date in three boxes that has come already."""

    widget = DayMonthYear

    def __init__(self, **kwargs: Any) -> None:
        messages = {"required": "Enter the date.", "invalid": "Enter a date that exists, such as 31 3 2014."}
        super().__init__(error_messages=messages, **kwargs)

    def validate(self, value: date | None) -> None:
        super().validate(value)
        if value is not None and value > localdate():
            raise forms.ValidationError("Enter today or a day before it.")


class Passage(forms.CharField):
    """Text of some lines that has to be given; `missing` says so where it is not."""

    def __init__(self, *, missing: str = "", **kwargs: Any) -> None:
        messages = {"required": missing} if missing else {}
        super().__init__(widget=forms.Textarea({"rows": 4}), error_messages=messages, **kwargs)


class ActionCloseForm(forms.Form):
    evidence = Passage(
        label="Evidence that it was done",
        help_text="What can be seen or read: minutes, a new procedure, the figures of a quarter.",
        missing="Give the evidence that it was done.",
    )
    impact = Passage(
        label="Impact for children",
        help_text="What is different because of it, and how that is known. What was done is not yet impact.",
        missing="Say what is different for children because of it.",
    )
    closed_on = PastDateField(label="Closed on")


class ActionDropForm(forms.Form):
    reason = Passage(label="Why it will not be done", missing="Say why it will not be done.")
    closed_on = PastDateField(label="Dropped on")


class ReopenForm(forms.Form):
    reason = Passage(
        label="Why it is opened again",
        help_text="For example, the figures have turned, or the evidence did not hold.",
        missing="Say why it is opened again.",
    )


class ChallengeAnswerForm(forms.Form):
    response = Passage(label="Answer", missing="Write down the answer.")
    answered_on = PastDateField(label="Answered on")


class ChallengeCloseForm(forms.Form):
    outcome = Passage(label="What came of it", missing="Say what came of the challenge.")
    impact = Passage(
        label="Evidence of impact",
        help_text="What is different for children because of the challenge, and how that is known.",
        missing="Give the evidence of what is different for children.",
    )
    closed_on = PastDateField(label="Closed on")
