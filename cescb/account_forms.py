"""The sign-in library's forms in the site's words: labels in sentence case and errors that say what to do."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django import forms

# Label, and what to say where nothing was typed, by the name of the field.
WORDS = {
    "login": ("E-mail address", "Enter your e-mail address."),
    "email": ("E-mail address", "Enter an e-mail address."),
    "password": ("Password", "Enter your password."),
    "oldpassword": ("Present password", "Enter your present password."),
    "password1": ("New password", "Enter a new password."),
    "password2": ("New password again", "Enter the new password again."),
    "code": ("Code", "Enter the code."),
}


class SiteWords(forms.BaseForm):
    """Gives the fields of a form their label and their message for an empty field from WORDS."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if name in WORDS:
                field.label, field.error_messages["required"] = WORDS[name]


class LoginForm(SiteWords, account.LoginForm):
    """E-mail address and password."""


class ChangeEmailForm(SiteWords, account.ChangeEmailForm):
    """A new e-mail address to sign in with."""


class ChangePasswordForm(SiteWords, account.ChangePasswordForm):
    """The present password and, twice, a new one."""


class SetPasswordForm(SiteWords, account.SetPasswordForm):
    """A first password, twice."""


class ResetPasswordForm(SiteWords, account.ResetPasswordForm):
    """The address that a link to choose a new password goes to."""


class ResetPasswordKeyForm(SiteWords, account.ResetPasswordKeyForm):
    """A new password, twice, after following such a link."""


class ReauthenticateForm(SiteWords, account.ReauthenticateForm):
    """The password once more, before something sensitive."""


class AuthenticateForm(SiteWords, mfa.AuthenticateForm):
    """A code from the authenticator app, or a recovery code, while signing in."""


class ReauthenticateCodeForm(SiteWords, mfa.ReauthenticateForm):
    """A code once more, before something sensitive."""


class ActivateTOTPForm(SiteWords, totp.ActivateTOTPForm):
    """The first code from an authenticator app."""
