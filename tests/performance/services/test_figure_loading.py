"""Files of figures: reloading, the ledger of changes, and rows that are refused."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings

from boards.models import Board, Discrepancy
from boards.services.loading import load_governance, load_reference
from cescb.kit.datafiles import DataFileError
from cescb.kit.periods import Period
from performance.models import Observation, Revision, Target
from performance.services.loading import load_measures, load_observations, load_published
from performance.services.loading.rows import COLUMNS
from performance.services.observations import record
from tests.builders.boards import make_user
from tests.builders.data_files import copy_governance, drop_rows, replace_once

FIXTURES: Path = settings.FIXTURES_DIR
HEAD = ",".join(COLUMNS) + "\n"
REFERRALS = "referrals,cheshire-east,,2013-14,,,2444,,,,cescb-report-2013-14,432,\n"

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the real board's files, with all that its figures refer to in the database."""
    folder = copy_governance(tmp_path)
    load_reference(FIXTURES)
    load_measures(FIXTURES)
    load_governance(folder)
    return folder


@pytest.fixture
def board(folder) -> Board:
    return Board.objects.get(slug="cescb")


@pytest.fixture
def published(tmp_path) -> Path:
    """A folder with one file of published figures."""
    load_reference(FIXTURES)
    load_measures(FIXTURES)
    (tmp_path / "published").mkdir()
    shutil.copy(FIXTURES / "published/repeat-plans.csv", tmp_path / "published")
    return tmp_path


def counts(changes) -> tuple[int, int, int]:
    return changes.created, changes.updated, changes.removed


def write(folder: Path, *rows: str) -> Path:
    path = folder / "observations.csv"
    path.write_text(HEAD + "".join(f"{row.rstrip()}\n" for row in rows))
    return path


def only_figure() -> Observation:
    return Observation.objects.select_related("measure").get()


# Reloading


def test_the_first_load_writes_one_entry_of_the_ledger_for_each_figure(folder, board):
    changes = load_observations(folder, board)

    assert counts(changes) == (Observation.objects.count(), 0, 0)
    assert Revision.objects.count() == changes.created > 200
    assert set(Revision.objects.values_list("origin", "made_by", "before")) == {
        ("observations.csv", None, None)
    }
    entry = Revision.objects.get(observation__measure__code="referrals")
    assert entry.after == {"value": "2444", "lines": "432"}


def test_loading_again_changes_nothing(folder, board):
    load_observations(folder, board)
    entries = Revision.objects.count()
    others = (Target.objects.count(), Discrepancy.objects.count())

    assert counts(load_observations(folder, board)) == (0, 0, 0)
    assert Revision.objects.count() == entries
    assert (Target.objects.count(), Discrepancy.objects.count()) == others == (3, 35)


def test_a_changed_row_updates_its_figure_and_appends_one_entry(folder, board):
    write(folder, REFERRALS)
    load_observations(folder, board)
    replace_once(folder / "observations.csv", "2444", "2450")

    assert counts(load_observations(folder, board)) == (0, 1, 0)

    assert only_figure().value == 2450
    assert list(Revision.objects.values_list("before", "after")) == [
        (None, {"value": "2444", "lines": "432"}),
        ({"value": "2444", "lines": "432"}, {"value": "2450", "lines": "432"}),
    ]


def test_a_value_that_becomes_parts_is_stored_as_parts(folder, board):
    write(folder, "cared-for-outside,cheshire-east,,2014-03-31,,,40,,,,cescb-report-2013-14,478,")
    load_observations(folder, board)
    write(folder, "cared-for-outside,cheshire-east,,2014-03-31,133,333,,,,,cescb-report-2013-14,478,")

    load_observations(folder, board)

    figure = only_figure()
    assert (figure.value, figure.numerator, figure.denominator) == (None, 133, 333)


def test_a_row_that_left_the_files_is_removed(folder, board):
    load_observations(folder, board)
    drop_rows(folder / "observations.csv", "referrals,cheshire-east,,2013-14,,,2444")
    drop_rows(folder / "targets.csv", "marac-cases")
    drop_rows(folder / "discrepancies.csv", "caf-rate-date")

    assert counts(load_observations(folder, board)) == (0, 0, 1)

    assert not Observation.objects.filter(measure__code="referrals").exists()
    assert not Target.objects.filter(measure__code="marac-cases").exists()
    assert not Discrepancy.objects.filter(code="caf-rate-date").exists()


def test_a_discrepancy_that_people_changed_or_removed_stays_so(folder, board):
    load_observations(folder, board)
    user = make_user()
    changed = Discrepancy.objects.get(code="caf-rate-date")
    changed.reason, changed._history_user = "Worded by hand.", user
    changed.save()
    removed = Discrepancy.objects.exclude(pk=changed.pk).earliest("code")
    removed._history_user = user
    removed.delete()

    assert load_observations(folder, board).left_alone == 2

    changed.refresh_from_db()
    assert changed.reason == "Worded by hand."
    assert not Discrepancy.objects.filter(code=removed.code).exists()


def test_a_figure_that_was_entered_by_hand_stays(folder, board):
    write(folder, REFERRALS)
    load_observations(folder, board)
    figure = only_figure()
    entered = record(
        measure=figure.measure,
        board=board,
        area=figure.area,
        source=figure.source,
        period=Period.year(2012),
        value=Decimal(2600),
        origin="Administration",
        by=make_user(),
    )

    assert counts(load_observations(folder, board)) == (0, 0, 0)
    assert Observation.objects.filter(pk=entered.pk).exists()


def test_a_correction_by_hand_stays_until_the_file_says_something_new(folder, board):
    write(folder, REFERRALS)
    load_observations(folder, board)
    figure = only_figure()
    record(
        measure=figure.measure,
        board=board,
        area=figure.area,
        source=figure.source,
        period=figure.period,
        value=Decimal(2448),
        lines="432",
        origin="Administration",
        by=make_user(),
    )

    assert counts(load_observations(folder, board)) == (0, 0, 0)
    assert only_figure().value == 2448

    replace_once(folder / "observations.csv", "2444", "2451")
    assert counts(load_observations(folder, board)) == (0, 1, 0)
    assert only_figure().value == 2451


def test_the_figures_of_another_board_and_published_ones_are_not_touched(folder, board, published):
    load_published(published)
    other = load_governance(FIXTURES / "boards/demonstration")
    load_observations(FIXTURES / "boards/demonstration", other)
    before = Observation.objects.count()
    write(folder, REFERRALS)

    load_observations(folder, board)

    assert Observation.objects.count() == before + 1


def test_published_figures_belong_to_no_board_and_can_be_loaded_again(published):
    changes = load_published(published)

    assert counts(changes) == (208, 0, 0)
    assert not Observation.objects.exclude(board=None).exists()
    assert set(Revision.objects.values_list("origin", flat=True)) == {"repeat-plans.csv"}
    assert counts(load_published(published)) == (0, 0, 0)


def test_a_restated_published_figure_keeps_what_was_published_before(published):
    load_published(published)
    replace_once(published / "published/repeat-plans.csv", "2013-14,46,289", "2013-14,47,290")

    assert counts(load_published(published)) == (0, 1, 0)

    entry = Revision.objects.get(before__isnull=False)
    assert (entry.before["numerator"], entry.after["numerator"]) == ("46", "47")


def test_the_number_of_queries_does_not_grow_with_the_rows(folder, board, django_assert_num_queries):
    write(folder, REFERRALS)
    (folder / "discrepancies.csv").unlink()
    load_observations(folder, board)
    with django_assert_num_queries(14):
        load_observations(folder, board)

    write(
        folder,
        *(
            REFERRALS.replace("2013-14,,,", f"{year}-{(year + 1) % 100:02d},,,", 1)
            for year in range(1960, 2014)
        ),
    )
    load_observations(folder, board)
    with django_assert_num_queries(14):
        load_observations(folder, board)


# Faults

SOURCE = "cescb-report-2013-14"
FAULTS = [
    (
        f"reffferals,cheshire-east,,2013-14,,,1,,,,{SOURCE},1,",
        "“measure” is “reffferals”, which is no measure",
    ),
    (f"referrals,chester,,2013-14,,,1,,,,{SOURCE},1,", "“area” is “chester”, which is no area"),
    ("referrals,cheshire-east,,2013-14,,,1,,,,memory,1,", "“source” is “memory”, which is no source"),
    ("referrals,cheshire-east,,2013-14,,,1,,,,demonstration,1,", "“source” is “demonstration”"),
    (f"referrals,cheshire-east,,2013-15,,,1,,,,{SOURCE},1,", "“period”:"),
    (f"cp-plans,cheshire-east,girls,2014-03-31,,,1,,,,{SOURCE},1,", "which is no category of “cp-plans”"),
    (f"referrals,cheshire-east,police,2013-14,,,1,,,,{SOURCE},1,", "which is no category of “referrals”"),
    (f"cared-for-outside,cheshire-east,,2014-03-31,334,333,,,,,{SOURCE},1,", "more than its whole “333”"),
    (f"cared-for-outside,cheshire-east,,2014-03-31,0,0,,,,,{SOURCE},1,", "“denominator” is 0"),
    (f"cared-for-outside,cheshire-east,,2014-03-31,133,,,,,,{SOURCE},1,", "go together"),
    (f"cared-for-outside,cheshire-east,,2014-03-31,133,333,40,,,,{SOURCE},1,", "give one of three"),
    (f"cared-for-outside,cheshire-east,,2014-03-31,,,101,,,,{SOURCE},1,", "a percentage is at most 100"),
    (f"referrals,cheshire-east,,2013-14,,,-1,,,,{SOURCE},1,", "below 0"),
    (f"referrals,cheshire-east,,2013-14,,,1.5,,,,{SOURCE},1,", "counts whole things"),
    (f"referrals,cheshire-east,,2013-14,1,2,,,,,{SOURCE},1,", "has no parts"),
    (f"referrals,cheshire-east,,2013-14,,,,,,,{SOURCE},1,", "give one of three"),
    (f"referrals,cheshire-east,,2013-14,,,1,,,x,{SOURCE},1,", "give one of three"),
    (f'referrals,cheshire-east,,2013-14,,,"2,444",,,,{SOURCE},1,', "not a number such as"),
    (f"referrals,cheshire-east,,2013-14,,,99999999999,,,,{SOURCE},1,", "at most 10 figures before the point"),
    (f"referrals,cheshire-east,,2013-14,,,1,,roughly,,{SOURCE},1,", "“qualifier” is “roughly”"),
    (f"referrals,cheshire-east,,2013-14,,,1,,between,,{SOURCE},1,", "“upper_value” and the qualifier"),
    (f"referrals,cheshire-east,,2013-14,,,5,5,between,,{SOURCE},1,", "must be above"),
    (f"referrals,cheshire-east,,2013-14,,,,,,hidden,{SOURCE},1,", "“missing” is “hidden”"),
    (f"referrals,cheshire-east,,2014-03-31,,,1,,,,{SOURCE},1,", "is counted over a period"),
    (f"cp-plans,cheshire-east,,2013-14,,,1,,,,{SOURCE},1,", "is counted as at a date"),
    (f"referrals,cheshire-east,,2013-14,,,1,,,,{SOURCE},{'1;' * 60},", "“lines” is too long"),
    (REFERRALS, "the same measure, area, category, period and source as in row 2"),
    ("referrals,cheshire-east", "2 cells where the head has 13"),
]


@pytest.mark.parametrize(("row", "message"), FAULTS)
def test_a_row_that_cannot_be_true_is_named_and_nothing_is_loaded(folder, board, row, message):
    path = write(folder, REFERRALS, row)

    with pytest.raises(DataFileError) as caught:
        load_observations(folder, board)

    assert message in caught.value.message
    assert (caught.value.path, caught.value.place) == (path, "row 3")
    assert not Observation.objects.exists()


def test_a_fault_in_the_targets_loads_no_figures_either(folder, board):
    replace_once(folder / "targets.csv", "cafs-rate,2013-14", "cafs-rate,2019-20")

    with pytest.raises(DataFileError, match=r"targets\.csv, row 2: “year” is “2019-20”"):
        load_observations(folder, board)

    assert not Observation.objects.exists()


def test_a_discrepancy_needs_the_lines_where_it_is_printed(folder, board):
    replace_once(folder / "discrepancies.csv", ",204,455,", ",204,,")

    with pytest.raises(DataFileError, match=r"discrepancies\.csv, row 2: “printed_lines” is empty"):
        load_observations(folder, board)


def test_the_same_published_figure_in_two_files_is_a_fault(published):
    shutil.copy(published / "published/repeat-plans.csv", published / "published/second.csv")

    with pytest.raises(
        DataFileError, match=r"second\.csv, row 2: the same .* as in repeat-plans\.csv, row 2"
    ):
        load_published(published)

    assert not Observation.objects.exists()


def test_published_figures_may_not_name_a_source_of_one_board(folder, published):
    replace_once(
        published / "published/repeat-plans.csv", "46,289,,,,,dfe", "46,289,,,,,cescb-report-2013-14"
    )

    with pytest.raises(DataFileError, match="which is no source"):
        load_published(published)


def test_a_folder_without_published_figures_is_a_fault(tmp_path):
    with pytest.raises(DataFileError, match="has no CSV file"):
        load_published(tmp_path)
