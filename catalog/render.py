"""Views + templates + shells -> whole pages."""

from __future__ import annotations

import hashlib
import io
import json
import pickle
from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from catalog.shell import TocItem, page_head, toc_html
from catalog.views import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.shell import Shell
    from catalog.views.pages import Page
    from catalog.views.parts import Heading

TEMPLATES: Final[Mapping[type[Page], str]] = {
    pages.HomePage: "home.html.jinja",
    pages.ModelsPage: "models.html.jinja",
    pages.ModelPage: "model.html.jinja",
    pages.BenchmarksPage: "benchmarks.html.jinja",
    pages.BenchmarkPage: "benchmark.html.jinja",
    pages.MethodsPage: "methods.html.jinja",
    pages.MethodPage: "method.html.jinja",
    pages.TagsPage: "tags.html.jinja",
    pages.TagPage: "tag.html.jinja",
    pages.ChartPage: "chart.html.jinja",
    pages.VerifyPage: "verify.html.jinja",
    pages.SourcesPage: "sources.html.jinja",
}


class Renderer:
    """Turns page views into bytes, with one set of templates and shells."""

    def __init__(
        self,
        templates: Mapping[str, str],
        shells: Mapping[tuple[str, int], Shell],
        *,
        site_name: str,
        site_url: str,
    ) -> None:
        self._shells = shells
        self._site_name = site_name
        self._site_url = site_url
        environment = _environment(templates)
        self._templates = {kind: environment.get_template(name) for kind, name in TEMPLATES.items()}
        made_of = (
            sorted(templates.items()),
            sorted(shells.items(), key=lambda item: item[0]),
            site_name,
            site_url,
        )
        self._salt = hashlib.sha256(_by_value(made_of)).digest()

    def digest(self, page: Page) -> str:
        """A text that changes whenever the page's bytes could; it may change when they do not."""
        return hashlib.sha256(self._salt + _by_value(page)).hexdigest()

    def render(self, page: Page) -> bytes:
        """The whole page."""
        head = page.head
        path = PurePosixPath(head.path)
        depth = len(path.parts) - 1
        content = self._templates[type(page)].render(page=page, root="../" * depth, site_name=self._site_name)
        title = self._site_name if head.title == self._site_name else f"{head.title} – {self._site_name}"
        slots = {
            "title": escape(title),
            "heading": escape(head.title),
            "head": page_head(
                path,
                title=head.title,
                description=head.description,
                site_name=self._site_name,
                site_url=self._site_url,
                kind="article" if depth else "website",
            ),
            "content": content,
            "toc": toc_html([_toc_item(heading) for heading in head.toc]),
        }
        return self._shells[head.section, depth].stamp(slots)


def _toc_item(heading: Heading) -> TocItem:
    return TocItem(heading.id, heading.label, tuple(map(_toc_item, heading.below)))


def _by_value(thing: object) -> bytes:
    """Bytes that are equal for equal things, whatever they share in memory."""
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, protocol=5)
    pickler.fast = True  # no references to what was written before: sharing must not show
    pickler.dump(thing)
    return stream.getvalue()


def _environment(templates: Mapping[str, str]) -> Environment:
    environment = Environment(
        loader=DictLoader(dict(templates)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["json_script"] = json_script
    return environment


# In a script element only `<` and `>` could end or open anything; & and the two line separators
# are escaped for the sake of other readers of the page's text.
_IN_SCRIPT: Final = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def json_script(value: Any) -> Markup:  # noqa: ANN401 - any JSON
    """JSON that is safe inside `<script type="application/json">`; text is taken to be JSON already."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_IN_SCRIPT))  # noqa: S704 - just escaped
