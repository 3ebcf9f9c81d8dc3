"""What must hold for every register, whatever it keeps: access, pages, exports, editing, and a flat cost."""

from typing import Any

import pytest
from django.test import Client

from boards.models import User
from boards.registers.base import Part, Register
from boards.registers.catalogue import REGISTERS
from tests.builders.boards import make_agency, make_board, make_user, make_year
from tests.builders.registers import make_any
from tests.builders.registers import register_address as address

pytestmark = pytest.mark.django_db

every_register = pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.name)
# Those whose records are listed on a page of their own kind have tests for it elsewhere.
LISTED = [register for register in REGISTERS if not register.list_page]
PARTS = [(register, part) for register in REGISTERS for part in register.parts]
every_part = pytest.mark.parametrize(
    ("register", "part"), PARTS, ids=[f"{register.name}-{part.name}" for register, part in PARTS]
)


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def manager(board) -> User:
    return make_user("manager@example.org", board=board, role="business_manager")


@pytest.fixture
def editor(board, manager) -> Client:
    client = Client()
    client.force_login(manager)
    return client


def posted(form: Any) -> dict[str, Any]:
    """What a browser sends for a form that nobody has touched."""
    data: dict[str, Any] = {}
    for field in form:
        value = field.value()
        if hasattr(field.field.widget, "widgets_names"):
            parts = field.field.widget.decompress(value)
            names = field.field.widget.widgets_names
            data |= {f"{field.html_name}{name}": part for name, part in zip(names, parts, strict=True)}
        elif value not in (None, False):
            data[field.html_name] = (
                [one.pk for one in value]
                if isinstance(value, list) and value and hasattr(value[0], "pk")
                else value
            )
    return data


@every_register
def test_lists_and_shows_its_records(register, board, editor):
    record = make_any(register.model, board)

    listing = editor.get(address(register, board))
    page = editor.get(address(register, board, "record", record.pk))

    assert listing.status_code == 200
    assert page.status_code == 200
    if not register.record_page:
        assert address(register, board, "edit", record.pk) in page.content.decode()
    if not register.list_page:
        assert address(register, board, "record", record.pk) in listing.content.decode()
        assert address(register, board, "add") in listing.content.decode()


@every_register
def test_an_empty_list_says_what_goes_there(register, board, editor):
    page = editor.get(address(register, board)).content.decode()

    assert "app-empty" in page or register.list_page


@pytest.mark.parametrize("register", LISTED, ids=lambda register: register.name)
def test_downloads(register, board, editor):
    make_any(register.model, board)

    for ending, kind in (("csv", "text/csv"), ("ods", "application/vnd.oasis.opendocument.spreadsheet")):
        answer = editor.get(address(register, board), {"export": ending})
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith(kind)


@every_register
def test_the_form_shows_what_is_saved_and_saves_it_again(register, board, editor):
    record = make_any(register.model, board)
    before = register.model._base_manager.filter(pk=record.pk).values().get()

    form = editor.get(address(register, board, "edit", record.pk)).context["form"]
    answer = editor.post(address(register, board, "edit", record.pk), posted(form))

    assert answer.status_code == 302, answer.context["form"].errors
    assert register.model._base_manager.filter(pk=record.pk).values().get() == before


@every_register
def test_an_empty_new_form_is_refused_or_complete(register, board, editor):
    form = editor.get(address(register, board, "add")).context["form"]
    answer = editor.post(address(register, board, "add"), {})

    required = [field for field in form if field.field.required]
    assert answer.status_code == (422 if required else 302)
    assert len(answer.context["form"].errors) >= len(required) if required else True


@every_register
def test_removal_asks_first(register, board, editor):
    record = make_any(register.model, board)

    assert editor.get(address(register, board, "remove", record.pk)).status_code == 200
    assert register.model._base_manager.filter(pk=record.pk).exists()
    answer = editor.post(address(register, board, "remove", record.pk))

    gone = not register.model._base_manager.filter(pk=record.pk).exists()
    assert answer.status_code == (302 if gone else 409)
    if gone:
        assert str(record)[:40] in editor.get(address(register, board, "removed")).content.decode()


@every_register
@pytest.mark.parametrize("role", ["member", "chair"])
def test_members_read_and_change_nothing(register, role, board):
    record = make_any(register.model, board)
    client = Client()
    client.force_login(make_user(board=board, role=role))

    for page, arguments in (("", ()), ("record", (record.pk,)), ("history", (record.pk,))):
        assert client.get(address(register, board, page, *arguments)).status_code == 200
    for page, arguments in (("add", ()), ("edit", (record.pk,)), ("remove", (record.pk,))):
        assert client.get(address(register, board, page, *arguments)).status_code == 403
        assert client.post(address(register, board, page, *arguments)).status_code == 403


@every_register
def test_a_data_lead_sees_only_what_concerns_the_agency(register, board):
    record = make_any(register.model, board)
    stranger = make_agency(board, "Somebody else")
    client = Client()
    client.force_login(make_user(board=board, role="data_lead", agency=stranger))

    expected = 404 if register.concerns else 403
    assert client.get(address(register, board, "history", record.pk)).status_code == expected
    assert client.post(address(register, board, "edit", record.pk)).status_code == 403


@every_register
def test_another_boards_records_are_not_found(register, board, editor):
    other = make_board("Elsewhere Safeguarding Children Board")
    record = make_any(register.model, other)

    for page in ("record", "edit", "history", "remove"):
        assert editor.get(address(register, board, page, record.pk)).status_code == 404
    for page in ("edit", "remove"):
        assert editor.post(address(register, board, page, record.pk)).status_code == 404


@every_register
def test_the_list_costs_the_same_whatever_its_length(register, board, editor, django_assert_max_num_queries):
    make_any(register.model, board)
    editor.get(address(register, board))
    with django_assert_max_num_queries(60) as one:
        editor.get(address(register, board))
    for _ in range(3):
        make_any(register.model, board)

    with django_assert_max_num_queries(len(one.captured_queries)):
        assert editor.get(address(register, board)).status_code == 200


@every_part
def test_parts_are_added_on_the_page_of_their_record(register: Register, part: Part, board, editor):
    owner = make_any(register.model, board)

    answer = editor.get(address(register, board, f"{part.name}_add", owner.pk))

    assert answer.status_code == 200
    empty = editor.post(address(register, board, f"{part.name}_add", owner.pk), {})
    assert empty.status_code in (302, 422)


@every_part
def test_parts_of_another_boards_record_are_not_found(register: Register, part: Part, board, editor):
    owner = make_any(register.model, make_board("Elsewhere Safeguarding Children Board"))

    assert editor.get(address(register, board, f"{part.name}_add", owner.pk)).status_code == 404
    assert editor.post(address(register, board, f"{part.name}_add", owner.pk)).status_code == 404
