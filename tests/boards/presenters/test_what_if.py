from decimal import Decimal as D

from boards.models import Contribution
from boards.presenters.what_if import Suggestion, result_rows, suggestions
from boards.queries.funding import Funding, FundingLine
from boards.scenarios import ContributionLine, what_if

State = Contribution.State


def funding(*lines, budget=D(100), reserve=None):
    return Funding("2014-15", "2013-14", budget, lines, reserve)


def line(slug, amount=None, before=None):
    state = State.TO_BE_CONFIRMED if amount is None else State.AGREED
    return FundingLine(slug, slug.capitalize(), state, amount, before)


def test_rows_say_none_where_nothing_is_known():
    rows = {row["term"]: row["detail"] for row in result_rows(what_if(None, []))}

    assert rows == {
        "Budget": "none",
        "Settled contributions": "none",
        "Assumed from partners": "none",
        "From the reserve": "£0",
        "Set against the budget": "none",
        "Not covered": "not known",
    }


def test_rows_name_what_is_to_spare():
    rows = result_rows(what_if(D(100), [ContributionLine(D(110)), ContributionLine(None, D("0.50"))]))

    assert [row["detail"] for row in rows] == ["£100", "£110", "£0.50", "£0", "£110.50", "£10.50"]
    assert rows[-1]["term"] == "To spare"


def test_suggestions_take_last_years_amounts_and_the_reserve():
    found = suggestions(
        funding(line("police", D(60)), line("school", before=D(0)), line("trust", before=D(9)), reserve=D(40))
    )

    assert found == [
        Suggestion("Nothing assumed"),
        Suggestion("As much as in 2013-14", {"school": D(0), "trust": D(9)}),
        Suggestion("The reserve covers all of it", reserve_used=D(40)),
    ]


def test_suggestions_leave_out_what_says_nothing():
    nothing = [Suggestion("Nothing assumed")]

    assert suggestions(funding(line("police", D(60)), line("school"), reserve=D("39.99"))) == nothing
    assert suggestions(funding(line("police", D(100)), reserve=D(40))) == nothing
    assert suggestions(funding(line("school"), reserve=D(400))) == nothing
    assert suggestions(funding(line("police", D(60)), budget=None, reserve=D(400))) == nothing
