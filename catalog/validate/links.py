"""Rules about links."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.results import ResultsFile
from catalog.entries.text import quote
from catalog.entries.text_edits import SetValue
from catalog.validate.findings import Finding, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.introspect import Loc
    from catalog.validate.findings import EntryFile, Scope

# URL of a PDF -> URL of its web page.
_PAGES: Final = (
    (
        re.compile(r"https?://(?:www\.)?arxiv\.org/pdf/([0-9]{4}\.[0-9]{4,5})(v[0-9]+)?(?:\.pdf)?\Z"),
        r"https://arxiv.org/abs/\1\2",
    ),
    (re.compile(r"https?://openreview\.net/pdf\?id=([\w-]+)\Z"), r"https://openreview.net/forum?id=\1"),
    (re.compile(r"https?://(?:www\.)?aclanthology\.org/([\w.-]+?)\.pdf\Z"), r"https://aclanthology.org/\1/"),
)


def pdf_links(file: EntryFile[Entry | ResultsFile]) -> Iterator[Finding]:
    """Findings: links to a PDF whose web page is known, such as arXiv `pdf` instead of `abs`."""
    for loc, url in _links(file.entry):
        yield from _of_link(file.path, loc, url)


def pdf_links_of_terms(scope: Scope) -> Iterator[Finding]:
    """Findings: such links in terms."""
    vocabulary = scope.entries.vocabulary
    for field in dataclasses.fields(vocabulary):
        if field.name in {"tags", "texts"}:
            continue  # a tag has a meaning, and no link; neither has a text
        path = entry_path("terms", field.name.replace("_", "-"))
        for id_, term in getattr(vocabulary, field.name).items():
            if term.url is not None:
                yield from _of_link(path, (id_, "url"), term.url)


def _of_link(path: str, loc: Loc, url: str) -> Iterator[Finding]:
    for pdf, page in _PAGES:
        if (match := pdf.match(url)) is not None:
            better = match.expand(page)
            message = f"{quote(url)} is a PDF; link to its web page {quote(better)}"
            yield Finding("pdf-link", path, loc, message, change=SetValue(better))


def _links(entry: Entry | ResultsFile) -> Iterator[tuple[Loc, str]]:
    """(loc, URL) of the links of the paper and the sources; `loc` is a path of keys."""
    if isinstance(entry, ResultsFile):
        if entry.source.url is not None:
            yield ("source", "url"), entry.source.url
        return
    if entry.paper is not None and entry.paper.url is not None:
        yield ("paper", "url"), entry.paper.url
    for i, source in enumerate(entry.sources):
        if source.url is not None:
            yield ("sources", i, "url"), source.url
