"""`catalog show`: an entry with its merged results, in the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from catalog.cli.command import (
    CONSOLE,
    OK,
    PROBLEMS,
    Command,
    print_json,
    project_of,
    today,
    wants_json,
)
from catalog.cli.only_read import can_be_used

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from catalog.core.records import Catalog, Cell

_MOST = 10  # lines of a table


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        help="id or name of a model, benchmark or method: `oak`, `Ten Tasks`",
    )
    parser.add_argument("--all", action="store_true", help="every fact, and every line of every table")


def _run(options: argparse.Namespace) -> int:
    from catalog.cli import names
    from catalog.core.merge import merge
    from catalog.render.terminal import ALL
    from catalog.validate import project as projects

    checked = projects.check(project_of(options), today())
    folder, id_ = names.entry(checked.entries, options.id)
    id_ = id_.partition("/")[0]  # a variant is shown with its family
    good = can_be_used(checked.diagnostics)  # what can be read is shown all the same
    catalog = merge(checked.entries)
    if wants_json(options):
        print_json(_document(catalog, folder, id_))
    else:
        colour = CONSOLE.colours(sys.stdout)
        most = ALL if options.all else _MOST
        sys.stdout.writelines(f"{line}\n" for line in _lines(catalog, folder, id_, most=most, colour=colour))
    return OK if good else PROBLEMS


def _lines(catalog: Catalog, folder: str, id_: str, *, most: int, colour: bool) -> Iterable[str]:
    from catalog.render.terminal import Terminal
    from catalog.views import benchmark_page, leaderboard, method_page, model_page
    from catalog.views.context import Context

    context = Context(catalog=catalog, today=today(), repository_url="", edit_path="")
    terminal = Terminal(colour=colour)
    file = f"entries/{folder}/{id_}.yaml"
    record: Any = getattr(catalog, folder)[id_]
    if folder == "models":
        return terminal.model(model_page.page(context, record), file, most=most)
    if folder == "methods":
        return terminal.method(method_page.page(context, record), file, most=most)
    boards = leaderboard.boards(context, record)
    return terminal.benchmark(benchmark_page.page(context, record, boards), file, most=most)


def _document(catalog: Catalog, folder: str, id_: str) -> dict[str, Any]:
    record: Any = getattr(catalog, folder)[id_]
    cells = (
        [cell for variant in record.variants for cell in variant.cells]
        if folder == "models"
        else record.cells
    )
    return {
        "kind": folder.removesuffix("s"),
        "id": id_,
        "file": f"entries/{folder}/{id_}.yaml",
        "entry": record.entry.model_dump(mode="json", exclude_defaults=True),
        "tags": list(record.tags),
        "results": [_result(cell) for cell in cells],
    }


def _result(cell: Cell) -> dict[str, Any]:
    """JSON fields of a cell's headline (the value shown for it); null if unknown, fractions from 0 to 1."""
    key, headline = cell.key, cell.headline
    interval = headline.interval
    return {
        "model": key.variant,
        "benchmark": key.benchmark,
        "version": cell.edition.version,
        "split": key.split or None,
        "language": key.language or None,
        "metric": key.metric,
        "method": key.method or None,
        "method_version": key.method_version or None,
        "method_setup": key.method_setup or None,
        "configuration": key.configuration.stated,
        "value": headline.row.number.printed,
        "unit": headline.scale.unit,
        "lower_is_better": headline.scale.lower_is_better,
        "percent": str(headline.row.percent) if headline.row.percent else None,
        "fraction": headline.value if headline.scale.unit == "percent" else None,
        "interval": [interval.low, interval.high] if interval else None,
        "measured_by": headline.measurer,
        "relationship": headline.relationship,
        "first_hand": not headline.quoted,
        "verified": headline.row.verified,
        "confirmed_by": [source.model_dump(exclude_none=True) for source in headline.confirmed_by],
        "report": f"r-{headline.key}",
        "other_reports": [
            {
                "report": f"r-{observation.key}",
                "value": observation.row.number.printed,
                "measured_by": observation.measurer,
                "first_hand": not observation.quoted,
            }
            for edition in cell.editions
            for observation in edition.observations
            if observation.key != headline.key
        ],
        "status": headline.row.status,
        "source": f"entries/results/{headline.results_id}.yaml",
        "reports": len(cell.observations),
        "disagrees": cell.edition.disagrees,
    }


COMMAND = Command(
    name="show",
    summary="show an entry with its merged results",
    example="catalog show oak",
    arguments=_arguments,
    run=_run,
)
