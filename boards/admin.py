"""The administration of boards: people and roles, groups and seats, meetings, money, plan and partnership."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest

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
class FinancialYearAdmin(admin.ModelAdmin):
    list_display = ["board", "label", "reserve_at_end"]
    list_filter = ["board"]
    list_select_related = ["board"]
    search_fields = ["board__name", "board__short_name", "starts_in"]
    autocomplete_fields = ["board"]
    raw_id_fields = ["reserve_source"]


@admin.register(models.Agency)
class AgencyAdmin(admin.ModelAdmin):
    list_display = ["name", "board", "sector", "statutory"]
    list_filter = ["board", "statutory", "sector"]
    list_select_related = ["board"]
    search_fields = ["name", "other_names", "slug"]
    autocomplete_fields = ["board"]
    raw_id_fields = ["citation"]


class RowInline(admin.TabularInline):
    """Rows that are added on a page of their own: a choice in each of many rows would cost a query a row."""

    joined = ""
    show_change_link = True
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related(self.joined)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class SeatInline(RowInline):
    model = models.Seat
    joined = "agency"
    fields = ["title", "agency", "post", "standing", "position"]
    readonly_fields = ["agency"]


@admin.register(models.Group)
class GroupAdmin(admin.ModelAdmin):
    list_display = ["name", "board", "tier", "reports_to", "is_shared", "starts_on", "ends_on"]
    list_filter = ["board", "tier", "is_shared"]
    list_select_related = ["board", "reports_to"]
    search_fields = ["name", "slug"]
    autocomplete_fields = ["board", "reports_to"]
    raw_id_fields = ["citation"]
    inlines = [SeatInline]


class AppointmentInline(admin.TabularInline):
    model = models.Appointment
    autocomplete_fields = ["person"]
    raw_id_fields = ["citation"]
    extra = 0


@admin.register(models.Seat)
class SeatAdmin(admin.ModelAdmin):
    list_display = ["title", "group", "agency", "standing", "position"]
    list_filter = ["group__board", "standing"]
    list_select_related = ["group", "agency"]
    search_fields = ["title", "post", "agency__name"]
    autocomplete_fields = ["group", "agency"]
    raw_id_fields = ["citation"]
    inlines = [AppointmentInline]


@admin.register(models.Person)
class PersonAdmin(admin.ModelAdmin):
    list_display = ["name", "board"]
    list_filter = ["board"]
    list_select_related = ["board"]
    search_fields = ["name"]
    autocomplete_fields = ["board"]
    raw_id_fields = ["citation"]


@admin.register(models.Appointment)
class AppointmentAdmin(admin.ModelAdmin):
    list_display = ["person", "seat", "starts_on", "ends_on", "date_note"]
    list_filter = ["seat__group__board"]
    list_select_related = ["person", "seat"]
    search_fields = ["person__name", "seat__title"]
    autocomplete_fields = ["person", "seat"]
    raw_id_fields = ["citation"]


class AttendanceInline(RowInline):
    model = models.Attendance
    joined = "seat"
    fields = ["seat", "mark", "note"]
    readonly_fields = ["seat"]


@admin.register(models.Meeting)
class MeetingAdmin(admin.ModelAdmin):
    list_display = ["held_on", "group", "state"]
    list_filter = ["group__board", "state"]
    list_select_related = ["group"]
    date_hierarchy = "held_on"
    search_fields = ["group__name", "note"]
    autocomplete_fields = ["group"]
    raw_id_fields = ["citation"]
    inlines = [AttendanceInline]


@admin.register(models.Attendance)
class AttendanceAdmin(admin.ModelAdmin):
    list_display = ["seat", "meeting", "mark", "note"]
    list_filter = ["meeting__group__board", "mark"]
    list_select_related = ["seat", "meeting__group"]
    search_fields = ["seat__title", "note"]
    autocomplete_fields = ["meeting", "seat"]


@admin.register(models.ExpenditureLine)
class ExpenditureLineAdmin(admin.ModelAdmin):
    list_display = ["heading", "year", "amount", "position"]
    list_filter = ["year__board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["heading"]
    autocomplete_fields = ["year"]
    raw_id_fields = ["citation"]


class BudgetItemInline(admin.TabularInline):
    model = models.BudgetItem
    extra = 0


@admin.register(models.BudgetLine)
class BudgetLineAdmin(admin.ModelAdmin):
    list_display = ["heading", "year", "amount", "position"]
    list_filter = ["year__board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["heading", "items__title"]
    autocomplete_fields = ["year"]
    raw_id_fields = ["citation"]
    inlines = [BudgetItemInline]


@admin.register(models.Contribution)
class ContributionAdmin(admin.ModelAdmin):
    list_display = ["agency", "label", "year", "state", "amount"]
    list_filter = ["year__board", "year__starts_in", "state"]
    list_select_related = ["agency", "year"]
    search_fields = ["agency__name", "label"]
    autocomplete_fields = ["year", "agency"]
    raw_id_fields = ["citation"]


@admin.register(models.Priority)
class PriorityAdmin(admin.ModelAdmin):
    list_display = ["number", "title", "year"]
    list_display_links = ["title"]
    list_filter = ["year__board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["title", "aim"]
    autocomplete_fields = ["year"]
    raw_id_fields = ["citation"]


@admin.register(models.Objective)
class ObjectiveAdmin(admin.ModelAdmin):
    list_display = ["number", "title", "year"]
    list_display_links = ["title"]
    list_filter = ["year__board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["title"]
    autocomplete_fields = ["year"]
    raw_id_fields = ["citation"]


@admin.register(models.Outcome)
class OutcomeAdmin(admin.ModelAdmin):
    list_display = ["number", "text", "objective", "accountable"]
    list_display_links = ["text"]
    list_filter = ["objective__year__board", "objective__year__starts_in", "accountable"]
    list_select_related = ["objective", "accountable"]
    search_fields = ["text"]
    autocomplete_fields = ["objective", "responsible", "accountable"]
    raw_id_fields = ["citation"]


class RelationInline(admin.TabularInline):
    model = models.BodyRelation
    fk_name = "source"
    autocomplete_fields = ["target"]
    raw_id_fields = ["citation"]
    extra = 0


@admin.register(models.PartnershipBody)
class PartnershipBodyAdmin(admin.ModelAdmin):
    list_display = [
        "name",
        "short_name",
        "board",
        "tier",
        "in_framework",
        "is_party_to_memorandum",
        "ends_on",
    ]
    list_filter = ["board", "in_framework", "is_party_to_memorandum"]
    list_select_related = ["board"]
    search_fields = ["name", "short_name"]
    autocomplete_fields = ["board"]
    raw_id_fields = ["citation"]
    inlines = [RelationInline]


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
class DiscrepancyAdmin(admin.ModelAdmin):
    list_display = ["subject", "printed", "reference", "year"]
    list_filter = ["board", "year__starts_in"]
    list_select_related = ["year"]
    search_fields = ["subject", "code", "printed", "reason"]
    autocomplete_fields = ["board", "year"]
    raw_id_fields = ["printed_at", "used_at"]
