"""Scores over size, for one benchmark."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.charts import scatter
from catalog.charts.plotly import BILLION, UNKNOWN, Series, axis_of, percent_axis
from catalog.charts.scatter import ScorePoint
from catalog.charts.size_plot import size_plot
from catalog.charts.static_plot import PlotRule
from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import Entrant, best_by_key, leaderboards
from catalog.core.units import scale_of
from catalog.entries.frozen import dataclass
from catalog.stats.ranking import frontier
from catalog.stats.trend import fit
from catalog.views import addresses, chart_months, formatting, static_chart
from catalog.views.chart_text import MOST_POINTS, UNSIZED, access, read_in, size_checked, wrapped
from catalog.views.components import Link
from catalog.views.context import term_names
from catalog.views.pieces import Chart
from catalog.views.scores import unknown_measurer
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.plotly import ValueAxis
    from catalog.charts.static_plot import StaticPlot
    from catalog.core.records import Catalog, Cell, Edition, ModelRecord, Observation, VariantRecord
    from catalog.core.units import MetricScale
    from catalog.entries.schema.types import BenchmarkId, Day, VariantRef
    from catalog.stats.trend import Trend

METRIC: Final = "pass@1"
_THRESHOLDS: Final = (1_000_000_000, 7_000_000_000)  # sizes that people ask for
_YEARS: Final = 5  # with a colour of their own; older ones share the first
_NOTED: Final = 40  # besides the best, so many of the most reported may get a label
_NOTED_UNSIZED: Final = 5


def size_vs_score(
    catalog: Catalog, benchmark: BenchmarkId, *, small: bool = False, survey: str = ""
) -> Chart:
    """Chart of pass@1 (no method) over model size, for the benchmark version with the most values.

    If the benchmark has no share of problems as its metric, but a rating or an error rate: of the metric
    of its first leaderboard. With `survey`, a survey's id, only models that this survey lists. Needs at
    least one valid value; draws at most `MOST_POINTS`. The `small` chart, for the home page, has no trend.
    """
    board = _bounded(_of_survey(_board(catalog, benchmark), survey))
    scores = board.scores
    best = _best(scores)
    turns = _score_turns(scores, best)
    series, colours = _years(catalog, scores)
    points = [
        _point(board, score, series=colours[i], turn=turns.get(i), small=small)
        for i, score in enumerate(scores)
    ]
    trend = None if small else _trend(board)
    figure = scatter.size_vs_score(
        points,
        series,
        title=f"{board.name} {board.metric}",
        axis=_axis(board),
        best=best,
        strip=_(UNSIZED),
        small=small,
        trend=trend,
    )
    paths = [addresses.cell(score.cell.key) for score in scores]
    title = f"{board.name} {board.metric}"
    hollow = any(not point.checked for point in points)
    years = sorted({points[i].series for i in best if points[i].series < _YEARS})
    ordered = sorted(scores, key=lambda score: (score.sort_key, score.record.entry.name))
    columns = _score_columns(board)
    return Chart(
        id=f"size-{benchmark}-{survey}" if survey else f"size-{benchmark}",
        title=_score_title(board, best),
        subtitle=" · ".join(
            (
                _("{title} over total parameters, without a method", title=title),
                ngettext("{n} variant", "{n} variants", len(scores)),
                ngettext("{n} source", "{n} sources", len({s.edition.headline.results_id for s in scores})),
            )
        ),
        key=(
            *((f"shade-{year + 1}", series[year].name) for year in years),
            ("grey", _("others: point at one")),
            *((("hollow", _(static_chart.KEYS["hollow"])),) if hollow else ()),
            *((("line", _("best for its size")),) if best else ()),
        ),
        plot=None if small else _static_plot(catalog, board, points, paths, best),
        caption=_score_caption(board, trend, small=small),
        figure=scatter.to_json(figure),
        columns=columns[:3] if small else columns,
        rows=tuple(row[:3] if small else row for row in map(_score_row, ordered)),
        height="small" if small else "tall",
    )


def _point(board: _Board, score: Scored, *, series: int, turn: int | None, small: bool) -> ScorePoint:
    interval = score.edition.headline.interval
    return ScorePoint(
        name=score.record.entry.name,
        lines=_score_lines(board, score, small=small),
        series=series,
        access=access(score.family),
        checked=score.edition.headline.row.verified,
        size=score.record.entry.parameters,
        turn=turn,
        score=score.printed,
        low=interval.low * 100 if interval else None,
        high=interval.high * 100 if interval else None,
        active=score.record.entry.active_parameters,
    )


def _static_plot(
    catalog: Catalog, board: _Board, points: Sequence[ScorePoint], paths: Sequence[str], best: Sequence[int]
) -> StaticPlot:
    """Plot that a script can show as of a date: with the values that stood before those of today."""
    runs: dict[VariantRef, list[Entrant]] = defaultdict(list)
    for run in board.runs:
        runs[run.record.ref].append(Entrant(run.cell, run.edition))
    dated = [
        (score, chart_months.of_states(score.edition.headline, runs[score.record.ref], score.released))
        for score in board.scores
    ]
    earlier = [
        (Scored(score.family, score.record, entrant.cell, entrant.edition), months)
        for score, states in dated
        for entrant, months in states.earlier
    ][:MOST_POINTS]
    before = [_point(board, score, series=_YEARS, turn=None, small=False) for score, _ in earlier]
    return size_plot(
        [*points, *before],
        [*paths, *(addresses.cell(score.cell.key) for score, _ in earlier)],
        best=best,
        axis=_axis(replace(board, scores=(*board.scores, *(score for score, _ in earlier)))),
        title=board.metric,
        shades=_YEARS,
        months=[*(states.months for _, states in dated), *(months for _, months in earlier)],
        rule=PlotRule(
            lower_is_better=board.scale.lower_is_better, first_year=_newest_year(catalog) - _YEARS + 1
        ),
    )


@dataclass(frozen=True, slots=True)
class Scored:
    """A variant and its score on the benchmark version of the chart."""

    family: ModelRecord
    record: VariantRecord
    cell: Cell
    edition: Edition

    @property
    def printed(self) -> float:
        """The score in the unit of its metric, as printed: 32.9 for 32.9 %."""
        return self.cell.scale.printed(self.edition.headline.value)

    @property
    def sort_key(self) -> float:
        """Sort key: the best score has the smallest."""
        return self.cell.scale.sort_key(self.printed)

    @property
    def released(self) -> Day | None:
        """Release date of the variant; None if unknown."""
        return surely_released(self.family, self.record)


@dataclass(frozen=True, slots=True)
class _Board:
    """Values of a chart: one benchmark version, split and language; one value per variant, its best."""

    name: str  # "Ten Tasks (version 2)"
    metric: str  # its name
    scale: MetricScale
    edition: str  # name of the version, "" where none is stated
    scores: tuple[Scored, ...]
    fallen: int  # left out: the headline is disputed, superseded or withdrawn
    elsewhere: int  # left out: variants with a value on another edition only
    beyond: int = 0  # left out: more than a page carries
    runs: tuple[Scored, ...] = ()  # of the same edition, in all configurations


def count(catalog: Catalog, benchmark: BenchmarkId, *, survey: str = "") -> int:
    """Number of values for a benchmark's chart; with `survey`, a survey's id, only of models it lists.

    The chart draws at most `MOST_POINTS` of them.
    """
    return len(_of_survey(_board(catalog, benchmark), survey).scores)


def _of_survey(board: _Board, survey: str) -> _Board:
    """`board` with only those models that the survey lists; unchanged if `survey` is ""."""
    if not survey:
        return board
    return replace(
        board,
        scores=tuple(score for score in board.scores if survey in score.family.entry.surveys),
        fallen=0,
        elsewhere=0,
    )


def fullest_edition(catalog: Catalog, benchmark: BenchmarkId) -> tuple[str, tuple[Scored, ...]]:
    """(name, valid values) of that version, split and language of a benchmark that has the most values.

    The values are of pass@1 without a method, one per variant: that of its best configuration.
    """
    board = _board(catalog, benchmark, METRIC)
    return board.name, board.scores


def charted_metric(catalog: Catalog, benchmark: BenchmarkId) -> str:
    """Id of the metric of a benchmark's chart: pass@1 if it has such values, else that of its first board."""
    boards = leaderboards(catalog.benchmarks[benchmark])
    if not boards or any(board.key.metric == METRIC for board in boards):
        return METRIC
    return boards[0].key.metric


def _board(catalog: Catalog, benchmark: BenchmarkId, metric: str = "") -> _Board:
    """Values of `metric` on a benchmark; of its `charted_metric` if that is ""."""
    entry = catalog.benchmarks[benchmark].entry
    metric = metric or charted_metric(catalog, benchmark)
    term = catalog.entries.vocabulary.metrics.get(metric)  # pass@1 is not in it, and is its own name
    metric_name, scale = term.name if term else metric, scale_of(metric, catalog.entries.vocabulary)
    groups: dict[tuple[str, str, str], list[Scored]] = defaultdict(list)
    refs = set()
    for cell in catalog.benchmarks[benchmark].cells:
        key = cell.key
        family_and_variant = _variant(catalog, key.variant)
        if key.metric != metric or key.method or key.method_setup or family_and_variant is None:
            continue
        refs.add(key.variant)
        for edition in cell.editions:
            groups[key.split, key.language, edition.version or ""].append(
                Scored(*family_and_variant, cell, edition)
            )
    runs = dict(groups)
    groups.update({group: _in_best_configuration(scores) for group, scores in groups.items()})
    if not groups:
        return _Board(entry.name, metric_name, scale, "", (), 0, 0)
    # The fullest_edition; of equally full ones the first by name, whatever the order of files.
    chosen = min(groups, key=lambda group: (-len(groups[group]), group))
    split, language, version = chosen
    scores = groups[chosen]
    standing = tuple(score for score in scores if score.edition.headline.row.status == "valid")
    versions = {part.id: part.name for part in entry.versions}
    splits = {part.id: part.name for part in entry.splits}
    languages = catalog.entries.vocabulary.programming_languages
    several = len(entry.programming_languages) != 1
    qualifiers = formatting.listed(
        filter(
            None,
            (
                splits.get(split, split),
                *(term_names([language], languages) if several and language else ()),
                versions.get(version, version),
            ),
        )
    )
    return _Board(
        name=_("{name} ({note})", name=entry.name, note=qualifiers) if qualifiers else entry.name,
        metric=metric_name,
        scale=scale,
        edition=versions.get(version, version),
        scores=standing,
        fallen=len(scores) - len(standing),
        elsewhere=len(refs - {score.record.ref for score in scores}),
        runs=tuple(runs[chosen]),
    )


def _in_best_configuration(scores: Sequence[Scored]) -> list[Scored]:
    """One score for each variant: that of the configuration with its best value."""
    best = {entrant.cell.key for entrant in best_by_key(Entrant(s.cell, s.edition) for s in scores).values()}
    return [score for score in scores if score.cell.key in best]


def _bounded(board: _Board) -> _Board:
    """`board` with at most `MOST_POINTS` scores: first the best for their size, then the most reported."""
    if len(board.scores) <= MOST_POINTS:
        return board
    best = set(_best(board.scores))
    queue = sorted(
        range(len(board.scores)),
        key=lambda i: (i not in best, -len(board.scores[i].edition.observations), board.scores[i].record.ref),
    )
    kept = tuple(board.scores[i] for i in sorted(queue[:MOST_POINTS]))
    return replace(board, scores=kept, beyond=len(board.scores) - MOST_POINTS)


def _variant(catalog: Catalog, ref: VariantRef) -> tuple[ModelRecord, VariantRecord] | None:
    family = catalog.models.get(tags.family(ref))
    variant = family.variants.find(ref) if family else None
    return (family, variant) if family and variant else None


def _best(scores: Sequence[Scored]) -> list[int]:
    """Indices of checked scores that are better than those of all smaller variants, by rising size."""
    eligible = [
        i
        for i, score in enumerate(scores)
        if score.record.entry.parameters and score.edition.headline.row.verified
    ]
    ends = [(float(scores[i].record.entry.parameters or 0), -scores[i].sort_key) for i in eligible]
    return [eligible[i] for i in frontier(ends)]


def _score_turns(scores: Sequence[Scored], best: Sequence[int]) -> dict[int, int]:
    """{index of a score: turn for a label}: best for their size first, then best without a size.

    After these come the scores with the most reports. Others get no label.
    """
    by_score = sorted(range(len(scores)), key=lambda i: (scores[i].sort_key, scores[i].record.ref))
    sized = [i for i in by_score if scores[i].record.entry.parameters]
    unsized = [i for i in by_score if not scores[i].record.entry.parameters]
    noted = sorted(sized, key=lambda i: -len(scores[i].edition.observations))
    queue = dict.fromkeys([*best[::-1], *unsized[:_NOTED_UNSIZED], *noted[:_NOTED]])
    return {i: turn for turn, i in enumerate(queue)}


def _years(catalog: Catalog, scores: Sequence[Scored]) -> tuple[list[Series], list[int]]:
    """(chart series, one per release year; for each score the index of its series).

    The newest year of the whole catalogue has the strongest colour, so a year looks the same in every
    chart.
    """
    oldest = _newest_year(catalog) - _YEARS + 1
    years = [score.released.earliest.year if score.released else None for score in scores]
    older = any(year and year < oldest for year in years)
    series = [
        Series(
            _("{year} or before", year=oldest) if older and i == 0 else str(oldest + i),
            f"var(--catalog-year-{i + 1},{_YEAR_COLOURS[i]})",
        )
        for i in range(_YEARS)
    ]
    places = [_YEARS if year is None else max(0, year - oldest) for year in years]
    return [*series, Series(_("no date"), UNKNOWN)], places


def _newest_year(catalog: Catalog) -> int:
    """Year of the newest release in the whole catalogue; 0 without any."""
    dates = (day for record in catalog.models.values() for day in _days(record) if day)
    return max((day.earliest.year for day in dates), default=0)


def _days(family: ModelRecord) -> list[Day | None]:
    return [family.entry.released, *(variant.entry.released for variant in family.variants)]


_YEAR_COLOURS: Final = ("#758d99", "#5f8d97", "#2f757b", "#0b5f5c", "#123a3c")  # where CSS has none


def _score_lines(board: _Board, score: Scored, *, small: bool) -> tuple[str, ...]:
    observation, variant = score.edition.headline, score.record.entry
    value = _printed(score)
    interval = observation.interval
    if interval and not small:
        value = _(
            "{value} (95 %: {low}–{high})",
            value=value,
            low=formatting.points(interval.low),
            high=formatting.points(interval.high),
        )
    name = formatting.with_configuration(variant.name, score.cell.key.configuration)
    size = formatting.size(variant.parameters)
    active = formatting.size(variant.active_parameters)
    sized = formatting.phrases(
        [
            _("{size} parameters", size=size) if size else _(UNSIZED),
            _("{size} active", size=active) if active else "",
        ]
    )
    if not size_checked(score.family, variant):
        sized = _("{fact} (not yet checked)", fact=sized)
    if small:
        return (*wrapped(name), value, sized, provenance_lines(observation)[0])
    return (
        *wrapped(name),
        value,
        sized,
        *provenance_lines(observation),
        *((_("edition: {name}", name=board.edition),) if board.edition else ()),
        *(() if observation.row.verified else (_("not yet checked against its source"),)),
    )


def provenance_lines(observation: Observation) -> tuple[str, ...]:
    """Measurer and source of a value, as lines of its hover text."""
    measurer = formatting.measurer(observation.measurer or "") or _("somebody not named")
    return (
        *wrapped(
            _("measured by {measurer}, quoted", measurer=measurer)
            if observation.quoted
            else _("measured by {measurer}, first-hand", measurer=measurer)
        ),
        *wrapped(_("read in {source}", source=observation.file.source.title)),
    )


def provenance_columns() -> tuple[str, ...]:
    """Headings of the columns of `provenance_cells`."""
    return titled("Measured by"), titled("Report"), titled("Read in")


def provenance_cells(observation: Observation) -> tuple[Link | str, ...]:
    """Table cells with the measurer, the kind of report and the source of a value."""
    report = _("quoted") if observation.quoted else _("first-hand")
    return (
        formatting.measurer(observation.measurer or "") or unknown_measurer(),
        report if observation.row.verified else _("{fact}, not yet checked", fact=report),
        Link(observation.file.source.title, addresses.source(observation.results_id)),
    )


def _score_columns(board: _Board) -> tuple[str, ...]:
    return (
        titled("Model"),
        titled("Parameters"),
        _("{name} ({note})", name=board.metric, note=board.scale.words.symbol),
        titled("95 % interval"),
        titled("Configuration"),
        *provenance_columns(),
        titled("Released"),
    )


def _score_row(score: Scored) -> tuple[Link | str, ...]:
    observation, variant = score.edition.headline, score.record.entry
    interval = observation.interval
    size, active = formatting.size(variant.parameters), formatting.size(variant.active_parameters)
    return (
        Link(variant.name, addresses.variant(score.record.ref)),
        _("{size} ({active} active)", size=size, active=active) if active else size,
        Link(
            formatting.value(observation.row.number, observation.scale),
            addresses.cell(score.cell.key),
            hint=_("all reports"),
        ),
        f"{formatting.points(interval.low)}–{formatting.points(interval.high)}" if interval else "",
        score.cell.key.configuration.label,
        *provenance_cells(observation),
        formatting.day(score.released),
    )


def _score_title(board: _Board, best: Sequence[int]) -> str:
    """Chart title that says the best score for each limit of parameters."""
    if not best:
        return ngettext(
            "{title} of {n} model",
            "{title} of {n} models",
            len(board.scores),
            title=f"{board.name} {board.metric}",
        )
    bounds: dict[int, str] = {}  # the best, and the largest bound that it is the best of
    for most in _THRESHOLDS:
        within = [i for i in best if (board.scores[i].record.entry.parameters or 0) <= most]
        if within:
            bounds[within[-1]] = _(
                "{score} at or below {size}",
                score=_printed(board.scores[within[-1]]),
                size=formatting.size(most),
            )
    bounds[best[-1]] = _("{score} at any size recorded", score=_printed(board.scores[best[-1]]))
    return _(
        "Best {title} by parameters: {scores}",
        title=f"{board.name} {board.metric}",
        scores=formatting.phrases(bounds.values()),
    )


def _printed(score: Scored) -> str:
    observation = score.edition.headline
    return formatting.with_unit(
        formatting.value(observation.row.number, observation.scale), observation.scale
    )


def _axis(board: _Board) -> ValueAxis:
    """Axis of the scores: from 0 to 100 for shares of problems, else around the values."""
    scale = board.scale
    unit = static_chart.axis_unit(scale)
    return percent_axis(unit) if scale.share_of_problems else axis_of([s.printed for s in board.scores], unit)


def _trend(board: _Board) -> Trend | None:
    """Trend line of checked scores over known sizes; None for few families or no problem count.

    Also None for a metric that is no share of problems, which has no odds.
    """
    if not board.scale.share_of_problems:
        return None
    used = [
        score
        for score in board.scores
        if score.record.entry.parameters and score.edition.headline.row.verified
    ]
    problems = max((one.edition.headline.problems or 0 for one in used), default=0)
    if not problems:
        return None
    points = [
        (math.log10((one.record.entry.parameters or 1) / BILLION), one.edition.headline.value) for one in used
    ]
    return fit(points, [one.family.id for one in used], problems=problems)


def _trend_words(trend: Trend) -> str:
    times, low, high = trend.odds_ratio
    return _(
        "Faint line: the trend of checked values, log-odds against log-size, with the 95 % interval of the "
        "line, members of a family taken together; ten times the parameters go with {times} times the odds "
        "({low}–{high}).",
        times=f"{times:.1f}",
        low=f"{low:.1f}",
        high=f"{high:.1f}",
    )


def _score_caption(board: _Board, trend: Trend | None, *, small: bool) -> str:
    scores = board.scores
    unsized = sum(not score.record.entry.parameters for score in scores)
    unchecked = sum(not score.edition.headline.row.verified for score in scores)
    bare = sum(score.edition.headline.interval is None for score in scores)
    configured = any(score.cell.key.configuration.stated for score in scores)
    experts = any(score.record.entry.parameters and score.record.entry.active_parameters for score in scores)
    sentences = (
        ngettext(
            "{n} model variant, one value each by the headline rule, without a method.",
            "{n} model variants, one value each by the headline rule, without a method.",
            len(scores),
        ),
        _("A variant run in several configurations stands at the best one.") if configured else "",
        read_in((score.edition.headline.file.source.title for score in scores), in_table=not small),
        ""
        if small or not board.scale.share_of_problems
        else _("Vertical lines are 95 % Wilson intervals; {bare} have none.", bare=bare)
        if bare
        else _("Vertical lines are 95 % Wilson intervals."),
        _trend_words(trend) if trend else "",
        _("Horizontal lines lead from the active to all parameters of a mixture of experts.")
        if experts
        else "",
        _("{n} without a recorded size at the right.", n=formatting.count(unsized)) if unsized else "",
        ngettext(
            "Hollow: {n} value not checked yet, left out of the stepped line.",
            "Hollow: {n} values not checked yet, left out of the stepped line.",
            unchecked,
        )
        if unchecked
        else "",
        _left_out(board),
    )
    return formatting.paragraph(sentences)


def _left_out(board: _Board) -> str:
    """Sentence on the variants that the chart leaves out; "" for none."""
    parts = (
        ngettext(
            "{n} variant whose value was disputed, superseded or withdrawn",
            "{n} variants whose value was disputed, superseded or withdrawn",
            board.fallen,
        )
        if board.fallen
        else "",
        ngettext(
            "{n} variant scored on another edition or part only",
            "{n} variants scored on another edition or part only",
            board.elsewhere,
        )
        if board.elsewhere
        else "",
        ngettext("{n} variant reported less often", "{n} variants reported less often", board.beyond)
        if board.beyond
        else "",
    )
    text = formatting.phrases(parts)
    return _("Left out: {variants}.", variants=text) if text else ""
