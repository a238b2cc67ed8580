"""Models and methods that a source of results proposes, as far as their entries tell."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.entries.collection import Entries
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.results import Relationship, ResultRow, ResultsFile
    from catalog.entries.schema.types import MethodId, ModelId

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


@dataclass(frozen=True, slots=True)
class Proposer:
    """URLs and names by which a source is recognised as that of a model or method, and its organisations."""

    urls: tuple[str, ...]  # of the paper, the repository and the model cards, as entries write them
    names: tuple[str, ...]  # name and aliases
    organisations: tuple[str, ...]


def proposer(entry: ModelEntry | MethodEntry) -> Proposer:
    """URLs and names by which the source of `entry` is recognised, and its organisations."""
    return Proposer(tuple(_urls(entry)), (entry.name, *entry.aliases), tuple(entry.organisations))


def proposals(entries: Entries, models: Mapping[str, Proposer] | None = None) -> dict[str, Proposal]:
    """{"<source>/<file>": its proposal}; files of results that propose no known model or method are absent.

    A source proposes an entry if its URL is the paper, the repository or a model card of that entry. If
    its header says `developer`, the measurer's name counts too: that of an organisation, or "<name of a
    model or method> authors". `models` are those of `entries` if they are known already.
    """
    addresses, names = _wanted(entries)
    if not addresses and not names:
        return {}
    families = _proposers(entries.models) if models is None else models
    used_methods = _proposers(entries.methods)
    model_ids = _proposed(families, addresses, names)
    method_ids = _proposed(used_methods, addresses, names)
    organisations = {
        id_: {term.name, *term.aliases} & names
        for id_, term in entries.vocabulary.organisations.items()
        if not names.isdisjoint((term.name, *term.aliases))
    }
    by_organisation: dict[str, set[str]] = defaultdict(set)
    for id_, family in families.items():
        for organisation in family.organisations:
            by_organisation[organisation].add(id_)
    proposals = {}
    for stem, file in entries.results.items():
        address, name = _address(file), _developer(file)
        proposed = frozenset((*model_ids[address], *model_ids[name])) if address or name else frozenset()
        used = frozenset((*method_ids[address], *method_ids[name])) if address or name else frozenset()
        makers = {id_ for id_, known in organisations.items() if name in known}
        own = set(proposed)
        for behind in (*(families[id_] for id_ in proposed), *(used_methods[id_] for id_ in used)):
            makers.update(behind.organisations)
        for maker in makers:
            own |= by_organisation[maker]
        if own or used:
            proposals[stem] = Proposal(
                models=proposed,
                methods=used,
                own=frozenset(own),
                is_source=bool(address and (model_ids[address] or method_ids[address])),
            )
    return proposals


def same_proposers(one: Mapping[ModelId, ModelEntry], other: Mapping[ModelId, ModelEntry]) -> bool:
    """True if `proposals` cannot tell two versions of all models apart."""
    return one.keys() == other.keys() and all(
        model is other[id_] or proposer(model) == proposer(other[id_]) for id_, model in one.items()
    )


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


def _proposers(entries: Mapping[ModelId, ModelEntry] | Mapping[MethodId, MethodEntry]) -> dict[str, Proposer]:
    return {str(id_): proposer(entry) for id_, entry in entries.items()}


def _proposed(proposed: Mapping[str, Proposer], addresses: set[str], names: set[str]) -> dict[str, set[str]]:
    """{source URL or name of authors: ids of the entries of that source}, for `addresses` and `names`."""
    ids_by_key: dict[str, set[str]] = defaultdict(set)
    for id_, known in proposed.items():
        keys = {a for url in known.urls if (a := comparable_url(url)) in addresses}
        keys |= {f"{name} authors" for name in known.names} & names
        for key in keys:
            ids_by_key[key].add(id_)
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
