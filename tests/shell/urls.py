"""A site with the real frame and one plain page in the place of every page of the boards."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from boards.access import Scope, board_page
from boards.permissions import Permission
from cescb.urls import BOARD_PAGES
from cescb.urls import urlpatterns as real


@board_page(Permission.BOARD_VIEW)
def plain(request: HttpRequest, scope: Scope, **parts: object) -> HttpResponse:
    return render(request, "shell/no_board.html")


@board_page(Permission.GOVERNANCE_VIEW)
def governance(request: HttpRequest, scope: Scope) -> HttpResponse:
    return render(request, "shell/no_board.html")


def failing(request: HttpRequest) -> HttpResponse:
    raise ValueError("secret detail")


def forbidden(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def unreadable(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation("secret detail")


BOARDS = [
    path("", plain, name="home"),
    path("meetings/<int:pk>/", plain, name="meeting"),
    *(
        path(f"{name}/", governance, name=name)
        for name in ("structure", "members", "meetings", "attendance", "money", "plan", "partnership")
    ),
]
PERFORMANCE = [
    path("journey/", plain, name="journey"),
    path("journey/<slug:code>/", plain, name="measure"),
]
AUDITS = [
    path("assurance/", plain, name="assurance"),
    path("assurance/learning-reviews/", plain, name="learning_reviews"),
]
REPORTS = [
    path("reports/", plain, name="documents"),
    path("reports/<slug:kind>/", plain, name="document"),
    path("discrepancies/", plain, name="discrepancies"),
]

urlpatterns = [
    path(BOARD_PAGES, include((BOARDS, "boards"))),
    path(BOARD_PAGES, include((PERFORMANCE, "performance"))),
    path(BOARD_PAGES, include((AUDITS, "audits"))),
    path(BOARD_PAGES, include((REPORTS, "reports"))),
    path("failing/", failing),
    path("forbidden/", forbidden),
    path("unreadable/", unreadable),
    *(pattern for pattern in real if pattern.pattern.match("boards/x/2013-14/") is None),
]
