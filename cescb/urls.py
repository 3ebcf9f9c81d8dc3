"""Addresses of the whole site."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path, register_converter

from boards.converters import FinancialYearConverter
from cescb import views
from cescb.components import components
from cescb.health import healthz

register_converter(FinancialYearConverter, "year")

# The administration has no sign-in page of its own: it would let people past the authenticator app.
admin.autodiscover()
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

BOARD_PAGES = "boards/<slug:board>/<year:year>/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.front, name="front"),
    path("switch/", views.switch, name="switch"),
    path(BOARD_PAGES, include("boards.urls")),
    path(BOARD_PAGES, include("performance.urls")),
    path(BOARD_PAGES, include("audits.urls")),
    path(BOARD_PAGES, include("reports.urls")),
    path("components/", components, name="components"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
    path("healthz/", healthz, name="healthz"),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
]
