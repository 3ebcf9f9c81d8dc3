"""The migrations lead to the tables that the models describe.

The other tests make their tables from the models directly, which takes a tenth of the time.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.conf import settings
from django.db import connection

# Migrates an empty database and prints its tables with their columns and constraints.
MIGRATE = """
import json, sys
import django
django.setup()
from django.core.management import call_command
from django.db import connection
from tests.test_migrations import described
call_command("migrate", verbosity=0)
json.dump(described(connection), sys.stdout)
"""


def described(connection) -> dict[str, dict[str, list[str]]]:
    """Return what each table holds: its columns, and the names of its checks and unique rules."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.get_table_list(cursor):
            if table.name == "django_migrations":
                continue
            constraints = connection.introspection.get_constraints(cursor, table.name)
            columns = connection.introspection.get_table_description(cursor, table.name)
            found[table.name] = {
                "columns": sorted(f"{column.name} {bool(column.null_ok)}" for column in columns),
                "rules": sorted(
                    str(sorted(map(str, rule["columns"] or [name]))) if rule["unique"] else name
                    for name, rule in constraints.items()
                    if (rule["check"] or rule["unique"]) and not name.startswith("__unnamed")
                ),
            }
    return found


@pytest.fixture
def empty_database(tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of the kind that the tests run on."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path}/migrated.sqlite3"
        return
    name = f"migrated_{os.getpid()}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{name}"')
    yield urlunsplit(urlsplit(os.environ["TEST_DATABASE_URL"])._replace(path=f"/{name}"))
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.mark.django_db
def test_migrations_make_the_tables_of_the_models(empty_database):
    result = subprocess.run(
        [sys.executable, "-c", MIGRATE],
        cwd=settings.BASE_DIR,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "cescb.settings.test",
            "TEST_DATABASE_URL": empty_database,
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == described(connection)
