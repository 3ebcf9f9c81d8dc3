import datetime

import pytest

from boards.models import Recipient
from boards.services import recipients
from tests.builders.boards import make_board, make_user, make_year
from tests.builders.voice import make_recipient

pytestmark = pytest.mark.django_db


def test_a_day_recorded_meanwhile_stays():
    year = make_year(make_board())
    stale = [make_recipient(year, "Sent by somebody else"), make_recipient(year, "Waiting")]
    Recipient.objects.filter(name="Sent by somebody else").update(sent_on=datetime.date(2014, 6, 1))

    number = recipients.mark_sent(recipients=stale, sent_on=datetime.date(2014, 6, 4), by=make_user())

    assert number == 1
    assert dict(Recipient.objects.values_list("name", "sent_on")) == {
        "Sent by somebody else": datetime.date(2014, 6, 1),
        "Waiting": datetime.date(2014, 6, 4),
    }
