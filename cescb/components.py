"""The page that shows every component of the interface, with invented values, for those who build pages."""

from datetime import date
from decimal import Decimal

import django_tables2
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from cescb.charts import (
    PERCENT,
    LineChart,
    Matrix,
    MatrixCell,
    MatrixItem,
    Meaning,
    Quadrant,
    QuadrantItem,
    Role,
    Scale,
    Series,
    StackedBarChart,
    Target,
)
from cescb.forms import DayMonthYear
from cescb.tables import DateColumn, NumericColumn, Table, table_page


class SampleForm(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label="Title of the action", max_length=60, help_text="Say what is to be done.")
    email = forms.EmailField(label="E-mail address of the owner", required=False)
    due = forms.DateField(
        label="Due date",
        help_text="For example, 31 3 2014.",
        widget=DayMonthYear,
        error_messages={
            "required": "Enter the due date.",
            "invalid": "Enter a date that exists, such as 31 3 2014.",
        },
    )
    status = forms.ChoiceField(
        label="Status",
        choices=[("open", "Open"), ("done", "Done"), ("closed", "Closed with evidence")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the status."},
    )
    agencies = forms.MultipleChoiceField(
        label="Agencies that take part",
        choices=[("council", "Council"), ("health", "Health"), ("police", "Police")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    priority = forms.ChoiceField(
        label="Priority", choices=[("", "Choose one"), ("1", "First"), ("2", "Second")]
    )
    note = forms.CharField(label="Progress", widget=forms.Textarea({"rows": 4}), required=False)
    paper = forms.FileField(label="Paper", required=False)
    is_shared = forms.BooleanField(label="Share this with the other boards", required=False)


class SampleTable(Table):
    """Sorting, numbers, row heads and a footer."""

    course = django_tables2.Column("Course", footer="All courses")
    day = DateColumn("Day")
    places = NumericColumn("Places", footer=lambda table: str(sum(row["places"] for row in table.data)))
    attended = NumericColumn("Attended", footer=lambda table: str(sum(row["attended"] for row in table.data)))
    note = django_tables2.Column("Note", orderable=False, empty_values=())

    caption = "Places and attendance by course, invented"
    row_header = "course"
    export_name = "sample"

    class Meta(Table.Meta):
        per_page = 4
        order_by = "course"


class EmptyTable(Table):
    """What a table without rows says."""

    name = django_tables2.Column("Course")

    caption = "Courses held for other boards"

    class Meta(Table.Meta):
        empty_text = "No course was held for another board. Courses appear here once they are recorded."


SAMPLE_ROWS = [
    {"course": name, "day": day, "places": places, "attended": attended, "note": note}
    for name, day, places, attended, note in (
        ("Basic awareness", date(2013, 5, 14), 120, 104, ""),
        ("Working together", date(2013, 6, 18), 80, 77, "Two dates joined"),
        ("Domestic abuse", date(2013, 9, 10), 60, 41, ""),
        ("Neglect", date(2013, 10, 1), 60, 58, "Waiting list"),
        ("Safer recruitment", date(2014, 1, 21), 40, 38, ""),
        ("Online safety", date(2014, 2, 11), 1250, 1100, "Held as a web seminar"),
    )
]

SAMPLE_FIGURES = [
    {
        "value": "202",
        "label": "Children on a plan",
        "detail": "At 31 March 2014; 161 a year before",
        "judgement": "watch",
        "judgement_text": "Watch",
    },
    {
        "value": "74.9%",
        "label": "Attendance",
        "detail": "152 of 203 seats at seven meetings",
        "href": "#tables",
    },
    {"value": "£226,906", "label": "Expenditure", "detail": "In 2013-14"},
    {"value": "86%", "label": "Training places taken", "judgement": "good", "judgement_text": "On target"},
]

SAMPLE_YEARS = ("2009-10", "2010-11", "2011-12", "2012-13", "2013-14")

SAMPLE_SCALE = ("Low", "Some", "Considerable", "High")

SAMPLE_CHARTS = [
    LineChart(
        title="Assessments finished in time",
        periods=SAMPLE_YEARS,
        series=(
            Series("This board", (71, 74, None, 83, 88)),
            Series("England", (75, 77, 78, 80, 82), role=Role.COMPARATOR),
        ),
        unit=PERCENT,
        target=Target(85),
    ),
    StackedBarChart(
        title="Plans by category",
        periods=SAMPLE_YEARS,
        series=(
            Series("Neglect", (80, 96, 110, 101, 99)),
            Series("Emotional abuse", (41, 52, 60, 42, 71)),
            Series("Physical or sexual abuse", (22, 25, 37, 18, 32)),
        ),
    ),
    Matrix(
        title="Risks, and how they moved since the last review",
        rows=("Likely", "Unlikely"),
        columns=("Minor", "Major"),
        cells=(
            (MatrixCell(2, "Low", Meaning.LOW), MatrixCell(4, "High", Meaning.HIGH)),
            (MatrixCell(1, "Low", Meaning.LOW), MatrixCell(2, "Low", Meaning.LOW)),
        ),
        items=(
            MatrixItem("R1", "Likely", "Major", "Returns come late", moved_from=("Unlikely", "Major")),
            MatrixItem("R2", "Likely", "Minor", "Rooms for training"),
            MatrixItem("R3", "Unlikely", "Major", "Chair not found", moved_from=("Likely", "Major")),
        ),
    ),
    Quadrant(
        title="Stakeholders by influence and interest",
        x_scale=Scale("Interest", SAMPLE_SCALE),
        y_scale=Scale("Influence", SAMPLE_SCALE),
        top_left="Keep satisfied",
        top_right="Work closely with",
        bottom_left="Monitor",
        bottom_right="Keep informed",
        items=(
            QuadrantItem("Police", 4, 4, "Strategic"),
            QuadrantItem("Health", 4, 4, "Strategic"),
            QuadrantItem("Elected members", 2, 3, "Strategic"),
            QuadrantItem("Parents and carers", 4, 2, "Community"),
            QuadrantItem("General public", 1, 1, "Community"),
        ),
        groups=("Strategic", "Community"),
        item_heading="Stakeholder",
        item_noun=("stakeholder", "stakeholders"),
        group_heading="Level",
    ),
]


def components(request: HttpRequest) -> HttpResponse:
    """Show every component; the sample form checks what is typed and saves nothing."""
    form = SampleForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        messages.success(request, "The form is complete. Nothing was saved: this page only shows components.")
        return redirect("components")
    return table_page(
        request,
        "shell/components.html",
        tables={
            "sample_table": SampleTable(SAMPLE_ROWS, prefix="sample-"),
            "empty_table": EmptyTable([], prefix="empty-"),
        },
        context={
            "form": form,
            "figures": SAMPLE_FIGURES,
            "sample_charts": SAMPLE_CHARTS,
            "judgements": [
                ("good", "Good"),
                ("watch", "Watch"),
                ("poor", "Poor"),
                ("info", "New"),
                ("", "No target"),
            ],
            "notices": [
                ("info", "For information", "The next meeting is on 22 May 2014."),
                ("warning", "Two sources disagree", "The page shows the one that the report uses."),
                ("success", "Saved", "The register was updated."),
                ("error", "Not built", "The report has a figure that does not exist."),
            ],
            "rows": [
                {"term": "Chair", "detail": "Independent"},
                {"term": "Meetings", "detail": "Seven in the year"},
                {"term": "Annual report", "detail": "Read the components page", "href": "#forms"},
            ],
            "downloads": [
                {"href": "#downloads", "text": "Annual report", "detail": "PDF, 1.2 MB"},
                {"href": "#downloads", "text": "Figures", "detail": "CSV, 14 kB"},
            ],
            "contents": [
                {"href": "#figures", "text": "Figures"},
                {"href": "#judgements", "text": "Judgement and change"},
                {"href": "#notices", "text": "Notices"},
                {"href": "#charts", "text": "Charts"},
                {
                    "href": "#tables",
                    "text": "Tables",
                    "children": [{"href": "#empty", "text": "Without rows"}],
                },
                {"href": "#forms", "text": "Forms"},
            ],
            "amount": Decimal("-11007"),
            "share": Decimal("74.876"),
            "day": date(2014, 3, 31),
        },
    )
