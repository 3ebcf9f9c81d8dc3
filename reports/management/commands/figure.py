"""Prints one figure with where it comes from: manage.py figure "cp-plans at 2014-03-31"."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reports.figures import Figure, resolve_one
from reports.management.finding import find_board


class Command(BaseCommand):
    help = "Print what a figure reference stands for, and where it comes from."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("reference", help='A figure reference, without braces: "cp-plans at 2014-03-31".')
        parser.add_argument("--board", default="cescb")

    def handle(self, *args: Any, **options: Any) -> None:
        resolved = resolve_one(options["reference"], find_board(options["board"]))
        if resolved.fault and not resolved.is_claim:
            raise CommandError(resolved.fault)
        self.stdout.write(resolved.text)
        if resolved.fault:
            self.stdout.write(resolved.fault)
        for figure in resolved.figures:
            self.stdout.write("")
            self._describe(figure)

    def _describe(self, figure: Figure) -> None:
        rows = {
            "Figure": figure.label,
            "Reference": figure.quantity.text,
            "Value": "" if figure.value is None else f"{figure.value.normalize():f}",
            "Numerator": "" if figure.numerator is None else f"{figure.numerator.normalize():f}",
            "Denominator": "" if figure.denominator is None else f"{figure.denominator.normalize():f}",
            "Counts": figure.unit_of_count,
            "Missing": figure.missing,
            "Period": figure.period.label,
            "Area": figure.area,
            "Source": figure.source_and_lines,
            "Note": figure.note,
            "Entered": "; ".join(figure.provenance),
        }
        for name, value in rows.items():
            if value:
                self.stdout.write(f"{name + ':':<13}{value}")
