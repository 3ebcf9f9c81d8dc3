import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from boards.models import Agency, User
from boards.registers.catalogue import REGISTERS
from tests.builders.boards import make_agency, make_board, make_user

pytestmark = pytest.mark.django_db

MODELS = [
    model
    for app in ("boards", "audits")
    for model in apps.get_app_config(app).get_models()
    if model in admin.site._registry
]


@pytest.fixture
def administrator(client):
    person = make_user("admin@example.org", is_staff=True, is_superuser=True)
    client.force_login(person)
    return person


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def test_every_model_has_a_place_where_it_is_kept():
    in_registers = {register.model for register in REGISTERS} | {
        part.model for register in REGISTERS for part in register.parts
    }
    # Kept on the page of what they belong to.
    within = {"RoleAssignment", "GradeDescriptor", "Attendance", "RiskRegisterIssue"}

    homeless = {
        model.__name__
        for app in ("boards", "audits")
        for model in apps.get_app_config(app).get_models()
        if model not in (*MODELS, *in_registers)
        and not model.__name__.startswith("Historical")
        and model.__name__ not in within
    }

    assert homeless == set()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_list_search_and_form_open(client, administrator, model):
    assert client.get(address(model, "changelist")).status_code == 200
    assert client.get(address(model, "changelist"), {"q": "a"}).status_code == 200
    assert client.get(address(model, "add")).status_code == (403 if model is Agency else 200)


def new_user(**values):
    return {
        "email": "New.Person@Example.org",
        "name": "New Person",
        "usable_password": "true",
        "password1": "a long pass phrase",
        "password2": "a long pass phrase",
        "role_assignments-TOTAL_FORMS": "0",
        "role_assignments-INITIAL_FORMS": "0",
        **values,
    }


def test_person_is_added_with_an_address_in_lower_case(client, administrator):
    response = client.post(address(User, "add"), new_user())

    person = User.objects.get(name="New Person")
    assert (response.status_code, person.email) == (302, "new.person@example.org")
    assert person.check_password("a long pass phrase")


def test_person_with_a_known_address_is_refused_however_it_is_spelt(client, administrator):
    response = client.post(address(User, "add"), new_user(email="ADMIN@example.org"))

    assert list(response.context["adminform"].form.errors) == ["email"]
    assert User.objects.count() == 1


def test_person_is_given_a_role(client, administrator):
    board = make_board()
    agency = make_agency(board)
    person = make_user("lead@example.org")

    response = client.post(
        address(User, "change", person.pk),
        {
            "email": "Lead@example.org",
            "name": "Lead",
            "is_active": "on",
            "role_assignments-TOTAL_FORMS": "1",
            "role_assignments-INITIAL_FORMS": "0",
            "role_assignments-0-board": board.pk,
            "role_assignments-0-role": "data_lead",
            "role_assignments-0-agency": agency.pk,
        },
    )

    person.refresh_from_db()
    assert response.status_code == 302
    assert person.email == "lead@example.org"
    assert [(each.role, each.agency) for each in person.role_assignments.all()] == [("data_lead", agency)]
