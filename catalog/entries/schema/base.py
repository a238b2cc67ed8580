"""Fields that all entries share: name, tags, sources, and what is not yet checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from catalog.entries.schema.types import ArxivId, Count, DayField, Doi, Flag, Id, PlainValue, Text, Url


class StrictModel(BaseModel):
    """Base of all schemas: unknown fields are errors, and instances are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    def model_post_init(self, _context: object, /) -> None:
        """Share the set of the names of written fields with all instances that have the same.

        Each set takes up to 2 KB. Nobody changes them: a copy of an instance copies its set.
        """
        written = self.model_fields_set
        shared = _FIELD_SETS.setdefault(frozenset(written), written)
        object.__setattr__(self, "__pydantic_fields_set__", shared)


_FIELD_SETS: Final[dict[frozenset[str], set[str]]] = {}  # by their names
_Model = TypeVar("_Model", bound=StrictModel)


def sparse(schema: type[_Model]) -> type[_Model]:
    """Class decorator for a schema with many instances, each with few of its fields; it needs no base.

    An instance that `without_absent` was called for keeps no field that is None: the class answers for it.
    """
    for name, info in schema.model_fields.items():
        if info.default is None:
            setattr(schema, name, None)
    return schema


def without_absent(instance: StrictModel) -> None:
    """Make a new `instance` of a `sparse` schema forget its fields that are None, which saves 2 KB."""
    present = {name: value for name, value in instance.__dict__.items() if value is not None}
    object.__setattr__(instance, "__dict__", present)


class EntryWords(StrictModel):
    """Texts of an entry in another language; pages in it show the English ones where these are absent."""

    name: Text | None = Field(
        None, description="Name in this language, if it has one; never a literal translation"
    )
    summary: Text | None = Field(None, description="One plain sentence: what it is")
    note: Text | None = Field(None, description="Other facts that a reader needs to use this entry")


class TermWords(StrictModel):
    """Texts of a term in another language; pages in it show the English ones where these are absent."""

    name: Text | None = Field(None, description="Name that the site shows")
    meaning: Text | None = Field(None, description="Meaning of the term, in one sentence")
    note: Text | None = Field(None, description="Other facts that a reader needs")


class Source(StrictModel):
    """A publication, page or file in which facts of an entry were read."""

    title: Text = Field(description="Title of the publication, page or file")
    url: Url | None = Field(None, description="URL of the source")
    locator: Text | None = Field(None, description="Place in the source: a table, a section, a file")


class Paper(StrictModel):
    """The publication that presents the model, benchmark or method."""

    title: Text | None = Field(None, description="Title as printed")
    arxiv: ArxivId | None = Field(None, description='arXiv id in quotes, e.g. "2203.13474"')
    doi: Doi | None = Field(None, description="DOI without https://doi.org/")
    url: Url | None = Field(None, description="URL of the paper, if it has no arXiv id and no DOI")
    venue: Text | None = Field(None, description="Journal or conference, e.g. ICLR")
    year: Count | None = Field(None, description="Year of publication at that venue", ge=1950, le=2100)
    authors: tuple[Text, ...] = Field((), description="Authors in the order printed")
    more_authors: Flag = Field(default=False, description="true: `authors` is not complete (et al.)")
    key: Text | None = Field(None, description="BibTeX key", pattern=r"^[A-Za-z0-9:_.-]+$")


class Acceptance(StrictModel):
    """A warning that an entry accepts: somebody checked the place, and the entry is right."""

    rule: Id = Field(description="Id of the rule that gives the warning")
    why: Text = Field(description="Reason why the entry is right, or is not changed")
    field: Text | None = Field(None, description="Path of the field with the warning; absent: the whole file")


class Entry(StrictModel):
    """Fields that models, benchmarks and methods share."""

    name: Text = Field(description="Name as its authors write it")
    aliases: tuple[Text, ...] = Field((), description="Other names that sources print for it")
    former_ids: tuple[Id, ...] = Field(
        (), description="Earlier ids of this entry, or of entries that it replaces; their addresses lead here"
    )
    summary: Text | None = Field(None, description="One plain sentence: what it is")
    organisations: tuple[Id, ...] = Field(
        (), description="Ids from terms/organisations.yaml; the first author's organisation comes first"
    )
    released: DayField | None = Field(None, description="First public date: paper, weights or service")
    surveys: tuple[Id, ...] = Field((), description="Surveys that list it, from terms/surveys.yaml")
    paper: Paper | None = Field(None, description="The publication that presents it")
    tags: tuple[Id, ...] = Field((), description="Ids from terms/tags.yaml; derived tags are never written")
    sources: tuple[Source, ...] = Field((), description="Sources of the facts in this entry")
    unverified: tuple[Text, ...] = Field(
        (), description="Paths of fields that nobody has checked against a source yet"
    )
    unknown: Mapping[Text, Text] = Field(
        {},
        description="{path of a field that no known source states: what was looked at}",
        examples=[{"released": "No announcement found; the repository was created on 2025-07-29."}],
    )
    note: Text | None = Field(None, description="Other facts that a reader needs to use this entry")
    own: Mapping[Id, PlainValue] = Field(
        {}, description="{id of an own field of the catalogue, from catalogue.yaml: its value}"
    )
    zh: EntryWords | None = Field(None, description="Texts for the pages in Chinese")
    accepted: tuple[Acceptance, ...] = Field((), description="Warnings that somebody checked and accepts")


class Repository(StrictModel):
    """Address of the source code, and its licence."""

    url: Url = Field(description="Link to the repository")
    licence: Id | None = Field(None, description="Licence of the code, from terms/licences.yaml")
