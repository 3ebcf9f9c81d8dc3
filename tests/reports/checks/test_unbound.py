import pytest

from reports.checks import unbound_numbers


@pytest.mark.parametrize(
    "text",
    [
        "There were {{ cp-plans at 2014-03-31 }} plans on 31 March 2014.",
        "In 2013-14 and 2013/14 the Board met.",
        "Section 11 of the Children Act 2004; sections 157 and 175; Article 12; Appendix 3.",
        "Working Together 2013, published in March 2013.",
        "1. First\n2. Second",
        "Catch 22 works with young people in Q3.",
        '{{ literal 18 because "age in the Act" }} years',
    ],
)
def test_names_and_bound_figures_pass(text):
    assert unbound_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("There were 202 plans.", "202"),
        ("The share was 49%.", "49%"),
        ("It cost £226,906 in 2013-14.", "£226,906"),
        ("A rate of 87.9 per child.", "87.9"),
    ],
)
def test_typed_numbers_are_found_with_their_words(text, number):
    [found] = unbound_numbers(text)

    assert number in found
