"""Settings from the environment: one place that reads them, and an error that says what to set."""

import os
from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured

YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off"})


def text(name: str, default: str = "") -> str:
    """The variable's text without surrounding spaces, or the default where it is unset or empty."""
    return os.environ.get(name, "").strip() or default


def words(name: str, default: tuple[str, ...] = ()) -> list[str]:
    """The variable's comma-separated parts, or the default where it is unset or empty."""
    parts = [part.strip() for part in text(name).split(",")]
    return [part for part in parts if part] or list(default)


def flag(name: str, *, default: bool) -> bool:
    """The variable as yes or no, or the default where it is unset or empty."""
    value = text(name).lower()
    if not value:
        return default
    if value in YES | NO:
        return value in YES
    raise ImproperlyConfigured(f"{name} is {value!r}; set it to 1 or 0, or leave it unset.")


def number(name: str, default: int) -> int:
    """The variable as a whole number, or the default where it is unset or empty."""
    value = text(name)
    if not value:
        return default
    try:
        return int(value)
    except ValueError:
        raise ImproperlyConfigured(
            f"{name} is {value!r}; set it to a whole number, or leave it unset."
        ) from None


def require(meanings: Mapping[str, str]) -> None:
    """Refuse to start unless every named variable is set, listing each missing one with its meaning."""
    missing = [f"  {name}: {meaning}" for name, meaning in meanings.items() if not text(name)]
    if missing:
        raise ImproperlyConfigured("\n".join(["Set these in the environment:", *missing]))
