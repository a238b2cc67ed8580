"""The columns of scores in tables of models: one per benchmark part, metric and scaffold."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from catalog.core.benchmark_origin import origin
from catalog.core.leaderboard import best_of_systems, in_best_configuration, leaderboards
from catalog.entries.frozen import dataclass
from catalog.views import scores
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.records import Cell, CellKey, ModelRecord, VariantRecord
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context

    Member: TypeAlias = "tuple[ModelRecord, VariantRecord | None]"

Cells: TypeAlias = "list[tuple[int, Cell]]"
"""Cells of one column, each with the number of its row."""

_FIRST_ROWS: Final = 60  # what a reader sees of a long table before scrolling far
_MOST_USUAL: Final = 1  # a reader compares best places first; more columns would push facts off the screen


@dataclass(frozen=True, slots=True, order=True)
class _Kind:
    """Fields that all values of a score column share: benchmark, metric, language and so on."""

    benchmark: str
    split: str
    language: str
    metric: str
    budget: int
    method: str  # of all of them; "" for plain generation


def _kind(key: CellKey) -> _Kind:
    return _Kind(key.benchmark, key.split, key.language, key.metric, key.budget, key.method)


def column_id(context: Context, key: CellKey) -> str:
    """Short unique name of a score column in URLs, such as `ten-tasks` or `ten-tasks.pass-10`."""
    record = context.catalog.benchmarks.get(key.benchmark)
    several = record is None or len(record.entry.programming_languages) != 1
    parts = (
        key.benchmark,
        key.split,
        key.language if several else "",
        "" if key.metric == "pass@1" else key.metric.replace("@", "-"),
        str(key.budget or ""),
        key.method,
    )
    return ".".join(part for part in parts if part)


def what(context: Context, key: CellKey) -> str:
    """Text with what a column of scores measures: `pass@1 · Complete`, with its scaffold if it has one."""
    method = _("with {system}", system=context.method(key.method).text) if key.method else ""  # type: ignore[arg-type]
    return " · ".join(filter(None, (scores.what(context, key), method)))


def title(context: Context, cell: Cell) -> str:
    """Heading of the column of a cell: `Ten Tasks pass@1, %`."""
    benchmark = context.benchmark(cell.key.benchmark).text
    measure = f"{benchmark} {what(context, cell.key)}"
    return _("{title}, {unit}", title=measure, unit=cell.scale.words.symbol)


def cells_by_column(context: Context, members: Sequence[Member]) -> list[Cells]:
    """(row, cell) pairs of each score column; columns with the most rows first.

    A variant has one value per column: that of its best configuration. Besides values without a method,
    there are columns of one method for benchmarks that are ranked by method, such as those of agents in one
    scaffold, in any version of it.
    """
    ranked = {
        _Kind(id_, board.split, board.language, board.metric, board.budget, board.method)
        for id_, record in context.catalog.benchmarks.items()
        for board in (leaderboard.key for leaderboard in leaderboards(record))
        if board.method
    }
    cells_by_kind: dict[_Kind, Cells] = defaultdict(list)
    for row, (__, variant) in enumerate(members):
        for cell in in_best_configuration(variant.cells) if variant else ():
            kind = _kind(cell.key)
            if not kind.method or (kind in ranked and not cell.key.method_setup):
                cells_by_kind[kind].append((row, cell))
    return [cells for _, cells in sorted(cells_by_kind.items(), key=lambda item: (-len(item[1]), item[0]))]


def any_scaffold(context: Context, members: Sequence[Member]) -> list[Cells]:
    """(row, cell) pairs of a column for each leaderboard of models in their best scaffolds.

    Versions of a benchmark share a column: of a variant with values on several, it has that of the version
    with the most models.
    """
    rows = {variant.ref: row for row, (_, variant) in enumerate(members) if variant}
    columns: dict[_Kind, dict[int, Cell]] = defaultdict(dict)
    for id_, record in context.catalog.benchmarks.items():
        for board in sorted(best_of_systems(record), key=lambda board: -len(board.entrants)):
            key = board.key
            cells = columns[_Kind(id_, key.split, key.language, key.metric, key.budget, "")]
            for cell, edition in board.entrants:
                if cell.key.variant in rows and edition is cell.edition:
                    cells.setdefault(rows[cell.key.variant], cell)
    return [sorted(cells.items()) for _, cells in sorted(columns.items()) if cells]


def usual(context: Context, columns: Sequence[Cells]) -> list[Cells]:
    """The columns of scores that every table of models has: those that today's models are measured on.

    At most `_MOST_USUAL` of `columns`, those with the most values among the newest measured models, which
    come first; one per lineage of benchmarks, and only if at least half of these models have a value. None
    of a benchmark that the home page leaves out for its tags.
    """
    without = set(context.catalog.entries.settings.home_without)
    columns = [
        cells
        for cells in columns
        if without.isdisjoint(context.catalog.benchmarks[cells[0][1].key.benchmark].tags)
    ]
    counts = [(sum(row < _FIRST_ROWS for row, _ in cells), cells) for cells in columns]
    counts.sort(key=lambda count: -count[0])
    chosen: dict[BenchmarkId, Cells] = {}
    for count, cells in counts:
        if 2 * count >= _FIRST_ROWS and len(chosen) < _MOST_USUAL:
            chosen.setdefault(origin(context.catalog, cells[0][1].key.benchmark), cells)
    return list(chosen.values())
