"""Parts that many pages show: links, facts, sources, listed entries."""

from __future__ import annotations

from typing import Final

from catalog.entries.frozen import dataclass

UNSORTED_ROWS: Final = 4
"""A table with more rows can be sorted by its columns."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its URL and its text."""

    text: str
    path: str  # "models/oak.html#x" from the site's root, or a whole address where external
    external: bool = False
    hint: str = ""  # what a reader learns by pointing at it


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOfWords:
    """Words of the form that shows the charts of a page as of the end of a month."""

    heading: str  # of a chart then, with {month} and {best}, the text of its best point
    released: str  # meaning of the date, by release: part of a sentence
    published: str  # by publication


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled fact: plain text, links, or text followed by links."""

    label: str
    text: str = ""
    links: tuple[Link, ...] = ()
    unverified: bool = False
    note: str = ""

    @classmethod
    def of(cls, label: str, value: str | tuple[Link, ...], *, unverified: bool = False) -> Fact:
        """A fact that is either text or links."""
        text, links = (value, ()) if isinstance(value, str) else ("", value)
        return cls(label, text, links, unverified)


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under one heading."""

    id: str
    title: str
    facts: tuple[Fact, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSource:
    """One source of an entry, ready for the page."""

    text: str
    link: Link | None
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """A field that nobody has checked: its label and its value."""

    path: str  # "variants.mono-6.1b.layers"
    label: str  # "Layers of Oak Mono 6.1B"
    value: str  # as it stands now


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """BibTeX text of an entry's paper; without a paper, of the first source with an address."""

    bibtex: str
    unverified: bool
    note: str = ""  # sentence on what is cited, if that is no paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedEntry:
    """An entry in a list: on the page of a tag, or among the newest models."""

    link: Link
    date: str
    unverified: bool  # nobody has checked the date
    by: str
    summary: str
