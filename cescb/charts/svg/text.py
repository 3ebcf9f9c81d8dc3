"""How wide text is and where it wraps, from the widths of Source Sans 3 instead of a font engine."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

FONT = "'Source Sans 3', sans-serif"
"""The family of page and PDF; quoted, since a name with a digit is no plain CSS identifier."""
SIZE = 14
SMALL = 13
LINE = 1.25
"""Line height as a multiple of the size."""

_ALLOWANCE = 1.04
_BOLD = 1.04
_WIDTHS = {
    200: " ",
    248: "iljI|.,:;!'‘’·",
    303: "f()[]{}-•/\\tr°",
    420: 'sz*?“”"«»¿',
    460: "xcvyJ_",
    500: "kaegLF#$+0123456789<=>^~£€¤¥§−×÷±–YX",
    545: "hunobdpqVETSZPAR`µ",
    600: "CKBDG&←↑→↓",
    660: "UNHOQÐÞ",
    760: "wMW©®æÆœ",
    845: "%m@Œ—½¼¾…",
}
_WIDTH_OF = {character: width for width, characters in _WIDTHS.items() for character in characters}


@lru_cache(maxsize=4096)
def text_width(text: str, size: float = SIZE, *, is_bold: bool = False) -> float:
    """The width in SVG units, a little too wide rather than too narrow."""
    thousandths = sum(_character_width(character) for character in text)
    return thousandths / 1000 * size * _ALLOWANCE * (_BOLD if is_bold else 1)


def _character_width(character: str) -> int:
    if character in _WIDTH_OF:
        return _WIDTH_OF[character]
    if unicodedata.combining(character):
        return 0
    base = unicodedata.normalize("NFD", character)[0]
    if base in _WIDTH_OF:
        return _WIDTH_OF[base]
    return 1000 if unicodedata.east_asian_width(character) in "WF" else 660


@lru_cache(maxsize=4096)
def wrap(text: str, width: float, size: float = SIZE, *, is_bold: bool = False) -> tuple[str, ...]:
    """Lines no wider than `width`, broken at spaces and after slashes; a word that is too long alone is
    split.
    """
    lines: list[str] = []
    line = ""
    for word in _words(text):
        if line and text_width((line + word).rstrip(), size, is_bold=is_bold) > width:
            lines.append(line.rstrip())
            line = ""
        while text_width(word.rstrip(), size, is_bold=is_bold) > width and len(word) > 1:
            room = _fitting(word, width, size, is_bold=is_bold)
            lines.append(word[:room])
            word = word[room:]
        line += word
    return (*lines, line.rstrip())


def wrap_alike(
    labels: Sequence[str], width: float, size: float = SIZE, *, is_bold: bool = False
) -> list[tuple[str, ...]]:
    """Labels of one row, each wrapped; where all have two words and one breaks, all do, as in "12 Jul"."""
    lines = [wrap(label, width, size, is_bold=is_bold) for label in labels]
    words = [tuple(label.split()) for label in labels]
    if max(map(len, lines)) == 2 and all(len(parts) == 2 for parts in words):
        return words
    return lines


def fits(text: str, width: float, size: float = SIZE, *, is_bold: bool = False, most_lines: int = 1) -> bool:
    """Whether the text keeps to so many lines without splitting a word."""
    is_whole = all(text_width(word.rstrip(), size, is_bold=is_bold) <= width for word in _words(text))
    return is_whole and len(wrap(text, width, size, is_bold=is_bold)) <= most_lines


def _words(text: str) -> list[str]:
    """Unbreakable pieces, each with the space that follows it."""
    return [piece for part in text.split() for piece in _split_at_slashes(part)] or [""]


def _split_at_slashes(part: str) -> list[str]:
    pieces = part.split("/")
    return [piece + "/" for piece in pieces[:-1]] + [pieces[-1] + " "]


def _fitting(word: str, width: float, size: float, *, is_bold: bool) -> int:
    """How many characters of a word fit; at least one, so that wrapping always ends."""
    room = 1
    while room < len(word) and text_width(word[: room + 1], size, is_bold=is_bold) <= width:
        room += 1
    return room
