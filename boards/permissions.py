"""Who may do what: one list of permissions for the whole site, and what each role holds."""

from collections.abc import Iterable
from enum import StrEnum

from boards.models import Board, RoleAssignment, User

Role = RoleAssignment.Role


class Permission(StrEnum):
    BOARD_VIEW = "board.view"
    GOVERNANCE_VIEW = "governance.view"
    AGENCY_VIEW = "agency.view"
    RECORD_EDIT = "record.edit"
    MEASURE_VIEW = "measure.view"
    AUDIT_VIEW = "audit.view"
    REPORT_VIEW_DRAFT = "report.view_draft"
    REPORT_BUILD = "report.build"


READ_EVERYTHING = frozenset(
    {
        Permission.BOARD_VIEW,
        Permission.GOVERNANCE_VIEW,
        Permission.MEASURE_VIEW,
        Permission.AUDIT_VIEW,
    }
)

ROLES: dict[str, frozenset[Permission]] = {
    Role.MEMBER: READ_EVERYTHING | {Permission.REPORT_VIEW_DRAFT},
    Role.CHAIR: READ_EVERYTHING | {Permission.REPORT_VIEW_DRAFT, Permission.REPORT_BUILD},
    Role.BUSINESS_MANAGER: READ_EVERYTHING
    | {Permission.REPORT_VIEW_DRAFT, Permission.REPORT_BUILD, Permission.RECORD_EDIT},
    Role.DATA_LEAD: frozenset({Permission.BOARD_VIEW, Permission.MEASURE_VIEW, Permission.AGENCY_VIEW}),
    Role.ADMINISTRATOR: frozenset({Permission.BOARD_VIEW}),
}


def assignments_of(user: User, board: Board) -> tuple[RoleAssignment, ...]:
    """Return the roles that the person holds on the board, each with its agency where it has one.

    An installation's administrator is one on every board, without an entry in the database.
    """
    held = tuple(RoleAssignment.objects.filter(user=user, board=board).select_related("agency"))
    if user.is_superuser:
        return (*held, RoleAssignment(user=user, board=board, role=Role.ADMINISTRATOR))
    return held


def permissions_of(user: User, held: Iterable[RoleAssignment]) -> frozenset[Permission]:
    """Return everything that the roles allow; an installation's administrator may do everything."""
    if user.is_superuser:
        return frozenset(Permission)
    return frozenset().union(*(ROLES[assignment.role] for assignment in held))
