"""What is special about the registers of the plan: what each points out, and what its forms ask for."""

import csv
import datetime
import io

import pytest
from django.urls import reverse

from boards.access import Scope
from boards.models import NextStep, Outcome, Priority, ReviewTopic
from boards.permissions import Permission
from boards.queries import plan_of
from boards.queries.history import version_of
from boards.queries.plan_progress import PlanProgress, Progress
from boards.registers.objectives import ObjectiveTable
from boards.registers.outcomes import OutcomeTable, outcome_faults, outcome_flags
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_body,
    make_objective,
    make_outcome,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import (
    make_engagement,
    make_evidence,
    make_improvement_area,
    make_intent,
    make_next_step,
    make_plain_outcome,
    make_quotation,
    make_topic,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def year(client):
    year = make_year(make_board())
    client.force_login(make_user("manager@example.org", board=year.board, role="business_manager"))
    return year


def address(year, name, *arguments):
    return reverse(f"boards:{name}", args=[year.board.slug, year.label, *arguments])


def text(response):
    return " ".join(response.content.decode().split())


def notices(client, year, name, record):
    return [
        notice.title for notice in client.get(address(year, f"{name}_record", record.pk)).context["notices"]
    ]


def lede(client, year, name):
    return client.get(address(year, name)).context["lede"]


def download(client, year, name):
    content = client.get(address(year, name), {"export": "csv"}).content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content)))


# Priorities and their review.


def test_priority_whose_impact_cites_no_evidence_is_pointed_out(client, year):
    priority = make_priority(year, why="W", done="D", impact="Children wait less.")
    make_next_step(priority)

    assert notices(client, year, "priorities", priority) == ["The impact cites no evidence."]
    make_evidence(priority)
    assert notices(client, year, "priorities", priority) == []


def test_line_of_the_impact_that_reads_like_an_output_is_pointed_out(client, year):
    priority = make_priority(year, why="W", done="D", impact="Members came.\nChildren wait less.")
    make_evidence(priority)
    make_next_step(priority)

    page = text(client.get(address(year, "priorities_record", priority.pk)))

    assert "One line of the impact names no child" in page
    assert "“Members came.”" in page
    assert "“Children wait less.”" not in page


def test_list_says_how_far_each_review_is(client, year):
    complete = make_priority(year, "Complete", why="W", done="D", impact="Children wait less.")
    make_evidence(complete)
    make_next_step(complete, fate="done", note="Two came")
    make_next_step(complete)
    unproven = make_priority(year, "Unproven", impact="Children wait less.")
    make_priority(year, "Begun", why="W")
    make_priority(year, "Bare")

    assert [row[1:2] + row[3:] for row in download(client, year, "priorities")[1:]] == [
        ["Complete", "Complete", "1", "1 of 2"],
        ["Unproven", "No evidence of impact", "0", "no next steps"],
        ["Begun", "Part missing", "0", "no next steps"],
        ["Bare", "Not written", "0", "no next steps"],
    ]
    assert lede(client, year, "priorities") == (
        "Four priorities for 2013-14: one review is complete and one claims an impact without evidence."
    )
    assert unproven.number == 2


@pytest.mark.parametrize("number", [1, 4])
def test_page_and_list_of_priorities_cost_the_same(client, year, number, django_assert_max_num_queries):
    following = make_year(year.board, 2014)
    for place in range(number):
        priority = make_priority(year, f"Priority {place}")
        for piece in range(number):
            quotation = make_quotation(year.board, f"Words {place} {piece}")
            make_evidence(priority, kind="quotation", quotation=quotation)
            topic = make_topic(priority, f"Topic {piece}")
            outcome = make_plain_outcome(following, f"Outcome {place} {piece}")
            make_next_step(priority, topic=topic, fate="carried", outcome=outcome)

    with django_assert_max_num_queries(9):
        client.get(address(year, "priorities"))
    with django_assert_max_num_queries(16):
        client.get(address(year, "priorities_record", Priority.objects.first().pk))
    with django_assert_max_num_queries(11):
        client.get(address(year, "priorities_review"))


def test_quotation_is_evidence_of_what_somebody_said_only(client, year):
    priority = make_priority(year)
    quotation = make_quotation(year.board)
    data = {"kind": "audit", "text": "It helped", "quotation": quotation.pk}

    refused = client.post(address(year, "priorities_evidence_add", priority.pk), data)
    taken = client.post(address(year, "priorities_evidence_add", priority.pk), {**data, "kind": "quotation"})

    assert refused.status_code == 422
    assert "A quotation is evidence of what somebody said" in text(refused)
    assert taken.status_code == 302
    assert priority.evidence.get().quotation == quotation


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"fate": "open"}, None),
        ({"fate": "carried"}, "Choose the outcome that takes the next step up."),
        ({"fate": "carried", "outcome": True}, None),
        ({"fate": "done"}, "Say what the result is."),
        ({"fate": "done", "note": "Two came"}, None),
        ({"fate": "dropped"}, "Say why the next step was dropped."),
        ({"fate": "dropped", "note": "No longer needed"}, None),
    ],
)
def test_each_answer_to_a_next_step_needs_its_proof(client, year, data, error):
    priority = make_priority(year)
    outcome = make_plain_outcome(make_year(year.board, 2014))
    if data.get("outcome"):
        data = {**data, "outcome": outcome.pk}

    answer = client.post(
        address(year, "priorities_next_steps_add", priority.pk), {"text": "Recruit a lay member", **data}
    )

    if error:
        assert answer.status_code == 422
        assert error in text(answer)
        assert not NextStep.objects.exists()
    else:
        assert answer.status_code == 302
        assert NextStep.objects.get().fate == data["fate"]


def test_next_step_is_carried_into_the_plan_of_the_year_after_only(client, year):
    priority = make_priority(year)
    own = make_plain_outcome(year, "Of this year")
    coming = make_plain_outcome(make_year(year.board, 2014), "Of the year after")
    make_plain_outcome(make_year(make_board("Hilltop board"), 2014), "Of another board")

    form = client.get(address(year, "priorities_next_steps_add", priority.pk)).context["form"]
    answer = client.post(
        address(year, "priorities_next_steps_add", priority.pk),
        {"text": "Train", "fate": "carried", "outcome": own.pk},
    )

    assert [label for _, label in form.fields["outcome"].choices] == ["None", "1.1 Of the year after"]
    assert form.fields["outcome"].label == "Outcome of the plan for 2014-15"
    assert answer.status_code == 422
    assert coming.reference == "1.1"


def test_next_step_that_is_not_carried_keeps_no_outcome(client, year):
    priority = make_priority(year)
    outcome = make_plain_outcome(make_year(year.board, 2014))
    step = make_next_step(priority, fate="carried", outcome=outcome)
    data = {
        "text": step.text,
        "fate": "done",
        "outcome": outcome.pk,
        "note": "It came at once",
        "seen": version_of(step),
    }

    client.post(address(year, "priorities_next_steps_edit", priority.pk, step.pk), data)

    step.refresh_from_db()
    assert (step.fate, step.outcome, step.note) == ("done", None, "It came at once")


def test_topics_of_the_same_priority_are_offered(client, year):
    priority, other = make_priority(year, "Risk areas"), make_priority(year, "Other")
    make_topic(other, "Elsewhere")
    page = address(year, "priorities_next_steps_add", priority.pk)

    assert "topic" not in client.get(page).context["form"].fields
    make_topic(priority, "Neglect")
    form = client.get(page).context["form"]
    assert [label for _, label in form.fields["topic"].choices] == ["None", "Neglect"]


def test_topic_with_next_steps_is_not_removed(client, year):
    priority = make_priority(year)
    topic = make_topic(priority)
    make_next_step(priority, topic=topic)

    answer = client.post(address(year, "priorities_topics_remove", priority.pk, topic.pk))

    assert answer.status_code == 409
    assert ReviewTopic.objects.exists()


def test_parts_of_a_closed_year_are_not_changed(client, year):
    priority = make_priority(year)
    year.closed_at = datetime.datetime(2014, 8, 1, tzinfo=datetime.UTC)
    year.closed_by = make_user("other@example.org")
    year.save()

    page = text(client.get(address(year, "priorities_record", priority.pk)))

    assert "Cite evidence" not in page
    assert client.post(address(year, "priorities_evidence_add", priority.pk), {}).status_code == 403


# Objectives and outcomes.


def scope_of(year):
    return Scope(year.board, year, frozenset(Permission))


def values(table):
    return list(table.as_values())


def test_outcome_table_flags_a_body_that_does_both_and_one_that_ends(year):
    board, trust = make_body(year.board, "Board"), make_body(year.board, "Trust", end_note="Ends soon.")
    objective = make_objective(year)
    make_outcome(objective, "Heard", responsible=[board, trust], accountable=board)
    make_outcome(objective, "Clear", responsible=[board], accountable=board)
    last = make_outcome(objective, "Calm", responsible=[board], accountable=make_body(year.board, "Network"))
    rows = plan_of(year).outcomes

    table = OutcomeTable(
        rows,
        scope=scope_of(year),
        progress=PlanProgress({last.pk: Progress(2, 1, 0, 0)}, ()),
        flags=outcome_flags(outcome_faults(rows, year.period.end)),
    )

    assert values(table) == [
        ["No.", "Outcome", "Plans and delivers", "Monitors and challenges", "Actions", "To look at"],
        ["1.1", "Heard", "Board; Trust", "Board", "none", "Same body; Body is ending"],
        ["1.2", "Clear", "Board", "Board", "none", "Same body"],
        ["1.3", "Calm", "Board", "Network", "2 open, 1 of them overdue", ""],
    ]


def test_objective_table_adds_up_the_actions_of_its_outcomes(year):
    first, second = make_objective(year, "Practice"), make_objective(year, "Voice")
    first.shared_with.set([make_body(year.board, "Health board", short_name="HWBB")])
    one, two = make_plain_outcome(year, "One", first), make_plain_outcome(year, "Two", first)
    progress = PlanProgress({one.pk: Progress(2, 1, 0, 0), two.pk: Progress(1, 0, 3, 1)}, ())

    table = ObjectiveTable(plan_of(year).objectives, scope=scope_of(year), progress=progress)

    assert values(table) == [
        ["No.", "Objective", "Shared with", "Outcomes", "Open actions", "Of these, overdue", "Done"],
        [1, "Practice", "HWBB", 2, 3, 1, 3],
        [2, "Voice", "", 0, 0, 0, 0],
    ]
    assert second.number == 2


def test_outcome_page_points_out_its_bodies_and_its_actions(client, year):
    board = make_body(year.board, "Board", ends_on=datetime.date(2013, 9, 30))
    outcome = make_outcome(make_objective(year), responsible=[board], accountable=board)

    assert notices(client, year, "outcomes", outcome) == [
        "Board is both responsible and accountable.",
        "Board is responsible and accountable and ends on 30 September 2013, before the plan’s year does.",
        "No action works towards the outcome.",
    ]

    make_action(year.board, agency=make_agency(year.board), outcome=outcome, origin="plan")
    assert notices(client, year, "outcomes", outcome)[2:] == ["A1: The action has no date and no measure."]


def test_sound_outcome_has_nothing_pointed_out(client, year):
    outcome = make_plain_outcome(year)
    make_action(
        year.board,
        agency=make_agency(year.board),
        outcome=outcome,
        due_on=datetime.date(2014, 3, 1),
        measured_by="Waiting times",
    )

    assert notices(client, year, "outcomes", outcome) == []


def test_outcome_page_leads_to_its_actions_and_to_the_next_steps_that_it_takes_up(client, year):
    before = make_priority(make_year(year.board, 2012), "Learning")
    outcome = make_plain_outcome(year)
    action = make_action(year.board, "Train", agency=make_agency(year.board), outcome=outcome)
    make_next_step(before, "Train everybody", fate="carried", outcome=outcome)

    page = text(client.get(address(year, "outcomes_record", outcome.pk)))

    assert address(year, "actions_record", action.pk) in page
    assert "Train everybody" in page
    assert reverse("boards:priorities_record", args=[year.board.slug, "2012-13", before.pk]) in page
    assert address(year, "objectives_record", outcome.objective_id) in page
    assert f"{address(year, 'actions_add')}?outcome={outcome.pk}" in page


def test_new_outcome_gets_the_next_number_of_its_objective(client, year):
    first = make_plain_outcome(year)
    body, other = first.accountable, first.responsible.get()
    later = make_objective(make_year(year.board, 2014), "Of the year after")
    data = {"text": "Children are heard", "responsible": [other.pk], "accountable": body.pk}

    form = client.get(address(year, "outcomes_add"), {"text": "Carried on"}).context["form"]
    refused = client.post(address(year, "outcomes_add"), {**data, "objective": later.pk})
    client.post(address(year, "outcomes_add"), {**data, "objective": first.objective_id})

    added = Outcome.objects.get(text="Children are heard")
    assert form["text"].value() == "Carried on"
    assert refused.status_code == 422
    assert (added.reference, added.accountable, list(added.responsible.all())) == ("1.2", body, [other])


def test_outcome_stays_with_its_objective(client, year):
    outcome = make_plain_outcome(year)
    other = make_objective(year, "Another")
    data = {
        "objective": other.pk,
        "text": "Changed",
        "responsible": [outcome.responsible.get().pk],
        "accountable": outcome.accountable_id,
        "seen": version_of(outcome),
    }

    answer = client.post(address(year, "outcomes_edit", outcome.pk), data)

    outcome.refresh_from_db()
    assert answer.status_code == 302
    assert (outcome.text, outcome.objective.title) == ("Changed", "Practice is good")


def test_change_of_bodies_is_in_the_history(client, year):
    outcome = make_plain_outcome(year)
    other = make_body(year.board, "Trust")
    data = {
        "text": outcome.text,
        "responsible": [other.pk],
        "accountable": outcome.accountable_id,
        "seen": version_of(outcome),
    }

    client.post(address(year, "outcomes_edit", outcome.pk), data)

    page = text(client.get(address(year, "outcomes_history", outcome.pk)))
    assert "<del>Network</del>" in page
    assert "<ins>Trust</ins>" in page


def test_objective_page_shows_its_outcomes_and_areas(client, year):
    objective = make_objective(year, "Practice")
    assert notices(client, year, "objectives", objective) == ["The objective has no outcome."]
    outcome = make_plain_outcome(year, "Plans are clear", objective)
    area = make_improvement_area(year, objective=objective)
    make_improvement_area(year, "Of nobody")

    page = text(client.get(address(year, "objectives_record", objective.pk)))

    assert notices(client, year, "objectives", objective) == []
    assert address(year, "outcomes_record", outcome.pk) in page
    assert address(year, "areas_record", area.pk) in page
    assert "Of nobody" not in page
    assert f"{address(year, 'outcomes_add')}?objective={objective.pk}" in page


def test_objective_with_outcomes_is_not_removed(client, year):
    outcome = make_plain_outcome(year)

    answer = client.post(address(year, "objectives_remove", outcome.objective_id))

    assert answer.status_code == 409
    assert "1 outcome: Plans are clear" in text(answer)


# Areas for improvement, the declaration of intent, engagement.


def test_areas_that_nothing_answers_are_pointed_out(client, year):
    objective = make_objective(year)
    action = make_action(year.board, agency=make_agency(year.board))
    bare = make_improvement_area(year, "Bare")
    half = make_improvement_area(year, "Half", objective=objective)
    whole = make_improvement_area(year, "Whole", objective=objective, action=action)

    assert notices(client, year, "areas", bare) == ["No objective answers it.", "No action answers it."]
    assert notices(client, year, "areas", half) == ["No action answers it."]
    assert notices(client, year, "areas", whole) == []
    assert lede(client, year, "areas") == (
        "Three areas for improvement in 2013-14: one has no objective and two have no action."
    )


def test_areas_lede_of_a_plan_that_answers_all(client, year):
    action = make_action(year.board, agency=make_agency(year.board))
    make_improvement_area(year, objective=make_objective(year), action=action)

    assert lede(client, year, "areas") == (
        "One area for improvement in 2013-14: each has an objective and an action."
    )


@pytest.mark.parametrize(
    ("answered", "shown"),
    [
        ("", ["Bare", "Half", "Whole"]),
        ("no_objective", ["Bare"]),
        ("no_action", ["Bare", "Half"]),
        ("both", ["Whole"]),
    ],
)
def test_areas_are_narrowed_by_their_answer(client, year, answered, shown):
    objective = make_objective(year)
    action = make_action(year.board, agency=make_agency(year.board))
    make_improvement_area(year, "Bare")
    make_improvement_area(year, "Half", objective=objective)
    make_improvement_area(year, "Whole", objective=objective, action=action)

    table = client.get(address(year, "areas"), {"answered": answered}).context["table"]

    assert [row.record.text for row in table.rows] == shown


def test_area_is_assigned_to_an_objective_of_its_own_year(client, year):
    later = make_objective(make_year(year.board, 2014))

    answer = client.post(address(year, "areas_add"), {"text": "A better front door", "objective": later.pk})

    assert answer.status_code == 422


def test_intent_that_nobody_owns_is_pointed_out_unless_it_is_in_place(client, year):
    owned = make_intent(year, "Owned", owner="Chair", progress="under_way")
    alone = make_intent(year, "Alone")
    done = make_intent(year, "Done", progress="in_place")

    assert notices(client, year, "intents", owned) == []
    assert notices(client, year, "intents", alone) == ["Nobody is named to see to it."]
    assert notices(client, year, "intents", done) == []
    assert lede(client, year, "intents") == (
        "Three points agreed for 2013-14: one is in place, one is under way and one is not started. Two have "
        "no owner."
    )


def test_engagement_that_changed_nothing_on_record_is_pointed_out(client, year):
    silent = make_engagement(year, "Survey", participants=1200)
    told = make_engagement(year, "Workshop", change="A new outcome")

    assert notices(client, year, "engagements", silent) == ["The record does not say what it changed."]
    assert notices(client, year, "engagements", told) == []
    assert lede(client, year, "engagements") == (
        "Two sessions, workshops and surveys for the plan of 2013-14; for one of them the record does not "
        "say what it changed."
    )


@pytest.mark.parametrize(("changed", "shown"), [("yes", ["Workshop"]), ("no", ["Survey"])])
def test_engagement_is_narrowed_by_what_it_changed(client, year, changed, shown):
    make_engagement(year, "Survey")
    make_engagement(year, "Workshop", change="A new outcome")

    table = client.get(address(year, "engagements"), {"changed": changed}).context["table"]

    assert [row.record.title for row in table.rows] == shown


def test_engagement_says_when_in_a_date_or_in_words(client, year):
    make_engagement(year, "One", held_on=datetime.date(2013, 6, 3), when="June")
    make_engagement(year, "Two", when="June and July 2013")
    make_engagement(year, "Three")

    assert [row[2] for row in download(client, year, "engagements")[1:]] == [
        "3 June 2013",
        "June and July 2013",
        "not recorded",
    ]


def test_ledes_of_empty_lists_are_empty(client, year):
    for name in ("priorities", "areas", "intents", "engagements"):
        assert lede(client, year, name) == ""


def test_records_of_another_year_are_elsewhere(client, year):
    later = make_year(year.board, 2014)
    outcome = make_plain_outcome(later)

    assert client.get(address(year, "outcomes_record", outcome.pk)).status_code == 404
    assert client.get(address(later, "outcomes_record", outcome.pk)).status_code == 200
