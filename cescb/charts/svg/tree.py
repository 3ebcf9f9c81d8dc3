"""Structure charts: a tidy tree from top to bottom, or an indented list where the width does not allow one.

Leaves that are siblings hang in columns under their parent, so that eight sub-groups do not need eight
widths. The number of columns is the largest that fits the canvas; a subtree is as wide as its box or its
children, and a parent stands over the middle of them (the rule of Reingold and Tilford without the contour
step, as no subtrees interlock).
"""

from ..diagrams import TreeDiagram, TreeNode
from ..palette import AXIS
from .boxes import Box, box, draw_box
from .canvas import Canvas
from .text import text_width

BOX_WIDTH, NARROWEST_BOX = 168, 124
GAP, LEVEL_GAP, STACK_GAP, INDENT = 14, 34, 10, 12
INDENTED_STEP = 22


def draw_tree(canvas: Canvas, chart: TreeDiagram) -> None:
    largest = max((len(node.children) for node in chart.root.walk()), default=0)
    for columns in range(max(largest, 1), 0, -1):
        for width in (BOX_WIDTH, 148, NARROWEST_BOX):
            if _tree_width(chart.root, columns, width) <= canvas.width - 2 and _words_fit(
                chart.root, width - INDENT
            ):
                _Tree(canvas, columns, width).draw(chart.root)
                return
    _draw_indented(canvas, chart.root)


def _words_fit(root: TreeNode, width: float) -> bool:
    words = [word for node in root.walk() for word in node.label.replace("/", " ").split()]
    return all(text_width(word, is_bold=True) <= width - 16 for word in words)


def _are_leaves(node: TreeNode) -> bool:
    return bool(node.children) and not any(child.children for child in node.children)


def _column_count(node: TreeNode, columns: int) -> int:
    """Columns for hanging leaves: no more than allowed, and evenly filled."""
    rows = -(-len(node.children) // columns)
    return -(-len(node.children) // rows)


def _tree_width(node: TreeNode, columns: int, width: float) -> float:
    if not node.children:
        return width
    if _are_leaves(node):
        count = _column_count(node, columns)
        return max(width, count * width + (count - 1) * GAP)
    return max(width, sum(_tree_width(child, columns, width) + GAP for child in node.children) - GAP)


class _Tree:
    """One drawing of a tree with boxes of one width."""

    def __init__(self, canvas: Canvas, columns: int, width: float) -> None:
        self.canvas, self.columns, self.width = canvas, columns, width
        self.bottom = 0.0

    def draw(self, root: TreeNode) -> None:
        self._draw_node(root, self.canvas.width / 2, 2)
        self.canvas.height = self.bottom + 4

    def _box(self, node: TreeNode, width: float) -> Box:
        return box(node.label, node.sublabel, width, node.style)

    def _draw_node(self, node: TreeNode, centre: float, top: float) -> None:
        item = self._box(node, self.width)
        bottom = top + item.height
        self.bottom = max(self.bottom, bottom)
        if _are_leaves(node):
            self._draw_leaves(node, centre, bottom)
        elif node.children:
            self._draw_children(node, centre, bottom)
        draw_box(self.canvas, item, centre - self.width / 2, top, item.height)

    def _draw_children(self, node: TreeNode, centre: float, bottom: float) -> None:
        bus = bottom + LEVEL_GAP / 2
        x = centre - (_tree_width_of_children(node, self.columns, self.width)) / 2
        for child in node.children:
            width = _tree_width(child, self.columns, self.width)
            middle = x + width / 2
            self.canvas.polyline(
                [(centre, bottom), (centre, bus), (middle, bus), (middle, bottom + LEVEL_GAP)],
                AXIS,
                width=1.4,
            )
            self._draw_node(child, middle, bottom + LEVEL_GAP)
            x += width + GAP

    def _draw_leaves(self, node: TreeNode, centre: float, bottom: float) -> None:
        """Leaves in columns, read row by row; each column hangs on a line at its left, a single row on its
        tops.
        """
        count = _column_count(node, self.columns)
        rows = [node.children[start : start + count] for start in range(0, len(node.children), count)]
        left = centre - (count * self.width + (count - 1) * GAP) / 2
        bus, y = bottom + LEVEL_GAP / 2, bottom + LEVEL_GAP
        is_hanging = len(rows) > 1
        for row in rows:
            items = [self._box(leaf, self.width - (INDENT if is_hanging else 0)) for leaf in row]
            height = max(item.height for item in items)
            for column, item in enumerate(items):
                x = left + column * (self.width + GAP)
                start = x + 1 if is_hanging else x + self.width / 2
                end = (x + INDENT, y + height / 2) if is_hanging else (start, y)
                path = [(centre, bottom), (centre, bus), (start, bus), (start, end[1]), end]
                self.canvas.polyline(path, AXIS, width=1.4)
                draw_box(self.canvas, item, x + self.width - item.width, y, height)
            y += height + STACK_GAP
        self.bottom = max(self.bottom, y - STACK_GAP)


def _tree_width_of_children(node: TreeNode, columns: int, width: float) -> float:
    return sum(_tree_width(child, columns, width) + GAP for child in node.children) - GAP


def _draw_indented(canvas: Canvas, root: TreeNode) -> None:
    """Every node on a line of its own, indented by its depth, with elbows to its parent."""
    y = 2.0

    def draw(node: TreeNode, depth: int) -> float:
        nonlocal y
        x = min(1 + depth * INDENTED_STEP, canvas.width * 0.5)
        item = box(node.label, node.sublabel, canvas.width - x - 1, node.style)
        top = y
        y += item.height + STACK_GAP
        middles = [draw(child, depth + 1) for child in node.children]
        for middle in middles:
            elbow = x + INDENTED_STEP / 2
            canvas.polyline(
                [(elbow, top + item.height), (elbow, middle), (x + INDENTED_STEP, middle)], AXIS, width=1.4
            )
        draw_box(canvas, item, x, top, item.height)
        return top + item.height / 2

    draw(root, 0)
    canvas.height = y - STACK_GAP + 4
