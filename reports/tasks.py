"""Work for the background worker (manage.py db_worker)."""

from django_tasks import task

from reports.models import DocumentBuild
from reports.services import building


@task()
def make_pdf(build_pk: int) -> None:
    """Make the PDF of a build; one that was removed with its document is passed over."""
    build = DocumentBuild.objects.filter(pk=build_pk).first()
    if build:
        building.make(build)
