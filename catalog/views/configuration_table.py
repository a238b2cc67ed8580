"""Tables of benchmark x configuration, on the page of a model whose variants were run in several ways."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.views import addresses, scores
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import CellKey, ModelRecord, VariantRecord
    from catalog.views.components import Link
    from catalog.views.context import Context
    from catalog.views.scores import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationRow:
    """Row of a configuration table: for a benchmark part and metric, the value in each configuration."""

    benchmark: Link
    what: str  # "pass@1 · complete", with the method in use, if any
    scores: tuple[Score | None, ...]  # one per column


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationTable:
    """Table of one variant's results: a row per benchmark part and metric, a column per configuration."""

    id: str  # anchor
    variant: str
    columns: tuple[str, ...]  # "effort high", "not stated"
    rows: tuple[ConfigurationRow, ...]


def tables(
    context: Context, record: ModelRecord, headlines: Mapping[CellKey, Score]
) -> tuple[ConfigurationTable, ...]:
    """One table for each variant with results in two or more configurations; () if there is none.

    `headlines` are the headline values of all cells of the record.
    """
    return tuple(table for variant in record.variants for table in _table(context, variant, headlines))


def _table(
    context: Context, variant: VariantRecord, headlines: Mapping[CellKey, Score]
) -> Iterator[ConfigurationTable]:
    configurations = sorted(
        {cell.key.configuration for cell in variant.cells}, key=lambda configuration: configuration.order
    )
    if len(configurations) > 1:
        general = dict.fromkeys(cell.key.any_configuration for cell in variant.cells)
        yield ConfigurationTable(
            id=f"configurations-{addresses.variant_anchor(variant.entry.id)}",
            variant=variant.entry.name,
            columns=tuple(configuration.label or _("not stated") for configuration in configurations),
            rows=tuple(
                _row(
                    context,
                    key,
                    [headlines.get(key.with_configuration(one)) for one in configurations],
                )
                for key in general
            ),
        )


def _row(context: Context, key: CellKey, headlines: Sequence[Score | None]) -> ConfigurationRow:
    system = context.system(key)
    with_method = _("with {method}", method=system) if system else ""
    shown = tuple(score and replace(score, configuration="") for score in headlines)
    return ConfigurationRow(
        benchmark=context.benchmark(key.benchmark),
        what=" · ".join(part for part in (scores.what(context, key), with_method, _unit(shown)) if part),
        scores=shown,
    )


def _unit(shown: Iterable[Score | None]) -> str:
    """Text "%" if some value is a percentage (its own text has no unit); "" if none is."""
    return next(("%" for score in shown if score and not score.unit), "")
