"""Descriptions of the data for programs: JSON Schema, OpenAPI, Frictionless data package, Croissant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.text import slug
from catalog.opendata.tables import DATA_CHANGES, DATA_FOLDER, DATA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.opendata.columns import ColumnKind, DataColumn
    from catalog.opendata.tables import DataTable

LICENCE: Final = "https://creativecommons.org/licenses/by/4.0/"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_JSON_TYPES: Final[Mapping[ColumnKind, Mapping[str, Any]]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "list": {"type": "array", "items": {"type": "string"}},
}
_FRICTIONLESS_TYPES: Final[Mapping[ColumnKind, str]] = {
    "text": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
}
_CROISSANT_TYPES: Final[Mapping[ColumnKind, str]] = {
    "text": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "list": "sc:Text",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSite:
    """Name and address of the site that the data belong to."""

    name: str
    description: str
    url: str  # ends in a slash; "" for unknown
    published: str  # day of the build: 2026-11-30
    has_things: bool = True  # each model, benchmark and method has a file


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A data file: its name in the data folder, its size and its SHA-256 in hex."""

    name: str
    bytes: int
    sha256: str


def row_schema(table: DataTable) -> dict[str, Any]:
    """JSON Schema of a row of `table`; unknown values are absent, further fields may come."""
    return {
        "type": "object",
        "description": table.meaning,
        "properties": {column.name: _property(column) for column in table.columns},
        "required": [column.name for column in table.columns if not column.optional],
    }


def _property(column: DataColumn) -> dict[str, Any]:
    doc = column.doc
    text = f"{doc.text}. Unit: {doc.unit}." if doc.unit else doc.text
    refers = f" Key of `{doc.refers}`." if doc.refers else ""
    return {
        **_JSON_TYPES[column.kind],
        "description": f"{text}{refers}",
        **({"enum": list(doc.values)} if doc.values else {}),
    }


def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of all tables and of the files of one model, benchmark and method."""
    return {
        "$schema": _DIALECT,
        "title": f"Data of the catalogue, version {DATA_VERSION}",
        "$defs": {
            **{table.name: row_schema(table) for table in TABLES},
            **{name: _thing(parts) for name, parts in THINGS.items()},
        },
        "oneOf": [
            {"title": table.name, "type": "array", "items": {"$ref": f"#/$defs/{table.name}"}}
            for table in TABLES
        ],
    }


THINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "model": {
        "model": "models",
        "variants": "variants[]",
        "prices": "prices[]",
        "observations": "observations[]",
    },
    "benchmark": {"benchmark": "benchmarks", "cells": "cells[]"},
    "method": {"method": "methods", "cells": "cells[]"},
}
"""{kind of thing: {field of its file: table of the row, or of the rows with `[]`}}."""


def _kinds(site: DataSite) -> tuple[str, ...]:
    """Kinds of things that have a file each."""
    return tuple(THINGS) if site.has_things else ()


def _thing(parts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "version": {"type": "string", "description": "Version of the form of the data"},
            **{
                name: {"type": "array", "items": {"$ref": f"#/$defs/{table.removesuffix('[]')}"}}
                if table.endswith("[]")
                else {"$ref": f"#/$defs/{table}"}
                for name, table in parts.items()
            },
        },
        "required": ["version", *parts],
    }


def openapi(site: DataSite) -> dict[str, Any]:
    """OpenAPI 3.1 description of the files in the data folder."""
    schemas = json_schema()["$defs"]
    relocated = _relocated(schemas)
    paths: dict[str, Any] = {
        f"/{table.name}.json": _get(
            f"All {table.name}",
            table.meaning,
            {"type": "array", "items": {"$ref": f"#/components/schemas/{table.name}"}},
        )
        for table in TABLES
    }
    for kind in _kinds(site):
        path = _get(
            f"One {kind} with its rows",
            f"The {kind} with the id `id`.",
            {"$ref": f"#/components/schemas/{kind}"},
        )
        parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        paths[f"/{kind}s/{{id}}.json"] = {**path, "parameters": [parameter]}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{site.name}: data",
            "description": "Static files: nothing is computed on a server, and nothing needs a key.",
            "version": DATA_VERSION,
            "license": {"name": "CC BY 4.0", "url": LICENCE},
        },
        "servers": [{"url": f"{site.url}{DATA_FOLDER}" if site.url else "."}],
        "paths": paths,
        "components": {"schemas": relocated},
    }


def _relocated(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """`value` with references to `$defs` changed to the place of schemas in OpenAPI."""
    if isinstance(value, dict):
        return {key: _relocated(below) for key, below in value.items()}
    if isinstance(value, list):
        return [_relocated(below) for below in value]
    if isinstance(value, str):
        return value.replace("#/$defs/", "#/components/schemas/")
    return value


def _get(summary: str, description: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "get": {
            "summary": summary,
            "description": description,
            "responses": {
                "200": {"description": "The rows", "content": {"application/json": {"schema": schema}}}
            },
        }
    }


def data_package(site: DataSite, files: Mapping[str, WrittenFile]) -> dict[str, Any]:
    """Frictionless Data Package (version 1) of the CSV files; `files` by name."""
    return {
        "profile": "tabular-data-package",
        "name": slug(site.name),
        "title": site.name,
        "description": site.description,
        "version": DATA_VERSION,
        "created": f"{site.published}T00:00:00Z",
        **({"homepage": site.url} if site.url else {}),
        "licenses": [{"name": "CC-BY-4.0", "path": LICENCE, "title": "Creative Commons Attribution 4.0"}],
        "resources": [_resource(table, files[f"{table.name}.csv"]) for table in TABLES],
    }


def _resource(table: DataTable, file: WrittenFile) -> dict[str, Any]:
    references = [
        {"fields": column.name, "reference": {"resource": column.doc.refers, "fields": "id"}}
        for column in table.columns
        if column.doc.refers not in {"", "terms"} and column.kind == "text"
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": file.name,
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes,
        "hash": f"sha256:{file.sha256}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "primaryKey": table.key,
            **({"foreignKeys": references} if references else {}),
            "missingValues": [""],
        },
    }


def _field(column: DataColumn) -> dict[str, Any]:
    required = not column.optional and column.kind != "list"  # an empty list is an empty cell
    constraints = {"required": True} if required else {}
    return {
        "name": column.name,
        "type": _FRICTIONLESS_TYPES[column.kind],
        "description": column.doc.text,
        **({"unit": column.doc.unit} if column.doc.unit else {}),
        **({"constraints": constraints} if constraints else {}),
    }


_CROISSANT_CONTEXT: Final[Mapping[str, Any]] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(site: DataSite, files: Mapping[str, WrittenFile], citation: str) -> dict[str, Any]:
    """MLCommons Croissant 1.0 metadata of the CSV files; `files` by name."""
    base = f"{site.url}{DATA_FOLDER}/" if site.url else ""
    return {
        "@context": _CROISSANT_CONTEXT,
        "@type": "sc:Dataset",
        "name": slug(site.name),
        "description": site.description,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "license": LICENCE,
        **({"url": site.url} if site.url else {}),
        "version": DATA_VERSION,
        "datePublished": site.published,
        "citeAs": citation,
        "creator": {"@type": "sc:Organization", "name": f"{site.name} contributors"},
        "isLiveDataset": True,
        "distribution": [
            {
                "@type": "cr:FileObject",
                "@id": f"{table.name}.csv",
                "name": f"{table.name}.csv",
                "description": table.meaning,
                "contentUrl": f"{base}{table.name}.csv",
                "contentSize": f"{files[f'{table.name}.csv'].bytes} B",
                "encodingFormat": "text/csv",
                "sha256": files[f"{table.name}.csv"].sha256,
            }
            for table in TABLES
        ],
        "recordSet": [_record_set(table) for table in TABLES],
    }


def _record_set(table: DataTable) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": table.meaning,
        "key": {"@id": f"{table.name}/{table.key}"},
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{table.name}/{column.name}",
                "name": f"{table.name}/{column.name}",
                "description": column.doc.text,
                "dataType": _CROISSANT_TYPES[column.kind],
                "source": {
                    "fileObject": {"@id": f"{table.name}.csv"},
                    "extract": {"column": column.name},
                },
            }
            for column in table.columns
        ],
    }


def index(site: DataSite, files: Sequence[WrittenFile], counts: Mapping[str, int]) -> dict[str, Any]:
    """`index.json`: all files of the data with size and hash, and the tables with their number of rows."""
    return {
        "version": DATA_VERSION,
        "changes": dict(DATA_CHANGES),
        "name": site.name,
        "description": site.description,
        "licence": LICENCE,
        "url": f"{site.url}{DATA_FOLDER}/" if site.url else None,
        "built": site.published,
        "tables": [
            {"name": table.name, "meaning": table.meaning, "rows": counts[table.name], "key": table.key}
            for table in TABLES
        ],
        "things": {kind: f"{kind}s/{{id}}.json" for kind in _kinds(site)},
        "files": [{"name": file.name, "bytes": file.bytes, "sha256": file.sha256} for file in files],
        "all_files": "../../build.json",
    }
