"""Finds in free text what would make a child identifiable.

The board keeps nothing about an identifiable child. A machine recognises two things: a National Health
Service number, by its check digit, and a date that is said to be somebody's birth. It cannot recognise a
name, an address or a telling story: "aged nine, called so-and-so" passes, and only the person who types can
leave it out. An empty result is therefore no proof that a text names nobody.
"""

import re

NHS_NUMBER = "an NHS number"
BIRTH_DATE = "a date of birth"

# Ten digits in a row, or in the groups of three, three and four in which the number is printed.
TEN_DIGITS = re.compile(r"(?<!\d)(\d{3})[\s.‐‑–-]?(\d{3})[\s.‐‑–-]?(\d{4})(?!\d)")

MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATES = "|".join(
    (
        r"\d{4}-\d{1,2}-\d{1,2}",
        r"\d{1,2}([./\s-])\d{1,2}\1(?:\d{4}|\d{2})",
        rf"{DAY}(?:\s+of)?[\s-]+{MONTHS}",
        rf"{MONTHS}\s+{DAY}",
    )
)
BIRTH = r"(?:born|birth\s?date|birthday|date\s+of\s+birth|d\.?\s?o\.?\s?b\.?)"
# "Children born after 31 August 2008" are a school year and nobody's birthday.
RANGE = r"(?:after|before|since|between|from|until|till|to|by)"
LETTER, MARKS = r"[^\W\d]", r"[\s:,;()=–-]"
BIRTH_ON_A_DATE = re.compile(
    rf"\b{BIRTH}(?!{LETTER}){MARKS}*(?:(?!{RANGE}\b){LETTER}+{MARKS}+){{0,3}}(?:{DATES})(?!\w)",
    re.IGNORECASE,
)


def identifying(text: str) -> tuple[str, ...]:
    """Return what in the text identifies a person: NHS_NUMBER, BIRTH_DATE, both or neither.

    A birth date is a day and month with or without a year, up to three words after the word that makes it
    one: born on 3 May 2004; dob 03/05/04; date of birth: 2004-05-03.
    """
    found = []
    if any(is_nhs_number("".join(match.groups())) for match in TEN_DIGITS.finditer(text)):
        found.append(NHS_NUMBER)
    if BIRTH_ON_A_DATE.search(text):
        found.append(BIRTH_DATE)
    return tuple(found)


def is_nhs_number(digits: str) -> bool:
    """Say whether ten digits carry a valid check digit (NHS Data Dictionary, NHS number, modulus 11).

    The first nine are weighted from ten down to two; 11 less the remainder of their sum by 11 is the tenth,
    where 11 stands for 0 and 10 makes no number.
    """
    weighted = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    check = (11 - weighted % 11) % 11
    return check == int(digits[9])
