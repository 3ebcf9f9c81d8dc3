from datetime import date

from boards.charts import risk_matrix, risks_placed, score_history
from boards.models import RiskReview
from boards.risk import matrix
from cescb.charts import Better, MatrixItem, Series, Target, When
from tests.builders.risks import rating, risk_row


def reviewed(on, likelihood, impact):
    return RiskReview(reviewed_on=on, likelihood=likelihood, impact=impact)


def test_risks_stand_in_the_cell_of_their_net_rating():
    rows = [
        risk_row(net=rating(2, 4), before=rating(3, 4), title="Returns come late"),
        risk_row(reference="R2", net=rating(1, 1)),
        risk_row(reference="R3", net=None),
    ]

    chart = risks_placed(rows, "Open risks")

    assert chart.title == "Open risks"
    assert chart.cells == risk_matrix().cells
    assert chart.items == (
        MatrixItem("R1", "Unlikely", "Major", "Returns come late", moved_from=("Likely", "Major")),
        MatrixItem("R2", "Very unlikely", "Minor", "Too few social workers"),
    )
    assert chart.note == "Not rated yet, so not placed: R3."


def test_the_matrix_has_the_sixteen_cells_of_the_rule():
    drawn = [[(cell.score, cell.band.lower()) for cell in row] for row in risk_matrix().cells]

    assert drawn == [[(points, band.value) for _, points, band in cells] for _, cells in matrix()]
    assert sum(map(len, drawn)) == 16


def test_history_of_a_score_is_drawn_from_the_second_review_on():
    reviews = [reviewed(date(2013, 5, 14), 3, 4), reviewed(date(2014, 1, 24), 2, 4)]

    chart = score_history(reviews, rating(2, 2), "R1")

    assert chart.periods == ("14 May 2013", "24 January 2014")
    assert chart.series == (Series("Net score", (12, 8)),)
    assert chart.target == Target(4, label="Target score", better=Better.LOWER)
    assert chart.when is When.ON
    assert score_history(reviews, None, "R1").target is None
    assert score_history(reviews[:1], rating(2, 2), "R1") is None
