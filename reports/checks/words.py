"""Shows the place of a fault in a text."""

import re

WIDTH = 30


def words_around(pattern: re.Pattern[str], text: str) -> list[str]:
    """Return each match with up to WIDTH characters on either side, on one line."""
    return [
        " ".join(text[max(0, match.start() - WIDTH) : match.end() + WIDTH].split())
        for match in pattern.finditer(text)
    ]
