"""Measures are data: every file loads, every measure is complete, and a broken file loads nothing."""

import shutil
from pathlib import Path

import pytest
from django.conf import settings

from cescb.kit.datafiles import DataFileError
from performance.models import Breakdown, Category, Measure, SeriesBreak
from performance.services.loading import load_measures
from tests.builders.data_files import drop_rows, replace_once
from tests.builders.performance import make_measure

FIXTURES: Path = settings.FIXTURES_DIR

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the measures that a test may break."""
    shutil.copytree(FIXTURES / "measures", tmp_path / "measures")
    return tmp_path


def counts(sync) -> tuple[int, int, int]:
    return sync.created, sync.updated, sync.removed


def test_every_measure_breakdown_and_category_is_complete():
    load_measures(FIXTURES)

    assert Measure.objects.count() > 100
    for model in (Breakdown, Category, Measure, SeriesBreak):
        for item in model.objects.all():
            item.full_clean()


def test_every_measure_has_a_question_that_a_member_can_ask():
    load_measures(FIXTURES)

    assert list(Measure.objects.filter(challenge_questions=[])) == []


def test_every_comparison_holds_in_both_directions():
    load_measures(FIXTURES)

    pairs = set(Measure.compare_with.through.objects.values_list("from_measure", "to_measure"))
    assert pairs
    assert pairs == {(other, one) for one, other in pairs}


def test_loading_again_changes_nothing():
    load_measures(FIXTURES)

    assert counts(load_measures(FIXTURES)) == (0, 0, 0)


def test_an_edited_file_updates_its_measure(folder):
    load_measures(folder)
    path = folder / "measures/child_protection.toml"
    replace_once(path, 'short_title = "Repeat plans"', 'short_title = "Second plans"')

    assert counts(load_measures(folder)) == (0, 1, 0)
    assert Measure.objects.get(code="repeat-cp-plans").short_title == "Second plans"


def test_a_breakdown_and_a_series_break_that_left_the_file_leave_the_measure(folder):
    load_measures(folder)
    replace_once(
        folder / "measures/child_protection.toml",
        'breakdowns = ["abuse-category", "plan-duration"]',
        'breakdowns = ["abuse-category"]',
    )
    drop_rows(folder / "measures/cared_for.toml", "series_breaks")

    load_measures(folder)

    measure = Measure.objects.get(code="cp-plans")
    assert list(measure.breakdowns.values_list("code", flat=True)) == ["abuse-category"]
    assert not SeriesBreak.objects.filter(measure__code="cared-for-three-placements").exists()


def test_a_measure_that_a_board_has_added_stays(folder):
    added = make_measure("local-pledge")

    load_measures(folder)

    assert Measure.objects.filter(pk=added.pk).exists()


FAULTS = [
    ('unit = "percent"', 'unit = "percents"', "“unit” is “percents”"),
    ('denominator = "Plans started in the year"', 'denominator = "none"', "needs a “denominator” in words"),
    ('denominator = "Plans started in the year"', 'denominator = ""', "“denominator” is empty"),
    ("good_from = 10", "good_from = 15", "a higher “good_to”"),
    ('polarity = "range"', 'polarity = "lower"', "belong to the polarity “range” alone"),
    ("decimals = 1", 'wrong_key = "x"', "unknown column or key: wrong_key"),
    ("decimals = 1", 'breakdowns = ["courses"]', "“breakdowns” has “courses”"),
    ("decimals = 1", 'compare_with = ["repeat-cp-plans"]', "has the measure itself"),
    ("decimals = 1", 'series_breaks = ["2013"]', "must be a list of tables"),
    ("decimals = 1", 'series_breaks = [{ note = "New rules." }]', "“day” is empty"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_a_broken_measure_is_named_and_nothing_is_loaded(folder, old, new, message):
    path = folder / "measures/child_protection.toml"
    text = path.read_text()
    start = text.index('code = "repeat-cp-plans"')
    head, entry = text[:start], text[start:]
    assert old in entry
    path.write_text(head + entry.replace(old, new, 1))

    with pytest.raises(DataFileError) as caught:
        load_measures(folder)

    assert message in caught.value.message
    assert caught.value.path == path
    assert "repeat-cp-plans" in caught.value.place
    assert not Measure.objects.exists()


def test_a_code_that_two_files_use_is_a_fault(folder):
    replace_once(folder / "measures/quality.toml", 'code = "audit-cases"', 'code = "cp-plans"')

    with pytest.raises(DataFileError, match="the same code as in measure “cp-plans”"):
        load_measures(folder)


def test_two_breakdowns_of_a_measure_may_not_share_a_category(folder):
    replace_once(
        folder / "measures/child_protection.toml",
        'breakdowns = ["abuse-category", "plan-duration"]',
        'breakdowns = ["abuse-category", "home-provider"]',
    )

    with pytest.raises(
        DataFileError, match="the category “other” is in “abuse-category” and in “home-provider”"
    ):
        load_measures(folder)


def test_a_file_that_is_named_after_no_stage_is_a_fault(folder):
    (folder / "measures/training.toml").rename(folder / "measures/courses.toml")

    with pytest.raises(DataFileError, match=r"courses\.toml: no stage has this name"):
        load_measures(folder)
