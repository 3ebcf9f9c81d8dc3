"""The administration of an installation: people and roles, boards, areas, sources and reference data.

What a board keeps for itself is kept on its own pages, in registers.
"""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from boards import models
from boards.forms import NewUserForm, UserForm


class RoleInline(admin.TabularInline):
    model = models.RoleAssignment
    autocomplete_fields = ["board", "agency"]
    extra = 1


@admin.register(models.User)
class PersonWithLoginAdmin(UserAdmin):
    """People who sign in with an e-mail address, and the roles that they hold."""

    form = UserForm
    add_form = NewUserForm
    fieldsets = [
        (None, {"fields": ["email", "name", "password"]}),
        ("Access", {"fields": ["is_active", "is_staff", "is_superuser"]}),
        ("Dates", {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [(None, {"fields": ["email", "name", "usable_password", "password1", "password2"]})]
    readonly_fields = ["last_login", "date_joined"]
    list_display = ["name", "email", "is_active", "is_staff", "is_superuser", "last_login"]
    list_filter = ["is_active", "is_staff", "is_superuser", "role_assignments__role"]
    search_fields = ["name", "email"]
    ordering = ["name"]
    filter_horizontal = []
    inlines = [RoleInline]


@admin.register(models.Area)
class AreaAdmin(admin.ModelAdmin):
    list_display = ["name", "code", "kind", "parent", "statistics_code"]
    list_filter = ["kind"]
    list_select_related = ["parent"]
    search_fields = ["name", "code", "statistics_code"]
    autocomplete_fields = ["parent", "members"]


class YearInline(admin.TabularInline):
    model = models.FinancialYear
    raw_id_fields = ["reserve_source"]
    extra = 0


@admin.register(models.Board)
class BoardAdmin(admin.ModelAdmin):
    list_display = ["name", "short_name", "slug", "area", "is_fictional"]
    list_select_related = ["area"]
    search_fields = ["name", "short_name", "slug"]
    autocomplete_fields = ["area", "comparators"]
    inlines = [YearInline]


@admin.register(models.FinancialYear)
class FinancialYearAdmin(SimpleHistoryAdmin):
    list_display = ["board", "label", "reserve_at_end"]
    list_filter = ["board"]
    list_select_related = ["board"]
    search_fields = ["board__name", "board__short_name", "starts_in"]
    autocomplete_fields = ["board"]
    raw_id_fields = ["reserve_source"]


@admin.register(models.Agency)
class AgencyAdmin(admin.ModelAdmin):
    """Agencies are kept on their board's pages; here a data lead's agency is looked up."""

    list_display = ["name", "board", "sector", "statutory"]
    list_filter = ["board", "statutory", "sector"]
    list_select_related = ["board"]
    search_fields = ["name", "other_names", "slug"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Agency | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Agency | None = None) -> bool:
        return False


@admin.register(models.SourceDocument)
class SourceDocumentAdmin(admin.ModelAdmin):
    list_display = ["title", "code", "publisher", "kind", "board"]
    list_filter = ["kind", "board"]
    list_select_related = ["board"]
    search_fields = ["title", "code", "publisher"]
    autocomplete_fields = ["board"]


@admin.register(models.Citation)
class CitationAdmin(admin.ModelAdmin):
    list_display = ["document", "lines"]
    list_display_links = ["lines"]
    list_filter = ["document"]
    list_select_related = ["document"]
    search_fields = ["lines", "document__title"]
    autocomplete_fields = ["document"]


@admin.register(models.Discrepancy)
class DiscrepancyAdmin(SimpleHistoryAdmin):
    list_display = ["subject", "printed", "reference", "year"]
    list_filter = ["board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["subject", "code", "printed", "reason"]
    autocomplete_fields = ["board", "year"]
    raw_id_fields = ["printed_at", "used_at"]


class GradeDescriptorInline(admin.TabularInline):
    model = models.GradeDescriptor
    extra = 0


@admin.register(models.Criterion)
class CriterionAdmin(admin.ModelAdmin):
    list_display = ["position", "title", "question"]
    list_display_links = ["title"]
    search_fields = ["title", "question"]
    inlines = [GradeDescriptorInline]
