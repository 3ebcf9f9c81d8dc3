"""The forms of the tracker: an action with where it came from and who owns it, and a note of progress."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.db.models import Q

from boards.models import Action, ActionNote
from boards.registers.fieldsets import Fieldset, FieldsetForm
from boards.registers.forms import RecordForm
from boards.registers.origins import RECORDS, Source
from boards.services import actions

LINKS = tuple(source.relation for source in RECORDS)
# An inspection may have been recorded without its recommendations one by one.
NAMED: dict[str, Source] = {
    source.origin: source for source in RECORDS if source.relation != "recommendation"
}

NARROWED = "The action can then be followed from there."
WHOLE = "Choose the kind and, where the kind has records below, the one record."


class ActionForm(FieldsetForm):
    """Adds or changes an action.

    A record that the action came from settles what kind it came from; a kind such as a meeting or a risk
    needs its record. A seat settles the agency. An address that names a record or a kind narrows the form
    to it.
    """

    class Meta:
        model = Action
        fields = [
            "title",
            "origin",
            *LINKS,
            "seat",
            "agency",
            "raised_on",
            "due_on",
            "measured_by",
            "escalation",
        ]
        help_texts = {
            "title": "Begin with a verb: Name a deputy for the police.",
            "seat": "Where one seat answers for it. Its agency owns the action.",
            "agency": "Needed where no seat is chosen.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        plans = Q(objective__year=self.scope.year) | Q(pk=self.instance.outcome_id)
        self.choices_of("outcome").queryset = self.choices_of("outcome").queryset.filter(plans)
        self.label_choices("outcome", "objective", lambda one: f"{one.reference} {one.text}")
        self.label_choices("meeting", "group", str)
        self.label_choices("seat", "group", lambda seat: f"{seat.title}, {seat.group.name}")
        self.fields["agency"].required = False
        if self.instance.pk is None:
            self.initial["raised_on"] = self.initial.get("raised_on") or self.scope.day
            self.narrow()
        asked = [name for name in ("origin", *LINKS) if name in self.fields]
        shown = tuple(name for name in asked if not self.fields[name].widget.is_hidden)
        self.fieldsets = (  # type: ignore[misc]
            Fieldset("Where it came from", WHOLE if len(shown) > 2 else NARROWED, shown),
            Fieldset("Owner", "Who answers for it being done.", ("seat", "agency")),
        )

    def choices_of(self, name: str) -> Any:
        """Return a field that offers records."""
        return self.fields[name]

    def label_choices(self, name: str, related: str, label: Callable[[Any], str]) -> None:
        """Name the records that a field offers by a label that reads a related record as well."""
        control = self.choices_of(name)
        control.queryset = control.queryset.select_related(related)
        control.label_from_instance = label

    def narrow(self) -> None:
        """Ask no more about where a new action came from than its address leaves open."""
        named = next((source for source in RECORDS if self.initial.get(source.relation)), None)
        origin = named.origin if named else self.initial.get("origin")
        if origin not in Action.Origin.values or origin == Action.Origin.OTHER:
            return
        kept = named or next((source for source in RECORDS if source.origin == origin), None)
        for source in RECORDS:
            if source is not kept:
                del self.fields[source.relation]
        self.initial["origin"] = origin
        self.choices_of("origin").choices = [(origin, Action.Origin(origin).label)]
        if named is not None:
            self.fields["origin"].widget = forms.HiddenInput()
            self.fields[named.relation].required = True

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        self.settle_origin(cleaned)
        self.settle_owner(cleaned)
        return cleaned

    def settle_origin(self, cleaned: dict[str, Any]) -> None:
        """Make the kind and the record agree, or say what is missing or too much."""
        chosen = [source for source in RECORDS if cleaned.get(source.relation)]
        origin = cleaned.get("origin", "")
        needed = NAMED.get(origin)
        if len(chosen) > 1:
            self.add_error(chosen[1].relation, "An action comes from one record. Leave all but one empty.")
        elif chosen and origin not in (chosen[0].origin, Action.Origin.OTHER):
            self.add_error(
                "origin", f"Choose “{chosen[0].origin.label}”, or leave out the record of that kind."
            )
        elif chosen:
            cleaned["origin"] = chosen[0].origin
        elif needed and needed.relation not in self.errors:
            self.add_error(needed.relation, "Choose the record that the action came from.")

    def settle_owner(self, cleaned: dict[str, Any]) -> None:
        """Take the agency from the seat, or say that the two do not agree or that both are missing."""
        seat, agency = cleaned.get("seat"), cleaned.get("agency")
        if seat and agency and seat.agency_id != agency.pk:
            self.add_error("seat", f"The seat belongs to {seat.agency}. Choose that agency, or another seat.")
        elif seat:
            cleaned["agency"] = seat.agency
        elif not agency and not {"seat", "agency"} & self.errors.keys():
            self.add_error(
                "agency", "Choose the agency that owns the action, or the seat that answers for it."
            )


class ActionNoteForm(RecordForm):
    class Meta:
        model = ActionNote
        fields = ["made_on", "text"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["made_on"] = self.initial.get("made_on") or self.scope.day

    def save(self, commit: bool = True) -> ActionNote:
        """Leave the saving to the service, in the name of the person whom the page has set."""
        return actions.note(note=self.instance, by=self.instance._history_user)
