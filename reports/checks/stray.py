"""Finds braces and brackets that were meant as a reference or a block and are printed as they stand."""

import re

from reports.checks.words import words_around
from reports.figures.syntax import REFERENCE

MARK = re.compile(r"\{\{|\}\}|\[\[|\]\]")


def stray_marks(markdown: str) -> list[str]:
    """Return marks that open or close nothing in a Markdown text without blocks, each with its words."""
    return words_around(MARK, REFERENCE.sub(" ", markdown))
