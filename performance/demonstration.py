"""Invents three years of quarterly figures for a board that does not exist.

The same seed gives the same figures. They are plausible rather than real: services are quieter in the summer
holidays, more children are found each year, parts add up to their wholes, nobody attends a course without a
place, and what is open at the end of a quarter is what was open before, plus what started, less what ended.
Some figures are missing, as in life: what could not be had, and what has not come yet.
"""

from collections.abc import Iterator
from dataclasses import replace

from performance.invention import Figure, Invention

SEED = 2023
FIRST_YEAR = 2023
AREA = "fenmark"
SCHOOL_YEAR = (1.02, 0.82, 1.10, 1.06)
"""How busy each quarter is where schools are the eyes that see: July to September holds the holidays."""
SUMMER = (1.05, 1.20, 0.90, 0.85)
"""How busy each quarter is where long evenings count, as with children who go missing."""


def demonstration_figures(seed: int = SEED) -> list[Figure]:
    """Return every figure of the demonstration board, in the order in which they are written."""
    invention = Invention(seed, AREA, FIRST_YEAR)
    parts = (
        _population,
        _front_door,
        _early_help,
        _assessment,
        _children_in_need,
        _child_protection,
        _cared_for,
        _vulnerable_groups,
        _domestic_abuse,
        _youth_justice,
        _allegations,
        _training,
    )
    return _with_gaps([figure for part in parts for figure in part(invention)])


POPULATION = {2023: 61240, 2024: 61705, 2025: 62118}


def _children(invention: Invention) -> list[int]:
    """The child population that a rate at the end of each quarter is worked out with."""
    return [POPULATION[quarter.financial_year] for quarter in invention.quarters]


def _population(invention: Invention) -> Iterator[Figure]:
    for starts_in, number in POPULATION.items():
        yield Figure("population-0-17", AREA, f"{starts_in}-06-30", value=number)


def _referrals(invention: Invention) -> list[int]:
    return invention.parts("referrals", _consultations(invention), 0.34, growth=-0.004)


def _consultations(invention: Invention) -> list[int]:
    return invention.series("consultations", 1480, growth=0.012, seasons=SCHOOL_YEAR, noise=0.04)


def _front_door(invention: Invention) -> Iterator[Figure]:
    consultations, referrals = _consultations(invention), _referrals(invention)
    yield from invention.flow("consultations", consultations)
    weights = {"police": 30, "schools": 26, "health": 17, "council": 11, "family": 9, "others": 7}
    for category, values in invention.split("consultations by agency", consultations, weights).items():
        yield from invention.flow("consultations", values, category)
    passed = invention.parts("consultations-passed-promptly", referrals, 0.86, growth=0.006, noise=0.04)
    yield from invention.share("consultations-passed-promptly", passed, referrals)
    yield from invention.flow("referrals", referrals)
    again = invention.parts("re-referrals", referrals, 0.225, growth=-0.012, noise=0.1)
    yield from invention.share("re-referrals", again, referrals)


def _early_help(invention: Invention) -> Iterator[Figure]:
    opened = invention.series("cafs-opened", 118, growth=0.02, seasons=SCHOOL_YEAR)
    closed = invention.series("cafs closed", 112, growth=0.018)
    still_open = invention.stock(430, opened, closed)
    yield from invention.flow("cafs-opened", opened)
    yield from invention.level("cafs-open", still_open)
    yield from invention.share("cafs-rate", still_open, _children(invention), on_last_day=True)
    stepped_up = invention.parts("cafs-stepped-up", opened, 0.11, growth=-0.01, noise=0.2)
    yield from invention.share("cafs-stepped-up", stepped_up, opened)


def _assessment(invention: Invention) -> Iterator[Figure]:
    finished = invention.parts("assessments", _referrals(invention), 0.78)
    in_time = invention.parts("assessments-in-45-days", finished, 0.79, growth=0.01, noise=0.05)
    seen = invention.parts("seen-within-10-days", finished, 0.85, growth=0.004, noise=0.05)
    yield from invention.share("assessments-in-45-days", in_time, finished)
    yield from invention.share("seen-within-10-days", seen, finished)


def _children_in_need(invention: Invention) -> Iterator[Figure]:
    started = invention.series("children in need started", 212, growth=0.004, seasons=SCHOOL_YEAR)
    ended = invention.series("children in need ended", 205, growth=0.004)
    yield from invention.level("children-in-need", invention.stock(905, started, ended))


def _child_protection(invention: Invention) -> Iterator[Figure]:
    started = invention.series("plans started", 52, growth=0.008, seasons=SCHOOL_YEAR, noise=0.15)
    ended = invention.series("plans ended", 50, growth=0.006, noise=0.15)
    plans = invention.stock(172, started, ended)
    yield from invention.level("cp-plans", plans)
    weights = {"neglect": 52, "emotional-abuse": 32, "other": 16}
    for category, values in invention.split("cp-plans by category", plans, weights).items():
        yield from invention.level("cp-plans", values, category)
    yield from invention.share("cp-plans-rate", plans, _children(invention), on_last_day=True)
    repeated = invention.parts("repeat-cp-plans", started, 0.17, growth=-0.01, noise=0.3)
    yield from invention.share("repeat-cp-plans", repeated, started)
    long_ones = invention.parts("cp-plans-over-15-months", plans, 0.07, growth=-0.02, noise=0.2)
    yield from invention.level("cp-plans-over-15-months", long_ones)
    due = invention.parts("reviews due", plans, 0.55)
    in_time = invention.parts("cp-reviews-in-time", due, 0.93, growth=0.003, noise=0.03)
    yield from invention.share("cp-reviews-in-time", in_time, due)
    taking_part = invention.parts("participation-in-cp-plans", plans, 0.74, growth=0.012, noise=0.05)
    yield from invention.share("participation-in-cp-plans", taking_part, plans)


def _cared_for(invention: Invention) -> Iterator[Figure]:
    started = invention.series("care started", 27, growth=0.01, noise=0.2)
    ended = invention.series("care ended", 25, growth=0.008, noise=0.2)
    cared_for = invention.stock(296, started, ended)
    outside = invention.parts("cared-for-outside", cared_for, 0.38, growth=0.004, noise=0.04)
    far = invention.parts("cared-for-20-miles", outside, 0.45, noise=0.06)
    yield from invention.level("cared-for", cared_for)
    yield from invention.share("cared-for-outside", outside, cared_for, on_last_day=True)
    yield from invention.share("cared-for-20-miles", far, cared_for, on_last_day=True)
    leavers = {"at-19": (31, 0.33), "at-21": (28, 0.42)}
    for category, (number, without_work) in leavers.items():
        young_people = invention.series(f"care leavers {category}", number, noise=0.1)
        neet = invention.parts(f"care-leavers-neet {category}", young_people, without_work, growth=-0.008)
        yield from invention.share("care-leavers-neet", neet, young_people, category)


def _vulnerable_groups(invention: Invention) -> Iterator[Figure]:
    missing = invention.series("missing-instances", 164, growth=0.01, seasons=SUMMER, noise=0.1)
    plans = invention.series("cse-plans-started", 13, growth=0.01, noise=0.25)
    yield from invention.flow("missing-instances", missing)
    yield from invention.flow(
        "missing-repeat-instances", invention.parts("repeat instances", missing, 0.3, noise=0.2)
    )
    yield from invention.flow("cse-plans-started", plans)
    for category, values in invention.split("cse by sex", plans, {"girls": 78, "boys": 22}).items():
        yield from invention.flow("cse-plans-started", values, category)
    yield from invention.flow("cse-plans-ended", invention.parts("cse-plans-ended", plans, 0.75, noise=0.3))
    notifications = invention.series("private-fostering-notifications", 6, noise=0.5)
    in_time = invention.parts("private-fostering-acted-in-time", notifications, 0.85, noise=0.15)
    yield from invention.flow("private-fostering-notifications", notifications)
    yield from invention.share("private-fostering-acted-in-time", in_time, notifications)


def _domestic_abuse(invention: Invention) -> Iterator[Figure]:
    cases = invention.series("marac-cases", 84, growth=0.015, noise=0.1)
    yield from invention.flow(
        "da-referrals", invention.series("da-referrals", 46, growth=0.02, seasons=SCHOOL_YEAR)
    )
    yield from invention.flow("marac-cases", cases)
    yield from invention.flow("marac-children", [round(1.32 * number) for number in cases])
    repeated = invention.parts("marac-repeat", cases, 0.25, growth=0.016, noise=0.08)
    yield from invention.share("marac-repeat", repeated, cases)


def _youth_justice(invention: Invention) -> Iterator[Figure]:
    entrants = invention.series("first-time-entrants", 22, growth=-0.02, seasons=SUMMER, noise=0.15)
    offences = invention.series("youth-offences", 71, growth=-0.015, seasons=SUMMER, noise=0.1)
    yield from invention.flow("first-time-entrants", entrants)
    yield from invention.flow("youth-offences", offences)


def _allegations(invention: Invention) -> Iterator[Figure]:
    contacts = invention.series("lado-contacts", 61, growth=0.02, seasons=SCHOOL_YEAR, noise=0.1)
    met = invention.parts("lado-threshold-met", contacts, 0.24, growth=-0.005, noise=0.15)
    yield from invention.flow("lado-contacts", contacts)
    yield from invention.share("lado-threshold-met", met, contacts)


COURSES = {
    "basic-awareness": 16,
    "intermediate": 26,
    "neglect": 7,
    "sexual-exploitation": 6,
    "digital-safeguarding": 4,
    "domestic-abuse-1": 13,
    "domestic-abuse-2": 8,
    "information-sharing": 5,
    "child-protection-process": 6,
    "managing-allegations": 4,
    "toxic-trio": 5,
}


def _training(invention: Invention) -> Iterator[Figure]:
    courses = invention.series("training-courses-run", 13, seasons=(1.1, 0.6, 1.2, 1.1), noise=0.1)
    available = [25 * number for number in courses]
    allocated = invention.parts("training-places-allocated", available, 0.95, noise=0.04)
    by_course = invention.split("training places by course", allocated, COURSES)
    attended = {
        course: invention.parts(f"attended {course}", places, 0.86, growth=0.003, noise=0.08)
        for course, places in by_course.items()
    }
    came = [sum(numbers) for numbers in zip(*attended.values(), strict=True)]
    yield from invention.flow("training-courses-run", courses)
    yield from invention.flow("training-places-available", available)
    yield from invention.flow("training-places-allocated", allocated)
    yield from invention.flow("training-places-attended", came)
    for course, places in by_course.items():
        yield from invention.flow("training-places-allocated", places, course)
        yield from invention.flow("training-places-attended", attended[course], course)
    yield from invention.share("training-uptake", allocated, available)
    yield from invention.share("training-attendance", came, allocated)
    for course, places in by_course.items():
        yield from invention.share("training-attendance", attended[course], places, course)


GAPS = {
    ("youth-offences", "2024-25 q2"): ("x", "The system that holds offences was changed in the quarter."),
    ("lado-contacts", "2025-26 q4"): ("not_sent", "The return has not been sent."),
    ("lado-threshold-met", "2025-26 q4"): ("not_sent", "The return has not been sent."),
}


def _with_gaps(figures: list[Figure]) -> list[Figure]:
    """Put symbols in place of the figures that the demonstration board never got, or has not got yet."""
    return [
        replace(
            figure, value=None, numerator=None, denominator=None, missing=GAPS[place][0], note=GAPS[place][1]
        )
        if (place := (figure.measure, figure.period)) in GAPS
        else figure
        for figure in figures
    ]
