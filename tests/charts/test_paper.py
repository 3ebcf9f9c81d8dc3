"""Every kind of chart in one PDF: it conforms to PDF/UA-1 and each chart is a figure with its sentence."""

from html import escape

import page
import pikepdf
from weasyprint import HTML

from cescb.charts import describe_chart, render_svg
from tests.charts import samples


def figures_of(element, found):
    """Collect the alternative texts of all figures of a tag tree."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            figures_of(child, found)
    elif isinstance(element, pikepdf.Dictionary):
        if element.get("/S") == "/Figure":
            found.append(str(element["/Alt"]))
        if "/K" in element:
            figures_of(element["/K"], found)
    return found


def test_charts_become_tagged_figures_with_their_sentences(tmp_path):
    charts = list(samples.all_charts().values())
    drawn = "".join(
        f"<h2>{escape(chart.title)}</h2><div>{render_svg(chart, uid=f'c{position}')}</div>"
        for position, chart in enumerate(charts)
    )
    path = tmp_path / "charts.pdf"

    html = f"<html lang='en-GB'><head><title>Charts</title></head><body><h1>Charts</h1>{drawn}</body></html>"
    HTML(string=html).write_pdf(path, pdf_variant="pdf/ua-1")

    report = page.validate_pdf(path, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    with pikepdf.open(path) as document:
        assert figures_of(document.Root.StructTreeRoot, []) == [describe_chart(chart) for chart in charts]
