from collections import Counter

import pytest

from reports.pdf import TagsIncomplete
from reports.pdf.counting import check_tags, element_counts, tag_counts
from tests.reports.pdf.sample import parsed, sample_html


def test_tags_of_the_file_are_those_of_the_document(sample):
    assert tag_counts(sample.result.content) == element_counts(sample.root)


def test_expected_tags_leave_out_what_is_hidden_and_what_is_inside_a_picture():
    root = parsed(
        '<html lang="en"><title>T</title><h1>A</h1><table><tr><td>1</table><ul><li>B</ul>'
        '<svg><title>C</title></svg><img alt="" src="d"><p aria-hidden="true"><img alt="E" src="e"></p>'
        "<ul hidden><li>F</ul>"
    )

    assert element_counts(root) == Counter({"H1": 1, "Table": 1, "TR": 1, "TD": 1, "L": 1, "Figure": 1})


def test_a_lost_row_is_an_error(sample):
    longer = parsed(sample_html(extra="<table><tr><td>1</td></tr></table>"))

    with pytest.raises(
        TagsIncomplete, match=r"TR: 174 in the PDF, 175 in the document; Table: 4 in the PDF, 5"
    ):
        check_tags(sample.result.content, longer)
