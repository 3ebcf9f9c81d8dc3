from performance.models.measures import Breakdown, Category, Measure, SeriesBreak, Stage
from performance.models.observations import Observation, Revision, Target

__all__ = [
    "Breakdown",
    "Category",
    "Measure",
    "Observation",
    "Revision",
    "SeriesBreak",
    "Stage",
    "Target",
]
