"""Colours of the charts by what they mean, with the dash, marker and hatching that tell them apart without
colour.

The series colours are the accessible palette of the UK Government Analysis Function. Text on a filled cell is
dark or white, whichever contrasts more; every filled meaning reaches 4.5 to 1.
"""

from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    SERIES_1 = "series-1"
    SERIES_2 = "series-2"
    SERIES_3 = "series-3"
    SERIES_4 = "series-4"
    CONTEXT = "context"
    GOOD = "good"
    CAUTION = "caution"
    POOR = "poor"
    UNRATED = "unrated"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    PRESENT = "present"
    DEPUTY = "deputy"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


INK = "#0b0c0c"
MUTED = "#505a5f"
AXIS = "#6f777b"
GRID = "#dee0e2"
BAND = "#e8edf2"
WHITE = "#ffffff"
SURFACE = "#f4f6f8"

SERIES = (Meaning.SERIES_1, Meaning.SERIES_2, Meaning.SERIES_3, Meaning.SERIES_4)
MAX_SERIES = len(SERIES)

_FILLS = {
    Meaning.SERIES_1: "#12436d",
    Meaning.SERIES_2: "#28a197",
    Meaning.SERIES_3: "#801650",
    Meaning.SERIES_4: "#f46a25",
    Meaning.CONTEXT: "#bfbfbf",
    Meaning.GOOD: "#cce2d8",
    Meaning.CAUTION: "#f7c873",
    Meaning.POOR: "#942514",
    Meaning.UNRATED: "#eef0f2",
    Meaning.LOW: "#dcebe3",
    Meaning.MEDIUM: "#f7c873",
    Meaning.HIGH: "#942514",
    Meaning.PRESENT: "#12436d",
    Meaning.DEPUTY: "#7fb3d5",
    Meaning.APOLOGIES: "#f6d7b0",
    Meaning.ABSENT: "#a8322a",
    Meaning.OUTSIDE: "#e3e6e8",
    Meaning.UNKNOWN: "#ffffff",
}
_OUTLINES = {
    Meaning.CONTEXT: AXIS,
    Meaning.UNRATED: "#b1b4b6",
    Meaning.GOOD: "#7fa38f",
    Meaning.LOW: "#7fa38f",
    Meaning.APOLOGIES: "#b98a45",
    Meaning.OUTSIDE: "#b1b4b6",
    Meaning.UNKNOWN: "#b1b4b6",
}


@dataclass(frozen=True)
class LineStyle:
    dash: str
    """SVG stroke-dasharray; empty for a solid line."""
    plotly_dash: str
    marker: str
    hatch: str
    """Direction of the hatching of a bar: "", "/" or "\\"."""


_LINES = (
    LineStyle("", "solid", "circle", ""),
    LineStyle("7 4", "7px,4px", "square", ""),
    LineStyle("2 3", "2px,3px", "diamond", "/"),
    LineStyle("9 3 2 3", "9px,3px,2px,3px", "triangle-up", "\\"),
)


def meaning(name: str) -> Meaning:
    """The meaning of that name; ValueError lists the known ones."""
    try:
        return Meaning(name)
    except ValueError:
        known = ", ".join(Meaning)
        raise ValueError(f"Unknown palette meaning {name!r}. Known: {known}.") from None


def fill(name: str) -> str:
    return _FILLS[meaning(name)]


def outline(name: str) -> str:
    """The edge that keeps a pale area visible on white; empty where the fill needs none."""
    return _OUTLINES.get(meaning(name), "")


def ink_on(name: str) -> str:
    """Dark or white text, whichever is easier to read on the fill of that meaning."""
    background = fill(name)
    return max((INK, WHITE), key=lambda colour: contrast(colour, background))


def series_meaning(position: int, override: str | None = None) -> Meaning:
    """The meaning of the series at that position, counted from 0, unless it has one of its own."""
    return meaning(override) if override is not None else SERIES[position]


def line_style(position: int) -> LineStyle:
    """Dash, marker and hatching of the series at that position, counted from 0."""
    return _LINES[position]


def hatch(name: str) -> str:
    """The hatching of areas of that meaning, so that no two series look the same in grey print."""
    known = meaning(name)
    return _LINES[SERIES.index(known)].hatch if known in SERIES else ""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, by WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
