import pytest

from boards.faults import Fault
from boards.review_rules import WrittenReview, lines_of, output_sentence, outputs_in, review_faults

UNWRITTEN = Fault("Early help", "The review is not written yet.", "Write its four parts.")
UNPROVEN = Fault(
    "Early help",
    "The impact cites no evidence.",
    "Cite a measure, an audit, a survey, an inspection or what somebody said.",
)


def missing(words):
    return Fault("Early help", words, "Write the missing parts.")


def review(**values):
    whole = {"why": "W", "done": "D", "impact": "I", "evidence": 1, "next_steps": 1}
    return WrittenReview("Early help", **whole | values)


@pytest.mark.parametrize(
    ("values", "faults"),
    [
        ({}, ()),
        ({"evidence": 0}, (UNPROVEN,)),
        ({"why": "", "done": " ", "impact": "\n", "evidence": 0, "next_steps": 0}, (UNWRITTEN,)),
        ({"next_steps": 0}, (missing("The review has nothing yet on next steps."),)),
        ({"why": ""}, (missing("The review has nothing yet on why it was a priority."),)),
        (
            {"done": "", "impact": "", "evidence": 0, "next_steps": 0},
            (missing("The review has nothing yet on what was done, impact and next steps."),),
        ),
        # Evidence alone is a beginning, and an impact that is not written claims nothing.
        (
            {"why": "", "done": "", "impact": "", "next_steps": 0},
            (
                missing(
                    "The review has nothing yet on why it was a priority, what was done, impact and "
                    "next steps."
                ),
            ),
        ),
        ({"done": "", "evidence": 0}, (missing("The review has nothing yet on what was done."), UNPROVEN)),
    ],
)
def test_what_a_review_lacks(values, faults):
    assert review_faults(review(**values)) == faults


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        (" \n\n", ()),
        ("One paragraph - with a dash.", ("One paragraph - with a dash.",)),
        ("- First\r\n• Second\n\n  * Third", ("First", "Second", "Third")),
    ],
)
def test_points_are_the_lines_of_a_text(text, lines):
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("line", "is_output"),
    [
        ("Attendance at the board is good.", True),
        ("The chair meets the chief executive every month.", True),
        ("Children wait less long for an assessment.", False),
        ("More FAMILIES get help before a crisis.", False),
        ("Young people say that they are heard.", False),
        ("Babies are seen sooner.", False),
        # A part of another word names nobody.
        ("Brochildren Street has a new office.", True),
    ],
)
def test_line_that_names_nobody_reads_like_an_output(line, is_output):
    assert outputs_in(line) == ((line,) if is_output else ())


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (0, ""),
        (
            1,
            "One line of the impact names no child, young person, parent, carer or family. An impact says "
            "what is different for them, not what was done.",
        ),
        (
            2,
            "Two lines of the impact name no child, young person, parent, carer or family. An impact says "
            "what is different for them, not what was done.",
        ),
    ],
)
def test_output_sentence(lines, sentence):
    assert output_sentence(lines) == sentence
