"""A site of one page that shows every sample chart in the real frame."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path

from cescb.urls import urlpatterns as real
from tests.charts.samples import all_charts

PAGE = """{% extends "base.html" %}{% load charts static %}
{% block title %}Charts{% endblock %}
{% block styles %}<link rel="stylesheet" href="{% static "css/charts.css" %}">{% endblock %}
{% block charts %}
<script src="{% static "vendor/plotly/plotly-basic.min.js" %}" defer></script>
<script src="{% static "js/charts.js" %}" defer></script>
{% endblock %}
{% block content %}<h1>Charts</h1>{% for item in items %}{% chart item %}{% endfor %}{% endblock %}"""


@login_not_required
def charts(request: HttpRequest) -> HttpResponse:
    items = list(all_charts().values())
    return HttpResponse(engines["django"].from_string(PAGE).render({"items": items}, request))


urlpatterns = [path("all-charts/", charts), *real]
