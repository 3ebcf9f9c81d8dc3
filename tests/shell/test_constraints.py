"""The constraint on a table that migrations build, on whichever database the tests run."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations import AddConstraint, AddField, CreateModel, RemoveConstraint, RenameModel
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.graph import MigrationGraph
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.models import AlterConstraint
from django.db.migrations.state import ProjectState
from django.db.migrations.writer import MigrationWriter
from django.db.models import Q
from django.forms import modelform_factory
from django.test.utils import isolate_apps

from cescb.constraints import NoOverlap

APP = "throwaway"
MESSAGE = "Somebody else holds this seat on some of these days."


def no_overlap(**options: Any) -> NoOverlap:
    defaults = {
        "fields": ["seat"],
        "start": "starts_on",
        "end": "ends_on",
        "condition": Q(capacity="holder"),
        "name": "one_holder_at_a_time",
        "violation_error_message": MESSAGE,
    }
    return NoOverlap(**{**defaults, **options})


def in_order() -> models.CheckConstraint:
    return models.CheckConstraint(condition=Q(ends_on__gte=models.F("starts_on")), name="ends_in_order")


def create_tables(*constraints: models.BaseConstraint) -> list[Operation]:
    """A table of seats, and a table of terms with the constraints."""
    return [
        CreateModel("Seat", [("id", models.BigAutoField(primary_key=True))]),
        CreateModel(
            "Term",
            [
                ("id", models.BigAutoField(primary_key=True)),
                ("seat", models.ForeignKey(f"{APP}.Seat", models.CASCADE, null=True)),
                ("capacity", models.CharField(max_length=10, default="holder", null=True)),
                ("starts_on", models.DateField(null=True)),
                ("ends_on", models.DateField(null=True, blank=True)),
                ("note", models.CharField(max_length=10, blank=True)),
            ],
            options={"constraints": list(constraints)},
        ),
    ]


def add_field(name: str, **options: Any) -> AddField:
    return AddField("Term", name, models.CharField(max_length=10, **options))


class Schema:
    """Tables that grow by migration operations."""

    def __init__(self) -> None:
        self.state = ProjectState()

    def migrate(self, *operations: Operation) -> None:
        """Apply the operations as one migration: all of them, or none."""
        before = self.state
        with connection.schema_editor(atomic=True) as editor:
            for operation in operations:
                after = before.clone()
                operation.state_forwards(APP, after)
                operation.database_forwards(APP, editor, before, after)
                before = after
        self.state = before

    def drop(self) -> None:
        with connection.schema_editor() as editor:
            for model in reversed(list(self.state.apps.get_models())):
                editor.delete_model(model)

    def __getattr__(self, name: str) -> Any:
        return self.state.apps.get_model(APP, name)

    def make_term(self, starts: str | None, ends: str | None = None, *, seat: int | None = 1, **fields: Any):
        """An unsaved term; dates as 2014-03-31."""
        if seat is not None:
            self.Seat.objects.get_or_create(id=seat)
        return self.Term(seat_id=seat, starts_on=day(starts), ends_on=day(ends), **fields)

    def add_term(self, *args: Any, **kwargs: Any):
        term = self.make_term(*args, **kwargs)
        term.save()
        return term


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.fixture
def schema(django_db_setup, django_db_blocker):
    """No tables yet. Outside any transaction, because SQLite alters tables only there."""
    schema = Schema()
    with django_db_blocker.unblock():
        yield schema
        schema.drop()


@pytest.fixture
def terms(schema):
    """The tables with the constraint, and no rows."""
    schema.migrate(*create_tables(no_overlap()))
    return schema


def is_kept(schema: Schema) -> bool:
    """Whether the table of terms refuses an overlap, and nothing else."""
    schema.add_term("2030-01-01", "2030-12-31", seat=99)
    schema.add_term("2031-01-01", "2031-12-31", seat=99)
    try:
        schema.add_term("2030-12-31", "2030-12-31", seat=99)
    except IntegrityError:
        return True
    return False


# One row against another, in the database and in the form

HELD = ("2013-04-01", "2014-03-31")

APART = {
    "the day after": (HELD, ("2014-04-01", "2015-03-31")),
    "the day before": (HELD, ("2012-04-01", "2013-03-31")),
    "the day after, open": (HELD, ("2014-04-01", None)),
    "before an open one": (("2013-04-01", None), ("2012-04-01", "2013-03-31")),
    "start not known": (HELD, (None, "2013-12-31")),
    "start not known, open": (HELD, (None, None)),
    "other start not known": ((None, None), HELD),
    "ends before it starts": (HELD, ("2013-12-31", "2013-05-01")),
    "other ends before it starts": (("2013-12-31", "2013-05-01"), HELD),
}

CLASHING = {
    "same days": (HELD, HELD),
    "first day": (HELD, ("2012-04-01", "2013-04-01")),
    "last day": (HELD, ("2014-03-31", "2015-03-31")),
    "inside": (HELD, ("2013-06-01", "2013-06-01")),
    "around": (HELD, ("2012-04-01", "2015-03-31")),
    "open from the last day": (HELD, ("2014-03-31", None)),
    "into an open one": (("2013-04-01", None), ("2012-04-01", "2013-04-01")),
    "after an open one starts": (("2013-04-01", None), ("2050-01-01", "2050-01-02")),
    "both open": (("2013-04-01", None), ("2012-04-01", None)),
}


@pytest.mark.parametrize(("held", "new"), APART.values(), ids=APART)
def test_ranges_apart_are_allowed(terms, held, new):
    terms.add_term(*held)
    term = terms.make_term(*new)

    term.validate_constraints()
    term.save()

    assert terms.Term.objects.count() == 2


@pytest.mark.parametrize(("held", "new"), CLASHING.values(), ids=CLASHING)
def test_ranges_that_share_a_day_are_refused(terms, held, new):
    terms.add_term(*held)
    term = terms.make_term(*new)

    with pytest.raises(ValidationError) as error:
        term.validate_constraints()
    with pytest.raises(IntegrityError, match="one_holder_at_a_time"):
        term.save()

    assert error.value.message_dict == {NON_FIELD_ERRORS: [MESSAGE]}
    assert terms.Term.objects.count() == 1


@pytest.mark.parametrize(
    ("held", "new"),
    [
        ({"seat": 1}, {"seat": 2}),
        ({"seat": None}, {"seat": None}),
        ({"seat": 1}, {"seat": None}),
        ({"capacity": "holder"}, {"capacity": "deputy"}),
        ({"capacity": "deputy"}, {"capacity": "holder"}),
        ({"capacity": "deputy"}, {"capacity": "deputy"}),
        ({"capacity": "holder"}, {"capacity": None}),
        ({"capacity": None}, {"capacity": "holder"}),
    ],
)
def test_rows_of_another_owner_or_outside_the_condition_are_allowed(terms, held, new):
    terms.add_term(*HELD, **held)
    term = terms.make_term(*HELD, **new)

    term.validate_constraints()
    term.save()

    assert terms.Term.objects.count() == 2


def test_every_one_of_several_fields_must_be_equal(schema):
    schema.migrate(*create_tables(), AddField("Term", "place", models.IntegerField(default=1)))
    schema.migrate(AddConstraint("Term", no_overlap(fields=["seat", "place"], condition=None)))
    schema.add_term(*HELD, place=1)

    schema.add_term(*HELD, place=2)
    schema.add_term(*HELD, seat=2, place=1)

    with pytest.raises(IntegrityError):
        schema.add_term(*HELD, place=1)


# Ways of writing


def test_a_change_is_refused_when_it_makes_rows_clash(terms):
    terms.add_term(*HELD)
    later = terms.add_term("2014-04-01", "2015-03-31")
    deputy = terms.add_term(*HELD, capacity="deputy")
    changes: list[tuple[Any, dict[str, Any]]] = [
        (later, {"starts_on": date(2014, 3, 31)}),
        (deputy, {"capacity": "holder"}),
    ]

    for term, change in changes:
        with pytest.raises(IntegrityError):
            terms.Term.objects.filter(pk=term.pk).update(**change)

        term.refresh_from_db()
        for name, value in change.items():
            assert getattr(term, name) != value
            setattr(term, name, value)
        with pytest.raises(ValidationError):
            term.validate_constraints()


def test_a_row_does_not_clash_with_itself(terms):
    term = terms.add_term(*HELD)

    term.starts_on = date(2013, 5, 1)
    term.validate_constraints()
    term.save()

    assert terms.Term.objects.get().starts_on == date(2013, 5, 1)


def test_bulk_creation_is_refused_as_a_whole(terms):
    with pytest.raises(IntegrityError):
        terms.Term.objects.bulk_create(
            [terms.make_term(*HELD), terms.make_term(*HELD, seat=2), terms.make_term("2014-03-31")]
        )

    assert terms.Term.objects.count() == 0


def test_an_upsert_asks_about_the_outcome(terms):
    first = terms.add_term(*HELD)
    second = terms.add_term("2014-04-01", "2015-03-31")

    def upsert(term):
        options = {"update_fields": ["starts_on"], "unique_fields": ["id"]}
        terms.Term.objects.bulk_create([term], update_conflicts=True, **options)

    upsert(terms.make_term("2013-05-01", "2014-03-31", id=first.pk))
    with pytest.raises(IntegrityError):
        upsert(terms.make_term("2014-03-31", "2015-03-31", id=second.pk))

    assert sorted(terms.Term.objects.values_list("starts_on", flat=True)) == [
        date(2013, 5, 1),
        date(2014, 4, 1),
    ]


def test_a_refusal_inside_a_transaction_leaves_the_rest_of_it(terms):
    with transaction.atomic():
        terms.add_term(*HELD)
        with pytest.raises(IntegrityError), transaction.atomic():
            terms.add_term(*HELD)

    assert terms.Term.objects.count() == 1


def test_the_check_of_the_order_of_dates_speaks_first(schema):
    schema.migrate(*create_tables(no_overlap(), in_order()))
    schema.add_term(*HELD)
    term = schema.make_term("2013-12-31", "2013-05-01")

    with pytest.raises(ValidationError, match="ends_in_order"):
        term.validate_constraints()
    with pytest.raises(IntegrityError, match="ends_in_order"):
        term.save()


# Validation


@pytest.mark.parametrize("field", ["seat", "capacity", "starts_on", "ends_on"])
def test_validation_is_left_out_when_a_field_of_the_rule_is(terms, field):
    terms.add_term(*HELD)

    terms.make_term(*HELD).validate_constraints(exclude={field})


def test_validation_happens_when_another_field_is_left_out(terms):
    terms.add_term(*HELD)

    with pytest.raises(ValidationError):
        terms.make_term(*HELD).validate_constraints(exclude={"note"})


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "errors"),
    [
        ("2014-04-01", "", {}),
        ("2014-03-31", "", {NON_FIELD_ERRORS: [MESSAGE]}),
        ("soon", "2014-01-01", {"starts_on": ["Enter a valid date."]}),
        ("2013-12-31", "2013-05-01", {}),
    ],
)
def test_form_shows_the_message(terms, starts_on, ends_on, errors):
    terms.add_term(*HELD)
    form_class = modelform_factory(terms.Term, fields=["seat", "capacity", "starts_on", "ends_on"])

    form = form_class(
        {"seat": "1", "capacity": "holder", "starts_on": starts_on, "ends_on": ends_on},
    )

    assert form.errors == errors


# Migrations


def test_constraint_is_added_to_a_table_with_rows(schema):
    schema.migrate(*create_tables())
    schema.add_term(*HELD)

    schema.migrate(AddConstraint("Term", no_overlap()))

    assert schema.Term.objects.count() == 1
    assert is_kept(schema)


def test_constraint_is_not_added_to_rows_that_break_it(schema):
    schema.migrate(*create_tables())
    schema.add_term(*HELD)
    schema.add_term(*HELD)

    with pytest.raises(IntegrityError, match="one_holder_at_a_time"):
        schema.migrate(AddConstraint("Term", no_overlap()))

    assert schema.Term.objects.count() == 2
    assert not is_kept(schema)


def test_removed_constraint_is_gone_and_may_come_back(terms):
    terms.migrate(RemoveConstraint("Term", "one_holder_at_a_time"))
    terms.add_term(*HELD)
    terms.add_term(*HELD)
    terms.Term.objects.all().delete()

    terms.migrate(AddConstraint("Term", no_overlap()))

    assert is_kept(terms)


@pytest.mark.parametrize(
    "operations",
    [
        pytest.param([add_field("remark", null=True)], id="column added"),
        pytest.param([add_field("remark", default="")], id="table made anew"),
        pytest.param(
            [add_field("remark", default=""), add_field("source", default="")], id="table made anew twice"
        ),
        pytest.param([AddConstraint("Term", in_order())], id="another constraint"),
        pytest.param([RenameModel("Term", "Tenure"), RenameModel("Tenure", "Term")], id="table renamed"),
        pytest.param(
            [AlterConstraint("Term", "one_holder_at_a_time", no_overlap(violation_error_message="No."))],
            id="message changed",
        ),
    ],
)
@pytest.mark.parametrize("rows", [0, 1])
def test_later_migrations_keep_the_constraint(terms, operations, rows):
    for _ in range(rows):
        terms.add_term(*HELD)

    terms.migrate(*operations)

    assert terms.Term.objects.count() == rows
    assert is_kept(terms)


def test_one_migration_may_create_the_table_and_alter_it(schema):
    schema.migrate(*create_tables(no_overlap()), add_field("remark", default=""))

    assert is_kept(schema)


def test_one_migration_may_create_the_constraint_and_remove_it(schema):
    schema.migrate(*create_tables(no_overlap()), RemoveConstraint("Term", "one_holder_at_a_time"))

    assert not is_kept(schema)


@pytest.mark.parametrize(
    ("new", "operations"),
    [
        (no_overlap(), []),
        (no_overlap(violation_error_message="No."), ["AlterConstraint"]),
        (no_overlap(condition=None), ["RemoveConstraint", "AddConstraint"]),
        (no_overlap(fields=["seat", "id"]), ["RemoveConstraint", "AddConstraint"]),
        (no_overlap(start="ends_on"), ["RemoveConstraint", "AddConstraint"]),
    ],
)
def test_makemigrations_sees_changes_and_nothing_else(new, operations):
    def state(constraint: NoOverlap) -> ProjectState:
        state = ProjectState()
        for operation in create_tables(constraint):
            operation.state_forwards(APP, state)
        return state

    history = MigrationGraph()
    history.add_node((APP, "0001_initial"), None)

    changes = MigrationAutodetector(state(no_overlap()), state(new)).changes(history)

    found = [type(operation).__name__ for each in changes.get(APP, []) for operation in each.operations]
    assert found == operations


def test_constraint_is_written_into_a_migration_and_read_again():
    code, imports = MigrationWriter.serialize(no_overlap())
    names: dict[str, Any] = {}

    exec("\n".join(imports), names)

    assert eval(code, names) == no_overlap()
    assert no_overlap().clone() == no_overlap()
    assert no_overlap() != in_order()


# System checks


@isolate_apps("boards")
def checked(**options: Any) -> list[tuple[str, str]]:
    """The findings of Django's checks on a model with the constraint, as identifiers and messages."""

    class Board(models.Model):
        name = models.CharField(max_length=10, primary_key=True)

        class Meta:
            app_label = "boards"

        def __str__(self) -> str:
            return self.name

    class Term(models.Model):
        seat = models.IntegerField()
        board = models.ForeignKey(Board, models.CASCADE)
        follows = models.ForeignKey("self", models.CASCADE)
        capacity = models.CharField(max_length=10)
        starts_on = models.DateField()
        ends_on = models.DateField()
        written_at = models.DateTimeField()

        class Meta:
            app_label = "boards"
            constraints = [no_overlap(**options)]

        def __str__(self) -> str:
            return self.capacity

    return [(error.id, error.msg) for error in Term.check(databases=["default"])]


@pytest.mark.parametrize("fields", [["seat"], ["seat", "follows"], ["id"], []])
def test_checks_find_nothing_wrong(fields):
    assert checked(fields=fields) == []


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (
            {"fields": ["capacity"]},
            ("cescb.E001", "'constraints' refers to 'capacity', which is not held as a whole number."),
        ),
        (
            {"fields": ["board"]},
            ("cescb.E001", "'constraints' refers to 'board', which is not held as a whole number."),
        ),
        (
            {"end": "written_at"},
            ("cescb.E002", "'constraints' refers to 'written_at', which is not a date."),
        ),
        (
            {"fields": ["place"]},
            ("models.E012", "'constraints' refers to the nonexistent field 'place'."),
        ),
        (
            {"condition": Q(board__name="A")},
            ("models.E041", "'constraints' refers to the joined field 'board__name'."),
        ),
    ],
)
def test_checks_find_fields_that_cannot_serve(options, error):
    assert checked(**options) == [error]
