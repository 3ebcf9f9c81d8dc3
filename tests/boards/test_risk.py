import pytest

from boards.risk import Band, Impact, Likelihood, band, matrix, score


def test_matrix_holds_every_score_and_band_of_the_register():
    table = [
        (likelihood.label, [(points, level.value) for _, points, level in cells])
        for likelihood, cells in matrix()
    ]

    assert table == [
        ("Very likely", [(4, "low"), (8, "medium"), (12, "high"), (16, "high")]),
        ("Likely", [(3, "low"), (6, "medium"), (9, "medium"), (12, "high")]),
        ("Unlikely", [(2, "low"), (4, "low"), (6, "medium"), (8, "medium")]),
        ("Very unlikely", [(1, "low"), (2, "low"), (3, "low"), (4, "low")]),
    ]


def test_impacts_are_in_words_from_minor_to_major():
    assert [impact.label for impact in Impact] == ["Minor", "Significant", "Serious", "Major"]


def test_score_is_likelihood_times_impact():
    assert score(Likelihood.LIKELY, Impact.MAJOR) == 12


@pytest.mark.parametrize(
    ("points", "expected"),
    [(1, Band.LOW), (4, Band.LOW), (6, Band.MEDIUM), (9, Band.MEDIUM), (12, Band.HIGH), (16, Band.HIGH)],
)
def test_band_at_its_edges(points, expected):
    assert band(points) == expected


@pytest.mark.parametrize("points", [0, 5, 7, 10, 13, 17, -4])
def test_band_refuses_what_is_no_score(points):
    with pytest.raises(ValueError, match=f"{points} is no likelihood"):
        band(points)
