"""Layouts: pages of the theme cut at their slots, and the HTML that fills the slots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from catalog.render.editions import ONE_LANGUAGE, SiteEdition
from catalog.wording import gettext as _
from catalog.wording import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import PurePosixPath

Slot: TypeAlias = Literal["title", "heading", "head", "languages", "content", "toc", "scripts"]
SLOTS: Final[tuple[Slot, ...]] = ("title", "heading", "head", "languages", "content", "toc", "scripts")

# Letters and digits only: no template engine or minifier has a reason to
# change one, and `SLOTx` cannot be written by accident in a theme.
_SLOT: Final = re.compile(r"SLOTx([a-z]+[0-9]*)xTOLS")
_TOC_ONLY: Final = re.compile(r"SLOTxtocbeginxTOLS\n?(.*?)SLOTxtocendxTOLS\n?", re.DOTALL)


def marker(name: str) -> str:
    """Text that marks the place of the slot `name` in a page built by the theme."""
    return f"SLOTx{name}xTOLS"


@dataclass(frozen=True, slots=True)
class Template:
    """Text with slots: `literals[0]`, slot `names[0]`, `literals[1]`, slot `names[1]` and so on."""

    literals: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def cut(cls, text: str) -> Template:
        """Template parsed from `text`, which has a `marker` for every slot."""
        parts = _SLOT.split(text)
        return cls(tuple(parts[::2]), tuple(parts[1::2]))

    def fill(self, slots: Mapping[str, str]) -> str:
        """The text with every slot filled; `KeyError` if the value of a slot is missing."""
        return "".join(self._pieces(slots))

    def fill_bytes(self, slots: Mapping[str, str]) -> bytes:
        """UTF-8 of the text with every slot filled.

        Encoded part by part, which is faster, as most parts are ASCII.
        """
        return b"".join([piece.encode() for piece in self._pieces(slots)])

    def _pieces(self, slots: Mapping[str, str]) -> Iterator[str]:
        filled = (slots[name] for name in self.names)
        return chain.from_iterable(zip(self.literals, chain(filled, ("",)), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A hand-written page as a template, with slots `piece0`, `piece1` ... for charts and tables.

    `wanted` has the words of the placeholder `[[...]]` for each slot, in this order.
    """

    source: str  # the file that it was written in, for people: site_src/pages/survey/models.md
    template: Template
    wanted: tuple[tuple[str, ...], ...]
    text: str = ""  # Markdown below the front matter, with the placeholders

    def fill(self, pieces: Sequence[str], preview: str = "") -> bytes:
        """UTF-8 of the page with the HTML of its charts and tables inserted unescaped, slot by slot.

        `preview` is what `preview_head` gives for a page with one.
        """
        texts = [split_scripts(html) for html in pieces]
        slots = {f"piece{i}": html for i, (html, _scripts) in enumerate(texts)}
        slots |= {"scripts": "".join(scripts for _html, scripts in texts), "preview": preview}
        return self.template.fill_bytes(slots)


_SHEET: Final = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
_SCRIPT_FILE: Final = '<script src="'
_SCRIPT_END: Final = "</script>"


def split_scripts(content: str) -> tuple[str, str]:
    """(`content` without the elements of script files, these elements).

    A layout has them after everything that readers see: no script is fetched before the text is there.
    """
    start = content.find(_SCRIPT_FILE)
    if start < 0:
        return content, ""
    kept = [content[:start]]
    scripts: dict[str, None] = {}
    while start >= 0:
        end = content.index(_SCRIPT_END, start) + len(_SCRIPT_END)
        scripts[content[start:end]] = None
        start = content.find(_SCRIPT_FILE, end)
        kept.append(content[end : start if start >= 0 else None].removeprefix("\n"))
    return "".join(kept), "\n".join(scripts)


def preloads(content: str) -> str:
    """Elements of `<head>` that ask for the style sheets of `content` beside that of the frame.

    A browser finds a style sheet in the text only when that of the frame is there, a round trip later.
    """
    links = dict.fromkeys(_SHEET.findall(content))
    return "".join(f'\n<link rel="preload" as="style" href="{link}">' for link in links)


def with_near_links(html: str, path: PurePosixPath) -> str:
    """`html` of the page at `path` with short links to its own parts and to other pages of its folder.

    Its other links begin at the site's root. Half of the links on the page of a model lead to this page.
    """
    address = f'href="{"../" * (len(path.parts) - 1)}'
    html = html.replace(f"{address}{escape(str(path))}#", 'href="#')
    return html.replace(f"{address}{escape(str(path.parent))}/", 'href="') if len(path.parts) > 1 else html


@dataclass(frozen=True, slots=True)
class Layout:
    """Page template for one section of the site and one depth of folders (0 or 1).

    There are two variants: with and without the sidebar for the table of contents.
    """

    with_toc: Template
    without_toc: Template

    @classmethod
    def cut(cls, html: str) -> Layout:
        """Layout parsed from a page built by the theme, which has a `marker` for every slot."""
        return cls(
            with_toc=Template.cut(_TOC_ONLY.sub(r"\1", html)),
            without_toc=Template.cut(_TOC_ONLY.sub("", html)),
        )

    def stamp(self, slots: Mapping[str, str]) -> bytes:
        """The page as UTF-8, with `slots` inserted unescaped.

        - `title`: escaped text of `<title>`, site name included
        - `heading`: escaped short name, shown in the header once the reader scrolls
        - `head`: HTML for `<head>`, from `page_head`
        - `languages`: links to the page in other languages, from `SiteEdition.switch`
        - `content`: HTML of the article, `<h1>` included
        - `toc`: HTML of list items, from `toc_html`; empty for no sidebar
        - `scripts`: script elements of this kind of page

        All seven are needed; nothing is escaped here.
        """
        template = self.with_toc if slots["toc"] else self.without_toc
        return template.fill_bytes(slots)


@dataclass(frozen=True, slots=True)
class TocItem:
    """One line of a page's table of contents: the heading's id and its plain text."""

    id: str
    label: str
    children: tuple[TocItem, ...] = ()


def toc_html(items: Sequence[TocItem]) -> str:
    """HTML list items of a table of contents; "" for no items. Escapes ids and labels."""
    return "".join(map(_toc_item, items))


# The same headings stand on hundreds of pages.
_escaped: Final = lru_cache(maxsize=1 << 12)(escape)


def _toc_item(item: TocItem) -> str:
    below = f"<ul>{toc_html(item.children)}</ul>" if item.children else ""
    return f'<li><a href="#{_escaped(item.id)}">{_escaped(item.label)}</a>{below}</li>'


def page_url(site_url: str, path: PurePosixPath) -> str:
    """URL of the published page at `path` (from the site's root), without `index.html`.

    `site_url` ends in a slash.
    """
    return site_url + str(path).removesuffix("index.html")


def page_head(
    path: PurePosixPath,
    *,
    title: str,
    description: str,
    site_name: str,
    site_url: str,
    kind: Literal["website", "article"] = "article",
    feed: str = "",
    edition: SiteEdition = ONE_LANGUAGE,
) -> str:
    """HTML for the `head` slot: description, canonical link, Open Graph; escapes all texts.

    `path` is that within the `edition`. `feed` is the path of the page's feeds without suffix, "" for none.
    If `site_url` is "", tags that need an absolute URL are left out.
    """
    tags = [
        _meta("name", "description", description),
        _meta("property", "og:type", kind),
        _meta("property", "og:site_name", site_name),
        _meta("property", "og:title", title),
        _meta("property", "og:description", description),
    ]
    if path.name != _NOT_FOUND:
        tags += edition.alternates(path, site_url)
    if path.name != _NOT_FOUND and edition.has_markdown:
        tags.append(f'<link rel="alternate" type="text/markdown" href="{escape(path.stem)}.md">')
    if site_url:
        url = page_url(site_url, edition.folder / path)
        tags.append(
            f'<link rel="search" type="application/opensearchdescription+xml" title="{escape(site_name)}" '
            f'href="{escape(site_url)}{OPENSEARCH}">'
        )
        tags.append(f'<link rel="canonical" href="{escape(url)}">')
        tags.append(_meta("property", "og:url", url))
        if feed:
            address = escape(f"{site_url}{edition.folder}{feed}")
            tags += [
                f'<link rel="alternate" type="{escape(type_)}" href="{address}{suffix}">'
                for suffix, type_ in _FEEDS
            ]
    return "\n".join(tags)


def preview_head(url: str) -> str:
    """HTML for the `head` slot of a page with a preview at the absolute `url`."""
    width, height = PREVIEW_SIZE
    tags = (
        _meta("property", "og:image", url),
        _meta("property", "og:image:width", str(width)),
        _meta("property", "og:image:height", str(height)),
        _meta("name", "twitter:card", "summary_large_image"),
    )
    return "".join(f"\n{tag}" for tag in tags)


PREVIEW_SIZE: Final = (1200, 630)
"""Width and height of a preview in pixels, as Open Graph's readers ask for."""

OPENSEARCH: Final = "opensearch.xml"
_NOT_FOUND: Final = "404.html"  # has no Markdown twin
HOME_SECTION: Final = "index"
"""Section of the first page; every catalogue has a tab for it."""
_FEEDS: Final = ((".atom", "application/atom+xml"), (".json", "application/feed+json"))


def _meta(key: Literal["name", "property"], name: str, text: str) -> str:
    return f'<meta {key}="{name}" content="{escape(text)}">'


def opensearch(site_url: str, site_name: str, page: str) -> bytes:
    """OpenSearch 1.1 file, so that browsers can search the site; `page` is the path of the search page.

    The specification limits short names to 16 characters, so a longer one is cut.
    """
    address = f"{site_url}{page}?q={{searchTerms}}"
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
            f"<ShortName>{escape(site_name[:_SHORT_NAME].rstrip())}</ShortName>",
            f"<Description>{escape(_('Search {site}', site=site_name))}</Description>",
            "<InputEncoding>UTF-8</InputEncoding>",
            f'<Url type="text/html" template="{escape(address)}"/>',
            "</OpenSearchDescription>\n",
        )
    ).encode()


_SHORT_NAME: Final = 16


_REDIRECT: Final = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url={target}">
<meta name="robots" content="noindex">
<link rel="canonical" href="{target}">
<title>{title}</title>
</head>
<body>
<p>{sentence}</p>
</body>
</html>
"""


def redirect_page(target: str) -> bytes:
    """A page that leads to `target`, the URL of another page relative to it."""
    link = f'<a href="{escape(target)}">{escape(target)}</a>'
    return _REDIRECT.format(
        language=language(),
        target=escape(target),
        title=_("Moved"),
        sentence=_("This page has moved: {link}", link=link),
    ).encode()


def robots(site_url: str) -> bytes:
    """Content of robots.txt: every program may read every page; `site_url` is "" for unknown."""
    lines = ["User-agent: *", "Allow: /", *([f"Sitemap: {site_url}sitemap.xml"] if site_url else [])]
    return ("\n".join(lines) + "\n").encode()


def sitemap(site_url: str, paths: Iterable[PurePosixPath]) -> bytes:
    """Content of sitemap.xml with `paths`, sorted; without dates, so it changes only if they do."""
    lines = (f"<url><loc>{escape(page_url(site_url, path))}</loc></url>" for path in sorted(paths))
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *lines,
            "</urlset>\n",
        )
    ).encode()
