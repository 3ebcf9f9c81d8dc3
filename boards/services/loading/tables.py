"""The CSV files of a board's folder: which table each fills, and by which codes other files name its rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import DateTimeField, Field, Model, QuerySet

from boards import models
from boards.fingerprint import fingerprint
from boards.models import Board, Record, User

AnyField = Field[Any, Any]


@dataclass(frozen=True, eq=False)
class Table:
    """One CSV file and the records that it holds. Its columns are the fields of the model.

    `key` names the fields that tell a row from all others, the one that it belongs to first. `code` names
    the attributes that make up the code by which other files refer to a row, joined by strokes. `within`
    gives the columns that together name a referenced row, where that is not one column of the field's name.
    References in `ahead` may name rows further down in the same file. `derived` fields are computed.
    """

    model: type[Record]
    file: str
    key: tuple[str, ...]
    code: tuple[str, ...] = ()
    within: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ahead: frozenset[str] = frozenset()
    derived: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    must_exist: bool = False

    @cached_property
    def fields(self) -> tuple[AnyField, ...]:
        """The fields that columns give: all but what the loader or the product itself fills in."""
        return tuple(
            field
            for field in self.model._meta.concrete_fields
            if not field.primary_key
            and field.related_model not in (Board, User, models.Citation)
            and not isinstance(field, DateTimeField)
            and not (field.name == "position" and not field.editable)
            and field.name not in self.derived
        )

    @cached_property
    def links(self) -> tuple[Any, ...]:
        """The many-to-many fields, which columns give as lists of codes."""
        return self.model._meta.many_to_many

    @property
    def is_cited(self) -> bool:
        return has_field(self.model, "citation")

    @property
    def is_numbered_by_place(self) -> bool:
        return any(
            field.name == "position" and not field.editable for field in self.model._meta.concrete_fields
        )

    @cached_property
    def required_columns(self) -> list[str]:
        return [
            name
            for field in (*self.fields, *self.links)
            if self.is_required(field)
            for name in self.columns_of(field)
        ]

    @cached_property
    def optional_columns(self) -> list[str]:
        others = [field for field in (*self.fields, *self.links) if not self.is_required(field)]
        names = [name for field in others for name in self.columns_of(field)]
        return [*names, "lines"] if self.is_cited else names

    def columns_of(self, field: Any) -> tuple[str, ...]:
        return self.within.get(field.name, (field.name,))

    def is_required(self, field: Any) -> bool:
        """Whether a cell of the field must be filled in."""
        if field.null:
            return False
        return field.name in self.key or not (field.blank or field.has_default())

    def code_of(self, item: Any) -> str:
        """Return the code by which other files name the row: board/2013-09-18 for a meeting."""
        parts = []
        for path in self.code:
            part = item
            for name in path.split("."):
                part = getattr(part, name)
            parts.append(str(part))
        return "/".join(parts)

    def rows_of(self, board: Board) -> QuerySet[Any]:
        return self.model._base_manager.filter(**{self.model.board_path: board})


def has_field(model: type[Model], name: str) -> bool:
    return any(field.name == name for field in model._meta.concrete_fields)


def of_board(
    model: type[Record], file: str, name: str = "number", *, must_exist: bool = False, **more: Any
) -> Table:
    """A table of the board whose rows have a number or a short name of their own, which is their code."""
    return Table(model, file, key=("board", name), code=(name,), must_exist=must_exist, **more)


def of_year(
    model: type[Record], file: str, name: str = "number", *, must_exist: bool = False, **more: Any
) -> Table:
    """A table of a year whose rows have a number or a short name of their own: 2013-14/3."""
    return Table(model, file, key=("year", name), code=("year.label", name), must_exist=must_exist, **more)


SEAT = ("group", "seat")

# Parents come before what refers to them.
TABLES = (
    of_board(models.Agency, "agencies.csv", "slug", must_exist=True),
    of_board(models.Group, "groups.csv", "slug", must_exist=True, ahead=frozenset({"succeeded_by"})),
    Table(models.Seat, "seats.csv", key=("group", "slug"), code=("group.slug", "slug"), must_exist=True),
    of_board(models.Person, "people.csv", "slug", must_exist=True),
    Table(
        models.Appointment,
        "appointments.csv",
        key=("seat", "person", "starts_on"),
        within={"seat": SEAT},
        must_exist=True,
    ),
    Table(models.MemberAppraisal, "member_appraisals.csv", key=("seat", "held_on")),
    Table(
        models.Meeting,
        "meetings.csv",
        key=("group", "held_on"),
        code=("group.slug", "held_on"),
        must_exist=True,
    ),
    Table(
        models.Attendance,
        "attendance.csv",
        key=("meeting", "seat"),
        within={"meeting": ("group", "held_on"), "seat": SEAT},
        must_exist=True,
    ),
    of_year(models.ExpenditureLine, "expenditure.csv", "slug", must_exist=True),
    of_year(models.IncomeLine, "income.csv", "slug"),
    of_year(models.BudgetLine, "budget.csv", "slug", must_exist=True),
    Table(
        models.BudgetItem,
        "budget_items.csv",
        key=("line", "title"),
        within={"line": ("year", "line")},
        must_exist=True,
    ),
    Table(models.Contribution, "contributions.csv", key=("year", "agency"), must_exist=True),
    of_board(models.PartnershipBody, "bodies.csv", "slug", must_exist=True),
    Table(models.BodyRelation, "relations.csv", key=("source", "kind", "target"), must_exist=True),
    Table(models.SharedMember, "shared_members.csv", key=("body", "person")),
    of_year(models.ChairMeeting, "chair_meetings.csv"),
    of_year(models.Priority, "priorities.csv", must_exist=True),
    of_year(models.Objective, "objectives.csv", must_exist=True),
    Table(
        models.Outcome,
        "outcomes.csv",
        key=("objective", "number"),
        code=("objective.year.label", "objective.number", "number"),
        within={"objective": ("year", "objective")},
        must_exist=True,
    ),
    of_year(models.Intent, "intents.csv"),
    of_year(models.AlignedPlan, "aligned_plans.csv"),
    of_board(models.SharedTheme, "shared_themes.csv"),
    of_board(models.StatutoryReference, "statutes.csv"),
    of_board(models.BoardFunction, "functions.csv"),
    Table(models.FunctionEvidence, "function_evidence.csv", key=("function", "year", "text")),
    of_board(models.KeyRole, "key_roles.csv"),
    Table(models.Appraisal, "appraisals.csv", key=("role", "held_on")),
    of_board(models.Handover, "handovers.csv"),
    of_board(models.Memorandum, "memoranda.csv"),
    Table(models.MemorandumParty, "memorandum_parties.csv", key=("memorandum", "body")),
    Table(
        models.AgendaItem,
        "agenda.csv",
        key=("meeting", "position"),
        code=("meeting.group.slug", "meeting.held_on", "position"),
    ),
    Table(models.Paper, "papers.csv", key=("item", "title")),
    of_board(models.Decision, "decisions.csv"),
    of_year(models.ReportDue, "reports_due.csv"),
    of_board(models.Interest, "interests.csv"),
    of_board(models.Challenge, "challenges.csv"),
    of_board(models.Question, "questions.csv"),
    of_board(models.ChallengeSession, "sessions.csv"),
    Table(models.SessionQuestion, "session_questions.csv", key=("session", "position")),
    Table(models.SelfEvaluation, "self_evaluations.csv", key=("year", "criterion")),
    of_board(models.Recommendation, "recommendations.csv"),
    of_board(models.Risk, "risks.csv"),
    Table(models.RiskReview, "risk_reviews.csv", key=("risk", "reviewed_on")),
    of_board(models.Action, "actions.csv"),
    Table(models.ActionNote, "action_notes.csv", key=("action", "made_on")),
    of_year(models.AreaForImprovement, "areas_for_improvement.csv"),
    of_board(models.Voice, "voices.csv"),
    of_board(
        models.Quotation, "quotations.csv", derived={"fingerprint": lambda item: fingerprint(item.words)}
    ),
    Table(
        models.ReviewTopic,
        "review_topics.csv",
        key=("priority", "position"),
        code=("priority.year.label", "priority.number", "position"),
    ),
    Table(models.ReviewEvidence, "review_evidence.csv", key=("priority", "position")),
    Table(models.NextStep, "next_steps.csv", key=("priority", "position")),
    of_board(models.Stakeholder, "stakeholders.csv"),
    of_year(models.KeyMessage, "key_messages.csv"),
    of_year(models.Communication, "communications.csv"),
    of_year(models.Recipient, "recipients.csv"),
    of_year(models.Engagement, "engagements.csv"),
    of_year(models.Success, "successes.csv"),
    of_board(models.CommissionedService, "commissioned_services.csv"),
    of_board(models.NeedsAssessment, "needs_assessments.csv"),
)
