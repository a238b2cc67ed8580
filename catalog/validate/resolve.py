"""Resolve names to ids if there is no doubt."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from catalog.entries.hub_names import owners
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.references import ENTRY_FOLDERS, VOCABULARIES
from catalog.entries.text import marks, normalised, quote, quoted_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.collection import Entries

_APART: Final = 2  # edits by which the next name must be farther away
_SHORT_LIST: Final = 25  # ids that a message lists in full
_NEAREST: Final = 3  # ids that a message offers from a longer list
_NEAR: Final = 60.0  # of 100, likeness from which an id is offered
_GUESSES: Final = 500  # proposals per resolver: more are usually one mistake repeated
_SHORTEST: Final = 6  # letters of a name that may have one wrong letter; twice as many for two


_LONGEST: Final = 120  # characters of a name that are compared
_NO_VALUE: Final = frozenset({"n/a", "na", "none", "null", "unknown", "notstated", "tbd", "?", ""})
_COUNTED: Final = re.compile(r"([a-z]+)@?([1-9][0-9]{0,5})")


class NameResolver:
    """Finds the id for a name or alias, also with one or two wrong letters.

    A name of two entries has no id. A misspelt name has one only if all other names differ more:
    `codegem` may be CodeGen or CodeGemma. Numbers must be equal: `7b` and `1b` are two models.
    """

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._known: dict[str, Mapping[str, str]] = {}
        self._runs: dict[str, tuple[str, Mapping[str, str | int]]] | None = None
        self._guesses = 0
        self._meant: dict[tuple[str, str], str | None] = {}

    def proposal(self, to: str, written: str) -> str:
        """Text that says what to write instead of `written`, which is no id in the folder or vocabulary `to`.

        It names a single id only if that id means the same; else it lists ids to choose from.
        """
        if normalised(written) in _NO_VALUE:
            return "delete the field if this is unknown"
        if (id_ := self.by_name(to, written)) is not None:
            return f"write {quote(id_)}"
        plural = {**VOCABULARIES, **ENTRY_FOLDERS, "tags": "tags"}[to]
        known = sorted({id_ for id_ in self._names(to).values() if "/" not in id_})
        return self._guess(to, written, known, plural)

    def _guess(self, to: str, written: str, known: list[str], plural: str) -> str:
        if (id_ := self.meant(to, written)) is not None:
            return f"did you mean {quote(id_)}?"
        if self._guesses > _GUESSES:
            return f"it is none of the {len(known)} {plural}"
        if not known:
            return f"no {plural} are defined yet"
        define = (
            f"; if it is another, define it in entries/terms/{to}.yaml" if to not in ENTRY_FOLDERS else ""
        )
        if len(known) <= _SHORT_LIST:
            return f"known {plural}: {quoted_list(known, last='and', most=_SHORT_LIST)}{define}"
        if near := self._nearest(to, written):
            choice = define or ", if one of them is meant"
            return f"the nearest {plural} are {quoted_list(near, last='and')}{choice}"
        return f"none of the {len(known)} {plural} has a similar name{define}"

    def _nearest(self, to: str, written: str) -> list[str]:
        """Up to three ids with names similar to `written`, the most similar first; [] for none."""
        alike = process.extract(
            normalised(written)[:_LONGEST],
            list(self._names(to)),
            scorer=fuzz.ratio,
            score_cutoff=_NEAR,
            limit=_NEAREST * 3,
        )
        return list(dict.fromkeys(self._names(to)[name] for name, _, _ in alike))[:_NEAREST]

    def by_name(self, to: str, written: str) -> str | None:
        """Id in the folder or vocabulary `to` with the name or alias `written`; None without exactly one.

        An owner before the name, as in `bigcode/starcoder2-7b`, must be an owner of that model.
        """
        if (id_ := self._names(to).get(normalised(written))) is not None:
            return id_
        owner, slash, name = written.partition("/")
        if to == "models" and slash:
            ref = self._names(to).get(normalised(name))
            if ref is not None and normalised(owner) in self._owners(ref.partition("/")[0]):
                return ref
        return self._metric(written) if to == "metrics" else None

    def meant(self, to: str, written: str) -> str | None:
        """Id in `to` that `written` means without doubt; None if it is unclear.

        `written` is a name or alias of that id alone, perhaps with a typing error. After `_GUESSES` texts, no
        more typing errors are looked for.
        """
        if (to, written) not in self._meant:
            self._guesses += 1
            near = self.by_misspelling(to, written) if self._guesses <= _GUESSES else None
            self._meant[to, written] = self.by_name(to, written) or near
        return self._meant[to, written]

    def _owners(self, family: str) -> set[str]:
        """Owners that can stand before the name of a model of `family` (an id), each as `normalised` text.

        These are its organisations (ids, names, aliases) and the owners of its repositories on hubs; none if
        `family` is unknown. To look up an owner, pass it through `normalised` first.
        """
        model = next((entry for id_, entry in self._entries.models.items() if id_ == family), None)
        if model is None:
            return set()
        names = owners(model, self._entries.vocabulary.organisations)
        return {normalised(owner) for owner in names}

    def _metric(self, written: str) -> str | None:
        """Id of the metric, with its k: `pass@10` for `pass10`, `Pass @ 10` and `pas@10`; None if unclear."""
        match = _COUNTED.fullmatch(normalised(written))
        if match is None:
            return None
        counted = {id_.removesuffix("@k") for id_ in self._names("metrics").values() if id_.endswith("@k")}
        near = [name for name in counted if OSA.distance(match[1], name, score_cutoff=1) <= 1]
        return f"{near[0]}@{match[2]}" if len(near) == 1 else None

    def run_by_name(self, written: str) -> tuple[str, Mapping[str, str | int]] | None:
        """(variant, fields of a configuration) for a name such as `o3 (high)` or a former id; else None.

        A name of a variant without a configuration in it is not found here.
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
        """Id in `to` with a name that differs from `written` by at most two letters; None unless it is clear.

        Short texts may differ by fewer letters or by none.
        """
        wanted = normalised(written)
        most = min(2, len(wanted) // _SHORTEST)
        if not most:
            return None
        near: dict[str, int] = {}
        for name, id_ in self._names(to).items():
            if abs(len(name) - len(wanted)) <= most + 2 and marks(name) == marks(wanted):
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
        """(name, id) of all entries or terms in `to`; for "models" also of their variants."""
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
    """{`normalised` name: id} of the names with a single id; of a family and its variant, the variant's."""
    ids_by_name: dict[str, set[str]] = {}
    for name, id_ in pairs:
        ids_by_name.setdefault(normalised(name), set()).add(id_)
    unambiguous = {}
    for name, ids in ids_by_name.items():
        variants = {id_ for id_ in ids if "/" in id_}
        if len(variants or ids) == 1 and len({id_.partition("/")[0] for id_ in ids}) == 1:
            unambiguous[name] = (variants or ids).copy().pop()
    return unambiguous
