"""Loads a board and everything it needs from the data files: manage.py load_board cescb."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from audits.services.loading import load_audits
from boards.sentences import counted
from boards.services.loading import load_reference, sync_governance
from cescb.kit.datafiles import DataFileError
from performance.services.loading import load_measures, load_observations, load_published
from reports.services.loading import load_documents


class Command(BaseCommand):
    help = "Load a board from fixtures/boards. Safe to repeat; a fault in a file loads nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("board", help="The board's folder in the data files: cescb.")
        parser.add_argument(
            "--fixtures", type=Path, default=settings.FIXTURES_DIR, help="The folder of the data files."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        fixtures: Path = options["fixtures"]
        folder = fixtures / "boards" / options["board"]
        if not (folder / "board.toml").is_file():
            known = ", ".join(sorted(path.parent.name for path in fixtures.glob("boards/*/board.toml")))
            raise CommandError(
                f"There is no board “{options['board']}” in {fixtures}. Boards: {known or 'none'}."
            )
        try:
            with transaction.atomic():
                load_reference(fixtures)
                load_measures(fixtures)
                load_published(fixtures)
                board, sync = sync_governance(folder)
                figures = load_observations(folder, board)
                load_audits(folder, board)
                load_documents(folder, board)
        except DataFileError as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        self.stdout.write(
            f"{board}: {counted(board.observations.count(), 'figure')}, "
            f"{counted(board.audits.count(), 'audit')}, {counted(board.documents.count(), 'document')}."
        )
        if left_alone := sync.left_alone + figures.left_alone:
            records = counted(left_alone, "record")
            self.stdout.write(f"Left alone: {records} that people have changed, removed or still use.")
