"""Builds a record of any register, with just what its fields ask for."""

import datetime
from decimal import Decimal
from typing import Any

from django.db import models
from django.urls import reverse

from boards.fingerprint import fingerprint
from boards.models import (
    Board,
    BodyRelation,
    Challenge,
    Citation,
    Contribution,
    Criterion,
    Decision,
    FinancialYear,
    Handover,
    PartnershipBody,
    Quotation,
    Record,
    Risk,
    SelfEvaluation,
    User,
)
from boards.registers.base import Register
from tests.builders.boards import make_agency, make_body, make_user, make_year

DAY = datetime.date(2013, 9, 18)


def make_any(model: type[Record], board: Board, *, starts_in=2013, **values: Any) -> Any:
    """A record of the model on the board, and of its financial year where it has one.

    Fields that may be empty or have a default are left as they are; what a field refers to is made too.
    """
    number = model._base_manager.count() + 1
    values = {**special(model, board), **values}
    for field in model._meta.concrete_fields:
        if field.name in values or field.primary_key:
            continue
        if field.name in ("number", "position"):
            values[field.name] = number
        elif field.null or field.has_default() or field.name == "citation":
            continue
        elif not field.blank or field.name in ("slug", "fingerprint"):
            values[field.name] = value_for(field, board, starts_in, number)
    record = model._base_manager.create(**values)
    for link in model._meta.many_to_many:
        if not link.blank:
            getattr(record, link.name).set([related(link, board, starts_in)])
    return record


def special(model: type[Record], board: Board) -> dict[str, Any]:
    """What a constraint of the model asks for beyond its required fields."""
    if model is Challenge:
        return {"agency": related(Challenge._meta.get_field("agency"), board, 2013), "raised_on": DAY}
    if model is Contribution:
        free = board.agencies.filter(contributions=None).order_by("pk").first()
        number = Contribution.objects.count() + 1
        return {"amount": Decimal(100), "agency": free or make_agency(board, f"Partner {number}")}
    if model is Decision:
        return {"method": Decision.Method.EMAIL}
    if model is Handover:
        return {"from_body": body(board, "One"), "to_body": body(board, "Two")}
    if model is BodyRelation:
        return {"source": body(board, "One"), "target": body(board, "Two")}
    if model is SelfEvaluation:
        return {"criterion": make_plain(Criterion)}
    if model is Risk:
        return {"agency": board.agencies.order_by("pk").first() or make_agency(board)}
    if model is Quotation:
        words = f"Words number {Quotation.objects.count() + 1}"
        return {"words": words, "fingerprint": fingerprint(words)}
    return {}


def body(board: Board, name: str) -> PartnershipBody:
    return board.partnership_bodies.filter(name=name).first() or make_body(board, name)


def value_for(field: Any, board: Board, starts_in: int, number: int) -> Any:
    if field.is_relation:
        return related(field, board, starts_in)
    if field.choices:
        return field.flatchoices[0][0]
    if isinstance(field, models.DateField):
        return DAY + datetime.timedelta(days=number)
    if isinstance(field, models.DecimalField):
        return Decimal(100)
    if isinstance(field, models.JSONField):
        return []
    if isinstance(field, models.IntegerField):
        return number
    words = f"{field.model.__name__} {field.name} {number}"
    return words.lower().replace(" ", "-").replace("_", "-") if isinstance(field, models.SlugField) else words


def related(field: Any, board: Board, starts_in: int) -> Any:
    """What the field refers to: the first one on the board, or a new one."""
    model = field.related_model
    if model is Board:
        return board
    if model is FinancialYear:
        return make_year(board, starts_in)
    if model is User:
        return User.objects.first() or make_user()
    assert model is not Citation
    if not issubclass(model, Record):
        return model._base_manager.first() or make_plain(model)
    found = model._base_manager.filter(**{model.board_path: board}).first()
    if found is None and model.__name__ == "Agency":
        return make_agency(board)
    return found or make_any(model, board, starts_in=starts_in)


def make_plain(model: Any) -> Any:
    """A row of reference data that belongs to no board."""
    number = model._base_manager.count() + 1
    values = {}
    for field in model._meta.concrete_fields:
        if not (field.primary_key or field.has_default() or field.null):
            values[field.name] = value_for(field, None, 0, number)
    return model._base_manager.create(**values)


def register_address(register: Register, board: Board, page: str = "", *arguments: Any) -> str:
    """The address of a page of the register in 2013-14."""
    if not page and register.list_page:
        name = register.list_page
    elif page == "record" and register.record_page:
        name = register.record_page
    else:
        name = f"boards:{register.name}_{page}" if page else f"boards:{register.name}"
    return reverse(name, args=[board.slug, "2013-14", *arguments])
