"""Addresses of the audits' pages, below boards/<board>/<year>/."""

from django.urls import path

from audits import views

app_name = "audits"

urlpatterns = [
    path("assurance/", views.assurance, name="assurance"),
    path("assurance/learning-reviews/", views.learning_reviews, name="learning_reviews"),
    path(
        "assurance/learning-reviews/<slug:reference>/actions/add/",
        views.review_action_add,
        name="learning_reviews_action_add",
    ),
    path("assurance/<slug:slug>/", views.audit, name="audit"),
    path("assurance/<slug:slug>/actions/add/", views.audit_action_add, name="audit_action_add"),
]
