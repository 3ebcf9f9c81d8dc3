"""Parts of one whole: a single bar with its key, or shares ranked by size. Never a pie."""

from ..palette import AXIS, MUTED, Meaning, series_meaning
from ..spec import Part, PartOfWhole
from .bars import NO_FIGURE, Bar, BarRow, draw_lying_bars
from .canvas import Canvas
from .legend import SWATCH
from .text import LINE, SIZE, text_width, wrap

THICKNESS = 46
GAP = 6


def draw_part_of_whole(canvas: Canvas, chart: PartOfWhole) -> None:
    if chart.is_one_bar:
        _draw_one_bar(canvas, chart)
    else:
        draw_lying_bars(canvas, [_row(chart, part) for part in ranked_parts(chart)], 2)


def ranked_parts(chart: PartOfWhole) -> list[Part]:
    """The parts from large to small, equal ones in the order given, unknown ones last."""
    return sorted(chart.parts, key=lambda part: (part.value is None, -float(part.value or 0)))


def part_words(chart: PartOfWhole, part: Part) -> str:
    """A part and its share in words: "99 (49%)"."""
    if part.value is None:
        return NO_FIGURE
    share = chart.share(part)
    if share is None or chart.unit.is_percentage:
        return chart.unit.format(part.value)
    return f"{chart.unit.format(part.value)} ({chart.share_unit.format(share)})"


def _row(chart: PartOfWhole, part: Part) -> BarRow:
    return BarRow(part.name, (Bar(part.value, part_words(chart, part), part.meaning or Meaning.SERIES_1),))


def _draw_one_bar(canvas: Canvas, chart: PartOfWhole) -> None:
    top, x = 2.0, 1.0
    width = canvas.width - 2
    if not chart.whole:
        canvas.rect(1, top, width, THICKNESS, "none", stroke=AXIS, dash="4 3")
        canvas.lines(
            canvas.width / 2,
            top + THICKNESS / 2,
            ["Nothing to divide: every part is zero"],
            anchor="middle",
            ink=MUTED,
        )
    for position, part in enumerate(chart.parts):
        share = chart.share(part) or 0
        meaning = series_meaning(position, part.meaning)
        length = width * share / 100
        canvas.area(x + 0.6, top, length - 1.2, THICKNESS, meaning)
        text = chart.share_unit.format(share)
        if text_width(text, 16) + 10 <= length:
            canvas.text_on(x + length / 2, top + THICKNESS / 2, text, meaning, size=16)
        x += length
    canvas.height = _draw_key(canvas, chart, top + THICKNESS + 10) + 2


def _draw_key(canvas: Canvas, chart: PartOfWhole, y: float) -> float:
    """A line for each part in the order of the bar: swatch, name, size and share."""
    numbers = max(text_width(part_words(chart, part)) for part in chart.parts)
    room = canvas.width - SWATCH - 8 - numbers - 16
    widest = min(max(text_width(part.name) for part in chart.parts), room)
    for position, part in enumerate(chart.parts):
        lines = wrap(part.name, widest + 1)
        height = len(lines) * SIZE * LINE
        canvas.area(
            1, y + (SIZE * LINE - SWATCH) / 2 + 1, SWATCH, SWATCH, series_meaning(position, part.meaning)
        )
        canvas.lines(SWATCH + 9, y + height / 2 + 1, lines)
        x = SWATCH + 9 + widest + 16 + numbers
        canvas.lines(x, y + SIZE * LINE / 2 + 1, [part_words(chart, part)], anchor="end", is_bold=True)
        y += height + GAP
    return y
