"""Builds what belongs to a year's plan and its review, and the lists that go on from year to year."""

from boards.models import (
    AreaForImprovement,
    Board,
    Engagement,
    FinancialYear,
    Intent,
    KeyMessage,
    NextStep,
    Objective,
    Outcome,
    Priority,
    Quotation,
    Recipient,
    ReportDue,
    ReviewEvidence,
    ReviewTopic,
)
from tests.builders.boards import make_body, make_objective, make_outcome


def make_evidence(priority: Priority, text="Fewer repeat plans", kind="measure", **values) -> ReviewEvidence:
    return ReviewEvidence.objects.create(priority=priority, text=text, kind=kind, **values)


def make_topic(priority: Priority, title="Neglect", **values) -> ReviewTopic:
    values = {"position": priority.topics.count() + 1, **values}
    return ReviewTopic.objects.create(priority=priority, title=title, **values)


def make_next_step(priority: Priority, text="Recruit a lay member", **values) -> NextStep:
    values = {"position": priority.next_steps.count() + 1, **values}
    return NextStep.objects.create(priority=priority, text=text, **values)


def make_quotation(board: Board, words="It helped", **values) -> Quotation:
    values = {
        "number": board.quotations.count() + 1,
        "fingerprint": words.lower().replace(" ", ""),
        "speaker": "inspector",
        "source": "Peer review, March 2014",
        **values,
    }
    return Quotation.objects.create(board=board, words=words, **values)


def make_plain_outcome(
    year: FinancialYear, text="Plans are clear", objective: Objective | None = None
) -> Outcome:
    """An outcome that one body delivers and another challenges."""
    board = year.board
    bodies = [
        board.partnership_bodies.filter(name=name).first() or make_body(board, name)
        for name in ("Network", "Own board")
    ]
    objective = objective or year.objectives.first() or make_objective(year)
    return make_outcome(objective, text, responsible=[bodies[0]], accountable=bodies[1])


def make_intent(year: FinancialYear, text="Say it in plain words", **values) -> Intent:
    return Intent.objects.create(year=year, text=text, **{"number": year.intents.count() + 1, **values})


def make_improvement_area(year: FinancialYear, text="A better front door", **values) -> AreaForImprovement:
    values = {"number": year.areaforimprovements.count() + 1, **values}
    return AreaForImprovement.objects.create(year=year, text=text, **values)


def make_engagement(year: FinancialYear, title="Staff workshops", **values) -> Engagement:
    values = {"number": year.engagements.count() + 1, "who": "Front-line staff", **values}
    return Engagement.objects.create(year=year, title=title, **values)


def make_report_due(year: FinancialYear, title="Private fostering", **values) -> ReportDue:
    return ReportDue.objects.create(
        year=year, title=title, **{"number": year.reportdues.count() + 1, **values}
    )


def make_recipient(year: FinancialYear, name="Police and Crime Commissioner", **values) -> Recipient:
    return Recipient.objects.create(year=year, name=name, **{"number": year.recipients.count() + 1, **values})


def make_message(year: FinancialYear, audience="Staff", text="Ask how the child is.", **values) -> KeyMessage:
    values = {"number": year.keymessages.count() + 1, **values}
    return KeyMessage.objects.create(year=year, audience=audience, text=text, **values)
