"""A view of the table of models as a table for a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.core import standings
from catalog.core.table_request import TableRequestError
from catalog.views import explorer, places
from catalog.views.explorer_view import ExplorerView
from catalog.views.paper_parts import PaperRow, PaperTable, PaperValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.table_request import ExplorerRequest
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context
    from catalog.views.explorer_data import ExportOrigins, ExportSource

NOTE: Final = "Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %."


def make(context: Context, request: ExplorerRequest, version: str) -> PaperTable:
    """The table of a view of the table of models, or of a comparison with chosen columns.

    Raises TableRequestError if the address names what the catalogue does not have, or if no row is left.
    """
    best_places = {}
    if any(id_ == "places" for id_ in (*(request.columns or ("places",)), *(id_ for id_, _ in request.sort))):
        best_places = places.best_places(context, lambda id_: _standings(context, id_))
    table, scores = explorer.table(context, best_places)
    view = ExplorerView(table, scores, request)
    rows, columns = view.rows, view.columns
    if not rows:
        raise TableRequestError("no model matches all of these filters; leave one out")
    origins = explorer.origins(context)
    cited: dict[str, ExportSource] = {}
    of_scores = [id_ for id_ in columns if id_ in view.score_columns]
    best = {id_: _best(view, rows, id_) for id_ in of_scores}

    def value(row: int, id_: str) -> PaperValue | None:
        if id_ not in best:
            text = view.text(row, id_)
            return PaperValue(text=text, low="", high="", cite="", best=False) if text else None
        found = view.score(row, id_)
        if found is None:
            return None
        of_column, index = found
        source = _source(origins, of_column.column, index)
        cited[source.key] = source
        return PaperValue(
            text=of_column.values[index],
            low=of_column.low[index],
            high=of_column.high[index],
            cite=source.key,
            best=row in best[id_],
        )

    return PaperTable(
        title="Models of the catalogue.",
        notes=(NOTE,) if of_scores else (),
        address=f"{context.site_url}{request.path}",
        version=version,
        columns=tuple(map(view.title, columns)),
        rows=tuple(
            PaperRow(
                name=table.rows.name[row],
                configuration="",
                cite="",
                values=tuple(value(row, id_) for id_ in columns),
            )
            for row in rows
        ),
        bibliography="\n\n".join(source.bibtex for _, source in sorted(cited.items())) + "\n",
    )


def _standings(context: Context, id_: BenchmarkId) -> dict[VariantRef, standings.Standing]:
    record = context.catalog.benchmarks.get(id_)
    return dict(standings.standings(record)) if record else {}


def _source(origins: ExportOrigins, column: int, index: int) -> ExportSource:
    return origins.sources[origins.columns[column].source[index]]


def _best(view: ExplorerView, rows: Sequence[int], id_: str) -> set[int]:
    """Rows whose interval no other row lies wholly beyond; a value without one counts as exact."""
    lower_is_better = not view.table.columns[view.score_columns[id_]].descending_first
    ends = {}
    for row in rows:
        if found := view.score(row, id_):
            scores, index = found
            value = float(scores.values[index].replace(",", ""))
            low, high = (float(end) if end else value for end in (scores.low[index], scores.high[index]))
            ends[row] = (-high, -low) if lower_is_better else (low, high)
    least = max((low for low, _ in ends.values()), default=0.0)
    return {row for row, (_, high) in ends.items() if high >= least}
