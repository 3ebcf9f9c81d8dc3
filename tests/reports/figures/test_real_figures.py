"""The figures of the 2013-14 report, from the data and through the registry, against the printed ones."""

import pytest

from reports.figures import resolve, resolve_one

pytestmark = pytest.mark.django_db

PRINTED = {
    # governance and attendance
    "meetings in 2013-14 as words": "seven",
    "seats in 2013-14": "29",
    "priorities in 2013-14 as words": "seven",
    "objectives in 2014-15 as words": "three",
    "outcomes in 2014-15": "61",
    "outcomes of 1 in 2014-15": "22",
    "outcomes of 2 in 2014-15": "17",
    "outcomes of 3 in 2014-15": "22",
    "outcomes-same-body in 2014-15": "17",
    "outcomes-accountable of improvement-board in 2014-15": "13",
    "memorandum-parties in 2013-14 as words": "five",
    "attendance in 2013-14": "74.9%",
    "attendance in 2013-14 as fraction": "152 of 203",
    "attendance of statutory-partners in 2013-14 as fraction": "92 of 105",
    "attendance of statutory-partners in 2013-14": "87.6%",
    "attendance at 2013-05-10 as numerator": "24",
    "attendance at 2013-08-21 as numerator": "17",
    "attendance of lay in 2013-14 as fraction": "2 of 7",
    "attendance of police in 2013-14 as fraction": "12 of 14",
    "audits of year-programme in 2013-14 as words": "five",
    # money
    "expenditure total 2013-14": "£226,906",
    "contributions total 2013-14": "£215,899",
    "contributions of police in 2013-14": "£22,000",
    "contributions of hmp-styal in 2013-14": "£0",
    "contributions total 2014-15": "£198,069",
    "overspend 2013-14": "£11,007",
    "reserve 2013-14": "£169,684",
    "budget total 2014-15": "£233,400",
    "funding-gap 2014-15": "£35,331",
    # the child's journey
    "population-0-17 at 2014-03-31": "about 74,900",
    "cafs-opened in 2013-14": "532",
    "cafs-open at 2014-03-31": "658",
    "cafs-rate at 2014-03-31": "87.9",
    "claim: cafs-rate at 2014-03-31 met its target": "met",
    "consultations in 2013-14": "7,271",
    "referrals in 2013-14": "2,444",
    "children-in-need at 2014-01-31": "1,073",
    "children-in-need at 2014-03-31": "1,250",
    "change in children-in-need from 2014-01-31 to 2014-03-31 as percent": "16.5%",
    "cp-plans at 2012-03-31": "207",
    "cp-plans at 2013-03-31": "161",
    "cp-plans at 2014-03-31": "202",
    "cp-plans[neglect] as share of cp-plans at 2012-03-31": "59%",
    "cp-plans[neglect] as share of cp-plans at 2013-03-31": "63%",
    "cp-plans[neglect] as share of cp-plans at 2014-03-31": "49%",
    "cp-plans[emotional-abuse] as share of cp-plans at 2012-03-31": "34%",
    "cp-plans[emotional-abuse] as share of cp-plans at 2013-03-31": "32%",
    "cp-plans[emotional-abuse] as share of cp-plans at 2014-03-31": "31%",
    "change in cp-plans from 2013-03-31 to 2014-03-31 as percent": "25.5%",
    "claim: cp-plans[neglect] is less than half of cp-plans at 2014-03-31": "less than half",
    "cared-for at 2014-03-31": "333",
    "cared-for-outside at 2014-03-31 as fraction": "133 of 333",
    "cared-for-20-miles at 2014-03-31 as numerator": "58",
    "repeat-cp-plans in 2013-14": "16%",
    "repeat-cp-plans in 2013-14 from dfe as fraction": "46 of 289",
    "repeat-cp-plans in 2013-14 for england from dfe": "15.8%",
    "cp-plans at 2014-03-31 from dfe": "203",
    "referrals-census in 2013-14": "2,856",
    "children-in-need-census at 2014-03-31": "2,116",
    # allegations, training, deaths
    "lado-contacts in 2011-12": "127",
    "lado-contacts in 2012-13": "205",
    "lado-contacts in 2013-14": "325",
    "training-places-allocated in 2013-14": "1,327",
    "training-places-attended in 2013-14": "1,144",
    "training-places-attended as share of training-places-allocated in 2013-14": "86%",
    "child-deaths-notified in 2013-14": "21",
    "child-deaths-notified in 2013-14 for pan-cheshire": "58",
    "child-deaths-under-one in 2013-14 for pan-cheshire as fraction": "22 of 35",
    "learning-reviews of scr in 2013-14 as words": "none",
    "learning-reviews of reflective in 2013-14 as words": "five",
    "learning-reviews[children.reflective] in 2013-14 as words": "three",
}


def test_printed_figures_come_from_the_data(cescb):
    resolved, _ = resolve(PRINTED, cescb)

    assert {text: each.fault for text, each in resolved.items() if each.fault} == {}
    assert {text: each.text for text, each in resolved.items()} == PRINTED


@pytest.mark.parametrize(
    ("reference", "fault"),
    [
        ("cp-planes at 2014-03-31", "There is no figure called “cp-planes”. Did you mean: cp-plans"),
        ("cp-plans at 2014-06-30", "there are: 2012-03-31 from cescb-report-2013-14"),
        ("cp-plans[neglected] at 2014-03-31", "has no “neglected”. It has: 1-to-2-years"),
        ("cp-plans at 2014-03-31 for atlantis", "There is no area “atlantis”. Areas: "),
        ("contributions total 2001-02", "has no accounts for 2001-02. Years: "),
        ("contributions of nobody in 2013-14", "has no line “nobody”. Lines: "),
        ("contributions at 2014-03-31", "is kept by financial year"),
        ("contributions of nhs-england in 2013-14", "has no value: not recorded"),
        ("attendance of nobody in 2013-14", "It may be for: "),
        ("audits of imagined in 2013-14", "It has: "),
        ("seats of police in 2013-14", "“seats” has no parts"),
        ("seats in 1950-51", "The board has no year for 1950-51. Years: "),
        ("memorandum-parties at 0001-01-01", "The board has no year for 1 January 1"),
        ("expenditure in 2013-14 for england", "takes neither “for” nor “from”"),
        ("attendance in 2013-14 from dfe", "takes neither “for” nor “from”"),
        (
            "claim: cp-plans[neglect] is more than half of cp-plans at 2014-03-31",
            "the figures say “less than half”",
        ),
        ("claim: cp-plans fell from 2013-03-31 to 2014-03-31", "the figures say “rose”"),
    ],
)
def test_wrong_references_say_what_there_is(cescb, reference, fault):
    assert fault in resolve_one(reference, cescb).fault


def test_figure_carries_its_provenance(cescb):
    [figure] = resolve_one("cp-plans[neglect] at 2014-03-31", cescb).figures

    assert figure.lines == "468"
    assert figure.source.startswith("Annual Report 2013-14")
    assert figure.area == "Cheshire East"
    assert len(figure.provenance) == 1
    assert figure.provenance[0].startswith("observations.csv")


def test_neighbours_are_averaged_with_their_number(cescb):
    [figure] = resolve_one("repeat-cp-plans in 2013-14 for neighbours-2021 from dfe", cescb).figures

    assert round(float(figure.value), 2) == 16.05
    assert figure.note == "Simple mean of the 10 of 10 authorities with a value."


def test_lookups_do_not_grow_with_the_references(
    cescb, django_assert_num_queries, django_assert_max_num_queries
):
    few = [
        "cp-plans at 2014-03-31",
        "contributions total 2013-14",
        "attendance in 2013-14",
        "seats in 2013-14",
    ]
    with django_assert_max_num_queries(20) as captured:
        resolve(few, cescb)
    with django_assert_num_queries(len(captured)):
        resolve(
            [
                *few,
                "cp-plans at 2013-03-31",
                "referrals in 2013-14",
                "contributions of police in 2013-14",
                "attendance of police in 2013-14",
            ],
            cescb,
        )
