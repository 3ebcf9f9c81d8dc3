"""Finds the board and year of a page and lets in who may read it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404

from boards.models import Board, FinancialYear, User
from boards.permissions import Permission, permissions_of

P = ParamSpec("P")


@dataclass(frozen=True)
class Scope:
    """The board and the financial year that a page speaks of, and what its reader may do there."""

    board: Board
    year: FinancialYear
    permissions: frozenset[Permission]

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions


class BoardRequest(HttpRequest):
    """A request to a page of one board, by somebody signed in; the base template reads its scope."""

    user: User
    scope: Scope


def board_page(
    permission: Permission,
) -> Callable[
    [Callable[Concatenate[BoardRequest, Scope, P], HttpResponseBase]], Callable[..., HttpResponseBase]
]:
    """Decorate a view at an address below boards/<board>/<year>/.

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
            scope = Scope(found.board, found, permissions_of(request.user, found.board))
            request.scope = scope
            if not scope.may(permission):
                raise PermissionDenied
            return view(request, scope, *args, **kwargs)

        return wrapped

    return decorate
