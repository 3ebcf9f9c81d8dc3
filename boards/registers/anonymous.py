"""The base of forms whose free text may speak of children: what identifies one of them is refused."""

from typing import Any

from django import forms

from boards.privacy import identifying
from boards.registers.forms import RecordForm
from boards.wording import joined


class AnonymousForm(RecordForm):
    """Refuses every text in which an NHS number or a date of birth is recognised, and says why."""

    def clean(self) -> dict[str, Any]:
        super().clean()
        for name, control in self.fields.items():
            found = identifying(self.cleaned_data.get(name) or "") if is_free_text(control) else ()
            if found:
                self.add_error(name, refusal(found))
        return self.cleaned_data


def is_free_text(control: forms.Field) -> bool:
    return isinstance(control, forms.CharField)


def refusal(found: tuple[str, ...]) -> str:
    """Say what was recognised and what to do about it."""
    return (
        f"This looks like {joined(found)}. Nothing about a child who can be identified is kept here: "
        "leave it out, and names and addresses as well."
    )
