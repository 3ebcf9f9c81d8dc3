"""Who may do what: one list of permissions for the whole site, and what each role holds."""

from dataclasses import dataclass
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


@dataclass(frozen=True)
class Standing:
    """What somebody may do on a board, and the primary keys of the agencies that they act for there."""

    permissions: frozenset[Permission]
    agencies: frozenset[int]


def standing_of(user: User, board: Board) -> Standing:
    """Return everything that the person may do on the board, over all roles held there."""
    if user.is_superuser:
        return Standing(frozenset(Permission), frozenset())
    roles = list(RoleAssignment.objects.filter(user=user, board=board).values_list("role", "agency"))
    return Standing(
        permissions=frozenset().union(*(ROLES[role] for role, _ in roles)),
        agencies=frozenset(agency for _, agency in roles if agency is not None),
    )
