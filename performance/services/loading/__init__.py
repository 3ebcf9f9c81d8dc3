"""Loads measures and their figures from data files."""

from performance.services.loading.board import load_observations
from performance.services.loading.measures import load_measures
from performance.services.loading.published import load_published

__all__ = ["load_measures", "load_observations", "load_published"]
