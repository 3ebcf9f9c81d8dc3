"""The figures that the real board printed come out as they were printed, or as they are known to be right."""

from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction

from boards.models import Discrepancy
from boards.services.loading import load_governance, load_reference
from cescb.kit.numbers import percentage
from performance.measures import display
from performance.models import Observation, Target
from performance.services.loading import load_measures, load_observations, load_published

FIXTURES: Path = settings.FIXTURES_DIR
REPORT = "cescb-report-2013-14"

FIGURES = [
    ("population-0-17", "", "2014-03-31", "74,900"),
    ("cafs-opened", "", "2013-14", "532"),
    ("cafs-open", "", "2014-03-31", "658"),
    ("cafs-rate", "", "2014-03-31", "87.9"),
    ("cafs-stepped-up", "", "2013-14", "9%"),
    ("caf-professionals-trained", "", "2014-03-31", "2,977"),
    ("early-help-reconsulted", "", "2013-09-01..2013-10-31", "25%"),
    ("early-help-referred-on", "", "2013-09-01..2013-10-31", "10%"),
    ("consultations", "", "2013-14", "7,271"),
    ("consultations", "police", "2013-08-01..2013-11-30", "558"),
    ("police-consultations-handled", "", "2013-08-01..2013-11-30", "20.3%"),
    ("consultations-passed-promptly", "", "2014-03", "87%"),
    ("referrals", "", "2013-14", "2,444"),
    ("assessments-in-45-days", "", "2013-14", "82%"),
    ("children-in-need", "", "2014-01-31", "1,073"),
    ("children-in-need", "", "2014-03-31", "1,250"),
    ("cp-plans", "", "2012-03-31", "207"),
    ("cp-plans", "", "2013-03-31", "161"),
    ("cp-plans", "", "2014-03-31", "202"),
    ("cp-neglect-average", "", "2012-03-31..2014-03-31", "57%"),
    ("repeat-cp-plans", "", "2013-14", "16.0%"),
    ("cp-reviews-in-time", "", "2013-14", "94%"),
    ("cared-for", "", "2014-03-31", "333"),
    ("cared-for-outside", "", "2014-03-31", "40%"),
    ("cared-for-20-miles", "", "2014-03-31", "17%"),
    ("placed-by-other-authorities", "", "2014-03-31", "148"),
    ("care-leavers-neet", "at-19", "2013-14", "32%"),
    ("care-leavers-neet", "at-21", "2013-14", "48%"),
    ("missing-instances", "", "2012-13", "497"),
    ("missing-instances", "", "2013-14", "832"),
    ("missing-first-half-share", "", "2013-14", "59%"),
    ("missing-repeat-instances", "", "2013-14", "214"),
    ("private-fostering-children", "11-to-14", "2013-14", "3"),
    ("private-fostering-acted-in-time", "", "2013-14", "60%"),
    ("da-referrals", "", "2013-04-01..2014-04-30", "140"),
    ("marac-cases", "", "2013-14", "357"),
    ("marac-children", "", "2013-14", "455"),
    ("marac-repeat", "", "2013-14", "22%"),
    ("first-time-entrants-fall", "", "2013-14", "31.6%"),
    ("youth-offences", "", "2013-14", "358"),
    ("youth-offenders-in-education", "under-16", "2013-14", "47.7%"),
    ("lado-contacts", "", "2011-12", "127"),
    ("lado-contacts", "", "2012-13", "205"),
    ("lado-contacts", "", "2013-14", "325"),
    ("cin-right-level", "", "2013-11", "97%"),
    ("audit-children-unsafe", "", "2013-14", "0"),
    ("training-places-available", "", "2013-14", "1,350"),
    ("training-places-allocated", "", "2013-14", "1,327"),
    ("training-places-attended", "", "2013-14", "1,144"),
    ("training-uptake", "", "2013-14", "98%"),
    ("training-attendance", "", "2013-14", "86%"),
    ("training-attendance", "neglect", "2013-14", "83%"),
    ("training-attendance", "managing-allegations", "2013-14", "95%"),
    ("training-questionnaires-returned", "", "2013-14", "60%"),
]

ELSEWHERE = [
    ("cafs-locality-share", "crewe", "2013-14", REPORT, "50%"),
    ("child-deaths-notified", "pan-cheshire", "2013-14", REPORT, "58"),
    ("child-deaths-modifiable", "pan-cheshire", "2013-14", REPORT, "31%"),
    ("child-deaths-unexpected", "pan-cheshire", "2013-14", REPORT, "74%"),
    ("repeat-cp-plans", "neighbours-2014", "2013-14", REPORT, "16.1%"),
    ("first-time-entrants-fall", "england", "2013-14", REPORT, "23.8%"),
    ("repeat-cp-plans", "england", "2012-13", "dfe", "14.9%"),
    ("repeat-cp-plans", "england", "2013-14", "dfe", "15.8%"),
    ("repeat-cp-plans", "cheshire-east", "2013-14", "dfe", "15.9%"),
    ("cp-plans", "cheshire-east", "2014-03-31", "dfe", "203"),
    ("cp-plans-rate", "cheshire-east", "2014-03-31", "dfe", "27.1"),
    ("referrals-census", "cheshire-east", "2013-14", "dfe", "2,856"),
    ("re-referrals", "cheshire-east", "2013-14", "dfe", "22.6%"),
    ("children-in-need-census", "cheshire-east", "2014-03-31", "dfe", "2,116"),
    ("population-0-17", "cheshire-east", "2013-06-30", "ons", "74,894"),
    ("cp-plans-rate", "cheshire-east", "2025-03-31", "dfe", "28.9"),
    ("conferences-in-15-days", "cheshire-east", "2024-25", "lait", "77.3%"),
]

SHARES = [
    ("cp-plans", "neglect", "2012-03-31", 59),
    ("cp-plans", "neglect", "2013-03-31", 63),
    ("cp-plans", "neglect", "2014-03-31", 49),
    ("cp-plans", "emotional-abuse", "2012-03-31", 34),
    ("cp-plans", "emotional-abuse", "2013-03-31", 32),
    ("cp-plans", "emotional-abuse", "2014-03-31", 31),
    ("cse-plans-started", "girls", "2012-13", 93),
    ("cse-plans-started", "girls", "2013-14", 94),
]

Key = tuple[str, str, str, str, str]


@pytest.fixture(scope="module")
def stored(django_db_setup, django_db_blocker) -> dict[Key, Observation]:
    """Every figure, the board's own and published, by measure, category, area, period and source."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_reference(FIXTURES)
        load_measures(FIXTURES)
        load_published(FIXTURES)
        load_observations(FIXTURES / "boards/cescb", load_governance(FIXTURES / "boards/cescb"))
        figures = Observation.objects.select_related("measure", "category", "area", "source")
        found = {
            (
                one.measure.code,
                one.category.code if one.category else "",
                one.area.code,
                one.period.code,
                one.source.code,
            ): one
            for one in figures
        }
        transaction.set_rollback(True)
    return found


def shown(figure: Observation) -> str:
    return display(figure.computed_value, figure.measure.unit, figure.measure.decimals)


@pytest.mark.parametrize(("measure", "category", "period", "printed"), FIGURES)
def test_a_figure_of_the_board_is_shown_as_its_report_has_it(stored, measure, category, period, printed):
    assert shown(stored[measure, category, "cheshire-east", period, REPORT]) == printed


@pytest.mark.parametrize(("measure", "area", "period", "source", "printed"), ELSEWHERE)
def test_a_figure_of_another_area_or_source_is_shown_as_published(
    stored, measure, area, period, source, printed
):
    assert shown(stored[measure, "", area, period, source]) == printed


@pytest.mark.parametrize(("measure", "category", "period", "printed"), SHARES)
def test_a_category_has_the_printed_share_of_its_whole(stored, measure, category, period, printed):
    part = stored[measure, category, "cheshire-east", period, REPORT].value
    whole = stored[measure, "", "cheshire-east", period, REPORT].value

    assert round(percentage(part, whole)) == printed


def test_categories_that_add_up_make_their_whole(stored):
    wholes = {
        (measure, area, period, source): figure.value
        for (measure, category, area, period, source), figure in stored.items()
        if not category and source == REPORT and figure.value is not None
    }
    sums: dict[tuple[str, str, str, str], Decimal] = {}
    for (measure, category, area, period, source), figure in stored.items():
        key = (measure, area, period, source)
        if category and key in wholes and figure.value is not None:
            sums[key] = sums.get(key, Decimal(0)) + figure.value

    # Boys are not printed beside girls, and the police are one of several agencies.
    incomplete = {"cse-plans-started", "consultations"}
    unequal = {key for key, total in sums.items() if key[0] not in incomplete and total != wholes[key]}
    assert len(sums) > 6
    assert unequal == set()


def test_attendance_on_courses_agrees_with_the_places_it_is_worked_out_from(stored):
    courses = [key for key in stored if key[0] == "training-attendance" and key[4] == REPORT]

    assert len(courses) == 13
    for key in courses:
        attendance = stored[key]
        assert attendance.numerator == stored["training-places-attended", *key[1:]].value
        assert attendance.denominator == stored["training-places-allocated", *key[1:]].value


def test_every_figure_of_the_board_names_its_lines(stored):
    assert [key for key, figure in stored.items() if key[4] == REPORT and not figure.lines] == []


def test_a_count_that_is_hidden_stays_hidden(stored):
    figure = stored["cp-plans", "2-years-or-more", "cheshire-east", "2025-03-31", "dfe"]

    assert (figure.missing, figure.value) == ("c", None)


def test_each_series_has_the_area_its_region_its_nation_and_the_neighbours(stored):
    areas: dict[str, set[str]] = {}
    for measure, _, area, _, source in stored:
        if source == "dfe":
            areas.setdefault(measure, set()).add(area)

    assert len(areas) == 8
    assert {len(found) for found in areas.values()} == {16}
    assert all({"cheshire-east", "north-west", "england", "warrington"} <= found for found in areas.values())


@pytest.mark.django_db
def test_targets_and_discrepancies_are_loaded_with_their_lines():
    load_reference(FIXTURES)
    load_measures(FIXTURES)
    board = load_governance(FIXTURES / "boards/cescb")

    load_observations(FIXTURES / "boards/cescb", board)

    targets = Target.objects.values_list("measure__code", "year", "value", "citation__lines")
    assert set(targets) == {
        ("cafs-rate", 2013, Decimal(75), "419"),
        ("training-attendance", 2013, Decimal(85), "825"),
        ("marac-cases", 2013, Decimal(600), "1001"),
    }
    found = Discrepancy.objects.get(code="cp-plans-year-end")
    assert (found.printed, found.printed_at.lines, found.reference, found.used_at.lines) == (
        "204",
        "455",
        "cp-plans at 2014-03-31",
        "395; 468",
    )
