"""The form that writes an entry: its fields, as the JSON Schemas of the entries have them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final

from catalog.authoring import json_schema
from catalog.core.repository_urls import MOST_CHARACTERS
from catalog.entries.collection import Entries
from catalog.entries.formatter.key_order import field_order
from catalog.entries.schema import FOLDERS, introspect
from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.references import ID_TARGETS
from catalog.views import addresses, columns, formatting
from catalog.views.components import Link
from catalog.views.page import DataFile, Head, Page
from catalog.wording import ENGLISH, language, noted
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pydantic import BaseModel

    from catalog.views.context import Context


# What the form asks for, of all that can be written; "sources" stands for as many as there are.
_ASKED: Final[Mapping[str, tuple[tuple[str, str, tuple[str, ...]], ...]]] = {
    "result": (
        (
            "rows",
            noted("Values"),
            (
                "model",
                "benchmark",
                "version",
                "language",
                "metric",
                "percent",
                "value",
                "method",
                "method_version",
                *CONFIGURATION_FIELDS,
                "locator",
                "as_reported",
            ),
        ),
        ("source", noted("What you read"), ("title", "kind", "url", "date", "retrieved")),
        ("measured_by", noted("Who ran the models"), ("name", "relationship")),
        ("settings", noted("How"), ("decoding", "samples", "temperature", "top_p", "shots", "prompt")),
        ("", noted("More"), ("quoted", "note")),
    ),
    "model": (
        (
            "",
            noted("The family"),
            ("name", "aliases", "summary", "organisations", "released", *columns.FAMILY_FORM),
        ),
        ("weights", noted("Weights"), ("public", "url", "licence")),
        ("variants", noted("Variants"), ("id", "name", *columns.VARIANT_FORM)),
        ("paper", noted("Paper"), ("title", "arxiv", "doi", "venue", "year", "authors")),
        ("", noted("More"), ("natural_languages", "programming_languages", "based_on", "tags", "note")),
        ("sources", noted("Sources"), ("title", "url", "locator")),
    ),
    "benchmark": (
        ("", noted("The benchmark"), ("name", "aliases", "summary", "organisations", "released", "scenario")),
        (
            "",
            noted("Problems"),
            ("instances", "has_tests", "metrics", "natural_languages", "programming_languages"),
        ),
        ("paper", noted("Paper"), ("title", "arxiv", "doi", "venue", "year", "authors")),
        ("", noted("More"), ("url", "licence", "parent", "tags", "note")),
        ("sources", noted("Sources"), ("title", "url", "locator")),
    ),
    "method": (
        ("", noted("The method"), ("name", "kind", "aliases", "summary", "organisations", "released")),
        ("", noted("How it works"), ("roles", "stages", "base_models", "evaluated_on")),
        ("paper", noted("Paper"), ("title", "arxiv", "doi", "venue", "year", "authors")),
        ("repository", noted("Code"), ("url", "licence")),
        ("", noted("More"), ("tags", "note")),
        ("sources", noted("Sources"), ("title", "url", "locator")),
    ),
}
_TITLES: Final = {
    "result": noted("Results"),
    "model": noted("Model"),
    "benchmark": noted("Benchmark"),
    "method": noted("Method"),
}
_FOLDERS: Final = {"result": "results", "model": "models", "benchmark": "benchmarks", "method": "methods"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of the form."""

    id: str  # unique on the page
    name: str  # as in the entry
    label: str
    help: str
    form: str  # text, size, list, number, whole, flag, choice
    needed: bool
    instead: str  # name of the field that can be filled in place of this one; ""
    choices: tuple[tuple[str, str], ...]  # all that it may be, each with its name
    offers: str  # what ids to offer, of FormPage.offers; ""
    pattern: str  # that each text has to fit; ""
    most: str  # characters of a text; ""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """A group of form fields: those of the entry itself, or those within one of its fields."""

    name: str  # of the field that holds them; "" for the entry itself
    title: str
    repeated: bool  # the field holds many
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKind:
    """The form of one kind of entry."""

    id: str
    title: str
    parts: tuple[FormPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPage(Page):
    """The form that writes a new entry: add.html."""

    template: ClassVar[str] = "add.html.jinja"

    kinds: tuple[FormKind, ...]
    offers: tuple[str, ...]  # lists of ids that fields offer
    offers_data: str  # path of the data file with these ids and those in use, for the first field in use
    script_data: str  # JSON for the script: where a new file is begun
    contribute: Link


def pages(context: Context, entries: Entries, schemas: Mapping[str, Any]) -> tuple[FormPage, DataFile]:
    """(the page add.html with a form for each kind of entry, built from their JSON `schemas`; its data).

    The ids that fields offer, and those that are in use, are most of the form of a large catalogue.
    """
    form = _page(context, schemas)
    offers = {name: tuple(_choices(entries, name)) for name in form.offers}
    known = {folder: sorted(getattr(entries, folder)) for folder in _FOLDERS.values()}
    return form, DataFile(path=addresses.OFFERS_DATA, name="form", value={"known": known, "offers": offers})


def _page(context: Context, schemas: Mapping[str, Any]) -> FormPage:
    kinds = tuple(_form_kind(kind, schemas[json_schema.name_for(_FOLDERS[kind], "")]) for kind in _ASKED)
    used = {field.offers for kind in kinds for part in kind.parts for field in part.fields} - {""}
    start, path_name, text_name = context.forge.begin
    script_data = {
        "start": start,
        "path": path_name,
        "text": text_name,
        "most": MOST_CHARACTERS,
        "folders": _FOLDERS,
        "order": order(),
    }
    return FormPage(
        head=Head(
            path=addresses.ADD,
            section="add",
            title=_("Write an entry"),
            description=_(
                "A form that writes the entry of a model, benchmark, method or result and checks it."
            ),
        ),
        kinds=kinds,
        offers=tuple(sorted(used)),
        offers_data=addresses.OFFERS_DATA,
        script_data=json.dumps(script_data, ensure_ascii=False),
        contribute=Link(_("by hand"), addresses.CONTRIBUTE),
    )


def helps() -> Iterator[str]:
    """Help of each field that the form asks for, in English, as the schemas of entries have it."""
    schemas = json_schema.schemas(Entries())
    for kind, parts in _ASKED.items():
        schema = schemas[json_schema.name_for(_FOLDERS[kind], "")]
        for name, _title, field_names in parts:
            written, _repeated = _part_schema(schema, name)
            for field_name in field_names:
                if description := written["properties"][field_name].get("description"):
                    yield description


def order() -> dict[str, dict[str, list[str]]]:
    """{kind of entry: {part of it: field names}}, in the formatter's order; the part "" is the entry itself.

    Only fields that the form asks for; other parts are fields of the entry, such as `rows`.
    """
    fields: dict[str, dict[str, list[str]]] = {}
    for kind, parts in _ASKED.items():
        form = FOLDERS[_FOLDERS[kind]]
        field_names = [name for *_part, names in parts for name in names]
        fields[kind] = {"": _sorted(form, [*field_names, *(name for name, *_part in parts)])}
        for name, _title, names in parts:
            inner = introspect.schema_in(introspect.step(form, name)) if name else None
            if inner is not None:
                fields[kind][name] = _sorted(inner, names)
    return fields


def _sorted(form: type[BaseModel], names: Iterable[str]) -> list[str]:
    given = set(names)
    return [name for name in field_order(form) if name in given]


def _form_kind(kind: str, schema: Mapping[str, Any]) -> FormKind:
    parts = []
    for number, (name, title, field_names) in enumerate(_ASKED[kind]):
        written, repeated = _part_schema(schema, name)
        needed = set(written.get("required", ()))
        either = [way["required"][0] for way in written.get("anyOf", ())]  # `percent` or `value`
        needed |= set(either[:1])
        fields = tuple(
            _form_field(
                kind,
                number,
                field_name,
                schema,
                written["properties"][field_name],
                needed=field_name in needed,
                instead=next((name for name in either if name != field_name), "")
                if field_name in either
                else "",
            )
            for field_name in field_names
        )
        parts.append(FormPart(name=name, title=_(title), repeated=repeated, fields=fields))
    return FormKind(id=kind, title=_(_TITLES[kind]), parts=tuple(parts))


def _part_schema(schema: Mapping[str, Any], name: str) -> tuple[Mapping[str, Any], bool]:
    """(schema of a part of the form, True if the entry has a list of them); the part "" is the entry."""
    return _item_schema(schema, schema["properties"][name]) if name else (schema, False)


def _item_schema(schema: Mapping[str, Any], root: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
    """(schema of the objects in a field, True if the field is a list of them)."""
    if root.get("type") == "array":
        return _item_schema(schema, root["items"])[0], True
    for way in (root, *root.get("anyOf", ()), *root.get("allOf", ())):
        if "$ref" in way:
            definition: Mapping[str, Any] = schema["$defs"][way["$ref"].rpartition("/")[2]]
            return definition, False
    raise AssertionError(root)


def _form_field(
    kind: str,
    number: int,
    name: str,
    schema: Mapping[str, Any],
    root: Mapping[str, Any],
    *,
    needed: bool,
    instead: str,
) -> FormField:
    ways = [way for way in _alternatives(schema, root) if way.get("type") != "null"]
    texts = [way for way in ways if way.get("type") == "string" and ("enum" not in way or "pattern" in way)]
    listed = next((way for way in ways if way.get("type") == "array"), None)
    if listed is not None:
        inside = _alternatives(schema, listed["items"])
        texts = [
            way for way in inside if way.get("type") == "string" and ("enum" not in way or "pattern" in way)
        ]
    # Ids are offered beside the form of an id; words that are offered alone are all there is.
    offers = {**ID_TARGETS, "model": "variants"}.get(name, "") if texts else ""
    choices = () if texts else next((tuple(way["enum"]) for way in ways if "enum" in way), ())
    numbers = [way for way in ways if way.get("type") in {"integer", "number"}]
    form = (
        "list"
        if listed is not None
        else "flag"
        if any(way.get("type") == "boolean" for way in ways)
        else "choice"
        if choices
        else "number"
        if numbers and (not texts or name in {"percent", "value"})
        else "size"
        if numbers and name == "parameters"
        else "text"
    )
    pattern = next((way["pattern"] for way in texts if "pattern" in way), "")
    is_integer = bool(numbers) and all(way["type"] == "integer" for way in numbers)
    return FormField(
        id=f"{kind}-{number}-{name}",
        name=name,
        label=formatting.label(name),
        help=_help(root.get("description", ""), form),
        form="whole" if form == "number" and is_integer else form,
        needed=needed,
        instead=instead,
        choices=_named(form, choices),
        offers=offers,
        pattern=pattern,
        most=next((str(way["maxLength"]) for way in texts if "maxLength" in way), ""),
        example=str(root.get("examples", [""])[0]),
    )


def _help(description: str, form: str) -> str:
    several = _("Several with commas between.") if form == "list" else ""
    return formatting.paragraph((_("{help}.", help=_(description)) if description else "", several))


_CHOICE_WORDS: Final[dict[str, str]] = {
    **{str(value): words for value, words in formatting.SOURCE_KINDS.items()},
    **{str(value): words for value, words in formatting.RELATIONSHIPS.items()},
    **formatting.DECODING,
    "thinking": noted("thinking"),
    "non-thinking": noted("no thinking"),
}


def _named(form: str, choices: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(value, name) of all that a field may be; outside English a name has its words beside the value."""
    if form == "flag":
        return ("true", _("yes")), ("false", _("no"))
    words = {value: _(_CHOICE_WORDS[value]) for value in choices if value in _CHOICE_WORDS}
    if language() == ENGLISH:
        words = {}
    return tuple(
        (value, _("{name} ({note})", name=words[value], note=value) if value in words else value)
        for value in choices
    )


def _alternatives(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The alternatives (`anyOf`) of a JSON schema, with references resolved."""
    if "anyOf" in root:
        for way in root["anyOf"]:
            yield from _alternatives(schema, way)
    elif isinstance(root.get("type"), list):
        yield from ({**root, "type": name} for name in root["type"])
    elif "$ref" in root:
        yield from _alternatives(schema, schema["$defs"][root["$ref"].rpartition("/")[2]])
    else:
        yield root


def _choices(entries: Entries, name: str) -> Iterator[tuple[str, str]]:
    """(id, name) of each choice in the list `name`: a folder, a vocabulary, "variants" or "tags".

    Of tags, only those that people write.
    """
    if name == "variants":
        for id_, model in entries.models.items():
            yield from ((f"{id_}/{variant.id}", variant.name) for variant in model.variants)
    elif name == "tags":
        for category in entries.vocabulary.tags.values():
            if not category.derived:
                yield from ((id_, tag.name) for id_, tag in category.tags.items())
    elif name in {"models", "benchmarks", "methods"}:
        yield from ((id_, entry.name) for id_, entry in getattr(entries, name).items())
    else:
        terms = getattr(entries.vocabulary, name.replace("-", "_"))
        yield from ((id_, term.name) for id_, term in terms.items())
