"""The base of the forms that add and change a record."""

from typing import Any, ClassVar

from django import forms

from boards.access import Scope
from boards.models import Record
from cescb.forms import DayField


class RecordForm(forms.ModelForm[Any]):
    """Adds or changes one record of a board.

    Choices come from the same board only, and dates are typed in three boxes. `seen` carries the version of
    the record that the person read, so that nobody's work is lost without a word. `tied` names what the page
    has set on the record already: its board, its year, the record that it is part of. A form of a part that
    `needs_owner` is given that record as `owner`.
    """

    needs_owner: ClassVar[bool] = False

    # What somebody else has saved meanwhile, beside what was entered: a Conflict, or None.
    conflict: Any = None

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, scope: Scope, tied: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scope = scope
        self.tied = tied
        for control in self.fields.values():
            self.ask_for(control)
            if isinstance(control, forms.ModelChoiceField):
                self.limit(control)
            elif isinstance(control, forms.DateField):
                control.widget = DayField.widget()
                control.error_messages["invalid"] = DayField.default_error_messages["invalid"]
                control.validators.extend(DayField.default_validators)
            elif isinstance(control, forms.TypedChoiceField):
                self.name_empty_choice(control)
            elif isinstance(control.widget, forms.Textarea):
                control.widget.attrs["rows"] = 4
            elif isinstance(control.widget, forms.NumberInput | forms.TimeInput):
                # As wide as what is typed into it.
                control.widget.attrs.setdefault("class", "govuk-input--width-10")

    @staticmethod
    def ask_for(control: forms.Field) -> None:
        """Say what to do about a field left empty, unless it says so in its own words."""
        if control.error_messages.get("required") == forms.Field.default_error_messages["required"]:
            is_choice = isinstance(control, forms.ChoiceField | forms.ModelChoiceField)
            is_date = isinstance(control, forms.DateField)
            words = "Choose one." if is_choice else "Enter a date." if is_date else "Fill this in."
            control.error_messages["required"] = words

    def limit(self, control: "forms.ModelChoiceField[Any]") -> None:
        """Offer only the records of this board, and say what an empty choice means."""
        rows = control.queryset
        if rows is not None and issubclass(rows.model, Record):
            control.queryset = rows.filter(**{rows.model.board_path: self.scope.board})
        if not isinstance(control, forms.ModelMultipleChoiceField):
            control.empty_label = "Choose" if control.required else "None"

    @staticmethod
    def name_empty_choice(control: forms.TypedChoiceField) -> None:
        """Say what an empty choice means, where the field has one."""
        choices: Any = control.choices
        if choices and choices[0][0] == "":
            control.choices = [("", "Choose" if control.required else "None"), *choices[1:]]

    def clean_seen(self) -> int:
        return self.cleaned_data["seen"] or 0

    def _get_validation_exclusions(self) -> set[str]:
        # Django leaves out every constraint over a field that the form does not show, such as "one judgement
        # for each criterion and year"; what the page has set is known, so those are checked as well.
        return super()._get_validation_exclusions() - {*self.tied, "fingerprint"}  # type: ignore[misc]
