"""Markdown of a section to clean HTML, with each figure reference replaced by its figure."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from reports.figures import Resolved
from reports.figures.syntax import REFERENCE, normalise

TAGS = {
    "p",
    "strong",
    "em",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "a",
    "br",
    "table",
}
TAGS |= {"thead", "tbody", "tr", "th", "td", "hr", "cite"}
START, END = "\ue000", "\ue001"
PLACE = re.compile(f"{START}([0-9]+){END}")
# A figure that follows this begins a sentence: nothing in its paragraph yet, or the end of a sentence.
SENTENCE_START = re.compile(r"(?:<(?:p|li|td|th|h[1-6])>|[.!?]\s)(?:<(?:strong|em)>)?\Z")
LONGEST_START = len("<blockquote><strong>")
HEADING = re.compile(r"<(/?)h([1-6])>")

markdown = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")


def to_html(
    text: str,
    resolved: Mapping[str, Resolved],
    write: Callable[[Resolved], str],
    *,
    deepen: int = 0,
) -> SafeString:
    """Turn a Markdown text into HTML that is safe to print.

    `resolved` holds every reference by its normalised text; `write` gives the HTML of one, and inside a
    link, where another link cannot stand, its plain text is taken. Headings are moved down by `deepen`
    levels, and the first level with the second, so that they continue those of the page. Raw HTML is not
    passed on.
    """
    found: list[Resolved] = []
    pieces = REFERENCE.split(text)
    for index, piece in enumerate(pieces):
        if index % 2:
            found.append(resolved[normalise(piece)])
            pieces[index] = f"{START}{len(found) - 1}{END}"
        else:
            pieces[index] = piece.replace(START, "").replace(END, "")
    body = markdown.render("".join(pieces))
    clean = nh3.clean(body, tags=TAGS, attributes={"a": {"href"}, "*": set()}, link_rel=None)
    clean = HEADING.sub(lambda match: f"<{match[1]}h{_level(int(match[2]), deepen)}>", clean)

    def place(match: re.Match[str]) -> str:
        position = int(match[1])
        if position >= len(found):
            return ""  # The author wrote the marks themselves, as character references.
        each = found[position]
        if SENTENCE_START.search(clean, max(0, match.start() - LONGEST_START), match.start()):
            each = replace(each, text=capitalised(each.text))
        is_in_link = clean.rfind("<a", 0, match.start()) > clean.rfind("</a>", 0, match.start())
        return plain(each) if is_in_link else write(each)

    return mark_safe(PLACE.sub(place, clean))


def _level(level: int, deepen: int) -> int:
    return min(6, max(2, level) + deepen)


def capitalised(text: str) -> str:
    """Return a text with a capital first letter, for the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def plain(resolved: Resolved) -> str:
    """A figure as the finished document shows it: its text, marked where it is not true or not known."""
    text = html.escape(resolved.text)
    return f'<mark class="fault">{text}</mark>' if resolved.fault else text
