"""Finds numbers that were typed into prose instead of being bound to a figure.

Dates, financial years, and the numbers of Acts, sections, articles, appendices and guidance are names, not
figures, and pass.
"""

import re

from reports.checks.words import words_around
from reports.figures.syntax import REFERENCE

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
NAMES = re.compile(
    rf"""
    \b\d{{1,2}}\s+(?:{MONTHS})\b(?:\s+\d{{4}})?        # 31 March 2014
    | \b(?:{MONTHS})\s+\d{{4}}\b                       # March 2014
    | \b(?:19|20)\d{{2}}[-/](?:19|20)?\d{{2}}\b        # 2013-14
    | \b(?:19|20)\d{{2}}\b                             # 2014, Children Act 2004
    | \b(?:[Ss]ections?|[Aa]rticles?|[Aa]ppendix|[Aa]ppendices|[Cc]hapter|[Pp]art|[Oo]bjective|[Pp]riority|
        [Ss]chedule|[Ll]evel|[Qq]uarter|[Ll]ines?|Annex)\s+\d+(?:\s*(?:,|and|or|to)\s*\d+)*\b
    | \bQ[1-4]\b | \bCatch\s22\b
    """,
    re.VERBOSE,
)
NUMBER = re.compile(r"£?\d[\d,]*(?:\.\d+)?%?")
LIST_NUMBER = re.compile(r"^\s*\d+\.\s", re.MULTILINE)


def unbound_numbers(markdown: str) -> list[str]:
    """Return the numbers typed in a Markdown text, each with the words around it."""
    text = REFERENCE.sub(" ", markdown)
    text = LIST_NUMBER.sub(" ", text)
    return words_around(NUMBER, NAMES.sub(" ", text))
