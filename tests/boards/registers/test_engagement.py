"""What is special about stakeholders, key messages, the communications plan and the distribution list."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localdate

from boards.models import Recipient
from tests.builders.boards import make_board, make_user, make_year
from tests.builders.voice import make_communication, make_message, make_recipient, make_stakeholder
from tests.shell.markup import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def year(board):
    return board.years.get()


@pytest.fixture
def editor(client, board):
    client.force_login(make_user("manager@example.org", board=board, role="business_manager"))
    return client


def address(board, name, *arguments):
    return reverse(f"boards:{name}", args=[board.slug, "2013-14", *arguments])


def listed(answer):
    """The rows of the page's last table: the texts of their cells."""
    table = read(answer.content.decode()).all("table")[-1]
    return [
        [cell.text for cell in row.children if not isinstance(cell, str)]
        for row in table.one("tbody").all("tr")
    ]


class TestStakeholders:
    def test_are_drawn_where_they_stand(self, board, editor):
        make_stakeholder(board, "Schools", influence=2, interest=4)
        make_stakeholder(board, "General public", level="inform")

        answer = editor.get(address(board, "stakeholders"))

        quadrant = answer.context["quadrant"]
        assert [(one.label, one.x, one.y, one.group) for one in quadrant.items] == [
            ("Schools", 4, 2, "Consult and involve")
        ]
        assert "Influence or interest not recorded, so not placed: General public." in answer.content.decode()

    def test_without_any_place_are_only_listed(self, board, editor):
        make_stakeholder(board, "General public", influence=2)

        answer = editor.get(address(board, "stakeholders"))

        assert answer.context["quadrant"] is None
        assert [row[0] for row in listed(answer)] == ["General public"]

    def test_are_found_by_level(self, board, editor):
        make_stakeholder(board, "Cabinet", level="collaborate", influence=4, interest=4)
        make_stakeholder(board, "General public", level="inform", influence=1, interest=1)

        answer = editor.get(address(board, "stakeholders"), {"level": "collaborate"})

        assert [row[0] for row in listed(answer)] == ["Cabinet"]
        assert "Two stakeholders, one of them with considerable or high influence" in answer.content.decode()

    def test_are_listed_once(self, board, editor):
        make_stakeholder(board, "Cabinet")

        answer = editor.post(
            address(board, "stakeholders_add"), {"name": "Cabinet", "level": "inform", "seen": "0"}
        )

        assert answer.status_code == 422
        assert "This stakeholder is listed already." in answer.content.decode()


class TestKeyMessages:
    def test_are_read_by_audience(self, board, year, editor):
        make_message(year, "Councillors", "Ask about children.")
        make_message(year, "Workforce", "Book your training.")
        make_message(year, "Councillors", "Be their eyes and ears.")

        page = read(editor.get(address(board, "key_messages")).content.decode())

        headings = [heading.text for heading in page.one("main").all("h2", class_="govuk-heading-m")]
        lists = page.one("main").all("ul", class_="govuk-list govuk-list--bullet")
        assert headings == ["Councillors", "Workforce"]
        assert [[item.text for item in one.all("li")] for one in lists] == [
            ["Ask about children.", "Be their eyes and ears."],
            ["Book your training."],
        ]
        assert "open" not in page.one("main").one("details").attributes

    def test_can_be_narrowed_to_one_audience(self, board, year, editor):
        make_message(year, "Councillors", "Ask about children.")
        make_message(year, "Workforce", "Book your training.")

        answer = editor.get(address(board, "key_messages"), {"audience": "Workforce"})

        assert listed(answer) == [["Workforce", "Book your training."]]
        assert "open" in read(answer.content.decode()).one("main").one("details").attributes


class TestCommunications:
    @pytest.fixture
    def steps(self, year):
        make_communication(year, "Late", due_on=datetime.date(2014, 3, 28), owner="Chair")
        make_communication(year, "Today", due_on=datetime.date(2014, 3, 31))
        make_communication(
            year,
            "Done",
            due_on=datetime.date(2014, 3, 1),
            done_on=datetime.date(2014, 3, 4),
            result="Read by all",
        )
        make_communication(
            year, "Done later", due_on=datetime.date(2014, 3, 2), done_on=datetime.date(2014, 4, 2)
        )
        make_communication(year, "Some day", campaign="Safe sleep")

    def test_stand_as_they_did_on_the_day_of_the_page(self, board, steps, editor):
        answer = editor.get(address(board, "communications"))

        assert "Five steps, one of them done and two overdue at 31 March 2014." in answer.content.decode()
        assert {row[0]: row[6] for row in listed(answer)} == {
            "Done": "●Done",
            "Done later": "■29 days overdue",
            "Late": "■Three days overdue",
            "Today": "▲Due today",
            "Some day": "○No due date",
        }

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ({"state": "overdue"}, {"Late", "Done later"}),
            ({"state": "open"}, {"Late", "Done later", "Today", "Some day"}),
            ({"state": "done"}, {"Done"}),
            ({"owner": "Chair"}, {"Late"}),
            ({"campaign": "Safe sleep"}, {"Some day"}),
        ],
    )
    def test_are_found(self, board, steps, editor, query, found):
        assert {row[0] for row in listed(editor.get(address(board, "communications"), query))} == found

    def test_say_what_is_missing(self, board, year, editor):
        late = make_communication(year, "Late", due_on=datetime.date(2014, 3, 28))
        silent = make_communication(year, "Done", done_on=datetime.date(2014, 3, 4))
        complete = make_communication(year, "Told", done_on=datetime.date(2014, 3, 4), result="Read by all")

        def page(step):
            return editor.get(address(board, "communications_record", step.pk)).content.decode()

        assert "Three days overdue" in page(late)
        assert "No result is recorded" in page(silent)
        assert "No result is recorded" not in page(complete)


class TestRecipients:
    def test_those_required_by_law_come_first(self, board, year, editor):
        make_recipient(year, "Children’s Trust", sent_on=datetime.date(2014, 6, 4))
        make_recipient(year, "Chief executive", is_statutory=True, sent_on=datetime.date(2014, 6, 4))
        make_recipient(year, "Leader of the council", is_statutory=True)
        make_recipient(
            year, "Health and wellbeing board", is_statutory=True, presented_on=datetime.date(2014, 7, 1)
        )

        answer = editor.get(address(board, "recipients"))

        assert (
            "Two of three recipients required by law have the annual report of 2013-14."
            in answer.content.decode()
        )
        assert [row[:4] for row in listed(answer)] == [
            ["Chief executive", "By law", "4 June 2014", "not yet"],
            ["Leader of the council", "By law", "not yet", "not yet"],
            ["Health and wellbeing board", "By law", "not yet", "1 July 2014"],
            ["Children’s Trust", "By choice", "4 June 2014", "not yet"],
        ]

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ({"state": "waiting"}, ["Leader of the council"]),
            ({"state": "sent"}, ["Chief executive"]),
            ({"state": "presented"}, ["Scrutiny committee"]),
            ({"is_statutory": "True"}, ["Chief executive", "Leader of the council"]),
            ({"is_statutory": "False"}, ["Scrutiny committee"]),
        ],
    )
    def test_are_found(self, board, year, editor, query, found):
        make_recipient(year, "Chief executive", is_statutory=True, sent_on=datetime.date(2014, 6, 4))
        make_recipient(year, "Leader of the council", is_statutory=True)
        make_recipient(year, "Scrutiny committee", presented_on=datetime.date(2014, 7, 1))

        assert [row[0] for row in listed(editor.get(address(board, "recipients"), query))] == found

    @pytest.mark.parametrize(
        ("rows", "sentence"),
        [
            ([(True, True)], "One of one recipient required by law has the annual report of 2013-14."),
            ([(True, False), (True, False)], "None of two recipients required by law have"),
            ([(False, True)], "One recipient, none of them marked as required by law."),
        ],
    )
    def test_the_sentence_says_who_has_it(self, board, year, editor, rows, sentence):
        for number, (is_statutory, is_sent) in enumerate(rows):
            sent_on = datetime.date(2014, 6, 4) if is_sent else None
            make_recipient(year, f"Recipient {number}", is_statutory=is_statutory, sent_on=sent_on)

        assert sentence in editor.get(address(board, "recipients")).content.decode()


class TestSending:
    def send(self, client, board, recipients, day=None):
        day = day or localdate()
        return client.post(
            address(board, "recipients_send"),
            {
                "recipients": [recipient.pk for recipient in recipients],
                "sent_on_day": day.day,
                "sent_on_month": day.month,
                "sent_on_year": day.year,
            },
        )

    def test_marks_several_at_once(self, board, year, editor):
        one, two = make_recipient(year, "One", is_statutory=True), make_recipient(year, "Two")
        other = make_recipient(year, "Three")

        answer = self.send(editor, board, [one, two], datetime.date(2014, 6, 4))

        sent = dict(Recipient.objects.values_list("name", "sent_on"))
        assert answer.url == address(board, "recipients")
        assert sent == {"One": datetime.date(2014, 6, 4), "Two": datetime.date(2014, 6, 4), "Three": None}
        assert one.history.latest().history_user.email == "manager@example.org"
        assert other.history.count() == 1
        assert "Sent to 2 recipients on 4 June 2014." in editor.get(answer.url).content.decode()

    def test_offers_those_who_wait_and_today(self, board, year, editor):
        make_recipient(year, "Waiting")
        make_recipient(year, "By law", is_statutory=True)
        make_recipient(year, "Sent", sent_on=datetime.date(2014, 6, 4))
        make_recipient(year, "Presented", presented_on=datetime.date(2014, 6, 4))
        make_recipient(make_year(board, 2014), "Of the next year")

        form = editor.get(address(board, "recipients_send")).context["form"]

        assert [label for _, label in form.fields["recipients"].choices] == ["By law (by law)", "Waiting"]
        assert form["sent_on"].value() == localdate()

    def test_refuses_nobody_and_days_to_come(self, board, year, editor):
        recipient = make_recipient(year)

        nobody = self.send(editor, board, [])
        early = self.send(editor, board, [recipient], localdate() + datetime.timedelta(days=1))

        assert (nobody.status_code, early.status_code) == (422, 422)
        assert "Choose at least one recipient." in nobody.content.decode()
        assert "Enter a day that is not in the future." in early.content.decode()
        assert Recipient.objects.get().sent_on is None

    def test_refuses_recipients_of_another_board(self, board, year, editor):
        stranger = make_recipient(make_year(make_board("Elsewhere Safeguarding Children Board")))

        assert self.send(editor, board, [stranger]).status_code == 422
        assert Recipient.objects.get().sent_on is None

    def test_is_for_the_business_manager_in_an_open_year(self, board, year, client):
        recipient = make_recipient(year)
        client.force_login(make_user(board=board, role="member"))
        assert self.send(client, board, [recipient]).status_code == 403
        assert "Mark several as sent" not in client.get(address(board, "recipients")).content.decode()

        manager = make_user("manager@example.org", board=board, role="business_manager")
        client.force_login(manager)
        assert "Mark several as sent" in client.get(address(board, "recipients")).content.decode()
        year.closed_at, year.closed_by = timezone.now(), manager
        year.save()
        assert self.send(client, board, [recipient]).status_code == 403
        assert Recipient.objects.get().sent_on is None
