"""A fault in a data file names its file and row, and leaves the database as it was."""

import pytest

from boards.models import Agency, Area, Board, Citation
from boards.services.loading import load_governance, load_reference
from cescb.kit.datafiles import DataFileError
from tests.builders.data_files import copy_governance, replace_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    load_reference(copy_governance(tmp_path).parent.parent)
    return tmp_path / "boards/cescb"


CASES = {
    "wrong column": (
        "seats.csv",
        "group,slug,title,agency",
        "group,slug,name,agency",
        "row 1: the columns do not fit (missing: title; unknown: name).",
    ),
    "unknown agency": (
        "seats.csv",
        "Cafcass,cafcass,",
        "Cafcass,cafcas,",
        "row 2: “agency” is “cafcas”, which is no agency of agencies.csv.",
    ),
    "bad amount": (
        "expenditure.csv",
        ",12993,",
        ',"12,993",',
        "row 4: “amount” is “12,993”, which is not a number such as 1250 or 87.9.",
    ),
    "pence of pence": (
        "expenditure.csv",
        ",12993,",
        ",12993.005,",
        "row 4: “amount”: Ensure that there are no",
    ),
    "amount left out": ("budget.csv", ",12000,", ",,", "row 4: “amount” is empty."),
    "amount that is not settled": (
        "contributions.csv",
        "to_be_confirmed,,,,1526",
        "to_be_confirmed,50,,,1526",
        "row 35: Give the amount of an agreed contribution, 0 for nothing; leave it empty otherwise.",
    ),
    "settled without an amount": (
        "contributions.csv",
        "agreed,41000,,,1517",
        "agreed,,,,1517",
        "row 9: Give the amount of an agreed contribution, 0 for nothing; leave it empty otherwise.",
    ),
    "row twice": ("agencies.csv", "surrey,Surrey", "hmic,Surrey", "row 46: the same slug as in row 44."),
    "mark twice": (
        "attendance.csv",
        "board,2013-05-10,ccg-south,",
        "board,2013-05-10,cafcass,",
        "row 3: the same meeting and seat as in row 2.",
    ),
    "unknown word": ("meetings.csv", "2013-09-18,held", "2013-09-18,done", "row 5: “state” is “done”."),
    "no such day": (
        "meetings.csv",
        "2013-09-18",
        "2013-09-31",
        "row 5: “held_on” is “2013-09-31”, which is not a date such as 2014-03-31.",
    ),
    "mark of no meeting": (
        "attendance.csv",
        "board,2013-05-10,cafcass,",
        "board,2013-05-09,cafcass,",
        "row 2: “held_on” is “board/2013-05-09”, which is no meeting of meetings.csv.",
    ),
    "unknown year": (
        "objectives.csv",
        "2014-15,1,",
        "2019-20,1,",
        "row 2: “year” is “2019-20”, which is no financial year of board.toml.",
    ),
    "unknown body": (
        "outcomes.csv",
        "cescb; childrens-trust",
        "cescb; trust",
        "“responsible” is “trust”, which is no partnership body of bodies.csv.",
    ),
    "body facing itself": (
        "relations.csv",
        "dfe,oversees,improvement-board",
        "dfe,oversees,dfe",
        "row 2: Choose two different bodies.",
    ),
    "group below a later one": (
        "groups.csv",
        "executive,Executive,executive,board",
        "executive,Executive,executive,scr",
        "row 3: “reports_to” is “scr”, which is no group above it in groups.csv.",
    ),
    "ends before it starts": (
        "appointments.csv",
        "tony-crane,,,",
        "tony-crane,2014-01-01,2013-01-01,",
        "row 3: A term cannot end before it starts.",
    ),
    "text too long": (
        "bodies.csv",
        ",DfE,",
        f",{'D' * 41},",
        "row 2: “short_name”: Ensure this value has at most 40",
    ),
    "slug with spaces": (
        "agencies.csv",
        "surrey,Surrey",
        "sur rey,Surrey",
        "row 46: “slug”: Enter a valid “slug”",
    ),
    "numbers that swap their slugs": (
        "priorities.csv",
        "2013-14,2,performance-and-quality",
        "2013-14,2,governance",
        "the rows break a rule together",
    ),
    "unknown area": (
        "board.toml",
        'area = "cheshire-east"',
        'area = "cheshire"',
        "board: “area” is “cheshire”, which is no area.",
    ),
    "misspelt key": ("board.toml", "introduction =", "intro =", "board: unknown column or key: intro."),
    "misspelt table": ("board.toml", "[[source]]", "[[sources]]", "source: the file needs the table"),
    "no such year": (
        "board.toml",
        '"2014-15"',
        '"2014-16"',
        "year “2014-16”: “2014-16” is not a financial year.",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "message"), CASES.values(), ids=CASES)
def test_fault_names_file_and_row_and_loads_nothing(folder, file, old, new, message):
    replace_once(folder / file, old, new)

    with pytest.raises(DataFileError) as caught:
        load_governance(folder)

    assert str(caught.value).startswith(f"{folder / file}")
    assert message in str(caught.value)
    assert not Board.objects.exists()
    assert not Agency.objects.exists()
    assert not Citation.objects.exists()


def test_fault_in_an_edited_file_leaves_the_loaded_board_as_it_was(folder):
    load_governance(folder)
    replace_once(folder / "agencies.csv", "nspcc,NSPCC,", "nspcc,Another name,")
    replace_once(folder / "outcomes.csv", "cescb; childrens-trust", "cescb; trust")

    with pytest.raises(DataFileError):
        load_governance(folder)

    assert Agency.objects.get(slug="nspcc").name == "NSPCC"


def test_missing_file_is_named(folder):
    (folder / "seats.csv").unlink()

    with pytest.raises(DataFileError, match=r"seats\.csv: the file does not exist"):
        load_governance(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "areas.toml",
            'code = "crewe"',
            'code = "england"',
            "area “england”: the same code as in area “england”.",
        ),
        ("areas.toml", '"halton", ', '"haltown", ', "“members” has “haltown”"),
        ("areas.toml", 'kind = "region"', 'kind = "regions"', "area “north-west”: “kind” is “regions”."),
        ("sources.toml", 'code = "ons"', 'cod = "ons"', "source “3”: unknown column or key: cod."),
    ],
)
def test_fault_in_reference_files_loads_nothing(tmp_path, file, old, new, message):
    copy_governance(tmp_path)
    replace_once(tmp_path / "reference" / file, old, new)

    with pytest.raises(DataFileError) as caught:
        load_reference(tmp_path)

    assert message in str(caught.value)
    assert not Area.objects.exists()
