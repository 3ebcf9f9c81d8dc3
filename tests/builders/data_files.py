"""Copies the product's data files to where a test may change them."""

import shutil
from pathlib import Path

from django.conf import settings

FIXTURES: Path = settings.FIXTURES_DIR


def copy_governance(folder: Path, board: str = "cescb") -> Path:
    """Copy the reference files and one board's files below the folder; return the board's folder."""
    shutil.copytree(FIXTURES / "reference", folder / "reference")
    own = folder / "boards" / board
    shutil.copytree(FIXTURES / "boards" / board, own, ignore=shutil.ignore_patterns("documents"))
    return own


def replace_once(path: Path, old: str, new: str) -> None:
    """Put one text in the place of another that the file holds exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} holds “{old}” {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def drop_rows(path: Path, part: str) -> None:
    """Take out the rows that hold the text; there must be one."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if part not in line]
    assert len(kept) < len(lines), f"{path.name} holds no “{part}”"
    path.write_text("".join(kept), encoding="utf-8")
