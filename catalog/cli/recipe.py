"""`catalog recipe`: write down which columns of a table are which values, for `catalog ingest`."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.cli.command import (
    OK,
    PROBLEMS,
    Command,
    print_json,
    problems_as_json,
    progress,
    project_of,
    today,
    wants_json,
    wrong,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from catalog.entries.collection import Vocabulary
    from catalog.ingest.recipe_draft import ColumnSample, RecipeDraft
    from catalog.validate.name_table import NameTable

_ID: Final = re.compile(r"[a-z0-9][a-z0-9.-]*\Z")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="id of the source: entries/sources/ID.yaml is written")
    parser.add_argument("file", type=Path, metavar="FILE", help="table in CSV, JSON, Markdown, HTML or LaTeX")
    parser.add_argument("--title", default="", metavar="TEXT", help="title of the source, for readers")
    parser.add_argument("--url", default="", metavar="URL", help="link to the source")
    parser.add_argument("--measured-by", default="", metavar="NAME", help="who ran the models")
    parser.add_argument(
        "--rows-at", default="", metavar="PATH", help="path to the rows in a JSON file: data.rows"
    )
    parser.add_argument(
        "--name-column",
        action="append",
        default=[],
        metavar="COLUMN",
        help="column with the name of the model",
    )
    parser.add_argument(
        "--value",
        action="append",
        default=[],
        metavar="COLUMN=BENCHMARK METRIC",
        help="column with values; further words: split=ID version=ID language=ID method=ID scale=fraction",
    )
    parser.add_argument(
        "--field", action="append", default=[], metavar="FIELD=COLUMN", help="column with a field: date=Date"
    )
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="COLUMN=TEXT",
        help="read only rows in which this column holds this text",
    )
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="PRINTED=MODEL",
        help="name that means a model in this source only: 'Oak=oak/7b'",
    )
    parser.add_argument(
        "--skip", action="append", default=[], metavar="PRINTED=REASON", help="name whose rows give no result"
    )
    parser.add_argument(
        "--quoted", action="store_true", help="the source repeats numbers that others measured"
    )
    parser.add_argument("--dry-run", action="store_true", help="print the recipe; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog.entries import files as entry_files
    from catalog.entries import transaction
    from catalog.ingest import table_rows
    from catalog.ingest.formats import FORMATS
    from catalog.ingest.inputs import InputError
    from catalog.ingest.open_files import open_inputs
    from catalog.ingest.recipe_draft import MappingError, samples
    from catalog.validate import RULES
    from catalog.validate import project as projects
    from catalog.validate.report import render
    from catalog.validate.resolve import NameResolver

    if not _ID.match(options.id):
        wrong(f"{options.id}: an id has lower-case letters, digits, `.` and `-` only")
    if options.id in FORMATS:
        wrong(f"{options.id}: this is the name of a format; choose another id")
    project = project_of(options)
    path = f"entries/sources/{options.id}.yaml"
    checked = projects.check(project, today())
    benchmarks = NameResolver(checked.entries).table("benchmarks")
    try:
        [file] = open_inputs([options.file], progress)
        columns = samples(table_rows.records(file, options.name_column, options.rows_at))
        draft = _draft(options, columns, benchmarks, checked.entries.vocabulary)
    except (InputError, MappingError) as error:
        print(f"catalog: {error}", file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return PROBLEMS
    data = draft.as_yaml(path)
    existing = {one.path: one for one in entry_files.read_all(project)}
    problems = [
        problem
        for problem in projects.check_with_files(project, today(), {path: data})
        if problem.at.path == path
    ]
    good = not any(RULES[problem.rule].severity == "error" for problem in problems)
    written = good and not options.dry_run
    if written:
        transaction.write_all(project, {path: (existing.get(path), data)})
    if wants_json(options):
        listed = problems_as_json(problems)
        print_json({"file": path, "values": draft.values, "written": written, "problems": listed})
        return OK if good else PROBLEMS
    sys.stdout.write(render(problems, format="text", rules=RULES))
    if not good:
        print("nothing was written", file=sys.stderr)
    elif options.dry_run:
        sys.stdout.write(data.decode())
    else:
        print(f"{path}\nnow: catalog ingest {options.id} {options.file.as_posix()}")
    return OK if good else PROBLEMS


def _draft(
    options: argparse.Namespace, columns: list[ColumnSample], benchmarks: NameTable, vocabulary: Vocabulary
) -> RecipeDraft:
    """The recipe as options and, on a terminal, answers state it; MappingError if a part is missing."""
    from catalog.ingest.recipe_draft import MappingError, RecipeDraft, scale_of, value_of
    from catalog.validate.name_table import Match

    asks = not options.value and sys.stdin.isatty() and sys.stderr.isatty()
    names = [column.name for column in columns]
    by_name = {column.name: column for column in columns}
    title = options.title or (_ask("Title of the source") if asks else "") or options.file.name
    url = options.url or (_ask("Link to the source") if asks else "")
    measured_by = options.measured_by or (_ask("Who ran the models") if asks else "")
    name_columns = options.name_column or (_asked_names(columns) if asks else [])
    if not name_columns:
        meant = shlex.quote(next((column.name for column in columns if not column.numeric), names[0]))
        raise MappingError(
            f"which column names the model? Add `--name-column {meant}`, or another of {', '.join(names)}"
        )
    values = [value_of(text, names, benchmarks) for text in options.value]
    if asks:
        values = _asked_values([one for one in columns if one.name not in name_columns], benchmarks)
    if not values:
        numeric = [column.name for column in columns if column.numeric]
        known = ((name, benchmarks.find(name)) for name in numeric)
        meant = next((f"{name}={one.id} pass@1" for name, one in known if isinstance(one, Match)), "")
        raise MappingError(
            f"no column of values; add `--value {shlex.quote(meant or 'COLUMN=BENCHMARK METRIC')}`; "
            f"columns with numbers are {', '.join(numeric) or 'none'}"
        )
    for fields_of_value in values:
        metric = vocabulary.metric(fields_of_value["metric"])
        if scale := scale_of(metric, by_name[fields_of_value["column"]]):
            fields_of_value.setdefault("scale", scale)
    fields = _pairs("--field", options.field)
    where = _pairs("--where", options.where)
    for option, column in (
        *(("--field", one) for one in fields.values()),
        *(("--where", one) for one in where),
    ):
        if column not in by_name:
            raise MappingError(f"{option}: there is no column {column}; there are {', '.join(names)}")
    return RecipeDraft(
        source={"title": title, "kind": "leaderboard", **({"url": url} if url else {})},
        measured_by={"name": measured_by} if measured_by else {},
        rows_at=options.rows_at,
        name_columns=name_columns,
        row_fields=fields,
        values=[{**value, "where": where} if where else value for value in values],
        names=[{"name": name, "model": model} for name, model in _pairs("--name", options.name).items()],
        skip=_pairs("--skip", options.skip),
        quoted=options.quoted,
    )


def _pairs(option: str, texts: Sequence[str]) -> dict[str, str]:
    """{name: value} of options such as `Oak=oak/7b`, split at the last `=`; MappingError for another form."""
    from catalog.ingest.recipe_draft import MappingError

    pairs: dict[str, str] = {}
    for text in texts:
        name, _, value = text.rpartition("=")
        if not name or not value:
            raise MappingError(f"{option} {text}: write NAME=VALUE")
        pairs[name] = value
    return pairs


def _ask(question: str, proposal: str = "") -> str:
    """Answer of the person, or `proposal` for an empty line; the end of input stops the command."""
    sys.stderr.write(f"{question} ({f'enter: {proposal}' if proposal else 'enter: none'}): ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line.strip() or proposal


def _asked_names(columns: list[ColumnSample]) -> list[str]:
    texts = [column.name for column in columns if not column.numeric]
    while True:
        answer = _ask(f"Column with the name of the model: {', '.join(texts)}", texts[0] if texts else "")
        if any(column.name == answer for column in columns):
            return [answer]
        sys.stderr.write("  there is no such column\n")


def _asked_values(columns: list[ColumnSample], benchmarks: NameTable) -> list[dict[str, str]]:
    """Values as the person describes each column of numbers; a column without an answer is left out."""
    from catalog.ingest.recipe_draft import MappingError, benchmark_id
    from catalog.validate.name_table import Match

    values: list[dict[str, str]] = []
    for column in columns:
        if not column.numeric:
            continue
        known = benchmarks.find(column.name)
        proposal = known.id if isinstance(known, Match) else ""
        while answer := _ask(f"Benchmark of {column.name} ({', '.join(column.cells)} ...)", proposal):
            try:
                benchmark = benchmark_id(answer, benchmarks)
            except MappingError as error:
                sys.stderr.write(f"  {error}\n")
                continue
            value = {"column": column.name, "benchmark": benchmark, "metric": _ask("  Metric", "pass@1")}
            for part in ("split", "version", "language"):
                if answer_of_part := _ask(f"  {part.capitalize()}"):
                    value[part] = answer_of_part
            values.append(value)
            break
    return values


COMMAND = Command(
    name="recipe",
    summary="describe the columns of a table once, so that `catalog ingest` reads it",
    example="catalog recipe leaf-board board.csv --name-column Model --value 'Leaves=leaves pass@1'",
    arguments=_arguments,
    run=_run,
)
