"""Pairs of result rows: each row of an older catalogue with what became of it in a newer one."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from catalog.core.field_changes import FieldChange
from catalog.core.row_facts import NUMBER, StatedRow, stated_rows
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.results import SETTING_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.field_changes import Json
    from catalog.core.moves import Moves
    from catalog.entries.schema.results import ResultsFile

SOURCE: Final = "results"
"""Name of the results file in the changes of a row that moved to another file."""

SUBJECT: Final = ("model", "benchmark", "split", "language", "metric", "method", "method_setup")
"""Fields that say what was measured."""

RUN: Final = ("version", "method_version", *CONFIGURATION_FIELDS)
"""Fields that say how the model or the benchmark was run; a source may leave each of them out."""

_OUTCOMES: Final = frozenset({"tokens", "input_tokens", "output_tokens", "cost_usd"})
_SETTINGS: Final = tuple(name for name in SETTING_FIELDS if name not in _OUTCOMES)
_WEIGHTS: Final = {"percent": 3, "value": 3, "locator": 3, "as_reported": 2}  # of a difference; else 1
_MOST_COMPARED: Final = (
    40_000  # pairs of rows in one group; in a larger one, equal places are paired in order
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RowChange:
    """A result row that was changed, added (before is None) or deleted (after is None)."""

    before: StatedRow | None
    after: StatedRow | None
    fields: tuple[
        FieldChange, ...
    ] = ()  # facts with another value, whether the row or its header states them
    rewritten: tuple[FieldChange, ...] = ()  # fields written otherwise that say the same
    expected: frozenset[str] = frozenset()  # names of fields that follow from an id that changed

    @property
    def row(self) -> StatedRow:
        """The row after the change; the deleted one if there is none."""
        row = self.after or self.before
        assert row is not None, "a change has a row before or after"
        return row

    def changed(self, *names: str) -> FieldChange | None:
        """Change of the first of the fields `names` that changed; None if none did."""
        return next((field for field in self.fields if field.path in names), None)

    @property
    def from_header(self) -> bool:
        """True if the row itself is written as before: only the header of its file changed."""
        before, after = self.before, self.after
        if before is None or after is None or before.stated != after.stated:
            return False
        return self.changed(SOURCE) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChanges:
    """All changes of rows, and the number of rows that did not change."""

    changes: tuple[RowChange, ...]
    unchanged: int


def row_changes(
    before: Mapping[str, ResultsFile], after: Mapping[str, ResultsFile], moves: Moves
) -> RowChanges:
    """Changes of all rows; each row of either catalogue is in one pair at most.

    Rows are paired within a file by what they measure and their settings, then by fewer and fewer of
    these while value and place agree; what is left, across files. Among equals, the nearest in all other
    fields is taken.
    """
    renamed = {old: new for old, new in moves.results.items() if new in after}
    # An unchanged file has no changed rows: not even its rows are made.
    same = {id_ for id_, file in before.items() if id_ not in renamed and after.get(id_) == file}
    old = list(chain.from_iterable(stated_rows(id_, file) for id_, file in before.items() if id_ not in same))
    new = list(chain.from_iterable(stated_rows(id_, file) for id_, file in after.items() if id_ not in same))
    unchanged = sum(len(before[id_].rows) for id_ in same)
    changes: list[RowChange] = []
    pairing = _Pairing(old, new, moves)
    for row, partner in pairing.pairs():
        change = _change(row, partner, pairing)
        if change is None:
            unchanged += 1
        else:
            changes.append(change)
    changes.sort(key=lambda change: (change.row.results_id, change.after is None, change.row.index))
    return RowChanges(changes=tuple(changes), unchanged=unchanged)


def _change(before: StatedRow | None, after: StatedRow | None, pairing: _Pairing) -> RowChange | None:
    if before is None or after is None:
        return RowChange(before=before, after=after)
    fields = list(_differences(before.facts, after.facts))
    if pairing.file_of(before) != after.results_id:
        fields.insert(0, _field(SOURCE, before.results_id, after.results_id))
    names = {field.path for field in fields}
    rewritten = tuple(field for field in _differences(before.stated, after.stated) if field.path not in names)
    if not fields and not rewritten:
        return None
    moved = pairing.moved(before)
    expected = {
        name for name in names if moved.get(name) == after.facts.get(name) and moved.get(name) is not None
    }
    return RowChange(
        before=before,
        after=after,
        fields=tuple(fields),
        rewritten=rewritten,
        expected=frozenset(expected & names),
    )


def _differences(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*new, *old)):
        if old.get(name) != new.get(name):
            yield _field(name, old.get(name), new.get(name))


def _field(name: str, before: Json, after: Json) -> FieldChange:
    return FieldChange(loc=tuple(name.split(".")), path=name, pattern=name, before=before, after=after)


class _Pairing:
    """Rows of two catalogues, paired in stages, from equal rows to those that share little."""

    def __init__(self, old: Sequence[StatedRow], new: Sequence[StatedRow], moves: Moves) -> None:
        self._old, self._new, self._moves = old, new, moves
        self._moved = {id(row): moves.facts(row.facts) for row in old}

    def moved(self, row: StatedRow) -> Mapping[str, Json]:
        """Facts of an old row, with the ids that its model, benchmark and method have now."""
        return self._moved[id(row)]

    def file_of(self, row: StatedRow) -> str:
        """Id that the results file of an old row has now."""
        return self._moves.results.get(row.results_id, row.results_id)

    def pairs(self) -> Iterator[tuple[StatedRow | None, StatedRow | None]]:
        """(old row, new row) of all rows; None for the row that is not there."""
        old = {i: (self.file_of(row), self.moved(row)) for i, row in enumerate(self._old)}
        new = {j: (row.results_id, row.facts) for j, row in enumerate(self._new)}
        partner: dict[int, int] = {}
        for key, fits in _STAGES:
            for i, j in _paired(old, new, key, fits):
                partner[i] = j
                del old[i], new[j]
        for i, row in enumerate(self._old):
            yield row, self._new[partner[i]] if i in partner else None
        for j in new:
            yield None, self._new[j]


_Placed = tuple[str, "Mapping[str, Json]"]  # (results id, facts)


def _paired(
    old: Mapping[int, _Placed],
    new: Mapping[int, _Placed],
    key: Callable[[_Placed], Hashable],
    fits: Callable[[_Placed, _Placed], bool],
) -> Iterator[tuple[int, int]]:
    """Indices of rows with equal keys that fit; within a group, the nearest rows first."""
    groups: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for i, placed in old.items():
        groups[key(placed)][0].append(i)
    for j, placed in new.items():
        groups[key(placed)][1].append(j)
    for olds, news in list(groups.values()):
        yield from _nearest(olds, news, old, new, fits)


def _nearest(
    olds: Sequence[int],
    news: Sequence[int],
    old: Mapping[int, _Placed],
    new: Mapping[int, _Placed],
    fits: Callable[[_Placed, _Placed], bool],
) -> list[tuple[int, int]]:
    candidates: Iterable[tuple[int, int]] = ((i, j) for i in olds for j in news)
    if len(olds) * len(news) > _MOST_COMPARED:
        candidates = _in_order(olds, news, old, new)
    ranked = sorted((_distance(old[i][1], new[j][1]), i, j) for i, j in candidates if fits(old[i], new[j]))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in ranked:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return list(pairs.items())


def _in_order(
    olds: Sequence[int], news: Sequence[int], old: Mapping[int, _Placed], new: Mapping[int, _Placed]
) -> Iterator[tuple[int, int]]:
    """Candidates of a group too large for all of them: rows of equal number and place, in their order."""
    by_place: dict[Hashable, list[int]] = defaultdict(list)
    for j in news:
        by_place[_number(new[j][1]), new[j][1].get("locator")].append(j)
    seen: Counter[Hashable] = Counter()
    for i in olds:
        place = _number(old[i][1]), old[i][1].get("locator")
        if seen[place] < len(by_place[place]):
            yield i, by_place[place][seen[place]]
            seen[place] += 1


def _distance(old: Mapping[str, Json], new: Mapping[str, Json]) -> int:
    return sum(_WEIGHTS.get(name, 1) for name in {*old, *new} if old.get(name) != new.get(name))


def _number(facts: Mapping[str, Json]) -> tuple[Json, ...]:
    return tuple(facts.get(name) for name in NUMBER)


def _values(facts: Mapping[str, Json], names: Iterable[str]) -> tuple[Json, ...]:
    return tuple(facts.get(name) for name in names)


def _whole(facts: Mapping[str, Json]) -> str:
    return json.dumps(facts, sort_keys=True)


def _any(_: _Placed, __: _Placed) -> bool:
    return True


def _runs_agree(old: _Placed, new: _Placed) -> bool:
    """True if no field of the run is stated in both rows with different values."""
    return all(
        old[1].get(name) is None or new[1].get(name) is None or old[1][name] == new[1][name] for name in RUN
    )


def _all_but(*names: str) -> Callable[[_Placed], Hashable]:
    """Key of a row in its file by what it measures without the fields `names`, its number and its place."""
    kept = tuple(name for name in SUBJECT if name not in names)
    return lambda placed: (
        placed[0],
        _values(placed[1], kept),
        _number(placed[1]),
        placed[1].get("locator"),
    )


_STAGES: Final[tuple[tuple[Callable[[_Placed], Hashable], Callable[[_Placed, _Placed], bool]], ...]] = (
    # Within a file: equal rows; then by subject, run and settings; then with other settings or run.
    (lambda placed: (placed[0], _whole(placed[1])), _any),
    (lambda placed: (placed[0], _values(placed[1], (*SUBJECT, *RUN, *_SETTINGS))), _any),
    (lambda placed: (placed[0], _values(placed[1], (*SUBJECT, *RUN))), _any),
    (lambda placed: (placed[0], _values(placed[1], SUBJECT), _number(placed[1])), _any),
    (lambda placed: (placed[0], _values(placed[1], SUBJECT)), _runs_agree),
    # A value that stayed where it is in the source, and is said of something else now.
    (_all_but("method", "method_setup"), _any),
    *((_all_but(name), _any) for name in ("split", "language", "metric", "benchmark", "model")),
    (
        lambda placed: (placed[0], _values(placed[1], ("model", "benchmark", "metric")), _number(placed[1])),
        _any,
    ),
    # Rows that moved to another file.
    (lambda placed: _whole(placed[1]), _any),
    (lambda placed: (_values(placed[1], (*SUBJECT, *RUN)), _number(placed[1])), _any),
    (lambda placed: (_values(placed[1], SUBJECT), _number(placed[1])), _any),
)
"""Stages of pairing: the key that both rows share, and a test that a pair of them has to pass."""
