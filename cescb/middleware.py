"""A rule for every request: some people must use an authenticator app."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

GetResponse = Callable[[HttpRequest], HttpResponse]

# What a person without an authenticator needs in order to get one, or to leave.
OPEN_WITHOUT_MFA = frozenset({"account_logout", "account_reauthenticate", "healthz"})


class RequireMfaMiddleware:
    """Send people who must use an authenticator app, and have none yet, to the page that sets one up.

    Applies where the setting REQUIRE_MFA is on, to people whose roles may change or approve anything
    (`User.must_use_mfa`).
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Redirect instead of calling the view, or return None to go on."""
        if not settings.REQUIRE_MFA or is_open_without_mfa(request) or not request.user.is_authenticated:
            return None
        if is_mfa_enabled(request.user) or not request.user.must_use_mfa:
            return None
        messages.info(
            request, "Your role can change or approve records, so set up an authenticator app first."
        )
        return redirect("mfa_activate_totp")


def is_open_without_mfa(request: HttpRequest) -> bool:
    """Whether the requested page is needed to set up an authenticator, or to sign out."""
    name = (request.resolver_match.url_name if request.resolver_match else None) or ""
    return name.startswith("mfa_") or name in OPEN_WITHOUT_MFA
