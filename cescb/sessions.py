"""A session ends after a time without visits."""

import time
from collections.abc import Callable
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse

LAST_SEEN = "last_seen"
# Seconds. Noting every visit would write to the database on each page.
LAST_SEEN_ACCURACY = 60


def note_visit(request: HttpRequest, **details: Any) -> None:
    """Keep in the session when its owner was last here. Also called when somebody signs in."""
    request.session[LAST_SEEN] = int(time.time())


class IdleSessionMiddleware:
    """Let a session's age count from the last visit instead of from signing in.

    Django renews a session only when something in it changes. Here a signed-in person's visit changes it, at
    most once a minute, so that it ends SESSION_COOKIE_AGE seconds after the last visit, give or take that
    minute.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        seen = request.session.get(LAST_SEEN, 0)
        if SESSION_KEY in request.session and time.time() - seen >= LAST_SEEN_ACCURACY:
            note_visit(request)
        return response
