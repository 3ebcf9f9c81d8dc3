"""Relations as a list: two bodies and the arrow between them on each line, in the order of the bodies."""

from ..diagrams import RelationDiagram
from ..palette import GRID, INK, MUTED
from .boxes import box, draw_arrow_head, draw_box
from .canvas import Canvas
from .text import LINE, SMALL, wrap

GAP, GROUP_GAP = 8, 14
HEAD = 7


def draw_relation_list(canvas: Canvas, chart: RelationDiagram) -> None:
    width = min(canvas.width * 0.34, 190)
    arrow = min(canvas.width - 2 - 2 * width, 240)
    left, right = 1 + width, 1 + width + arrow
    order = {node.key: position for position, node in enumerate(chart.nodes)}
    y, previous = 2.0, ""
    for relation in sorted(chart.relations, key=lambda item: order[item.source]):
        if previous and relation.source != previous:
            canvas.line((1, y - GAP + GROUP_GAP / 2), (right + width, y - GAP + GROUP_GAP / 2), GRID)
            y += GROUP_GAP - GAP + 2
        previous = relation.source
        ends = [chart.node(key) for key in (relation.source, relation.target)]
        items = [box(node.label, node.sublabel, width, node.style) for node in ends]
        lines = wrap(relation.label, arrow - 2 * HEAD - 4, SMALL)
        text_height = len(lines) * SMALL * LINE
        height = max(*(item.height for item in items), text_height + 16)
        middle = y + height / 2 + text_height / 2 - 2
        draw_box(canvas, items[0], 1, y, height)
        draw_box(canvas, items[1], right, y, height)
        start = left + (HEAD if relation.is_mutual else 0)
        canvas.line((start, middle), (right - HEAD, middle), MUTED, width=1.5)
        draw_arrow_head(canvas, (right, middle), (1, 0), MUTED)
        if relation.is_mutual:
            draw_arrow_head(canvas, (left, middle), (-1, 0), MUTED)
        canvas.lines(
            (left + right) / 2, middle - 4 - text_height / 2, lines, size=SMALL, anchor="middle", ink=INK
        )
        y += height + GAP
    related = {key for relation in chart.relations for key in (relation.source, relation.target)}
    for node in chart.nodes:
        if node.key not in related:
            item = box(node.label, node.sublabel, width, node.style)
            draw_box(canvas, item, 1, y, item.height)
            y += item.height + GAP
    canvas.height = y
