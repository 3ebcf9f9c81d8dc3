import pytest

from cescb.charts import Meaning, palette


@pytest.mark.parametrize("meaning", list(Meaning))
def test_text_on_every_filled_area_is_readable(meaning):
    assert palette.contrast(palette.ink_on(meaning), palette.fill(meaning)) >= 4.5


@pytest.mark.parametrize("meaning", list(Meaning))
def test_every_area_stands_out_from_white_by_its_fill_or_its_edge(meaning):
    edge = palette.outline(meaning) or palette.fill(meaning)

    assert palette.contrast(edge, palette.WHITE) >= 1.5


@pytest.mark.parametrize("ink", [palette.INK, palette.MUTED])
@pytest.mark.parametrize("ground", [palette.WHITE, palette.BAND, palette.SURFACE])
def test_words_of_charts_are_readable(ink, ground):
    assert palette.contrast(ink, ground) >= 4.5


def test_bands_of_a_matrix_differ_in_grey_print():
    low, medium, high = (palette.fill(name) for name in ("low", "medium", "high"))

    assert palette.contrast(medium, high) >= 3
    assert palette.contrast(low, medium) >= 1.2


def test_lines_differ_without_colour():
    styles = [palette.line_style(position) for position in range(palette.MAX_SERIES)]

    assert len({style.dash for style in styles}) == palette.MAX_SERIES
    assert len({style.marker for style in styles}) == palette.MAX_SERIES


def test_series_that_look_alike_in_grey_differ_by_hatching():
    areas = {(round(palette.contrast(palette.fill(m), "#000000")), palette.hatch(m)) for m in palette.SERIES}

    assert len(areas) == palette.MAX_SERIES


def test_unknown_meaning_is_an_error_that_lists_the_known():
    with pytest.raises(ValueError, match=r"Unknown palette meaning 'pink'. Known: series-1, .*unknown\."):
        palette.fill("pink")
