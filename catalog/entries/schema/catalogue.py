"""Schema of entries/catalogue.yaml: what a catalogue is about, and what its pages show first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from pydantic import Field

from catalog.entries.schema.base import StrictModel, TermWords
from catalog.entries.schema.types import Flag, Id, Noun, Text

NAME: Final = "catalogue"
"""Name of the file without its ending."""


class WorkKind(StrictModel):
    """A kind of work that readers choose a model for, and the benchmarks that stand for it."""

    name: Text = Field(description="Name that the site shows")
    scenarios: tuple[Id, ...] = Field(description="Scenarios of its benchmarks (terms/scenarios.yaml)")
    words: tuple[Text, ...] = Field(
        (), description="Words by which readers ask for it in the table of models and in the search"
    )
    zh: TermWords | None = Field(None, description="Texts for the pages in Chinese")


class SettingsWords(StrictModel):
    """Texts of these settings in another language; pages in it show the others where these are absent."""

    model: Text | None = Field(None, description="One of its models, within a sentence")
    models: Text | None = Field(None, description="Several of them")
    family: Noun | None = Field(None, description="Word for a family; absent: that of the program")
    variant: Noun | None = Field(None, description="Word for a variant; absent: that of the program")
    task: Text | None = Field(None, description="What the models are for, within a sentence")
    question: Text | None = Field(None, description="Heading of the home page")
    lead: Text | None = Field(None, description="Sentence below the heading of the home page")
    ask: Text | None = Field(None, description="A question, shown in the empty field above the models")
    examples: tuple[Text, ...] | None = Field(
        None, description="Questions on the home page and in the empty search"
    )


OptionalPage = Literal[
    "add",
    "as-of",
    "capability-index",
    "changes",
    "charts",
    "choose",
    "disagreements",
    "licences",
    "measurers",
    "openness",
    "organisations",
    "reporting",
    "sql",
    "timeline",
    "verify",
]
OptionalChart = Literal["cost", "over-time"]
OptionalFiles = Literal["embeds", "entry-data", "markdown"]

FieldOwner = Literal["model", "variant", "benchmark", "method"]


class OwnField(StrictModel):
    """A field that only this catalogue has; entries give its values under `own`."""

    name: Text = Field(description="Name that the site shows")
    meaning: Text | None = Field(None, description="Meaning, in one sentence; shown as help")
    of: FieldOwner = Field(description="Kind of entry that has it")
    type: Literal["text", "number", "flag", "choice"] = Field(
        description="number: without its unit; flag: `true` or `false`; choice: one of `values`"
    )
    unit: Text | None = Field(None, description="Unit of a number, as the site shows it: hours")
    values: Mapping[Id, Text] = Field({}, description="{id: name} of the values of a choice")
    column: Flag = Field(
        default=False, description="true: readers can add it as a column of the table of models"
    )
    facet: Flag = Field(
        default=False,
        description="true: a filter of the table of models, by a range of numbers or by the values",
    )
    zh: TermWords | None = Field(None, description="Texts for the pages in Chinese")


class CatalogueSettings(StrictModel):
    """The file entries/catalogue.yaml. Each field has a default that fits any catalogue."""

    languages: tuple[Literal["en", "zh"], ...] = Field(
        ("en",),
        description="Languages of the site's pages; those in the first one have addresses without a prefix, "
        "those in another lie below its code: /zh/",
    )
    model: Text = Field("model", description="One of its models, within a sentence: `code LLM`")
    models: Text = Field("models", description="Several of them: `code LLMs`")
    family: Noun | None = Field(
        None,
        description="What readers know a file of entries/models/ as, within a sentence: `system`; absent: a "
        "family",
    )
    families: Noun | None = Field(None, description="Several of them; absent: `family` with an s")
    variant: Noun | None = Field(
        None,
        description="What readers know its variants as: `checkpoint`; addresses and data for programs stay "
        "as they are",
    )
    variants: Noun | None = Field(None, description="Several of them; absent: `variant` with an s")
    task: Text | None = Field(None, description="What the models are for, within a sentence: `text-to-SQL`")
    keywords: tuple[Text, ...] = Field(
        (),
        description="Further words for its topic, in any language; the search finds the home page",
    )
    question: Text = Field("Which model is best?", description="Heading of the home page")
    lead: Text = Field(
        "Every published score: who measured it, how sure it is, what it cost.",
        description="Sentence below the heading of the home page",
    )
    ask: Text = Field(
        "open models under 10B", description="A question in words, shown in the empty field above the models"
    )
    examples: tuple[Text, ...] = Field(
        ("open models under 10B", "128k context apache 2.0"),
        description="Questions in words on the home page and in the empty search",
    )
    headline: tuple[Id, ...] = Field(
        (),
        description="Benchmarks that lists, badges, charts and examples begin with; absent: those with "
        "values of the most models",
    )
    charts: tuple[Id, ...] = Field(
        (), description="Benchmarks whose charts of score over size come first; absent: `headline`"
    )
    home: tuple[Id, ...] = Field(
        (),
        description="Benchmarks whose leaderboards the home page lists first, in this order; the others "
        "follow, those with the newest models first",
    )
    home_without: tuple[Id, ...] = Field(
        (),
        description="Tags of benchmarks that the home page and the default columns of models leave out",
    )
    without: tuple[OptionalPage | OptionalChart | OptionalFiles, ...] = Field(
        (),
        description="Pages that the site does not have, by their address without `.html`, with all below "
        "them; `cost`, `over-time`: charts of scores over cost, and of the best score over time; `embeds`: "
        "badges, tables and pictures of leaderboards for other sites; `entry-data`: the JSON file of each "
        "model, benchmark and method; `markdown`: the Markdown twins of pages",
        examples=[["capability-index", "as-of", "cost"]],
    )
    survey: Id | None = Field(
        None, description="Survey (terms/surveys.yaml) whose models have a list of their own"
    )
    work: Mapping[Id, WorkKind] = Field(
        {},
        description="{id: kind of work} of the pages that help to choose a model; absent: one for each "
        "scenario that has a benchmark",
    )
    index: Mapping[Id, WorkKind] = Field(
        {}, description="{id: kind of work} that has an index of its own beside the one of all work"
    )
    fields: Mapping[Id, OwnField] = Field(
        {}, description="{id: field} of models, variants, benchmarks or methods that only this catalogue has"
    )
    unused_terms: Flag = Field(
        default=False,
        description="true: terms and tags that no entry uses yet are no mistake, as in a vocabulary that was "
        "taken from another catalogue",
    )
    zh: SettingsWords | None = Field(None, description="Texts for the pages in Chinese")
