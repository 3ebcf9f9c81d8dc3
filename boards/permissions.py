"""Who may do what: one list of permissions for the whole site, and what each role holds."""

from enum import StrEnum

from boards.models import Board, RoleAssignment, User

Role = RoleAssignment.Role


class Permission(StrEnum):
    BOARD_VIEW = "board.view"
    GOVERNANCE_VIEW = "governance.view"
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
    Role.BUSINESS_MANAGER: READ_EVERYTHING | {Permission.REPORT_VIEW_DRAFT, Permission.REPORT_BUILD},
    Role.DATA_LEAD: frozenset({Permission.BOARD_VIEW, Permission.MEASURE_VIEW}),
    Role.ADMINISTRATOR: frozenset({Permission.BOARD_VIEW}),
}


def permissions_of(user: User, board: Board) -> frozenset[Permission]:
    """Return everything that the person may do on the board, over all roles held there."""
    if user.is_superuser:
        return frozenset(Permission)
    roles = RoleAssignment.objects.filter(user=user, board=board).values_list("role", flat=True)
    return frozenset().union(*(ROLES[role] for role in roles))
