"""The chart of peak learning rates over model size."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from catalog.charts import lines as line_charts
from catalog.charts import scatter
from catalog.charts.lines import Curve, Scale, Stop
from catalog.charts.plotly import BILLION, Series, series_colour
from catalog.entries.schema.types import parse_size
from catalog.views import facts, formatting
from catalog.views.chart_text import wrapped
from catalog.views.context import term_names
from catalog.views.pieces import Chart, Missing
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.records import ModelRecord
    from catalog.entries.schema.model import Hyperparameters
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def piece(arguments: Arguments) -> Piece:
    """Chart of learning rate over model size.

    Replaces the placeholder `[[learning-rates]]` of a hand-written page.
    """
    arguments.expect_none()
    return chart(arguments.context) or Missing(
        text=_("No learning rate has been entered yet."), what=_("a model")
    )


def chart(context: Context) -> Chart | None:
    """Chart of peak learning rate over model size, one line per family; None if no rate is known.

    Both axes are logarithmic.
    """
    families = [(record, stops) for record in context.catalog.models.values() if (stops := _rates(record))]
    if not families:
        return None
    families.sort(key=lambda family: (-len(family[1]), family[0].id))
    names = context.catalog.entries.vocabulary.architectures
    kinds = sorted({record.entry.architecture or "" for record, __ in families})
    series = [
        Series(term_names([kind], names)[0] if kind else _("architecture not recorded"), series_colour(i))
        for i, kind in enumerate(kinds)
    ]
    curves = [
        Curve(
            name=record.entry.name,
            series=kinds.index(record.entry.architecture or ""),
            stops=tuple(
                Stop(
                    x=math.log10(size / BILLION),
                    y=math.log10(rate),
                    lines=(
                        *wrapped(record.entry.name),
                        _("{size} parameters", size=formatting.size(size)),
                        _("learning rate {rate}", rate=formatting.scientific(rate)),
                        *wrapped(_("read in {source}", source=_sources(record))),
                    ),
                    checked=checked,
                )
                for size, rate, checked in stops
            ),
        )
        for record, stops in families
    ]
    values = [stop[1] for __, stops in families for stop in stops]
    low, high = math.floor(math.log10(min(values)) * 2) / 2, math.ceil(math.log10(max(values)) * 2) / 2
    ticks = tuple(
        (math.log10(factor) + power, f"{factor}e{power}")
        for power in range(-8, 1)
        for factor in (1, 3)
        if low <= math.log10(factor) + power <= high
    )
    sizes = [size for __, stops in families for size, *___ in stops]
    figure = line_charts.over_number(
        curves,
        series,
        scale=Scale(title=_("peak learning rate"), low=low - 0.1, high=high + 0.1, ticks=ticks),
        title=_("parameters"),
        ticks=_size_ticks(min(sizes), max(sizes)),
        legend=True,
    )
    number = sum(len(stops) for __, stops in families)
    return Chart(
        id="learning-rates",
        title=_title(families),
        caption=formatting.paragraph(
            (
                _(
                    "{rates} of {families}, as published; a line joins the sizes of one family.",
                    rates=ngettext("{n} learning rate", "{n} learning rates", number),
                    families=ngettext("{n} family", "{n} families", len(families)),
                ),
                _("Hollow: value not checked yet."),
                _("The table names the sources of each."),
            )
        ),
        figure=scatter.to_json(figure),
        columns=(
            titled("Family"),
            titled("Parameters"),
            titled("Learning rate"),
            titled("Check"),
            titled("Read in"),
        ),
        rows=tuple(
            (
                context.model(record.id),
                formatting.size(size),
                formatting.scientific(rate),
                "" if checked else _("not yet checked"),
                _sources(record),
            )
            for record, stops in sorted(families, key=lambda family: family[0].id)
            for size, rate, checked in stops
        ),
    )


def _sources(record: ModelRecord) -> str:
    return formatting.listed(dict.fromkeys(source.title for source in record.entry.sources))


def _title(families: Sequence[tuple[ModelRecord, Sequence[tuple[int, float, bool]]]]) -> str:
    several = [stops for __, stops in families if len({size for size, *___ in stops}) > 1]
    falls = sum(stops[-1][1] < stops[0][1] for stops in several)
    if not several:
        return ngettext("Learning rates of {n} family", "Learning rates of {n} families", len(families))
    return ngettext(
        "{falls} of {n} family with several sizes train the largest at a lower rate",
        "{falls} of {n} families with several sizes train the largest at a lower rate",
        len(several),
        falls=falls,
    )


_SAME_SIZE: Final = 0.02


def _rates(record: ModelRecord) -> list[tuple[int, float, bool]]:
    """(model size, learning rate, True if checked) of a family, by size; [] without rates of known size."""
    stated = record.entry.hyperparameters
    if stated is None:
        return []
    rates = {
        parameters: (
            rate,
            not facts.is_unverified(record.entry, "hyperparameters.learning_rate_by_size"),
        )
        for size, rate in stated.learning_rate_by_size.items()
        if (parameters := _size_of(size)) and rate > 0
    }
    own = _own_size(record, stated)
    # The table of rates may round a size that the variant states exactly: 540B and 540.35B are one.
    in_table = any(math.isclose(size, own or 0, rel_tol=_SAME_SIZE) for size in rates)
    if stated.learning_rate and own and not in_table:
        rates[own] = (
            stated.learning_rate,
            not facts.is_unverified(record.entry, "hyperparameters.learning_rate"),
        )
    return [(size, *rates[size]) for size in sorted(rates)]


def _size_of(text: str) -> int | None:
    """Number of parameters that `text` states; None if `text` is not a size."""
    try:
        return parse_size(text)
    except ValueError:
        return None


def _own_size(record: ModelRecord, stated: Hyperparameters) -> int | None:
    """Model size that the settings belong to; None if unknown.

    That of the variant they name, else the only size of the family.
    """
    sizes = {variant.entry.id: variant.entry.parameters for variant in record.variants}
    if stated.variant:
        return sizes.get(stated.variant)
    distinct = {size for size in sizes.values() if size}
    return distinct.pop() if len(distinct) == 1 else None


def _size_ticks(low: int, high: int) -> list[tuple[float, str]]:
    return [
        (float(power), formatting.size(int(10 ** (9 + power))))
        for power in range(-3, 4)
        if math.log10(low / BILLION) - 0.3 <= power <= math.log10(high / BILLION) + 0.3
    ]
