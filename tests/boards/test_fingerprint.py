import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.fingerprint import fingerprint, is_part

WORDS = "A wide range of services is making a difference."


@pytest.mark.parametrize(
    "other",
    [
        "a wide range of services is making a difference",
        "“A wide range of services … is making a difference!”",
        "A  WIDE\nrange of services – is making a difference",
        "A wide-range of servi\u00adces is making a différence",
    ],
)
def test_punctuation_case_accents_and_spaces_make_no_other_words(other):
    assert fingerprint(other) == fingerprint(WORDS)


@pytest.mark.parametrize(
    "other",
    ["A wide range of services are making a difference.", WORDS + " 2", "", "making a difference"],
)
def test_other_words_have_another_fingerprint(other):
    assert fingerprint(other) != fingerprint(WORDS)


@given(st.text())
def test_a_fingerprint_fits_its_field(words):
    assert len(fingerprint(words)) in (0, 64)


@pytest.mark.parametrize("words", ["", " … ", "“–”"])
def test_marks_alone_are_no_words(words):
    assert fingerprint(words) == ""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WORDS, f"They said: “{WORDS.lower()}” And more.", True),
        (f"And {WORDS}", WORDS, True),
        (WORDS, WORDS.upper(), False),
        ("making a difference", WORDS, False),
        ("services is making a difference", WORDS, True),
        ("", WORDS, False),
    ],
)
def test_a_passage_is_found_in_a_longer_quotation(one, other, expected):
    assert is_part(one, other) is expected
