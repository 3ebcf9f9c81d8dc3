from datetime import date

from boards.tables.risks import RegisterTable
from tests.builders.risks import rating, risk_row


def test_register_shows_a_movement_below_the_net_rating_and_keeps_it_apart_in_a_file():
    rows = [
        risk_row(
            before=rating(3, 4), existing_controls="Monthly report.\nA rota.", planned_controls="Posts."
        ),
        risk_row(reference="R2", net=None, target=None, owner="", reviewed_on=None, due_on=None),
    ]

    table = RegisterTable(rows)
    heads, first, second = table.as_values()
    page = [str(cell) for _, cell in table.rows[0].items()]

    assert dict(zip(heads, first, strict=True)) == {
        "No.": "R1",
        "Risk": "Too few social workers",
        "Owner": "Council, Director",
        "Gross": None,
        "Existing controls": "Monthly report.\nA rota.",
        "Net": 9,
        "Net rating": "Likely × Serious = 9, medium",
        "Movement": "down from 12 (high) to 9 (medium)",
        "What is planned": "Posts.",
        "Target": 4,
        "Reviewed": date(2014, 1, 24),
        "Next review": date(2014, 4, 24),
    }
    assert second[5:] == [None] * 7
    assert page[4] == "Monthly report.<br>A rota."
    assert "9 medium" in page[5] and "down from 12 (high)" in page[5]
    assert "to 9" not in page[5]
    assert page[-1] == "24 April 2014"
