"""The difference between two states of the catalogue, as readers see it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, assert_never

from catalog.core.leaderboard import leaderboards
from catalog.core.moves import moved_key, variant_moves
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.types import VariantRef
from catalog.validate.field_paths import path_labels
from catalog.views import scores
from catalog.views.context import Context

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from pydantic import BaseModel

    from catalog.core.leaderboard import BoardScope, LeaderboardKey
    from catalog.core.moves import VariantMove
    from catalog.core.records import Catalog, Cell, CellKey, Edition, Observation
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.terms import Unit
    from catalog.entries.schema.types import BenchmarkId

_FOLDERS: Final = ("models", "benchmarks", "methods")
_KINDS: Final = {"models": "model", "benchmarks": "benchmark", "methods": "method"}
What = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A changed field: its text before and after; "" before if it was added, after if removed."""

    path: str  # as `unverified` writes it: variants.7b.layers
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChange:
    """An entry that was added, removed or changed."""

    what: What
    kind: str  # model, benchmark, method, results
    id: str
    name: str
    rows_moved: int = 0  # of results: the same value, of another variant, configuration or method now
    fields: tuple[FieldChange, ...] = ()  # of a changed one
    rows_added: int = 0
    rows_removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantChange:
    """A variant that became a configuration of another variant, or got another id."""

    before: str  # id: openai-o3/2025-04-16-high
    before_name: str
    after: str
    after_name: str
    configuration: str  # "effort high"; "" for a plain change of id
    merged: bool  # the other variant existed before, or several became it; else this one was renamed


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChange:
    """A headline number (the value shown for a cell) that was changed, added or removed."""

    what: What
    model: str  # name
    configuration: str  # how the model was run: "effort high"; "" where not stated
    benchmark: str  # name
    about: str  # "pass@1 · Java · EvalPlus v0.2"
    before: str  # as printed; "" for none
    after: str
    unit: Unit  # of both: percent, rating ...
    change: float | None  # after minus before, in the unit: percentage points of percentages
    measured_by: str  # of what stands now; "" where nothing does
    reason: str  # where variants became one: "Oak (high) is Oak with effort high now"; else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankChange:
    """A changed rank of a model in a leaderboard; None before or after means not ranked."""

    model: str
    configuration: str  # the best one, which has the rank
    benchmark: str
    about: str
    before: int | None
    after: int | None
    of: int  # places in the leaderboard now


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A result whose reports disagree now but did not before: one lies outside the headline's interval."""

    model: str
    configuration: str
    benchmark: str
    about: str
    low: float  # in percent, as only percentages have intervals
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TagChange:
    """A tag that entries use now and did not before, or the other way round."""

    what: What
    id: str
    name: str
    carried_by: tuple[str, ...]  # names of what carries it, or did


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogDiff:
    """All differences between two catalogues, in an order that does not depend on the order of files."""

    entries: tuple[EntryChange, ...]
    variants: tuple[VariantChange, ...]
    numbers: tuple[NumberChange, ...]
    ranks: tuple[RankChange, ...]
    disagreements: tuple[Disagreement, ...]
    tags: tuple[TagChange, ...]

    @property
    def empty(self) -> bool:
        """True if the two catalogues show no difference."""
        return not (
            self.entries or self.variants or self.numbers or self.ranks or self.disagreements or self.tags
        )


def compare(before: Catalog, after: Catalog, *, today: date) -> CatalogDiff:
    """All differences between the catalogues `before` and `after`."""
    then, now = _context(before, today), _context(after, today)
    moves = variant_moves(before, after)
    leads_to = _leads_to(_editions(then), _editions(now), moves)
    return CatalogDiff(
        entries=tuple(_entries(before, after, moves)),
        variants=tuple(_variants(then, now, moves)),
        numbers=tuple(_numbers(then, now, moves, leads_to)),
        ranks=tuple(_ranks(then, now, leads_to)),
        disagreements=tuple(_disagreements(then, now, leads_to)),
        tags=tuple(_tags(before, after)),
    )


def _context(catalog: Catalog, today: date) -> Context:
    return Context(catalog=catalog, today=today, repository_url="", edit_path="")


# --- Entries ----------------------------------------------------------------------------------------


_Moves: TypeAlias = "Mapping[VariantRef, VariantMove]"


def _entries(before: Catalog, after: Catalog, moves: _Moves) -> Iterator[EntryChange]:
    for folder in _FOLDERS:
        old, new = getattr(before.entries, folder), getattr(after.entries, folder)
        for id_ in sorted({*old, *new}):
            if old.get(id_) != new.get(id_):
                yield _entry(_KINDS[folder], id_, old.get(id_), new.get(id_), moves)
    files, changed = before.entries.results, after.entries.results
    for id_ in sorted({*files, *changed}):
        if files.get(id_) != changed.get(id_):
            yield _results(id_, files.get(id_), changed.get(id_), moves)


def _entry(kind: str, id_: str, old: Any, new: Any, moves: _Moves) -> EntryChange:  # noqa: ANN401 - an entry of any kind
    fields: tuple[FieldChange, ...] = ()
    if old is not None and new is not None:
        after = _plain(new)
        fields = tuple(_fields(_after_moves(id_, _plain(old), after, moves), after))
    return EntryChange(what=_what(old, new), kind=kind, id=id_, name=(new or old).name, fields=fields)


def _after_moves(id_: str, old: dict[str, Any], new: Mapping[str, Any], moves: _Moves) -> dict[str, Any]:
    """Old fields of a model, with moved variants under their new ids, and without those that were merged.

    Former ids are those of `new`, as `_variants` reports their changes.
    """
    former = {variant["id"]: variant.get("former_ids") for variant in new.get("variants", ())}
    variants = []
    for variant in old.get("variants", ()):
        move = moves.get(VariantRef(f"{id_}/{variant['id']}"))
        if move and move.merged:
            continue
        kept = {**variant, "id": move.after.partition("/")[2]} if move else dict(variant)
        if former.get(kept["id"]):
            kept["former_ids"] = former[kept["id"]]
        variants.append(kept)
    return {**old, "variants": variants} if "variants" in old else old


def _variants(then: Context, now: Context, moves: _Moves) -> Iterator[VariantChange]:
    for ref, move in sorted(moves.items()):
        yield VariantChange(
            before=ref,
            before_name=then.model(ref).text,
            after=move.after,
            after_name=now.model(move.after).text,
            configuration=move.configuration.label,
            merged=move.merged,
        )


def _results(id_: str, old: Any, new: Any, moves: _Moves) -> EntryChange:  # noqa: ANN401 - likewise
    rows_before, rows_after = _rows(old), _rows(new)
    gone, come = rows_before - rows_after, rows_after - rows_before
    moved = (_without_run(gone, moves) & _without_run(come, moves)).total()
    fields: tuple[FieldChange, ...] = ()
    if old is not None and new is not None:
        fields = tuple(_fields(_without_rows(old), _without_rows(new)))
    return EntryChange(
        what=_what(old, new),
        kind="results",
        id=id_,
        name=(new or old).source.title,
        fields=fields,
        rows_moved=moved,
        rows_added=come.total() - moved,
        rows_removed=gone.total() - moved,
    )


def _rows(file: Any) -> Counter[str]:  # noqa: ANN401 - a ResultsFile or None
    return Counter(row.model_dump_json(exclude_defaults=True) for row in file.rows) if file else Counter()


_OF_RUN: Final = frozenset((*CONFIGURATION_FIELDS, "as_reported", "method", "method_version", "method_setup"))


def _without_run(rows: Counter[str], moves: _Moves) -> Counter[str]:
    """Rows without configuration and method; a variant that moved is replaced by what it became."""
    plain: Counter[str] = Counter()
    for text, number in rows.items():
        row = {name: value for name, value in json.loads(text).items() if name not in _OF_RUN}
        move = moves.get(row["model"])
        plain[json.dumps({**row, "model": move.after if move else row["model"]})] += number
    return plain


def _without_rows(file: BaseModel) -> dict[str, Any]:
    return {name: value for name, value in _plain(file).items() if name != "rows"}


def _what(old: object, new: object) -> What:
    return "added" if old is None else "removed" if new is None else "changed"


def _plain(entry: BaseModel) -> dict[str, Any]:
    return entry.model_dump(mode="json", exclude_defaults=True)


def _fields(old: Any, new: Any) -> Iterator[FieldChange]:  # noqa: ANN401 - JSON
    """Changed fields: each dotted path whose text differs between `old` and `new`."""
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
    """{(cell key, benchmark version): (cell, edition)} for all cells; the version is "" if not stated."""
    return {
        (key, edition.version or ""): (cell, edition)
        for key, cell in context.catalog.cells.items()
        for edition in cell.editions
    }


_EditionKey: TypeAlias = "tuple[CellKey, str]"
_LeadsTo: TypeAlias = "Mapping[_EditionKey, _EditionKey]"


def _numbers(then: Context, now: Context, moves: _Moves, leads_to: _LeadsTo) -> Iterator[NumberChange]:
    """Changed headlines; that of a variant that moved is compared with the one of its new cell."""
    old, new = _editions(then), _editions(now)
    joining: dict[_EditionKey, list[VariantMove]] = defaultdict(list)
    for (key, _), target in sorted(leads_to.items()):
        if key.variant in moves:
            joining[target].append(moves[key.variant])
    for edition_key in sorted(new.keys() - set(leads_to.values())):
        yield _number(now, edition_key, None, new[edition_key][1].headline, reason="")
    for edition_key, target in sorted(leads_to.items()):
        before = old[edition_key][1].headline
        after = new[target][1].headline if target in new else None
        if after is None:
            yield _number(then, edition_key, before, None, reason="")
        elif before.row.number != after.row.number:
            own = moves.get(edition_key[0].variant)
            joined = [own] if own else joining[target]
            yield _number(now, target, before, after, reason=_reason(then, now, joined))


_Editions: TypeAlias = "Mapping[_EditionKey, tuple[Cell, Edition]]"


def _leads_to(old: _Editions, new: _Editions, moves: _Moves) -> _LeadsTo:
    """{old headline: where it is now}, after variants moved and rows got another configuration or method.

    A row that states its configuration only now moves to another cell, but only if one cell was there
    before and one is there now. A row whose method, version or form changed moves if number, source and
    place in the source are the same.
    """
    leads_to = {}
    for key, version in old:
        moved = moved_key(key, moves)
        leads_to[key, version] = moved, version
    targets = set(leads_to.values())
    come = defaultdict(list)
    for key, version in new.keys() - targets:
        come[key.any_configuration, version].append(key)
    gone = defaultdict(list)
    for source, (key, version) in leads_to.items():
        if (key, version) not in new:
            gone[key.any_configuration, version].append(source)
    for (general, version), sources in gone.items():
        if len(sources) == len(come[general, version]) == 1:
            leads_to[sources[0]] = come[general, version][0], version
    _add_moved_methods(leads_to, old, new)
    return leads_to


def _add_moved_methods(leads_to: dict[_EditionKey, _EditionKey], old: _Editions, new: _Editions) -> None:
    """Add to `leads_to` the headlines of which only method, version or form changed."""
    come: dict[object, list[_EditionKey]] = defaultdict(list)
    for edition_key in new.keys() - set(leads_to.values()):
        come[_place(edition_key, new[edition_key][1].headline)].append(edition_key)
    gone: dict[object, list[_EditionKey]] = defaultdict(list)
    for source, target in leads_to.items():
        if target not in new:
            gone[_place(target, old[source][1].headline)].append(source)
    for place, sources in gone.items():
        if len(sources) == len(come[place]) == 1:
            leads_to[sources[0]] = come[place][0]


def _place(edition_key: _EditionKey, headline: Observation) -> object:
    """Key of a reported number without its method: what it measures, its source and the place there."""
    key, version = edition_key
    row = headline.row
    return key.without_method, version, headline.results_id, row.locator, row.date, row.number.printed


def _reason(then: Context, now: Context, moves: Iterable[VariantMove]) -> str:
    """Text on variants that became a configuration: `Oak (high) is Oak with effort high now`; "" for none."""
    return "; ".join(
        f"{then.model(move.before).text} is {now.model(move.after).text}"
        f"{' with ' if move.configuration.stated else ''}{move.configuration.label} now"
        for move in moves
    )


def _number(
    context: Context,
    edition_key: _EditionKey,
    before: Observation | None,
    after: Observation | None,
    *,
    reason: str,
) -> NumberChange:
    unit = next(headline.scale.unit for headline in (after, before) if headline)
    model, benchmark, about = _about(context, edition_key)
    return NumberChange(
        what=_what(before, after),
        model=model,
        configuration=edition_key[0].configuration.label,
        benchmark=benchmark,
        about=about,
        before=before.row.number.printed if before else "",
        after=after.row.number.printed if after else "",
        unit=unit,
        change=_change(before, after) if before and after else None,
        measured_by=(after.measurer or "") if after else "",
        reason=reason,
    )


def _change(before: Observation, after: Observation) -> float:
    """Value after minus value before, each in its own unit, as the unit of the metric may have changed."""
    return round(after.scale.printed(after.value) - before.scale.printed(before.value), 6)


def _about(context: Context, edition_key: tuple[CellKey, str]) -> tuple[str, str, str]:
    """(model name, benchmark name, metric with part, version and method) of a result."""
    key, version = edition_key
    parts = (
        scores.what(context, key),
        scores.edition_name(context, key, version or None),
        f"{context.method_name(key)} {key.method_setup}".strip(),
    )
    about = " · ".join(part for part in parts if part)
    return context.model(key.variant).text, context.benchmark(key.benchmark).text, about


def _disagreements(then: Context, now: Context, leads_to: _LeadsTo) -> Iterator[Disagreement]:
    old = {
        leads_to[edition_key] for edition_key, (_, edition) in _editions(then).items() if edition.disagrees
    }
    for edition_key, (_, edition) in sorted(_editions(now).items(), key=lambda item: item[0]):
        if edition.disagrees and edition_key not in old:
            model, benchmark, about = _about(now, edition_key)
            yield Disagreement(
                model=model,
                configuration=edition_key[0].configuration.label,
                benchmark=benchmark,
                about=about,
                low=round(edition.headline.scale.printed(edition.low), 6),
                high=round(edition.headline.scale.printed(edition.high), 6),
            )


# --- Ranks ------------------------------------------------------------------------------------------


def _ranks(then: Context, now: Context, leads_to: _LeadsTo) -> Iterator[RankChange]:
    """Changed ranks of models and systems, by leaderboard; within each, the largest moves first.

    A model has one rank, in its best configuration. If several variants became one, the best of their old
    ranks counts.
    """
    best = {
        (board.key.scope, board.subject(cell.key), edition.version or ""): cell.key.configuration.label
        for record in now.catalog.benchmarks.values()
        for board in leaderboards(record)
        for (cell, edition), _ in board.ranked()
    }
    old, new = dict(_boards(then, leads_to)), dict(_boards(now, {}))
    for board in sorted({*old, *new}, key=str):
        was, is_ = old.get(board, {}), new.get(board, {})
        moved_rows = [row for row in {**was, **is_} if was.get(row) != is_.get(row)]
        moved_rows.sort(key=lambda row: (-_step(was.get(row), is_.get(row)), is_.get(row) or 0, row))
        for row in moved_rows:
            model, benchmark, about = _about_rank(now if row in is_ else then, row, board[1].scope)
            yield RankChange(
                model=model,
                configuration=best.get((board[1].scope, *row), ""),
                benchmark=benchmark,
                about=about,
                before=was.get(row),
                after=is_.get(row),
                of=len(is_),
            )


def _step(before: int | None, after: int | None) -> float:
    return float("inf") if before is None or after is None else abs(after - before)


def _about_rank(context: Context, row: _EditionKey, scope: BoardScope) -> tuple[str, str, str]:
    """(name of the ranked model or system, benchmark name, leaderboard) of a rank."""
    key, version = row
    model, benchmark, about = _about(context, row)
    match scope:
        case "models" | "same-scaffold":
            return model, benchmark, about
        case "any-scaffold":
            return model, benchmark, f"{about} · in its best system"
        case "systems":
            _, _, plain = _about(context, (key.without_method, version))
            return f"{model} in {context.system(key)}", benchmark, f"{plain} · systems"
    assert_never(scope)


_BoardId: TypeAlias = "tuple[BenchmarkId, LeaderboardKey]"


def _boards(context: Context, leads_to: _LeadsTo) -> Iterator[tuple[_BoardId, dict[_EditionKey, int]]]:
    """(key of a leaderboard, {result: rank}) for every leaderboard; only ranked results.

    Results are under the keys that they lead to now.
    """
    for id_, record in context.catalog.benchmarks.items():
        for board in leaderboards(record):
            ranks: dict[_EditionKey, int] = {}
            for (cell, edition), rank in board.ranked():
                edition_key = cell.key, edition.version or ""
                key, version = leads_to.get(edition_key, edition_key)
                row = board.subject(key), version
                ranks[row] = min(rank.position, ranks.get(row, rank.position))
            yield (id_, board.key), ranks


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
