"""Unknown names of models -> minimal entries, for people to complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.entries.formatter import format_entry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.text import slug
from catalog.ingest import yaml_flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.collection import Entries

_NOTE = "Made from a name alone; nobody has looked at it yet."


def stubs(printed: Iterable[str], source: Mapping[str, Any], entries: Entries) -> dict[str, bytes]:
    """{path: content} of a minimal entry for each printed name.

    It states only what the source states: no size, organisation or date. Skips names whose id exists
    already or would be empty.
    """
    contents: dict[str, bytes] = {}
    reference = {key: source[key] for key in ("title", "url") if key in source}
    for name in printed:
        id_ = slug(name)
        path = f"entries/models/{id_}.yaml"
        if not id_ or id_ in entries.models or path in contents:
            continue
        value = {
            "name": name,
            "variants": [{"id": "default", "name": name}],
            "sources": [reference],
            "note": _NOTE,
        }
        contents[path] = format_entry(path, yaml_flow.text_of(value).encode(), ModelEntry)[0]
    return contents
