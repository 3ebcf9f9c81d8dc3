"""The base of the filters of a register: a search over words, and choices from the board's own records."""

from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet

from boards.access import Scope
from boards.models import Record
from boards.permissions import Permission


class RecordFilter(django_filters.FilterSet):
    """Narrows a register as the query string says; an unknown choice is a form error and narrows nothing.

    `searched` names the fields that the search for words looks in; the search comes last in the form.
    """

    searched: ClassVar[tuple[str, ...]] = ()

    words = django_filters.CharFilter(label="Search", method="with_words")

    def __init__(self, data: Any, *, queryset: QuerySet[Any], scope: Scope) -> None:
        super().__init__(data, queryset=queryset)
        self.scope = scope
        search = self.filters.pop("words")
        if self.searched:
            self.filters["words"] = search
        for one in self.filters.values():
            choices = getattr(one, "queryset", None)
            if choices is not None and issubclass(choices.model, Record):
                choices = choices.filter(**{choices.model.board_path: scope.board})
                if not scope.may(Permission.GOVERNANCE_VIEW):
                    choices = choices.filter(pk__in=queryset.order_by().values(one.field_name))
                one.queryset = choices

    def with_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the records in which every word of the search occurs somewhere."""
        for word in value.split():
            found = Q()
            for field in self.searched:
                found |= Q(**{f"{field}__icontains": word})
            rows = rows.filter(found)
        return rows
