"""Builds audits and learning reviews for tests; every value can be overridden."""

from django.utils.text import slugify

from audits.models import Audit, LearningReview
from boards.models import FinancialYear


def make_audit(year: FinancialYear, title="Neglect", **values) -> Audit:
    values = {"slug": slugify(title), "kind": Audit.Kind.MULTI_AGENCY, "state": Audit.State.DONE, **values}
    return Audit.objects.create(board=year.board, year=year, title=title, **values)


def make_review(year: FinancialYear, reference="panel-children-1", **values) -> LearningReview:
    values = {
        "kind": LearningReview.Kind.CASE_TO_PANEL,
        "field": LearningReview.Field.CHILDREN,
        **values,
    }
    return LearningReview.objects.create(board=year.board, year=year, reference=reference, **values)
