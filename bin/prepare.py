"""Bring the database and the static files up to date, and print the demonstration logins.

One process for all steps: starting Django takes longer than most of them.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO_PASSWORD = "demonstration"


def main() -> None:
    """Run each step; the last prints the logins to standard output, all others speak on standard error."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cescb.settings.development")

    import django
    from django.core.management import CommandError, call_command

    django.setup()
    try:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_board", "cescb", stdout=sys.stderr)
        call_command("load_board", "demonstration", stdout=sys.stderr)
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("demo_users", password=DEMO_PASSWORD)
    except CommandError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
