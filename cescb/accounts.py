"""How people sign in: no sign-up, and a lock after failed attempts for one address from one place."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter, get_adapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by administrators, who know which seat a person holds."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: nobody creates an account for themselves."""
        return False


def sign_in_name(request: HttpRequest, credentials: dict[str, Any] | None) -> str:
    """The e-mail address that a sign-in is tried for, in lower case; empty where the request has none.

    Addresses match without regard to case, so counting them as typed would give an attacker five attempts for
    every spelling.
    """
    typed = (credentials or {}).get("email") or request.POST.get("login", "")
    return str(typed).strip().lower()


def client_address(request: HttpRequest) -> str | None:
    """The network address that the request came from, past as many proxies as the settings trust.

    None for a request that came over no network, as when a test signs somebody in.
    """
    if not request.META.get("REMOTE_ADDR"):
        return None
    address: str = get_adapter(request).get_client_ip(request)
    return address
