"""Tables of benchmarks: sizes, languages and tests; and a map of languages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.context import term_names
from catalog.views.pieces import Choice, Missing, RowGroup, Table
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.records import BenchmarkRecord
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.views.context import Context
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def _columns() -> tuple[str, ...]:
    return (
        titled("Benchmark"),
        titled("Released"),
        titled("Problems"),
        titled("Natural languages"),
        titled("Programming languages"),
        titled("Tests"),
        titled("Problem, characters"),
        titled("Problem, lines"),
        titled("Solution, characters"),
        titled("Solution, lines"),
        titled("Scenario"),
    )


def table(arguments: Arguments) -> Piece:
    """Table of all benchmarks with their sizes, and one for each survey that lists only some of them.

    Replaces the placeholder `[[benchmarks]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    records = list(context.catalog.benchmarks.values())
    if not records:
        return Missing(text=_("There is no benchmark yet."), what=_("a benchmark"))
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = [record for record in records if id_ in record.entry.surveys]
        if listed and len(listed) < len(records):
            title = _("The {number} benchmarks of {survey}", number=len(listed), survey=survey.name)
            options.append(
                (
                    _("{name} ({note})", name=survey.name, note=len(listed)),
                    _benchmarks_table(context, f"benchmarks-{id_}", title, listed),
                )
            )
    title = ngettext(
        "All {n} benchmark of this catalogue", "All {n} benchmarks of this catalogue", len(records)
    )
    options.append(
        (
            _("All ({number})", number=len(records)),
            _benchmarks_table(context, "benchmarks-all", title, records),
        )
    )
    return Choice(label=_("Which benchmarks"), options=tuple(options)) if len(options) > 1 else options[0][1]


def _benchmarks_table(context: Context, id_: str, title: str, records: Sequence[BenchmarkRecord]) -> Table:
    ordered = sorted(records, key=lambda record: (formatting.day(record.entry.released) or "9999", record.id))
    return Table(
        id=id_,
        title=title,
        note=_(
            "By date. Tests, characters and lines are averages for a problem, as the authors or the survey "
            "state them; what was counted again stands on the benchmark's page. A dash: not stated."
        ),
        columns=_columns(),
        groups=(RowGroup(title="", rows=tuple(_benchmark_row(context, record) for record in ordered)),),
    )


def _benchmark_row(context: Context, record: BenchmarkRecord) -> tuple[TableCell, ...]:
    entry, words = record.entry, context.catalog.entries.vocabulary
    averages = entry.averages
    languages = term_names(entry.programming_languages, words.programming_languages)
    numbers = [
        formatting.number(value) if averages and (value := getattr(averages, name)) is not None else ""
        for name in ("tests", "problem_chars", "problem_lines", "solution_chars", "solution_lines")
    ]
    return (
        context.benchmark(record.id),
        formatting.day(entry.released),
        _problems(entry),
        formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
        formatting.listed(languages)
        if len(languages) <= _NAMED
        else _("{number} languages", number=len(languages)),
        *numbers,
        formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
    )


def _problems(entry: BenchmarkEntry) -> str:
    """Number of problems, and what it is of where that is a language; "" if unknown."""
    if not entry.instances:
        return ""
    number = formatting.count(entry.instances)
    return (
        _("{number} a language", number=number) if entry.instances_per == "programming-language" else number
    )


def multilingual(arguments: Arguments) -> Piece:
    """Table of benchmarks in several programming languages and of those in several natural languages.

    Replaces the placeholder `[[multilingual]]` of a hand-written page.
    """
    arguments.expect_none()
    context, words = arguments.context, arguments.catalog.entries.vocabulary
    of_programming: list[tuple[TableCell, ...]] = []
    of_natural: list[tuple[TableCell, ...]] = []
    for record in sorted(
        context.catalog.benchmarks.values(),
        key=lambda benchmark: (formatting.day(benchmark.entry.released) or "9999", benchmark.id),
    ):
        entry = record.entry
        natural = term_names(entry.natural_languages, words.natural_languages)
        programming = term_names(entry.programming_languages, words.programming_languages)
        number = _problems(entry)
        row = (
            context.benchmark(record.id),
            _("{number} in all", number=number)
            if number and entry.instances_per != "programming-language"
            else number,
            formatting.listed(programming),
            formatting.listed(natural),
        )
        if len(programming) > 1:
            of_programming.append(row)
        if len(natural) > 1:
            of_natural.append(row)
    kinds = (
        (_("Several programming languages"), of_programming),
        (_("Several natural languages"), of_natural),
    )
    groups = tuple(
        RowGroup(title=_("{name} ({note})", name=name, note=len(rows)), rows=tuple(rows))
        for name, rows in kinds
        if rows
    )
    if not groups:
        return Missing(text=_("No benchmark has several languages yet."), what=_("a benchmark"))
    return Table(
        id="multilingual",
        title=_("Benchmarks in several languages"),
        note=_("By date."),
        columns=(
            titled("Benchmark"),
            titled("Problems"),
            titled("Programming languages"),
            titled("Natural languages"),
        ),
        groups=groups,
    )


_NAMED = 3  # languages of a benchmark; of more, their number
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
        for __ in cell.observations
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
        return Missing(text=_("No language has several benchmarks yet."), what=_("a benchmark"))
    alone = sum(number < _LEAST for number in covered.values())
    return Table(
        id="language-map",
        title=ngettext(
            "{n} programming language by benchmark: how many values are reported",
            "{n} programming languages by benchmark: how many values are reported",
            len(rows),
        ),
        note=formatting.paragraph(
            (
                _("A number, also 0: the benchmark has the language. A dash: it has not."),
                ngettext(
                    "{n} language of one benchmark only are left out.",
                    "{n} languages of one benchmark only are left out.",
                    alone,
                )
                if alone
                else "",
            )
        ),
        columns=(titled("Language"), *(column.entry.name for column in columns)),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )
