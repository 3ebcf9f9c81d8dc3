"""Finds the board and year of a page and lets in who may read it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.timezone import localdate

from boards.models import Agency, Board, FinancialYear, RoleAssignment, User
from boards.permissions import Permission, assignments_of, permissions_of

P = ParamSpec("P")


@dataclass(frozen=True)
class Scope:
    """The board and the financial year that a page speaks of, and what its reader may do there."""

    board: Board
    year: FinancialYear
    permissions: frozenset[Permission]
    assignments: tuple[RoleAssignment, ...] = ()
    """The roles that the reader holds on the board."""

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(assignment.role for assignment in self.assignments)

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """The agencies that the reader acts for as data lead."""
        return tuple(assignment.agency for assignment in self.assignments if assignment.agency)

    @property
    def day(self) -> date:
        """The day that the page speaks of: today within the year, else the year's day nearest to today."""
        period = self.year.period
        return min(max(localdate(), period.start), period.end)


class BoardRequest(HttpRequest):
    """A request to a page of one board, by somebody signed in; the base template reads its scope."""

    user: User
    scope: Scope


def board_page(
    *permissions: Permission,
) -> Callable[
    [Callable[Concatenate[BoardRequest, Scope, P], HttpResponseBase]], Callable[..., HttpResponseBase]
]:
    """Decorate a view at an address below boards/<board>/<year>/ that needs one of the permissions.

    The view is called with the request and a Scope in place of the two parts of the address. A board or
    a year that the person cannot see is not found; a page that their roles do not cover is forbidden.
    """

    def decorate(
        view: Callable[Concatenate[BoardRequest, Scope, P], HttpResponseBase],
    ) -> Callable[..., HttpResponseBase]:
        @wraps(view)
        def wrapped(request: Any, board: str, year: int, *args: P.args, **kwargs: P.kwargs) -> Any:
            found = get_object_or_404(
                FinancialYear.objects.select_related("board__area"),
                board__in=Board.objects.visible_to(request.user),
                board__slug=board,
                starts_in=year,
            )
            held = assignments_of(request.user, found.board)
            scope = Scope(found.board, found, permissions_of(request.user, held), held)
            request.scope = scope
            if not any(scope.may(permission) for permission in permissions):
                raise PermissionDenied
            return view(request, scope, *args, **kwargs)

        return wrapped

    return decorate
