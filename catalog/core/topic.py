"""Topic of a catalogue: its settings, with defaults that follow from its entries."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from catalog.core.leaderboard import leaderboards
from catalog.entries.schema.catalogue import WorkKind
from catalog.entries.schema.types import BenchmarkId
from catalog.wording import gettext as _
from catalog.wording.own_words import OwnWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import BenchmarkRecord, Catalog
    from catalog.entries.schema.catalogue import CatalogueSettings

_HEADLINE: Final = 2  # benchmarks, where the settings name none
PASS_AT_1: Final = "pass@1"  # noqa: S105 - a metric


def headline(catalog: Catalog) -> tuple[BenchmarkId, ...]:
    """Benchmarks that lists and charts begin with: those of the settings, else the ones with most models."""
    named = catalog.entries.settings.headline
    if named:
        return tuple(BenchmarkId(id_) for id_ in named if id_ in catalog.benchmarks)
    counts = {id_: _models(record) for id_, record in catalog.benchmarks.items()}
    fullest = sorted((id_ for id_ in counts if counts[id_]), key=lambda id_: (-counts[id_], id_))
    return tuple(fullest[:_HEADLINE])


def own_words(settings: CatalogueSettings) -> OwnWords:
    """Words of a catalogue for a family and a variant, in the language of its `settings`."""
    return OwnWords.of({field.name: getattr(settings, field.name) or "" for field in fields(OwnWords)})


def charts(catalog: Catalog) -> tuple[BenchmarkId, ...]:
    """Benchmarks whose charts come first: those of the settings, else those of `headline`."""
    named = catalog.entries.settings.charts
    return tuple(BenchmarkId(id_) for id_ in named) if named else headline(catalog)


def _models(record: BenchmarkRecord) -> int:
    return len({cell.key.variant for cell in record.cells})


def main_metric(record: BenchmarkRecord) -> str:
    """Metric of the first leaderboard of a benchmark; without values, its first one; pass@1 without any."""
    boards = leaderboards(record)
    if boards:
        return boards[0].key.metric
    listed = next(iter(record.entry.metrics), PASS_AT_1)
    return f"{listed.removesuffix('@k')}@1" if listed.endswith("@k") else listed


def main_part(record: BenchmarkRecord) -> tuple[str, str]:
    """(metric, split) of the first leaderboard of a benchmark; "" for the whole benchmark."""
    boards = leaderboards(record)
    return main_metric(record), boards[0].key.split if boards else ""


def work(catalog: Catalog) -> Mapping[str, WorkKind]:
    """{id: kind of work} to choose a model for: those of the settings, else one for each scenario in use."""
    if catalog.entries.settings.work:
        return catalog.entries.settings.work
    used = {record.entry.scenario for record in catalog.benchmarks.values()}
    terms = catalog.entries.vocabulary.scenarios
    kinds = {
        id_: WorkKind(name=term.name, scenarios=(id_,), words=term.aliases)
        for id_, term in terms.items()
        if id_ in used
    }
    return kinds or {"any": WorkKind(name=_("Any work"), scenarios=())}
