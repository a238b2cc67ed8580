"""Descriptions of pages as schema.org JSON-LD, for search engines of data and of software."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from catalog.views import addresses, formatting
from catalog.views.context import term_names
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from catalog.core.records import (
        BenchmarkRecord,
        MeasurerPlace,
        MeasurerRecord,
        MethodRecord,
        ModelRecord,
        TermRecord,
    )
    from catalog.entries.schema.base import Entry
    from catalog.views.context import Context

JsonLd: TypeAlias = "dict[str, Any]"
"""A schema.org description, as JSON."""

_LICENCE: Final = "https://creativecommons.org/licenses/by/4.0/"
_DATA: Final = "data/v1"


def of_site(context: Context, description: str) -> JsonLd:
    """The whole catalogue as a `Dataset`, with its files."""
    formats = {
        "cells.csv": "text/csv",
        "cells.json": "application/json",
        "catalog.sqlite": "application/vnd.sqlite3",
    }
    return _described(
        context,
        "Dataset",
        addresses.HOME,
        name=context.site_name,
        description=description,
        license=_LICENCE,
        isAccessibleForFree=True,
        keywords=[*filter(None, [context.topic.task]), "large language models", "leaderboard", "benchmark"],
        creator={"@type": "Organization", "name": _("{site} contributors", site=context.site_name)},
        distribution=[
            {
                "@type": "DataDownload",
                "encodingFormat": type_,
                "contentUrl": f"{context.site_url}{_DATA}/{name}",
            }
            for name, type_ in formats.items()
        ]
        if context.site_url
        else None,
    )


def of_benchmark(context: Context, record: BenchmarkRecord) -> JsonLd:
    """A benchmark as a `Dataset`."""
    entry = record.entry
    return _described(
        context,
        "Dataset",
        addresses.benchmark(record.id),
        **_shared(context, entry),
        license=_licence(context, entry.licence),
        sameAs=entry.url,
        distribution={
            "@type": "DataDownload",
            "name": _("Values reported for it"),
            "encodingFormat": "application/json",
            "contentUrl": f"{context.site_url}{_DATA}/benchmarks/{record.id}.json",
        }
        if context.site_url
        else None,
    )


def of_model(context: Context, record: ModelRecord) -> JsonLd:
    """A model family as `SoftwareSourceCode` if its code is public, else as a `SoftwareApplication`."""
    entry = record.entry
    repository, weights = entry.repository, entry.weights
    return _described(
        context,
        "SoftwareSourceCode" if repository else "SoftwareApplication",
        addresses.model(record.id),
        **_shared(context, entry),
        applicationCategory=None if repository else _("Large language model"),
        codeRepository=repository.url if repository else None,
        programmingLanguage=list(
            term_names(entry.programming_languages, context.catalog.entries.vocabulary.programming_languages)
        )
        if repository
        else None,
        license=_licence(context, weights.licence if weights else None),
        sameAs=weights.url if weights else None,
    )


def of_method(context: Context, record: MethodRecord) -> JsonLd:
    """A method as `SoftwareSourceCode`; {} if its code is not public: no other type fits."""
    entry = record.entry
    if entry.repository is None:
        return {}
    return _described(
        context,
        "SoftwareSourceCode",
        addresses.method(record.id),
        **_shared(context, entry),
        codeRepository=entry.repository.url,
        license=_licence(context, entry.repository.licence),
    )


def of_organisation(context: Context, record: TermRecord, name: str) -> JsonLd:
    """An organisation as an `Organization`."""
    term = context.catalog.entries.vocabulary.organisations.get(record.id)
    return _described(
        context,
        "Organization",
        addresses.organisation(record.id, has_page=True),
        name=name,
        alternateName=list(term.aliases) if term else None,
        sameAs=term.url if term else None,
    )


def of_licence(context: Context, record: TermRecord, name: str) -> JsonLd:
    """A licence as a `CreativeWork`."""
    term = context.catalog.entries.vocabulary.licences.get(record.id)
    return _described(
        context,
        "CreativeWork",
        addresses.licence(record.id, has_page=True),
        name=name,
        alternateName=list(term.aliases) if term else None,
        description=term.meaning if term else None,
        identifier=term.spdx if term else None,
        sameAs=term.url if term else None,
    )


def of_measurer(context: Context, record: MeasurerRecord, place: MeasurerPlace, title: str) -> JsonLd:
    """The values of a measurer as a `Dataset`."""
    return _described(
        context,
        "Dataset",
        addresses.measurer(place.id, has_page=True),
        name=title,
        description=_("First-hand values measured by {name}.", name=formatting.measurer(record.name)),
        license=_LICENCE,
        isAccessibleForFree=True,
        creator=[{"@type": "Organization", "name": record.name}],
        variableMeasured=[context.benchmark(id_).text for id_ in record.benchmarks],
    )


def _shared(context: Context, entry: Entry) -> dict[str, Any]:
    paper = entry.paper
    names = term_names(entry.organisations, context.catalog.entries.vocabulary.organisations)
    identifier = None
    if paper and (paper.doi or paper.arxiv):
        identifier = f"https://doi.org/{paper.doi}" if paper.doi else f"https://arxiv.org/abs/{paper.arxiv}"
    return {
        "name": entry.name,
        "alternateName": list(entry.aliases),
        "description": entry.summary or _("{name} in the {site}.", name=entry.name, site=context.site_name),
        "datePublished": str(entry.released) if entry.released else None,
        "creator": [{"@type": "Organization", "name": name} for name in names],
        "citation": {"@type": "ScholarlyArticle", "name": paper.title, "url": identifier}
        if paper and paper.title
        else None,
    }


def _licence(context: Context, id_: str | None) -> str | None:
    """URL of a licence, else its name."""
    licence = context.catalog.entries.vocabulary.licences.get(id_ or "")
    return (licence.url or licence.name) if licence else None


def _described(context: Context, type_: str, path: str, **fields: Any) -> JsonLd:  # noqa: ANN401 - any JSON
    """JSON-LD of a thing of a schema.org type, without unknown fields."""
    page = f"{context.folder}{'' if path == addresses.HOME else path}"
    url = f"{context.site_url}{page}" if context.site_url else None
    described: JsonLd = _known({"@context": "https://schema.org", "@type": type_, "url": url, **fields})
    return described


def _known(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        return {key: _known(part) for key, part in value.items() if part not in (None, "", [], {})}
    return [_known(part) for part in value] if isinstance(value, list) else value
