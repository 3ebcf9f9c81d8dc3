"""The real board, loaded once for all tests of a module that read it."""

from collections.abc import Iterator
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction

from boards.models import Board
from reports.models import Document


@pytest.fixture(scope="module")
def cescb(django_db_setup, django_db_blocker) -> Iterator[Board]:
    """The Cheshire East board as its data files tell it; undone at the end of the module."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_board", "cescb", stdout=StringIO())
        yield Board.objects.select_related("area").get(slug="cescb")
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def annual_report(cescb) -> Document:
    return Document.objects.select_related("board__area", "year").get(
        board=cescb, kind="annual-report", year__starts_in=2013
    )
