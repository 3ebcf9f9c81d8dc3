"""The signing key of a development machine, made once and kept, so that sessions outlive a restart."""

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def local_key(path: Path) -> str:
    """Read the key kept in the file, first making the file where it is missing.

    Two processes may start at once on a new machine: the one that comes second uses the key of the first. The
    key is written under a name of its own and then linked into place, so that nobody reads half a key.
    """
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(get_random_secret_key(), encoding="utf-8")
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="utf-8")
