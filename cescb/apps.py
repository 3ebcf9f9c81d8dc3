"""The project itself as an app, for its template tags."""

from django.apps import AppConfig


class CescbConfig(AppConfig):
    name = "cescb"
    verbose_name = "Site"
