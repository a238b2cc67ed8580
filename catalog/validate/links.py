"""Rules about links."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

from catalog.entries.text import quote
from catalog.entries.text_edits import SetValue
from catalog.validate.findings import Finding, Scope, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.introspect import Loc

# URL of a PDF -> URL of its web page.
_PAGES: Final = (
    (
        re.compile(r"https?://(?:www\.)?arxiv\.org/pdf/([0-9]{4}\.[0-9]{4,5})(v[0-9]+)?(?:\.pdf)?\Z"),
        r"https://arxiv.org/abs/\1\2",
    ),
    (re.compile(r"https?://openreview\.net/pdf\?id=([\w-]+)\Z"), r"https://openreview.net/forum?id=\1"),
    (re.compile(r"https?://(?:www\.)?aclanthology\.org/([\w.-]+?)\.pdf\Z"), r"https://aclanthology.org/\1/"),
)


def pdf_links(scope: Scope) -> Iterator[Finding]:
    """Findings: links to a PDF whose web page is known, such as arXiv `pdf` instead of `abs`."""
    for file, loc, url in _links(scope):
        for pdf, page in _PAGES:
            if (match := pdf.match(url)) is not None:
                better = match.expand(page)
                message = f"{quote(url)} is a PDF; link to its web page {quote(better)}"
                yield Finding("pdf-link", file, loc, message, change=SetValue(better))


def _links(scope: Scope) -> Iterator[tuple[str, Loc, str]]:
    """(file, loc, URL) of the links of papers, sources and terms; `loc` is a path of keys."""
    for folder, entries in scope.entries_by_folder():
        for id_, entry in entries.items():
            file = entry_path(folder, id_)
            if entry.paper is not None and entry.paper.url is not None:
                yield file, ("paper", "url"), entry.paper.url
            for i, source in enumerate(entry.sources):
                if source.url is not None:
                    yield file, ("sources", i, "url"), source.url
    for stem, results in scope.entries.results.items():
        if results.source.url is not None:
            yield entry_path("results", stem), ("source", "url"), results.source.url
    yield from _of_terms(scope.entries.vocabulary)


def _of_terms(vocabulary: Vocabulary) -> Iterator[tuple[str, Loc, str]]:
    for field in dataclasses.fields(vocabulary):
        if field.name in {"tags", "texts"}:
            continue  # a tag has a meaning, and no link; neither has a text
        file = entry_path("terms", field.name.replace("_", "-"))
        for id_, term in getattr(vocabulary, field.name).items():
            if term.url is not None:
                yield file, (id_, "url"), term.url
