"""What browser tests have in common: signing in, accessibility, and pages that fit a phone."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import ConsoleMessage, Page, expect

from boards.models import User

SIDEWAYS_OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def sign_in(page: Page, user: User) -> None:
    """Give the page's browser the session of a signed-in person, without going through the sign-in page."""
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    page.context.add_cookies(
        [{"name": name, "value": client.cookies[name].value, "domain": "localhost", "path": "/"}]
    )


def assert_accessible(page: Page) -> None:
    """Fail with every accessibility rule that the page breaks, and where."""
    violations = Axe().run(page).response["violations"]
    assert not violations, "\n".join(describe_violation(violation) for violation in violations)


def describe_violation(violation: dict[str, Any]) -> str:
    """One broken rule as text: its name, what to do, and each element that breaks it."""
    places = "\n".join(f"    {node['html']}" for node in violation["nodes"])
    return f"{violation['id']} on {len(violation['nodes'])} elements: {violation['help']}\n{places}"


def assert_fits_width(page: Page) -> None:
    """Fail when the page as a whole scrolls sideways. Wide tables scroll inside a wrapper of their own."""
    expect(page.locator("body")).to_be_visible()
    overflow = page.evaluate(SIDEWAYS_OVERFLOW)
    assert overflow <= 0, f"{page.url} is {overflow} pixels wider than the window."


def is_complaint(message: ConsoleMessage) -> bool:
    """Whether a console message is a fault of the page: a script error, a refused resource, a missing file.

    The status of a page itself is none: tests open missing and forbidden pages on purpose.
    """
    if message.type != "error":
        return False
    is_missing = message.text.startswith("Failed to load resource")
    return not is_missing or settings.STATIC_URL in message.location["url"]
