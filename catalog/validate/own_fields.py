"""Rules about own fields of a catalogue: their declarations, and the values that entries give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.schema.catalogue import NAME
from catalog.entries.text import NearestName, quote, quoted_list
from catalog.validate.findings import Finding, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.catalogue import FieldOwner, OwnField
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.model import Variant
    from catalog.validate.findings import EntryFile, Scope

_RULE: Final = "own-field"
_OWNERS: Final[Mapping[str, FieldOwner]] = {
    "models": "model",
    "benchmarks": "benchmark",
    "methods": "method",
}


def declarations(scope: Scope) -> Iterator[Finding]:
    """Findings: own fields in entries/catalogue.yaml whose properties do not go together."""
    for id_, field in scope.entries.settings.fields.items():
        for name, message in _contradictions(field):
            yield Finding(_RULE, entry_path(NAME, NAME), ("fields", id_, name), message)


def _contradictions(field: OwnField) -> Iterator[tuple[str, str]]:
    if field.type == "choice" and not field.values:
        yield "type", "a field of type `choice` needs `values: {id: name}`; add them"
    if field.type != "choice" and field.values:
        yield (
            "values",
            f"only a choice has `values`; delete them, or correct `type: {field.type}`",
        )
    if field.type != "number" and field.unit:
        yield "unit", f"only a number has a `unit`; delete it, or correct `type: {field.type}`"
    if field.of not in {"model", "variant"}:
        for name in ("column", "facet"):
            if getattr(field, name):
                yield name, f"only fields of models and variants are in the table of models; delete `{name}`"
    if field.type == "text" and field.facet:
        yield "facet", "free text cannot be filtered; delete `facet`, or make it `type: choice`"


def own_values(file: EntryFile[Entry], scope: Scope) -> Iterator[Finding]:
    """Findings: values of own fields that are not declared for this kind of entry, or of another type.

    None while entries/catalogue.yaml, which declares them, has an error itself.
    """
    entry = file.entry
    variants: Sequence[Variant] = getattr(entry, "variants", ())
    if f"{NAME}/{NAME}" in scope.unreadable:
        return
    yield from _of(scope, _OWNERS[file.folder], file.path, ("own",), entry.own)
    for i, variant in enumerate(variants):
        yield from _of(scope, "variant", file.path, ("variants", i, "own"), variant.own)


def _of(
    scope: Scope, owner: FieldOwner, file: str, loc: Loc, values: Mapping[str, object]
) -> Iterator[Finding]:
    if not values:
        return
    fields = scope.entries.settings.fields
    known = [id_ for id_, field in fields.items() if field.of == owner]
    for id_, value in values.items():
        field = fields.get(id_)
        if field is None or field.of != owner:
            yield Finding(_RULE, file, (*loc, id_), _unknown(id_, owner, known, field), at_key=True)
        elif (wanted := _wanted(field, value)) is not None:
            yield Finding(_RULE, file, (*loc, id_), f"{quote(id_)} has to be {wanted}")


def _unknown(id_: str, owner: FieldOwner, known: list[str], field: OwnField | None) -> str:
    if field is not None:
        return f"{quote(id_)} is a field of a {field.of}, not of a {owner}; move it there"
    meant = NearestName(known).find(id_)
    if meant:
        return f"no own field {quote(id_)} of a {owner}; did you mean {quote(meant)}?"
    hint = f"known ones: {quoted_list(known)}; or declare" if known else "declare"
    return f"no own field {quote(id_)} of a {owner}; {hint} it under `fields` in entries/{NAME}.yaml"


def _wanted(field: OwnField, value: object) -> str | None:
    """Description of the right value for a field; None if `value` is one."""
    match field.type:
        case "number":
            fits = isinstance(value, (int, float)) and not isinstance(value, bool)
            return None if fits else "a number, without its unit"
        case "flag":
            return None if isinstance(value, bool) else "`true` or `false`"
        case "choice":
            fits = isinstance(value, str) and value in field.values
            return None if fits else f"one of {quoted_list(field.values)}"
        case "text":
            return None if isinstance(value, str) else "a text; quote it if it looks like a number"
