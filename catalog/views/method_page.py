"""The page of a method: how it works, and results with and without it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from math import isinf
from typing import TYPE_CHECKING, ClassVar

from catalog.core import paired_comparison
from catalog.core.gains import gains
from catalog.stats.comparisons import difference, gain, paired_gain
from catalog.views import addresses, facts, formatting, history, scores, structured_data
from catalog.views.components import Fact, Link
from catalog.views.page import EntryPage, Head, Heading
from catalog.wording import entry_text, ngettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.core.gains import Gain
    from catalog.core.records import Cell, MethodRecord, Observation
    from catalog.entries.schema.method import MethodEntry
    from catalog.stats.intervals import Interval
    from catalog.views.context import Context
    from catalog.views.scores import ResultGroup, Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Uplift:
    """A result with the method beside the result to compare it with.

    That is the result of the same model without the method, or of the model before it was tuned.
    """

    subject: Link
    benchmark: Link
    what: str
    setup: str  # version and form of the method: "2.1, coder only"
    beside: str  # what the other value belongs to, where not the model without the method: "coder only"
    inputs: str  # what both were given, where the source says it
    with_method: Score
    without: Score
    gain: str  # "+12.2 points", "-0.4 s": with the method less without it
    gain_interval: str  # "95 %: +1.5 to +22.6 points", or "" without intervals
    relative: str  # "+18.6 % (95 %: +2.1 to +38.0)", or "" where the baseline is 0 or has no interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One run of the method, step by step, as its authors show it."""

    task: str
    steps: tuple[str, ...]
    locator: str
    unverified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage(EntryPage):
    """The page of one method: methods/<id>.html."""

    template: ClassVar[str] = "method.html.jinja"

    answer: str  # sentence on whether it helps; "" without comparisons that have intervals
    roles: tuple[str, ...]
    stages: tuple[str, ...]
    example: Example | None
    figures: tuple[Fact, ...]  # what its authors state besides results
    uplifts: tuple[Uplift, ...]
    headings: tuple[str, str]  # of the scores of `uplifts` without and with it: ("Without, %", "With, %")
    results: tuple[ResultGroup, ...]


def page(context: Context, record: MethodRecord) -> MethodPage:
    """The page of a method, with results of the same models without it."""
    entry = record.entry
    figures = tuple(
        Fact(
            fact.what,
            formatting.number(fact.value),
            note=fact.locator or "",
            unverified=facts.is_unverified(entry, f"facts.{i}"),
        )
        for i, fact in enumerate(entry.facts)
    )
    figures += tuple(_grid(context, entry, i) for i in range(len(entry.grids)))
    compared_values = tuple(gains(context.catalog, record))
    uplifts = tuple(_uplift(context, compared) for compared in compared_values)
    unverified = facts.unverified(entry)
    citation = facts.entry_citation(context, record.id, entry)
    changes = history.of_method(context, record.id)
    toc = [
        Heading("how", _("How it works")) if entry.roles or entry.stages else None,
        Heading("example", _("A worked example")) if entry.example else None,
        Heading("figures", _("What the authors report")) if figures else None,
        Heading("uplift", _("With and without")) if uplifts else None,
        Heading("results", _("Results")) if record.cells else None,
        Heading("sources", _("Sources")) if entry.sources else None,
        Heading("unverified", _("Check a number")) if unverified else None,
        Heading("history", _("History")) if changes else None,
    ]
    return MethodPage(
        head=Head(
            path=addresses.method(record.id),
            section="methods",
            title=_("{name} (method)", name=entry.name),
            description=_("{name}: {detail}", name=entry.name, detail=entry.summary)
            if entry.summary
            else _(
                "{name}: how it works and what it adds, with the source of every number.", name=entry.name
            ),
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/methods/{record.id}.yaml"),
            add=context.add_result(method=record.id),
            json_ld=structured_data.of_method(context, record),
        ),
        name=entry.name,
        summary=entry.summary or "",
        aliases=formatting.listed(entry.aliases),
        tags=context.chips(record.tags),
        facts=_facts(context, record),
        answer=_answer(compared_values),
        roles=entry.roles,
        stages=entry.stages,
        example=_example(entry),
        figures=figures,
        uplifts=uplifts,
        headings=(
            formatting.unit_heading(titled("Without"), [uplift.without.symbol for uplift in uplifts]),
            formatting.unit_heading(titled("With"), [uplift.with_method.symbol for uplift in uplifts]),
        ),
        results=scores.groups(context, record.cells),
        note=entry.note or "",
        sources=facts.sources(entry.sources),
        unverified=unverified,
        citation=citation,
        past=changes,
    )


def _grid(context: Context, entry: MethodEntry, index: int) -> Fact:
    """Fact with a grid of values, such as "1 × 3: 0.87" for one first program and three repairs."""
    grid = entry.grids[index]
    values = (
        _("{name}: {detail}", name=f"{column} × {row}", detail=formatting.number(value))
        for row, cells in grid.values.items()
        for column, value in cells.items()
    )
    return Fact(
        _(
            "{what}, {model}, by {across} × {down}",
            what=grid.what,
            model=context.model(grid.model).text,
            across=grid.across,
            down=grid.down,
        ),
        formatting.listed(values),
        note=grid.locator or "",
        unverified=facts.is_unverified(entry, f"grids.{index}"),
    )


def _example(entry: MethodEntry) -> Example | None:
    example = entry.example
    if example is None:
        return None
    return Example(
        task=example.task or "",
        steps=example.steps,
        locator=example.locator or "",
        unverified=facts.is_unverified(entry, "example"),
    )


def _facts(context: Context, record: MethodRecord) -> tuple[Fact, ...]:
    entry = record.entry
    kind = context.catalog.entries.vocabulary.method_kinds[entry.kind]
    unchecked = partial(facts.is_unverified, entry)
    repository = entry.repository
    items = [
        Fact(_("Kind"), kind.name, note=kind.meaning or ""),
        Fact.of(
            _("Organisation"),
            context.organisation_names(entry.organisations),
            unverified=unchecked("organisations"),
        ),
        Fact(_("Released"), formatting.day(entry.released), unverified=unchecked("released")),
        Fact(
            _("Used with"),
            links=tuple(map(context.model, entry.base_models)),
            unverified=unchecked("base_models"),
        ),
        Fact(
            _("Evaluated on"),
            links=tuple(context.benchmark(id_) for id_ in entry.evaluated_on),  # type: ignore[arg-type]
            unverified=unchecked("evaluated_on"),
        ),
        Fact(
            _("Compared with"),
            links=tuple(context.method(id_) for id_ in entry.compared_with),  # type: ignore[arg-type]
            unverified=unchecked("compared_with"),
        ),
        Fact(_("Versions with results"), formatting.listed(_versions(record))),
        *facts.own_facts(context, "method", entry),
        *facts.paper_facts(entry),
        Fact(
            _("Code"),
            links=(Link(repository.url.partition("://")[2], repository.url, external=True),)
            if repository
            else (),
        ),
        *facts.not_found(entry),
    ]
    return tuple(fact for fact in items if fact.text or fact.links)


def _versions(record: MethodRecord) -> list[str]:
    """Versions of the method that rows of results state, the lowest first; [] for none."""
    versions = {cell.key.method_version for cell in record.cells if cell.key.method_version}
    return sorted(versions, key=_version_order)


def _version_order(version: str) -> list[tuple[int, str]]:
    """Sort key of a version: its numbers, so that 1.9 comes before 1.13."""
    return [(int(part) if part.isdecimal() else -1, part) for part in re.split(r"[._+-]", version)]


def _uplift(context: Context, compared: Gain) -> Uplift:
    """A row of the table that compares results with and without the method."""
    after, before = compared.after, compared.before
    baseline = entry_text(compared.base.key.method_setup)
    if compared.trained:
        baseline = context.model(compared.base.key.variant).text
    return Uplift(
        subject=context.model(compared.cell.key.variant),
        benchmark=context.benchmark(compared.cell.key.benchmark),
        what=scores.what(context, compared.cell.key),
        setup=formatting.listed(
            part
            for part in (compared.cell.key.method_version, entry_text(compared.cell.key.method_setup))
            if part
        ),
        beside=baseline,
        inputs=entry_text(str(after.settings.get("inputs", ""))),
        with_method=_score_of(context, compared.cell, after),
        without=_score_of(context, compared.base, before),
        gain=_gain(compared),
        gain_interval=_gain_interval(after, before),
        relative=_relative(after, before),
    )


def _gain(compared: Gain) -> str:
    """Text of the gain with its unit, with as many decimals as the less precise value: `+12.2 points`."""
    after, before = compared.after, compared.before
    words = after.scale.words
    decimals = min(after.decimals, before.decimals, *((2,) if after.scale.unit == "percent" else ()))
    return f"{formatting.signed(compared.points, decimals)} {words.several}".strip()


def _score_of(context: Context, cell: Cell, observation: Observation) -> Score:
    if observation is cell.headline:
        return scores.score(context, cell)
    return scores.of_observation(context, cell, observation)


def _gain_interval(ours: Observation, baseline: Observation) -> str:
    """Text of the gain's 95 % interval; "" if it is unknown."""
    interval = _interval_of_gain(ours, baseline)
    return _("95 %: {range} points", range=_range_text(interval)) if interval else ""


def _interval_of_gain(ours: Observation, baseline: Observation) -> Interval | None:
    """95 % interval of the gain as a fraction; None if it is unknown.

    From results per problem if both have them, else from the intervals of both values.
    """
    compared = paired_comparison.compare(ours, baseline)
    if compared:
        return compared[0].interval
    if ours.interval and baseline.interval:
        return difference(ours.value, baseline.value, ours.interval, baseline.interval).interval
    return None


def _answer(compared_values: Iterable[Gain]) -> str:
    """Sentence on how often the method surely helps, from comparisons of valid values with intervals."""
    signs = []
    for compared in compared_values:
        interval = _interval_of_gain(compared.after, compared.before) if compared.valid else None
        if interval is not None:
            better, worse = interval.low > 0, interval.high < 0
            lower = compared.after.scale.lower_is_better
            signs.append(0 if not (better or worse) else 1 if better != lower else -1)
    if not signs:
        return ""
    helped, harmed, alike = (signs.count(sign) for sign in (1, -1, 0))
    if not helped:
        return ngettext(
            "Not shown to help: surely better in none of {n} comparison with and without it, surely worse in "
            "{harmed}, not told apart at 95 % in {alike}.",
            "Not shown to help: surely better in none of {n} comparisons with and without it, surely worse "
            "in {harmed}, not told apart at 95 % in {alike}.",
            len(signs),
            harmed=harmed,
            alike=alike,
        )
    return ngettext(
        "Surely better in {helped} of {n} comparison with and without it, surely worse in {harmed}, not told "
        "apart at 95 % in {alike}.",
        "Surely better in {helped} of {n} comparisons with and without it, surely worse in {harmed}, not "
        "told apart at 95 % in {alike}.",
        len(signs),
        helped=helped,
        harmed=harmed,
        alike=alike,
    )


def _relative(ours: Observation, baseline: Observation) -> str:
    """Text of the gain in percent of the baseline, with its 95 % interval; "" without a finite interval."""
    if not (ours.interval and baseline.interval):
        return ""
    shared = paired_comparison.shared(ours, baseline)
    relative = (
        paired_gain(*shared) if shared else gain(ours.value, baseline.value, ours.interval, baseline.interval)
    )
    if relative is None or isinf(relative.interval.high):
        return ""
    return _(
        "{gain}\u00a0% (95 %: {range}\u00a0%)",
        gain=formatting.signed(relative.value * 100, 1),
        range=_range_text(relative.interval),
    )


def _range_text(interval: Interval) -> str:
    return _(
        "{low} to {high}",
        low=formatting.signed(interval.low * 100, 1),
        high=formatting.signed(interval.high * 100, 1),
    )
