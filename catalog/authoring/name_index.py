"""Printed names -> ids: by id, name, alias or their spelling; never by guess."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import fuzz, process

from catalog.core.configurations import NOT_STATED, RunConfiguration, configuration, from_fields
from catalog.entries import configured_names, hub_names
from catalog.entries.characters import without_hidden
from catalog.entries.text import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from catalog.entries.collection import Entries
    from catalog.entries.schema.model import ModelEntry, Variant

_LONGEST: Final = 200  # characters of a name that are compared
_OFFERED: Final = 3
_COMPARED: Final = 40  # of the most alike, before what differs is weighed
_NEAR: Final = 45.0  # of 100, to be weighed
_ALIKE: Final = 60.0  # of 100, after weighing
_MORE: Final = 4.0  # what each mark that only one of two names has takes from their likeness
_OTHER: Final = 12.0  # what each size, version or date takes that another stands in place of

_YEAR_DATE: Final = re.compile(r"(?<!\d)(20\d\d)[-./_ ]?(0[1-9]|1[0-2])[-./_ ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_BETWEEN: Final = re.compile(r"[\s_\-()\[\]{}/,:;|·–—]+")
_MARK: Final = re.compile(r"\d+(?:\.\d+)*[a-z]*|[^\W\d_]+|[+#]")


class Target(NamedTuple):
    """Id of what has a name (a variant, benchmark or method), and the configuration stated in that name."""

    id: str
    configuration: RunConfiguration = NOT_STATED


@dataclass(frozen=True, slots=True)
class Match:
    """A printed name with the id that has this name, and the configuration stated in the name."""

    name: str
    id: str
    configuration: RunConfiguration = NOT_STATED


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An id that may be meant by an unknown name, and the words in which the two names differ."""

    id: str
    name: str  # of ours that is most like the printed one
    likeness: float  # 0-100, after what differs was weighed
    differs: tuple[str, ...]  # marks that only one of the two names has: "instruct", "0613", "33b"
    configuration: RunConfiguration = NOT_STATED


@dataclass(frozen=True, slots=True)
class NoMatch:
    """Result for a printed name that is unknown or has several ids; the likeliest suggestion is first."""

    name: str
    suggestions: tuple[Suggestion, ...]
    ambiguous: bool = False  # the name is that of each of the suggestions


class NameIndex:
    """All names of one kind of entry, with their ids.

    A printed name is found if it is an id, a name or an alias, or differs from one only in case, spaces,
    hyphens and brackets. So `-Instruct`, `(FC)`, `-0613`, a size or a date always matter.
    """

    def __init__(self, names: Iterable[tuple[str, Target]], ids: Iterable[str]) -> None:
        self._ids = frozenset(ids)
        self._exact: dict[str, set[Target]] = defaultdict(set)
        self._spelt: dict[str, set[Target]] = defaultdict(set)
        self._printed: dict[str, str] = {}  # spelling apart: one name to show
        for name, target in names:
            self._exact[name].add(target)
            self._spelt[spelling(name)].add(target)
            if "/" not in name:  # what an owner in front adds says nothing about the model
                self._printed.setdefault(name, " ".join(marks(name)))

    def find(self, name: str) -> Match | NoMatch:
        """Match if exactly one id has the name `name`, else NoMatch with suggestions."""
        if name in self._ids:
            return Match(name, name)
        for meant in (self._exact.get(name), self._spelt.get(spelling(name))):
            if meant and len(meant) == 1:
                return Match(name, *next(iter(meant)))
            if meant:
                suggestions = (
                    Suggestion(target.id, name, 100, (), target.configuration) for target in sorted(meant)
                )
                return NoMatch(name, tuple(suggestions), ambiguous=True)
        configured = self._configured(name)
        return NoMatch(name, (configured,) if configured else tuple(self._like(name)))

    def _configured(self, name: str) -> Suggestion | None:
        """Suggestion for a name such as `o3 (high)`: the variant that is called `o3`; None if unknown.

        The settings in the brackets become the configuration of the suggestion.
        """
        parsed = configured_names.parse(name)
        plain = self.find(parsed.name) if parsed else None
        if parsed is None or not isinstance(plain, Match):
            return None
        stated = from_fields({**plain.configuration.stated, **parsed.fields})
        return Suggestion(plain.id, parsed.name, 100, parsed.others, stated)

    def _like(self, name: str) -> Iterator[Suggestion]:
        wanted = marks(name)
        alike = process.extract(
            " ".join(wanted), self._printed, scorer=fuzz.token_sort_ratio, limit=_COMPARED, score_cutoff=_NEAR
        )
        suggestions: dict[str, Suggestion] = {}
        for _, ratio, ours in alike:
            likeness, differs = _weighed(ratio, wanted, marks(ours))
            for id_, stated in self._exact[ours]:
                if id_ not in suggestions or likeness > suggestions[id_].likeness:
                    suggestions[id_] = Suggestion(id_, ours, likeness, differs, stated)
        ranked = sorted(suggestions.values(), key=lambda suggestion: (-suggestion.likeness, suggestion.id))
        yield from (suggestion for suggestion in ranked[:_OFFERED] if suggestion.likeness >= _ALIKE)


def _weighed(ratio: float, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, tuple[str, ...]]:
    """(similarity of two names in 0-100, words that only one of them has); `ratio` is that of their letters.

    An added word counts less than another number: `GPT-4.1` is nearer to `GPT-4.1 2025-04-14` than to
    `GPT-4`.
    """
    alone = (set(one) - set(other), set(other) - set(one))
    numbers = [sum(mark[0].isdigit() for mark in marks) for marks in alone]
    shared = fuzz.token_set_ratio(" ".join(one), " ".join(other))
    likeness = (ratio + shared) / 2 - _OTHER * min(numbers) - _MORE * abs(len(alone[0]) - len(alone[1]))
    return round(max(0.0, likeness), 1), tuple(sorted(alone[0] | alone[1]))


def spelling(name: str) -> str:
    """`name` in one spelling: without case, spaces, hyphens and brackets, dates in one format.

    Numbers stay apart (`3-1` is not `31`), and so do `1.3b` and `13b`.
    """
    text = _plain(name)
    return re.sub(r"(?<=\d)\0(?=\d)|\0", lambda gap: "-" if _between_digits(gap) else "", text)


def marks(name: str) -> tuple[str, ...]:
    """Words, sizes, versions and dates in `name`: (`gpt`, `4`, `0613`) for `GPT-4-0613`."""
    return tuple(
        part
        for piece in _plain(name).split("\0")
        for part in ([piece] if _YEAR_DATE.fullmatch(piece) else _MARK.findall(piece))
    )


def _plain(name: str) -> str:
    """`name` in lower case, with dates in one format, and one NUL for each separator between words."""
    text = unicodedata.normalize("NFKC", without_hidden(name[:_LONGEST])).casefold().replace("\0", "")
    text = _YEAR_DATE.sub(lambda date: f"\0{date[1]}{date[2]}{date[3]}\0", text)
    return re.sub(r"\0+", "\0", _BETWEEN.sub("\0", text)).strip("\0")


def _between_digits(gap: re.Match[str]) -> bool:
    text, start, end = gap.string, gap.start(), gap.end()
    return start > 0 and end < len(text) and text[start - 1].isdigit() and text[end].isdigit()


def models(entries: Entries) -> NameIndex:
    """NameIndex of all variants.

    A family's name belongs to a variant only if the variant lists it as an alias. `owner/name` of a model
    hub is known if an entry links to it, or if the owner is an organisation of the model.
    """
    return NameIndex(
        chain.from_iterable(_names_of(id_, model, entries) for id_, model in entries.models.items()),
        (f"{id_}/{variant.id}" for id_, model in entries.models.items() for variant in model.variants),
    )


def benchmarks(entries: Entries) -> NameIndex:
    """NameIndex of all benchmarks."""
    return NameIndex(
        (
            (name, Target(id_))
            for id_, entry in entries.benchmarks.items()
            for name in (entry.name, *entry.aliases)
        ),
        entries.benchmarks,
    )


def methods(entries: Entries) -> NameIndex:
    """NameIndex of all methods."""
    return NameIndex(
        (
            (name, Target(id_))
            for id_, entry in entries.methods.items()
            for name in (entry.name, *entry.aliases)
        ),
        entries.methods,
    )


def _names_of(id_: str, model: ModelEntry, entries: Entries) -> Iterator[tuple[str, Target]]:
    owners = hub_names.owners(model, entries.vocabulary.organisations)
    for variant in model.variants:
        ref = f"{id_}/{variant.id}"
        configured = ((alias.name, configuration(alias)) for alias in variant.configured_aliases)
        for name, stated in (*((name, NOT_STATED) for name in _variant_names(model, variant)), *configured):
            yield name, Target(ref, stated)
            if "/" not in name:
                yield from ((f"{owner}/{name}", Target(ref, stated)) for owner in owners)
        for former in variant.former_ids:
            yield f"{id_}/{former.id}", Target(ref, configuration(former))
        if variant.url and (hub := hub_names.HUB.match(variant.url)):
            yield f"{hub[1]}/{hub[2]}", Target(ref)


def _variant_names(model: ModelEntry, variant: Variant) -> Iterator[str]:
    yield variant.name
    yield from variant.aliases
    if len(model.variants) == 1 and normalised(variant.name) == normalised(model.name):
        yield from model.aliases  # the family is this one model
