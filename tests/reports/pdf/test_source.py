import pytest

from reports.pdf import DocumentRefused
from reports.pdf.source import check_source
from tests.reports.pdf.sample import parsed, sample_html

SVG = '<svg xmlns="http://www.w3.org/2000/svg"'


def test_sample_has_no_faults():
    check_source(parsed(sample_html()))


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h2>First</h2>", 'The heading "First" is <h2>, which skips <h1>.'),
        ("<h1>One</h1><h3>Two</h3>", 'The heading "Two" is <h3>, which skips <h2>.'),
        ("<h1> </h1>", "A heading <h1> is empty."),
        ('<img src="a.svg">', "The picture a.svg has no alt text."),
        (
            f'{SVG} id="plans"><desc>Text</desc></svg>',
            "The inline SVG 'plans' does not begin with a <title>.",
        ),
        (f"{SVG}><title> </title></svg>", "The inline SVG '' does not begin with a <title>."),
        (
            '<a href="http://a.uk/">A <b>b</b></a>',
            'The link "A b" holds another element; a link holds plain text only.',
        ),
        ('<a href="http://a.uk/"> </a>', "The link to http://a.uk/ has no text."),
        ('<a href="#b">B</a>', 'The link "B" leads to #b, which is not in the document.'),
        ('<p id="a">A</p><p id="a">B</p>', 'The id "a" is used 2 times.'),
    ],
)
def test_fault_is_named(body, fault):
    with pytest.raises(DocumentRefused) as refusal:
        check_source(parsed(f'<html lang="en"><title>T</title><body>{body}'))

    assert refusal.value.faults == (fault,)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2><h1>Five</h1>",
        '<img alt="" src="a.png"><img alt="Plans" src="b.png">',
        f'{SVG} aria-hidden="true"></svg>{SVG}><title>Plans</title></svg>',
        '<p id="a">A</p><a href="#a">B</a><a id="c"></a>',
    ],
)
def test_sound_source_passes(body):
    check_source(parsed(f'<html lang="en"><title>T</title><body>{body}'))


def test_all_faults_are_told_at_once():
    with pytest.raises(DocumentRefused) as refusal:
        check_source(parsed('<html lang="en"><title>T</title><body><h2>A</h2><img src="b.png">'))

    assert len(refusal.value.faults) == 2
