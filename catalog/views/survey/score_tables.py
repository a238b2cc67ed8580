"""Tables of scores: by size group, and chosen models side by side."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from catalog.core.leaderboard import in_best_configuration
from catalog.views import formatting, scores
from catalog.views.context import term_names
from catalog.views.pieces import Choice, Missing, RowGroup, Table
from catalog.views.scores import Score
from catalog.views.survey.arguments import WrongArguments
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import Cell, ModelRecord, VariantRecord
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments

# The survey's groups by the smallest size of each. Its own bounds are not printed: these are where the
# sizes that it puts into different groups part (a test compares them with the rows that name their group).
GROUPS: Final = (
    ("~100M", 0),
    ("~500M", 250_000_000),
    ("~1B", 900_000_000),
    ("~5B", 2_000_000_000),
    (">10B", 10_000_000_000),
)


def group_of(parameters: int) -> str:
    """Name of the survey's size group for a model with `parameters` parameters."""
    return [name for name, least in GROUPS if parameters >= least][-1]


def by_size(arguments: Arguments) -> Piece:
    """Table of the values of some metrics on a benchmark, grouped by model size; also one per survey.

    All words after the benchmark are metrics. Replaces the placeholder `[[scores ten-tasks pass@1 pass@10]]`
    of a hand-written page.
    """
    context, benchmark, metrics = arguments.context, arguments.benchmark(), arguments.words[1:]
    if not metrics:
        raise WrongArguments("takes metrics after the benchmark, such as pass@1")
    cells = cells_of(context, benchmark, metrics)
    name = context.benchmark(benchmark).text
    if not cells:
        return Missing(text=_("Nothing is reported on {benchmark} yet.", benchmark=name), what=_("a result"))
    members = [(family, variant) for family in context.catalog.models.values() for variant in family.variants]
    scored = [(family, variant) for family, variant in members if variant.ref in cells]
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = [pair for pair in scored if id_ in pair[0].entry.surveys]
        if listed and len(listed) < len(scored):
            title = _("{benchmark}: models of {survey}", benchmark=name, survey=survey.name)
            table = _by_size(context, f"scores-{benchmark}-{id_}", title, listed, cells, metrics)
            options.append((_("Models of the survey ({number})", number=len(listed)), table))
    title = _("{benchmark}: every model with a value", benchmark=name)
    options.append(
        (
            _("All ({number})", number=len(scored)),
            _by_size(context, f"scores-{benchmark}-all", title, scored, cells, metrics),
        )
    )
    return Choice(label=_("Which models"), options=tuple(options)) if len(options) > 1 else options[0][1]


def compared(arguments: Arguments) -> Piece:
    """Table of pass@1 of the named variants on the named benchmarks, each in its best configuration.

    Replaces the placeholder `[[compare ten-tasks nine-tasks oak/7b elm/2b]]` of a
    hand-written page.
    """
    context = arguments.context
    first = next((i for i, word in enumerate(arguments.words) if "/" in word), len(arguments.words))
    benchmarks = arguments.benchmarks(first)
    variants = arguments.variants(first)
    columns = [cells_of(context, benchmark, ("pass@1",)) for benchmark in benchmarks]
    rows = []
    for ref in variants:
        values: list[TableCell] = [
            _score_cell(context, cells.get(ref, {}).get("pass@1")) for cells in columns
        ]
        rows.append((context.model(ref), *values))
    names = [context.benchmark(benchmark).text for benchmark in benchmarks]
    return Table(
        id=f"compare-{'-'.join(benchmarks)}",
        title=ngettext(
            "pass@1 of {n} model on {benchmarks}",
            "pass@1 of {n} models on {benchmarks}",
            len(variants),
            benchmarks=formatting.listed(names),
        ),
        note=_("Headline values; a number leads to every report of it."),
        columns=(titled("Model"), *names),
        groups=(RowGroup(title="", rows=tuple(rows)),),
        scores=True,
    )


def by_language(arguments: Arguments) -> Piece:
    """Table of pass@1 of the named variants on a benchmark, by programming language.

    Replaces the placeholder `[[languages ten-tasks oak/7b]]` of a hand-written page.
    """
    context, benchmark, variants = arguments.context, arguments.benchmark(), arguments.variants(1)
    cells_by_variant: dict[str, dict[VariantRef, Cell]] = defaultdict(dict)
    for cell in in_best_configuration(context.catalog.benchmarks[benchmark].cells):
        key = cell.key
        if key.variant in variants and key.metric == "pass@1" and not key.method and not key.split:
            cells_by_variant[key.language][key.variant] = cell
    names = context.catalog.entries.vocabulary.programming_languages
    rows = [
        (term_names([language], names)[0], *(_score_cell(context, cells.get(ref)) for ref in variants))
        for language, cells in sorted(cells_by_variant.items())
        if language
    ]
    name = context.benchmark(benchmark).text
    if not rows:
        return Missing(
            text=_("No values on {benchmark} language by language yet.", benchmark=name), what=_("a result")
        )
    return Table(
        id=f"languages-{benchmark}",
        title=_("{benchmark} pass@1 by language", benchmark=name),
        note=_("Headline values; a number leads to every report of it."),
        columns=(titled("Language"), *(context.model(ref).text for ref in variants)),
        groups=(RowGroup(title="", rows=tuple(rows)),),
        scores=True,
    )


def _score_cell(context: Context, cell: Cell | None) -> Score | str:
    return scores.score(context, cell) if cell else ""


def cells_of(
    context: Context, benchmark: BenchmarkId, metrics: Iterable[str]
) -> dict[VariantRef, dict[str, Cell]]:
    """{variant: {metric: cell}}, without method and split; if it has several languages, over all of them.

    Each cell is that of the variant's best configuration for its metric.
    """
    cells: dict[VariantRef, dict[str, Cell]] = defaultdict(dict)
    for cell in in_best_configuration(plain_cells(context, benchmark, metrics)):
        cells[cell.key.variant][cell.key.metric] = cell
    return cells


def plain_cells(context: Context, benchmark: BenchmarkId, metrics: Iterable[str]) -> Iterator[Cell]:
    """Cells without method and split, in all configurations.

    Languages: if the benchmark has several, only cells over all of them.
    """
    record = context.catalog.benchmarks[benchmark]
    only = record.entry.programming_languages
    wanted = set(metrics)
    for cell in record.cells:
        key = cell.key
        plain = not key.method and not key.split and key.metric in wanted
        if plain and (not key.language or len(only) == 1):
            yield cell


def _by_size(
    context: Context,
    id_: str,
    title: str,
    members: Sequence[tuple[ModelRecord, VariantRecord]],
    cells: Mapping[VariantRef, Mapping[str, Cell]],
    metrics: Sequence[str],
) -> Table:
    groups: dict[str, list[tuple[ModelRecord, VariantRecord]]] = {name: [] for name, __ in (*GROUPS, ("", 0))}
    for family, variant in members:
        size = variant.entry.parameters
        groups[group_of(size) if size else ""].append((family, variant))
    rows_of_groups = []
    for name, in_group in groups.items():
        best = sorted(in_group, key=lambda pair: (_sort_key(cells[pair[1].ref], metrics), pair[1].ref))
        rows = tuple(_row(context, variant, cells[variant.ref], metrics) for __, variant in best)
        if rows:
            rows_of_groups.append(RowGroup(title=name or _("Size not recorded"), rows=rows))
    return Table(
        id=id_,
        title=title,
        note=_(
            "Groups by size as the survey forms them, the best first. Headline values without a method "
            "around the model; a number leads to every report of it, with who measured it and the settings."
        ),
        columns=(titled("Model"), titled("Size"), *metrics, titled("Measured by")),
        groups=tuple(rows_of_groups),
        scores=True,
    )


def _sort_key(cells: Mapping[str, Cell], metrics: Sequence[str]) -> tuple[bool, float]:
    """Sort key by the first metric with a value: the best first, models without any value last."""
    cell = next((cells[metric] for metric in metrics if metric in cells), None)
    return (cell is None, cell.scale.sort_key(cell.headline.value) if cell else 0.0)


def _row(
    context: Context, variant: VariantRecord, cells: Mapping[str, Cell], metrics: Sequence[str]
) -> tuple[TableCell, ...]:
    score_cells = [_score_cell(context, cells.get(metric)) for metric in metrics]
    who = dict.fromkeys(score_cell.measured_by for score_cell in score_cells if isinstance(score_cell, Score))
    return (
        context.model(variant.ref),
        formatting.size(variant.entry.parameters),
        *score_cells,
        formatting.listed(who),
    )
