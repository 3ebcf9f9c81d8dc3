"""A site with the real frame and one plain page in the place of every page of the boards."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, include, path

from boards.access import Scope, board_page
from boards.permissions import Permission
from cescb.navigation import SECTIONS, Page
from cescb.urls import BOARD_PAGES
from cescb.urls import urlpatterns as real


def plain_page(request: HttpRequest, scope: Scope, **parts: object) -> HttpResponse:
    return render(request, "shell/no_board.html")


plain = board_page(Permission.BOARD_VIEW)(plain_page)


def failing(request: HttpRequest) -> HttpResponse:
    raise ValueError("secret detail")


def forbidden(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def unreadable(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation("secret detail")


def in_navigation(namespace: str) -> list[URLPattern]:
    """A plain page, with the same readers, for each page that the navigation leads to."""
    pages = [one for section in SECTIONS for page in section.pages for one in (page, *page.more)]
    found = {page.name: page for page in pages if page.name.startswith(f"{namespace}:")}
    return [
        path(f"{name.partition(':')[2].replace('_', '-')}/", readable(page), name=name.partition(":")[2])
        for name, page in found.items()
        if name not in ELSEWHERE
    ]


def readable(page: Page) -> Callable[..., HttpResponseBase]:
    permissions = [permission for permission in (page.permission, page.also) if permission]
    return board_page(*permissions)(plain_page)


ELSEWHERE = {"boards:home", "audits:learning_reviews", "reports:documents"}
BOARDS = [
    path("", plain, name="home"),
    path("meetings/<int:pk>/", plain, name="meeting"),
    *in_navigation("boards"),
]
PERFORMANCE = [*in_navigation("performance"), path("journey/<slug:code>/", plain, name="measure")]
AUDITS = [
    path("assurance/learning-reviews/", plain, name="learning_reviews"),
    *in_navigation("audits"),
]
REPORTS = [
    path("reports/", plain, name="documents"),
    path("reports/<slug:kind>/", plain, name="document"),
    *in_navigation("reports"),
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
