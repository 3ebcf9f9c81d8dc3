"""How the cells of a board's files become fields: by type, by choice and by code."""

import datetime
from decimal import Decimal

import pytest

from boards.fingerprint import fingerprint
from boards.models import (
    Action,
    ActionNote,
    Group,
    Handover,
    IncomeLine,
    Meeting,
    Objective,
    Paper,
    Quotation,
    RiskReview,
    SelfEvaluation,
    Voice,
)
from boards.services.loading import load_governance, load_reference
from cescb.kit.datafiles import DataFileError
from tests.builders.data_files import copy_governance, replace_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    """A copy of the real board's files, not loaded yet, to which a test may add."""
    load_reference(copy_governance(tmp_path).parent.parent)
    return tmp_path / "boards/cescb"


def put(folder, file, *rows):
    (folder / file).write_text("\n".join(rows) + "\n", encoding="utf-8")


RISKS = "number,title,description,identified_on"
ACTIONS = "number,title,agency,raised_on"


def test_codes_name_seats_meetings_outcomes_and_numbered_records(folder):
    put(
        folder,
        "actions.csv",
        f"{ACTIONS},origin,meeting,outcome,risk,seat,due_on,status,evidence,impact,closed_on,lines",
        "1,Share data,police,2013-09-18,meeting,board/2013-09-18,2014-15/1/8,1,board/police,2013-10-01,"
        "done,Shared.,Nobody is missed.,2013-09-30,1474",
    )
    put(folder, "action_notes.csv", "action,made_on,text", "1,2013-09-20,Begun.")

    load_governance(folder)

    action = Action.objects.get()
    assert (action.agency.slug, action.seat.slug) == ("police", "police")
    assert action.meeting.held_on == datetime.date(2013, 9, 18)
    assert (action.outcome.objective.number, action.outcome.number) == (1, 8)
    assert (action.risk.number, action.origin, action.status) == (1, "meeting", "done")
    assert (action.due_on, action.closed_on) == (datetime.date(2013, 10, 1), datetime.date(2013, 9, 30))
    assert action.citation.lines == "1474"
    assert ActionNote.objects.get().action == action


def test_file_may_leave_out_columns_that_may_be_empty(folder):
    put(folder, "actions.csv", ACTIONS, "1,Share data,police,2013-09-18")

    load_governance(folder)

    action = Action.objects.get()
    assert (action.status, action.origin, action.due_on, action.impact) == ("open", "other", None, "")
    assert action.citation.lines == ""


def test_points_of_an_agenda_have_papers(folder):
    put(folder, "papers.csv", "item,title,received_on", "board/2013-09-18/1,Options,2013-09-11")

    load_governance(folder)

    assert Paper.objects.get().item.meeting == Meeting.objects.get(held_on="2013-09-18")


def test_amounts_times_numbers_and_yes_or_no(folder):
    put(
        folder, "income.csv", "year,slug,heading,amount", "2013-14,charges,Charges for missed training,120.50"
    )
    put(
        folder,
        "meetings.csv",
        "group,held_on,state,note,lines,starts_at",
        *(f"board,{day},held,,1463,14:30" for day in days(folder)),
    )
    put(folder, "risk_reviews.csv", "risk,reviewed_on,likelihood,impact", "1,2014-04-30,3,4")
    replace_once(folder / "groups.csv", "slug,name,", "slug,quorum_needs_chair,name,")
    text = (folder / "groups.csv").read_text(encoding="utf-8")
    for slug in [row.split(",")[0] for row in text.splitlines() if row.count(",") > 4][1:]:
        text = text.replace(f"\n{slug},", f"\n{slug},yes,", 1)
    (folder / "groups.csv").write_text(text, encoding="utf-8")

    load_governance(folder)

    assert IncomeLine.objects.get().amount == Decimal("120.50")
    assert set(Meeting.objects.values_list("starts_at", flat=True)) == {datetime.time(14, 30)}
    review = RiskReview.objects.get()
    assert (review.likelihood, review.impact) == (3, 4)
    assert Group.objects.get(slug="board").quorum_needs_chair
    assert Group.objects.get(slug="board").deputies_count


def days(folder):
    rows = (folder / "meetings.csv").read_text(encoding="utf-8").splitlines()[1:]
    return [row.split(",")[1] for row in rows]


def test_text_may_have_several_lines(folder):
    put(
        folder,
        "voices.csv",
        "number,title,who,method,said",
        '1,A day,Young people,event,"One thing.',
        'Another."',
    )

    load_governance(folder)

    assert Voice.objects.get().said == "One thing.\nAnother."


def test_list_of_codes_fills_a_many_to_many_field(folder):
    replace_once(folder / "objectives.csv", "year,number,title,lines", "year,number,title,shared_with,lines")
    rows = (folder / "objectives.csv").read_text(encoding="utf-8").splitlines()
    shared = [f"{head},hwbb; scep,{lines}" for head, _, lines in (row.rpartition(",") for row in rows[1:])]
    put(folder, "objectives.csv", rows[0], *shared)

    load_governance(folder)

    for objective in Objective.objects.all():
        assert sorted(objective.shared_with.values_list("slug", flat=True)) == ["hwbb", "scep"]


def test_group_may_be_followed_by_one_further_down(folder):
    replace_once(folder / "groups.csv", "slug,name,", "slug,succeeded_by,name,")
    text = (folder / "groups.csv").read_text(encoding="utf-8")
    for slug in [row.split(",")[0] for row in text.splitlines() if row.count(",") > 4][1:]:
        after = "pan-cheshire-policy" if slug == "policy-procedures" else ""
        text = text.replace(f"\n{slug},", f"\n{slug},{after},", 1)
    (folder / "groups.csv").write_text(text, encoding="utf-8")

    load_governance(folder)
    load_governance(folder)

    assert Group.objects.get(slug="policy-procedures").succeeded_by.slug == "pan-cheshire-policy"
    assert Group.history.filter(slug="policy-procedures").count() == 1


def test_quotation_gets_its_fingerprint(folder):
    put(folder, "quotations.csv", "number,words,speaker,source", "1,“It is better now!”,child,Survey 2014")

    load_governance(folder)

    assert Quotation.objects.get().fingerprint == fingerprint("It is better now")


def test_criterion_is_named_by_its_slug(folder):
    rows = "2013-14,{},good,2013-12-12,Audits of the year."
    from_reference = (folder.parent.parent / "reference/criteria.toml").read_text(encoding="utf-8")
    slug = from_reference.partition('code = "')[2].partition('"')[0]
    put(folder, "self_evaluations.csv", "year,criterion,grade,assessed_on,evidence", rows.format(slug))

    load_governance(folder)

    assert SelfEvaluation.objects.get().criterion.slug == slug


def test_optional_file_may_be_absent_and_may_go(folder):
    load_governance(folder)
    assert Handover.objects.exists()
    (folder / "handovers.csv").unlink()

    load_governance(folder)

    assert not Handover.objects.exists()


FAULTS = {
    "unknown seat": (
        "actions.csv",
        (f"{ACTIONS},seat", "1,Share data,police,2013-09-18,board/polic"),
        "row 2: “seat” is “board/polic”, which is no seat of seats.csv. Known: board/cafcass, ",
    ),
    "unknown outcome": (
        "actions.csv",
        (f"{ACTIONS},outcome", "1,Share data,police,2013-09-18,2014-15/3/99"),
        "row 2: “outcome” is “2014-15/3/99”, which is no outcome of outcomes.csv. Known: 2014-15/3/1, ",
    ),
    "unknown agency": (
        "actions.csv",
        (ACTIONS, "1,Share data,polic,2013-09-18"),
        "row 2: “agency” is “polic”, which is no agency of agencies.csv.",
    ),
    "misspelt column": (
        "actions.csv",
        (f"{ACTIONS},due", "1,Share data,police,2013-09-18,"),
        "row 1: the columns do not fit (unknown: due).",
    ),
    "missing column": (
        "actions.csv",
        ("number,title,agency", "1,Share data,police"),
        "row 1: the columns do not fit (missing: raised_on).",
    ),
    "empty cell": (
        "actions.csv",
        (ACTIONS, "1,,police,2013-09-18"),
        "row 2: “title” is empty.",
    ),
    "number below 1": (
        "risks.csv",
        (RISKS, "0,Turnover,Staff leave.,2014-03-31"),
        "row 2: “number” is “0”. Numbers start at 1.",
    ),
    "number twice": (
        "risks.csv",
        (RISKS, "1,Turnover,Staff leave.,2014-03-31", "1,Money,None left.,2014-03-31"),
        "row 3: the same number as in row 2.",
    ),
    "level off the scale": (
        "risks.csv",
        (f"{RISKS},gross_likelihood,gross_impact", "1,Turnover,Staff leave.,2014-03-31,5,4"),
        "row 2: “gross_likelihood” is “5”. It must be one of: 1, 2, 3, 4.",
    ),
    "half a rating": (
        "risks.csv",
        (
            f"{RISKS},gross_likelihood",
            "1,Turnover,Staff leave.,2014-03-31,",
            "2,Money,None left.,2014-03-31,3",
        ),
        "row 3: Give both the gross likelihood and the gross impact, or neither.",
    ),
    "closed without impact": (
        "challenges.csv",
        (
            "number,title,raised_on,issue,agency,status,closed_on",
            "1,Attendance,2013-09-18,Seldom here.,police,closed,2013-10-01",
        ),
        "row 2: A challenge is closed only with evidence of its impact.",
    ),
    "no time": (
        "meetings.csv",
        ("group,held_on,starts_at", "board,2013-05-10,2 pm"),
        "row 2: “starts_at” is “2 pm”, which is not a time such as 14:00.",
    ),
    "body twice": (
        "shared_themes.csv",
        ("number,title,bodies", "1,Growing up,hwbb; scep; hwbb"),
        "row 2: “bodies” has “hwbb” twice.",
    ),
    "fault below a text of several lines": (
        "voices.csv",
        (
            "number,title,who,method,said",
            '1,A day,Young people,event,"One',
            'thing."',
            "2,B,Young people,talk,",
        ),
        "row 4: “method” is “talk”. It must be one of: survey, ",
    ),
}


@pytest.mark.parametrize(("file", "rows", "message"), FAULTS.values(), ids=FAULTS)
def test_fault_names_file_row_and_remedy(folder, file, rows, message):
    put(folder, file, *rows)

    with pytest.raises(DataFileError) as caught:
        load_governance(folder)

    assert str(caught.value).startswith(f"{folder / file}, {message}")
    assert not Group.objects.exists()
