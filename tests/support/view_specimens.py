"""Views of any kind filled with one text, and the structure of what is made of them."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from html.parser import HTMLParser
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from catalog import views
from catalog.charts import label_placement, plotly, static_plot
from catalog.views import components, pieces
from catalog.views.components import Link
from catalog.views.entry_form import FormPage
from catalog.views.page import Head, Heading, Page
from catalog.views.pieces import Branch, Chart
from catalog.wording import ColumnTitle

PLAIN: Final = "plain"
# Ends an attribute, a title, a script, a comment, a text area; then a template's and Markdown's own signs.
HOSTILE: Final = (
    """'"><script>pwned=1</script></title></textarea><!-- --><img src=x onerror=pwned=1> &lt;b&gt; &amp; """
    """{{ 7*7 }} {% raw %} {# no #} ${x} `x` \\ [a](javascript:x) SLOTxcontentxTOLS \u2028 \u202e ش 🙂"""
)


@cache
def view_names() -> dict[str, Any]:
    """Every class of catalog/views, its pieces and its static plots: what annotations of views may name."""
    names: dict[str, Any] = {}
    for module in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        members = vars(importlib.import_module(module.name))
        names |= {name: value for name, value in members.items() if isinstance(value, type)}
    return names | vars(components) | vars(pieces) | vars(label_placement) | vars(plotly) | vars(static_plot)


@cache
def page_kinds() -> tuple[type[Page], ...]:
    """Every kind of page: each subclass of Page with a template."""
    return tuple(
        kind
        for kind in view_names().values()
        if isinstance(kind, type) and issubclass(kind, Page) and hasattr(kind, "template")
    )


def specimen(kind: Any, text: str, *, flag: bool = True, some: int = 1) -> Any:
    """A value of the type `kind`: every text is `text`, every switch `flag`, every list `some` long."""

    def specimen_of(kind: Any) -> Any:
        return specimen(kind, text, flag=flag, some=some)

    scalars = {str: text, ColumnTitle: ColumnTitle.of(text, "column"), bool: flag, int: 3, float: 0.5}
    if kind in scalars:
        return scalars[kind]
    if kind in (Heading, Branch):  # which hold their own kind
        return _nested(kind, text, specimen_of(Link), some)
    if is_dataclass(kind):
        hints = get_type_hints(kind, {**view_names(), **vars(sys.modules[kind.__module__])})
        make: Any = kind
        return _mended(make(**{field.name: specimen_of(hints[field.name]) for field in fields(kind)}))
    origin, inside = get_origin(kind), get_args(kind)
    if origin is tuple:
        return tuple(map(specimen_of, inside[:1] * some if inside[-1] is ... else inside))
    if origin in (Literal, Mapping):  # a schema.org description is a mapping
        return inside[0] if origin is Literal else {"name": text}
    assert origin in (Union, types.UnionType), kind
    return specimen_of(inside[0]) if some or type(None) not in inside else None


def _nested(kind: Any, text: str, link: Link, some: int) -> Heading | Branch:
    if kind is Heading:
        return Heading(text, text, (Heading(text, text),) * some)
    leaf = Branch(link=link, note=text, also=(link,) * some, below=())
    return replace(leaf, below=(leaf,) * some)


def _mended(value: Any) -> Any:
    """`value` where a view gives more than text: a path of the site, JSON, an address that was checked."""
    if isinstance(value, Head):
        return replace(value, path="models/x.html", section="models")
    if isinstance(value, FormPage):
        return replace(value, script_data=json.dumps({"start": value.head.title}))
    if isinstance(value, Chart):
        path = value.download and "downloads/charts/x.csv"
        return replace(value, figure=json.dumps({"data": value.caption}), download=path)
    return value


class Structure(HTMLParser):
    """The elements of a page with the names of their attributes; and its texts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, ...]] = []
        self.texts: list[str] = []
        self.data: list[str] = []  # texts of scripts
        self.values: list[tuple[str, str, str]] = []  # element, attribute, value
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, *sorted(name for name, _ in attrs)))
        self.values += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        self.elements.append((f"/{tag}",))

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the base class's name
        self.elements.append(("!--",))

    def handle_data(self, data: str) -> None:
        (self.data if self.cdata_elem == "script" else self.texts).append(data)
