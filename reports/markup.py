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

TAGS = {"p", "strong", "em", "ul", "ol", "li", "h2", "h3", "h4", "h5", "blockquote", "a", "br", "table"}
TAGS |= {"thead", "tbody", "tr", "th", "td", "hr", "cite"}
START, END = "\ue000", "\ue001"
PLACE = re.compile(f"{START}(\\d+){END}")
# A figure that follows this begins a sentence: nothing in its paragraph yet, or the end of a sentence.
SENTENCE_START = re.compile(r"(?:<(?:p|li|td|th|h[1-6])>|[.!?]\s)(?:<(?:strong|em)>)?\Z")
HEADING = re.compile(r"<(/?)h([1-4])>")

markdown = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")


def to_html(
    text: str,
    resolved: Mapping[str, Resolved],
    write: Callable[[Resolved], str],
    *,
    deepen: int = 0,
) -> SafeString:
    """Turn a Markdown text into HTML that is safe to print.

    `resolved` holds every reference by its normalised text; `write` gives the HTML of one. Headings are
    moved down by `deepen` levels, so that they continue those of the page. Raw HTML is not passed on.
    """
    found: list[Resolved] = []

    def keep(match: re.Match[str]) -> str:
        found.append(resolved[normalise(match[1])])
        return f"{START}{len(found) - 1}{END}"

    body = markdown.render(REFERENCE.sub(keep, text.replace(START, "").replace(END, "")))
    clean = nh3.clean(body, tags=TAGS, attributes={"a": {"href"}}, link_rel=None)
    clean = HEADING.sub(lambda match: f"<{match[1]}h{min(6, int(match[2]) + deepen)}>", clean)

    def place(match: re.Match[str]) -> str:
        resolved = found[int(match[1])]
        begins = SENTENCE_START.search(clean, 0, match.start()) is not None
        return write(replace(resolved, text=capitalised(resolved.text)) if begins else resolved)

    return mark_safe(PLACE.sub(place, clean))


def capitalised(text: str) -> str:
    """Return a text with a capital first letter, for the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def plain(resolved: Resolved) -> str:
    """A figure as the finished document shows it: its text, marked where it is not true or not known."""
    text = html.escape(resolved.text)
    return f'<mark class="fault">{text}</mark>' if resolved.fault else text
