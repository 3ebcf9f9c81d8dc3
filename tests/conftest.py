"""Fixtures for every test: files kept apart, a browser, and pages as wide as a desk and a phone."""

import os
import shutil
from collections.abc import Iterator

import pytest
from django.db import connections
from django.test import override_settings
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.browser import is_complaint

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")

# Root may not use the sandbox. The rest keeps the browser from calling its maker's servers.
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session", autouse=True)
def files_kept_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let the tests write to a folder of their own instead of the developer's."""
    folder = tmp_path_factory.mktemp("var")
    with override_settings(VAR_DIR=folder, MEDIA_ROOT=folder / "media"):
        yield


@pytest.fixture(scope="session")
def browser(django_db_setup: None) -> Iterator[Browser]:
    """The system's Chromium, started once."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if not found:
        pytest.fail("Chromium is missing. Run bin/test, which installs it or says how.")
    # The browser's event loop runs in this thread, which makes Django refuse the database otherwise.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=CHROMIUM_ARGUMENTS)
        yield browser
        # While the loop runs, Django keeps other connections for this thread than before and after it; one
        # that a test left open would prevent the test database from being dropped.
        connections.close_all()
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page of the running site at desk width; opens addresses such as "/boards/"."""
    yield from open_page(browser, live_server, width=1280, height=900)


@pytest.fixture
def phone_page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page of the running site at phone width."""
    yield from open_page(browser, live_server, width=375, height=812)


def open_page(browser: Browser, live_server: LiveServer, *, width: int, height: int) -> Iterator[Page]:
    """Open a page in a fresh context, and fail the test if a script failed or the policy refused anything."""
    context = browser.new_context(
        base_url=live_server.url,
        viewport={"width": width, "height": height},
        locale="en-GB",
        timezone_id="Europe/London",
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if is_complaint(message) else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert not complaints, "\n".join(complaints)
