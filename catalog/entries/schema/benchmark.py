"""Schema of a benchmark, with the versions and splits that must not be mixed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from catalog.entries.schema.base import Entry, Source, StrictModel
from catalog.entries.schema.types import Average, DayField, Flag, Id, MetricName, PositiveCount, Text, Url


class BenchmarkPart(StrictModel):
    """A version or a split; values of different parts are never compared."""

    id: Id = Field(description="Results name it in `version` or `split`")
    name: Text = Field(description="How readers see it")
    instances: PositiveCount | None = Field(None, description="Problems in it")
    released: DayField | None = Field(None, description="When it came out")
    note: Text | None = Field(None, description="How it differs")


class Averages(StrictModel):
    """Average sizes of a problem."""

    tests: Average | None = Field(None, description="Test cases per problem")
    problem_chars: Average | None = Field(None, description="Characters of a problem")
    problem_lines: Average | None = Field(None, description="Lines of a problem")
    solution_chars: Average | None = Field(None, description="Characters of the reference solution")
    solution_lines: Average | None = Field(None, description="Lines of the reference solution")


class Recount(StrictModel):
    """The same statistics counted again from the data files."""

    source: Source = Field(description="The files that were counted")
    instances: PositiveCount | None = Field(None, description="Problems counted")
    by_language: Mapping[Id, PositiveCount] = Field({}, description="Problems counted per language")
    averages: Averages | None = Field(None, description="Averages counted")
    note: Text | None = Field(None, description="How it was counted")


class BenchmarkEntry(Entry):
    """entries/benchmarks/<id>.yaml: a set of problems that models are scored on."""

    url: Url | None = Field(None, description="Home page or repository")
    licence: Id | None = Field(None, description="Licence of the data, from terms/licences.yaml")
    scenario: Id | None = Field(None, description="From terms/scenarios.yaml")
    instances: PositiveCount | None = Field(None, description="Problems")
    instances_per: Literal["total", "programming-language"] = Field(
        "total", description="What `instances` counts"
    )
    instances_note: Text | None = Field(None, description="What the number leaves out")
    natural_languages: tuple[Id, ...] = Field((), description="From terms/natural-languages.yaml")
    programming_languages: tuple[Id, ...] = Field((), description="From terms/programming-languages.yaml")
    has_tests: Flag | None = Field(None, description="Solutions are run against test cases")
    averages: Averages | None = Field(None, description="As the authors or the survey state them")
    recount: Recount | None = Field(None, description="As counted from the data files")
    metrics: tuple[MetricName, ...] = Field(
        (), description="Metrics it is scored with, from terms/metrics.yaml"
    )
    parent: Id | None = Field(None, description="The benchmark that it was made from")
    parent_relation: Literal["more-tests", "translation", "subset", "extension"] | None = Field(
        None, description="How it was made from its parent; with more-tests a pass rate cannot rise"
    )
    versions: tuple[BenchmarkPart, ...] = Field(
        (), description="Editions that differ in their problems or tests"
    )
    splits: tuple[BenchmarkPart, ...] = Field((), description="Parts or prompt forms that are scored apart")
