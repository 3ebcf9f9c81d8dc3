"""Writes the invented figures of the demonstration board: manage.py generate_demonstration."""

import csv
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from performance.demonstration import SEED, demonstration_figures
from performance.services.loading.rows import COLUMNS

SOURCE = "demonstration"


class Command(BaseCommand):
    help = "Write observations.csv of the demonstration board. The same seed writes the same file."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--seed", type=int, default=SEED, help=f"Start of the invention: {SEED}.")
        parser.add_argument(
            "--output",
            type=Path,
            default=settings.FIXTURES_DIR / "boards" / "demonstration" / "observations.csv",
            help="The file to write.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["output"]
        figures = demonstration_figures(options["seed"])
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows({**asdict(figure), "source": SOURCE} for figure in figures)
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
        self.stdout.write(f"{len(figures)} figures written to {path}.")
