"""Fields of a new entry -> the text of its file, with other possible fields as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from catalog.authoring import json_schema
from catalog.entries import yaml_reader
from catalog.entries.formatter import format_entry, scalars
from catalog.entries.formatter.key_order import field_order
from catalog.validate.file_layout import FileKind, classify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

# Fields worth a line of their own in a new file, even where nothing is known of them yet.
_OFFERED: Final = {
    "ModelEntry": (
        "aliases summary organisations released paper architecture weights repository programming_languages "
        "variants based_on training_data tokenizer training tags sources unverified"
    ),
    "BenchmarkEntry": (
        "aliases summary organisations released paper url licence scenario instances programming_languages "
        "has_tests needs_scaffold metrics parent follows versions splits tags sources unverified"
    ),
    "MethodEntry": (
        "aliases summary organisations released paper repository roles stages base_models evaluated_on "
        "compared_with tags sources unverified"
    ),
    "ResultsFile": "harness settings note",
}


def written(path: str, fields: Mapping[str, Any], schema: type[BaseModel]) -> bytes:
    """Formatted content of a new file of `schema` with `fields`; common fields without value are comments.

    A number that must keep its decimals is passed as `Real`.
    """
    offered = _OFFERED.get(schema.__name__, "").split()
    at = classify(path)
    lines = (
        [json_schema.modeline(path, json_schema.name_for(at.folder, at.stem))]
        if isinstance(at, FileKind)
        else []
    )
    for name in field_order(schema):
        if name in fields:
            lines.append(f"{name}: {_flow(fields[name])}")
        elif name in offered:
            lines.append(f"# {name}: {schema.model_fields[name].description}")
    text = "\n".join(lines) + "\n"
    laid, problems = format_entry(path, text.encode(), schema)
    assert not problems, problems
    return laid


def with_row(path: str, data: bytes, row: Mapping[str, Any], schema: type[BaseModel]) -> bytes | None:
    """Content of a results file with `row` added at its end; None if that is impossible.

    It is impossible if the file has problems, or if its last lines are not rows.
    """
    before, _ = yaml_reader.read(path, data)
    text = data.decode("utf-8-sig").rstrip() + f"\n  - {_flow(row)}\n"
    laid, problems = format_entry(path, text.encode(), schema)
    after, _ = yaml_reader.read(path, laid)
    if problems or before is None or after is None:
        return None
    rows = after.value.get("rows")
    kept = isinstance(rows, list) and rows[:-1] == before.value.get("rows") and rows[-1].keys() == row.keys()
    return laid if kept else None


def _flow(value: Any) -> str:  # noqa: ANN401 - whatever an entry may hold
    """YAML text of `value` on one line, every text in quotes; the formatter removes needless quotes."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{scalars.in_quotes(key)}: {_flow(below)}" for key, below in value.items()) + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return scalars.in_quotes(value) if isinstance(value, str) else scalars.format_scalar(value, inside=True)
