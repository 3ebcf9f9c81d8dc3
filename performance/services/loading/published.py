"""Loads published statistics, which every board may set beside its own figures."""

from pathlib import Path

from django.db import transaction

from cescb.kit.datafiles import DataFileError, read_csv
from performance.services.loading.ledger import Changes, sync_observations
from performance.services.loading.rows import COLUMNS, Known, read_observation


@transaction.atomic
def load_published(folder: Path) -> Changes:
    """Load the CSV files in the folder's `published` as figures of no board; return the counts of changes.

    Safe to repeat: a changed row updates its figure and appends a revision, a row that left the files is
    removed. Measures, areas and the shared sources must have been loaded. Raises DataFileError, having
    loaded nothing, for the first fault and for a folder without any file.
    """
    paths = sorted((folder / "published").glob("*.csv"))
    if not paths:
        raise DataFileError(folder / "published", "", "the folder has no CSV file.")
    known = Known.load(None)
    rows = (row for path in paths for row in read_csv(path, COLUMNS))
    return sync_observations(None, ((row, read_observation(row, known, None)) for row in rows))
