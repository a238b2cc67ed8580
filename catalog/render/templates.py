"""Render views with templates and layouts to HTML pages."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from html import escape
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from jinja2 import BytecodeCache, DictLoader, Environment, StrictUndefined
from markupsafe import Markup
from markupsafe import escape as escape_value

from catalog.render.editions import ONE_LANGUAGE
from catalog.render.html import Pieces
from catalog.render.html.bidi import isolated, with_elements
from catalog.render.layout import (
    HOME_SECTION,
    TocItem,
    page_head,
    preloads,
    preview_head,
    split_scripts,
    toc_html,
    with_near_links,
)
from catalog.render.markdown import article_markdown
from catalog.render.preview import has_preview
from catalog.views import addresses
from catalog.views.pieces import Missing, Table, Tree
from catalog.views.survey.arguments import Request
from catalog.wording import ColumnTitle, column_name, gettext, ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2.bccache import Bucket

    from catalog.render.editions import SiteEdition
    from catalog.render.layout import Article, Layout
    from catalog.views.embeds import Badge, EmbedTable
    from catalog.views.page import Heading, Page
    from catalog.views.survey.articles import ArticlePieces

BARE_STYLE: Final = "_embed.css.jinja"
"""The style sheet of the tables that other sites show in a frame."""

_DEPTHS: Final = (0, 1)  # of folders that pages lie in


class Renderer:
    """Renders views of pages as bytes, with one set of templates and layouts."""

    def __init__(
        self,
        templates: Mapping[str, str],
        layouts: Mapping[tuple[str, int], Layout],
        *,
        site_name: str,
        site_url: str,
        articles: Mapping[PurePosixPath, Article] = MappingProxyType({}),
        edition: SiteEdition = ONE_LANGUAGE,
        previews: bool = False,
    ) -> None:
        self.edition = edition
        self.previews = previews  # pages name the pictures that other sites show beside a link
        self._layouts = layouts
        self._site_name = site_name
        self._site_url = site_url
        self._environments = tuple(_environment(templates, "../" * depth, edition) for depth in _DEPTHS)
        bare = _environment(templates, "../../", edition)
        style = templates[BARE_STYLE].strip()
        bare.globals |= {
            "site_name": site_name,
            "embed_style": Markup(style),  # noqa: S704 - a file of ours
            "embed_style_hash": _hash(style),
        }
        self._bare = bare
        self._articles = articles

    def render(self, page: Page) -> bytes:
        """Complete HTML of a page, as bytes."""
        head = page.head
        path = PurePosixPath(head.path)
        depth = len(path.parts) - 1
        template = self._environments[depth].get_template(page.template)
        html = self.edition.placed(with_elements(template.render(page=page)))
        content, scripts = split_scripts(with_near_links(html, path))
        title = self._site_name if head.title == self._site_name else f"{head.title} – {self._site_name}"
        slots = {
            "title": escape(isolated(title)),
            "heading": with_elements(escape(isolated(head.title))),
            "head": page_head(
                path,
                title=head.title,
                description=head.description,
                site_name=self._site_name,
                site_url=self._site_url,
                kind="article" if depth else "website",
                feed=head.feed,
                edition=self.edition,
            )
            + self._preview_head(page, head.path)
            + preloads(content)
            + _json_ld(head.json_ld),
            "languages": self.edition.switch(path),
            "content": content,
            "scripts": scripts,
            "toc": with_elements(toc_html([_toc_item(heading) for heading in head.toc])),
        }
        # A page that no tab has stands in the frame of the home page.
        section = head.section if (head.section, depth) in self._layouts else HOME_SECTION
        return self._layouts[section, depth].stamp(slots)

    def _preview_head(self, page: Page | ArticlePieces, path: str) -> str:
        if not self.previews or not has_preview(page):
            return ""
        return preview_head(f"{self._site_url}{addresses.preview(path)}")

    def bare(self, view: Badge | EmbedTable) -> bytes:
        """Bytes of a badge or table for other sites, without the layout of this site."""
        text = self._bare.get_template(view.template).render(page=view)
        if "<html" not in text:  # a picture, which has no such elements
            return text.encode()
        return self.edition.placed(with_elements(text)).encode()

    @property
    def site_name(self) -> str:
        """Name of the site."""
        return self._site_name

    @property
    def requests(self) -> tuple[Request, ...]:
        """Placeholders (`[[...]]`) of the hand-written pages, one `Request` for each page."""
        return tuple(
            Request(str(path), article.source, article.wanted) for path, article in self._articles.items()
        )

    def markdown(self, article: ArticlePieces) -> bytes:
        """The Markdown twin of a hand-written page with its charts and tables, as bytes."""
        return article_markdown(article, self._articles[PurePosixPath(article.path)].text)

    def fill(self, article: ArticlePieces) -> bytes:
        """Complete HTML of a hand-written page with its charts and tables, as bytes."""
        path = PurePosixPath(article.path)
        template = self._environments[len(path.parts) - 1].get_template(article.template)
        last = len(article.pieces) - 1
        charts = not all(isinstance(piece, (Table, Tree, Missing)) for piece in article.pieces)
        return self._articles[path].fill(
            [
                self.edition.placed(
                    with_elements(template.render(piece=piece, last=i == last, charts=charts))
                )
                for i, piece in enumerate(article.pieces)
            ],
            self._preview_head(article, article.path),
        )


def _json_ld(described: Mapping[str, object]) -> str:
    """Element with a schema.org description; it is data, which no browser runs."""
    return f'\n<script type="application/ld+json">{json_script(described)}</script>' if described else ""


def _hash(style: str) -> str:
    """Hash of a style element's text for a Content-Security-Policy: `sha256-...`."""
    return f"sha256-{b64encode(hashlib.sha256(style.encode()).digest()).decode()}"


def _toc_item(heading: Heading) -> TocItem:
    return TocItem(heading.id, isolated(heading.label), tuple(map(_toc_item, heading.below)))


class _Compiled(BytecodeCache):
    """Compiled templates by name; Jinja compiles one again whose source has changed."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _Compiled()  # of this process: `catalog serve` renders again and again


def _environment(templates: Mapping[str, str], root: str, edition: SiteEdition) -> Environment:
    """Jinja environment for pages of `edition` whose path to its root is `root` ("" or "../").

    One environment per `root`, not a variable of each page: so macros are compiled only once.
    """
    environment = Environment(
        loader=DictLoader(dict(templates)),
        autoescape=True,
        finalize=_isolated,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_COMPILED,
    )
    environment.globals |= {"root": root, "show": Pieces(root), "language": edition.language}
    environment.globals["without"] = edition.without
    environment.globals |= {"_": _marked, "ngettext": _marked_number}
    environment.globals |= {"titled": titled, "th": _column_head, "named": _column_attribute}
    environment.filters["json_script"] = json_script
    return environment


def _marked(message: str, /, **values: object) -> Markup:
    """`gettext` for templates: the message is HTML of ours, and plain values are escaped."""
    return Markup(gettext(message, **_safe(values)))  # noqa: S704 - a message, or its translation


def _marked_number(one: str, several: str, number: int, /, **values: object) -> Markup:
    """`ngettext` for templates."""
    return Markup(ngettext(one, several, number, **_safe(values)))  # noqa: S704 - as above


def _column_head(title: str) -> Markup:
    """Head of a column."""
    text = escape_value(_isolated(str(title)))
    return Markup(f'<th scope="col"{_column_attribute(title)}>{text}</th>')  # noqa: S704 - just escaped


def _column_attribute(title: str) -> Markup:
    """Attribute with the name of a column, for scripts; "" where they take it from the title."""
    name = title.name if isinstance(title, ColumnTitle) else ""
    given = f' data-column="{escape_value(name)}"' if name and name != column_name(title) else ""
    return Markup(given)  # noqa: S704 - just escaped


def _safe(values: Mapping[str, object]) -> dict[str, object]:
    return {name: escape_value(_isolated(value)) for name, value in values.items()}


def _isolated(value: Any) -> Any:  # noqa: ANN401 - what a template shows
    if type(value) is ColumnTitle:
        value = str(value)
    return isolated(value) if type(value) is str else value  # Markup is HTML already


# In a script element only `<` and `>` could end or open anything; & and the two line separators
# are escaped for the sake of other readers of the page's text.
_IN_SCRIPT: Final = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def json_script(value: Any) -> Markup:  # noqa: ANN401 - any JSON
    """JSON text that is safe inside `<script type="application/json">`; a str is taken as JSON already."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign, escaped in _IN_SCRIPT.items():  # a search for each is ten times as fast as a table for all
        text = text.replace(sign, escaped)
    return Markup(text)  # noqa: S704 - just escaped
