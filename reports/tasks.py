"""Work for the background worker (manage.py db_worker)."""

from django_tasks import task

from reports.models import DocumentBuild
from reports.services import building


@task()
def make_pdf(build_pk: int) -> None:
    """Make the PDF of a build that still waits; one that was given up or finished is left alone."""
    build = DocumentBuild.objects.filter(pk=build_pk, state=DocumentBuild.State.WAITING).first()
    if build:
        building.make(build)
