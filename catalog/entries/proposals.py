"""Models and methods that a source of results proposes, as far as their entries tell."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.types import MethodId, ModelId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.entries.collection import Entries
    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.results import Relationship, ResultRow, ResultsFile

_SCHEME: Final = re.compile(r"https?://(www\.)?", re.IGNORECASE)
_ARXIV: Final = re.compile(r"arxiv\.org/(?:abs|pdf)/([0-9]{4}\.[0-9]{4,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Models and methods whose own source (paper, repository, model card) a source of results is.

    Also all models of the organisations behind it.
    """

    models: frozenset[str]  # families whose paper, repository or model card the source is
    methods: frozenset[str]  # methods, likewise
    own: frozenset[str]  # `models`, and the families by one of the organisations that propose
    is_source: bool  # the source is theirs; else only its header names them as developers

    def relationship(self, row: ResultRow) -> Relationship | None:
        """Relationship of the measurer to the model of `row`: developer or rival; None if it is unclear.

        In rows that use a proposed method, `developer` means the developer of the method.
        """
        family = row.model.partition("/")[0]
        if (row.method or "") in self.methods or family in self.models:
            return "developer"
        return None if family in self.own else "rival"


def proposals(entries: Entries) -> dict[str, Proposal]:
    """{"<source>/<file>": its proposal}; files of results that propose no known model or method are absent.

    A source proposes an entry if its URL is the paper, the repository or a model card of that entry. If
    its header says `developer`, the measurer's name counts too: that of an organisation, or "<name of a
    model or method> authors".
    """
    addresses, names = _wanted(entries)
    if not addresses and not names:
        return {}
    models = _proposed(entries.models, addresses, names)
    methods = _proposed(entries.methods, addresses, names)
    organisations = {
        id_: {term.name, *term.aliases} & names
        for id_, term in entries.vocabulary.organisations.items()
        if not names.isdisjoint((term.name, *term.aliases))
    }
    by_organisation: dict[str, set[str]] = defaultdict(set)
    for id_, model in entries.models.items():
        for organisation in model.organisations:
            by_organisation[organisation].add(str(id_))
    proposals = {}
    for stem, file in entries.results.items():
        address, name = _address(file), _developer(file)
        proposed = frozenset((*models[address], *models[name])) if address or name else frozenset()
        used = frozenset((*methods[address], *methods[name])) if address or name else frozenset()
        makers = {id_ for id_, known in organisations.items() if name in known}
        own = set(proposed)
        for entry in _entries(entries, proposed, used):
            makers.update(entry.organisations)
        for maker in makers:
            own |= by_organisation[maker]
        if own or used:
            proposals[stem] = Proposal(
                models=proposed,
                methods=used,
                own=frozenset(own),
                is_source=bool(address and (models[address] or methods[address])),
            )
    return proposals


def _wanted(entries: Entries) -> tuple[set[str], set[str]]:
    """(URLs of all sources, names of measurers that a header calls `developer`).

    Only entries with one of these are looked up.
    """
    files = entries.results.values()
    return {a for file in files if (a := _address(file))}, {n for file in files if (n := _developer(file))}


def _address(file: ResultsFile) -> str:
    """Source URL of a results file, normalised by `comparable_url`; "" for a leaderboard or without a URL."""
    url = file.source.url
    return comparable_url(url) if url is not None and file.source.kind != "leaderboard" else ""


def _developer(file: ResultsFile) -> str:
    """Name of the measurer if the header of the results file says `developer`, else ""."""
    measurer = file.measured_by
    return measurer.name or "" if measurer.relationship == "developer" else ""


def comparable_url(url: str) -> str:
    """`url` normalised for comparing: lower case, without scheme, `www.`, `#` part, `.git` and final slash.

    Also without the version of an arXiv paper.
    """
    address = _SCHEME.sub("", url, count=1).split("#")[0].rstrip("/").removesuffix(".git").lower()
    preprint = _ARXIV.match(address)
    return f"arxiv.org/abs/{preprint[1]}" if preprint else address


def _proposed(
    proposed: Mapping[ModelId, ModelEntry] | Mapping[MethodId, MethodEntry],
    addresses: set[str],
    names: set[str],
) -> Mapping[str, set[str]]:
    """{source URL or name of authors: ids of the entries of that source}, for `addresses` and `names`."""
    ids_by_key: dict[str, set[str]] = defaultdict(set)
    for id_, entry in proposed.items():
        keys = {a for url in _urls(entry) if (a := comparable_url(url)) in addresses}
        keys |= {f"{name} authors" for name in (entry.name, *entry.aliases)} & names
        for key in keys:
            ids_by_key[key].add(str(id_))
    return ids_by_key


def _urls(entry: ModelEntry | MethodEntry) -> Iterator[str]:
    """URLs of the paper, the repository and the model cards of an entry."""
    if entry.paper is not None:
        if entry.paper.arxiv is not None:
            yield f"https://arxiv.org/abs/{entry.paper.arxiv}"
        if entry.paper.doi is not None:
            yield f"https://doi.org/{entry.paper.doi}"
        if entry.paper.url is not None:
            yield entry.paper.url
    if entry.repository is not None:
        yield entry.repository.url
    if (weights := getattr(entry, "weights", None)) is not None and weights.url is not None:
        yield weights.url
    yield from (variant.url for variant in getattr(entry, "variants", ()) if variant.url is not None)


def _entries(entries: Entries, models: frozenset[str], methods: frozenset[str]) -> Iterator[Entry]:
    yield from (entries.models[ModelId(id_)] for id_ in models)
    yield from (entries.methods[MethodId(id_)] for id_ in methods)
