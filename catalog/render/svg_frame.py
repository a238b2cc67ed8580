"""Frame of a picture for papers, talks and other sites: title, legend, source, and its colours.

The picture is an SVG file that stands alone. Its text is readable where it is 8 cm wide, a column of a paper.
Programs that turn it into PDF know less of CSS than browsers do: the light colours need plain classes alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from catalog.charts.label_placement import text_width
from catalog.render.html.text import esc
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

PictureScheme: TypeAlias = Literal["auto", "light", "dark"]
"""Colours of a picture: those that the reader's system prefers, or fixed ones."""

WIDTH: Final = 410
MARGIN: Final = 12
TEXT_PX: Final = 12
_INNER: Final = WIDTH - 2 * MARGIN
_TITLE_PX: Final = 15
_BOLD: Final = 1.15  # times as wide
_SOURCE_PX: Final = 11
_LINES: Final = 3  # of a title, a subtitle, a source
_GAP_PX: Final = 16  # between two entries of the legend

MARKS: Final[Mapping[str, str]] = {
    "open": '<circle r="4"',
    "closed": '<path d="M0-5 5 0 0 5-5 0Z"',
    "unknown": '<path d="M-3.5-3.5h7v7h-7Z"',
}
"""Start of the element of a mark by the access to the weights of its model."""

FONT: Final = "system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif"
_SHAPES: Final = (
    f"text{{font-family:{FONT};font-size:{TEXT_PX}px;fill:currentColor}}"
    f".title{{font-size:{_TITLE_PX}px;font-weight:700}}.source{{font-size:{_SOURCE_PX}px}}"
    ".end{text-anchor:end}.middle{text-anchor:middle}"
    ".grid line,.leader{stroke:currentColor}.mark{fill:currentColor;stroke-width:1}"
    ".hollow,.whisker,.stairs line{stroke:currentColor;stroke-width:1.5}"
    ".whisker{opacity:.5}.row .whisker{opacity:1;stroke-width:2}"
    ".other{opacity:.4}.band{fill:currentColor;opacity:.13}.halo text{stroke-width:3px;stroke-linejoin:round}"
)
_COLOURS: Final[Mapping[str, Mapping[str, str]]] = {
    "light": {
        "paper": "#fff",
        "ink": "#1d2529",
        "muted": "#566168",
        "line": "#dcdcdc",
        "open": "#0b7a75",
        "closed": "#5a6670",
        "y1": "#758d99",
        "y2": "#5f8d97",
        "y3": "#2f757b",
        "y4": "#0b5f5c",
        "y5": "#123a3c",
    },
    "dark": {
        "paper": "#14191c",
        "ink": "#dde4e6",
        "muted": "#9dabb2",
        "line": "#2f393f",
        "open": "#4fc4b8",
        "closed": "#9aa8b1",
        "y1": "#5c7380",
        "y2": "#5f93a0",
        "y3": "#68b4b8",
        "y4": "#8fd8cc",
        "y5": "#d6f5ee",
    },
}


def _rules(colours: Mapping[str, str], root: str, below: str = "") -> str:
    """CSS rules for `colours`; `root` selects the picture, `below` is put before all other selectors."""

    def each(*selectors: str) -> str:
        return ",".join(below + selector for selector in selectors)

    paper = colours["paper"]
    plain = "".join(f"{each(f'.y{step}')}{{color:{colours[f'y{step}']}}}" for step in range(1, 6))
    return (
        f"{root}{{color:{colours['ink']}}}{each('.muted')}{{color:{colours['muted']}}}"
        f"{each('.grid line')}{{color:{colours['line']}}}{each('.open')}{{color:{colours['open']}}}"
        f"{each('.closed', '.unknown')}{{color:{colours['closed']}}}{plain}"
        f"{each('.paper', '.hollow')}{{fill:{paper}}}{each('.mark', '.halo text')}{{stroke:{paper}}}"
        f"{each('.hollow')}{{stroke:currentColor}}"
    )


def _target(scheme: str) -> str:
    root = f":root:has(#{scheme}:target)"
    return _rules(_COLOURS[scheme], root, f"{root} ")


_STYLES: Final[Mapping[PictureScheme, str]] = {
    "light": f"{_SHAPES}{_rules(_COLOURS['light'], 'svg')}",
    "dark": f"{_SHAPES}{_rules(_COLOURS['dark'], 'svg')}",
    "auto": (
        f"{_SHAPES}{_rules(_COLOURS['light'], 'svg')}"
        f"@media (prefers-color-scheme:dark){{{_rules(_COLOURS['dark'], 'svg')}}}"
        f"{_target('dark')}{_target('light')}"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSource:
    """The state of the catalogue that pictures are of, and the URL of its site."""

    name: str  # of the catalogue
    version: str
    day: date
    site_url: str  # ends in a slash; "" where it is not known

    def text(self, origin: str) -> str:
        """Line with the version and the address of the page `origin` (from the site's root)."""
        return _(
            "{catalogue} {version}, {day}, {address}",
            catalogue=self.name,
            version=self.version,
            day=self.day,
            address=f"{self.site_url}{origin}",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureParts:
    """A picture without its frame; `body` is SVG from the top edge at 0 to `height`."""

    title: str
    subtitle: str
    description: str  # for who cannot see it
    key: tuple[tuple[str, str], ...]  # legend: kind of a mark, text
    body: str
    height: int
    source: str


def framed(parts: PictureParts, scheme: PictureScheme = "auto", *, width: int = WIDTH) -> str:
    """SVG of a picture, `width` pixels wide where nothing else is asked.

    With the scheme "auto", `#dark` and `#light` at the end of its address fix the colours.
    """
    title, y = _lines(parts.title, MARGIN, _TITLE_PX, 19, ' class="title"', _BOLD)
    subtitle, y = _lines(parts.subtitle, y, TEXT_PX, 16, ' class="muted"')
    key, y = _key(parts.key, y + 4)
    top = y + 6
    source, bottom = _lines(parts.source, top + parts.height + 4, _SOURCE_PX, 14, ' class="muted source"')
    height = bottom + 8
    targets = '<g id="light"/><g id="dark"/>' if scheme == "auto" else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{round(height * width / WIDTH)}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title desc">\n'
        f'<title id="title">{esc(parts.title)}</title>\n'
        f'<desc id="desc">{esc(parts.description)}\n{esc(parts.source)}</desc>\n'
        f"<style>{_STYLES[scheme]}</style>\n{targets}\n"
        f'<rect class="paper" width="{WIDTH}" height="{height}"/>\n{title}{subtitle}{key}'
        f'<g transform="translate(0 {top})">\n{parts.body}</g>\n{source}</svg>\n'
    )


def mark(access: str, kinds: str, x: float, y: float) -> str:
    """SVG of the mark of a value; `kinds` are its classes besides that of the access."""
    return f'{MARKS[access]} class="mark {kinds}" transform="translate({px(x)} {px(y)})"/>\n'


def px(length: float) -> str:
    """A length in pixels with one decimal."""
    return f"{round(length, 1):g}"


def line(kinds: str, x1: float, y1: float, x2: float, y2: float) -> str:
    """SVG of a line; `kinds` are its classes, "" for none."""
    classes = f' class="{kinds}"' if kinds else ""
    return f'<line{classes} x1="{px(x1)}" y1="{px(y1)}" x2="{px(x2)}" y2="{px(y2)}"/>'


def wrapped(text: str, width: float, font_px: float, most: int = _LINES) -> list[str]:
    """`text` in at most `most` lines of `width` pixels; broken also in addresses and between Chinese letters.

    What is longer ends in "…".
    """
    whole = " ".join(text.split())
    if text_width(whole, font_px) <= width:
        return [whole] if whole else []
    lines = list(_wrapped(whole, width, font_px))
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and text_width(f"{last} …", font_px) > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()} …"]


# An address breaks after its slashes, Chinese after each letter.
_TOKENS: Final = re.compile(r"[a-z]+://[^\s/]*/*|[^\s\u2e80-\uffef]+|\s+|.", re.DOTALL)
_ADDRESS_PARTS: Final = re.compile(r"[^/]+/*|/+")


def _tokens(text: str) -> Iterator[str]:
    address = False
    for token in _TOKENS.findall(text):
        address = "://" in token or (address and not token.isspace())
        if address and "://" not in token:
            yield from _ADDRESS_PARTS.findall(token)
        else:
            yield token


def _wrapped(text: str, width: float, font_px: float) -> Iterator[str]:
    now = ""
    for token in _tokens(text):
        if not now or text_width(now + token, font_px) <= width:
            now += token
        else:
            yield now.rstrip()
            now = token.lstrip()
        while text_width(now, font_px) > width:
            fits = max(1, int(len(now) * width / text_width(now, font_px)) - 1)
            yield now[:fits]
            now = now[fits:]
    if now.strip():
        yield now.rstrip()


def _lines(
    text: str, y: int, font_px: int, step: int, attributes: str, widening: float = 1.0
) -> tuple[str, int]:
    """(SVG of `text` from the top edge `y` on, its bottom edge)."""
    lines = wrapped(text, _INNER / widening, font_px)
    svg = "".join(
        f'<text{attributes} x="{MARGIN}" y="{y + font_px + step * number}">{esc(one)}</text>\n'
        for number, one in enumerate(lines)
    )
    return svg, y + step * len(lines)


def _key(key: Sequence[tuple[str, str]], y: int) -> tuple[str, int]:
    """(SVG of the legend, its bottom edge), without what a reader sees by pointing at a mark."""
    x = float(MARGIN)
    svg = ""
    for kind, words in key:
        text = words.partition(":")[0].partition("：")[0] if kind == "grey" else words
        width = 16 + text_width(text, TEXT_PX) * 0.9
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = MARGIN, y + 17
        svg += f'{_sign(kind, x + 5, y + 8)}<text x="{px(x + 15)}" y="{y + TEXT_PX}">{esc(text)}</text>\n'
        x += width + _GAP_PX
    return svg, y + 17 if key else y


def _sign(kind: str, x: float, y: float) -> str:
    """SVG of a mark in the legend."""
    if kind.startswith("line"):
        classes = kind.replace("line-", "y") if "-" in kind else "muted"
        return f'<g class="stairs">{line(classes, x - 6, y, x + 6, y)}</g>'
    if kind == "whisker":
        return f'<g class="row">{line("muted whisker", x - 6, y, x + 6, y)}</g>'
    if kind == "quoted":
        return f'<text class="middle" x="{px(x)}" y="{px(y + 4)}">†</text>'
    known = {"hollow": ("open", "hollow muted"), "grey": ("open", "muted other")}
    shape, classes = known.get(kind, (kind if kind in MARKS else "unknown", kind.replace("shade-", "y")))
    return mark(shape, classes, x, y)
