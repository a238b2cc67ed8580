"""Resolve names to ids if there is no doubt."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.text import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.collection import Entries

_APART: Final = 2  # edits by which the next name must be farther away
_SHORTEST: Final = 6  # letters of a name that may have one wrong letter; twice as many for two


class NameResolver:
    """Finds the id for a name or alias, also with one or two wrong letters.

    A name of two entries has no id. A misspelt name has one only if all other names differ more:
    `codegem` may be CodeGen or CodeGemma. Numbers must be equal: `7b` and `1b` are two models.
    """

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._known: dict[str, Mapping[str, str]] = {}
        self._runs: dict[str, tuple[str, Mapping[str, str | int]]] | None = None

    def by_name(self, to: str, written: str) -> str | None:
        """Id in the folder or vocabulary `to` with the name or alias `written`; None without exactly one."""
        return self._names(to).get(normalised(written))

    def run_by_name(self, written: str) -> tuple[str, Mapping[str, str | int]] | None:
        """Variant and configuration fields that a name stands for, such as `o3 (high)`; None if unknown.

        Former ids count as names. A name of a variant in no special configuration is not found here.
        """
        if self._runs is None:
            runs: dict[str, set[tuple[str, tuple[tuple[str, str | int], ...]]]] = defaultdict(set)
            for id_, model in self._entries.models.items():
                for variant in model.variants:
                    names = (
                        *((alias.name, alias) for alias in variant.configured_aliases),
                        *((f"{id_}/{former.id}", former) for former in variant.former_ids),
                    )
                    for name, stated in names:
                        fields = ((field, getattr(stated, field)) for field in CONFIGURATION_FIELDS)
                        known = tuple((field, value) for field, value in fields if value is not None)
                        runs[normalised(name)].add((f"{id_}/{variant.id}", known))
            self._runs = {
                name: (ref, dict(known))
                for name, meant in runs.items()
                if len(meant) == 1
                for ref, known in meant
            }
        return self._runs.get(normalised(written))

    def by_misspelling(self, to: str, written: str) -> str | None:
        """Id in `to` whose id or name differs from `written` by a letter or two; None unless it is clear."""
        wanted = normalised(written)
        most = min(2, len(wanted) // _SHORTEST)
        if not most:
            return None
        near: dict[str, int] = {}
        for name, id_ in self._names(to).items():
            if abs(len(name) - len(wanted)) <= most + 2 and _digits(name) == _digits(wanted):
                distance = OSA.distance(wanted, name, score_cutoff=most + 2)
                near[id_] = min(distance, near.get(id_, distance))
        ranked = sorted((distance, id_) for id_, distance in near.items())
        alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] >= _APART)
        return ranked[0][1] if alone and ranked[0][0] <= most else None

    def _names(self, to: str) -> Mapping[str, str]:
        if to not in self._known:
            self._known[to] = _unambiguous(self._pairs(to))
        return self._known[to]

    def _pairs(self, to: str) -> Iterable[tuple[str, str]]:
        """(name, id) of all entries or terms in `to`; for "models" also of variants, as family/variant."""
        if to == "tags":
            for category in self._entries.vocabulary.tags.values():
                if category.derived is None:
                    for id_, tag in category.tags.items():
                        yield from ((id_, id_), (tag.name, id_))
            return
        folder = to in {"models", "benchmarks", "methods"}
        source = self._entries if folder else self._entries.vocabulary
        for id_, entry in getattr(source, to.replace("-", "_")).items():
            yield from ((name, id_) for name in (id_, entry.name, *entry.aliases))
            spdx = getattr(entry, "spdx", None)
            if spdx:
                yield spdx, id_
            for variant in getattr(entry, "variants", ()):
                ref = f"{id_}/{variant.id}"
                yield from ((name, ref) for name in (ref, variant.name, *variant.aliases))


def _unambiguous(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """{normalised name: id} of the names with a single id; of a family and its variant, the variant's."""
    ids_by_name: dict[str, set[str]] = {}
    for name, id_ in pairs:
        ids_by_name.setdefault(normalised(name), set()).add(id_)
    unambiguous = {}
    for name, ids in ids_by_name.items():
        variants = {id_ for id_ in ids if "/" in id_}
        if len(variants or ids) == 1 and len({id_.partition("/")[0] for id_ in ids}) == 1:
            unambiguous[name] = (variants or ids).copy().pop()
    return unambiguous


def _digits(name: str) -> list[str]:
    """The numbers in `name`, each with the letter after it, such as `7b`."""
    return re.findall(r"[0-9]+(?:\.[0-9]+)?[a-z]?", name)
