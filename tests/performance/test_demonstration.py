"""The invented figures are the same on every run, and hang together."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from boards.services.loading import load_governance, load_reference
from performance.demonstration import GAPS, demonstration_figures
from performance.models import Observation, Target
from performance.services.loading import load_measures, load_observations

FIXTURES: Path = settings.FIXTURES_DIR


@pytest.fixture(scope="module")
def figures() -> dict[tuple[str, str, str], int]:
    """Every count by measure, category and period."""
    return {
        (one.measure, one.category, one.period): one.value
        for one in demonstration_figures()
        if one.value is not None
    }


def test_generating_again_gives_the_file_that_is_kept(tmp_path, capsys):
    call_command("generate_demonstration", output=tmp_path / "again.csv")

    kept = FIXTURES / "boards/demonstration/observations.csv"
    assert (tmp_path / "again.csv").read_bytes() == kept.read_bytes()
    assert "1035 figures written" in capsys.readouterr().out


def test_another_seed_gives_other_figures_of_the_same_places(tmp_path):
    def places(figures):
        return [(one.measure, one.category, one.period) for one in figures]

    other = demonstration_figures(7)

    assert other != demonstration_figures()
    assert places(other) == places(demonstration_figures())


def test_a_file_that_cannot_be_written_is_a_plain_error(tmp_path):
    with pytest.raises(CommandError, match="cannot be written: No such file or directory"):
        call_command("generate_demonstration", output=tmp_path / "nowhere" / "file.csv")


def test_every_measure_but_the_population_has_twelve_quarters():
    periods = defaultdict(list)
    for one in demonstration_figures():
        periods[one.measure, one.category].append(one.period)

    assert len(periods.pop(("population-0-17", ""))) == 3
    assert {len(set(found)) for found in periods.values()} == {12}
    assert len({measure for measure, _ in periods}) >= 40


@pytest.mark.parametrize(
    "measure",
    [
        "consultations",
        "cp-plans",
        "cse-plans-started",
        "training-places-allocated",
        "training-places-attended",
    ],
)
def test_the_categories_make_the_whole_in_every_quarter(figures, measure):
    sums: defaultdict[str, int] = defaultdict(int)
    for (code, category, period), value in figures.items():
        if code == measure and category:
            sums[period] += value

    assert len(sums) == 12
    assert sums == {period: figures[measure, "", period] for period in sums}


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("training-places-attended", "training-places-allocated"),
        ("training-places-allocated", "training-places-available"),
        ("referrals", "consultations"),
        ("missing-repeat-instances", "missing-instances"),
        ("cp-plans-over-15-months", "cp-plans"),
        ("cse-plans-ended", "cse-plans-started"),
    ],
)
def test_a_part_is_never_more_than_its_whole(figures, part, whole):
    compared = [
        (value, figures[whole, category, period])
        for (code, category, period), value in figures.items()
        if code == part and (whole, category, period) in figures
    ]

    assert len(compared) >= 12
    assert all(one <= other for one, other in compared)


def test_services_are_quieter_in_the_summer_quarter(figures):
    for year in ("2023-24", "2024-25", "2025-26"):
        quarters = [figures["consultations", "", f"{year} q{number}"] for number in (1, 2, 3, 4)]
        assert min(quarters) == quarters[1]


def test_what_never_came_is_missing_with_its_reason_and_not_zero():
    missing = {
        (one.measure, one.period): (one.missing, one.note) for one in demonstration_figures() if one.missing
    }

    assert missing == GAPS
    assert {symbol for symbol, _ in missing.values()} == {"x", "not_sent"}


@pytest.mark.django_db
def test_the_kept_file_loads_into_the_fictional_board():
    load_reference(FIXTURES)
    load_measures(FIXTURES)
    board = load_governance(FIXTURES / "boards/demonstration")

    changes = load_observations(FIXTURES / "boards/demonstration", board)

    with (FIXTURES / "boards/demonstration/observations.csv").open(encoding="utf-8") as file:
        assert changes.created == len(list(csv.DictReader(file)))
    assert board.is_fictional
    assert set(Observation.objects.values_list("area__code", "source__code")) == {
        ("fenmark", "demonstration")
    }
    assert set(Target.objects.values_list("year", flat=True)) == {2023, 2024, 2025}
