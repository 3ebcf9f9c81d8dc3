"""`{% chart %}`: a figure that is complete without JavaScript."""

import json
import re

import pytest
from django.template import TemplateSyntaxError, engines

from cescb.charts import Part, PartOfWhole, render_figure, render_svg
from tests.charts import samples


def render(spec, options=""):
    template = engines["django"].from_string("{% load charts %}{% chart spec " + options + " %}")
    return template.render({"spec": spec})


def test_figure_has_caption_both_pictures_table_and_data():
    html = render(samples.plans(), 'uid="plans"')

    assert '<figure class="app-chart" id="plans" data-chart="plans-figure">' in html
    assert '<span class="app-chart__title">Children with a child protection plan at 31 March</span>' in html
    assert render_svg(samples.plans(), uid="plans-wide", width=640) in html
    assert render_svg(samples.plans(), uid="plans-narrow", width=360) in html
    assert '<th scope="row" class="govuk-table__header">31 March 2012</th>' in html
    assert '<td class="govuk-table__cell govuk-table__cell--numeric">207</td>' in html
    data = re.search(r'<script id="plans-figure" type="application/json">(.*?)</script>', html, re.DOTALL)
    assert data is not None
    assert json.loads(data.group(1)) == render_figure(samples.plans())


def test_print_leaves_out_what_paper_cannot_use():
    html = render(samples.plans(), "interactive=False table=False narrow=False")

    assert html.count("<svg") == 1
    assert "<script" not in html
    assert "<details" not in html
    assert "data-chart" not in html


def test_diagram_has_no_data():
    html = render(samples.structure())

    assert "<script" not in html
    assert "data-chart" not in html
    assert "<td" in html


def test_ids_follow_from_the_content_and_differ():
    first, again, other = render(samples.plans()), render(samples.plans()), render(samples.money())

    assert first == again
    ids = re.findall(r'\bid="([^"]+)"', first + other)
    assert len(ids) == len(set(ids)) > 6


def test_stored_text_is_escaped_everywhere():
    nasty = "</script><script>alert(1)</script>"
    html = render(PartOfWhole(title=nasty, parts=(Part(nasty, 1), Part("B", 2)), subtitle=nasty, note=nasty))

    assert "<script>" not in html
    assert html.count("</script>") == 1


def test_page_carries_no_inline_style():
    html = "".join(render(chart) for chart in samples.all_charts().values())

    assert " style=" not in html
    assert "<style" not in html


def test_what_is_no_chart_is_an_error_that_says_so():
    with pytest.raises(TemplateSyntaxError, match="needs a chart specification, not ''"):
        render("")
