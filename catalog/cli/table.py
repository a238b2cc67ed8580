"""`catalog table`: a leaderboard, the index, or models side by side as a table for a paper; or as a chart."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from catalog.cli.command import (
    OK,
    PROBLEMS,
    Command,
    clear,
    print_json,
    progress,
    project_of,
    today,
    wants_json,
    wrong,
)
from catalog.cli.only_read import can_be_used

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from typing import TypeAlias

    from catalog.core.table_request import IndexRequest, PaperRequest, TableRequest
    from catalog.entries.collection import Entries
    from catalog.render.paper_tables import TableFormat
    from catalog.views.context import Context

    _Restricted = TypeVar("_Restricted", TableRequest, IndexRequest)
    _Format: TypeAlias = TableFormat | Literal["svg"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        metavar="BENCHMARK",
        nargs="?",
        help="id or name of a benchmark; or the address in the caption of such a table, also of the index, "
        "of the table of models or of a comparison",
    )
    parser.add_argument("--board", type=int, metavar="N", help="number of its leaderboard (default: 1)")
    parser.add_argument("--models", metavar="A/B,C/D", help="these models side by side, on shared benchmarks")
    parser.add_argument("--benchmarks", metavar="A,B", help="with --models: on these benchmarks")
    parser.add_argument("--rows", type=int, metavar="N", help="most rows (default: all; of a chart 10)")
    parser.add_argument(
        "--as-of", metavar="DATE", help="as of the end of a day, month or year: 2024-06-30, 2024-06, 2024"
    )
    parser.add_argument(
        "--sense",
        choices=("released", "published"),
        help="released: models released until then; published: values published until then "
        "(default: released)",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=".tex (LaTeX, booktabs), .typ (Typst) or .md; .tex and .typ also write a .bib of the same name; "
        ".svg is a chart of the first rows (default: Markdown on standard output)",
    )
    parser.add_argument("--dry-run", action="store_true", help="make the table; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.core import topic
    from catalog.core.merge import merge
    from catalog.core.table_request import TableRequestError
    from catalog.entries import atomic_write
    from catalog.site import git, site_sources
    from catalog.site.fit_cache import fit_cache
    from catalog.validate import project as projects
    from catalog.views.context import Context
    from catalog.wording import ENGLISH, speaking

    format_ = _format(options.output)
    progress("Reading the entries")
    project = project_of(options)
    checked = projects.check(project, today())
    if not can_be_used(checked.diagnostics):
        return PROBLEMS
    site_url = os.environ.get("SITE_URL", "")
    commit = git.short_commit(project)
    context = Context(
        catalog=merge(checked.entries),
        today=today(),
        repository_url="",
        edit_path="",
        site_url=f"{site_url.rstrip('/')}/" if site_url else "",
        settings=site_sources.stated(project),
        fits=fit_cache(project),
    )
    version = f"{context.site_name} {__version__}{f', commit {commit}' if commit else ''}, {today()}"
    try:
        request = _request(options, checked.entries)
        with speaking(ENGLISH, topic.own_words(context.topic)):
            made = _made(context, request, version, options.output, format_)
    except TableRequestError as error:
        wrong(str(error))
    clear()
    if not options.dry_run:
        for path, text in made.files.items():
            atomic_write.write_bytes(path, text.encode())
    if wants_json(options):
        names = [path.as_posix() for path in made.files]
        print_json({"files": names, "rows": made.rows, "address": made.address})
    elif options.output:
        print(f"{', '.join(path.as_posix() for path in made.files)}: {made.title}")
    else:
        sys.stdout.write(made.text)
    return OK


@dataclass(frozen=True, slots=True)
class _Made:
    """A table or a chart; `files` are those to write."""

    title: str
    address: str
    rows: int
    text: str
    files: Mapping[Path, str]


def _made(
    context: Context, request: PaperRequest, version: str, output: Path | None, format_: _Format
) -> _Made:
    from catalog.render import paper_tables, ranking_svg
    from catalog.views import paper_table

    if format_ == "svg":
        drawn = paper_table.picture(context, request)
        text = ranking_svg.picture(drawn, f"{version}, {drawn.origin}")
        files = {output: text} if output else {}
        return _Made(drawn.title, drawn.origin, len(drawn.plot.rows), text, files)
    table = paper_table.make(context, request, version)
    text = paper_tables.written(table, format_)
    files = {output: text} if output else {}
    if output and format_ in {"tex", "typ"}:
        files[output.with_suffix(".bib")] = paper_tables.written(table, "bib")
    return _Made(table.title, table.address, len(table.rows), text, files)


def _format(output: Path | None) -> _Format:
    from catalog.render.paper_tables import TABLE_FORMATS

    if output is None:
        return "md"
    if not output.parent.is_dir():
        wrong(f"{output.parent}: there is no such folder; make it, or name another file with -o")
    ending = output.suffix.removeprefix(".").lower()
    if ending == "svg":
        return "svg"
    known = next((one for one in TABLE_FORMATS if one == ending), None)
    return known or wrong(f"{output.name}: unknown file extension; use .tex, .typ, .md, .bib or .svg")


def _request(options: argparse.Namespace, entries: Entries) -> PaperRequest:
    """The request that the options state; a usage error if they state none, or an unknown name."""
    from catalog.core.table_request import TableRequest

    what = options.what or ""
    if what.partition("?")[0].partition("#")[0].endswith(".html"):
        request = _of_address(what, options)
        if not isinstance(request, TableRequest):
            return request
    elif options.models:
        given = (options.benchmarks or what).split(",")
        models = tuple(name.strip() for name in options.models.split(",") if name.strip())
        request = TableRequest(benchmarks=tuple(filter(None, given)), models=models)
    elif what:
        if options.benchmarks:
            wrong("--benchmarks works only with --models; leave it out")
        request = TableRequest(benchmarks=(what,))
    else:
        wrong("name a benchmark, models with --models, or the address of a table")
    if options.board is not None:
        request = replace(request, board=options.board)
    return _with_ids(_restricted(request, options), entries)


def _of_address(address: str, options: argparse.Namespace) -> PaperRequest:
    """The request that an address states; options that do not go with it are usage errors."""
    from catalog.core.table_request import ExplorerRequest, IndexRequest, parse_request

    request = parse_request(address)
    if options.models or options.benchmarks:
        wrong("an address names its models and benchmarks itself; leave out --models and --benchmarks")
    if isinstance(request, ExplorerRequest):
        if options.board is not None or options.rows is not None or options.as_of or options.sense:
            wrong("--board, --rows, --as-of and --sense are for leaderboards; leave them out")
    elif isinstance(request, IndexRequest):
        if options.board is not None:
            wrong("--board is for leaderboards; leave it out")
        return _restricted(request, options)
    return request


def _restricted(request: _Restricted, options: argparse.Namespace) -> _Restricted:
    """`request` with the number of rows and the date of the options."""
    from catalog.core.table_request import parse_as_of

    if options.rows is not None:
        if options.rows < 1:
            wrong("--rows is out of range; write a number from 1 on")
        request = replace(request, rows=options.rows)
    if options.as_of:
        request = replace(request, as_of=parse_as_of(options.as_of, options.sense or "released"))
    elif options.sense:
        wrong("--sense works only with --as-of; name a date")
    return request


def _with_ids(request: TableRequest, entries: Entries) -> TableRequest:
    """`request` with ids in place of names; a usage error with the nearest known one if there is none."""
    from catalog.cli import names

    return replace(
        request,
        benchmarks=tuple(names.entry(entries, name, ("benchmarks",))[1] for name in request.benchmarks),
        models=tuple(names.entry(entries, name, ("models",))[1] for name in request.models),
    )


COMMAND = Command(
    name="table",
    summary="write a leaderboard, the index or a comparison as a table for a paper, or as a chart",
    example="catalog table ten-tasks --rows 10 -o table.tex",
    arguments=_arguments,
    run=_run,
)
