import pytest

from boards.privacy import BIRTH_DATE, NHS_NUMBER, identifying, is_nhs_number


@pytest.mark.parametrize(
    ("digits", "is_valid"),
    [
        ("9434765919", True),
        ("9434765918", False),
        # The sum of 22 leaves 11, which stands for 0.
        ("1000000060", True),
        # The sum of 12 leaves 10, which no digit can be.
        ("1000000010", False),
        ("1000000011", False),
    ],
)
def test_check_digit_of_an_nhs_number(digits, is_valid):
    assert is_nhs_number(digits) is is_valid


@pytest.mark.parametrize(
    "text",
    [
        "9434765919",
        "See 943 476 5919.",
        "943-476-5919",
        "NHS number:943\u00a0476\u00a05919",
        "01270 then 943 476 5919",
    ],
)
def test_an_nhs_number_is_found(text):
    assert identifying(text) == (NHS_NUMBER,)


@pytest.mark.parametrize(
    "text",
    [
        "943 476 5918",
        "19434765919",
        "94347659190",
        "94 3476 5919",
        "Ring 01270 123456",
        "In 2013-14 and 2014",
    ],
)
def test_other_digits_are_no_nhs_number(text):
    assert identifying(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "born 3 May 2004",
        "Born on the 3rd of May, 2004",
        "she was born early on 3 May",
        "dob 03/05/04",
        "DOB3/5/04",
        "D.O.B.: 3.5.2004",
        "date of birth is 2004-05-03",
        "his birthday (May 3)",
        "born 03 05 2004",
        "born 1-Sept-2004",
    ],
)
def test_a_date_of_birth_is_found(text):
    assert identifying(text) == (BIRTH_DATE,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They met on 3 May 2004.",
        "born in 2004",
        "children born after 31 August 2008",
        "babies born between 1 April 2013 and 31 March 2014",
        "a stubborn view, 3 May 2014",
        "Ideas were born. The group met on 3 May 2014.",
        "13 of those born 3 miles away",
    ],
)
def test_other_dates_are_no_date_of_birth(text):
    assert identifying(text) == ()


def test_both_are_named():
    assert identifying("943 476 5919, born 3 May 2004") == (NHS_NUMBER, BIRTH_DATE)


def test_a_name_with_an_age_is_beyond_reach():
    assert identifying("Aged nine, called Alex Reed") == ()
