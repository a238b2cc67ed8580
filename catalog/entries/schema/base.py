"""Fields that all entries share: name, tags, sources, and what is not yet checked."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from catalog.entries.schema.types import Count, DayField, Flag, Id, Text, Url


class StrictModel(BaseModel):
    """Base of all schemas: unknown fields are errors, and instances are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Source(StrictModel):
    """The source of facts."""

    title: Text = Field(description="What was read, as a reader would look it up")
    url: Url | None = Field(None, description="A link to it")
    locator: Text | None = Field(None, description="The place in it: a table, a section, a file")


class Paper(StrictModel):
    """The publication that presents the model, benchmark or method."""

    title: Text | None = Field(None, description="Title as printed")
    arxiv: Text | None = Field(
        None, description='arXiv id in quotes, e.g. "2203.13474"', pattern=r"^[0-9]{4}\.[0-9]{4,5}$"
    )
    doi: Text | None = Field(
        None, description="DOI without https://doi.org/", pattern=r"^10\.[0-9]{4,9}/\S+$"
    )
    url: Url | None = Field(None, description="A link to the paper where it has no arXiv id or DOI")
    venue: Text | None = Field(None, description="Journal or conference, e.g. ICLR")
    year: Count | None = Field(None, description="Year of publication at that venue", ge=1950, le=2100)
    authors: tuple[Text, ...] = Field((), description="Authors in the order printed")
    more_authors: Flag = Field(default=False, description="The list of authors goes on (et al.)")
    key: Text | None = Field(None, description="BibTeX key", pattern=r"^[A-Za-z0-9:_.-]+$")


class Acceptance(StrictModel):
    """An accepted warning: it was checked, and the entry is right."""

    rule: Id = Field(description="The rule that warns")
    why: Text = Field(description="Why the entry is right, or why it stays as it is")
    field: Text | None = Field(None, description="The field it is about; absent: the whole file")


class Entry(StrictModel):
    """Fields that models, benchmarks and methods share."""

    name: Text = Field(description="Name as its authors write it")
    aliases: tuple[Text, ...] = Field((), description="Other names that sources print for the same thing")
    summary: Text | None = Field(None, description="One plain sentence: what it is")
    organisations: tuple[Id, ...] = Field(
        (), description="Ids from terms/organisations.yaml, first author's first"
    )
    released: DayField | None = Field(None, description="First public date: paper, weights or service")
    surveys: tuple[Id, ...] = Field((), description="Surveys that list it, from terms/surveys.yaml")
    paper: Paper | None = Field(None, description="The publication that presents it")
    tags: tuple[Id, ...] = Field((), description="Ids from terms/tags.yaml; derived tags are never written")
    sources: tuple[Source, ...] = Field((), description="Where the facts of this entry were read")
    unverified: tuple[Text, ...] = Field(
        (), description="Paths of fields that nobody has checked against a source yet"
    )
    note: Text | None = Field(None, description="What a reader must know to use these facts")
    accepted: tuple[Acceptance, ...] = Field((), description="Warnings that were looked at and stay")


class Repository(StrictModel):
    """Where the code is."""

    url: Url = Field(description="Link to the repository")
    licence: Id | None = Field(None, description="Licence of the code, from terms/licences.yaml")
