"""Create the demonstration logins and print them."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from boards.services import demo_users

DEVELOPMENT_PASSWORD = "demonstration"


class Command(BaseCommand):
    help = "Creates one demonstration login for each role and prints them. Safe to repeat."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--password", help="Password of all logins; needed outside development.")

    def handle(self, *args: Any, **options: Any) -> None:
        password = options["password"] or (DEVELOPMENT_PASSWORD if settings.DEBUG else "")
        if not settings.DEBUG and not getattr(settings, "DEMO_USERS", False):
            raise CommandError(
                "Demonstration logins are for development: anyone who knows their password can sign in. "
                "Where that is wanted, set DEMO_USERS to true in the settings."
            )
        if not password:
            raise CommandError("Outside development, choose the password: --password.")
        try:
            logins = demo_users.create(password=password)
        except demo_users.NoBoards:
            raise CommandError(
                "There is no board yet. Load one first: manage.py load_board <board>."
            ) from None
        width = max(len(login.email) for login in logins)
        self.stdout.write(f"Demonstration logins (password: {password})")
        for login in logins:
            self.stdout.write(f"  {login.email:<{width}}  {login.role:<16}  {', '.join(login.boards)}")
