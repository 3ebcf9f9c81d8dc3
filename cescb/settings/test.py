"""Settings for tests: quick, silent, and apart from the developer's own database.

Their files are kept apart too, by a fixture in tests/conftest.py.
"""

from .base import *  # noqa: F403 - settings modules build on each other
from .base import MIDDLEWARE, STORAGES, database, env

SECRET_KEY = "for tests alone, and never for a server that anyone can reach"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]

# Its own variable, so that no test run ever touches the database that DATABASE_URL names.
DATABASES = {"default": database(env.text("TEST_DATABASE_URL", "sqlite://:memory:"))}
# A connection that a thread of the live server keeps would prevent the test database from being dropped.
DATABASES["default"]["CONN_MAX_AGE"] = 0

# Static files are found where they lie, and served by the test server itself.
MIDDLEWARE = [name for name in MIDDLEWARE if not name.startswith("whitenoise.")]
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
REQUIRE_MFA = False
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
LOGGING = {"version": 1, "disable_existing_loggers": False}
