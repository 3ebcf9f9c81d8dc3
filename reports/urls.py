"""Addresses of reports, below boards/<board>/<year>/."""

from django.urls import path

from reports.views import builds, discrepancies, documents, figures

app_name = "reports"

urlpatterns = [
    path("discrepancies/", discrepancies.discrepancy_list, name="discrepancies"),
    path("figures/", figures.figure_trace, name="figure"),
    path("reports/", documents.document_list, name="documents"),
    path("reports/<slug:kind>/", documents.document_detail, name="document"),
    path("reports/<slug:kind>/whole/", documents.document_whole, name="document_whole"),
    path("reports/<slug:kind>/faults/", documents.document_faults, name="document_faults"),
    path("reports/<slug:kind>/figures/", figures.document_figures, name="document_figures"),
    path("reports/<slug:kind>/data.json", documents.document_data, name="document_data"),
    path("reports/<slug:kind>/pdf/", builds.build_request, name="build_request"),
    path("reports/<slug:kind>/pdf/<int:pk>/", builds.build_download, name="build_download"),
    path("reports/<slug:kind>/pdf/<int:pk>/progress/", builds.build_progress, name="build_progress"),
    path("reports/<slug:kind>/read/<slug:section>/", documents.section_detail, name="section"),
]
