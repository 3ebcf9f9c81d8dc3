"""Settings for one's own machine: nothing needs to be set, and nothing here is safe on a network."""

from .base import *  # noqa: F403 - settings modules build on each other
from .base import VAR_DIR, env
from .local_key import local_key

DEBUG = env.flag("DEBUG", default=True)
SECRET_KEY = env.text("SECRET_KEY") or local_key(VAR_DIR / "secret-key")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ("localhost", "127.0.0.1", "[::1]"))

DEMO_USERS = True

SESSION_COOKIE_AGE = env.number("SESSION_IDLE_SECONDS", 8 * 60 * 60)

EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
