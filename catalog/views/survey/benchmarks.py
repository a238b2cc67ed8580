"""Tables of benchmarks: sizes, languages and tests; and a map of languages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.context import term_names
from catalog.views.pieces import Choice, Missing, RowGroup, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.records import BenchmarkRecord
    from catalog.views.context import Context
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments

_COLUMNS = (
    "Benchmark", "Released", "Problems", "Natural languages", "Programming languages", "Tests",
    "Problem, characters", "Problem, lines", "Solution, characters", "Solution, lines", "Scenario",
)  # fmt: skip


def table(arguments: Arguments) -> Piece:
    """Table of all benchmarks with their sizes, and one for each survey that lists only some of them.

    Replaces the placeholder `[[benchmarks]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    records = list(context.catalog.benchmarks.values())
    if not records:
        return Missing(text="There is no benchmark yet.", what="a benchmark")
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = [record for record in records if id_ in record.entry.surveys]
        if listed and len(listed) < len(records):
            title = f"The {len(listed)} benchmarks of {survey.name}"
            options.append(
                (
                    f"{survey.name} ({len(listed)})",
                    _benchmarks_table(context, f"benchmarks-{id_}", title, listed),
                )
            )
    title = f"All {formatting.counted(len(records), 'benchmark')} of this catalogue"
    options.append((f"All ({len(records)})", _benchmarks_table(context, "benchmarks-all", title, records)))
    return Choice(label="Which benchmarks", options=tuple(options)) if len(options) > 1 else options[0][1]


def _benchmarks_table(context: Context, id_: str, title: str, records: Sequence[BenchmarkRecord]) -> Table:
    ordered = sorted(records, key=lambda record: (formatting.day(record.entry.released) or "9999", record.id))
    return Table(
        id=id_,
        title=title,
        note=(
            "By date. Tests, characters and lines are averages for a problem, as the authors or the "
            "survey state them; "
            "what was counted again stands on the benchmark's page. A dash: not stated."
        ),
        columns=_COLUMNS,
        groups=(RowGroup(title="", rows=tuple(_benchmark_row(context, record) for record in ordered)),),
    )


def _benchmark_row(context: Context, record: BenchmarkRecord) -> tuple[TableCell, ...]:
    entry, words = record.entry, context.catalog.entries.vocabulary
    averages = entry.averages
    unit = " a language" if entry.instances_per == "programming-language" else ""
    languages = term_names(entry.programming_languages, words.programming_languages)
    numbers = [
        formatting.number(value) if averages and (value := getattr(averages, name)) is not None else ""
        for name in ("tests", "problem_chars", "problem_lines", "solution_chars", "solution_lines")
    ]
    return (
        context.benchmark(record.id),
        formatting.day(entry.released),
        formatting.count(entry.instances) + unit if entry.instances else "",
        formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
        formatting.listed(languages) if len(languages) <= 3 else f"{len(languages)} languages",  # noqa: PLR2004
        *numbers,
        formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
    )


def multilingual(arguments: Arguments) -> Piece:
    """Table of benchmarks in several programming languages and of those in several natural languages.

    Replaces the placeholder `[[multilingual]]` of a hand-written page.
    """
    arguments.expect_none()
    context, words = arguments.context, arguments.catalog.entries.vocabulary
    kinds: dict[str, list[tuple[TableCell, ...]]] = {
        "Several programming languages": [],
        "Several natural languages": [],
    }
    for record in sorted(
        context.catalog.benchmarks.values(),
        key=lambda benchmark: (formatting.day(benchmark.entry.released) or "9999", benchmark.id),
    ):
        entry = record.entry
        natural = term_names(entry.natural_languages, words.natural_languages)
        programming = term_names(entry.programming_languages, words.programming_languages)
        unit = " a language" if entry.instances_per == "programming-language" else " in all"
        row = (
            context.benchmark(record.id),
            formatting.count(entry.instances) + unit if entry.instances else "",
            formatting.listed(programming),
            formatting.listed(natural),
        )
        if len(programming) > 1:
            kinds["Several programming languages"].append(row)
        if len(natural) > 1:
            kinds["Several natural languages"].append(row)
    groups = tuple(
        RowGroup(title=f"{name} ({len(rows)})", rows=tuple(rows)) for name, rows in kinds.items() if rows
    )
    if not groups:
        return Missing(text="No benchmark has several languages yet.", what="a benchmark")
    return Table(
        id="multilingual",
        title="Benchmarks in several languages",
        note="By date.",
        columns=("Benchmark", "Problems", "Programming languages", "Natural languages"),
        groups=groups,
    )


_LEAST = 2  # languages or benchmarks that make a line of the map


def language_map(arguments: Arguments) -> Piece:
    """Table of numbers of reported values, by programming language and benchmark.

    Only benchmarks with two or more languages, and languages of two or more such benchmarks. Replaces the
    placeholder `[[language-map]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    names = context.catalog.entries.vocabulary.programming_languages
    columns = [
        benchmark
        for benchmark in context.catalog.benchmarks.values()
        if len(benchmark.entry.programming_languages) >= _LEAST
    ]
    columns.sort(key=lambda column: (-len(column.entry.programming_languages), column.id))
    covered = Counter(language for column in columns for language in column.entry.programming_languages)
    reports = Counter(
        (record.id, cell.key.language)
        for record in columns
        for cell in record.cells
        for _ in cell.observations
    )
    rows = [
        (
            term_names([language], names)[0],
            *(
                ""
                if language not in column.entry.programming_languages
                else str(reports[column.id, language])
                for column in columns
            ),
        )
        for language, number in sorted(covered.items(), key=lambda item: (-item[1], item[0]))
        if number >= _LEAST
    ]
    if not rows:
        return Missing(text="No language has several benchmarks yet.", what="a benchmark")
    alone = sum(number < _LEAST for number in covered.values())
    rest = f" {formatting.counted(alone, 'language')} of one benchmark only are left out." if alone else ""
    return Table(
        id="language-map",
        title=(
            f"{formatting.counted(len(rows), 'programming language')} by benchmark: how many values "
            "are reported"
        ),
        note=f"A number, also 0: the benchmark has the language. A dash: it has not.{rest}",
        columns=("Language", *(column.entry.name for column in columns)),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )
