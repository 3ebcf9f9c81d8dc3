import datetime
import hashlib
from io import BytesIO

import pytest
from django.utils import timezone
from pypdf import PdfReader

from reports.models import DocumentBuild
from reports.services import building
from tests.builders.boards import make_board, make_user, make_year
from tests.builders.reports import make_build, make_report, make_section

State = DocumentBuild.State
pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2014, 7, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture
def document():
    board = make_board()
    document = make_report(make_year(board))
    make_section(document, "introduction", "A short report.")
    return document


@pytest.fixture
def chair(document):
    return make_user("chair@example.org", board=document.board, role="chair")


def test_request_waits_for_the_worker(document, chair):
    build = building.request(document=document, by=chair, now=timezone.now())

    assert (build.state, build.asked_by, build.percent) == (State.WAITING, chair, 0)


def test_request_returns_the_build_under_way(document, chair):
    first = building.request(document=document, by=chair, now=timezone.now())

    assert building.request(document=document, by=chair, now=timezone.now()) == first
    assert document.builds.count() == 1


def test_build_that_never_ended_is_given_up(document, chair):
    stuck = make_build(document, state=State.RUNNING, sha256="", pages=None)

    later = timezone.now() + building.GIVEN_UP_AFTER + datetime.timedelta(minutes=1)
    build = building.request(document=document, by=chair, now=later)

    stuck.refresh_from_db()
    assert build != stuck
    assert (stuck.state, stuck.failure) == (State.FAILED, "The work stopped before it was finished.")


def test_made_build_holds_the_file_with_its_hash(document, chair):
    build = building.make(building.request(document=document, by=chair, now=timezone.now()))

    with build.file.open("rb") as file:
        content = file.read()
    reader = PdfReader(BytesIO(content))
    assert (build.state, build.percent, build.pages) == (State.DONE, 100, len(reader.pages))
    assert build.sha256 == hashlib.sha256(content).hexdigest()
    assert "A short report." in reader.pages[2].extract_text()


@pytest.mark.parametrize("state", [State.RUNNING, State.FAILED])
def test_build_of_another_worker_or_given_up_is_left_alone(document, state):
    build = make_build(document, state=state, sha256="", pages=None)

    building.make(build)

    build.refresh_from_db()
    assert (build.state, build.file.name) == (state, "")


def test_failure_is_recorded_with_its_reason(document, chair):
    document.title = " "
    document.save()
    build = building.request(document=document, by=chair, now=timezone.now())

    with pytest.raises(Exception, match="title"):
        building.make(build)

    build.refresh_from_db()
    assert build.state == State.FAILED
    assert "title" in build.failure
    assert not build.file
