from boards.models.actions import Action, ActionNote
from boards.models.agencies import Agency
from boards.models.alignment import AlignedPlan, SharedTheme
from boards.models.appraisals import Appraisal, MemberAppraisal
from boards.models.board import Area, Board, FinancialYear
from boards.models.challenges import Challenge, ChallengeSession, Question, SessionQuestion
from boards.models.engagement import (
    CommissionedService,
    Communication,
    Engagement,
    KeyMessage,
    NeedsAssessment,
    Recipient,
    Stakeholder,
    Success,
)
from boards.models.evaluation import Criterion, Grade, GradeDescriptor, Recommendation, SelfEvaluation
from boards.models.finance import BudgetItem, BudgetLine, Contribution, ExpenditureLine, IncomeLine
from boards.models.governance import (
    BoardFunction,
    FunctionEvidence,
    Handover,
    KeyRole,
    Memorandum,
    MemorandumParty,
    StatutoryReference,
)
from boards.models.groups import Group
from boards.models.meetings import Attendance, Meeting
from boards.models.papers import AgendaItem, Decision, Interest, Paper, ReportDue
from boards.models.partnership import BodyRelation, ChairMeeting, PartnershipBody, SharedMember
from boards.models.plan import (
    AreaForImprovement,
    Intent,
    NextStep,
    Objective,
    Outcome,
    Priority,
    ReviewEvidence,
    ReviewTopic,
)
from boards.models.records import BoardRecord, CitedRecord, Record, YearRecord
from boards.models.risks import Risk, RiskRegisterIssue, RiskReview
from boards.models.seats import Appointment, Person, Seat
from boards.models.sources import Citation, Discrepancy, SourceDocument
from boards.models.users import RoleAssignment, User
from boards.models.voice import Quotation, Voice

__all__ = [
    "Action",
    "ActionNote",
    "Agency",
    "AgendaItem",
    "AlignedPlan",
    "Appointment",
    "Appraisal",
    "Area",
    "AreaForImprovement",
    "Attendance",
    "Board",
    "BoardFunction",
    "BoardRecord",
    "BodyRelation",
    "BudgetItem",
    "BudgetLine",
    "ChairMeeting",
    "Challenge",
    "ChallengeSession",
    "Citation",
    "CitedRecord",
    "CommissionedService",
    "Communication",
    "Contribution",
    "Criterion",
    "Decision",
    "Discrepancy",
    "Engagement",
    "ExpenditureLine",
    "FinancialYear",
    "FunctionEvidence",
    "Grade",
    "GradeDescriptor",
    "Group",
    "Handover",
    "IncomeLine",
    "Intent",
    "Interest",
    "KeyMessage",
    "KeyRole",
    "Meeting",
    "MemberAppraisal",
    "Memorandum",
    "MemorandumParty",
    "NeedsAssessment",
    "NextStep",
    "Objective",
    "Outcome",
    "Paper",
    "PartnershipBody",
    "Person",
    "Priority",
    "Question",
    "Quotation",
    "Recipient",
    "Recommendation",
    "Record",
    "ReportDue",
    "ReviewEvidence",
    "ReviewTopic",
    "Risk",
    "RiskRegisterIssue",
    "RiskReview",
    "RoleAssignment",
    "Seat",
    "SelfEvaluation",
    "SessionQuestion",
    "SharedMember",
    "SharedTheme",
    "SourceDocument",
    "Stakeholder",
    "StatutoryReference",
    "Success",
    "User",
    "Voice",
    "YearRecord",
]
