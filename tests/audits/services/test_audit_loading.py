from collections import Counter

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from audits.models import Audit, LearningReview
from audits.services.loading import load_audits
from boards.services.loading import load_governance, load_reference
from cescb.kit.datafiles import DataFileError
from tests.builders.audits import make_audit
from tests.builders.data_files import copy_governance, drop_rows, replace_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    return copy_governance(tmp_path)


@pytest.fixture
def board(folder):
    load_reference(folder.parent.parent)
    return load_governance(folder)


def test_register_holds_every_audit_with_its_place(folder, board):
    load_audits(folder, board)

    audits = Audit.objects.filter(board=board)
    assert audits.count() == 45
    assert not audits.filter(citation=None).exists()
    programme = audits.filter(is_in_year_programme=True, year__starts_in=2013).order_by("starts_on")
    assert list(programme.values_list("slug", "citation__lines")) == [
        ("audit-step-up", "575"),
        ("audit-neglect", "576; 581"),
        ("audit-case-mapping", "577; 581; 703"),
        ("audit-repeat-cp", "474; 578"),
        ("audit-cin", "448; 579"),
    ]


def test_learning_reviews_count_to_the_printed_table(folder, board):
    load_audits(folder, board)

    counts = Counter(LearningReview.objects.values_list("field", "kind"))
    assert counts == {
        ("children", "panel"): 1,
        ("children", "imr"): 1,
        ("children", "reflective"): 3,
        ("children", "true-for-us"): 1,
        ("adults", "reflective"): 1,
        ("domestic-abuse", "panel"): 1,
        ("domestic-abuse", "imr"): 1,
        ("domestic-abuse", "reflective"): 1,
        ("domestic-abuse", "true-for-us"): 1,
    }
    assert not LearningReview.objects.filter(kind="scr").exists()
    assert LearningReview.objects.get(reference="imr-children-1").requested_by == "Surrey"


def test_loading_again_changes_nothing_in_few_queries(folder, board):
    load_audits(folder, board)
    before = list(Audit.objects.order_by("pk").values())

    with CaptureQueriesContext(connection) as queries:
        sync = load_audits(folder, board)

    assert (sync.created, sync.updated, sync.removed) == (0, 0, 0)
    assert list(Audit.objects.order_by("pk").values()) == before
    assert len(queries) <= 8


def test_removed_row_goes_and_one_entered_by_hand_stays(folder, board):
    load_audits(folder, board)
    make_audit(board.years.get(starts_in=2013), "Entered by hand")
    drop_rows(folder / "audits.csv", ",challenge-day,")

    sync = load_audits(folder, board)

    assert (sync.created, sync.updated, sync.removed) == (0, 0, 1)
    assert Audit.objects.filter(title="Entered by hand").exists()
    assert not Audit.objects.filter(slug="challenge-day").exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "audits.csv",
            "challenge,done,2013-12-01,2013-12-31",
            "challenge,over,2013-12-01,",
            "“state” is “over”.",
        ),
        (
            "audits.csv",
            "2013-12-01,2013-12-31,December 2013,,Board,Board",
            "2013-12-31,2013-12-01,,,,",
            "“ends_on” is before",
        ),
        (
            "audits.csv",
            "2012-13,ofsted",
            "2002-03,ofsted",
            "row 2: “year” is “2002-03”, which is no year of the board.",
        ),
        (
            "learning_reviews.csv",
            "panel-children-1,panel",
            "panel-children-1,inquest",
            "row 2: “kind” is “inquest”.",
        ),
        (
            "learning_reviews.csv",
            "reflective-children-2",
            "reflective-children-1",
            "row 5: the same year and reference as in row 4.",
        ),
        (
            "board.toml",
            'records_source = "cescb',
            'records_source = "other',
            "“records_source” is “other-report-2013-14”",
        ),
    ],
)
def test_fault_names_file_and_row_and_loads_nothing(folder, board, file, old, new, message):
    replace_once(folder / file, old, new)

    with pytest.raises(DataFileError) as caught:
        load_audits(folder, board)

    assert str(caught.value).startswith(str(folder / file))
    assert message in str(caught.value)
    assert not Audit.objects.exists()
    assert not LearningReview.objects.exists()
