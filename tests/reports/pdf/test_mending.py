"""The tags of finished files, read back without the engine's help, against the HTML."""

from collections import Counter

import pikepdf
import pytest

from tests.reports.pdf.reading import Node, artifacts, faults, structure

FILLER = '<p style="height: 200mm">Filler</p>'


def held_pieces(document: Node) -> dict[tuple[int, int], tuple[int, int]]:
    """The tag that holds each piece of content, by page and number, as the tags say it."""
    held = {}
    for node in document.walk():
        for kid in node.entry.K:
            if isinstance(kid, int):
                held[int(node.entry.Pg.StructParents), kid] = node.entry.objgen
            elif kid.get("/Type") == "/MCR":
                held[int(kid.Pg.StructParents), int(kid.MCID)] = node.entry.objgen
    return held


def owned_pieces(pdf: pikepdf.Pdf) -> dict[tuple[int, int], tuple[int, int]]:
    """The tag that holds each piece of content, by page and number, as the parent tree says it."""
    parents = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {
        (int(key), number): owner.objgen
        for key, owners in zip(parents[::2], parents[1::2], strict=True)
        if isinstance(owners, pikepdf.Array)
        for number, owner in enumerate(owners)
        if owner is not None
    }


def html_count(root, *names: str) -> int:
    return sum(element.tag in names for element in root.iter())


@pytest.mark.parametrize(
    ("role", "names"),
    [
        ("Table", ("table",)),
        ("THead", ("thead",)),
        ("TBody", ("tbody",)),
        ("TFoot", ("tfoot",)),
        ("TR", ("tr",)),
        ("TH", ("th",)),
        ("TD", ("td",)),
        ("L", ("ul", "ol", "dl")),
        ("Figure", ("{http://www.w3.org/2000/svg}svg",)),
        ("Caption", ("caption", "figcaption")),
        ("Sect", ("section",)),
        ("P", ("p",)),
        ("H1", ("h1",)),
        ("H2", ("h2",)),
        ("Link", ("a",)),
        ("BlockQuote", ("blockquote",)),
    ],
)
def test_as_many_tags_as_elements(sample, role, names):
    assert len(structure(sample.pdf).find(role)) == html_count(sample.root, *names) > 0


def test_each_table_has_one_head_then_all_its_rows(sample):
    tables = structure(sample.pdf).find("Table")

    shapes = [[(group.role, len(group.find("TR"))) for group in table.kids] for table in tables]
    assert shapes == [
        [("Caption", 0), ("THead", 2), ("TBody", 4)],
        [("Caption", 0), ("THead", 1), ("TBody", 64), ("TFoot", 1)],
        [("Caption", 0), ("THead", 1), ("TBody", 90)],
        [("Caption", 0), ("THead", 1), ("TBody", 9), ("TFoot", 1)],
    ]


def test_header_cells_have_a_scope_and_no_lists(sample):
    cells = [node for node in structure(sample.pdf).walk() if node.role in ("TH", "TD")]

    scopes = Counter(str(cell.entry.A.Scope) for cell in cells if cell.role == "TH")
    assert scopes == {"/Column": 4 + 3 * 4, "/Row": 4 + 65 + 90 + 10}
    assert not any("/Headers" in cell.entry.get("/A", {}) or "/ID" in cell.entry for cell in cells)


def test_scope_follows_the_place_of_the_cell_unless_it_is_said(render_body):
    content = render_body(
        '<table><thead><tr><th scope="row">A</th><th>B</th></tr></thead>'
        '<tbody><tr><th>C</th><td>D</td></tr><tr><th scope="colgroup" colspan="2">E</th></tr></tbody></table>'
    ).content

    scopes = [str(cell.entry.A.Scope) for cell in structure(content).find("TH")]
    assert scopes == ["/Row", "/Column", "/Row", "/Column"]
    assert structure(content).find("TH")[3].entry.A.ColSpan == 2


def test_items_of_a_list_have_a_label_and_a_body_that_holds_inner_lists(render_body):
    content = render_body(
        "<ul><li>A<ul><li>B</li></ul></li><li><p>C</p><p>D</p><ol><li>E</li></ol></li></ul>"
        '<ul style="list-style: none"><li>F</li></ul>'
    ).content

    document = structure(content)
    inner = ("L", [("LI", ["Lbl", "LBody"])])
    assert document.outline("L", "LI", "Lbl", "LBody", "P") == [
        ("L", [("LI", ["Lbl", ("LBody", [inner])]), ("LI", ["Lbl", ("LBody", ["P", "P", inner])])]),
        ("L", [("LI", ["LBody"])]),
    ]
    assert faults(content) == []


def test_a_list_item_over_two_pages_is_one_item(render_body):
    result = render_body(f"<ul><li>{'word ' * 1100}</li><li>Last</li></ul>")

    assert result.pages == 2
    assert structure(result.content).outline("L", "LI", "Lbl", "LBody") == [
        ("L", [("LI", ["Lbl", "LBody"]), ("LI", ["Lbl", "LBody"])])
    ]
    assert faults(result.content) == []


def test_terms_and_their_definitions_share_an_item(render_body):
    content = render_body(
        "<dl><dt>A</dt><dd>1</dd><dt>B</dt><dt>C</dt><dd>2</dd><dd><dl><dt>D</dt><dd>3</dd></dl></dd></dl>"
        '<dl class="key-figures"><div><dt>E</dt><dd>4</dd><dd class="detail">5</dd></div></dl>'
    ).content

    inner = ("L", [("LI", ["Lbl", "LBody"])])
    assert structure(content).outline("L", "LI", "Lbl", "LBody", "Div") == [
        ("L", [("LI", ["Lbl", "LBody"]), ("LI", ["Lbl", "Lbl", "LBody", ("LBody", [inner])])]),
        ("L", [("LI", ["Lbl", "LBody", "LBody"])]),
    ]
    assert faults(content) == []


def test_parts_in_another_language_say_so(sample):
    named = [
        (node.role, str(node.entry.Lang)) for node in structure(sample.pdf).walk() if "/Lang" in node.entry
    ]

    assert named == [("P", "cy"), ("Span", "en-GB")]


def test_figures_have_their_text_and_their_place_on_the_page(render_body):
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Plans</title></svg>'
    content = render_body(f"<h1>A</h1>{FILLER}<figure>{picture}</figure>").content

    figure = structure(content).find("Figure")[0]
    left, bottom, right, top = (float(edge) for edge in figure.entry.A.BBox)
    assert str(figure.entry.Alt) == "Plans"
    assert (left, right) == pytest.approx((56.7, 595.3 - 56.7), abs=0.1)
    assert top - bottom == pytest.approx((right - left) / 2)
    assert top == pytest.approx(841.9 - 85.0, abs=15)


def test_hidden_decoration_is_drawn_but_not_read(sample):
    spans = [node for node in structure(sample.pdf).walk() if node.role == "Span"]
    kinds = [kind for page in sample.pdf.pages for kind in artifacts(page)]

    assert "Better ● than" in sample.text
    assert len(spans) > 100
    assert kinds.count(("/Layout", "")) == 1 + 4 * (3 + 2)  # the dot, and heads on later pages


def test_hidden_picture_is_no_figure(render_body):
    dot = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"
    content = render_body(f'<p>A <img alt="" src="{dot}"> <img alt="Dot" src="{dot}"></p>').content

    assert [str(figure.entry.Alt) for figure in structure(content).find("Figure")] == ["Dot"]
    assert faults(content) == []


def test_running_heads_and_page_numbers_are_artifacts_that_say_what_they_are(sample):
    furniture = [
        [subtype for kind, subtype in artifacts(page) if kind == "/Pagination"] for page in sample.pdf.pages
    ]

    opening = ["/Header", "/Footer"]
    assert furniture[0] == []
    assert furniture[1] == furniture[2] == opening
    assert furniture[3] == ["/Header", "/Header", "/Footer"]


def test_every_piece_of_marked_content_belongs_to_the_tag_that_holds_it(sample):
    held = held_pieces(structure(sample.pdf))

    assert held == owned_pieces(sample.pdf)
    assert len(held) > 500


def test_no_tag_is_left_outside_the_document(sample):
    tags = [entry for entry in sample.pdf.objects if isinstance(entry, pikepdf.Dictionary) and "/S" in entry]

    in_file = [entry.objgen for entry in tags if entry.get("/Type") == "/StructElem"]
    assert sorted(in_file) == sorted(node.entry.objgen for node in structure(sample.pdf).walk())


def test_a_link_over_two_lines_and_two_pages_is_one_link(render_body):
    text = "the very long name of the page " * 60
    result = render_body(f'<p style="height: 195mm">Filler</p><p><a href="https://a.uk/">{text}</a></p>')

    document = structure(result.content)
    assert result.pages == 2
    assert len(document.find("Link")) == 1
    assert held_pieces(document) == owned_pieces(document.pdf)
    assert faults(result.content) == []


def test_a_paragraph_over_two_pages_is_one_paragraph(render_body):
    result = render_body(f"{FILLER}<p>{'word ' * 900}</p>")

    assert result.pages == 2
    assert [len(node.kids) > 1 for node in structure(result.content).find("P")] == [False, True]


def test_a_row_over_two_pages_is_one_row(render_body):
    cell = "word " * 1500
    result = render_body(f"<table><tr><th>A</th><td>{cell}</td></tr><tr><th>B</th><td>b</td></tr></table>")

    assert result.pages > 1
    assert structure(result.content).outline("TR", "TH", "TD") == [("TR", ["TH", "TD"]), ("TR", ["TH", "TD"])]
    assert faults(result.content) == []


def test_a_foot_that_repeats_is_read_once_at_the_end(render_body):
    rows = f"<tbody>{'<tr><td>1</td></tr>' * 60}</tbody>" * 2
    result = render_body(
        f"<table><thead><tr><th>A</th></tr></thead>{rows}<tfoot><tr><td>9</td></tr></tfoot></table>",
        head="<style>@page { size: A4 }</style>",
    )

    groups = structure(result.content).find("Table")[0].kids
    assert result.pages > 1
    assert [(group.role, len(group.kids)) for group in groups] == [
        ("THead", 1),
        ("TBody", 60),
        ("TBody", 60),
        ("TFoot", 1),
    ]
    assert len(groups[-1].find("Span")) == 1


@pytest.mark.parametrize(
    "body",
    [
        "<div>One <p>Two</p> three <p>Four</p> five</div>",
        "<ul><li>One <p>Two</p> three <p>Four</p> five</li></ul>",
        "<table><tr><td>One <p>Two</p> three <p>Four</p> five</td></tr></table>",
    ],
)
def test_text_beside_blocks_keeps_its_order(render_body, body):
    spans = structure(render_body(body).content).find("Span")

    texts = [int(kid) for span in spans for kid in span.entry.K]
    assert len(texts) >= 5
    assert sorted(texts[-5:]) == texts[-5:]
