"""What tests read from a drawing: its elements, its words, and where these stand."""

from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree

from cescb.charts.svg.text import text_width

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Box:
    """The place of a line of text; turned text has none."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def is_apart(self, other: "Box") -> bool:
        is_beside = self.right <= other.left or other.right <= self.left
        return is_beside or self.bottom <= other.top or other.bottom <= self.top


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in parse(svg).iter(f"{SVG}text")]


def words(svg: str) -> str:
    """All text of a drawing; a label may have been broken at any space."""
    return " ".join(texts(svg))


def text_boxes(svg: str) -> list[Box]:
    """Where the lines of text stand, without the allowance by which the drawing takes them for wider."""
    boxes = []
    for element in parse(svg).iter(f"{SVG}text"):
        if element.get("transform"):
            continue
        size, text = float(element.get("font-size", 14)), element.text or ""
        length = text_width(text, size, is_bold=element.get("font-weight") == "600") * 0.96
        x, y = float(element.get("x")), float(element.get("y"))
        left = x - {"start": 0, "middle": length / 2, "end": length}[element.get("text-anchor", "start")]
        boxes.append(Box(text, left, y - size * 0.66, left + length, y))
    return boxes


def assert_texts_apart(svg: str) -> None:
    for one, other in combinations(text_boxes(svg), 2):
        assert one.is_apart(other), f"{one.text!r} meets {other.text!r}"


def assert_texts_inside(svg: str) -> None:
    """Fail for a line of text, turned or not, that leaves the drawing."""
    root = parse(svg)
    _, _, right, bottom = map(float, root.get("viewBox").split())
    for element in root.iter(f"{SVG}text"):
        if element.get("transform"):
            length = text_width(element.text, float(element.get("font-size", 14)))
            assert float(element.get("y")) - length >= -2, element.text
    for box in text_boxes(svg):
        assert box.left >= -2, box.text
        assert box.right <= right + 2, box.text
        assert box.top >= 0, box.text
        assert box.bottom <= bottom, box.text
