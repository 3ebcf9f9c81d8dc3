"""What a quadrant diagram shows, as frozen values: items on two ordered scales, in four named parts."""

from dataclasses import dataclass

from .checks import check_labels, check_title
from .palette import MAX_SERIES


@dataclass(frozen=True)
class Scale:
    """An ordered scale such as influence; `steps` are the names of its steps from the lowest, which is 1."""

    label: str
    steps: tuple[str, ...]

    def __post_init__(self) -> None:
        check_labels(self.steps, f"steps of {self.label!r}")
        if len(self.steps) % 2:
            raise ValueError(f"The steps of {self.label!r} need two equal halves; {len(self.steps)} is odd.")

    def is_upper(self, step: int) -> bool:
        return step > len(self.steps) // 2

    def name(self, step: int) -> str:
        return self.steps[step - 1]


@dataclass(frozen=True)
class QuadrantItem:
    """Something placed at a step of each scale, counted from 1; `group` is one of the diagram's groups."""

    label: str
    x: int
    y: int
    group: str = ""


@dataclass(frozen=True, kw_only=True)
class Quadrant:
    """Items such as stakeholders by interest (to the right) and influence (upwards), in four named quadrants.

    `groups`, at most four, tell items apart by the sign before their label; without groups all look alike.
    `item_noun` is singular and plural, for the sentence.
    """

    title: str
    x_scale: Scale
    y_scale: Scale
    top_left: str
    top_right: str
    bottom_left: str
    bottom_right: str
    items: tuple[QuadrantItem, ...]
    groups: tuple[str, ...] = ()
    item_heading: str = "Item"
    item_noun: tuple[str, str] = ("item", "items")
    group_heading: str = "Group"
    subtitle: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_title(self.title)
        names = (self.top_left, self.top_right, self.bottom_left, self.bottom_right)
        check_labels(names, "names of the quadrants")
        check_labels([item.label for item in self.items], "labels of the items")
        if len(self.groups) > MAX_SERIES:
            raise ValueError(f"A quadrant diagram has at most {MAX_SERIES} groups, not {len(self.groups)}.")
        for item in self.items:
            for scale, step in ((self.x_scale, item.x), (self.y_scale, item.y)):
                if not 1 <= step <= len(scale.steps):
                    raise ValueError(
                        f"{item.label!r} is at step {step} of {scale.label!r}, "
                        f"which has 1 to {len(scale.steps)}."
                    )
            if item.group not in (self.groups or ("",)):
                raise ValueError(f"{item.label!r} has the group {item.group!r}, which is no group here.")

    def quadrants(self) -> tuple[tuple[str, tuple[QuadrantItem, ...]], ...]:
        """The four names with their items: upper half of both scales first, of the vertical one only, of the
        horizontal one only, of neither; inside each, the highest first.
        """
        names = {
            (True, True): self.top_right,
            (True, False): self.top_left,
            (False, True): self.bottom_right,
            (False, False): self.bottom_left,
        }
        ordered = sorted(self.items, key=lambda item: (-item.y, -item.x))
        return tuple(
            (name, tuple(item for item in ordered if self._halves(item) == halves))
            for halves, name in names.items()
        )

    def _halves(self, item: QuadrantItem) -> tuple[bool, bool]:
        return self.y_scale.is_upper(item.y), self.x_scale.is_upper(item.x)
