from decimal import Decimal

import pytest

from reports.figures.claims import CannotJudge, Verdict, judge
from reports.figures.syntax import Comparison
from tests.reports.figures.figures import figure


@pytest.mark.parametrize(
    ("comparison", "value", "other", "expected"),
    [
        (Comparison.ROSE, 202, 161, Verdict(True, "rose")),
        (Comparison.ROSE, 161, 202, Verdict(False, "fell")),
        (Comparison.ROSE, 161, 161, Verdict(False, "was unchanged")),
        (Comparison.FELL, 161, 202, Verdict(True, "fell")),
        (Comparison.UNCHANGED, 161, 161, Verdict(True, "was unchanged")),
        (Comparison.DOUBLED, 200, 100, Verdict(True, "doubled")),
        (Comparison.DOUBLED, 199, 100, Verdict(False, "rose")),
        (Comparison.DOUBLED, 5, 0, Verdict(False, "rose")),
        (Comparison.MORE_THAN_HALF, 99, 202, Verdict(False, "less than half")),
        (Comparison.LESS_THAN_HALF, 99, 202, Verdict(True, "less than half")),
        (Comparison.MORE_THAN_HALF, 101, 202, Verdict(False, "exactly half")),
        (Comparison.MORE_THAN_HALF, 102, 202, Verdict(True, "more than half")),
        (Comparison.ABOVE, "15.91", "15.8", Verdict(True, "above")),
        (Comparison.BELOW, "15.91", "15.8", Verdict(False, "above")),
        (Comparison.SAME, 5, 5, Verdict(True, "the same as")),
    ],
)
def test_claim_is_judged_and_the_true_wording_given(comparison, value, other, expected):
    assert judge(comparison, figure(value), figure(other)) == expected


@pytest.mark.parametrize(
    ("comparison", "value", "polarity", "expected"),
    [
        (Comparison.MET_TARGET, "87.9", "higher", Verdict(True, "met")),
        (Comparison.MET_TARGET, "71.0", "higher", Verdict(False, "missed")),
        (Comparison.MET_TARGET, 75, "higher", Verdict(True, "met")),
        (Comparison.MISSED_TARGET, 80, "lower", Verdict(True, "missed")),
        (Comparison.MET_TARGET, 75, "lower", Verdict(True, "met")),
    ],
)
def test_claim_about_a_target_follows_polarity(comparison, value, polarity, expected):
    assert judge(comparison, figure(value, target=Decimal(75), polarity=polarity), None) == expected


@pytest.mark.parametrize(
    ("comparison", "first", "second"),
    [
        (Comparison.ROSE, figure(None), figure(1)),
        (Comparison.ABOVE, figure(1), figure(1, unit_of_count="families")),
        (Comparison.ABOVE, figure(1), figure(1, unit="percent")),
        (Comparison.ROSE, figure(400, qualifier="over"), figure(300)),
        (Comparison.MORE_THAN_HALF, figure(30, qualifier="between", upper_value=Decimal(40)), figure(50)),
        (Comparison.MET_TARGET, figure(1, target=Decimal(1), polarity="higher", qualifier="up_to"), None),
        (Comparison.MET_TARGET, figure(1, polarity="higher"), None),
        (Comparison.MET_TARGET, figure(1, target=Decimal(1), polarity="none"), None),
    ],
)
def test_claim_that_means_nothing_is_refused(comparison, first, second):
    with pytest.raises(CannotJudge):
        judge(comparison, first, second)
