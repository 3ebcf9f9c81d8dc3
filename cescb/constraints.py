"""A model constraint that keeps the date ranges of one owner apart, on PostgreSQL and on SQLite.

PostgreSQL has exclusion constraints. SQLite has none, so two triggers stand in. Both refuse a row with
an IntegrityError that names the constraint, and both leave the same rows out of the rule.

Models and schema editors are Any here: the types of Django leave out what its own constraints use of them.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.core import checks
from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.ddl_references import Statement, Table
from django.db.models import BaseConstraint, F, Func, IntegerField, Q, Value
from django.db.models.sql import Query

# The trigger fires after the event: only then are the keys of new rows and the outcome of an upsert known.
SQLITE_TRIGGER = """\
CREATE TRIGGER %(trigger)s AFTER %(event)s ON %(table)s
BEGIN
    SELECT RAISE(ABORT, %(message)s)
    FROM (SELECT * FROM %(table)s WHERE %(rule)s) AS written
    JOIN (SELECT * FROM %(table)s WHERE %(rule)s) AS other ON %(clash)s
    WHERE written.%(pk)s = NEW.%(pk)s;
END"""

# Changes nothing, but shows every row to the trigger, which would otherwise not see rows older than itself.
SQLITE_RECHECK = "UPDATE %(table)s SET %(pk)s = %(pk)s"


class NoOverlap(BaseConstraint):
    """No two rows with equal `fields` may share a day.

    `fields` name whole numbers or foreign keys held as such, `start` and `end` name dates. Both days belong
    to the range, and an empty end leaves it open for ever. Left out of the rule are rows that `condition`
    does not meet, rows with an empty start or an empty owner, and rows that end before they start: such a
    range holds no day, and to refuse it is the business of a CheckConstraint.

        NoOverlap(
            fields=["seat"],
            start="starts_on",
            end="ends_on",
            condition=Q(capacity="holder"),
            name="one_holder_at_a_time",
            violation_error_message="Somebody else holds this seat on some of these days.",
        )

    The database checks row by row: a service that moves a boundary shortens one range before it lengthens
    the other. A form that leaves out one of the fields is not validated, as with Django's own constraints.
    bulk_create(ignore_conflicts=True) passes over a clashing row on PostgreSQL, and is refused on SQLite.
    """

    def __init__(
        self,
        *,
        fields: Sequence[str],
        start: str,
        end: str,
        name: str,
        condition: Q | None = None,
        violation_error_code: str | None = None,
        violation_error_message: str | None = None,
    ) -> None:
        self.fields = tuple(fields)
        self.start = start
        self.end = end
        self.condition = condition
        super().__init__(
            name=name,
            violation_error_code=violation_error_code,
            violation_error_message=violation_error_message,
        )

    @property
    def rule(self) -> Q:
        """The rows that the constraint speaks of. Mentions every field that it depends on."""
        ends_in_order = Q((f"{self.end}__isnull", True)) | Q((f"{self.end}__gte", F(self.start)))
        rule = Q((f"{self.start}__isnull", False)) & ends_in_order
        for field in self.fields:
            rule &= Q((f"{field}__isnull", False))
        return rule if self.condition is None else rule & self.condition

    def constraint_sql(self, model: Any, schema_editor: Any) -> Any:
        """The part of CREATE TABLE, or None on SQLite, whose triggers come once the table is complete.

        SQLite's schema editor makes a table anew to alter it, and by this call gives it its triggers again:
        after the rows are copied and the table has its name back, because a Statement follows renames.
        """
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.deferred_sql.extend(self._sqlite_statements(model, schema_editor))
            return None
        return self._exclusion.constraint_sql(model, schema_editor)

    def create_sql(self, model: Any, schema_editor: Any) -> Any:
        """The ALTER TABLE that adds the constraint. SQLite's editor makes the table anew instead."""
        return self._exclusion.create_sql(model, schema_editor)

    def remove_sql(self, model: Any, schema_editor: Any) -> Any:
        """The ALTER TABLE that drops the constraint. SQLite's editor makes the table anew instead."""
        return self._exclusion.remove_sql(model, schema_editor)

    def validate(
        self,
        model: Any,
        instance: Any,
        exclude: Collection[str] | None = None,
        using: str = DEFAULT_DB_ALIAS,
    ) -> None:
        """Raise ValidationError if another row shares a day. Does nothing if it may not look at a field."""
        if exclude and self._expression_refs_exclude(model, self.rule, exclude):  # type: ignore[attr-defined]
            return
        # Asked in the negative, because check() takes an unknown answer for a yes and the database does not.
        if (~self.rule).check(instance._get_field_expression_map(model._meta, exclude), using):
            return
        starts_on, ends_on = getattr(instance, self.start), getattr(instance, self.end)
        owner = {name: getattr(instance, model._meta.get_field(name).attname) for name in self.fields}
        clashes = model._default_manager.using(using).filter(self.rule, **owner)
        clashes = clashes.filter(Q((f"{self.end}__isnull", True)) | Q((f"{self.end}__gte", starts_on)))
        if ends_on is not None:
            clashes = clashes.filter((f"{self.start}__lte", ends_on))
        if not instance._state.adding:
            clashes = clashes.exclude(pk=instance.pk)
        if clashes.exists():
            raise ValidationError(self.get_violation_error_message(), code=self.violation_error_code)

    def deconstruct(self) -> tuple[str, Any, dict[str, Any]]:
        path, args, kwargs = super().deconstruct()
        kwargs |= {"fields": self.fields, "start": self.start, "end": self.end}
        if self.condition is not None:
            kwargs["condition"] = self.condition
        return path, args, kwargs

    def __eq__(self, other: object) -> bool:
        if isinstance(other, NoOverlap):
            return self.deconstruct() == other.deconstruct()
        return NotImplemented

    def _check(self, model: Any, connection: BaseDatabaseWrapper) -> list[checks.CheckMessage]:
        references = set(model._get_expr_references(self.rule))
        errors = self._check_references(model, references)  # type: ignore[attr-defined]
        return errors or list(self._check_types(model))

    def _check_types(self, model: Any) -> Iterator[checks.CheckMessage]:
        """Find types that SQLite would take and PostgreSQL has no range of."""
        for name in self.fields:
            field = model._meta.get_field(name)
            while field.is_relation:
                field = field.target_field
            if not isinstance(field, IntegerField):
                message = f"'constraints' refers to '{name}', which is not held as a whole number."
                yield checks.Error(message, obj=model, id="cescb.E001")
        for name in (self.start, self.end):
            if model._meta.get_field(name).get_internal_type() != "DateField":
                message = f"'constraints' refers to '{name}', which is not a date."
                yield checks.Error(message, obj=model, id="cescb.E002")

    @property
    def _exclusion(self) -> ExclusionConstraint:
        """The same constraint for PostgreSQL.

        An owner is a range of one number, because ranges can stand in a GiST index beside other ranges;
        plain numbers need the btree_gist extension, and that needs rights which hosts withhold.
        """
        whole = Value("[]")
        ranges = [Func(F(name), F(name), whole, function="int8range") for name in self.fields]
        ranges.append(Func(F(self.start), F(self.end), whole, function="daterange"))
        return ExclusionConstraint(
            name=self.name, expressions=[(each, "&&") for each in ranges], condition=self.rule
        )

    def _sqlite_statements(self, model: Any, schema_editor: Any) -> Iterator[Statement]:
        quote = schema_editor.quote_name

        def column(name: str) -> str:
            return quote(model._meta.get_field(name).column)

        pk, start, end = quote(model._meta.pk.column), column(self.start), column(self.end)
        clash = [
            f"written.{pk} <> other.{pk}",
            *(f"written.{column(name)} = other.{column(name)}" for name in self.fields),
            f"(written.{end} IS NULL OR other.{start} <= written.{end})",
            f"(other.{end} IS NULL OR written.{start} <= other.{end})",
        ]
        # Not the message for readers: a change of that is no change of the database.
        message = schema_editor.quote_value(f"OVERLAP constraint failed: {self.name}")
        table = Table(model._meta.db_table, quote)
        for event in ("INSERT", "UPDATE"):
            yield Statement(
                SQLITE_TRIGGER,
                trigger=quote(f"{self.name}_{event.lower()}"),
                event=event,
                table=table,
                message=message,
                rule=self._rule_sql(model, schema_editor),
                clash=" AND ".join(clash),
                pk=pk,
            )
        yield Statement(SQLITE_RECHECK, table=table, pk=pk)

    def _rule_sql(self, model: Any, schema_editor: Any) -> str:
        query = Query(model, alias_cols=False)
        compiler = query.get_compiler(connection=schema_editor.connection)
        sql, params = query.build_where(self.rule).as_sql(compiler, schema_editor.connection)
        return sql % tuple(schema_editor.quote_value(param) for param in params)
