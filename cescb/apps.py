"""The project itself as an app, for its template tags and for what happens when somebody signs in."""

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in

from cescb.sessions import note_visit


class CescbConfig(AppConfig):
    name = "cescb"
    verbose_name = "Site"

    def ready(self) -> None:
        """Count a session's idleness from signing in, so that the first page has nothing to write."""
        user_logged_in.connect(note_visit, dispatch_uid="note_visit")
