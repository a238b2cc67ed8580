"""The chart of gains by methods: scores with a method minus scores without it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Final

from catalog.charts import dot_plot, scatter
from catalog.charts.dot_plot import Dot, Group
from catalog.charts.plotly import Series, series_colour
from catalog.core.gains import gains
from catalog.entries.schema.types import BenchmarkId, MethodId
from catalog.stats.comparisons import difference
from catalog.views import facts, formatting, scores
from catalog.views.chart_text import wrapped
from catalog.views.components import Link
from catalog.views.pieces import Chart, Choice, Missing
from catalog.wording import entry_text, ngettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.core.records import Cell, MethodRecord, Observation
    from catalog.stats.intervals import Interval
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments

_MOST_NAMED: Final = 3  # models beside the name of a line


def _columns() -> tuple[str, ...]:
    return (
        titled("Method"),
        titled("Model"),
        titled("Benchmark"),
        titled("Setup"),
        titled("With (%)"),
        titled("Without (%)"),
        titled("Points"),
        titled("95% interval"),
        titled("Reports"),
        titled("Read in"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gain:
    method: MethodRecord
    trained: bool  # the model was made with the method; else it is used around the model
    model: str  # "Oak Chat 7B"
    subject: str  # "Elm-4", "Oak Chat 7B over Oak 7B"
    cell: Cell
    base: Cell
    after: Observation
    before: Observation
    base_checked: bool = True  # somebody has read that the one was made from the other

    @property
    def points(self) -> float:
        return (self.after.value - self.before.value) * 100

    @property
    def interval(self) -> Interval | None:
        after, before = self.after, self.before
        if after.interval is None or before.interval is None:
            return None
        return difference(after.value, before.value, after.interval, before.interval).interval

    @property
    def first_hand(self) -> bool:
        return not self.after.quoted and not self.before.quoted

    @property
    def checked(self) -> bool:
        return self.after.row.verified and self.before.row.verified and self.base_checked


def choice(arguments: Arguments) -> Piece:
    """Chart of the points that each method adds; readers choose all reports or only first-hand ones.

    Replaces the placeholder `[[uplift]]` of a hand-written page.
    """
    arguments.expect_none()
    everything = chart(arguments.context, first_hand=False)
    if everything is None:
        return Missing(
            text=_("No result with a method has one without it beside it yet."), what=_("a result")
        )
    strict = chart(arguments.context, first_hand=True)
    options = [(_("First-hand only"), strict)] if strict else []
    return Choice(label=_("Which reports"), options=(*options, (_("All reports"), everything)))


def chart(context: Context, *, first_hand: bool) -> Chart | None:
    """Chart with a row per method and benchmark, and a dot per comparison; None without comparisons.

    With `first_hand`, only comparisons of first-hand reports.
    """
    gains = [gain for gain in _gains(context) if gain.first_hand or not first_hand]
    lines: dict[tuple[str, str], list[_Gain]] = defaultdict(list)
    for gain in gains:
        lines[_line(gain), gain.cell.key.benchmark].append(gain)
    if not lines:
        return None
    middle = {key: median(gain.points for gain in members) for key, members in lines.items()}
    by_method: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key in lines:
        by_method[key[0]].append(key)
    order = sorted(by_method, key=lambda method: (-median(middle[key] for key in by_method[method]), method))
    ordered = [
        key for method in order for key in sorted(by_method[method], key=lambda key: (-middle[key], key))
    ]
    groups = [
        Group(
            name=f"{key[0]} · {context.benchmark(BenchmarkId(key[1])).text}",
            detail=_subjects(lines[key]),
            series=int(lines[key][0].trained),
            dots=tuple(_dot(context, gain) for gain in lines[key]),
        )
        for key in ordered
    ]
    series = [Series(_("around the model"), series_colour(0)), Series(_("by training"), series_colour(1))]
    figure = dot_plot.figure(groups, series, title=_("points added (percentage points)"))
    rows = sorted(
        gains, key=lambda gain: (ordered.index((_line(gain), gain.cell.key.benchmark)), -gain.points)
    )
    return Chart(
        id="uplift-first-hand" if first_hand else "uplift-all",
        title=_title(gains),
        caption=_caption(gains, first_hand=first_hand),
        figure=scatter.to_json(figure),
        columns=_columns(),
        rows=tuple(_row(context, gain) for gain in rows),
        height_px=dot_plot.height(groups),
    )


def _subjects(gains: Sequence[_Gain]) -> str:
    """Names of the models behind the dots of a row, or their number if there are many."""
    names = dict.fromkeys(gain.model for gain in gains)
    if len(names) <= _MOST_NAMED:
        return formatting.listed(names)
    return ngettext("{n} model", "{n} models", len(names))


def _line(gain: _Gain) -> str:
    """Name of the method; with "tuned" after it if the model was trained with the method."""
    name = gain.method.entry.name
    return _("{method}, tuned", method=name) if gain.trained else name


def _gains(context: Context) -> Iterator[_Gain]:
    """Valid gains on metrics in percent of which more is better; points of other units need another axis."""
    for method in context.catalog.methods.values():
        for gain in gains(context.catalog, method):
            scale = gain.after.scale
            if not gain.valid or scale.unit != "percent" or scale.lower_is_better:
                continue
            model = subject = formatting.with_configuration(
                context.model(gain.cell.key.variant).text, gain.cell.key.configuration
            )
            if gain.trained:
                base = context.model(gain.base.key.variant).text
                subject = _("{model} over {base}", model=model, base=base)
            yield _Gain(
                method=method,
                trained=gain.trained,
                model=model,
                subject=subject,
                cell=gain.cell,
                base=gain.base,
                after=gain.after,
                before=gain.before,
                base_checked=gain.made_index is None
                or not facts.is_unverified(method.entry, f"made.{gain.made_index}"),
            )


def _setup(gain: _Gain) -> str:
    """Form of the method, "" for none; if it is compared with another form, also that form."""
    form, baseline = (entry_text(cell.key.method_setup) for cell in (gain.cell, gain.base))
    return _("{form}, beside {other}", form=form, other=baseline) if baseline else form


def _board(context: Context, cell: Cell) -> str:
    name = context.benchmark(cell.key.benchmark).text
    return f"{name} {scores.what(context, cell.key)}"


def _dot(context: Context, gain: _Gain) -> Dot:
    interval = gain.interval
    setup = _setup(gain)
    return Dot(
        points=gain.points,
        low=interval.low * 100 if interval else None,
        high=interval.high * 100 if interval else None,
        checked=gain.checked,
        lines=(
            *wrapped(gain.subject),
            f"{_printed(gain.before)}\u00a0% → {_printed(gain.after)}\u00a0%",
            *wrapped(_board(context, gain.cell)),
            *wrapped(setup),
            *wrapped(
                _(
                    "measured by {measurer}",
                    measurer=formatting.measurer(gain.after.measurer or "") or _("somebody not named"),
                )
            ),
            *wrapped(_("read in {source}", source=gain.after.file.source.title)),
            *([unchecked] if (unchecked := _unchecked(gain)) else []),
        ),
    )


def _unchecked(gain: _Gain) -> str:
    """Note on what nobody has checked yet; "" if all is checked."""
    if not (gain.after.row.verified and gain.before.row.verified):
        return _("not yet checked against its source")
    return "" if gain.base_checked else _("not yet checked that it was tuned from this model")


def _printed(observation: Observation) -> str:
    return formatting.percent(observation.row.number.printed)


def _row(context: Context, gain: _Gain) -> tuple[Link | str, ...]:
    interval = gain.interval
    sources = dict.fromkeys((gain.after.results_id, gain.before.results_id))
    kind = _("first-hand") if gain.first_hand else _("quoted")
    return (
        context.method(MethodId(gain.method.id)),
        gain.subject,
        Link(_board(context, gain.cell), context.benchmark(gain.cell.key.benchmark).path),
        _setup(gain),
        replace(context.story(gain.cell.key), text=_printed(gain.after)),
        replace(context.story(gain.base.key), text=_printed(gain.before)),
        _signed(gain.points),
        _("{low} to {high}", low=_signed(interval.low * 100), high=_signed(interval.high * 100))
        if interval
        else "",
        formatting.phrases((kind, _unchecked(gain))),
        formatting.listed(context.source(source).text for source in sources),
    )


def _signed(points: float) -> str:
    return f"{points:+.1f}".replace("-", "−")


def _title(gains: Sequence[_Gain]) -> str:
    sides: dict[bool, list[float]] = {True: [], False: []}
    for gain in gains:
        if gain.interval and not gain.interval.contains(0):
            sides[gain.points > 0].append(gain.points)
    return ngettext(
        "{gains} of {n} comparison show a gain beyond the interval, {losses} a loss",
        "{gains} of {n} comparisons show a gain beyond the interval, {losses} a loss",
        len(gains),
        gains=len(sides[True]),
        losses=len(sides[False]),
    )


def _caption(gains: Sequence[_Gain], *, first_hand: bool) -> str:
    methods = {gain.method.id for gain in gains}
    sources = {observation.results_id for gain in gains for observation in (gain.after, gain.before)}
    hollow = sum(not gain.checked for gain in gains)
    bases = sum(not gain.base_checked for gain in gains)
    from_two_sources = sum(gain.after.results_id != gain.before.results_id for gain in gains)
    sentences = (
        _(
            "{methods}, {comparisons}.",
            methods=ngettext("{n} method", "{n} methods", len(methods)),
            comparisons=ngettext("{n} comparison", "{n} comparisons", len(gains)),
        ),
        ngettext("From {n} source.", "From {n} sources.", len(sources)),
        _(
            "“Tuned”: the model made with the method beside the one it was tuned from; else the same model "
            "with and without, given the same inputs."
        ),
        _("Each dot is one model on one benchmark, with the method less without it."),
        _(
            "Lines are 95 % intervals of the difference (Newcombe), too wide rather than too narrow, as both "
            "ran on the same problems."
        ),
        ngettext(
            "In {n} comparison the two values come from different sources.",
            "In {n} comparisons the two values come from different sources.",
            from_two_sources,
        )
        if from_two_sources
        else "",
        _("Values that somebody quotes are left out.") if first_hand else "",
        _(
            "Hollow: {hollow} not yet checked, {bases} of them as to which model was tuned.",
            hollow=formatting.count(hollow),
            bases=formatting.count(bases),
        )
        if hollow
        else "",
    )
    return formatting.paragraph(sentences)
