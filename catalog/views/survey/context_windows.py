"""The chart of scores over the length of the context window."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import BILLION, Series, series_colour
from catalog.views import addresses, formatting
from catalog.views.chart_text import read_in, wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Missing
from catalog.views.score_chart import fullest_edition, provenance_cells, provenance_columns, provenance_lines
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def piece(arguments: Arguments) -> Piece:
    """Chart of scores over the length of the context window.

    Replaces the placeholder `[[windows ten-tasks]]` of a hand-written page.
    """
    drawn = chart(arguments.context, arguments.benchmark())
    return drawn or Missing(text=_("No model has a window and a value yet."), what=_("a result"))


_CLASSES: Final = (
    (0, noted("under 3B")),
    (3 * BILLION, noted("3B to 10B")),
    (10 * BILLION, noted("10B and more")),
)
_WIDEST: Final = 5  # labels a class
_ASIDE: Final = (-0.16, 0.0, 0.16)  # of the way to twice the window: classes stand side by side


def chart(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Chart of scores over context window (log scale), coloured by model size; None if there are no scores.

    Only models of known window and size.
    """
    name, scores = fullest_edition(context.catalog, benchmark)
    models = [
        score for score in scores if score.record.entry.context_tokens and score.record.entry.parameters
    ]
    if not models:
        return None
    models.sort(key=lambda model: (-model.printed, model.record.ref))
    series = [Series(_(label), series_colour(i)) for i, (__, label) in enumerate(_CLASSES)]
    named: dict[int, int] = defaultdict(int)
    curves = []
    for model in models:
        entry = model.record.entry
        kind = sum((entry.parameters or 0) >= least for least, __ in _CLASSES) - 1
        named[kind] += 1
        interval = model.edition.headline.interval
        curves.append(
            Curve(
                name=entry.name if named[kind] <= _WIDEST else "",
                series=kind,
                stops=(
                    Stop(
                        x=math.log2(entry.context_tokens or 1) + _ASIDE[kind],
                        y=model.printed,
                        low=interval.low * 100 if interval else None,
                        high=interval.high * 100 if interval else None,
                        lines=(
                            *wrapped(formatting.with_configuration(entry.name, model.cell.key.configuration)),
                            f"{formatting.percent(model.edition.headline.row.number.printed)} %",
                            _(
                                "{tokens} tokens, {size} parameters",
                                tokens=formatting.count(entry.context_tokens or 0),
                                size=formatting.size(entry.parameters),
                            ),
                            *provenance_lines(model.edition.headline),
                        ),
                        checked=model.edition.headline.row.verified,
                    ),
                ),
            )
        )
    powers = range(8, 22)
    positions = [stop.x for curve in curves for stop in curve.stops]
    ticks = [
        (float(power), _tokens(2**power))
        for power in powers
        if min(positions) - 0.5 <= power <= max(positions) + 0.5
    ]
    figure = line_charts.over_number(
        curves,
        series,
        scale=Scale(
            title=f"{name} pass@1 (%)",
            low=-2,
            high=102,
            ticks=tuple((float(v), str(v)) for v in range(0, 101, 20)),
        ),
        title=_("context window in tokens"),
        ticks=ticks,
        legend=True,
    )
    small = [model for model in models if (model.record.entry.parameters or 0) < _CLASSES[1][0]]
    large = [model for model in models if (model.record.entry.parameters or 0) >= _CLASSES[2][0]]
    beaten = sum(model.printed < small[0].printed for model in large) if small else 0
    title = (
        _(
            "The best model under 3B ({model}) scores higher than {beaten} of {number} of 10B and more",
            model=small[0].record.entry.name,
            beaten=beaten,
            number=len(large),
        )
        if small and large
        else _("{benchmark} pass@1 over the context window", benchmark=name)
    )
    return Chart(
        id=f"windows-{benchmark}",
        title=title,
        caption=formatting.paragraph(
            (
                ngettext(
                    "{n} model variant of known window and size, headline values without a method.",
                    "{n} model variants of known window and size, headline values without a method.",
                    len(models),
                ),
                _("Size classes are side by side at each window."),
                _("Newer models have both longer windows and better data."),
                _("Vertical lines are 95 % Wilson intervals."),
                _("Hollow: value not checked yet."),
                read_in(model.edition.headline.file.source.title for model in models),
            )
        ),
        figure=scatter.to_json(figure),
        columns=(
            titled("Model"),
            titled("Context window"),
            titled("Parameters"),
            "pass@1 (%)",
            *provenance_columns(),
        ),
        rows=tuple(
            (
                Link(
                    formatting.with_configuration(model.record.entry.name, model.cell.key.configuration),
                    addresses.cell(model.cell.key),
                ),
                formatting.count(model.record.entry.context_tokens or 0),
                formatting.size(model.record.entry.parameters),
                formatting.percent(model.edition.headline.row.number.printed),
                *provenance_cells(model.edition.headline),
            )
            for model in models
        ),
    )


def _tokens(number: int) -> str:
    return f"{number // 1024}K" if number >= 1024 else str(number)  # noqa: PLR2004 - binary thousands
