"""Bodies in columns with labelled arrows between them; on a narrow canvas, a list of relations.

Every label stands on a lane of one relation alone, at the side of the channel with more bodies, so labels
never meet. A body that has a column to itself is stretched, and its lines run straight. Where the layers are
too many for the width, they are folded into three columns around the primary body.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ..diagrams import Relation, RelationDiagram
from ..palette import INK, MUTED
from .boxes import Box, box, draw_arrow_head, draw_box
from .canvas import Canvas
from .layers import Hop, Layers, columns_around_subject, columns_as_given, layers_of
from .relation_list import draw_relation_list
from .text import LINE, SMALL, wrap

WIDEST_BOX, NARROWEST_BOX = 190, 128
LEAST_CHANNEL = 104
GAP = 16
TRACK = 9
LANE_PADDING = 9
BARE_LANE = 16
HUB_MARGIN = 12
COLOUR = MUTED


@dataclass
class _Place:
    """Where a body or waypoint stands, and the heights of its lanes on the labelled side of a channel."""

    box: Box | None
    x: float = 0
    y: float = 0
    height: float = 0
    lanes: dict[tuple[int, int], float] = field(default_factory=dict)


@dataclass(frozen=True)
class _Lane:
    key: tuple[int, int]
    """Channel and position of the hop or bracket end in it."""
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return len(self.lines) * SMALL * LINE + LANE_PADDING if self.lines else BARE_LANE


def draw_relation_diagram(canvas: Canvas, chart: RelationDiagram) -> None:
    for column_of in (columns_as_given(chart), columns_around_subject(chart)):
        if column_of is None:
            continue
        layers = layers_of(chart, column_of)
        count = len(layers.columns)
        width = min(WIDEST_BOX, max(NARROWEST_BOX, (canvas.width - 170 * (count - 1)) / count))
        channel = (canvas.width - 2 - count * width) / (count - 1) if count > 1 else 0
        if channel >= LEAST_CHANNEL and not layers.brackets:
            _Drawing(canvas, chart, layers, width, channel).draw()
            return
    draw_relation_list(canvas, chart)


class _Drawing:
    def __init__(
        self, canvas: Canvas, chart: RelationDiagram, layers: Layers, width: float, channel: float
    ) -> None:
        self.canvas, self.chart, self.layers = canvas, chart, layers
        self.width, self.channel = width, channel
        self.places: dict[str, _Place] = {}
        for column, keys in enumerate(layers.columns):
            for key in keys:
                item = None
                if key not in layers.waypoints:
                    node = chart.node(key)
                    item = box(node.label, node.sublabel, width, node.style)
                self.places[key] = _Place(item, x=1 + column * (width + channel))

    def draw(self) -> None:
        columns = range(len(self.layers.columns))
        heights = [self._measure(column) for column in columns]
        tallest = max(heights)
        for column in columns:
            self._arrange(column, tallest - heights[column])
        for column in columns:
            if self.layers.is_hub(column):
                self._stretch(column, 2 + tallest)
        self._lower_to_top()
        for channel in range(len(self.layers.hops)):
            self._draw_channel(channel)
        for relation in self.layers.neighbours:
            self._draw_neighbours(relation)
        for key, place in self.places.items():
            if place.box is not None:
                draw_box(self.canvas, place.box, place.x, place.y, place.height)
            elif key in self.layers.waypoints:
                y = next(iter(place.lanes.values()), place.y + place.height / 2)
                self.canvas.line((place.x, y), (place.x + self.width, y), COLOUR, width=1.5)
        self.canvas.height = max(place.y + place.height for place in self.places.values()) + 3

    def _labelled_side(self, channel: int) -> int:
        """0 where the lanes belong to the left column of the channel, 1 for the right one."""
        left_hub, right_hub = self.layers.is_hub(channel), self.layers.is_hub(channel + 1)
        if left_hub != right_hub:
            return 1 if left_hub else 0
        return 0 if len(self.layers.columns[channel]) >= len(self.layers.columns[channel + 1]) else 1

    def _is_straight(self, channel: int, hop: Hop) -> bool:
        """Whether the far end of the lane is a stretched body, which can meet the line at any height."""
        side = self._labelled_side(channel)
        far = hop.right if side == 0 else hop.left
        return self.layers.is_hub(channel + 1 - side) and far not in self.layers.waypoints

    def _track_room(self, channel: int) -> float:
        bent = sum(not self._is_straight(channel, hop) for hop in self.layers.hops[channel])
        return min(bent * TRACK + 14, self.channel * 0.45) if bent else 12

    def _lanes(self, key: str, column: int) -> dict[int, list[_Lane]]:
        """The lanes of one body in each channel where its side is labelled, from the top."""
        lanes: dict[int, list[_Lane]] = {}
        for channel in (column - 1, column):
            if not 0 <= channel < len(self.layers.hops) or column != channel + self._labelled_side(channel):
                continue
            far_column = self.layers.columns[channel + 1 - self._labelled_side(channel)]
            ends = []
            for position, hop in enumerate(self.layers.hops[channel]):
                near, far = (hop.left, hop.right) if column == channel else (hop.right, hop.left)
                if near == key:
                    ends.append((far_column.index(far), position, hop))
            room = self.channel - self._track_room(channel) - 14
            lanes[channel] = [
                _Lane((channel, position), wrap(hop.relation.label, room, SMALL) if hop.is_labelled else ())
                for _, position, hop in sorted(ends, key=lambda end: end[:2])
            ]
        return lanes

    def _measure(self, column: int) -> float:
        """Give each body of a column its own height; the result is the height of the column without spare
        room.

        A body with a column to itself gets its height later, from the lines that meet it.
        """
        total = 0.0
        keys = self.layers.columns[column]
        for key in keys:
            place = self.places[key]
            lanes = self._lanes(key, column).values()
            needed = max((sum(lane.height for lane in side) for side in lanes), default=0.0)
            place.height = max(needed + 6, place.box.height if place.box else BARE_LANE)
            total += place.height
        return total + sum(self._gap(column, upper, lower) for upper, lower in pairwise(keys))

    def _gap(self, column: int, upper: str, lower: str) -> float:
        relation = self._between(upper, lower)
        if relation is None:
            return GAP
        return len(self._neighbour_lines(relation)) * SMALL * LINE + 16

    def _between(self, upper: str, lower: str) -> Relation | None:
        return next(
            (item for item in self.layers.neighbours if {item.source, item.target} == {upper, lower}), None
        )

    def _neighbour_lines(self, relation: Relation) -> Sequence[str]:
        return wrap(relation.label, self.width - 34, SMALL)

    def _arrange(self, column: int, spare: float) -> None:
        """Stack a column from the top with its spare room shared between the gaps."""
        keys = self.layers.columns[column]
        share = spare / (len(keys) + 1)
        y = 2.0 + share
        for count, key in enumerate(keys):
            if count:
                y += self._gap(column, keys[count - 1], key) + share
            self.places[key].y = y
            y += self.places[key].height
            self._set_lanes(key, column)

    def _stretch(self, column: int, bottom: float) -> None:
        """Make the only body of a column face all lines that meet it, and put waypoints above or below it."""
        keys = self.layers.columns[column]
        (hub,) = self.layers.nodes(column)
        place, position = self.places[hub], keys.index(hub)
        meeting = self._straight_lanes(column, hub)
        if meeting:
            top = min(meeting) - HUB_MARGIN if position else 2.0
            end = max(meeting) + HUB_MARGIN if position < len(keys) - 1 else bottom
            spare = max(place.box.height if place.box else 0, end - top) - (end - top)
            place.y, place.height = top - spare / 2, end - top + spare
        y = place.y
        for key in keys[:position][::-1]:
            y = min(y - GAP - self.places[key].height, self._wish(column, key))
            self.places[key].y = y
        y = place.y + place.height
        for key in keys[position + 1 :]:
            self.places[key].y = max(y + GAP, self._wish(column, key))
            y = self.places[key].y + self.places[key].height
        for key in keys:
            self._set_lanes(key, column)

    def _wish(self, column: int, waypoint: str) -> float:
        """The top of a waypoint that lies level with the body or waypoint from which its line comes."""
        channel = column - 1
        for position, hop in enumerate(self.layers.hops[channel]):
            if hop.right == waypoint:
                lanes = self.places[hop.left].lanes
                return lanes.get((channel, position), self.places[hop.left].y) - BARE_LANE / 2
        return self.places[waypoint].y

    def _straight_lanes(self, column: int, hub: str) -> list[float]:
        """The heights of the lanes that run straight into the body."""
        heights = []
        for channel in (column - 1, column):
            if not 0 <= channel < len(self.layers.hops) or column == channel + self._labelled_side(channel):
                continue
            for position, hop in enumerate(self.layers.hops[channel]):
                if hub in (hop.left, hop.right):
                    near = hop.left if hub == hop.right else hop.right
                    heights.append(self.places[near].lanes[(channel, position)])
        return heights

    def _lower_to_top(self) -> None:
        """Move everything down if a waypoint rose above the upper edge."""
        rise = max(0.0, 2 - min(place.y for place in self.places.values()))
        for place in self.places.values():
            place.y += rise
            place.lanes = {key: height + rise for key, height in place.lanes.items()}

    def _set_lanes(self, key: str, column: int) -> None:
        place = self.places[key]
        for lanes in self._lanes(key, column).values():
            y = place.y + (place.height - sum(lane.height for lane in lanes)) / 2
            for lane in lanes:
                y += lane.height
                place.lanes[lane.key] = y - (5 if lane.lines else BARE_LANE / 2)

    def _draw_channel(self, channel: int) -> None:
        side = self._labelled_side(channel)
        left = 1 + channel * (self.width + self.channel) + self.width
        right = left + self.channel
        bent = [hop for hop in self.layers.hops[channel] if not self._is_straight(channel, hop)]
        for position, hop in enumerate(self.layers.hops[channel]):
            near, far = (hop.left, hop.right) if side == 0 else (hop.right, hop.left)
            y = self.places[near].lanes[(channel, position)]
            far_y = y if hop not in bent else self._far_height(channel, hop, far)
            start, end = (left, right) if side == 0 else (right, left)
            if hop in bent:
                inward = -1 if side == 0 else 1
                track = end + inward * (12 + TRACK * bent.index(hop))
                points = [(start, y), (track, y), (track, far_y), (end, far_y)]
            else:
                points = [(start, y), (end, y)]
            self._draw_line(points if side == 0 else points[::-1], hop)
            if hop.is_labelled:
                room = self._track_room(channel)
                middle = (left + right - room) / 2 if side == 0 else (left + room + right) / 2
                lines = wrap(hop.relation.label, self.channel - room - 14, SMALL)
                height = len(lines) * SMALL * LINE
                self.canvas.lines(middle, y - 3 - height / 2, lines, size=SMALL, anchor="middle", ink=INK)

    def _far_height(self, channel: int, hop: Hop, far: str) -> float:
        """Where a bent line meets the body at its far end: the lines share the height of the body evenly."""
        side = self._labelled_side(channel)
        place = self.places[far]
        meeting = [
            item for item in self.layers.hops[channel] if far == (item.right if side == 0 else item.left)
        ]
        near_column = self.layers.columns[channel + side]
        meeting.sort(key=lambda item: near_column.index(item.left if side == 0 else item.right))
        return place.y + place.height * (meeting.index(hop) + 1) / (len(meeting) + 1)

    def _draw_line(self, points: list[tuple[float, float]], hop: Hop) -> None:
        """Draw from left to right, with heads where the relation points."""
        first, last = points[0], points[-1]
        if hop.has_left_head:
            points[0] = (first[0] + 7, first[1])
        if hop.has_right_head:
            points[-1] = (last[0] - 7, last[1])
        self.canvas.polyline(points, COLOUR, width=1.5)
        if hop.has_left_head:
            draw_arrow_head(self.canvas, first, (-1, 0), COLOUR)
        if hop.has_right_head:
            draw_arrow_head(self.canvas, last, (1, 0), COLOUR)

    def _draw_neighbours(self, relation: Relation) -> None:
        """A short upright arrow between two bodies that stand above one another, with its words beside it."""
        source, target = self.places[relation.source], self.places[relation.target]
        upper, lower = sorted((source, target), key=lambda place: place.y)
        x = upper.x + 14
        top, bottom = upper.y + upper.height, lower.y
        points_up, points_down = target is upper or relation.is_mutual, target is lower or relation.is_mutual
        self.canvas.line(
            (x, top + (7 if points_up else 0)), (x, bottom - (7 if points_down else 0)), COLOUR, width=1.5
        )
        if points_up:
            draw_arrow_head(self.canvas, (x, top), (0, -1), COLOUR)
        if points_down:
            draw_arrow_head(self.canvas, (x, bottom), (0, 1), COLOUR)
        lines = self._neighbour_lines(relation)
        self.canvas.lines(x + 12, (top + bottom) / 2, lines, size=SMALL, ink=INK)
