"""Copy the front-end packages into static/vendor, without the branding that only gov.uk may use.

Run by the set-up step with the virtual environment's Python, after `npm ci`. Every package's version is
fixed in package-lock.json; the counts below are what that version holds, so that an upgrade that moves a
font, an image or a licence stops here instead of slipping through.
"""

import json
import re
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from plotly.offline import get_plotlyjs_version

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules"
VENDOR = ROOT / "static" / "vendor"

# Name in static/vendor/fonts, and the file in the font's package.
FONTS = {
    "SourceSans3-Regular": "SourceSans3-Regular.ttf",
    "SourceSans3-Italic": "SourceSans3-It.ttf",
    "SourceSans3-SemiBold": "SourceSans3-Semibold.ttf",
    "SourceSans3-Bold": "SourceSans3-Bold.ttf",
}
# Pages carry the Latin letters of Europe (Welsh among them), punctuation, currency, arrows, mathematics and
# simple shapes, without small capitals and alternative letters. The PDF uses the whole font.
WEB_UNICODES = (
    "U+0020-017F,U+0218-021B,U+02C6-02DD,U+0300-0308,U+1E80-1E85,U+1EF2-1EF3,U+2000-206F,U+20AC,U+2122,"
    "U+2190-2193,U+2212,U+2248,U+2260,U+2264-2265,U+25A0-25FF,U+2713,U+2717"
)
WEB_FEATURES = ["calt", "case", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum"]
NEEDED_CHARACTERS = "£–—‘’“”…≥≤×−½→↑↓▲▼●■✓éŵŷłñ"


class UnexpectedAsset(Exception):
    """A front-end package is not what this script was written for."""


def check(condition: bool, message: str) -> None:
    """Raise UnexpectedAsset with the message unless the condition holds."""
    if not condition:
        raise UnexpectedAsset(message)


def replace_counted(text: str, pattern: str, replacement: str, *, count: int) -> str:
    """Replace every match of a pattern, which must be found exactly `count` times."""
    replaced, found = re.subn(pattern, replacement, text)
    check(found == count, f"{pattern!r} was found {found} times, not {count}; check what changed.")
    return replaced


def without_source_map(text: str) -> str:
    """Drop the comment that names a source map: hashed file names would demand the map itself."""
    return replace_counted(text, r"/\*# sourceMappingURL=\S+ \*/|//# sourceMappingURL=\S+", "", count=1)


def rebrand(stylesheet: str) -> str:
    """Take the design system's fonts and crest out of its stylesheet and put our own font family in.

    Services off gov.uk may use the components but neither the font nor the crest. The family must be
    quoted, since a bare name may not contain a word that begins with a digit.
    """
    stylesheet = replace_counted(stylesheet, r"@font-face\{[^}]*\}", "", count=2)
    stylesheet = replace_counted(
        stylesheet, r"font-family:GDS Transport,", 'font-family:"Source Sans 3",', count=58
    )
    stylesheet = replace_counted(stylesheet, r"url\(/assets/images/govuk-crest\.svg\)", "none", count=3)
    check("url(" not in stylesheet, "The design system's stylesheet asks for a file that is not copied.")
    check("GDS Transport" not in stylesheet, "The design system's own font is still named.")
    return stylesheet


def copy_design_system() -> None:
    """Write the design system's stylesheet and script."""
    source = PACKAGES / "govuk-frontend" / "dist" / "govuk"
    target = VENDOR / "govuk"
    target.mkdir(parents=True)
    stylesheet = (source / "govuk-frontend.min.css").read_text(encoding="utf-8")
    (target / "govuk-frontend.min.css").write_text(without_source_map(rebrand(stylesheet)), encoding="utf-8")
    script = (source / "govuk-frontend.min.js").read_text(encoding="utf-8")
    (target / "govuk-frontend.min.js").write_text(without_source_map(script), encoding="utf-8")


def copy_plotly() -> None:
    """Write the chart script, at the version that the plotly package checks chart dictionaries against."""
    source = PACKAGES / "plotly.js-basic-dist-min"
    version = json.loads((source / "package.json").read_text(encoding="utf-8"))["version"]
    expected = get_plotlyjs_version()
    check(
        version == expected,
        f"package.json asks for plotly.js {version}, but the plotly package carries {expected}.",
    )
    target = VENDOR / "plotly"
    target.mkdir(parents=True)
    shutil.copy(source / "plotly-basic.min.js", target)
    shutil.copy(source / "LICENSE", target)


def web_font(path: Path, target: Path) -> None:
    """Write the part of a font that pages need, compressed for browsers."""
    # Without hinting, which screens no longer need, a file is a third smaller.
    options = subset.Options(flavor="woff2", layout_features=WEB_FEATURES, notdef_outline=True, hinting=False)
    font = subset.load_font(str(path), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(WEB_UNICODES))
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def copy_fonts() -> None:
    """Write each weight whole for the PDF and reduced for pages."""
    source = PACKAGES / "source-sans"
    target = VENDOR / "fonts"
    target.mkdir(parents=True)
    shutil.copy(source / "LICENSE.md", target)
    for name, filename in FONTS.items():
        whole = target / f"{name}.ttf"
        reduced = target / f"{name}.woff2"
        shutil.copyfile(source / "TTF" / filename, whole)
        web_font(whole, reduced)
        for path in (whole, reduced):
            present = TTFont(path).getBestCmap()
            missing = [character for character in NEEDED_CHARACTERS if ord(character) not in present]
            check(not missing, f"{path.name} has no glyph for {' '.join(missing)}.")


def main() -> None:
    """Rebuild static/vendor from the installed packages."""
    # Only what this script writes is removed: static/vendor is in no other hands.
    if VENDOR.exists():
        shutil.rmtree(VENDOR)
    copy_design_system()
    copy_plotly()
    copy_fonts()


if __name__ == "__main__":
    try:
        main()
    except UnexpectedAsset as error:
        sys.exit(f"Front-end assets: {error}")
