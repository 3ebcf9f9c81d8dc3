import datetime

import pytest

from boards.agreement import Consent, Standing, Version, going_round, in_force, standing

DAY = datetime.date(2014, 3, 31)
BEFORE, AFTER = datetime.date(2014, 3, 30), datetime.date(2014, 4, 1)

AGREED, WAITING = Consent("a", True), Consent("b", False)
UNDATED = (Consent("a", True), Consent("b", True))


def version(number=1, *consents, drafted_on=None):
    return Version(number, drafted_on, consents)


@pytest.mark.parametrize(
    ("consents", "outstanding"),
    [
        ((), ()),
        ((AGREED, WAITING), ("b",)),
        ((Consent("a", True, DAY), Consent("b", True, AFTER)), ("b",)),
        ((Consent("a", True, BEFORE), Consent("b", True)), ()),
    ],
)
def test_parties_outstanding_on_a_day(consents, outstanding):
    assert version(1, *consents).outstanding_on(DAY) == outstanding


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ([], None),
        # Nobody agrees with themselves alone, and a draft without parties binds nobody.
        ([version(1)], None),
        ([version(1, AGREED)], None),
        ([version(1, AGREED, WAITING)], None),
        ([version(1, *UNDATED)], 1),
        ([version(1, *UNDATED), version(2, AGREED, WAITING)], 1),
        ([version(2, *UNDATED), version(1, *UNDATED)], 2),
        ([version(1, *UNDATED), version(2, *UNDATED, drafted_on=AFTER)], 1),
        ([version(1, *UNDATED), version(2, *UNDATED, drafted_on=DAY)], 2),
        ([version(1, *UNDATED), version(2, Consent("a", True), Consent("b", True, AFTER))], 1),
        ([version(1, *UNDATED), version(2, Consent("a", True), Consent("b", True, DAY))], 2),
    ],
)
def test_newest_version_that_all_parties_agreed_is_in_force(versions, expected):
    found = in_force(versions, DAY)

    assert (found.number if found else None) == expected


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ([], None),
        ([version(1, *UNDATED)], None),
        ([version(1)], 1),
        ([version(1, AGREED, WAITING)], 1),
        ([version(1, *UNDATED), version(2, AGREED, WAITING)], 2),
        # An older version that was never agreed by all is not going round any more.
        ([version(1, AGREED, WAITING), version(2, *UNDATED)], None),
        ([version(1, *UNDATED), version(2, AGREED, WAITING, drafted_on=AFTER)], None),
        ([version(2, AGREED, WAITING), version(3, AGREED, WAITING)], 3),
    ],
)
def test_newest_version_without_everybody_is_going_round(versions, expected):
    found = going_round(versions, DAY)

    assert (found.number if found else None) == expected


def test_standing_of_each_version():
    versions = [
        version(1, *UNDATED),
        version(2, AGREED, WAITING),
        version(3, *UNDATED),
        version(4, AGREED, WAITING),
        version(5, *UNDATED, drafted_on=AFTER),
    ]

    assert [standing(one, versions, DAY) for one in versions] == [
        Standing.SUPERSEDED,
        Standing.SUPERSEDED,
        Standing.IN_FORCE,
        Standing.GOING_ROUND,
        Standing.NOT_DRAFTED,
    ]


def test_first_version_goes_round_until_all_agree():
    assert standing(version(1, AGREED, WAITING), [version(1, AGREED, WAITING)], DAY) == Standing.GOING_ROUND
