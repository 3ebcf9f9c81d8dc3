"""Every register in a browser: accessible at desk width, and no wider than a phone."""

import pytest
from playwright.sync_api import Page

from boards.models import Board
from boards.registers.catalogue import REGISTERS
from tests.browser import assert_accessible, assert_fits_width, sign_in
from tests.builders.boards import make_board, make_user, make_year
from tests.builders.registers import make_any, register_address

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def board() -> Board:
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def addresses(board: Board) -> list[str]:
    """The list, a record and the form of each register, and one page of each other kind."""
    found = []
    for register in REGISTERS:
        record = make_any(register.model, board)
        for part in register.parts:
            make_any(part.model, board, **({} if part.under else {part.owner: record}))
            found.append(register_address(register, board, f"{part.name}_add", record.pk))
        found.append(register_address(register, board))
        found += [register_address(register, board, page, record.pk) for page in ("record", "edit")]
    first = make_any(REGISTERS[0].model, board)
    found += [register_address(REGISTERS[0], board, page) for page in ("add", "removed")]
    found += [register_address(REGISTERS[0], board, page, first.pk) for page in ("history", "remove")]
    return found


def test_registers_are_accessible_and_fit_a_phone(page: Page, board, addresses):
    sign_in(page, make_user(board=board, role="business_manager"))

    for address in addresses:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(address)
        assert_accessible(page)
        page.set_viewport_size({"width": 375, "height": 812})
        assert_fits_width(page)
