"""The declared tables: every kind of record has its file, and the columns follow from the model."""

from pathlib import Path
from typing import Any

import pytest

from boards.models import Appointment, Discrepancy, FinancialYear, Outcome, Record, Risk, RiskRegisterIssue
from boards.services.loading.tables import TABLES
from tests.builders.data_files import FIXTURES

# Years and discrepancies have loaders of their own; the register as issued is written by the product alone.
LOADED_ELSEWHERE = {FinancialYear, Discrepancy, RiskRegisterIssue}


def records_below(model: Any) -> set[type[Record]]:
    found: set[type[Record]] = set()
    for child in model.__subclasses__():
        found |= records_below(child) if child._meta.abstract else {child}
    return found


def table_of(model):
    return next(table for table in TABLES if table.model is model)


def test_every_kind_of_record_has_a_file():
    assert {table.model for table in TABLES} == records_below(Record) - LOADED_ELSEWHERE
    assert len({table.file for table in TABLES}) == len(TABLES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.file)
def test_parents_are_read_before_what_refers_to_them(table):
    before = {each.model for each in TABLES[: TABLES.index(table)]} | {table.model}

    for field in (*table.fields, *table.links):
        if field.is_relation and issubclass(field.related_model, Record):
            assert field.related_model in before | LOADED_ELSEWHERE


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.file)
def test_documentation_names_every_file(table):
    text = Path(FIXTURES / "boards/README.md").read_text(encoding="utf-8")

    assert table.file.removesuffix(".csv") in text.replace(",", " ").replace(".", " ").split()


def test_columns_follow_the_fields():
    risks = table_of(Risk)

    assert risks.required_columns == ["number", "title", "description"]
    assert "gross_likelihood" in risks.optional_columns
    assert risks.optional_columns[-1] == "lines"
    assert not {"id", "board", "citation"} & {*risks.required_columns, *risks.optional_columns}


def test_reference_may_be_spread_over_columns():
    assert table_of(Appointment).required_columns == ["group", "seat", "person"]
    assert table_of(Outcome).required_columns == [
        "year",
        "objective",
        "number",
        "text",
        "accountable",
        "responsible",
    ]


def test_only_what_the_first_version_had_must_exist():
    assert sorted(table.file for table in TABLES if table.must_exist) == [
        "agencies.csv",
        "appointments.csv",
        "attendance.csv",
        "bodies.csv",
        "budget.csv",
        "budget_items.csv",
        "contributions.csv",
        "expenditure.csv",
        "groups.csv",
        "meetings.csv",
        "objectives.csv",
        "outcomes.csv",
        "people.csv",
        "priorities.csv",
        "relations.csv",
        "seats.csv",
    ]
