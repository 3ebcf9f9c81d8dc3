"""Settings, sign-in rules and the scripts that others rely on."""

import re
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key
from django.test import Client, override_settings
from django.urls import reverse

from cescb.settings import env
from cescb.settings.base import database
from cescb.settings.local_key import local_key

ROOT = Path(settings.BASE_DIR)
PASSWORD = "a long enough passphrase"
DEPLOYED = {
    "SECRET_KEY": get_random_secret_key(),
    "ALLOWED_HOSTS": "board.example",
    "DATABASE_URL": "postgres://x/y",
}


def make_user(**fields: Any):
    defaults = {"email": "reader@board.example", "name": "A reader", "password": PASSWORD}
    return get_user_model().objects.create_user(**{**defaults, **fields})


def try_sign_in(client: Client, password: str, email: str = "reader@board.example"):
    return client.post(reverse("account_login"), {"login": email, "password": password})


# Settings


def test_missing_settings_are_listed_with_their_meaning(monkeypatch):
    monkeypatch.setenv("CESCB_GIVEN", "yes")

    with pytest.raises(ImproperlyConfigured) as error:
        env.require({"CESCB_ONE": "the first", "CESCB_GIVEN": "is set", "CESCB_TWO": "the second"})

    assert (
        str(error.value) == "Set these in the environment:\n  CESCB_ONE: the first\n  CESCB_TWO: the second"
    )


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("Yes", True), ("0", False), ("off", False), ("", True), (" ", True)]
)
def test_flag_reads_yes_and_no(monkeypatch, value, expected):
    monkeypatch.setenv("CESCB_FLAG", value)

    assert env.flag("CESCB_FLAG", default=True) is expected


def test_flag_and_number_refuse_other_words(monkeypatch):
    monkeypatch.setenv("CESCB_VALUE", "perhaps")

    with pytest.raises(ImproperlyConfigured, match="CESCB_VALUE is 'perhaps'; set it to 1 or 0"):
        env.flag("CESCB_VALUE", default=False)
    with pytest.raises(ImproperlyConfigured, match="CESCB_VALUE is 'perhaps'; set it to a whole number"):
        env.number("CESCB_VALUE", 3)


def test_words_are_separated_by_commas(monkeypatch):
    monkeypatch.setenv("CESCB_WORDS", " a.example, b.example,")

    assert env.words("CESCB_WORDS") == ["a.example", "b.example"]


def test_sqlite_waits_for_the_write_lock():
    options = database("sqlite:////tmp/board.sqlite3")["OPTIONS"]

    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] == 20
    assert "journal_mode=WAL" in options["init_command"]


@pytest.mark.parametrize("url", ["mysql://x/y", "postgres//missing-colon", "nonsense"])
def test_other_databases_are_refused(url):
    with pytest.raises(ImproperlyConfigured):
        database(url)


def test_local_key_is_kept_and_private(tmp_path):
    path = tmp_path / "secret-key"

    first = local_key(path)

    assert local_key(path) == first
    assert len(first) >= 50
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def run_check(variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    return subprocess.run(
        [*command, "--settings", "cescb.settings.production"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_settings_pass_the_deployment_check(tmp_path):
    result = run_check({**DEPLOYED, "VAR_DIR": str(tmp_path)})

    assert (result.returncode, result.stdout + result.stderr) == (
        0,
        "System check identified no issues (0 silenced).\n",
    )


def test_production_does_not_start_without_a_key(tmp_path):
    result = run_check({**DEPLOYED, "SECRET_KEY": "", "VAR_DIR": str(tmp_path)})

    assert result.returncode != 0
    assert "Set these in the environment:\n  SECRET_KEY: a random text" in result.stderr


# Sign-in


@pytest.mark.django_db
def test_health_is_open_to_everyone(client):
    response = client.get(reverse("healthz"))

    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.django_db
def test_administration_has_no_sign_in_page_of_its_own(client):
    response = client.get("/admin/", follow=True)

    assert response.redirect_chain[-1] == (f"{reverse('account_login')}?next=%2Fadmin%2F", 302)


@pytest.mark.django_db
def test_policy_allows_nothing_inline(client):
    policy = client.get(reverse("healthz"))["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.django_db
def test_sign_in_by_email_in_any_case(client):
    user = make_user()

    response = try_sign_in(client, PASSWORD, email="Reader@Board.example")

    assert response.status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)


@pytest.mark.django_db
def test_nobody_signs_up(client):
    data = {"email": "new@board.example", "password1": PASSWORD, "password2": PASSWORD}

    client.post(reverse("account_signup"), data)

    assert not get_user_model().objects.exists()


@pytest.mark.django_db
def test_sign_in_is_locked_after_five_failures_however_the_address_is_written(client):
    make_user()
    make_user(email="other@board.example")

    answers = [try_sign_in(client, "wrong", email).status_code for email in ("reader@board.example",) * 4]
    fifth = try_sign_in(client, "wrong", email="READER@board.example")
    right_password = try_sign_in(client, PASSWORD)
    other_person = try_sign_in(client, PASSWORD, email="other@board.example")

    assert answers == [200, 200, 200, 200]
    assert (fifth.status_code, right_password.status_code, other_person.status_code) == (429, 429, 302)
    assert "15 minutes" in fifth.content.decode()


@pytest.mark.django_db
@override_settings(REQUIRE_MFA=True)
def test_who_may_change_records_is_sent_to_set_up_an_authenticator(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))

    response = client.get("/admin/")

    assert response.url == reverse("mfa_activate_totp")


@pytest.mark.django_db
@override_settings(REQUIRE_MFA=True)
def test_authenticator_page_itself_is_open(client):
    client.force_login(make_user(is_superuser=True, is_staff=True))

    response = client.get(reverse("mfa_activate_totp"))

    # A recent sign-in counts as proof of identity; an older one is asked for again.
    assert response.status_code == 200 or response.url.startswith(reverse("account_reauthenticate"))


@pytest.mark.django_db
@pytest.mark.parametrize("case", ["reader", "has an authenticator", "setting off"])
def test_authenticator_is_not_asked_of(client, case):
    user = make_user(is_superuser=case != "reader", is_staff=True)
    if case == "has an authenticator":
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "A" * 32})
    client.force_login(user)

    with override_settings(REQUIRE_MFA=case != "setting off"):
        response = client.get(reverse("account_change_password"))

    assert getattr(response, "url", "") != reverse("mfa_activate_totp")


@pytest.mark.django_db
def test_session_ends_after_idleness_and_not_before(client, monkeypatch):
    clock = SimpleNamespace(now=1_400_000_000)
    monkeypatch.setattr("cescb.sessions.time.time", lambda: clock.now)
    client.force_login(make_user())

    client.get(reverse("healthz"))
    first = client.session["last_seen"]
    clock.now += 30
    client.get(reverse("healthz"))
    soon = client.session["last_seen"]
    clock.now += 60
    client.get(reverse("healthz"))

    assert (first, soon, client.session["last_seen"]) == (1_400_000_000, 1_400_000_000, 1_400_000_090)


# Files


@pytest.mark.parametrize(
    "path",
    [
        "vendor/govuk/govuk-frontend.min.css",
        "vendor/govuk/govuk-frontend.min.js",
        "vendor/plotly/plotly-basic.min.js",
        *(f"vendor/fonts/SourceSans3-{weight}.woff2" for weight in ("Regular", "Italic", "SemiBold", "Bold")),
        *(f"vendor/fonts/SourceSans3-{weight}.ttf" for weight in ("Regular", "Italic", "SemiBold", "Bold")),
    ],
)
def test_front_end_file_is_there(path):
    assert finders.find(path)


def test_design_system_comes_without_the_government_brand():
    stylesheet = (ROOT / "static/vendor/govuk/govuk-frontend.min.css").read_text(encoding="utf-8")

    assert "@font-face" not in stylesheet
    assert "url(" not in stylesheet
    assert 'font-family:"Source Sans 3",arial,sans-serif' in stylesheet


@pytest.mark.parametrize("name", ["run", "test", "check", "lock"])
def test_script_can_be_run(name):
    mode = (ROOT / "bin" / name).stat().st_mode

    assert mode & stat.S_IXUSR


def test_locks_name_no_index():
    locks = [*(ROOT / "bin").glob("*.lock"), ROOT / "package-lock.json"]

    found = [
        (lock.name, line) for lock in locks for line in lock.read_text().splitlines() if "resolved" in line
    ]
    hosts = [
        lock.name for lock in locks if re.search(r"https?://[^\s\"]*(pypi|npmjs|index)", lock.read_text())
    ]

    assert (len(locks), found, hosts) == (5, [], [])
