"""Signing in and out, passwords and the authenticator app, in the site's look."""

import re

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.core.cache import cache
from django.test import Client

from tests.builders.boards import make_board, make_user, make_year
from tests.shell.markup import Node, read

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.shell.urls")]

PASSWORD = "a long pass phrase"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def forget_used_codes():
    """A code works once, and the cache that remembers it outlives the test."""
    cache.clear()


@pytest.fixture
def board():
    board = make_board(slug="marsh")
    make_year(board, 2013)
    return board


@pytest.fixture
def user(board):
    return make_user("alex@example.org", board=board)


def signed_in(user) -> Client:
    """A client of someone who has signed in with their password."""
    client = Client()
    client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    return client


def confirmed(client: Client) -> Client:
    """The client after giving the password once more, which sensitive pages ask for."""
    assert client.post("/accounts/reauthenticate/", {"password": PASSWORD}).status_code == 302
    return client


def page(response) -> Node:
    assert response.status_code == 200
    html = read(response.content.decode())
    assert html.one("header", class_="app-header")
    return html


def code_now(secret: str = SECRET) -> str:
    counter = next(iter(yield_hotp_counters_from_time()))
    return format_hotp_value(hotp_value(secret, counter))


def test_signing_in_leads_to_the_board(user):
    client = Client()
    html = page(client.get("/accounts/login/"))
    assert [label.text for label in html.one("main").all("label")] == ["E-mail address", "Password"]

    response = client.post(
        "/accounts/login/", {"login": "Alex@example.org", "password": PASSWORD}, follow=True
    )

    assert [address for address, _ in response.redirect_chain] == ["/", "/boards/marsh/2013-14/"]
    assert page(response).all("div", class_="app-messages") == []


def test_signing_in_goes_back_to_the_page_that_was_asked_for(user):
    client = Client()
    asked = client.get("/boards/marsh/2013-14/members/")
    form = page(client.get(asked["Location"])).one("main").one("form")
    hidden = {field["name"]: field["value"] for field in form.all("input", type="hidden")}

    response = client.post("/accounts/login/", {**hidden, "login": user.email, "password": PASSWORD})

    assert response["Location"] == "/boards/marsh/2013-14/members/"


def test_wrong_password_and_unknown_address_read_the_same(user):
    def errors(login: str) -> str:
        html = page(Client().post("/accounts/login/", {"login": login, "password": "wrong"}))
        return html.one("div", class_="govuk-error-summary").text

    assert errors("alex@example.org") == errors("nobody@example.org")


def test_empty_sign_in_says_what_to_enter():
    html = page(Client().post("/accounts/login/", {}))

    assert [(link["href"], link.text) for link in html.one("div", class_="govuk-error-summary").all("a")] == [
        ("#id_login", "E-mail address: Enter your e-mail address."),
        ("#id_password", "Password: Enter your password."),
    ]


def test_too_many_attempts_say_when_to_try_again(user):
    client = Client()
    for _ in range(5):
        response = client.post("/accounts/login/", {"login": user.email, "password": "wrong"})

    assert response.status_code == 429
    html = read(response.content.decode())
    assert html.one("h1").text == "Too many attempts to sign in"
    assert "15 minutes" in html.one("main").text
    assert client.post("/accounts/login/", {"login": user.email, "password": PASSWORD}).status_code == 429


def test_signing_out_asks_first_and_ends_the_session(user):
    client = signed_in(user)
    assert page(client.get("/accounts/logout/")).one("h1").text == "Sign out"

    client.post("/accounts/logout/")

    assert client.get("/components/").status_code == 302


def test_nobody_signs_up():
    assert page(Client().get("/accounts/signup/")).one("h1").text == "Accounts are opened for you"


def test_forgotten_password_is_replaced_by_way_of_a_link(user):
    client = Client()
    page(client.get("/accounts/password/reset/"))
    sent = client.post("/accounts/password/reset/", {"email": user.email}, follow=True)
    assert page(sent).one("h1").text == "Check your e-mail"

    link = re.search(r"http://testserver(/\S+)", str(mail.outbox[0].body))[1]
    form = client.get(link, follow=True)
    assert [label.text for label in page(form).one("main").all("label")] == [
        "New password",
        "New password again",
    ]
    address = form.redirect_chain[-1][0]
    done = client.post(
        address, {"password1": "another long phrase", "password2": "another long phrase"}, follow=True
    )

    assert page(done).one("h1").text == "Password changed"
    user.refresh_from_db()
    assert user.check_password("another long phrase")
    assert page(Client().get(link, follow=True)).one("h1").text == "The link no longer works"


def test_unknown_address_gets_the_same_answer_and_no_mail(user):
    sent = Client().post("/accounts/password/reset/", {"email": "nobody@example.org"}, follow=True)

    assert page(sent).one("h1").text == "Check your e-mail"
    assert mail.outbox == []


def test_password_is_changed_and_a_weak_one_refused(user):
    client = signed_in(user)
    page(client.get("/accounts/password/change/"))

    weak = client.post(
        "/accounts/password/change/", {"oldpassword": PASSWORD, "password1": "short", "password2": "short"}
    )
    assert "12 characters" in page(weak).one("div", class_="govuk-error-summary").text

    new = {"oldpassword": PASSWORD, "password1": "another long phrase", "password2": "another long phrase"}
    assert client.post("/accounts/password/change/", new).status_code == 302
    user.refresh_from_db()
    assert user.check_password("another long phrase")


def test_e_mail_address_page_fits_the_look(user):
    assert page(signed_in(user).get("/accounts/email/")).one("h1").text == "Change e-mail address"


def test_authenticator_app_is_set_up_with_recovery_codes(user):
    client = confirmed(signed_in(user))
    assert page(client.get("/accounts/2fa/")).one("h1").text == "Authenticator app"
    html = page(client.get("/accounts/2fa/totp/activate/"))
    assert html.one("img")["src"].startswith("data:image/svg+xml;base64,")
    secret = html.one("p", class_="app-code").text

    response = client.post("/accounts/2fa/totp/activate/", {"code": code_now(secret)}, follow=True)

    codes = page(response).one("ul", class_="app-code").all("li")
    assert len(codes) == 10
    assert Authenticator.objects.filter(user=user).count() == 2
    assert "10 of 10 codes are unused" in page(client.get("/accounts/2fa/")).one("main").text


def test_wrong_code_is_refused_where_it_was_typed(user):
    client = confirmed(signed_in(user))
    client.get("/accounts/2fa/totp/activate/")

    html = page(client.post("/accounts/2fa/totp/activate/", {"code": "000000"}))

    assert html.one("div", class_="govuk-error-summary").one("a")["href"] == "#id_code"
    assert not Authenticator.objects.filter(user=user).exists()


def test_signing_in_with_an_app_asks_for_its_code(user):
    TOTP.activate(user, SECRET)
    client = Client()

    asked = client.post("/accounts/login/", {"login": user.email, "password": PASSWORD}, follow=True)
    assert page(asked).one("h1").text == "Enter the code"
    assert client.get("/components/").status_code == 302
    response = client.post("/accounts/2fa/authenticate/", {"code": code_now()})

    assert response["Location"] == "/"
    assert client.get("/components/").status_code == 200


def test_recovery_code_opens_once(user):
    TOTP.activate(user, SECRET)
    code = RecoveryCodes.activate(user).get_unused_codes()[0]

    for expected in (302, 200):
        client = Client()
        client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
        assert client.post("/accounts/2fa/authenticate/", {"code": code}).status_code == expected


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("totp/deactivate/", "Stop using the authenticator app"),
        ("recovery-codes/", "Recovery codes"),
        ("recovery-codes/generate/", "Make recovery codes"),
        ("reauthenticate/", "Confirm that it is you"),
    ],
)
def test_pages_of_the_authenticator_app_fit_the_look(user, address: str, heading: str):
    TOTP.activate(user, SECRET)
    RecoveryCodes.activate(user)
    client = Client()
    client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    client.post("/accounts/2fa/authenticate/", {"code": code_now()})
    if address != "reauthenticate/":
        confirmed(client)

    assert page(client.get(f"/accounts/2fa/{address}")).one("h1").text == heading
    assert get_adapter().is_mfa_enabled(user)


def test_something_sensitive_asks_for_the_password_again(user):
    client = Client()
    client.force_login(user)

    response = client.get("/accounts/2fa/totp/activate/", follow=True)

    html = page(response)
    assert html.one("h1").text == "Confirm that it is you"
    assert [label.text for label in html.one("main").all("label")] == ["Password"]
