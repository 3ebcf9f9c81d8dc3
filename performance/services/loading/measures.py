"""Loads breakdowns and measures: one TOML file for each stage of the child's journey, and breakdowns.toml."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import transaction

from boards.services.loading.readers import check_tables, lookup_each
from boards.services.loading.sync import Sync
from cescb.kit.datafiles import DataFileError, Row, toml_rows
from performance.models import Breakdown, Category, Measure, SeriesBreak, Stage

BREAKDOWNS_FILE = "breakdowns.toml"
WORDS = (
    "code",
    "title",
    "short_title",
    "national_code",
    "definition_source",
    "checked_by",
)
REQUIRED_WORDS = ("why_it_matters", "numerator", "denominator", "unit_of_count", "supplier")
CHOICES = {
    "unit": Measure.Unit,
    "kind": Measure.Kind,
    "basis": Measure.Basis,
    "theme": Measure.Theme,
    "question": Measure.Question,
    "polarity": Measure.Polarity,
}
MEASURE_KEYS = (
    *WORDS,
    *REQUIRED_WORDS,
    *CHOICES,
    "accumulation",
    "good_from",
    "good_to",
    "decimals",
    "is_sensitive",
    "challenge_questions",
    "breakdowns",
    "compare_with",
    "review_on",
    "series_breaks",
)
NO_DENOMINATOR = "none"


@dataclass
class MeasureFiles:
    """What the files say, as unsaved objects with their rows, in the order of the files."""

    breakdowns: list[tuple[Row, Breakdown]] = field(default_factory=list)
    categories: list[tuple[Row, Category]] = field(default_factory=list)
    measures: list[tuple[Row, Measure]] = field(default_factory=list)
    series_breaks: list[tuple[Row, SeriesBreak]] = field(default_factory=list)
    breakdowns_of: list[tuple[Measure, list[Breakdown]]] = field(default_factory=list)
    compared_with: list[tuple[Measure, list[Measure]]] = field(default_factory=list)


@transaction.atomic
def load_measures(folder: Path) -> Sync:
    """Load the files in the folder's `measures`; return the counts of what was created and changed.

    Safe to repeat. Measures, breakdowns and categories that no file holds stay, since boards may have added
    their own; what a file says of a measure's breakdowns, comparisons and series breaks holds as a whole.
    Raises DataFileError, having loaded nothing, for the first fault in the files.
    """
    folder = folder / "measures"
    files = read_measures(folder)
    sync = Sync()
    path = folder / BREAKDOWNS_FILE
    sync.table(path, files.breakdowns, key=["code"], among=Breakdown.objects.all(), removes=False)
    sync.table(path, files.categories, key=["breakdown", "code"], among=Category.objects.all(), removes=False)
    sync.table(folder, files.measures, key=["code"], among=Measure.objects.all(), removes=False)
    of_files = SeriesBreak.objects.filter(measure__in=[measure.pk for _, measure in files.measures])
    sync.table(folder, files.series_breaks, key=["measure", "day"], among=of_files)
    sync.links(Measure, "breakdowns", files.breakdowns_of)
    sync.links(Measure, "compare_with", files.compared_with)
    sync.finish()
    return sync


def read_measures(folder: Path) -> MeasureFiles:
    """Read breakdowns.toml and a file for each stage; a file that is named after no stage is a fault."""
    files = MeasureFiles()
    breakdowns = _read_breakdowns(folder / BREAKDOWNS_FILE, files)
    paths = {path.stem: path for path in folder.glob("*.toml") if path.name != BREAKDOWNS_FILE}
    if unknown := sorted(paths.keys() - set(Stage.values)):
        raise DataFileError(
            paths[unknown[0]], "", f"no stage has this name. Stages: {', '.join(Stage.values)}."
        )
    by_code: dict[str, Measure] = {}
    for stage in Stage.values:
        if stage in paths:
            _read_stage(paths[stage], stage, breakdowns, by_code, files)
    files.compared_with = [(measure, _compared(row, measure, by_code)) for row, measure in files.measures]
    return files


def _read_breakdowns(path: Path, files: MeasureFiles) -> dict[str, Breakdown]:
    check_tables(path, repeated=["breakdown"])
    known: dict[str, Breakdown] = {}
    for row in toml_rows(path, "breakdown", ["code", "title", "adds_up", "categories"]):
        breakdown = Breakdown(
            code=row.required("code"), title=row.required("title"), adds_up=row.boolean("adds_up")
        )
        known[breakdown.code] = breakdown
        files.breakdowns.append((row, breakdown))
        for position, part in enumerate(_parts(row, "categories", ["code", "title"])):
            category = Category(
                breakdown=breakdown,
                code=part.required("code"),
                title=part.required("title"),
                position=position,
            )
            files.categories.append((part, category))
    return known


def _read_stage(
    path: Path, stage: str, breakdowns: dict[str, Breakdown], by_code: dict[str, Measure], files: MeasureFiles
) -> None:
    check_tables(path, repeated=["measure"])
    for position, row in enumerate(toml_rows(path, "measure", MEASURE_KEYS)):
        measure = _measure(row, stage, position)
        by_code[measure.code] = measure
        files.measures.append((row, measure))
        split_by = lookup_each(row, "breakdowns", breakdowns, "breakdown")
        _check_categories(row, split_by, files)
        files.breakdowns_of.append((measure, split_by))
        for part in _parts(row, "series_breaks", ["day", "note"]):
            day = part.date("day")
            if day is None:
                raise part.fault("“day” is empty.")
            series_break = SeriesBreak(measure=measure, day=day, note=part.required("note"))
            files.series_breaks.append((part, series_break))


def _measure(row: Row, stage: str, position: int) -> Measure:
    values: dict[str, Any] = {name: row.text(name) for name in WORDS}
    values |= {name: row.required(name) for name in ("code", "title", *REQUIRED_WORDS)}
    values |= {name: row.choice(name, choices.values) for name, choices in CHOICES.items()}
    measure = Measure(
        stage=stage,
        position=position,
        accumulation=row.choice(
            "accumulation", Measure.Accumulation.values, default=Measure.Accumulation.IN_PERIOD
        ),
        good_from=row.decimal("good_from"),
        good_to=row.decimal("good_to"),
        decimals=row.integer("decimals") or 0,
        is_sensitive=row.boolean("is_sensitive"),
        challenge_questions=row.words("challenge_questions"),
        review_on=row.date("review_on"),
        **values,
    )
    _check_measure(row, measure)
    return measure


def _check_measure(row: Row, measure: Measure) -> None:
    has_denominator = measure.denominator != NO_DENOMINATOR
    if has_denominator != (measure.unit in (Measure.Unit.PERCENT, Measure.Unit.RATE_PER_10000)):
        raise row.fault(
            "a percentage or a rate needs a “denominator” in words, and any other unit has “none”: "
            f"the unit is “{measure.unit}”."
        )
    ends = (measure.good_from, measure.good_to)
    if measure.polarity == Measure.Polarity.RANGE:
        if measure.good_from is None or measure.good_to is None or measure.good_from >= measure.good_to:
            raise row.fault("a good range needs “good_from” and a higher “good_to”.")
    elif ends != (None, None):
        raise row.fault("“good_from” and “good_to” belong to the polarity “range” alone.")


def _check_categories(row: Row, breakdowns: list[Breakdown], files: MeasureFiles) -> None:
    """A figure names its category alone, so two breakdowns of one measure must not share a code."""
    owners: dict[str, str] = {}
    for _, category in files.categories:
        if category.breakdown in breakdowns:
            other = owners.setdefault(category.code, category.breakdown.code)
            if other != category.breakdown.code:
                raise row.fault(
                    f"the category “{category.code}” is in “{other}” and in “{category.breakdown.code}”."
                )


def _compared(row: Row, measure: Measure, known: dict[str, Measure]) -> list[Measure]:
    compared = lookup_each(row, "compare_with", known, "measure of the files")
    if measure in compared:
        raise row.fault("“compare_with” has the measure itself.")
    return compared


def _parts(row: Row, name: str, keys: list[str]) -> list[Row]:
    """Return the inline tables of a key as rows placed under the entry that holds them."""
    parts = row.values.get(name, [])
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise row.fault(f"“{name}” must be a list of tables, written [{{ {keys[0]} = … }}].")
    numbered = enumerate(parts, start=1)
    rows = [Row(row.path, f"{row.place}, {name} {number}", part) for number, part in numbered]
    for part in rows:
        part.check_names(keys)
    return rows
