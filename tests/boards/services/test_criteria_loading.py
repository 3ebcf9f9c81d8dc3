"""Loading of the criteria that boards are judged on, with what a board of each grade looks like."""

import pytest
from django.conf import settings

from boards.models import Criterion, Grade, GradeDescriptor
from boards.services.loading import load_reference
from cescb.kit.datafiles import DataFileError
from tests.builders.accountability import make_evaluation
from tests.builders.boards import make_board, make_year
from tests.builders.data_files import copy_governance, replace_once

pytestmark = pytest.mark.django_db


def test_every_criterion_of_the_product_has_a_descriptor_of_each_grade():
    load_reference(settings.FIXTURES_DIR)

    criteria = list(Criterion.objects.all())
    assert [one.slug for one in criteria] == [
        "governance",
        "challenge",
        "performance",
        "quality",
        "learning",
        "training",
        "procedures",
        "voice",
        "reporting",
    ]
    for criterion in criteria:
        assert {one.grade for one in criterion.descriptors.all()} == set(Grade.values)
        assert criterion.question.endswith("?")
    texts = list(GradeDescriptor.objects.values_list("text", flat=True))
    assert len(texts) == len(set(texts)) == 36


def test_loading_again_changes_nothing():
    load_reference(settings.FIXTURES_DIR)
    before = list(GradeDescriptor.objects.order_by("pk").values())

    again = load_reference(settings.FIXTURES_DIR)

    assert (again.created, again.updated, again.removed) == (0, 0, 0)
    assert list(GradeDescriptor.objects.order_by("pk").values()) == before


def test_an_edited_file_updates_and_keeps_judgements(tmp_path):
    copy_governance(tmp_path)
    load_reference(tmp_path)
    year = make_year(make_board())
    judgement = make_evaluation(year, Criterion.objects.get(slug="voice"), Grade.GOOD)
    path = tmp_path / "reference/criteria.toml"
    replace_once(path, 'title = "Voice of children and young people"', 'title = "Children’s voice"')
    replace_once(path, "and works without asking them.", "and never asks them.")

    found = load_reference(tmp_path)

    assert (found.created, found.updated, found.removed) == (0, 2, 0)
    judgement.refresh_from_db()
    assert judgement.criterion.title == "Children’s voice"
    assert judgement.criterion.descriptors.get(grade=Grade.INADEQUATE).text.endswith("never asks them.")


def test_a_criterion_that_left_the_file_stays_with_its_judgements(tmp_path):
    copy_governance(tmp_path)
    load_reference(tmp_path)
    path = tmp_path / "reference/criteria.toml"
    replace_once(path, 'code = "voice"', 'code = "voices"')

    load_reference(tmp_path)

    assert Criterion.objects.filter(slug__in=["voice", "voices"]).count() == 2


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('code = "voice"', 'code = "voice"\nsplendid = "x"', "unknown column or key: splendid"),
        ('code = "voice"', 'code = "audit"\ncode_of = "x"', "unknown column or key: code_of"),
        ('code = "voice"', 'code = "governance"', "the same slug as in criterion “governance”"),
        ('code = "voice"', 'code = ""', "“code” is empty"),
        ('inadequate = "The board does not understand what children experience', 'bad = "The', "bad"),
    ],
)
def test_a_fault_loads_nothing_and_names_its_place(tmp_path, old, new, message):
    copy_governance(tmp_path)
    replace_once(tmp_path / "reference/criteria.toml", old, new)

    with pytest.raises(DataFileError, match=message):
        load_reference(tmp_path)

    assert not Criterion.objects.exists()
