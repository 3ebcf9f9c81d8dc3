import pytest

from boards.risk import Band, Direction, Impact, Likelihood, Movement, Rating, movement


def rating(likelihood, impact):
    return Rating(Likelihood(likelihood), Impact(impact))


def test_rating_has_score_band_and_words():
    one = rating(3, 3)

    assert (one.score, one.band, one.label) == (9, Band.MEDIUM, "Likely × Serious = 9, medium")


@pytest.mark.parametrize(
    ("likelihood", "impact", "expected"),
    [(3, 4, rating(3, 4)), (None, 4, None), (3, None, None), (None, None, None)],
)
def test_rating_of_numbers(likelihood, impact, expected):
    assert Rating.of(likelihood, impact) == expected


@pytest.mark.parametrize(("likelihood", "impact"), [(0, 1), (5, 1), (1, 0), (1, 5)])
def test_rating_off_the_matrix_is_refused(likelihood, impact):
    with pytest.raises(ValueError, match="is not a valid"):
        Rating.of(likelihood, impact)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            rating(3, 4),
            rating(2, 4),
            Movement(Direction.DOWN, "down from 12 (high) to 8 (medium)", "down from 12 (high)"),
        ),
        (
            rating(1, 2),
            rating(3, 4),
            Movement(Direction.UP, "up from 2 (low) to 12 (high)", "up from 2 (low)"),
        ),
        (
            rating(3, 3),
            rating(2, 3),
            Movement(Direction.DOWN, "down from 9 (medium) to 6 (medium)", "down from 9 (medium)"),
        ),
        (rating(2, 4), rating(2, 4), Movement(Direction.SAME, "the same at 8 (medium)", "the same")),
        (
            rating(2, 4),
            rating(4, 2),
            Movement(
                Direction.SAME,
                "the same at 8 (medium), Unlikely × Major before and Very likely × Significant now",
                "the same",
            ),
        ),
        (None, rating(2, 4), None),
        (rating(2, 4), None, None),
    ],
)
def test_movement_of_the_score(before, after, expected):
    assert movement(before, after) == expected
