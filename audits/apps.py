"""The audits app: audits and learning reviews, from which actions can come."""

from django.apps import AppConfig
from django.utils.module_loading import import_string


class AuditsConfig(AppConfig):
    name = "audits"
    verbose_name = "Audits"

    def ready(self) -> None:
        """Tell the tracker of actions of the records here, once all models are there to be imported."""
        import_string("audits.presenters.add_sources")()
