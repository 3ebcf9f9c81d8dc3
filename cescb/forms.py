"""How forms look: the site's form renderer, its bound field, and a date in three boxes."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting

# The class that the design system gives each kind of control.
CONTROL_CLASSES = {
    "checkbox": "govuk-checkboxes__input",
    "date_parts": "",
    "file": "govuk-file-upload",
    "hidden": "",
    "radio": "govuk-radios__input",
    "select": "govuk-select",
    "text": "govuk-input",
    "textarea": "govuk-textarea",
}


class StyledField(BoundField):
    """A field that knows which kind of control it has and carries the design system's classes."""

    @property
    def kind(self) -> str:
        """The kind of control: a key of CONTROL_CLASSES."""
        widget = self.field.widget
        if isinstance(widget, DayMonthYear):
            return "date_parts"
        if isinstance(widget, forms.Textarea):
            return "textarea"
        kind = getattr(widget, "input_type", "text")
        return kind if kind in CONTROL_CLASSES else "text"

    @property
    def first_control_id(self) -> str:
        """The id that an error message links to: of the control, or of the first of several."""
        return self.id_for_label or (f"{self.auto_id}_0" if self.auto_id else "")

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        """Return the control's attributes, with the design system's class before any of its own.

        Placeholders are taken out: they vanish on typing, and labels and hints say the same for longer.
        """
        built: dict[str, Any] = super().build_widget_attrs(attrs, widget)
        own = (widget or self.field.widget).attrs.get("class", "")
        classes = f"{CONTROL_CLASSES[self.kind]} {own}".strip()
        return {**built, "placeholder": False, **({"class": classes} if classes else {})}


class FormRenderer(TemplatesSetting):
    """Renders every form of the site with the templates in templates/forms/."""

    form_template_name = "forms/form.html"
    formset_template_name = "forms/formset.html"
    field_template_name = "forms/field.html"
    bound_field_class = StyledField


class DayMonthYear(forms.MultiWidget):
    """Three boxes for a date that people know by heart or read off a paper; DayField has them."""

    template_name = "forms/date_parts.html"
    parts = (("Day", 2), ("Month", 2), ("Year", 4))

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            part.lower(): forms.TextInput(
                {
                    "inputmode": "numeric",
                    "class": f"govuk-input govuk-date-input__input govuk-input--width-{width}",
                }
            )
            for part, width in self.parts
        }
        super().__init__(boxes, attrs)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the label of each box to what its template gets."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        for box, (part, _) in zip(context["widget"]["subwidgets"], self.parts, strict=True):
            box["part"] = part
        return context

    def decompress(self, value: date | str | None) -> list[str]:
        """Split a date, or the text that was typed, into day, month and year."""
        if isinstance(value, date):
            return [str(value.day), str(value.month), str(value.year)]
        return value.split("/") if value else ["", "", ""]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:  # type: ignore[override]
        """Join what was typed as day/month/year; an empty text where all three boxes are empty."""
        typed = [(part or "").strip() for part in super().value_from_datadict(data, files, name)]
        return "/".join(typed) if any(typed) else ""


IN_OUR_TIMES = "Enter a year from 1800 to 2199."


class DayField(forms.DateField):
    """A date in three boxes, in a year that somebody may mean: 214 or 20133 is a slip."""

    widget = DayMonthYear
    default_error_messages = {"invalid": "Enter a date that exists, such as 31 3 2014."}
    default_validators = [
        MinValueValidator(date(1800, 1, 1), IN_OUR_TIMES),
        MaxValueValidator(date(2199, 12, 31), IN_OUR_TIMES),
    ]
