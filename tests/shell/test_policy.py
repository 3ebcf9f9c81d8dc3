"""The content security policy, and that no template needs anything it forbids."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

FOLDER = settings.BASE_DIR / "templates"
# Templates of the PDF are never sent to a browser, and paper knows no policy.
TEMPLATES = sorted(set(FOLDER.rglob("*.html")) - set((FOLDER / "reports" / "print").rglob("*.html")))
# Text that is no template code, in which a scripting event could hide.
FORBIDDEN = {
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*="),
    "a style element": re.compile(r"<style\b"),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*="),
    "a script without a file": re.compile(r"<script(?![^>]*\ssrc=)"),
    "an address that is code": re.compile(r"javascript:"),
    "text marked safe": re.compile(r"\|\s*safe\b"),
}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_templates_hold_nothing_that_the_policy_forbids(path: Path):
    text = path.read_text(encoding="utf-8")

    assert [fault for fault, pattern in FORBIDDEN.items() if pattern.search(text)] == []


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/accounts/login/", "/accessibility/", "/nowhere/"])
def test_policy_allows_only_our_own_scripts(address: str):
    policy = Client().get(address)["Content-Security-Policy"]

    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["script-src"] == "'self'"
    assert directives["default-src"] == "'self'"
    assert "unsafe-inline" not in policy
    assert directives["frame-ancestors"] == "'none'"
