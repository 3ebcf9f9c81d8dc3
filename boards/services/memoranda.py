"""Starts the next version of a memorandum of understanding."""

from django.db import transaction

from boards.models import Board, Memorandum, MemorandumParty, User
from boards.services import records


class NewerVersionExists(Exception):
    """The next version starts from the newest one, and this one has a successor already."""


@transaction.atomic
def start_next_version(*, memorandum: Memorandum, by: User) -> Memorandum:
    """Return a new version with the words and the parties of this one, none of which has agreed to it yet.

    Its dates stay empty: it is still to be drafted. Raises NewerVersionExists.
    """
    board = Board.objects.select_for_update().get(pk=memorandum.board_id)
    if Memorandum.objects.filter(board=board, number__gt=memorandum.number).exists():
        raise NewerVersionExists
    version = Memorandum(board=board, title=memorandum.title, principles=memorandum.principles)
    records.add(version, by=by, board=board, write=version.save)
    for party in memorandum.parties.all():
        copy = MemorandumParty(
            memorandum=version, body_id=party.body_id, responsibilities=party.responsibilities
        )
        records.add(copy, by=by, board=board, write=copy.save)
    return version
