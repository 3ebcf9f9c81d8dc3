"""Making a document's PDF in the background."""

import datetime
import hashlib
import logging

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from boards.models import User
from reports import pdf
from reports.models import Document, DocumentBuild
from reports.rendering import STATIC_FOLDER, document_html, file_name

logger = logging.getLogger(__name__)

GIVEN_UP_AFTER = datetime.timedelta(minutes=15)
GATHERING = "Gathering the figures"
PERCENT = {
    GATHERING: 5,
    pdf.STAGES[0]: 10,
    pdf.STAGES[1]: 15,
    pdf.STAGES[2]: 65,
    pdf.STAGES[3]: 90,
}
State = DocumentBuild.State


@transaction.atomic
def request(*, document: Document, by: User, now: datetime.datetime) -> DocumentBuild:
    """Ask for the document's PDF, or return the build that is already under way.

    A build that has not finished after GIVEN_UP_AFTER is marked as failed and no longer stands in the way.
    The caller hands the returned build to the worker when its state is waiting.
    """
    Document.objects.select_for_update().get(pk=document.pk)
    under_way = document.builds.filter(state__in=[State.WAITING, State.RUNNING])
    under_way.filter(asked_at__lt=now - GIVEN_UP_AFTER).update(
        state=State.FAILED, failure="The work stopped before it was finished.", finished_at=now
    )
    running = under_way.first()
    return running or document.builds.create(asked_by=by)


def make(build: DocumentBuild) -> DocumentBuild:
    """Lay out the document and keep the file, writing the progress as it goes.

    A build that no longer waits is left alone: another worker has it, or it was given up. A failure is
    recorded on the build with its reason and raised again for the worker's log.
    """
    waiting = DocumentBuild.objects.filter(pk=build.pk, state=State.WAITING)
    if not waiting.update(state=State.RUNNING, started_at=timezone.now()):
        return build
    build.refresh_from_db()

    def progress(stage: str) -> None:
        DocumentBuild.objects.filter(pk=build.pk).update(stage=stage, percent=PERCENT.get(stage, 0))

    try:
        progress(GATHERING)
        document = Document.objects.select_related("board__area", "year").get(pk=build.document_id)
        html = document_html(document)
        result = pdf.render(html, base_path=STATIC_FOLDER, title=document.title, progress=progress)
        build.file.save(file_name(document, "pdf"), ContentFile(result.content), save=False)
    except Exception as error:
        logger.exception("The PDF of document %s could not be made.", build.document_id)
        build.state, build.finished_at = State.FAILED, timezone.now()
        build.failure = str(error) or type(error).__name__
        build.save(update_fields=["state", "finished_at", "failure"])
        raise
    build.sha256 = hashlib.sha256(result.content).hexdigest()
    build.pages, build.percent, build.stage = result.pages, 100, ""
    build.state, build.finished_at = State.DONE, timezone.now()
    build.save()
    return build
