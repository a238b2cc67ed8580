"""Plain values -> YAML in flow style (brackets and quotes), for the formatter."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from catalog.entries.real import Real

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def text_of(value: Mapping[str, Any]) -> str:
    """YAML text of a results file: one line per field; in lists, one line per mapping."""
    return "".join(field(name, item) for name, item in value.items())


def field(name: str, value: Any) -> str:  # noqa: ANN401 - a value of YAML
    """YAML text of a top-level field with its line break; one line per mapping in a list."""
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], dict):
        return f"{name}:\n" + rows(value)
    return f"{name}: {flow(value)}\n"


def rows(items: Iterable[Any]) -> str:
    """YAML text of a list: each item on its own line, however long."""
    return "".join(f"  - {flow(item)}\n" for item in items)


def flow(value: Any) -> str:  # noqa: ANN401 - a value of YAML
    """YAML text of `value` on one line; numbers keep the decimals as written."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, Real):
        return value.text
    if isinstance(value, Decimal):
        return f"{value:f}"
    return json.dumps(value, ensure_ascii=False)
