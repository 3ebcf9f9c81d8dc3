"""Records that the annual report was sent."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from boards.models import Recipient, User


@transaction.atomic
def mark_sent(*, recipients: Iterable[Recipient], sent_on: date, by: User) -> int:
    """Record the day on which the report was sent to each recipient, and return how many it was recorded for.

    A recipient for whom somebody else has recorded a day meanwhile keeps that day.
    """
    keys = [recipient.pk for recipient in recipients]
    waiting = list(Recipient.objects.select_for_update().filter(pk__in=keys, sent_on=None))
    for recipient in waiting:
        recipient.sent_on = sent_on
        recipient._history_user = by
        recipient.save()
    return len(waiting)
