"""Tables of methods: all by kind, the variants of one, and facts that its authors state."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from catalog.views import facts, formatting, scores
from catalog.views.pieces import Missing, RowGroup, Table
from catalog.wording import entry_text, ngettext, noted, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from catalog.core.configurations import RunConfiguration
    from catalog.core.records import Cell, CellKey, Observation
    from catalog.views.context import Context
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.scores import Score
    from catalog.views.survey.arguments import Arguments


_FormKey: TypeAlias = "tuple[str, str, RunConfiguration, str]"  # metric, variant, configuration, form


def table(arguments: Arguments) -> Piece:
    """Table of all methods, grouped by kind.

    Replaces the placeholder `[[methods]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    kinds = context.catalog.entries.vocabulary.method_kinds
    groups = []
    for id_, kind in kinds.items():
        records = [method for method in context.catalog.methods.values() if method.entry.kind == id_]
        records.sort(key=lambda record: (formatting.day(record.entry.released) or "9999", record.id))
        rows = tuple(
            (
                context.method(record.id),
                formatting.day(record.entry.released),
                record.entry.summary or "",
                tuple(map(context.model, record.entry.base_models)),
                formatting.listed(record.entry.roles),
                str(len(record.entry.stages) or ""),
                str(sum(len(cell.observations) for cell in record.cells) or ""),
            )
            for record in records
        )
        if rows:
            groups.append(RowGroup(title=_("{name} ({note})", name=kind.name, note=len(rows)), rows=rows))
    if not groups:
        return Missing(text=_("There is no method yet."), what=_("a method"))
    return Table(
        id="methods-by-kind",
        title=ngettext("{n} method by kind", "{n} methods by kind", len(context.catalog.methods)),
        note=_(
            "Within a kind, by date. The name leads to stages, results and sources. Agents are last: most "
            "of them are known from a leaderboard alone."
        ),
        columns=(
            titled("Method"),
            titled("Released"),
            titled("What it does"),
            titled("Used with"),
            titled("Roles"),
            titled("Stages"),
            titled("Reports"),
        ),
        groups=tuple(groups),
    )


def forms(arguments: Arguments) -> Piece:
    """Table of a method's values by form of the method and by benchmark.

    Beside them stand the values without the method that the same results files report.
    All words after the method are metrics, a group of rows each. Replaces the placeholder
    `[[forms METHOD METRIC METRIC]]` of a hand-written page.
    """
    context, record, metrics = arguments.context, arguments.method(), arguments.words[1:]
    catalog = context.catalog
    cells = [cell for cell in record.cells if cell.key.metric in metrics]
    if not cells:
        return Missing(
            text=_("Nothing is reported with {method} yet.", method=record.entry.name), what=_("a result")
        )
    boards_of: dict[_FormKey, dict[str, Cell]] = defaultdict(dict)
    boards: dict[str, None] = {}
    sources = {observation.results_id for cell in cells for observation in cell.observations}
    plain = (catalog.cells.get(cell.key.without_method) for cell in cells)
    plain_cells = {cell.key: cell for cell in plain if cell and _reports_from(cell, sources)}
    for cell in (*cells, *plain_cells.values()):
        key = cell.key
        split = scores.split_name(context, key)
        board = formatting.phrases((context.benchmark(key.benchmark).text, split))
        boards[board] = None
        form = _form(key) if key.method else _WITHOUT
        boards_of[key.metric, key.variant, key.configuration, form][board] = cell
    groups: dict[str, list[tuple[TableCell, ...]]] = defaultdict(list)
    words = context.catalog.entries.vocabulary.metrics
    for (metric, variant, configuration, form), cells_by_board in sorted(
        boards_of.items(), key=lambda item: _order(metrics, item[0])
    ):
        score_cells = [
            _score_from(context, cells_by_board[board], sources) if board in cells_by_board else ""
            for board in boards
        ]
        name = words[metric].name if metric in words else metric
        label = formatting.with_configuration(_(form) if form in _FIRST else form, configuration)
        groups[name].append((label, context.model(variant), *score_cells))
    return Table(
        id=f"forms-{record.id}",
        title=_("{method}: its forms compared", method=record.entry.name),
        note=_(
            "Headline values; a number leads to every report of it, with its settings. “As published”: "
            "the whole method. “Without the method”: as the same source has it."
        ),
        columns=(titled("Form"), titled("Model"), *boards),
        groups=tuple(RowGroup(title=name, rows=tuple(rows)) for name, rows in groups.items()),
        scores=True,
    )


def _form(key: CellKey) -> str:
    """Version and form of a cell's method; `_PUBLISHED` if neither is stated."""
    version = _("version {version}", version=key.method_version) if key.method_version else ""
    return formatting.phrases((version, entry_text(key.method_setup))) or _PUBLISHED


def _reports_from(cell: Cell, sources: Container[str]) -> list[Observation]:
    """Reported values of a cell from the files `sources`, in the order of the headline rule; [] for none."""
    return [observation for observation in cell.observations if observation.results_id in sources]


def _score_from(context: Context, cell: Cell, sources: Container[str]) -> Score:
    """Score of a cell: its headline if it has a method, else its first value from the files `sources`."""
    if cell.key.method:
        return scores.score(context, cell)
    return scores.of_observation(context, cell, _reports_from(cell, sources)[0])


_WITHOUT: Final = noted("without the method")
_PUBLISHED: Final = noted("as published")
_FIRST: Final = (_WITHOUT, _PUBLISHED)


def _order(metrics: Sequence[str], key: _FormKey) -> tuple[object, ...]:
    metric, variant, configuration, form = key
    return (
        metrics.index(metric),
        variant,
        configuration.order,
        _FIRST.index(form) if form in _FIRST else len(_FIRST),
        form,
    )


def stated(arguments: Arguments) -> Piece:
    """Facts that the authors of a method state besides results.

    Replaces the placeholder `[[stated self-repair]]` of a hand-written page.
    """
    record = arguments.method()
    rows = tuple(
        (
            fact.what,
            formatting.number(fact.value),
            fact.locator or "",
            _("not yet checked") if facts.is_unverified(record.entry, f"facts.{i}") else "",
        )
        for i, fact in enumerate(record.entry.facts)
    )
    if not rows:
        return Missing(
            text=_("No figures of {method} have been entered yet.", method=record.entry.name),
            what=_("a method"),
        )
    return Table(
        id=f"stated-{record.id}",
        title=_("{method}: what the authors report", method=record.entry.name),
        note=_(
            "Read in: {sources}.",
            sources=formatting.listed(source.title for source in record.entry.sources),
        ),
        columns=(titled("What"), titled("Value"), titled("Where"), titled("Check")),
        groups=(RowGroup(title="", rows=rows),),
    )
