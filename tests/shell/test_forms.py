import datetime

import pytest
from django import forms
from django.template.loader import render_to_string

from cescb.forms import DayMonthYear
from tests.shell.markup import read


class ActionForm(forms.Form):
    title = forms.CharField(
        label="Title",
        help_text="In a few words.",
        widget=forms.TextInput({"class": "wide", "placeholder": "Title"}),
    )
    owner = forms.ChoiceField(label="Owner", choices=[("1", "Police"), ("2", "Health")], required=False)
    due = forms.DateField(label="Due date", widget=DayMonthYear)
    status = forms.ChoiceField(
        label="Status", choices=[("open", "Open"), ("done", "Done")], widget=forms.RadioSelect
    )
    note = forms.CharField(label="Note", widget=forms.Textarea, required=False)
    is_shared = forms.BooleanField(label="Shared", required=False)
    key = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self) -> dict[str, object]:
        if self.cleaned_data.get("title") == "x":
            raise forms.ValidationError("Nothing can be done with this.")
        return self.cleaned_data


FILLED = {"title": "Write", "due_day": "31", "due_month": "3", "due_year": "2014", "status": "open"}


def test_text_field_has_label_hint_and_our_classes_and_no_placeholder():
    html = read(str(ActionForm()["title"].as_field_group()))

    assert html.one("label")["for"] == "id_title"
    assert html.one("div", id="id_title_helptext")
    control = html.one("input")
    assert control["class"] == "govuk-input wide"
    assert control["aria-describedby"] == "id_title_helptext"
    assert control.get("placeholder") is None
    assert control.get("aria-invalid") is None


def test_field_with_error_is_marked_and_points_to_its_error():
    html = read(str(ActionForm({})["title"].as_field_group()))

    control = html.one("input")
    assert control["aria-invalid"] == "true"
    assert control["aria-describedby"] == "id_title_helptext id_title_error"
    assert html.one("div", id="id_title_error")
    assert html.all("div")[0]["class"] == "govuk-form-group govuk-form-group--error"


def test_radios_stand_in_a_fieldset_whose_legend_names_them():
    html = read(str(ActionForm({})["status"].as_field_group()))

    assert html.one("fieldset")["aria-describedby"] == "id_status_error"
    assert html.one("legend").text == "Status"
    assert [radio["id"] for radio in html.all("input")] == ["id_status_0", "id_status_1"]
    assert [label["for"] for label in html.all("label")] == ["id_status_0", "id_status_1"]
    assert [radio["class"] for radio in html.all("input")] == ["govuk-radios__input"] * 2


@pytest.mark.parametrize(
    ("field", "element", "expected"),
    [
        ("owner", "select", "govuk-select"),
        ("note", "textarea", "govuk-textarea"),
        ("is_shared", "input", "govuk-checkboxes__input"),
    ],
)
def test_each_kind_of_control_gets_its_class(field: str, element: str, expected: str):
    html = read(str(ActionForm()[field].as_field_group()))

    assert html.one(element)["class"] == expected


def test_optional_fields_say_so_and_required_ones_do_not():
    form = ActionForm()

    assert "(optional)" in str(form["owner"].as_field_group())
    assert "(optional)" not in str(form["title"].as_field_group())


def test_date_in_three_boxes_reads_a_date():
    form = ActionForm(FILLED)

    assert form.is_valid()
    assert form.cleaned_data["due"] == datetime.date(2014, 3, 31)


@pytest.mark.parametrize(
    "shown", [["31", "2", "2014"], ["", "3", "2014"], ["1", "1", ""], ["a", "b", "c"], ["<b>", "3", "2014"]]
)
def test_date_in_three_boxes_refuses_what_is_no_date_and_shows_it_again(shown: list[str]):
    typed = dict(zip(("due_day", "due_month", "due_year"), shown, strict=True))
    form = ActionForm({**FILLED, **typed})

    assert "due" in form.errors
    boxes = read(str(form["due"].as_field_group())).all("input")
    assert [box.get("value") or "" for box in boxes] == shown
    assert [box["aria-invalid"] for box in boxes] == ["true"] * 3


def test_date_in_three_boxes_shows_a_stored_date():
    html = read(str(ActionForm(initial={"due": datetime.date(2014, 3, 1)})["due"].as_field_group()))

    boxes = [(box["name"], box["value"]) for box in html.all("input")]
    assert boxes == [("due_day", "1"), ("due_month", "3"), ("due_year", "2014")]
    assert [label.text for label in html.all("label")] == ["Day", "Month", "Year"]


def test_whole_form_shows_every_field_once_and_hidden_ones():
    html = read(str(ActionForm()))

    names = [control["name"] for control in html.all("input")]
    assert names == ["title", "due_day", "due_month", "due_year", "status", "status", "is_shared", "key"]


def test_error_summary_links_to_the_controls_in_order():
    html = read(render_to_string("forms/error_summary.html", {"form": ActionForm({})}))

    assert [(link["href"], link.text) for link in html.all("a")] == [
        ("#id_title", "Title: This field is required."),
        ("#id_due_0", "Due date: This field is required."),
        ("#id_status_0", "Status: This field is required."),
    ]


def test_error_summary_shows_faults_of_the_whole_form():
    html = read(render_to_string("forms/error_summary.html", {"form": ActionForm({**FILLED, "title": "x"})}))

    assert [item.text for item in html.all("li")] == ["Nothing can be done with this."]


def test_error_summary_of_a_form_without_faults_is_empty():
    assert render_to_string("forms/error_summary.html", {"form": ActionForm(FILLED)}).strip() == ""


def test_text_that_was_typed_is_escaped():
    html = read(str(ActionForm({"title": '"><b>x'})))

    assert html.all("b") == []
    assert html.one("input", id="id_title")["value"] == '"><b>x'
