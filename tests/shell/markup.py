"""Looks into HTML: elements by name and attributes, and their text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Node:
    """An element with its attributes, the text inside it, and what it is made of."""

    name: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    children: list["Node | str"] = field(default_factory=list)

    def __getitem__(self, attribute: str) -> str | None:
        return self.attributes[attribute]

    def get(self, attribute: str) -> str | None:
        return self.attributes.get(attribute)

    @property
    def text(self) -> str:
        """All text inside, with single spaces."""
        return " ".join("".join(self.pieces()).split())

    def pieces(self) -> list[str]:
        return [
            piece
            for child in self.children
            for piece in ([child] if isinstance(child, str) else child.pieces())
        ]

    def all(self, name: str = "", /, **attributes: str) -> list["Node"]:
        """Every element inside with the name and all the attributes, in order. `class_` is class."""
        wanted = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        inside = [child for child in self.children if isinstance(child, Node)]
        found = []
        for child in inside:
            if name in ("", child.name) and wanted.items() <= child.attributes.items():
                found.append(child)
            found += child.all(name, **attributes)
        return found

    def one(self, name: str = "", /, **attributes: str) -> "Node":
        """The only such element."""
        (found,) = self.all(name, **attributes)
        return found


class Reader(HTMLParser):
    """Builds the tree, and refuses an element that is closed out of order."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("document")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len({name for name, _ in attrs}), f"<{tag}> has an attribute twice: {attrs}"
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open[-1].name, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(html: str) -> Node:
    """Return the tree of an HTML text; fails where elements are not closed in order."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1, f"<{reader.open[-1].name}> is not closed"
    return reader.open[0]
