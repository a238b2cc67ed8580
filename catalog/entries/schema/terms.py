"""Schema of the vocabularies in entries/terms/: id -> term."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, RootModel

from catalog.entries.schema.base import Paper, Source, StrictModel, TermWords
from catalog.entries.schema.types import (
    AddressId,
    Count,
    DayField,
    Flag,
    Id,
    MetricName,
    Number,
    Size,
    Text,
    Url,
)

EntryKind = Literal["model", "benchmark", "method"]
Unit = Literal["percent", "points", "rating", "ratio", "seconds", "usd", "tokens", "count"]
Direction = Literal["higher", "lower"]


class Term(StrictModel):
    """A defined word with an id; entries refer to it by this id."""

    name: Text = Field(description="Name that the site shows")
    meaning: Text | None = Field(None, description="Meaning of the term, in one sentence")
    url: Url | None = Field(None, description="URL of a definition")
    aliases: tuple[Text, ...] = Field((), description="Other names and spellings of the term")
    note: Text | None = Field(None, description="Other facts that a reader needs")
    zh: TermWords | None = Field(None, description="Texts for the pages in Chinese")


class Licence(Term):
    """A licence of weights, code or data."""

    spdx: Text | None = Field(None, description="SPDX id")
    openness: Literal["open", "restricted", "closed"] = Field(
        description="open: OSI or CC, no limits of use; restricted: limits of use; closed: not for the public"
    )


class MetricWords(TermWords):
    """Texts of a metric in another language."""

    formula: Text | None = Field(None, description="Formula in plain text, with words in this language")

    misleads: Text | None = Field(None, description="Cases in which the value is misleading")


class Metric(Term):
    """A metric: how scores are computed, and the source that defines it."""

    kind: Text = Field(description="Kind of metric: execution, match, robustness ...")
    formula: Text | None = Field(None, description="Formula in plain text")
    source: Source | None = Field(None, description="Source that defines the metric")
    misleads: Text | None = Field(None, description="Cases in which the value is misleading")
    unit: Unit = Field(
        description="Unit of its values. `percent`: result rows give `percent`; any other: they give `value`"
    )
    better: Direction = Field(description="Better one of two values: the higher or the lower")
    lowest: Number | None = Field(
        None, description="Smallest possible value, in the unit of the metric; absent: no limit"
    )
    highest: Number | None = Field(
        None, description="Largest possible value, in the unit of the metric; absent: no limit"
    )
    share_of_problems: Flag = Field(
        default=False,
        description="true: a percentage that is a mean over the problems of a benchmark, each between 0 and "
        "100; only such values have intervals, computed from the number of problems",
    )
    verified: Flag = Field(
        default=True, description="false: nobody has checked the definition against its source"
    )
    zh: MetricWords | None = Field(None, description="Texts for the pages in Chinese")


class MethodKind(Term):
    """A kind of method: ways of using a model, or of making one."""

    trains: Flag = Field(
        default=False,
        description="true: methods of this kind end in a model, so values with them are of forms of training",
    )
    noun: Text | None = Field(
        None, description="Word for methods of this kind in leaderboards, such as scaffold; absent: method"
    )


class TagCategoryWords(TermWords):
    """Texts of a group of tags in another language."""

    derived: Text | None = Field(None, description="Rule by which the program adds these tags")


class Tag(StrictModel):
    """A tag: its name and its meaning."""

    name: Text = Field(description="Name that the site shows")
    meaning: Text = Field(description="Meaning: what an entry with this tag is")
    least: Size | None = Field(
        None, description="Fewest parameters of this class of sizes; a class ends where the next begins"
    )
    zh: TermWords | None = Field(None, description="Texts for the pages in Chinese")


class TagCategory(StrictModel):
    """A group of tags that answer the same question about an entry."""

    name: Text = Field(description="Name that the site shows")
    meaning: Text = Field(description="The question that these tags answer")
    applies_to: tuple[EntryKind, ...] = Field(description="Kinds of entry that may have these tags")
    derived: Text | None = Field(
        None, description="Rule by which the program adds these tags; then entries never write them"
    )
    zh: TagCategoryWords | None = Field(None, description="Texts for the pages in Chinese")
    tags: Mapping[Id, Tag] = Field(description="The tags of this group, by id")


class Survey(Term):
    """A survey paper that lists models or benchmarks, with its counts and conclusions."""

    paper: Paper = Field(description="Paper of the survey")
    organisations: tuple[Id, ...] = Field(
        (),
        description="Ids of the authors' organisations (terms/organisations.yaml), the first author's first",
    )
    counts: Mapping[Text, Count] = Field({}, description="{name of what it counts: number}, as stated")
    findings: tuple[Text, ...] = Field((), description="Conclusions of the survey, in our words")
    challenges: Mapping[Id, Text] = Field(
        {}, description="{id of a challenge that it names: the challenge in our words}"
    )
    size_groups: tuple[Text, ...] = Field((), description="Size groups of models in its tables of results")
    unverified: tuple[Text, ...] = Field((), description="Paths of fields that nobody has checked")
    sources: tuple[Source, ...] = Field((), description="Sources of these facts")


class TextWords(StrictModel):
    """A text of entries in other languages."""

    zh: Text = Field(description="The text in Chinese")


class Removal(StrictModel):
    """An id that was removed and that nothing replaces; its address stays, and says why."""

    name: Text = Field(description="Name that the entry or variant had")
    reason: Text = Field(description="Reason why it was removed, in one or two sentences for readers")
    date: DayField = Field(description="Day of the removal")
    url: Url | None = Field(None, description="URL of a source or discussion that explains it")


class Terms(RootModel[Mapping[Id, Term]]):
    """A file of entries/terms/ whose terms have only the common fields, such as scenarios.yaml."""


class Licences(RootModel[Mapping[Id, Licence]]):
    """The file entries/terms/licences.yaml."""


class MethodKinds(RootModel[Mapping[Id, MethodKind]]):
    """The file entries/terms/method-kinds.yaml."""


class Metrics(RootModel[Mapping[MetricName, Metric]]):
    """The file entries/terms/metrics.yaml; its ids may contain `@`, as in pass@k."""


class TagCategories(RootModel[Mapping[Id, TagCategory]]):
    """The file entries/terms/tags.yaml."""


class Removals(RootModel[Mapping[AddressId, Removal]]):
    """The file entries/terms/removed.yaml; ids have their kind: `models/old-name`, `variants/family/id`."""


class EntryTextTable(RootModel[Mapping[Text, TextWords]]):
    """The file entries/terms/texts.yaml: texts of entries and results, as written there, in other languages.

    They are notes, reasons, stages, names of versions and splits, and the like. A text with names in braces,
    such as `Released as {name}.`, stands for all texts of its form. A text without a translation is shown
    as it is written.
    """


class Surveys(RootModel[Mapping[Id, Survey]]):
    """The file entries/terms/surveys.yaml."""
