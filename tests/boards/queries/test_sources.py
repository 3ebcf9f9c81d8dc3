import pytest

from boards.queries import SourceNote, sources_of
from tests.builders.boards import make_citation, make_document

pytestmark = pytest.mark.django_db


def test_sources_are_gathered_by_document_with_each_place_once():
    report, plan = make_document("Report"), make_document("Plan", publisher="The board")
    cited = [
        make_citation("5", document=report),
        None,
        make_citation("7", document=plan),
        make_citation("2-3", document=report),
        make_citation("5", document=report),
    ]

    assert sources_of(cited) == (
        SourceNote("Report", "", ("5", "2-3")),
        SourceNote("Plan", "The board", ("7",)),
    )


@pytest.mark.parametrize(
    ("places", "text"),
    [
        ((), "Report"),
        (("12",), "Report, line 12"),
        (("12-14",), "Report, lines 12-14"),
        (("12", "14"), "Report, lines 12; 14"),
        (("9", "7; 30", "5-6", "8", "10"), "Report, lines 5 to 30"),
    ],
)
def test_text_names_the_places_or_their_span(places, text):
    assert SourceNote("Report", "", places).text == text
