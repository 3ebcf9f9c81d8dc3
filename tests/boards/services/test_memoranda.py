import datetime

import pytest

from boards.models import Memorandum, MemorandumParty
from boards.services import memoranda
from tests.builders.boards import make_board, make_body, make_user
from tests.builders.partnership import make_memorandum, make_party

pytestmark = pytest.mark.django_db

DAY = datetime.date(2014, 3, 31)


def test_next_version_takes_the_words_and_no_agreement():
    board = make_board()
    person = make_user()
    first = make_memorandum(
        board,
        title="Agreement",
        principles="Together.",
        drafted_on=DAY,
        review_due_on=DAY,
        date_note="Spring",
    )
    make_party(first, make_body(board, "Trust"), responsibilities="Leads.", agreed_on=DAY)

    version = memoranda.start_next_version(memorandum=first, by=person)

    assert (version.number, version.title, version.principles) == (2, "Agreement", "Together.")
    assert (version.drafted_on, version.review_due_on, version.date_note) == (None, None, "")
    party = version.parties.get()
    assert (party.body.name, party.responsibilities) == ("Trust", "Leads.")
    assert (party.state, party.agreed_on) == (MemorandumParty.State.WAITING, None)
    assert [one.history.get().history_user for one in (version, party)] == [person, person]
    assert first.parties.get().agreed_on == DAY


def test_next_version_starts_from_the_newest_alone():
    board = make_board()
    first = make_memorandum(board)
    make_memorandum(board)

    with pytest.raises(memoranda.NewerVersionExists):
        memoranda.start_next_version(memorandum=first, by=make_user())

    assert Memorandum.objects.count() == 2
