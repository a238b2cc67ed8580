"""How models were tuned: settings of training, learning rates, temperature, windows, tokenizers."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import BILLION, Series
from catalog.entries.schema.types import parse_size
from catalog.views import addresses, facts, formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Chart, Choice, Link, Missing, Rows, Table
from catalog.views.context import term_names
from catalog.views.score_chart import TOLD, fullest, told, told_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.core.records import Cell, ModelRecord, Observation
    from catalog.entries.schema.model import Hyperparameters
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.components import Cell as TableCell
    from catalog.views.components import Piece
    from catalog.views.context import Context
    from catalog.views.survey.arguments import Asked

_COLOURS: Final = ("#0072b2", "#c14d00", "#00805f", "#b2578c", "#6d5fc7", "#946200")
_SETTINGS: Final = (
    "Model", "Settings of", "Optimizer", "Betas", "Learning rate", "Batch", "Window", "Warm-up",
    "Weight decay", "Schedule", "Precision",
)  # fmt: skip


def settings(asked: Asked) -> Piece:
    """Settings of training as published: `[[training-settings]]`."""
    asked.nothing_more()
    context = asked.context
    known = _by_date(each for each in context.catalog.families.values() if each.entry.hyperparameters)
    if not known:
        return Missing(text="No settings of training have been entered yet.", what="a model")
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = [each for each in known if id_ in each.entry.surveys]
        if listed and len(listed) < len(known):
            title = f"Settings of training, models of {survey.name}"
            options.append(
                (
                    f"Models of the survey ({len(listed)})",
                    _settings(context, f"settings-{id_}", title, listed),
                )
            )
    title = f"Settings of training, every model that states some ({len(known)})"
    options.append((f"All ({len(known)})", _settings(context, "settings-all", title, known)))
    return Choice(label="Which models", options=tuple(options)) if len(options) > 1 else options[0][1]


def _by_date(records: Iterator[ModelRecord]) -> list[ModelRecord]:
    return sorted(records, key=lambda each: (formatting.day(each.entry.released) or "9999", each.id))


def _settings(context: Context, id_: str, title: str, records: Sequence[ModelRecord]) -> Table:
    return Table(
        id=id_,
        title=title,
        note=(
            "As published, by date of release; a dash: not stated. The model's page says which of these "
            "nobody has checked yet."
        ),
        columns=_SETTINGS,
        groups=(Rows(title="", rows=tuple(_setting(context, each) for each in records)),),
    )


def _setting(context: Context, record: ModelRecord) -> tuple[TableCell, ...]:
    stated = record.entry.hyperparameters
    assert stated is not None
    names = {each.entry.id: each.entry.name for each in record.variants}
    return (
        context.model(record.id),
        names.get(stated.variant or "", ""),
        stated.optimizer or "",
        formatting.listed(map(formatting.number, stated.betas)),
        _rate(stated.learning_rate) if stated.learning_rate is not None else "",
        stated.batch or "",
        formatting.number(stated.window) if stated.window else "",
        formatting.number(stated.warmup_steps) if stated.warmup_steps is not None else stated.warmup or "",
        formatting.number(stated.weight_decay) if stated.weight_decay is not None else "",
        stated.schedule or "",
        stated.precision or "",
    )


def _rate(value: float) -> str:
    """A learning rate in powers of ten: `3e-4`."""
    digits, power = f"{value:.4e}".split("e")
    return f"{float(digits):g}e{int(power)}"


# --- Learning rate ---------------------------------------------------------------------------------


def rates(asked: Asked) -> Piece:
    """Learning rate over size: `[[learning-rates]]`."""
    asked.nothing_more()
    return rates_chart(asked.context) or Missing(
        text="No learning rate has been entered yet.", what="a model"
    )


def rates_chart(context: Context) -> Chart | None:
    """Peak learning rate over size, a line a family; None without any."""
    found = [(record, stops) for record in context.catalog.families.values() if (stops := _rates(record))]
    if not found:
        return None
    found.sort(key=lambda each: (-len(each[1]), each[0].id))
    names = context.catalog.entries.vocabulary.architectures
    kinds = sorted({record.entry.architecture or "" for record, _ in found})
    series = [
        Series(term_names([kind], names)[0] if kind else "architecture not recorded", _colour(i))
        for i, kind in enumerate(kinds)
    ]
    made = [
        Curve(
            name=record.entry.name,
            series=kinds.index(record.entry.architecture or ""),
            stops=tuple(
                Stop(
                    x=math.log10(size / BILLION),
                    y=math.log10(rate),
                    lines=(
                        *wrapped(record.entry.name),
                        f"{formatting.size(size)} parameters",
                        f"learning rate {_rate(rate)}",
                        *wrapped(f"read in {_sources(record)}"),
                    ),
                    checked=checked,
                )
                for size, rate, checked in stops
            ),
        )
        for record, stops in found
    ]
    values = [rate for _, stops in found for _, rate, _ in stops]
    low, high = math.floor(math.log10(min(values)) * 2) / 2, math.ceil(math.log10(max(values)) * 2) / 2
    ticks = tuple(
        (math.log10(factor) + power, f"{factor}e{power}")
        for power in range(-8, 1)
        for factor in (1, 3)
        if low <= math.log10(factor) + power <= high
    )
    sizes = [size for _, stops in found for size, _, _ in stops]
    figure = line_charts.over_number(
        made,
        series,
        scale=Scale(title="peak learning rate", low=low - 0.1, high=high + 0.1, ticks=ticks),
        title="parameters",
        ticks=_size_ticks(min(sizes), max(sizes)),
        legend=True,
    )
    number = sum(len(stops) for _, stops in found)
    return Chart(
        id="learning-rates",
        title=_rates_title(found),
        caption=(
            f"{formatting.counted(number, 'learning rate')} of "
            f"{formatting.counted(len(found), 'family', 'families')}, as published; "
            "a line joins the sizes of one family. Hollow: nobody has checked the value yet. "
            "The table names the sources of each."
        ),
        figure=scatter.to_json(figure),
        columns=("Family", "Parameters", "Learning rate", "Check", "Read in"),
        rows=tuple(
            (
                context.model(record.id),
                formatting.size(size),
                _rate(rate),
                "" if checked else "not yet checked",
                _sources(record),
            )
            for record, stops in sorted(found, key=lambda each: each[0].id)
            for size, rate, checked in stops
        ),
    )


def _sources(record: ModelRecord) -> str:
    return formatting.listed(dict.fromkeys(source.title for source in record.entry.sources))


def _rates_title(found: Sequence[tuple[ModelRecord, Sequence[tuple[int, float, bool]]]]) -> str:
    several = [stops for _, stops in found if len({size for size, _, _ in stops}) > 1]
    falls = sum(stops[-1][1] < stops[0][1] for stops in several)
    if not several:
        return f"Learning rates of {formatting.counted(len(found), 'family', 'families')}"
    several_sizes = formatting.counted(len(several), "family", "families")
    return f"{falls} of {several_sizes} with several sizes train the largest at a lower rate"


_SAME_SIZE: Final = 0.02


def _rates(record: ModelRecord) -> list[tuple[int, float, bool]]:
    """Size, rate, and whether somebody checked it, by size; those without a size are left out."""
    stated = record.entry.hyperparameters
    if stated is None:
        return []
    found = {
        parameters: (
            rate,
            not facts.is_unverified(record.entry, "hyperparameters.learning_rate_by_size"),
        )
        for size, rate in stated.learning_rate_by_size.items()
        if (parameters := _size_of(size)) and rate > 0
    }
    own = _own_size(record, stated)
    # The table of rates may round a size that the variant states exactly: 540B and 540.35B are one.
    known = any(math.isclose(size, own or 0, rel_tol=_SAME_SIZE) for size in found)
    if stated.learning_rate and own and not known:
        found[own] = (
            stated.learning_rate,
            not facts.is_unverified(record.entry, "hyperparameters.learning_rate"),
        )
    return [(size, *found[size]) for size in sorted(found)]


def _size_of(text: str) -> int | None:
    """The size that `text` is; None where it is another word for a member of the family."""
    try:
        return parse_size(text)
    except ValueError:
        return None


def _own_size(record: ModelRecord, stated: Hyperparameters) -> int | None:
    """The size that the settings belong to; None where they do not say and the family has several."""
    sizes = {each.entry.id: each.entry.parameters for each in record.variants}
    if stated.variant:
        return sizes.get(stated.variant)
    known = {size for size in sizes.values() if size}
    return known.pop() if len(known) == 1 else None


def _size_ticks(low: int, high: int) -> list[tuple[float, str]]:
    return [
        (float(power), formatting.size(int(10 ** (9 + power))))
        for power in range(-3, 4)
        if math.log10(low / BILLION) - 0.3 <= power <= math.log10(high / BILLION) + 0.3
    ]


# --- Temperature -----------------------------------------------------------------------------------


def temperature(asked: Asked) -> Piece:
    """pass@k over sampling temperature, beside its value at the lowest: `[[temperature humaneval]]`."""
    found = temperature_chart(asked.context, asked.benchmark())
    return found or Missing(text="No model has values at several temperatures yet.", what="a result")


def temperature_chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """A line a model and k, from sources that report three temperatures or more; None without any."""
    lines = [
        (cell, values)
        for cell in context.catalog.benchmarks[benchmark].cells
        if not cell.key.method and cell.key.metric.startswith("pass@")
        for values in _by_temperature(cell)
    ]
    if not lines:
        return None
    ks = sorted({int(cell.key.metric.removeprefix("pass@")) for cell, _ in lines})
    series = [Series(f"pass@{k}", _colour(i)) for i, k in enumerate(ks)]
    made = [
        Curve(
            name=context.model(cell.key.variant).text,
            series=ks.index(int(cell.key.metric.removeprefix("pass@"))),
            stops=tuple(
                Stop(
                    x=at,
                    y=math.log2(value.fraction / values[0][1].fraction),
                    lines=(
                        *wrapped(context.model(cell.key.variant).text),
                        (
                            f"{cell.key.metric} {formatting.percent(value.row.percent.printed)} % at "
                            f"temperature {at:g}"
                        ),
                        *wrapped(f"read in {value.file.source.title}"),
                    ),
                    checked=value.row.verified,
                )
                for at, value in values
            ),
        )
        for cell, values in lines
    ]
    ends = [stop.y for curve in made for stop in curve.stops]
    ticks = tuple((math.log2(times), f"{times:g}×") for times in (0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4))
    figure = line_charts.over_number(
        made,
        series,
        scale=Scale(
            title="times its value at the lowest temperature",
            low=min(ends) - 0.1,
            high=max(ends) + 0.1,
            ticks=ticks,
        ),
        title="sampling temperature",
        ticks=[(at, f"{at:g}") for at in sorted({at for _, values in lines for at, _ in values})],
        legend=True,
        together=True,
    )
    name = context.benchmark(benchmark).text
    sources = {value.file.source.title for _, values in lines for _, value in values}
    said = [
        f"{each.name} in {sum(curve.stops[-1].y > 0 for curve in same)} of {len(same)} models"
        for i, each in enumerate(series)
        if (same := [curve for curve in made if curve.series == i])
    ]
    return Chart(
        id=f"temperature-{benchmark}",
        title=f"A higher temperature raises {name} {formatting.listed(said)}",
        caption=(
            f"{formatting.counted(len({cell.key.variant for cell, _ in lines}), 'model')} that one source "
            "reports at three temperatures or more. One line a model and k; the axis doubles with each "
            f"equal step. Without intervals: printed values do not give that of a ratio. {read_in(sources)}"
        ),
        figure=scatter.to_json(figure),
        columns=("Model", "Metric", "Temperature", "Value (%)", "Read in"),
        rows=tuple(
            (
                Link(context.model(cell.key.variant).text, context.story(cell.key).path),
                cell.key.metric,
                f"{at:g}",
                formatting.percent(value.row.percent.printed),
                context.source(value.results_id),
            )
            for cell, values in lines
            for at, value in values
        ),
    )


_LEAST: Final = 3  # temperatures that make a line


def _by_temperature(cell: Cell) -> Iterator[list[tuple[float, Observation]]]:
    """The values of each source that reports three temperatures or more, by temperature."""
    by_source: dict[str, dict[float, Observation]] = defaultdict(dict)
    for value in cell.observations:
        at = value.settings.get("temperature")
        if isinstance(at, int | float) and value.fraction > 0:
            by_source[value.results_id].setdefault(float(at), value)
    for found in by_source.values():
        if len(found) >= _LEAST:
            yield sorted(found.items())


# --- Windows and tokenizers ------------------------------------------------------------------------


def windows(asked: Asked) -> Piece:
    """Scores over the context window: `[[windows humaneval]]`."""
    found = windows_chart(asked.context, asked.benchmark())
    return found or Missing(text="No model has a window and a value yet.", what="a result")


_CLASSES: Final = ((0, "under 3B"), (3 * BILLION, "3B to 10B"), (10 * BILLION, "10B and more"))
_WIDEST: Final = 5  # labels a class
_ASIDE: Final = (-0.16, 0.0, 0.16)  # of the way to twice the window: classes stand side by side


def windows_chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Scores over the context window, colours by size; None without any."""
    name, scores = fullest(context.catalog, benchmark)
    known = [each for each in scores if each.record.entry.context_tokens and each.record.entry.parameters]
    if not known:
        return None
    known.sort(key=lambda each: (-each.percent, each.record.ref))
    series = [Series(label, _colour(i)) for i, (_, label) in enumerate(_CLASSES)]
    named: dict[int, int] = defaultdict(int)
    made = []
    for each in known:
        entry = each.record.entry
        kind = sum((entry.parameters or 0) >= least for least, _ in _CLASSES) - 1
        named[kind] += 1
        interval = each.edition.headline.interval
        made.append(
            Curve(
                name=entry.name if named[kind] <= _WIDEST else "",
                series=kind,
                stops=(
                    Stop(
                        x=math.log2(entry.context_tokens or 1) + _ASIDE[kind],
                        y=each.percent,
                        low=interval.low * 100 if interval else None,
                        high=interval.high * 100 if interval else None,
                        lines=(
                            *wrapped(entry.name),
                            f"{formatting.percent(each.edition.headline.row.percent.printed)} %",
                            (
                                f"{formatting.count(entry.context_tokens or 0)} tokens, "
                                f"{formatting.size(entry.parameters)} parameters"
                            ),
                            *told(each.edition.headline),
                        ),
                        checked=each.edition.headline.row.verified,
                    ),
                ),
            )
        )
    powers = range(8, 22)
    seen = [stop.x for curve in made for stop in curve.stops]
    ticks = [(float(each), _tokens(2**each)) for each in powers if min(seen) - 0.5 <= each <= max(seen) + 0.5]
    figure = line_charts.over_number(
        made,
        series,
        scale=Scale(
            title=f"{name} pass@1 (%)",
            low=-2,
            high=102,
            ticks=tuple((float(v), str(v)) for v in range(0, 101, 20)),
        ),
        title="context window in tokens",
        ticks=ticks,
        legend=True,
    )
    small = [each for each in known if (each.record.entry.parameters or 0) < _CLASSES[1][0]]
    large = [each for each in known if (each.record.entry.parameters or 0) >= _CLASSES[2][0]]
    beaten = sum(each.percent < small[0].percent for each in large) if small else 0
    title = (
        f"The best model under 3B ({small[0].record.entry.name}) scores higher than {beaten} of "
        f"{len(large)} of 10B and more"
        if small and large
        else f"{name} pass@1 over the context window"
    )
    return Chart(
        id=f"windows-{benchmark}",
        title=title,
        caption=(
            f"{formatting.counted(len(known), 'model variant')} of known window and size, headline values "
            "without a method. "
            "Classes of size stand side by side at a window. "
            "Windows grew with the years, so that later models have both longer windows and better data. "
            "Upright lines are 95 % Wilson intervals. Hollow: nobody has checked the value yet. "
            f"{read_in(each.edition.headline.file.source.title for each in known)}"
        ),
        figure=scatter.to_json(figure),
        columns=("Model", "Window", "Parameters", "pass@1 (%)", *TOLD),
        rows=tuple(
            (
                Link(each.record.entry.name, addresses.cell(each.cell.key)),
                formatting.count(each.record.entry.context_tokens or 0),
                formatting.size(each.record.entry.parameters),
                formatting.percent(each.edition.headline.row.percent.printed),
                *told_cells(each.edition.headline),
            )
            for each in known
        ),
    )


def _tokens(number: int) -> str:
    return f"{number // 1024}K" if number >= 1024 else str(number)  # noqa: PLR2004 - binary thousands


def tokenizers(asked: Asked) -> Piece:
    """Tokenizers and their vocabularies: `[[tokenizers]]`."""
    asked.nothing_more()
    context = asked.context
    groups: dict[str, list[tuple[TableCell, ...]]] = defaultdict(list)
    for record in _by_date(each for each in context.catalog.families.values() if each.entry.tokenizer):
        stated = record.entry.tokenizer
        assert stated is not None
        if stated.type or stated.base or stated.vocabulary:
            groups[stated.type or "Algorithm not stated"].append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    stated.base or "",
                    formatting.count(stated.vocabulary) if stated.vocabulary else "",
                    stated.note or "",
                )
            )
    if not groups:
        return Missing(text="No tokenizer has been entered yet.", what="a model")
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    total = sum(map(len, groups.values()))
    return Table(
        id="tokenizer-list",
        title=f"Tokenizers of {formatting.counted(total, 'family', 'families')}",
        note="By algorithm, then by date. A dash: not stated.",
        columns=("Model", "Released", "Extends", "Vocabulary", "Note"),
        groups=tuple(Rows(title=f"{name} ({len(rows)})", rows=tuple(rows)) for name, rows in ordered),
    )


def _colour(i: int) -> str:
    return f"var(--catalog-series-{i + 1},{_COLOURS[i]})"
