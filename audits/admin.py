"""The administration of audits and learning reviews."""

from django.contrib import admin

from audits.models import Audit, LearningReview


@admin.register(Audit)
class AuditAdmin(admin.ModelAdmin):
    list_display = ["title", "year", "kind", "state", "when", "is_in_year_programme"]
    list_filter = ["board", "year__starts_in", "kind", "state", "is_in_year_programme"]
    list_select_related = ["year"]
    search_fields = ["title", "finding", "commissioned_by", "done_by"]
    autocomplete_fields = ["board", "year"]
    raw_id_fields = ["citation"]
    # Actions are raised on the board's pages.
    exclude = ["actions"]


@admin.register(LearningReview)
class LearningReviewAdmin(admin.ModelAdmin):
    list_display = ["reference", "year", "kind", "field", "requested_by"]
    list_filter = ["board", "year__starts_in", "kind", "field"]
    list_select_related = ["year"]
    search_fields = ["reference", "requested_by", "note"]
    autocomplete_fields = ["board", "year"]
    raw_id_fields = ["citation"]
    # Actions are raised on the board's pages.
    exclude = ["actions"]
