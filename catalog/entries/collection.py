"""All valid entries, by kind and id."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.catalogue import NAME, CatalogueSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.entries.schema.method import MethodEntry
    from catalog.entries.schema.model import ModelEntry
    from catalog.entries.schema.problems import ProblemsFile
    from catalog.entries.schema.recipe import Recipe
    from catalog.entries.schema.results import ResultRow, ResultsFile
    from catalog.entries.schema.terms import (
        Licence,
        MethodKind,
        Metric,
        Removal,
        Survey,
        TagCategory,
        Term,
        TextWords,
    )
    from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId
    from catalog.entries.tracking import Tracker


_DEFAULT_SETTINGS: Final = CatalogueSettings()
_JUDGEMENT: Final = {"status", "status_reason", "status_url", "verified", "confirmed_by"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All terms of entries/terms/: one field per file, each {id: term} in the order of the file."""

    architectures: Mapping[str, Term] = field(default_factory=dict)
    filters: Mapping[str, Term] = field(default_factory=dict)
    hosts: Mapping[str, Term] = field(default_factory=dict)
    licences: Mapping[str, Licence] = field(default_factory=dict)
    method_kinds: Mapping[str, MethodKind] = field(default_factory=dict)
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    modalities: Mapping[str, Term] = field(default_factory=dict)
    natural_languages: Mapping[str, Term] = field(default_factory=dict)
    organisations: Mapping[str, Term] = field(default_factory=dict)
    programming_languages: Mapping[str, Term] = field(default_factory=dict)
    removed: Mapping[str, Removal] = field(default_factory=dict)
    scenarios: Mapping[str, Term] = field(default_factory=dict)
    surveys: Mapping[str, Survey] = field(default_factory=dict)
    tags: Mapping[str, TagCategory] = field(default_factory=dict)
    texts: Mapping[str, TextWords] = field(default_factory=dict)  # by the text as entries write it

    def metric(self, name: str) -> Metric | None:
        """Definition of the metric `name` (that of `pass@k` for `pass@10`); None if it is undefined."""
        return self.metrics.get(name) or self.metrics.get(metric_id(name))


def metric_id(metric: str) -> str:
    """Id under which metrics.yaml defines a metric: `pass@k` for `pass@10`, else `metric`."""
    name, at, k = metric.partition("@")
    return f"{name}@k" if at and k.isdecimal() else metric


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """All valid entries, before merging; each mapping is sorted by id."""

    models: Mapping[ModelId, ModelEntry] = field(default_factory=dict)
    benchmarks: Mapping[BenchmarkId, BenchmarkEntry] = field(default_factory=dict)
    methods: Mapping[MethodId, MethodEntry] = field(default_factory=dict)
    results: Mapping[str, ResultsFile] = field(default_factory=dict)  # by "<source>/<file>"
    problems: Mapping[str, ProblemsFile] = field(default_factory=dict)  # by the results that they explain
    sources: Mapping[str, Recipe] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    catalogue: Mapping[str, CatalogueSettings] = field(default_factory=dict)  # entries/catalogue.yaml alone

    @property
    def settings(self) -> CatalogueSettings:
        """Settings of entries/catalogue.yaml: the topic, and what pages show first."""
        return self.catalogue.get(NAME) or _DEFAULT_SETTINGS


def tracked(entries: Entries, reads: Tracker) -> Entries:
    """A copy of `entries` whose mappings record every read in `reads`, except those of the vocabulary."""
    return reads.track_mappings(entries, "models", "benchmarks", "methods", "results", "problems", "sources")


def row_key(results_id: str, row: ResultRow) -> str:
    """Stable key of a result row: 10 hex digits that change only if the reported facts change.

    `status`, `verified` and `confirmed_by` are excluded, so links survive a dispute about the value.
    """
    canonical = f"{results_id}|{row.model_dump_json(exclude_defaults=True, exclude=_JUDGEMENT)}"
    return hashlib.sha256(canonical.encode()).hexdigest()[:10]
