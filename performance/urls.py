"""Addresses of the performance pages, below boards/<board>/<year>/."""

from django.urls import path

from performance.views import journey, measures

app_name = "performance"

urlpatterns = [
    path("journey/", journey.journey, name="journey"),
    path("journey/<slug:code>/", measures.measure, name="measure"),
    path("journey/<slug:code>/figures.csv", measures.measure_download, name="measure_download"),
]
