"""No free text of the registers of voice and communications takes what identifies a child."""

import pytest
from django import forms

from boards.access import Scope
from boards.registers.voice import REGISTERS
from tests.builders.boards import make_board, make_year

pytestmark = pytest.mark.django_db

TEXTS = [
    (register, name)
    for register in REGISTERS
    for name, control in register.form.base_fields.items()
    if isinstance(control, forms.CharField)
]


def test_every_register_has_free_text():
    assert {register.name for register, _ in TEXTS} == {register.name for register in REGISTERS}


@pytest.mark.parametrize(("register", "name"), TEXTS, ids=[f"{one.name}-{name}" for one, name in TEXTS])
def test_what_identifies_a_child_is_refused(register, name):
    year = make_year(make_board())
    scope = Scope(year.board, year, frozenset())

    refused = register.form({name: "A boy born on 3 May 2004"}, instance=register.model(), scope=scope)
    taken = register.form({name: "Boys born after 1 May 2004"}, instance=register.model(), scope=scope)

    assert refused.errors[name] == [
        "This looks like a date of birth. Nothing about a child who can be identified is kept here: leave it "
        "out, and names and addresses as well."
    ]
    assert name not in taken.errors
