"""The filter of the register of audits, kept in the query string."""

import django_filters

from audits.models import Audit


class AuditFilter(django_filters.FilterSet):
    """Narrows audits by kind and state; an unknown choice is a form error and narrows nothing."""

    kind = django_filters.ChoiceFilter(label="Kind", choices=Audit.Kind.choices, empty_label="All kinds")
    state = django_filters.ChoiceFilter(label="State", choices=Audit.State.choices, empty_label="Any state")

    class Meta:
        model = Audit
        fields = ["kind", "state"]
