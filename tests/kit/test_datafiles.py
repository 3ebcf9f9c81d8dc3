import datetime
from decimal import Decimal

import pytest

from cescb.kit.datafiles import DataFileError, read_csv, read_toml, toml_rows


def rows_of(tmp_path, text, columns=("code", "value")):
    path = tmp_path / "data.csv"
    path.write_text(text, encoding="utf-8")
    return list(read_csv(path, columns))


def test_rows_are_read_by_name_in_any_order(tmp_path):
    rows = rows_of(tmp_path, "value,code\n12.5,a\n,b\n")

    assert [(row.text("code"), row.decimal("value"), row.place) for row in rows] == [
        ("a", Decimal("12.5"), "row 2"),
        ("b", None, "row 3"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("code,amount\na,1\n", "missing: value; unknown: amount"),
        ("code,value\na,1,2\n", "row 2: 3 cells where the head has 2"),
    ],
)
def test_faulty_files_name_the_place(tmp_path, text, message):
    with pytest.raises(DataFileError, match=message) as caught:
        rows_of(tmp_path, text)

    assert caught.value.path.name == "data.csv"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DataFileError, match=r"nowhere\.csv: the file does not exist"):
        list(read_csv(tmp_path / "nowhere.csv", ["a"]))


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (lambda row: row.decimal("value"), "“value” is “1,250”, which is not a number"),
        (lambda row: row.integer("value"), "not a whole number"),
        (lambda row: row.date("value"), "not a date such as 2014-03-31"),
        (lambda row: row.boolean("value"), "Write yes or no"),
        (lambda row: row.choice("value", ["held", "planned"]), "must be one of: held, planned"),
        (lambda row: row.lookup("value", {"police": 1}, "agency"), "which is no agency. Known: police"),
        (lambda row: row.required("empty"), "“empty” is empty"),
    ],
)
def test_wrong_cells_name_file_row_and_remedy(tmp_path, read, message):
    [row] = rows_of(tmp_path, 'value,empty\n"1,250",\n', ("value", "empty"))

    with pytest.raises(DataFileError, match=r"data\.csv, row 2: ") as caught:
        read(row)

    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_refused(tmp_path, text):
    [row] = rows_of(tmp_path, f"code,value\na,{text}\n")

    with pytest.raises(DataFileError, match="not a number"):
        row.decimal("value")


def test_toml_entries_are_placed_by_their_code(tmp_path):
    path = tmp_path / "measures.toml"
    path.write_text('[[measure]]\ncode = "plans"\nday = 2014-03-31\nwords = ["a", "b"]\n', encoding="utf-8")

    [row] = toml_rows(path, "measure", ["code", "day", "words"])

    assert row.place == "measure “plans”"
    assert row.date("day") == datetime.date(2014, 3, 31)
    assert row.words("words") == ["a", "b"]


def test_toml_misspelt_keys_are_refused(tmp_path):
    path = tmp_path / "measures.toml"
    path.write_text('[[measure]]\ncode = "plans"\ntitel = "x"\n', encoding="utf-8")

    with pytest.raises(DataFileError, match="measure “plans”: unknown column or key: titel"):
        list(toml_rows(path, "measure", ["code", "title"]))


def test_unreadable_toml_names_the_line(tmp_path):
    path = tmp_path / "broken.toml"
    path.write_text("a = \n", encoding="utf-8")

    with pytest.raises(DataFileError, match=r"broken\.toml: the file cannot be read: .*line 1"):
        read_toml(path)
