import itertools
import math
from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards import quorum
from boards.attendance import ABSENT, APOLOGIES, DEPUTY, NOT_RECORDED, NOT_YET_MEMBER, PRESENT, VACANT
from boards.models import Seat
from boards.quorum import QuorumResult, QuorumRule, SeatAt, check_quorum, describe_rule


def seats(*marks, **same):
    """Members' seats with these marks, each of an agency of its own unless `same` says otherwise."""
    return [
        SeatAt(**{"agency": number, "standing": "member", "is_statutory": False, "mark": mark} | same)
        for number, mark in enumerate(marks)
    ]


def seat(mark, *, agency="police", standing="member", is_statutory=False):
    return SeatAt(agency, standing, is_statutory, mark)


def verdict(rule, *parts):
    return check_quorum(rule, itertools.chain.from_iterable(parts)).is_quorate


def test_standings_of_the_rule_are_those_of_the_record():
    named = {quorum.CHAIR, quorum.MEMBER, quorum.LAY, quorum.OBSERVER, quorum.ADVISER}

    assert named == set(Seat.Standing.values)


@pytest.mark.parametrize(
    ("rule", "present", "absent", "blank", "expected"),
    [
        (QuorumRule(), 5, 0, 0, None),
        (QuorumRule(minimum=0), 5, 0, 0, None),
        (QuorumRule(minimum=3), 3, 9, 0, True),
        (QuorumRule(minimum=3), 2, 9, 0, False),
        (QuorumRule(minimum=3), 3, 0, 9, True),
        (QuorumRule(minimum=3), 2, 9, 1, None),
        (QuorumRule(minimum=3), 1, 9, 1, False),
        (QuorumRule(minimum=1), 0, 0, 0, False),
        (QuorumRule(share=D(50)), 5, 5, 0, True),
        (QuorumRule(share=D(50)), 5, 6, 0, False),
        (QuorumRule(share=D("66.67")), 8, 4, 0, True),
        (QuorumRule(share=D("66.67")), 7, 5, 0, False),
        (QuorumRule(share=100), 4, 0, 0, True),
        (QuorumRule(share=100), 3, 1, 0, False),
        (QuorumRule(share=D(10)), 0, 0, 0, False),
        (QuorumRule(share=D(50), minimum=4), 3, 2, 0, False),
        (QuorumRule(share=D(50), minimum=4), 4, 5, 0, False),
        (QuorumRule(share=D(50), minimum=4), 5, 5, 0, True),
    ],
)
def test_number_and_share_of_members(rule, present, absent, blank, expected):
    marks = [PRESENT] * present + [ABSENT] * absent + [NOT_RECORDED] * blank

    assert verdict(rule, seats(*marks)) == expected


@pytest.mark.parametrize("mark", [VACANT, NOT_YET_MEMBER])
def test_empty_seat_is_left_out_of_the_share(mark):
    result = check_quorum(QuorumRule(share=D(50)), seats(PRESENT, PRESENT, ABSENT, ABSENT, mark, mark))

    assert result == QuorumResult(
        is_quorate=True,
        present=2,
        needed=2,
        members=4,
        not_recorded=0,
        reasons=(
            "Two of four members came; the quorum is two.",
            "Two seats that were vacant or not yet taken up are left out: nobody could have come.",
        ),
    )


@pytest.mark.parametrize("standing", ["observer", "adviser"])
def test_observers_and_advisers_count_on_neither_side(standing):
    guests = seats(PRESENT, PRESENT, ABSENT, standing=standing)

    result = check_quorum(QuorumRule(share=D(50)), [*seats(PRESENT, ABSENT, ABSENT), *guests])

    assert (result.is_quorate, result.present, result.members, result.needed) == (False, 1, 3, 2)
    assert result.reasons == (
        "One of three members came; the quorum is two, so one more is needed.",
        "Two observers or advisers came, who do not count.",
    )


@pytest.mark.parametrize(
    ("deputies_count", "expected", "notes"),
    [(True, True, ()), (False, False, ("One deputy came, who does not count.",))],
)
def test_deputies_count_where_the_rule_says_so(deputies_count, expected, notes):
    rule = QuorumRule(minimum=3, deputies_count=deputies_count)

    result = check_quorum(rule, seats(PRESENT, PRESENT, DEPUTY, ABSENT))

    assert result.is_quorate == expected
    assert result.reasons[1:] == notes


@pytest.mark.parametrize(("one_per_agency", "expected"), [(False, True), (True, False)])
def test_two_seats_of_one_agency_count_once_where_the_rule_says_so(one_per_agency, expected):
    rule = QuorumRule(minimum=3, one_per_agency=one_per_agency)

    assert verdict(rule, seats(PRESENT, PRESENT, agency="council"), seats(PRESENT)) == expected


def test_agency_that_counts_once_is_one_in_the_share_too():
    rule = QuorumRule(share=D(50), one_per_agency=True)

    result = check_quorum(rule, [*seats(PRESENT, ABSENT, NOT_RECORDED, agency="council"), *seats(ABSENT)])

    assert (result.is_quorate, result.present, result.members, result.not_recorded) == (True, 1, 2, 0)
    assert result.reasons == ("One of two members came, each agency counted once; the quorum is one.",)


def test_seats_that_speak_for_no_agency_count_one_by_one():
    lay = seats(PRESENT, PRESENT, standing="lay", agency="lay")
    chair = [seat(PRESENT, agency=None, standing="chair")]

    assert verdict(QuorumRule(minimum=3, one_per_agency=True), lay, chair) is True
    assert verdict(QuorumRule(agencies=1), lay, chair) is False


@pytest.mark.parametrize(
    ("council", "police", "expected"),
    [
        ([PRESENT, PRESENT], [PRESENT], True),
        ([PRESENT, PRESENT], [ABSENT], False),
        ([PRESENT, None], [ABSENT], False),
        ([ABSENT, None], [PRESENT], None),
        ([VACANT, PRESENT], [DEPUTY], True),
    ],
)
def test_different_agencies(council, police, expected):
    parts = seats(*council, agency="council"), seats(*police, agency="police")

    assert verdict(QuorumRule(agencies=2), *parts) == expected


def test_only_statutory_partners_count_as_such():
    statutory = [seat(PRESENT, is_statutory=True)]

    result = check_quorum(QuorumRule(statutory_agencies=2), [*statutory, *seats(PRESENT, PRESENT)])

    assert result.is_quorate is False
    assert result.needed is None
    assert result.reasons == ("The one statutory partner came; the quorum is two, so one more is needed.",)


@pytest.mark.parametrize(
    ("mark", "deputies_count", "expected", "reason"),
    [
        (PRESENT, True, True, "The chair came."),
        (DEPUTY, True, True, "The chair’s deputy came."),
        (DEPUTY, False, False, "The chair is needed and did not come in person."),
        (APOLOGIES, True, False, "The chair is needed and did not come."),
        (VACANT, True, False, "The chair is needed, and nobody holds the chair."),
        (None, True, None, "The chair is needed, and for the chair nothing is recorded."),
    ],
)
def test_chair(mark, deputies_count, expected, reason):
    rule = QuorumRule(needs_chair=True, deputies_count=deputies_count)

    result = check_quorum(rule, [seat(mark, standing="chair"), *seats(PRESENT)])

    assert result.is_quorate == expected
    assert result.reasons[0] == reason


def test_group_without_a_chair_cannot_have_the_chair_there():
    assert verdict(QuorumRule(needs_chair=True), seats(PRESENT)) is False


def test_part_that_is_missed_outweighs_one_that_is_open():
    rule = QuorumRule(minimum=2, needs_chair=True)

    assert verdict(rule, seats(PRESENT, None), [seat(ABSENT, standing="chair")]) is False
    assert verdict(rule, seats(PRESENT, ABSENT), [seat(None, standing="chair")]) is None


@pytest.mark.parametrize(
    ("marks", "reason"),
    [
        (
            [PRESENT] * 6 + [ABSENT] * 6,
            "Six of 12 members came; the quorum is eight, so two more are needed.",
        ),
        (
            [PRESENT] * 7 + [ABSENT] * 5,
            "Seven of 12 members came; the quorum is eight, so one more is needed.",
        ),
        ([PRESENT] * 12, "All 12 members came; the quorum is eight."),
        ([ABSENT] * 9, "None of nine members came; the quorum is eight, so eight more are needed."),
        ([], "No member came; the quorum is eight, so eight more are needed."),
        (
            [PRESENT] * 8 + [None],
            "Eight of nine members came, one is not recorded; the quorum is eight.",
        ),
        (
            [PRESENT] * 7 + [None] * 2,
            "Seven of nine members came, two are not recorded; "
            "the quorum is eight, so it depends on the two not recorded.",
        ),
        (
            [PRESENT] * 5 + [None],
            "Five of six members came, one is not recorded; "
            "the quorum is eight, so two more are needed even with the one not recorded.",
        ),
    ],
)
def test_reason_in_words(marks, reason):
    assert check_quorum(QuorumRule(minimum=8), seats(*marks)).reasons == (reason,)


def test_what_does_not_count_is_said_of_one_as_of_several():
    rule = QuorumRule(share=50, deputies_count=False)
    guests = [*seats(PRESENT, ABSENT, standing="observer"), *seats(None, standing="adviser")]

    assert check_quorum(rule, [*seats(PRESENT, DEPUTY, VACANT), *guests]).reasons[1:] == (
        "One seat that was vacant or not yet taken up is left out: nobody could have come.",
        "One deputy came, who does not count.",
        "One observer or adviser came, who does not count.",
    )
    assert check_quorum(rule, seats(PRESENT, DEPUTY, DEPUTY)).reasons[1:] == (
        "Two deputies came, who do not count.",
    )


def test_each_thing_that_the_rule_asks_has_its_reason():
    rule = QuorumRule(minimum=1, agencies=1, statutory_agencies=1, needs_chair=True)

    result = check_quorum(
        rule, [seat(PRESENT, standing="chair", is_statutory=True), seat(ABSENT, agency="nhs")]
    )

    assert result.reasons == (
        "One of two members came; the quorum is one.",
        "One of two agencies came; the quorum is one.",
        "The one statutory partner came; the quorum is one.",
        "The chair came.",
    )


def test_without_a_rule_nothing_is_decided_and_the_result_says_so():
    result = check_quorum(QuorumRule(), seats(PRESENT, ABSENT, None))

    assert result == QuorumResult(None, 1, None, 3, 1, ("No quorum is set for the group.",))


@pytest.mark.parametrize("wrong", [{"minimum": -1}, {"agencies": -2}, {"share": D("-0.5")}, {"share": 101}])
def test_rule_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(ValueError, match="A quorum cannot ask"):
        QuorumRule(**wrong)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (QuorumRule(), "No quorum is set."),
        (
            QuorumRule(minimum=8),
            "A meeting needs at least eight members; deputies count, and observers and advisers never count.",
        ),
        (
            QuorumRule(share=67, needs_chair=True),
            "A meeting needs at least two thirds of the members in post and the chair or the chair’s deputy; "
            "deputies count, and observers and advisers never count.",
        ),
        (
            QuorumRule(share=100, needs_chair=True, deputies_count=False),
            "A meeting needs all of the members in post and the chair in person; "
            "deputies do not count, and observers and advisers never count.",
        ),
        (
            QuorumRule(minimum=1, agencies=1, statutory_agencies=3, one_per_agency=True),
            "A meeting needs at least one member, at least one agency and at least three different statutory "
            "partners; deputies count, the seats of one agency count once, "
            "and observers and advisers never count.",
        ),
    ],
)
def test_rule_in_words(rule, expected):
    assert describe_rule(rule) == expected


MARKS = [PRESENT, DEPUTY, APOLOGIES, VACANT, NOT_YET_MEMBER, None]

rules = st.builds(
    QuorumRule,
    minimum=st.none() | st.integers(1, 4),
    share=st.none() | st.sampled_from([D(25), D("33.3"), D(50), D("66.67"), D(90), D(100)]),
    agencies=st.none() | st.integers(1, 3),
    statutory_agencies=st.none() | st.integers(1, 2),
    needs_chair=st.booleans(),
    deputies_count=st.booleans(),
    one_per_agency=st.booleans(),
)
some_seats = st.lists(
    st.builds(
        SeatAt,
        agency=st.sampled_from(["council", "police", "nhs", None]),
        standing=st.sampled_from(["chair", "member", "member", "lay", "observer"]),
        is_statutory=st.booleans(),
        mark=st.sampled_from(MARKS),
    ),
    max_size=6,
).filter(lambda chosen: sum(1 for one in chosen if one.mark is None) <= 3)


def plainly_quorate(rule, chosen):
    """The rule read word for word, for seats without a blank."""
    came = {PRESENT, DEPUTY} if rule.deputies_count else {PRESENT}
    counting = [
        one for one in chosen if one.standing != "observer" and one.mark not in (VACANT, NOT_YET_MEMBER)
    ]
    there = [one for one in counting if one.mark in came]

    def number(found):
        if not rule.one_per_agency:
            return len(found)
        alone = [one for one in found if one.agency is None or one.standing == "lay"]
        return len(alone) + len({one.agency for one in found if one not in alone})

    agencies = {one.agency for one in there if one.agency is not None and one.standing != "lay"}
    statutory = {
        one.agency for one in there if one.is_statutory and one.agency is not None and one.standing != "lay"
    }
    thirds = {D("33.3"): D(100) / 3, D("66.67"): D(200) / 3}
    wanted = number(counting) * thirds.get(rule.share, rule.share or 0) / 100
    return (
        number(there) >= (rule.minimum or 0)
        and (rule.share is None or (there and number(there) >= math.ceil(round(wanted, 9))))
        and len(agencies) >= (rule.agencies or 0)
        and len(statutory) >= (rule.statutory_agencies or 0)
        and (not rule.needs_chair or any(one.standing == "chair" for one in there))
    )


@given(rules.filter(lambda rule: rule.is_set), some_seats)
def test_blanks_leave_it_open_exactly_where_filling_them_could_tip_it(rule, chosen):
    ways = itertools.product(*([one.mark] if one.mark else [PRESENT, APOLOGIES, VACANT] for one in chosen))
    filled = [
        [
            SeatAt(one.agency, one.standing, one.is_statutory, mark)
            for one, mark in zip(chosen, way, strict=True)
        ]
        for way in ways
    ]

    answers = {bool(plainly_quorate(rule, way)) for way in filled}

    assert check_quorum(rule, chosen).is_quorate == (answers.pop() if len(answers) == 1 else None)
