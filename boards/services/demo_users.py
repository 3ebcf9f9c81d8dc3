"""Logins for trying the product out: one for each role, and one for an outsider to the first board."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from boards.models import Board, RoleAssignment, User

Role = RoleAssignment.Role


class NoBoards(Exception):
    """There is no board on which a demonstration login could hold a role."""


@dataclass(frozen=True)
class DemoLogin:
    """An address to sign in with, the role that it holds, and the boards on which it holds it."""

    email: str
    role: str
    boards: tuple[str, ...]


@transaction.atomic
def create(*, password: str) -> list[DemoLogin]:
    """Create or mend the logins, with the given password for all of them; return them in order.

    The first board gives the addresses: chair@<board>.example and so on hold their role on every board. Each
    further board has one member who belongs to it alone. `.example` is reserved and can receive no mail.
    The administrator may also use the admin site. Raises NoBoards where none is loaded.
    """
    boards = list(Board.objects.all())
    if not boards:
        raise NoBoards
    first, *others = boards
    logins = [_create_login(role, first, boards, password) for role in Role]
    return logins + [_create_login(Role.MEMBER, board, [board], password) for board in others]


def _create_login(role: Role, home: Board, boards: Sequence[Board], password: str) -> DemoLogin:
    email = f"{role.value.replace('_', '-')}@{home.slug}.example"
    person = User.objects.filter(email=email).first() or User(email=email)
    person.name = f"{role.label} (demonstration login)"
    person.is_active = True
    person.is_staff = person.is_superuser = role == Role.ADMINISTRATOR
    if not person.check_password(password):
        person.set_password(password)
    person.save()
    for board in boards:
        _assign(person, role, board)
    return DemoLogin(email, role.label, tuple(board.short_name for board in boards))


def _assign(person: User, role: Role, board: Board) -> None:
    agency = None
    if role == Role.DATA_LEAD:
        agency = board.agencies.filter(slug="police").first() or board.agencies.first()
        if agency is None:
            return
    RoleAssignment.objects.get_or_create(user=person, board=board, role=role, agency=agency)
