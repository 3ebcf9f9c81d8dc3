"""What is special about the voice log, the quotations and the successes."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from boards.fingerprint import fingerprint
from boards.models import Quotation, Success, Voice
from boards.queries.history import version_of
from tests.builders.boards import make_board, make_user, make_year
from tests.builders.voice import make_quotation, make_success, make_voice
from tests.shell.markup import read

pytestmark = pytest.mark.django_db

WORDS = "A wide range of services is making a difference."


@pytest.fixture
def board():
    board = make_board()
    make_year(board)
    return board


@pytest.fixture
def editor(client, board):
    client.force_login(make_user("manager@example.org", board=board, role="business_manager"))
    return client


def address(board, name, *arguments):
    return reverse(f"boards:{name}", args=[board.slug, "2013-14", *arguments])


def listed(answer, heading="th"):
    """The headings of the rows of the page's table."""
    return [cell.text for cell in read(answer.content.decode()).all(heading, scope="row")]


def voice(**values):
    return {
        "title": "Survey of care leavers",
        "who": "Care leavers",
        "method": "survey",
        "consent": "not_needed",
        "told_back": "not_yet",
        "seen": "0",
        **values,
    }


def quotation(**values):
    return {
        "words": WORDS,
        "speaker": "inspector",
        "source": "Peer review, March 2014",
        "consent": "not_needed",
        "seen": "0",
        **values,
    }


class TestVoice:
    def test_counts_what_led_to_a_change_and_who_was_told(self, board, editor):
        make_voice(board)
        make_voice(board, changed="A new leaflet")
        make_voice(board, changed="A new door", told_back="yes")

        page = editor.get(address(board, "voices")).content.decode()

        assert (
            "Three records of what children and families said: two led to a change, and in one of these "
            "those who spoke were told."
        ) in page

    def test_finds_those_who_were_not_told(self, board, editor):
        make_voice(board, "Told", changed="A new door", told_back="yes")
        make_voice(board, "Waiting", changed="A new leaflet", theme="Leaflets")
        make_voice(board, "Nothing came of it")

        found = editor.get(address(board, "voices"), {"told_back": "not_yet", "change": "yes"})

        assert listed(found) == ["Waiting"]

    def test_offers_the_themes_in_use_on_this_board(self, board, editor):
        make_voice(board, "Here", theme="Being heard")
        make_voice(make_board("Elsewhere Safeguarding Children Board"), theme="Another board’s theme")

        page = editor.get(address(board, "voices"), {"theme": "Being heard"}).content.decode()

        assert listed(editor.get(address(board, "voices"), {"theme": "Being heard"})) == ["Here"]
        assert "Another board’s theme" not in page

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ({"said": "She is 943 476 5919."}, "This looks like an NHS number."),
            ({"who": "A girl born 3 May 2004"}, "This looks like a date of birth."),
            ({"source": "943 476 5919, dob 03/05/04"}, "This looks like an NHS number and a date of birth."),
            ({"told_back": "yes"}, "Say what changed before you record that they were told."),
            (
                {"told_back_on_day": "3", "told_back_on_month": "2", "told_back_on_year": "2014"},
                "There is a day on which they were told",
            ),
        ],
    )
    def test_refuses(self, board, editor, values, message):
        answer = editor.post(address(board, "voices_add"), voice(**values))

        assert answer.status_code == 422
        assert message in answer.content.decode()
        assert not Voice.objects.exists()

    def test_keeps_what_names_nobody(self, board, editor):
        answer = editor.post(
            address(board, "voices_add"), voice(said="Those born after 31 August 1995 want a named worker.")
        )

        assert answer.status_code == 302
        assert Voice.objects.get().said == "Those born after 31 August 1995 want a named worker."

    def test_reminds_to_tell_those_who_spoke(self, board, editor):
        waiting = make_voice(board, changed="A new leaflet")
        told = make_voice(board, changed="A new door", told_back="yes")
        silent = make_voice(board)

        def page(record):
            return editor.get(address(board, "voices_record", record.pk)).content.decode()

        assert "They have not been told" in page(waiting)
        assert "They have not been told" not in page(told)
        assert "They have not been told" not in page(silent)

    def test_shows_its_quotations_and_leads_to_a_new_one(self, board, editor):
        record = make_voice(board)
        make_quotation(board, "We were heard.", voice=record)
        make_quotation(board, "Said elsewhere.")

        answer = editor.get(address(board, "voices_record", record.pk))
        link = read(answer.content.decode()).one(
            "a", href=f"{address(board, 'quotations_add')}?voice={record.pk}"
        )

        assert listed(answer) == ["“We were heard.”"]
        form = editor.get(link["href"]).context["form"]
        assert form["voice"].value() == str(record.pk)


class TestQuotation:
    def test_keeps_words_with_their_fingerprint(self, board, editor):
        answer = editor.post(address(board, "quotations_add"), quotation())

        found = Quotation.objects.get()
        assert answer.url == address(board, "quotations_record", found.pk)
        assert (found.reference, found.words, found.fingerprint) == ("W1", WORDS, fingerprint(WORDS))

    @pytest.mark.parametrize(
        "words", [WORDS, "“a wide range of services … is making a difference!”", f"  {WORDS.upper()}\n"]
    )
    @pytest.mark.parametrize("source", ["Peer review, March 2014", "Ofsted monitoring report"])
    def test_the_same_words_are_refused_with_a_link_to_their_source(self, board, editor, words, source):
        known = make_quotation(board, WORDS, source="Peer review, March 2014")

        answer = editor.post(address(board, "quotations_add"), quotation(words=words, source=source))

        summary = read(answer.content.decode()).one("div", class_="govuk-error-summary")
        assert answer.status_code == 422
        assert summary.one("li").text == (
            "The same words are recorded already as W1, from “Peer review, March 2014”. A quotation has one "
            "source: correct that record, or leave this one out."
        )
        assert summary.one("a")["href"] == address(board, "quotations_record", known.pk)
        assert Quotation.objects.get() == known

    def test_a_source_with_markup_in_it_stays_text(self, board, editor):
        make_quotation(board, WORDS, source="<script>alert(1)</script>")

        page = editor.post(address(board, "quotations_add"), quotation()).content.decode()

        assert "<script>alert(1)" not in page

    def test_changing_a_quotation_into_another_ones_words_is_refused(self, board, editor):
        make_quotation(board, WORDS)
        other = make_quotation(board, "Something else was said.")

        answer = editor.post(
            address(board, "quotations_edit", other.pk),
            quotation(seen=version_of(other), words=WORDS.lower()),
        )

        other.refresh_from_db()
        assert answer.status_code == 422
        assert other.words == "Something else was said."

    def test_its_own_words_may_be_punctuated_anew(self, board, editor):
        known = make_quotation(board, WORDS)
        typed = "A wide range of services is making a difference!"

        answer = editor.post(
            address(board, "quotations_edit", known.pk), quotation(seen=version_of(known), words=typed)
        )

        known.refresh_from_db()
        assert answer.status_code == 302
        assert (known.words, known.fingerprint) == (typed, fingerprint(WORDS))

    def test_other_words_take_another_fingerprint(self, board, editor):
        known = make_quotation(board, WORDS)

        editor.post(
            address(board, "quotations_edit", known.pk), quotation(seen=version_of(known), words="New words.")
        )

        known.refresh_from_db()
        assert known.fingerprint == fingerprint("New words.")

    def test_another_board_may_quote_the_same(self, board, editor):
        make_quotation(make_board("Elsewhere Safeguarding Children Board"), WORDS)

        answer = editor.post(address(board, "quotations_add"), quotation())

        assert answer.status_code == 302

    def test_the_database_refuses_the_same_words_too(self, board):
        make_quotation(board, WORDS)

        with (
            pytest.raises(IntegrityError, match=r"fingerprint|one_source_per_quotation"),
            transaction.atomic(),
        ):
            make_quotation(board, WORDS.upper(), source="Another source")

    def test_marks_without_words_are_refused(self, board, editor):
        answer = editor.post(address(board, "quotations_add"), quotation(words="“…”"))

        assert answer.status_code == 422
        assert "Enter the words themselves." in answer.content.decode()

    @pytest.mark.parametrize(
        ("consent", "is_allowed"), [("given", True), ("not_needed", True), ("not_recorded", False)]
    )
    def test_is_used_only_with_consent(self, board, editor, consent, is_allowed):
        answer = editor.post(
            address(board, "quotations_add"), quotation(consent=consent, used_in="Annual report 2013-14")
        )

        assert answer.status_code == (302 if is_allowed else 422)
        assert Quotation.objects.exists() is is_allowed
        if not is_allowed:
            assert "Record the consent, or that none is needed" in answer.content.decode()

    def test_the_model_asks_for_consent_too(self, board):
        found = Quotation(
            board=board, number=1, words=WORDS, source="Letter", speaker="child", used_in="Report"
        )

        with pytest.raises(ValidationError, match="Record the consent"):
            found.validate_constraints()

    def test_tells_a_passage_with_another_source(self, board, editor):
        long = make_quotation(board, f"They found that {WORDS}", source="Peer review")
        make_quotation(board, WORDS, source="Review of the front door")
        make_quotation(board, f"{WORDS} Really.", source="Peer Review")

        page = editor.get(address(board, "quotations_record", long.pk)).content.decode()

        assert "W2 has the same words in part, from another source" in page
        assert "W3 has" not in page

    def test_long_words_are_cut_on_the_page_and_whole_in_the_file(self, board, editor):
        words = "word " * 60
        make_quotation(board, words.strip())

        shown = listed(editor.get(address(board, "quotations")))
        file = editor.get(address(board, "quotations"), {"export": "csv"}).content.decode()

        assert shown[0].endswith("…”") and len(shown[0]) < 150
        assert words.strip() in file

    def test_says_how_many_cannot_be_used(self, board, editor):
        make_quotation(board, "One", consent="given")
        make_quotation(board, "Two", speaker="parent")

        page = editor.get(address(board, "quotations")).content.decode()

        assert "Two quotations, one by children and young people; for one no consent is recorded" in page


class TestSuccess:
    def test_counts_thanks_and_finds_who_waits_for_them(self, board, editor):
        year = board.years.get()
        make_success(year, "Plans were clearer", thanked_on=datetime.date(2014, 1, 8))
        make_success(year, "Visits came in time")

        answer = editor.get(address(board, "successes"), {"thanked": "no"})

        assert "Two successes noted in 2013-14; thanks were given for one of them." in answer.content.decode()
        assert listed(answer) == ["Visits came in time"]

    def test_refuses_a_child_who_can_be_identified(self, board, editor):
        answer = editor.post(
            address(board, "successes_add"), {"text": "The boy born on 3 May 2004 is home.", "seen": "0"}
        )

        assert answer.status_code == 422
        assert not Success.objects.exists()
