"""The business manager takes a board from one year into the next, in a browser."""

import datetime

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from boards.models import FinancialYear, NextStep
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import (
    make_action,
    make_agency,
    make_board,
    make_budget_line,
    make_contribution,
    make_group,
    make_meeting,
    make_priority,
    make_user,
    make_year,
)
from tests.builders.plan import (
    make_evidence,
    make_next_step,
    make_plain_outcome,
    make_quotation,
    make_recipient,
    make_topic,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def year() -> FinancialYear:
    """A year with a plan, a review, money and a meeting that nobody has closed."""
    year = make_year(make_board())
    board = year.board
    police = make_agency(board)
    priority = make_priority(
        year, "Early help", why="Families wait.", done="Set up a front door", impact="Members came."
    )
    make_evidence(priority, kind="quotation", quotation=make_quotation(board))
    make_next_step(priority, "Reach schools", topic=make_topic(priority, "Neglect", numbers="49%"))
    make_action(board, agency=police, outcome=make_plain_outcome(year))
    make_contribution(year, police, 39800)
    make_budget_line(year, "Unit", 233400, items=[("Manager", "Full time")])
    make_recipient(year, "Chief executive")
    make_meeting(make_group(board), datetime.date(2013, 5, 10))
    return year


@pytest.fixture
def manager(year):
    return make_user("manager@example.org", board=year.board, role="business_manager", name="Robin Vale")


def test_business_manager_goes_from_one_year_into_the_next(page: Page, year: FinancialYear, manager):
    sign_in(page, manager)
    main = page.get_by_role("main")
    page.goto(reverse("boards:plan", args=[year.board.slug, "2013-14"]))
    page.get_by_role("link", name="The year", exact=True).click()
    expect(main).to_contain_text("One meeting is not closed")

    page.get_by_role("link", name="Open 2014-15").click()
    expect(main).to_contain_text("Four records are to be copied into 2014-15.")
    page.get_by_role("button", name="Open 2014-15").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("The year 2014-15")
    expect(page.get_by_role("status")).to_contain_text(
        "Copied into 2014-15: priorities 1, budget lines 1, contributions 1 and recipients of the annual "
        "report 1."
    )

    page.get_by_role("link", name="Next steps", exact=True).click()
    expect(main).to_contain_text("Of one next step, one is not answered.")
    page.get_by_role("link", name="Change Reach schools").click()
    page.get_by_label("What became of it").select_option("Done")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("Say what the result is.")
    page.get_by_label("Reason or result").fill("Every school has a link worker")
    page.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("Done: Every school has a link worker")

    page.get_by_role("link", name="The year", exact=True).click()
    page.get_by_role("link", name="2013-14", exact=True).click()
    page.get_by_role("link", name="Close 2013-14").click()
    page.get_by_role("button", name="Close 2013-14").click()
    expect(page.get_by_role("alert")).to_contain_text("Say that you have read what is still open.")
    page.get_by_label("I have read what is still open").check()
    page.get_by_role("button", name="Close 2013-14").click()
    expect(main).to_contain_text("by Robin Vale. Its records can be read and exported")

    page.get_by_role("link", name="Open 2013-14 again").click()
    page.get_by_label("Why it is opened again").fill("The reserve was wrong")
    page.get_by_role("button", name="Open 2013-14 again").click()
    expect(main).to_contain_text("Robin Vale: The reserve was wrong")

    year.refresh_from_db()
    assert not year.is_closed
    assert NextStep.objects.get().fate == "done"
    assert FinancialYear.objects.filter(board=year.board).count() == 2


@pytest.mark.parametrize("size", ["page", "phone_page"])
def test_pages_of_plan_and_year_are_accessible_and_fit(request, year: FinancialYear, manager, size: str):
    page: Page = request.getfixturevalue(size)
    sign_in(page, manager)
    priority = year.priorities.get()
    outcome = year.objectives.get().outcomes.get()
    following = make_year(year.board, 2014)
    addresses = [
        *(
            reverse(f"boards:{name}", args=[year.board.slug, "2013-14"])
            for name in (
                "plan",
                "plan_ambition",
                "priorities_review",
                "year",
                "year_next",
                "year_close",
                "year_reopen",
            )
        ),
        reverse("boards:priorities_record", args=[year.board.slug, "2013-14", priority.pk]),
        reverse("boards:objectives_record", args=[year.board.slug, "2013-14", outcome.objective_id]),
        reverse("boards:outcomes_record", args=[year.board.slug, "2013-14", outcome.pk]),
        reverse("boards:next_steps", args=[year.board.slug, following.label]),
        reverse(
            "boards:next_steps_answer",
            args=[year.board.slug, following.label, priority.next_steps.get().pk],
        ),
    ]

    for address in addresses:
        page.goto(address)
        assert_accessible(page)
        assert_fits_width(page)
