from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from boards.models import Board, RoleAssignment, User
from boards.services import demo_users
from tests.builders.boards import make_agency, make_board

pytestmark = pytest.mark.django_db


@pytest.fixture
def boards():
    real = make_board("Marshland board", slug="marshland", short_name="MB")
    invented = make_board("An invented board", slug="demonstration", short_name="IB", is_fictional=True)
    for board in (real, invented):
        make_agency(board, "Council")
        make_agency(board, "Police")
    return real, invented


def run(**options):
    output = StringIO()
    call_command("demo_users", stdout=output, **options)
    return output.getvalue()


def held(email):
    found = RoleAssignment.objects.filter(user__email=email)
    return sorted(found.values_list("board__slug", "role", "agency__slug"))


def test_each_role_has_a_login_on_every_board(boards):
    demo_users.create(password="a phrase")

    for role in ("business_manager", "member", "chair", "administrator"):
        email = f"{role.replace('_', '-')}@marshland.example"
        assert held(email) == [("demonstration", role, None), ("marshland", role, None)]
    assert held("data-lead@marshland.example") == [
        ("demonstration", "data_lead", "police"),
        ("marshland", "data_lead", "police"),
    ]


def test_outsider_sees_the_invented_board_alone(boards):
    demo_users.create(password="a phrase")

    outsider = User.objects.get(email="member@demonstration.example")
    assert list(Board.objects.visible_to(outsider)) == [boards[1]]


def test_only_the_administrator_may_use_the_admin_site(boards):
    demo_users.create(password="a phrase")

    assert [user.email for user in User.objects.filter(is_staff=True)] == ["administrator@marshland.example"]


def test_repeating_adds_nothing_and_keeps_sessions(boards):
    demo_users.create(password="a phrase")
    before = list(User.objects.order_by("pk").values_list("email", "password"))

    demo_users.create(password="a phrase")

    assert list(User.objects.order_by("pk").values_list("email", "password")) == before
    assert RoleAssignment.objects.count() == 11


def test_command_prints_addresses_and_password(boards, settings):
    settings.DEBUG = True

    lines = run().splitlines()

    assert lines[0] == "Demonstration logins (password: demonstration)"
    assert [line.split()[0] for line in lines[1:]] == [
        "business-manager@marshland.example",
        "data-lead@marshland.example",
        "member@marshland.example",
        "chair@marshland.example",
        "administrator@marshland.example",
        "member@demonstration.example",
    ]
    assert User.objects.get(email="chair@marshland.example").check_password("demonstration")


def test_command_refuses_outside_development(boards):
    with pytest.raises(CommandError, match="set DEMO_USERS to true"):
        run()

    assert not User.objects.exists()


def test_command_outside_development_wants_a_chosen_password(boards, settings):
    settings.DEMO_USERS = True

    with pytest.raises(CommandError, match="choose the password"):
        run()
    run(password="a chosen phrase")

    assert User.objects.get(email="chair@marshland.example").check_password("a chosen phrase")


def test_command_without_a_board_says_what_to_load(settings):
    settings.DEBUG = True

    with pytest.raises(CommandError, match="Load one first"):
        run()
