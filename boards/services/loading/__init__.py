"""Loads areas, sources and a board's governance from data files."""

from boards.services.loading.citations import Citations, citations_of
from boards.services.loading.governance import load_governance, sync_governance
from boards.services.loading.reference import load_reference
from boards.services.loading.sync import Sync

__all__ = ["Citations", "Sync", "citations_of", "load_governance", "load_reference", "sync_governance"]
