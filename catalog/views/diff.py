"""The difference between two states of the catalogue, as readers see it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from catalog.core.leaderboard import leaderboards
from catalog.validate.field_paths import path_labels
from catalog.views import scores
from catalog.views.context import Context

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from pydantic import BaseModel

    from catalog.core.records import Catalog, Cell, CellKey, Edition, Observation
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.terms import Unit

_FOLDERS: Final = ("models", "benchmarks", "methods")
_KINDS: Final = {"models": "model", "benchmarks": "benchmark", "methods": "method"}
What = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One changed field; "" for a field that was added or removed."""

    path: str  # as `unverified` writes it: variants.7b.layers
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChange:
    """One changed entry."""

    what: What
    kind: str  # model, benchmark, method, results
    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()  # of a changed one
    rows_added: int = 0
    rows_removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChange:
    """A headline number (the value shown for a cell) that was changed, added or removed."""

    what: What
    model: str  # name
    benchmark: str  # name
    about: str  # "pass@1 · Java · EvalPlus v0.2"
    before: str  # as printed; "" for none
    after: str
    unit: Unit  # of both: percent, rating ...
    change: float | None  # after minus before, in the unit: percentage points of percentages
    measured_by: str  # of what stands now; "" where nothing does


@dataclass(frozen=True, slots=True, kw_only=True)
class RankChange:
    """A model's changed rank in a leaderboard; None means not ranked."""

    model: str
    benchmark: str
    about: str
    before: int | None
    after: int | None
    of: int  # places in the leaderboard now


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A result whose reports disagree now (outside the headline's interval) and did not before."""

    model: str
    benchmark: str
    about: str
    low: float  # in percent, as only percentages have intervals
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TagChange:
    """A tag that is newly used, or no longer used."""

    what: What
    id: str
    name: str
    carried_by: tuple[str, ...]  # names of what carries it, or did


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogDiff:
    """All differences between two catalogues, in an order that does not depend on the order of files."""

    entries: tuple[EntryChange, ...]
    numbers: tuple[NumberChange, ...]
    ranks: tuple[RankChange, ...]
    disagreements: tuple[Disagreement, ...]
    tags: tuple[TagChange, ...]

    @property
    def empty(self) -> bool:
        """Whether there is no visible change."""
        return not (self.entries or self.numbers or self.ranks or self.disagreements or self.tags)


def compare(before: Catalog, after: Catalog, *, today: date) -> CatalogDiff:
    """All differences between the catalogues `before` and `after`."""
    then, now = _context(before, today), _context(after, today)
    return CatalogDiff(
        entries=tuple(_entries(before, after)),
        numbers=tuple(_numbers(then, now)),
        ranks=tuple(_ranks(then, now)),
        disagreements=tuple(_disagreements(then, now)),
        tags=tuple(_tags(before, after)),
    )


def _context(catalog: Catalog, today: date) -> Context:
    return Context(catalog=catalog, today=today, repository_url="", edit_path="")


# --- Entries ----------------------------------------------------------------------------------------


def _entries(before: Catalog, after: Catalog) -> Iterator[EntryChange]:
    for folder in _FOLDERS:
        old, new = getattr(before.entries, folder), getattr(after.entries, folder)
        for id_ in sorted({*old, *new}):
            if old.get(id_) != new.get(id_):
                yield _entry(_KINDS[folder], id_, old.get(id_), new.get(id_))
    files, changed = before.entries.results, after.entries.results
    for id_ in sorted({*files, *changed}):
        if files.get(id_) != changed.get(id_):
            yield _results(id_, files.get(id_), changed.get(id_))


def _entry(kind: str, id_: str, old: Any, new: Any) -> EntryChange:  # noqa: ANN401 - an entry of any kind
    fields = tuple(_fields(_plain(old), _plain(new))) if old is not None and new is not None else ()
    return EntryChange(what=_what(old, new), kind=kind, id=id_, name=(new or old).name, fields=fields)


def _results(id_: str, old: Any, new: Any) -> EntryChange:  # noqa: ANN401 - likewise
    rows_before, rows_after = _rows(old), _rows(new)
    fields: tuple[FieldChange, ...] = ()
    if old is not None and new is not None:
        fields = tuple(_fields(_without_rows(old), _without_rows(new)))
    return EntryChange(
        what=_what(old, new),
        kind="results",
        id=id_,
        name=(new or old).source.title,
        fields=fields,
        rows_added=(rows_after - rows_before).total(),
        rows_removed=(rows_before - rows_after).total(),
    )


def _rows(file: Any) -> Counter[str]:  # noqa: ANN401 - a ResultsFile or None
    return Counter(row.model_dump_json(exclude_defaults=True) for row in file.rows) if file else Counter()


def _without_rows(file: BaseModel) -> dict[str, Any]:
    return {name: value for name, value in _plain(file).items() if name != "rows"}


def _what(old: object, new: object) -> What:
    return "added" if old is None else "removed" if new is None else "changed"


def _plain(entry: BaseModel) -> dict[str, Any]:
    return entry.model_dump(mode="json", exclude_defaults=True)


def _fields(old: Any, new: Any) -> Iterator[FieldChange]:  # noqa: ANN401 - JSON
    """Changes of an entry: each field whose value differs between `old` and `new`."""
    old_texts = dict(_leaves(old, old, ()))
    says = dict(_leaves(new, new, ()))
    for path in dict.fromkeys((*says, *old_texts)):
        if old_texts.get(path) != says.get(path):
            yield FieldChange(path=path, before=old_texts.get(path, ""), after=says.get(path, ""))


def _leaves(top: Any, node: Any, loc: Loc) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    """(dotted path, text) of every value under `node`; a list of plain values counts as one."""
    if isinstance(node, dict):
        for key, below in node.items():
            yield from _leaves(top, below, (*loc, key))
    elif isinstance(node, list) and any(isinstance(item, dict) for item in node):
        for i, below in enumerate(node):
            yield from _leaves(top, below, (*loc, i))
    else:
        text = ", ".join(map(str, node)) if isinstance(node, list) else str(node)
        yield ".".join(path_labels(top, loc)), text


# --- Numbers ----------------------------------------------------------------------------------------


def _editions(context: Context) -> Mapping[tuple[CellKey, str], tuple[Cell, Edition]]:
    """Every (cell, edition) by (cell key, benchmark version); the version is "" if not stated."""
    return {
        (key, edition.version or ""): (cell, edition)
        for key, cell in context.catalog.cells.items()
        for edition in cell.editions
    }


def _numbers(then: Context, now: Context) -> Iterator[NumberChange]:
    old, new = _editions(then), _editions(now)
    for edition_key in sorted({*old, *new}):
        was, is_ = old.get(edition_key), new.get(edition_key)
        before = was[1].headline if was else None
        after = is_[1].headline if is_ else None
        if before and after and before.row.number == after.row.number:
            continue
        unit = next(headline.scale.unit for headline in (after, before) if headline)
        context = now if is_ else then
        model, benchmark, about = _about(context, edition_key)
        yield NumberChange(
            what=_what(before, after),
            model=model,
            benchmark=benchmark,
            about=about,
            before=before.row.number.printed if before else "",
            after=after.row.number.printed if after else "",
            unit=unit,
            change=_change(before, after) if before and after else None,
            measured_by=(after.measurer or "") if after else "",
        )


def _change(before: Observation, after: Observation) -> float:
    """After minus before, each in its own unit: a metric may have got another unit in between."""
    return round(after.scale.printed(after.value) - before.scale.printed(before.value), 6)


def _about(context: Context, edition_key: tuple[CellKey, str]) -> tuple[str, str, str]:
    """(model name, benchmark name, text on what was measured) of a result."""
    key, version = edition_key
    method = context.method(key.method).text if key.method else ""  # type: ignore[arg-type]
    parts = (
        scores.what(context, key),
        scores.edition_name(context, key, version or None),
        f"{method} {key.method_setup}".strip(),
    )
    about = " · ".join(part for part in parts if part)
    return context.model(key.variant).text, context.benchmark(key.benchmark).text, about


def _disagreements(then: Context, now: Context) -> Iterator[Disagreement]:
    old = _editions(then)
    for edition_key, (_, edition) in sorted(_editions(now).items(), key=lambda item: item[0]):
        if edition.disagrees and not (edition_key in old and old[edition_key][1].disagrees):
            model, benchmark, about = _about(now, edition_key)
            yield Disagreement(
                model=model,
                benchmark=benchmark,
                about=about,
                low=round(edition.headline.scale.printed(edition.low), 6),
                high=round(edition.headline.scale.printed(edition.high), 6),
            )


# --- Ranks ------------------------------------------------------------------------------------------


def _ranks(then: Context, now: Context) -> Iterator[RankChange]:
    """Changed ranks of models, largest moves first within each leaderboard."""
    old, new = dict(_boards(then)), dict(_boards(now))
    for board in sorted({*old, *new}, key=str):
        was, is_ = old.get(board, {}), new.get(board, {})
        moved_rows = [row for row in {**was, **is_} if was.get(row) != is_.get(row)]
        moved_rows.sort(key=lambda row: (-_step(was.get(row), is_.get(row)), is_.get(row) or 0, row))
        for row in moved_rows:
            model, benchmark, about = _about(now if row in is_ else then, row)
            yield RankChange(
                model=model,
                benchmark=benchmark,
                about=about,
                before=was.get(row),
                after=is_.get(row),
                of=len(is_),
            )


def _step(before: int | None, after: int | None) -> float:
    return float("inf") if before is None or after is None else abs(after - before)


def _boards(context: Context) -> Iterator[tuple[object, dict[tuple[CellKey, str], int]]]:
    """(key of a leaderboard, rank of each ranked result) for every leaderboard."""
    for id_, record in context.catalog.benchmarks.items():
        for board in leaderboards(record):
            yield (
                (id_, board.key),
                {
                    (cell.key, edition.version or ""): rank.position
                    for (cell, edition), rank in board.ranked()
                },
            )


# --- Tags -------------------------------------------------------------------------------------------


def _tags(before: Catalog, after: Catalog) -> Iterator[TagChange]:
    for id_ in sorted({*before.tags, *after.tags}):
        was, is_ = _carriers(before, id_), _carriers(after, id_)
        if bool(was) != bool(is_):
            catalog = after if is_ else before
            what: What = "added" if is_ else "removed"
            yield TagChange(what=what, id=id_, name=catalog.tags[id_].tag.name, carried_by=is_ or was)


def _carriers(catalog: Catalog, id_: str) -> tuple[str, ...]:
    record = catalog.tags.get(id_)
    if record is None:
        return ()
    return tuple(
        getattr(catalog, folder)[carrier].entry.name
        for folder in _FOLDERS
        for carrier in getattr(record, folder)
    )
