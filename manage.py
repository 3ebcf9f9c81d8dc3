#!/usr/bin/env python
"""Administrative commands of the project."""

import os
import sys


def main() -> None:
    """Run a command, with the settings of one's own machine unless others are named."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cescb.settings.development")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        raise SystemExit(
            "Django is missing here. Run bin/run or bin/test once, then use .venv/bin/python manage.py."
        ) from error
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
