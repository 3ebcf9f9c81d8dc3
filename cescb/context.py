"""What every template gets: the board and year, what the reader may do, and what the page's frame shows."""

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import ResolverMatch

from boards.access import Scope
from boards.models import Board, FinancialYear, User
from boards.permissions import Permission
from cescb.navigation import Entry, navigation_for


class Shell:
    """The frame of one board's page. Each part is fetched when the base template first asks for it.

    Fragments and tables are rendered without the frame and so cost no query. The frame costs two, however
    many boards and years there are.
    """

    def __init__(self, user: User, scope: Scope, match: ResolverMatch | None) -> None:
        self.user = user
        self.scope = scope
        self.match = match

    @cached_property
    def boards(self) -> list[Board]:
        """The boards that the reader can choose from and that have a year to show."""
        with_years = Board.objects.visible_to(self.user).filter(pk__in=FinancialYear.objects.values("board"))
        return list(with_years.only("slug", "name", "is_fictional"))

    @cached_property
    def years(self) -> list[FinancialYear]:
        """The years of this board, newest first."""
        return list(FinancialYear.objects.filter(board=self.scope.board).only("board_id", "starts_in"))

    @property
    def has_choice(self) -> bool:
        """Whether there is another board or year to go to."""
        return len(self.boards) > 1 or len(self.years) > 1

    @property
    def roles(self) -> list[str]:
        """The reader's roles on this board, in words; a data lead's with the agency."""
        return [
            f"{role.get_role_display()}, {role.agency.name}" if role.agency else role.get_role_display()
            for role in self.scope.assignments
            if role.pk
        ]

    @cached_property
    def navigation(self) -> tuple[Entry, ...]:
        """The sections that the reader may see."""
        return navigation_for(self.scope, self.match)


def shell(request: HttpRequest) -> dict[str, Any]:
    """Return `service_name`, and on a board's page `scope`, `shell` and a `can_…` for each permission.

    Off the boards' pages the permissions are all False and `scope` and `shell` are None.
    """
    scope: Scope | None = getattr(request, "scope", None)
    return {
        "service_name": settings.SERVICE_NAME,
        "scope": scope,
        "shell": Shell(request.user, scope, request.resolver_match)
        if scope and request.user.is_authenticated
        else None,
        **{
            f"can_{permission.name.lower()}": bool(scope and scope.may(permission))
            for permission in Permission
        },
    }
