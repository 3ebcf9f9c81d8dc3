"""The four by four matrix that rates a risk: likelihood times impact, in three bands."""

from enum import IntEnum, StrEnum


class Likelihood(IntEnum):
    VERY_UNLIKELY = 1
    UNLIKELY = 2
    LIKELY = 3
    VERY_LIKELY = 4

    @property
    def label(self) -> str:
        return self.name.replace("_", " ").capitalize()


class Impact(IntEnum):
    MINOR = 1
    SIGNIFICANT = 2
    SERIOUS = 3
    MAJOR = 4

    @property
    def label(self) -> str:
        return self.name.capitalize()


class Band(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def label(self) -> str:
        return self.value.capitalize()


def score(likelihood: Likelihood, impact: Impact) -> int:
    """Return likelihood times impact, 1 to 16."""
    return likelihood * impact


def band(points: int) -> Band:
    """Return the band of a score: low to 4, medium 6 to 9, high from 12.

    Raises ValueError for a number that is no product of a likelihood and an impact.
    """
    if points not in {one * other for one in Likelihood for other in Impact}:
        raise ValueError(f"{points} is no likelihood of 1 to 4 times an impact of 1 to 4.")
    if points <= 4:
        return Band.LOW
    return Band.MEDIUM if points <= 9 else Band.HIGH


def matrix() -> list[tuple[Likelihood, list[tuple[Impact, int, Band]]]]:
    """Return the rows of the matrix from very likely down, each with its cells from minor to major."""
    return [
        (
            likelihood,
            [(impact, score(likelihood, impact), band(score(likelihood, impact))) for impact in Impact],
        )
        for likelihood in sorted(Likelihood, reverse=True)
    ]
