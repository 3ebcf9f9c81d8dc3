"""An invented report that uses every convention of the printed document, long enough to break everywhere."""

from xml.etree.ElementTree import Element

from weasyprint import HTML

TITLE = "Annual report 2013–14"
BOARD = "Northshire Safeguarding Children Board"

SENTENCES = (
    "Partners met every quarter and read the same figures, so a question of spring had its answer in summer.",
    "Where a return came late, the chair wrote to the agency and the next one came on time.",
    "Practitioners told us that thresholds were clearer than a year ago, and that families were met sooner.",
    "The figures for the last two years are not a trend, and we say so beside each of them.",
    "What children said changed two things: the words of the invitation, and the hour of the meeting.",
)


def paragraph(seed: int, sentences: int = 4) -> str:
    """A paragraph of plain prose; another seed begins with another sentence."""
    chosen = (SENTENCES[(seed + step) % len(SENTENCES)] for step in range(sentences))
    return f"<p>{' '.join(chosen)}</p>"


def prose(seed: int, paragraphs: int) -> str:
    """Several different paragraphs."""
    return "".join(paragraph(seed + step, 3 + step % 3) for step in range(paragraphs))


def chart(title: str, values: tuple[int, ...], caption: str) -> str:
    """A bar chart as inline SVG, with its title as text alternative, in a figure with caption and source."""
    bars = "".join(
        f'<rect x="{70 + 140 * place}" y="{190 - value}" width="80" height="{value}" fill="#12436d"/>'
        f'<text x="{110 + 140 * place}" y="{182 - value}" text-anchor="middle">{value}</text>'
        for place, value in enumerate(values)
    )
    return f"""
        <figure class="chart">
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 210" role="img"
               font-family="Source Sans 3" font-size="14"><title>{title}</title>
            {bars}<line x1="40" y1="190" x2="620" y2="190" stroke="#6f777b"/>
          </svg>
          <figcaption>{caption}</figcaption>
          <p class="source">Source: the board’s quarterly return.</p>
        </figure>"""


def long_table(name: str, rows: int, *, classes: str = "", foot: bool = True) -> str:
    """A table with row heads, number cells and a foot; the text of each row is found once in the document."""
    body = "".join(
        f"""<tr><th scope="row">{name} row {row}</th><td>{SENTENCES[row % 5]}</td>
            <td class="num">{1000 + 37 * row:,}</td><td class="num">{row * 7 % 100}.{row % 10}%</td></tr>"""
        for row in range(1, rows + 1)
    )
    total = f"""<tfoot><tr><th scope="row">{name} total</th><td></td>
                <td class="num">£226,906</td><td></td></tr></tfoot>"""
    return f"""
        <table class="{classes}"><caption>{name}: what each agency sent</caption>
          <thead><tr><th scope="col">Agency</th><th scope="col">What it said</th>
            <th scope="col" class="num">Children</th><th scope="col" class="num">Share</th></tr></thead>
          <tbody>{body}</tbody>{total if foot else ""}
        </table>
        <p class="source">Source: agencies’ returns, as at 31 March 2014.</p>"""


def bullet_list(name: str, items: int, tag: str = "ul") -> str:
    """A list long enough to break, with a nested list in its third item and a paragraph in its fourth."""
    nested = "<ul><li>by the school nurse</li><li>by the family’s own worker</li></ul>"
    entries = [f"{name} point {item}: {SENTENCES[item % 5]}" for item in range(1, items + 1)]
    entries[2] += nested
    entries[3] = f"<p>{entries[3]}</p>"
    return f"<{tag}>{''.join(f'<li>{entry}</li>' for entry in entries)}</{tag}>"


GROUPED_TABLE = """
    <table><caption>Plans by category and year</caption>
      <thead>
        <tr><th rowspan="2" scope="col">Category</th>
          <th colspan="2" scope="colgroup" class="num">Plans at 31 March</th></tr>
        <tr><th scope="col" class="num">2013</th><th scope="col" class="num">2014</th></tr>
      </thead>
      <tbody>
        <tr class="group"><th scope="rowgroup" colspan="3">Under ten years old</th></tr>
        <tr><th>Neglect</th><td class="num">60</td><td class="num">62</td></tr>
        <tr><th>Emotional abuse</th><td class="num">31</td><td class="num" rowspan="2">44</td></tr>
        <tr><th>Other</th><td class="num">8</td></tr>
      </tbody>
    </table>"""

KEY_FIGURES = """
    <dl class="key-figures">
      <div><dt>Children with a plan at 31 March 2014</dt><dd>202</dd>
        <dd class="detail">▲ 25.5% on a year before</dd></div>
      <div><dt>Attendance at the main board</dt><dd>74.9%</dd><dd class="detail">152 of 203</dd></div>
      <div><dt>Spent in the year</dt><dd>£226,906</dd><dd class="detail">£11,007 over</dd></div>
    </dl>"""

DEFINITIONS = """
    <dl><dt>Neglect</dt><dd>A child’s basic needs are not met, again and again.</dd>
      <dt>Stock</dt><dt>Snapshot</dt><dd>A count on one day.</dd><dd>It is never added up.</dd></dl>"""

NOTICES = """
    <div class="notice"><h4>What this means</h4><p>More were helped sooner; more had a plan.</p></div>
    <div class="notice warning"><p><strong>Take care.</strong> Two sources disagree about 2012.</p></div>
    <div class="definition"><p><strong>A repeat plan</strong> begins within two years of the last.</p></div>
    <div class="missing"><p>The return of the probation service for the last quarter has not come.</p></div>
    <blockquote><p>They asked me first, and then they asked my mum.</p>
      <footer>Young person, 14</footer></blockquote>
    <p lang="cy">Bwrdd Diogelu Plant: pob plentyn, <span lang="en-GB">every day</span>, pob dydd.</p>
    <p>Better <span aria-hidden="true">●</span> than ≥ 90%, and ≤ 5% late ✓ – “on time” … £1 × 2 − ½</p>
    <p class="signature">The chair of the board</p>"""

SUMMARY = f"""
    <p class="lede">More children had a plan, most of them for neglect, and fewer waited.</p>{KEY_FIGURES}
    <h2 id="s-1">What we found</h2>{prose(0, 3)}
    {chart("Children with a plan: 140, 107 and 135.", (140, 107, 135), "Plans at 31 March, 2012 to 2014")}
    <h3>In the localities</h3>{prose(2, 3)}<h4>In the north</h4>{prose(1, 2)}{NOTICES}{DEFINITIONS}"""

JOURNEY = f"""
    {prose(1, 2)}<h2 id="s-2">What partners will do</h2>{bullet_list("Promise", 34)}
    {chart("Referrals fell each quarter, from 150 to 90.", (150, 131, 112, 90), "Referrals by quarter")}
    <h2 id="s-3">In order</h2>{bullet_list("Step", 18, "ol")}{GROUPED_TABLE}
    <p>More is at <a href="https://www.example.org/">the board’s own pages, which anyone may read</a>.</p>"""

MONEY = f"""
    {prose(3, 3)}{long_table("Return", 64)}
    {chart("Four agencies paid alike.", (80, 80, 80, 80), "Contributions")}{prose(0, 4)}"""

MEMBERSHIP = f"{prose(4, 1)}{long_table('Seat', 90, classes='wide', foot=False)}"
FIGURES = long_table("Figure", 9)


def sample_html(*, language: str = "en-GB", title: str = TITLE, extra: str = "") -> str:
    """The whole document; `extra` is put at the end of the last appendix."""
    return f"""<!doctype html>
        <html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
        <meta name="author" content="{BOARD}"><link rel="stylesheet" href="css/print/report.css"></head>
        <body data-running-head="{BOARD} · {TITLE}">
        <section class="cover"><p class="board-name">{BOARD}</p><h1>Annual report</h1>
          <p class="years">2013–14</p><p class="edition">First edition, 30 September 2014</p></section>
        <nav class="contents"><h1>Contents</h1><ol>
          <li><a href="#c-1">Summary and key messages</a>
            <ol><li><a href="#s-1">What we found</a></li></ol></li>
          <li><a href="#c-2">The child’s journey</a><ol><li><a href="#s-2">What partners will do</a></li>
            <li><a href="#s-3">In order</a></li></ol></li>
          <li><a href="#c-3">Money and attendance</a></li>
          <li class="appendix"><a href="#a-1">Membership</a></li>
          <li class="appendix"><a href="#a-2">All figures</a></li></ol></nav>
        <section class="chapter" id="c-1"><h1>Summary and key messages</h1>{SUMMARY}</section>
        <section class="chapter" id="c-2"><h1>The child’s journey</h1>{JOURNEY}</section>
        <section class="chapter" id="c-3"><h1>Money and attendance</h1>{MONEY}</section>
        <section class="appendix" id="a-1"><h1>Membership</h1>{MEMBERSHIP}</section>
        <section class="appendix landscape" id="a-2"><h1>All figures</h1>{FIGURES}{extra}</section>
        </body></html>"""


def parsed(html: str) -> Element:
    """The elements of the document, as the engine reads them."""
    root: Element = HTML(string=html).etree_element
    return root
