import pytest

from cescb.kit.datafiles import DataFileError
from reports.models import Document
from reports.services.loading import load_documents
from tests.builders.boards import make_board, make_year

pytestmark = pytest.mark.django_db

HEAD = 'kind = "annual-report"\nyear = "2013-14"\ntitle = "Annual report"\n'
SECTIONS = """
[[section]]
slug = "journey"
title = "The child's journey"
body = false

[[section]]
slug = "plans"
title = "Plans"
parent = "journey"
lines = "451-474"

[[section]]
slug = "money"
title = "Money"
number = "Appendix 1"
"""


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def folder(tmp_path):
    """A board's folder with one document of three sections."""
    path = tmp_path / "documents" / "annual-report-2013-14"
    path.mkdir(parents=True)
    (path / "document.toml").write_text(HEAD + SECTIONS, encoding="utf-8")
    (path / "plans.md").write_text("Text about plans.\n", encoding="utf-8")
    (path / "money.md").write_text("Text about money.\n", encoding="utf-8")
    return tmp_path


def edit(folder, name, old, new):
    path = folder / "documents" / "annual-report-2013-14" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def tree(board):
    return [
        (each.position, each.slug, each.parent.slug if each.parent else "", each.heading, each.body)
        for each in Document.objects.get(board=board).sections.select_related("parent")
    ]


def test_contents_tree_is_loaded_in_order(folder, board):
    load_documents(folder, board)

    assert tree(board) == [
        (1, "journey", "", "The child's journey", ""),
        (2, "plans", "journey", "Plans", "Text about plans."),
        (3, "money", "", "Appendix 1: Money", "Text about money."),
    ]


def test_loading_again_changes_nothing(folder, board):
    load_documents(folder, board)
    before = list(Document.objects.get().sections.values_list("pk", "body"))

    load_documents(folder, board)

    assert list(Document.objects.get().sections.values_list("pk", "body")) == before


def test_edited_text_is_updated(folder, board):
    load_documents(folder, board)
    edit(folder, "plans.md", "about plans", "about more plans")

    load_documents(folder, board)

    assert [row[4] for row in tree(board)] == ["", "Text about more plans.", "Text about money."]


def test_document_whose_file_is_gone_is_removed(folder, board, tmp_path):
    load_documents(folder, board)

    load_documents(tmp_path / "empty", board)

    assert Document.objects.count() == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'parent = "journey"',
            'parent = "travel"',
            "section “plans”: the parent “travel” is no section above",
        ),
        ('slug = "money"', 'slug = "plans"', "section “plans”: another section has the same slug"),
        ('slug = "money"', 'slug = "cash"', "section “cash”: its text cash.md does not exist"),
        ('year = "2013-14"', 'year = "2013-15"', "is not a financial year"),
        ('year = "2013-14"', 'year = "1999-00"', "the board has no year 1999-00. Years: 2013-14"),
        ('kind = "annual-report"', 'kind = "novel"', "“kind” is “novel”. It must be one of: annual-report"),
        ("lines =", "line =", "section “plans”: unknown column or key: line"),
        ("[[section]]", "[section", "cannot be read"),
    ],
)
def test_faults_name_the_place_and_load_nothing(folder, board, old, new, message):
    load_documents(folder, board)
    before = tree(board)
    edit(folder, "document.toml", old, new)

    with pytest.raises(DataFileError, match=r"document\.toml") as caught:
        load_documents(folder, board)

    assert message in str(caught.value)
    assert tree(board) == before
