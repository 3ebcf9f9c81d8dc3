from audits.models.audits import Audit
from audits.models.reviews import LearningReview

__all__ = ["Audit", "LearningReview"]
