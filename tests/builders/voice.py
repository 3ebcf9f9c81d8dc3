"""Builds what children said and whom the board speaks to, for tests; every value can be overridden."""

from boards.fingerprint import fingerprint
from boards.models import (
    Board,
    Communication,
    FinancialYear,
    KeyMessage,
    Quotation,
    Recipient,
    Stakeholder,
    Success,
    Voice,
)


def make_voice(board: Board, title="Take-over day", **values) -> Voice:
    values = {"number": board.voices.count() + 1, "who": "Young advisers", "method": "event", **values}
    return Voice.objects.create(board=board, title=title, **values)


def make_quotation(board: Board, words="We were heard.", **values) -> Quotation:
    values = {
        "number": board.quotations.count() + 1,
        "fingerprint": fingerprint(words),
        "speaker": "child",
        "source": "Survey of 2014",
        **values,
    }
    return Quotation.objects.create(board=board, words=words, **values)


def make_success(year: FinancialYear, text="Plans were clearer", **values) -> Success:
    return Success.objects.create(year=year, text=text, **{"number": year.successs.count() + 1, **values})


def make_stakeholder(board: Board, name="Schools", **values) -> Stakeholder:
    values = {"number": board.stakeholders.count() + 1, "level": "consult", **values}
    return Stakeholder.objects.create(board=board, name=name, **values)


def make_message(
    year: FinancialYear, audience="Councillors", text="Ask about children.", **values
) -> KeyMessage:
    values = {"number": year.keymessages.count() + 1, **values}
    return KeyMessage.objects.create(year=year, audience=audience, text=text, **values)


def make_communication(year: FinancialYear, message="Know the signs", **values) -> Communication:
    values = {"number": year.communications.count() + 1, "audience": "Schools", **values}
    return Communication.objects.create(year=year, message=message, **values)


def make_recipient(year: FinancialYear, name="Chief executive", **values) -> Recipient:
    return Recipient.objects.create(year=year, name=name, **{"number": year.recipients.count() + 1, **values})
