"""Faults of the HTML that would make the PDF inaccessible, found before the pages are laid out.

Each rule names the part of PDF/UA-1 (ISO 14289-1) that the finished file would break.
"""

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reports.pdf.errors import DocumentRefused, MissingLanguage, MissingTitle

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SVG = "{http://www.w3.org/2000/svg}svg"
SVG_TITLE = "{http://www.w3.org/2000/svg}title"


def check_source(root: Element) -> None:
    """Raise DocumentRefused (or MissingTitle, MissingLanguage) unless the parsed document can be tagged."""
    if not root.get("lang", "").strip():
        raise MissingLanguage('Say which language the document is in: <html lang="en-GB">.')
    if not (root.findtext("head/title") or "").strip():
        raise MissingTitle("Give the document a title: <title> is missing or empty.")
    faults = (*_heading_faults(root), *_picture_faults(root), *_link_faults(root), *_identifier_faults(root))
    if faults:
        raise DocumentRefused(*faults)


def text_of(element: Element) -> str:
    """All the text inside an element, with white space made single."""
    return " ".join("".join(element.itertext()).split())


def is_hidden(element: Element) -> bool:
    """Whether the author keeps an element from assistive technology: it is drawn, but not read out."""
    return element.get("aria-hidden") == "true" or (element.tag == "img" and element.get("alt") == "")


def _heading_faults(root: Element) -> Iterator[str]:
    """Headings begin at the first level and never skip one on the way down (7.4.2)."""
    previous = 0
    for element in root.iter():
        if element.tag not in HEADINGS:
            continue
        level = HEADINGS.index(element.tag) + 1
        if not text_of(element):
            yield f"A heading <{element.tag}> is empty."
        if level > previous + 1:
            yield f'The heading "{text_of(element)}" is <h{level}>, which skips <h{previous + 1}>.'
        previous = level


def _picture_faults(root: Element) -> Iterator[str]:
    """Every picture has a text in its place, or is marked as decoration (7.3)."""
    for picture in root.iter("img"):
        if "alt" not in picture.attrib:
            yield f"The picture {picture.get('src', '')[:80]} has no alt text."
    for picture in root.iter(SVG):
        if not is_hidden(picture) and not (picture.findtext(SVG_TITLE) or "").strip():
            yield f"The inline SVG {picture.get('id', '')!r} does not begin with a <title>."


def _link_faults(root: Element) -> Iterator[str]:
    """A link holds plain text, so that its tag and its place agree (7.18.5), and leads somewhere."""
    anchors = {element.get("id") for element in root.iter()}
    for link in root.iter("a"):
        address = link.get("href")
        if address is None:
            continue
        if len(link):
            yield f'The link "{text_of(link)}" holds another element; a link holds plain text only.'
        if not text_of(link):
            yield f"The link to {address} has no text."
        if address.startswith("#") and address[1:] not in anchors:
            yield f'The link "{text_of(link)}" leads to {address}, which is not in the document.'


def _identifier_faults(root: Element) -> Iterator[str]:
    """Two places cannot share an id: links and the contents page would name the wrong page."""
    counts = Counter(identifier for element in root.iter() if (identifier := element.get("id")))
    for identifier, count in counts.items():
        if count > 1:
            yield f'The id "{identifier}" is used {count} times.'
