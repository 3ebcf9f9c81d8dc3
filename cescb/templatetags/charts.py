"""`{% chart spec %}`: a chart with its picture, its table and, where wanted, its interactive figure."""

import hashlib
from typing import Any, get_args

from django import template
from django.utils.safestring import mark_safe

from cescb.charts import NARROW, WIDE, Chart, chart_rows, render_figure, render_svg

register = template.Library()


@register.inclusion_tag("components/chart.html")
def chart(
    spec: Chart, *, interactive: bool = True, table: bool = True, narrow: bool = True, uid: str = ""
) -> dict[str, Any]:
    """The figure element of one chart.

    `interactive` adds the Plotly figure as JSON, `table` the figures behind a disclosure, `narrow` a second
    picture for phones (leave it out in print). `uid` is needed only where one page shows a chart twice;
    otherwise it follows from the content, so that a page is the same bytes each time.
    """
    if not isinstance(spec, get_args(Chart)):
        raise template.TemplateSyntaxError(f"The chart tag needs a chart specification, not {spec!r}.")
    uid = uid or f"chart-{hashlib.sha256(repr(spec).encode()).hexdigest()[:10]}"
    rows = chart_rows(spec) if table else None
    return {
        "chart": spec,
        "uid": uid,
        "figure_id": f"{uid}-figure",
        # The renderer escapes every text that it writes.
        "picture": mark_safe(render_svg(spec, uid=f"{uid}-wide", width=WIDE)),
        "narrow_picture": mark_safe(render_svg(spec, uid=f"{uid}-narrow", width=NARROW)) if narrow else "",
        "figure": render_figure(spec) if interactive else None,
        "rows": rows,
        "columns": list(zip(rows.header, rows.rows[0], strict=True)) if rows and rows.rows else [],
    }
