"""Settings for a server. What has no safe default must be set, and starting without it says what."""

from .base import *  # noqa: F403 - settings modules build on each other
from .base import CONTENT_SECURITY_POLICY, STORAGES, env

env.require(
    {
        "SECRET_KEY": "a random text of 50 characters or more, which signs sessions and links",
        "ALLOWED_HOSTS": "the host names that the service answers to, separated by commas",
        "DATABASE_URL": "the database, such as postgres://user:password@host/name",
    }
)

REQUIRE_MFA = env.flag("REQUIRE_MFA", default=True)

# Everything over HTTPS. Behind a proxy that ends HTTPS and always sets or removes X-Forwarded-Proto itself,
# set TRUST_X_FORWARDED_PROTO=1; without such a proxy anyone could send that header.
SECURE_SSL_REDIRECT = env.flag("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz/$"]
if env.flag("TRUST_X_FORWARDED_PROTO", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.number("SECURE_HSTS_SECONDS", 365 * 24 * 60 * 60)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.flag("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=True)
SECURE_HSTS_PRELOAD = env.flag("SECURE_HSTS_PRELOAD", default=True)
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
CONTENT_SECURITY_POLICY["DIRECTIVES"]["upgrade-insecure-requests"] = True

# The prefix makes browsers refuse these cookies unless they are secure and belong to this host alone.
SESSION_COOKIE_NAME = "__Host-sessionid"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrftoken"
CSRF_COOKIE_SECURE = True

STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
