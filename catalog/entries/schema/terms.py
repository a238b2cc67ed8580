"""Schema of the vocabularies in entries/terms/: id -> term."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, RootModel

from catalog.entries.schema.base import Paper, Source, StrictModel
from catalog.entries.schema.types import Count, Flag, Id, MetricName, Number, Text, Url

EntryKind = Literal["model", "benchmark", "method"]
Unit = Literal["percent", "points", "rating", "ratio", "seconds", "usd", "tokens", "count"]
Direction = Literal["higher", "lower"]


class Term(StrictModel):
    """A word that entries refer to by id."""

    name: Text = Field(description="How readers see it")
    meaning: Text | None = Field(None, description="What it says about a thing, in one sentence")
    url: Url | None = Field(None, description="Where it is defined")
    aliases: tuple[Text, ...] = Field((), description="Other spellings")
    note: Text | None = Field(None, description="What a reader must know")


class Licence(Term):
    """A licence of weights, code or data."""

    spdx: Text | None = Field(None, description="SPDX id")
    openness: Literal["open", "restricted", "closed"] = Field(
        description="open: OSI or CC, no limits of use; restricted: limits of use; closed: not for the public"
    )


class Metric(Term):
    """A way of scoring, with its defining source."""

    kind: Text = Field(description="execution, match, robustness ...")
    formula: Text | None = Field(None, description="Formula in plain text")
    source: Source | None = Field(None, description="Who defined it")
    misleads: Text | None = Field(None, description="When it says less than it seems to")
    unit: Unit = Field(
        description="Unit of its values. `percent`: result rows give `percent`; any other: they give `value`"
    )
    better: Direction = Field(description="Which of two values is better: the higher or the lower")
    lowest: Number | None = Field(
        None, description="Smallest possible value, in its unit; absent: there is none"
    )
    highest: Number | None = Field(
        None, description="Largest possible value, in its unit; absent: there is none"
    )
    share_of_problems: Flag = Field(
        default=False,
        description="true: a percentage that is a mean over the problems of a benchmark, each between 0 and "
        "100; only such values have intervals, computed from the number of problems",
    )
    verified: Flag = Field(
        default=True, description="false: nobody has checked the definition against its source"
    )


class Tag(StrictModel):
    """A tag and what it says."""

    name: Text = Field(description="How readers see it")
    meaning: Text = Field(description="What a thing with this tag is")


class TagCategory(StrictModel):
    """Tags that answer one question."""

    name: Text = Field(description="How readers see it")
    meaning: Text = Field(description="The question that these tags answer")
    applies_to: tuple[EntryKind, ...] = Field(description="Kinds of entry that may carry them")
    derived: Text | None = Field(
        None, description="The rule that gives these tags; they are then never written in entries"
    )
    tags: Mapping[Id, Tag] = Field(description="The tags")


class Survey(Term):
    """A survey that lists models or benchmarks."""

    paper: Paper = Field(description="Its publication")
    organisations: tuple[Id, ...] = Field(
        (), description="Who wrote it: ids from terms/organisations.yaml, first author's first"
    )
    counts: Mapping[Text, Count] = Field({}, description="What it counts, as stated")
    findings: tuple[Text, ...] = Field((), description="What it concludes, in our words")
    challenges: Mapping[Id, Text] = Field({}, description="Challenges that it names")
    size_groups: tuple[Text, ...] = Field((), description="Size groups of its result tables")
    unverified: tuple[Text, ...] = Field((), description="Paths of fields that nobody has checked")
    sources: tuple[Source, ...] = Field((), description="Where this was read")


class Terms(RootModel[Mapping[Id, Term]]):
    """A vocabulary of plain terms."""


class Licences(RootModel[Mapping[Id, Licence]]):
    """terms/licences.yaml."""


class Metrics(RootModel[Mapping[MetricName, Metric]]):
    """terms/metrics.yaml; ids may hold `@`, as in pass@k."""


class TagCategories(RootModel[Mapping[Id, TagCategory]]):
    """terms/tags.yaml."""


class Surveys(RootModel[Mapping[Id, Survey]]):
    """terms/surveys.yaml."""
