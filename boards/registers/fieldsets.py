"""Forms whose fields come in groups, each under a heading of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from django.forms.boundfield import BoundField

from boards.registers.forms import RecordForm


@dataclass(frozen=True)
class Fieldset:
    """The names of fields that belong together, what they are, and a sentence that explains them."""

    legend: str
    text: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class BoundFieldset:
    """What the template shows of a group of fields; an empty `legend` leaves them without a heading."""

    legend: str
    text: str
    fields: tuple[BoundField, ...]


class FieldsetForm(RecordForm):
    """A form that shows each of its `fieldsets` where the first of its fields would come."""

    template_name = "registers/fieldsets.html"

    fieldsets: ClassVar[tuple[Fieldset, ...]] = ()

    @property
    def parts(self) -> Iterator[BoundFieldset]:
        """The visible fields in their order, alone or in their group."""
        by_name = {name: one for one in self.fieldsets for name in one.names}
        shown: set[Fieldset] = set()
        for field in self.visible_fields():
            group = by_name.get(field.name)
            if group is None:
                yield BoundFieldset("", "", (field,))
            elif group not in shown:
                shown.add(group)
                yield BoundFieldset(group.legend, group.text, tuple(self[name] for name in group.names))
