"""Forms of the board's pages and of the administration of people."""

from django import forms
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm

from boards.models import User
from cescb.forms import DayField


class AsAtForm(forms.Form):
    """Asks for the day at which the structure is shown, and for another one to compare it with."""

    day = DayField(
        label="Show the structure as at",
        help_text="For example, 31 3 2014.",
        error_messages={"required": "Enter a date."},
    )
    other = DayField(label="Compare with", help_text="Leave empty to see one day.", required=False)


class NewUserForm(AdminUserCreationForm):
    """Creates someone who signs in by e-mail; the address is kept in lower case, as sign-in reads it."""

    class Meta:
        model = User
        fields = ["email", "name"]

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


class UserForm(UserChangeForm):
    """Changes someone who signs in by e-mail; the address is kept in lower case."""

    class Meta:
        model = User
        fields = ["email", "name", "is_active", "is_staff", "is_superuser"]
        field_classes: dict[str, type[forms.Field]] = {}

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


class CloseYearForm(forms.Form):
    """Asks to have read what is still open before a year is closed."""

    is_read = forms.BooleanField(
        label="I have read what is still open, and close the year all the same",
        error_messages={"required": "Say that you have read what is still open."},
    )


class ReopenYearForm(forms.Form):
    """Asks why a closed year is opened again."""

    reason = forms.CharField(
        label="Why it is opened again",
        max_length=100,
        help_text="Up to 100 characters. The reason stays in the history of the year.",
        error_messages={"required": "Say why the year is opened again."},
    )
