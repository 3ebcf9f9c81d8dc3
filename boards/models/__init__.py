from boards.models.agencies import Agency, Appointment, Group, Person, Seat
from boards.models.board import Area, Board, FinancialYear
from boards.models.finance import BudgetItem, BudgetLine, Contribution, ExpenditureLine
from boards.models.meetings import Attendance, Meeting
from boards.models.partnership import BodyRelation, PartnershipBody
from boards.models.plan import Objective, Outcome, Priority
from boards.models.sources import Citation, Discrepancy, SourceDocument
from boards.models.users import RoleAssignment, User

__all__ = [
    "Agency",
    "Appointment",
    "Area",
    "Attendance",
    "Board",
    "BodyRelation",
    "BudgetItem",
    "BudgetLine",
    "Citation",
    "Contribution",
    "Discrepancy",
    "ExpenditureLine",
    "FinancialYear",
    "Group",
    "Meeting",
    "Objective",
    "Outcome",
    "PartnershipBody",
    "Person",
    "Priority",
    "RoleAssignment",
    "Seat",
    "SourceDocument",
    "User",
]
