"""The merged catalogue as flat rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from catalog.core import tags
from catalog.core.former_ids import redirects
from catalog.core.leaderboard import ranks_by_cell
from catalog.core.own_values import own_values
from catalog.opendata.rows import (
    BenchmarkData,
    CellData,
    ChangeData,
    MethodData,
    ModelData,
    ObservationData,
    OwnValueData,
    PriceData,
    RedirectData,
    RemovalData,
    SourceData,
    TermData,
    VariantData,
)
from catalog.opendata.tables import TABLES, CatalogTables
from catalog.views import addresses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from catalog.core.changes import Change, History
    from catalog.core.records import (
        BenchmarkRecord,
        Catalog,
        Cell,
        CellKey,
        Edition,
        MethodRecord,
        ModelRecord,
        Observation,
    )
    from catalog.entries.collection import Entries, Vocabulary
    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.catalogue import FieldOwner
    from catalog.entries.schema.terms import Term
    from catalog.stats.intervals import Interval
    from catalog.stats.ranking import Rank

    Ranks = Mapping[tuple[CellKey, str | None], Rank]

_Row = TypeVar("_Row")
_DIGITS: Final = 6  # decimals of a computed number: more are noise of binary fractions


def tables(
    catalog: Catalog,
    history: History,
    ranks_of: Callable[[BenchmarkRecord], Ranks] = ranks_by_cell,
) -> CatalogTables:
    """All rows of `catalog` and of the `history` of its entries.

    `ranks_of` gives the ranks on the leaderboards of a benchmark; pass one with a memory.
    """
    flat = FlatCatalog(catalog, history, ranks_of)
    return CatalogTables(**{table.name: list(flat.rows(table.name)) for table in TABLES})


@dataclass(frozen=True, slots=True)
class FlatCatalog:
    """The rows of single tables; a table reads nothing of the catalogue but what its rows hold."""

    catalog: Catalog
    history: History
    ranks_of: Callable[[BenchmarkRecord], Ranks] = ranks_by_cell

    def rows(self, table: str) -> Iterable[Any]:
        """All rows of the table of this name, sorted; made as they are asked for, if they can be."""
        return _ROWS[table](self)

    def cells(self) -> Iterator[Cell]:
        """All cells, by benchmark."""
        for record in self.catalog.benchmarks.values():
            yield from record.cells

    def ranked_cells(self) -> Iterator[CellData]:
        """Rows of all cells, with their ranks."""
        for record in self.catalog.benchmarks.values():
            ranks = self.ranks_of(record)
            for cell in record.cells:
                yield from cell_rows(self.catalog, cell, ranks)

    def sources(self) -> Iterator[SourceData]:
        """Rows of all sources, with the number of their observations."""
        counts = Counter(
            observation.results_id
            for cell in self.cells()
            for edition in cell.editions
            for observation in edition.observations
        )
        return (_source(self.catalog, id_, counts[id_]) for id_ in self.catalog.entries.results)

    def of_models(self, rows_of: Callable[[ModelRecord], Iterable[_Row]]) -> Iterator[_Row]:
        """Rows that `rows_of` gives for each model family."""
        return (row for record in self.catalog.models.values() for row in rows_of(record))


_ROWS: Final[Mapping[str, Callable[[FlatCatalog], Iterable[Any]]]] = {
    "models": lambda flat: (model_row(flat.catalog, record) for record in flat.catalog.models.values()),
    "variants": lambda flat: flat.of_models(variant_rows),
    "prices": lambda flat: sorted(flat.of_models(price_rows), key=lambda row: row.id),
    "benchmarks": lambda flat: map(benchmark_row, flat.catalog.benchmarks.values()),
    "methods": lambda flat: map(method_row, flat.catalog.methods.values()),
    "observations": lambda flat: (row for cell in flat.cells() for row in observation_rows(cell)),
    "cells": FlatCatalog.ranked_cells,
    "sources": FlatCatalog.sources,
    "terms": lambda flat: _terms(flat.catalog.entries.vocabulary),
    "changes": lambda flat: map(_change, flat.history.changes),
    "redirects": lambda flat: redirect_rows(flat.catalog.entries),
    "removals": lambda flat: removal_rows(flat.catalog.entries),
    "own_values": lambda flat: sorted(own_value_rows(flat.catalog.entries), key=lambda row: row.id),
}
"""{name of a table: its rows}"""


def model_row(catalog: Catalog, record: ModelRecord) -> ModelData:
    """The row of a model family."""
    entry = record.entry
    weights = entry.weights
    organisations = catalog.entries.vocabulary.organisations
    return ModelData(
        id=record.id,
        name=entry.name,
        aliases=entry.aliases,
        summary=entry.summary,
        organisations=entry.organisations,
        organisation_names=tuple(
            organisations[id_].name if id_ in organisations else id_ for id_ in entry.organisations
        ),
        released=_text(entry.released),
        architecture=entry.architecture,
        open_weights=weights.public if weights else None,
        weights_url=weights.url if weights else None,
        licence=weights.licence if weights else None,
        repository=entry.repository.url if entry.repository else None,
        based_on=entry.based_on,
        programming_languages=entry.programming_languages,
        training_tokens=entry.training.tokens if entry.training else None,
        surveys=entry.surveys,
        tags=record.tags,
        paper_title=entry.paper.title if entry.paper else None,
        arxiv=entry.paper.arxiv if entry.paper else None,
        doi=entry.paper.doi if entry.paper else None,
        unverified=entry.unverified,
        source_titles=_titles(entry),
        source_urls=_urls(entry),
        page=addresses.model(record.id),
    )


def variant_rows(record: ModelRecord) -> Iterator[VariantData]:
    """Rows of the variants of a model family."""
    family = record.entry
    weights = family.weights
    for variant in record.variants:
        entry = variant.entry
        yield VariantData(
            id=variant.ref,
            model=record.id,
            name=entry.name,
            aliases=entry.other_names,
            released=_text(entry.released or family.released),
            training_cutoff=_text(
                entry.training_cutoff or (family.training_data.cutoff if family.training_data else None)
            ),
            knowledge_cutoff=_text(entry.knowledge_cutoff),
            parameters=entry.parameters,
            active_parameters=entry.active_parameters,
            layers=entry.layers,
            heads=entry.heads,
            hidden=entry.hidden,
            context_tokens=entry.context_tokens,
            max_output_tokens=entry.max_output_tokens,
            modalities=entry.modalities,
            open_weights=weights.public if weights else None,
            licence=weights.licence if weights else None,
            url=entry.url,
            former_ids=tuple(f"{record.id}/{former.id}" for former in entry.former_ids),
            checkpoint_unstated=entry.checkpoint_unstated,
            page=addresses.variant(variant.ref),
        )


def price_rows(record: ModelRecord) -> Iterator[PriceData]:
    """Rows of the prices of all variants of a model family."""
    for variant in record.variants:
        seen: Counter[str] = Counter()
        for price in variant.entry.prices:
            id_ = f"{variant.ref}/{price.currency}/{price.date}"
            seen[id_] += 1
            yield PriceData(
                id=id_ if seen[id_] == 1 else f"{id_}/{seen[id_]}",
                variant=variant.ref,
                date=str(price.date),
                currency=price.currency,
                input=float(price.input),
                output=float(price.output),
                cached=None if price.cached is None else float(price.cached),
                source_title=price.source.title,
                source_url=price.source.url,
                source_locator=price.source.locator,
            )


def benchmark_row(record: BenchmarkRecord) -> BenchmarkData:
    """The row of a benchmark."""
    entry = record.entry
    return BenchmarkData(
        id=record.id,
        name=entry.name,
        aliases=entry.aliases,
        summary=entry.summary,
        released=_text(entry.released),
        scenario=entry.scenario,
        instances=entry.instances,
        versions=tuple(part.id for part in entry.versions),
        splits=tuple(part.id for part in entry.splits),
        metrics=entry.metrics,
        natural_languages=entry.natural_languages,
        programming_languages=entry.programming_languages,
        has_tests=entry.has_tests,
        needs_scaffold=bool(entry.needs_scaffold),
        tests_per_problem=_number(entry.averages.tests if entry.averages else None),
        parent=entry.parent,
        parent_relation=entry.parent_relation,
        follows=entry.follows,
        licence=entry.licence,
        url=entry.url,
        tags=record.tags,
        paper_title=entry.paper.title if entry.paper else None,
        arxiv=entry.paper.arxiv if entry.paper else None,
        doi=entry.paper.doi if entry.paper else None,
        note=entry.note,
        source_titles=_titles(entry),
        source_urls=_urls(entry),
        page=addresses.benchmark(record.id),
    )


def method_row(record: MethodRecord) -> MethodData:
    """The row of a method."""
    entry = record.entry
    return MethodData(
        id=record.id,
        name=entry.name,
        aliases=entry.aliases,
        summary=entry.summary,
        kind=entry.kind,
        released=_text(entry.released),
        repository=entry.repository.url if entry.repository else None,
        tags=record.tags,
        paper_title=entry.paper.title if entry.paper else None,
        arxiv=entry.paper.arxiv if entry.paper else None,
        doi=entry.paper.doi if entry.paper else None,
        source_titles=_titles(entry),
        source_urls=_urls(entry),
        page=addresses.method(record.id),
    )


def cell_rows(catalog: Catalog, cell: Cell, ranks: Ranks) -> Iterator[CellData]:
    """Rows of a cell: one for each version of its benchmark, that of its headline first."""
    key = cell.key
    family = tags.family(key.variant)
    record = catalog.models.get(family)
    variant = record.variants.find(key.variant) if record else None
    weights = record.entry.weights if record else None
    stated = _stated(key)
    for edition in cell.editions:
        headline = edition.headline
        row, source, scale = headline.row, headline.file.source, headline.scale
        low, high = _interval(headline)
        rank = ranks.get((key, edition.version))
        yield CellData(
            id=_cell_id(key, edition.version),
            model=family,
            model_name=record.entry.name if record else family,
            variant=key.variant,
            variant_name=variant.entry.name if variant else key.variant,
            parameters=variant.entry.parameters if variant else None,
            open_weights=weights.public if weights else None,
            benchmark=key.benchmark,
            benchmark_name=catalog.benchmarks[key.benchmark].entry.name,
            version=edition.version,
            token_budget=key.budget or None,
            **stated,
            value=_value(headline),
            unit=scale.unit,
            better=scale.better,
            interval_low=low,
            interval_high=high,
            rank_best=rank.best if rank else None,
            rank_worst=rank.worst if rank else None,
            reports=len(edition.observations),
            low=_printed(headline, edition.low),
            high=_printed(headline, edition.high),
            disagrees=edition.disagrees,
            measured_by=headline.measurer,
            relationship=headline.relationship,
            quoted=headline.quoted,
            verified=row.verified,
            status=row.status,
            date=_text(headline.date),
            observation=headline.key,
            source=headline.results_id,
            source_title=source.title,
            source_url=source.url,
            page=addresses.cell(key),
        )


def observation_rows(cell: Cell) -> Iterator[ObservationData]:
    """Rows of all reports of a cell, by the headline rule."""
    key = cell.key
    stated = _stated(key)
    page = addresses.cell(key)
    family = tags.family(key.variant)
    for edition in cell.editions:
        cell_id = _cell_id(key, edition.version)
        for observation in edition.observations:
            yield _observation(observation, edition, cell_id, family, stated, page)


def _observation(
    observation: Observation, edition: Edition, cell: str, family: str, stated: Mapping[str, Any], page: str
) -> ObservationData:
    row, file, scale = observation.row, observation.file, observation.scale
    settings = observation.settings
    low, high = _interval(observation)
    harness = file.harness
    return ObservationData(
        id=observation.key,
        cell=cell,
        model=family,
        variant=row.model,
        as_reported=row.as_reported,
        benchmark=row.benchmark,
        version=row.version,
        **stated,
        value=_value(observation),
        printed=row.number.printed,
        unit=scale.unit,
        better=scale.better,
        interval_low=low,
        interval_high=high,
        interval_method=None
        if low is None
        else "clustered-by-problem"
        if observation.by_problem
        else "wilson",
        problems=observation.problems,
        problems_assumed=observation.problems_assumed,
        correct=row.correct,
        decoding=_setting(settings, "decoding"),
        samples=_count(settings, "samples"),
        temperature=_amount(settings, "temperature"),
        temperature_note=_setting(settings, "temperature_note"),
        top_p=_amount(settings, "top_p"),
        shots=_count(settings, "shots"),
        prompt=_setting(settings, "prompt"),
        inputs=_setting(settings, "inputs"),
        feedback_rounds=_count(settings, "feedback_rounds"),
        checkpoint=_setting(settings, "checkpoint"),
        token_budget=_count(settings, "token_budget"),
        tokens=_amount(settings, "tokens"),
        input_tokens=_amount(settings, "input_tokens"),
        output_tokens=_amount(settings, "output_tokens"),
        edit_format=_setting(settings, "edit_format"),
        attempts=_setting(settings, "attempts"),
        cost_usd=_amount(settings, "cost_usd"),
        harness=harness.name if harness else None,
        harness_version=row.harness_version or (harness.version if harness else None),
        measured_by=observation.measurer,
        relationship=observation.relationship,
        quoted=observation.quoted,
        headline=observation is edition.headline,
        verified=row.verified,
        confirmed_by=tuple(source.title for source in observation.confirmed_by) if row.confirmed_by else (),
        status=row.status,
        status_reason=row.status_reason,
        status_url=row.status_url,
        date=_text(observation.date),
        source=observation.results_id,
        locator=row.locator,
        page=page,
    )


def _stated(key: CellKey) -> dict[str, Any]:
    """Columns that rows of cells and of reports share: benchmark part, method, configuration."""
    configuration = key.configuration
    return {
        "split": key.split or None,
        "language": key.language or None,
        "metric": key.metric,
        "method": key.method or None,
        "method_version": key.method_version or None,
        "method_setup": key.method_setup or None,
        "effort": configuration.effort or None,
        "thinking_tokens": None if configuration.thinking_tokens < 0 else configuration.thinking_tokens,
        "mode": configuration.mode or None,
        "quantisation": configuration.quantisation or None,
        "tools": configuration.tools or None,
    }


def _cell_id(key: CellKey, version: str | None) -> str:
    """Id of a cell on one version of its benchmark; an anchor has no `@`."""
    anchor = addresses.cell_anchor(key)
    return f"{anchor}@{version}" if version else anchor


def _value(observation: Observation) -> float:
    return float(observation.row.number.decimal)


def _printed(observation: Observation, value: float) -> float:
    return round(observation.scale.printed(value), _DIGITS)


def _interval(observation: Observation) -> tuple[float | None, float | None]:
    interval: Interval | None = observation.interval
    if interval is None:
        return None, None
    return _printed(observation, interval.low), _printed(observation, interval.high)


def _source(catalog: Catalog, id_: str, observations: int) -> SourceData:
    file = catalog.entries.results[id_]
    source, harness = file.source, file.harness
    return SourceData(
        id=id_,
        title=source.title,
        kind=source.kind,
        url=source.url,
        revision=source.revision,
        date=_text(source.date),
        retrieved=_text(source.retrieved),
        measured_by=file.measured_by.name,
        relationship=file.measured_by.relationship,
        quoted=file.quoted,
        harness=harness.name if harness else None,
        harness_version=harness.version if harness else None,
        ingest_format=file.ingested.format if file.ingested else None,
        observations=observations,
        note=file.note,
        page=addresses.source(id_),
    )


def _terms(vocabulary: Vocabulary) -> Iterator[TermData]:
    plain: dict[str, Mapping[str, Term]] = {
        "architectures": vocabulary.architectures,
        "filters": vocabulary.filters,
        "hosts": vocabulary.hosts,
        "method-kinds": vocabulary.method_kinds,
        "modalities": vocabulary.modalities,
        "natural-languages": vocabulary.natural_languages,
        "organisations": vocabulary.organisations,
        "programming-languages": vocabulary.programming_languages,
        "scenarios": vocabulary.scenarios,
        "surveys": vocabulary.surveys,
    }
    for name, terms in plain.items():
        for id_, term in sorted(terms.items()):
            yield _term(name, id_, term)
    for id_, licence in sorted(vocabulary.licences.items()):
        yield _term("licences", id_, licence, category=licence.openness)
    for id_, metric in sorted(vocabulary.metrics.items()):
        yield _term("metrics", id_, metric, category=metric.kind, unit=metric.unit, better=metric.better)
    for category_id, category in sorted(vocabulary.tags.items()):
        for id_, tag in sorted(category.tags.items()):
            yield TermData(
                id=f"tags/{id_}",
                vocabulary="tags",
                term=id_,
                name=tag.name,
                meaning=tag.meaning,
                url=None,
                aliases=(),
                category=category_id,
                unit=None,
                better=None,
            )


def _term(
    vocabulary: str,
    id_: str,
    term: Term,
    *,
    category: str | None = None,
    unit: str | None = None,
    better: str | None = None,
) -> TermData:
    return TermData(
        id=f"{vocabulary}/{id_}",
        vocabulary=vocabulary,
        term=id_,
        name=term.name,
        meaning=term.meaning,
        url=term.url,
        aliases=term.aliases,
        category=category,
        unit=unit,
        better=better,
    )


def _change(change: Change) -> ChangeData:
    return ChangeData(
        id=f"{change.commit}/{change.path}",
        commit=change.commit,
        time=datetime.fromtimestamp(change.seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        subject=change.subject,
        path=change.path,
        kind=change.kind,
        fields=change.fields,
        models=tuple(dict.fromkeys(row.model for row in change.rows)),
        benchmarks=tuple(dict.fromkeys(row.benchmark for row in change.rows)),
        rows_added=sum(row.entered for row in change.rows),
        rows_removed=sum(row.removed for row in change.rows),
    )


def redirect_rows(entries: Entries) -> Iterator[RedirectData]:
    """Rows of earlier ids, which entries and variants list."""
    for redirect in redirects(entries):
        yield RedirectData(
            id=f"{redirect.kind}/{redirect.former}",
            target=f"{redirect.kind}/{redirect.target}",
            page=addresses.entry(redirect.kind, redirect.target),
        )


def own_value_rows(entries: Entries) -> Iterator[OwnValueData]:
    """Rows of the values of own fields: of models, their variants, benchmarks and methods."""
    holders: list[tuple[FieldOwner, str, Mapping[str, object]]] = [
        *(("model", str(id_), entry.own) for id_, entry in entries.models.items()),
        *(
            ("variant", f"{id_}/{variant.id}", variant.own)
            for id_, entry in entries.models.items()
            for variant in entry.variants
        ),
        *(("benchmark", str(id_), entry.own) for id_, entry in entries.benchmarks.items()),
        *(("method", str(id_), entry.own) for id_, entry in entries.methods.items()),
    ]
    for kind, id_, values in holders:
        for one in own_values(entries.settings, kind, values):
            number = one.value if one.field.type == "number" else None
            yield OwnValueData(
                id=f"{kind}/{id_}/{one.id}",
                kind=kind,
                entry=id_,
                field=one.id,
                name=one.field.name,
                unit=one.field.unit,
                value=str(one.value).lower() if isinstance(one.value, bool) else str(one.value),
                number=float(number) if isinstance(number, (int, float)) else None,
            )


def removal_rows(entries: Entries) -> Iterator[RemovalData]:
    """Rows of ids that were removed; the address of a variant is the page of its family."""
    for id_, removal in sorted(entries.vocabulary.removed.items()):
        kind, _, rest = id_.partition("/")
        yield RemovalData(
            id=id_,
            name=removal.name,
            reason=removal.reason,
            date=str(removal.date),
            url=removal.url,
            page=addresses.entry(
                *(("models", rest.partition("/")[0]) if kind == "variants" else (kind, rest))
            ),
        )


def _titles(entry: Entry) -> tuple[str, ...]:
    return tuple(source.title for source in entry.sources)


def _urls(entry: Entry) -> tuple[str, ...]:
    return tuple(source.url for source in entry.sources if source.url)


def _text(value: object) -> str | None:
    """A date as text; None for None."""
    return None if value is None else str(value)


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _setting(settings: Mapping[str, str | int | float], name: str) -> str | None:
    value = settings.get(name)
    return None if value is None else str(value)


def _count(settings: Mapping[str, str | int | float], name: str) -> int | None:
    value = settings.get(name)
    return None if value is None else int(value)


def _amount(settings: Mapping[str, str | int | float], name: str) -> float | None:
    value = settings.get(name)
    return None if value is None else float(value)
