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
    wrong,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from catalog.core.records import Catalog, Cell
    from catalog.entries.collection import Entries

_MOST = 10  # lines of a table
_FOLDERS = ("models", "benchmarks", "methods")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        help="id or name of a model, benchmark or method: `codex`, `HumanEval`",
    )
    parser.add_argument("--all", action="store_true", help="every fact, and every line of every table")


def _run(options: argparse.Namespace) -> int:
    from catalog.core.merge import merge
    from catalog.render.terminal import ALL
    from catalog.validate import RULES
    from catalog.validate import project as projects
    from catalog.validate.report import summary

    checked = projects.check(project_of(options), today())
    folder, id_ = _meant(checked.entries, options.id)
    if checked.diagnostics:  # what can be read is shown all the same
        files = len({problem.at.path for problem in checked.diagnostics})
        print(f"catalog: {summary(checked.diagnostics, files=files, rules=RULES)}", file=sys.stderr)
    catalog = merge(checked.entries)
    if wants_json(options):
        print_json(_document(catalog, folder, id_))
    else:
        colour = CONSOLE.colours(sys.stdout)
        most = ALL if options.all else _MOST
        sys.stdout.writelines(f"{line}\n" for line in _lines(catalog, folder, id_, most=most, colour=colour))
    return PROBLEMS if checked.diagnostics else OK


def _meant(entries: Entries, written: str) -> tuple[str, str]:
    """(folder, id) of the entry named `written`: an id, a name or a path; usage error unless exactly one."""
    from catalog.entries.text import NearestName
    from catalog.validate.resolve import NameResolver

    folder, slash, rest = written.removeprefix("entries/").removesuffix(".yaml").partition("/")
    if slash and folder in _FOLDERS:
        ways = [(folder, rest)] if rest in getattr(entries, folder) else []
    else:
        meanings = NameResolver(entries)
        ways = [(kind, written) for kind in _FOLDERS if written in getattr(entries, kind)] or [
            (kind, id_.partition("/")[0])
            for kind in _FOLDERS
            if (id_ := meanings.by_name(kind, written)) is not None
        ]
        run = meanings.run_by_name(written)
        ways = ways or ([("models", run[0].partition("/")[0])] if run else [])
    if len(ways) == 1:
        return ways[0]
    if ways:
        named = " or ".join(f"`{kind}/{id_}`" for kind, id_ in ways)
        wrong(f"several entries have the name {written!r}; write {named}")
    offers = [NearestName(getattr(entries, kind)).find(written) for kind in _FOLDERS]
    meant = [f"`{offer}`" for offer in dict.fromkeys(offers) if offer]
    message = f"there is no {written!r}" + (f"; did you mean {' or '.join(meant)}?" if meant else "")
    return wrong(message)


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
        "status": headline.row.status,
        "source": f"entries/results/{headline.results_id}.yaml",
        "reports": len(cell.observations),
        "disagrees": cell.edition.disagrees,
    }


COMMAND = Command(
    name="show",
    summary="show an entry with its merged results",
    example="catalog show codegen",
    arguments=_arguments,
    run=_run,
)
