import pytest

from reports.figures import Resolved
from reports.markup import plain, to_html

PLANS = Resolved("plans", None, "three")
FALSE = Resolved("claim: x", None, "<b>fell</b>", fault="The claim is false.")
RESOLVED = {each.source_text: each for each in (PLANS, FALSE)}


def linked(resolved: Resolved) -> str:
    return f'<a class="figure" href="/trace">{plain(resolved)}</a>'


def html(text, write=plain, **options):
    return to_html(text, RESOLVED, write, **options).strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were {{ plans }}.", "<p>There were three.</p>"),
        ("{{ plans }} were made.", "<p>Three were made.</p>"),
        ("Done. {{plans}} more.", "<p>Done. Three more.</p>"),
        ("**{{ plans }}** of *{{ plans }}*", "<p><strong>Three</strong> of <em>three</em></p>"),
        ("***a {{ plans }} b***", "<p><em><strong>a three b</strong></em></p>"),
        ("Over\n{{\nplans\n}} lines", "<p>Over\nthree lines</p>"),
        ("- so {{ plans }}", "<ul>\n<li>so three</li>\n</ul>"),
        ("in `{{ plans }}` code", "<p>in three code</p>"),
        (
            "It {{ claim: x }}.",
            '<p>It <mark class="fault">&lt;b&gt;fell&lt;/b&gt;</mark>.</p>',
        ),
    ],
)
def test_figure_stands_in_the_place_of_its_reference(text, expected):
    assert html(text) == expected


def test_figure_stands_in_a_table():
    assert "<td>Three</td>\n<td>a three</td>" in html("|x|y|\n|-|-:|\n|{{ plans }}|a {{ plans }}|")


def test_figure_inside_a_link_is_not_linked_again():
    text = "[see {{ plans }}](https://example.org/) and {{ plans }}"

    assert html(text, linked) == (
        '<p><a href="https://example.org/">see three</a> and <a class="figure" href="/trace">three</a></p>'
    )


def test_figure_never_reaches_an_attribute():
    text = '[a](https://example.org/ "{{ plans }}") ![{{ plans }}](https://example.org/a.png)'

    assert html(text, linked) == '<p><a href="https://example.org/">a</a> </p>'


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        "[a](javascript:alert(1))",
        '[a](https://example.org/ "x\\" onclick=\\"alert(1)")',
        "<b onclick='alert(1)'>{{ claim: x }}</b>",
        "```\n<script>alert(1)</script>\n```",
    ],
)
def test_raw_html_and_scripts_are_text_at_most(text):
    made = html(text, linked)

    assert "<script" not in made
    assert "<img" not in made
    assert "<b" not in made
    assert 'href="javascript' not in made
    assert not any("onclick" in tag for tag in made.split("<")[1:] if tag.startswith("a "))


@pytest.mark.parametrize("text", ["&#xE000;7&#xE001;", "&#57344;0&#57345;", "\ue0000\ue001"])
def test_characters_that_mark_places_are_harmless_in_a_text(text):
    assert html(f"a {text} b").startswith("<p>a ")


@pytest.mark.parametrize(
    ("text", "deepen", "expected"),
    [
        ("# A", 0, "<h2>A</h2>"),
        ("## A", 0, "<h2>A</h2>"),
        ("## A", 1, "<h3>A</h3>"),
        ("##### A", 2, "<h6>A</h6>"),
        ("###### A", 0, "<h6>A</h6>"),
    ],
)
def test_headings_continue_those_of_the_page(text, deepen, expected):
    assert html(text, deepen=deepen) == expected
