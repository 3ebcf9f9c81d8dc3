"""Financial years in addresses: /boards/cescb/2013-14/."""

from cescb.kit.periods import parse_year, year_label


class FinancialYearConverter:
    """Turns 2013-14 into 2013 and back; anything else is no such page."""

    regex = r"\d{4}-\d{2}"

    def to_python(self, value: str) -> int:
        return parse_year(value)

    def to_url(self, value: int | str) -> str:
        return value if isinstance(value, str) else year_label(value)
