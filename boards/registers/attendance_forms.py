"""The form in which the attendance of a whole meeting is entered: a row for each seat of the group."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from boards.models import Attendance
from boards.queries.attendance_entry import EntryRow
from boards.services.attendance import SeatMarked

Mark = Attendance.Mark

# How a mark is named where it is chosen, and the key that chooses it.
CHOICES = (
    (Mark.PRESENT, "Present", "p"),
    (Mark.DEPUTY, "Deputy", "d"),
    (Mark.APOLOGIES, "Apologies", "a"),
    (Mark.ABSENT, "Absent", "x"),
    (Mark.NOT_YET_MEMBER, "Not yet a member", "n"),
    (Mark.VACANT, "Vacant", "v"),
    (Mark.NOT_RECORDED, "Not recorded", "r"),
)

KEYS = {str(mark): key for mark, _, key in CHOICES}


class MarkSelect(forms.RadioSelect):
    """Marks to choose from, each with the key that chooses it."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        option["attrs"]["data-key"] = KEYS[str(value)]
        return option


class SeatMarkForm(forms.Form):
    """The mark of one seat. A seat without a mark is left as it is."""

    mark = forms.ChoiceField(
        choices=[(mark.value, label) for mark, label, _ in CHOICES], required=False, widget=MarkSelect
    )
    deputy = forms.CharField(label="Who came", max_length=120, required=False)
    note = forms.CharField(label="Note", max_length=200, required=False)

    def __init__(self, *args: Any, row: EntryRow, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = row
        if row.deputies:
            self.fields["deputy"].widget.attrs["list"] = self.suggestions_id

    @property
    def suggestions_id(self) -> str:
        """The id of the list of the seat’s named deputies."""
        return f"{self.prefix}-deputies"

    def clean(self) -> dict[str, Any]:
        mark, deputy = self.cleaned_data.get("mark"), self.cleaned_data.get("deputy")
        if mark == Mark.DEPUTY and not deputy and "deputy" not in self.errors:
            self.add_error("deputy", "Say who came as deputy.")
        elif deputy and mark and mark != Mark.DEPUTY:
            self.add_error("deputy", "A name is given only where a deputy came.")
        if not mark and (deputy or self.cleaned_data.get("note")) and "mark" not in self.errors:
            self.add_error("mark", "Choose the mark that this belongs to.")
        return self.cleaned_data

    @property
    def entered(self) -> SeatMarked:
        """What was entered, from a valid form with a mark."""
        data = self.cleaned_data
        return SeatMarked(self.row.seat.pk, Mark(data["mark"]), data["deputy"], data["note"])


class MeetingMarks(forms.BaseFormSet[SeatMarkForm]):
    """One form for each seat, named after it: a seat added or ended meanwhile mixes nothing up."""

    def __init__(self, data: Any = None, *, rows: Sequence[EntryRow], seen: int, **kwargs: Any) -> None:
        self.rows = rows
        self.version = VersionForm(data, initial={"seen": seen})
        super().__init__(data, prefix="seats", initial=[row.initial for row in rows], **kwargs)

    def total_form_count(self) -> int:
        return len(self.rows)

    def initial_form_count(self) -> int:
        return len(self.rows)

    def add_prefix(self, index: Any) -> str:
        return prefix_of(self.rows[index])

    def get_form_kwargs(self, index: Any) -> dict[str, Any]:
        return {**super().get_form_kwargs(index), "row": self.rows[index]}

    @property
    def seen(self) -> int:
        """The version of the attendance that the person read; 0 where none was sent."""
        return self.version.cleaned_data.get("seen") or 0 if self.version.is_valid() else 0

    @property
    def marks(self) -> dict[int, str]:
        """The marks chosen so far, by the seat’s key, whatever else is wrong in the forms."""
        self.is_valid()
        chosen = ((form.row.seat.pk, form.cleaned_data.get("mark")) for form in self.forms)
        return {seat: mark for seat, mark in chosen if mark}

    @property
    def entered(self) -> list[SeatMarked]:
        """What was entered for the seats that have a mark, from valid forms."""
        return [form.entered for form in self.forms if form.cleaned_data["mark"]]


def prefix_of(row: EntryRow) -> str:
    """Return what the names of a seat’s controls begin with."""
    return f"seat-{row.seat.pk}"


class VersionForm(forms.Form):
    """The version of the attendance that the person read."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)


MarkFormSet = cast("type[MeetingMarks]", forms.formset_factory(SeatMarkForm, formset=MeetingMarks, extra=0))


class ReopenForm(forms.Form):
    """Asks why a closed meeting is opened again."""

    reason = forms.CharField(
        label="Why it is opened again",
        max_length=100,
        help_text="Up to 100 characters. The reason stays in the history of the meeting.",
        error_messages={"required": "Say why the meeting is opened again."},
    )
