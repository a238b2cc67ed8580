"""Frozen dataclasses -> the TypeScript that reads them as JSON: one contract, two languages."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from types import ModuleType

_SCALARS: Final = {str: "string", int: "number", bool: "boolean", float: "number"}


def types(module: ModuleType) -> str:
    """An interface for each dataclass of `module` and a constant for each number, in their order there."""
    source = inspect.getsource(module)
    lines = source.splitlines()
    about = _first(module.__doc__ or "")
    parts = [
        f"/**\n * {about}\n *\n * Generated from {module.__name__} by `make generate`: change it there.\n */"
    ]
    for node in ast.parse(source).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            parts.append(f"export const {node.target.id} = {getattr(module, node.target.id)};")
        elif isinstance(node, ast.ClassDef) and is_dataclass(getattr(module, node.name)):
            parts.append(_interface(getattr(module, node.name), node, lines))
    return "\n\n".join(parts) + "\n"


def _interface(kind: type, node: ast.ClassDef, lines: list[str]) -> str:
    hints = get_type_hints(kind)
    comments = {
        statement.target.id: lines[statement.lineno - 1].partition("  # ")[2]
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }
    assert is_dataclass(kind)
    members = []
    for field in fields(kind):
        if comments[field.name]:
            members.append(f"  /** {comments[field.name]} */")
        members.append(f"  readonly {field.name}: {_type(hints[field.name])};")
    return "\n".join(
        [f"/** {_first(kind.__doc__ or '')} */", f"export interface {kind.__name__} {{", *members, "}"]
    )


def _type(hint: Any) -> str:
    if hint in _SCALARS:
        return _SCALARS[hint]
    if is_dataclass(hint):
        return getattr(hint, "__name__", "")
    if get_origin(hint) is Mapping:
        key, value = map(_type, get_args(hint))
        return f"Readonly<Record<{key}, {value}>>"
    if get_origin(hint) in {Union, UnionType}:
        return " | ".join(map(_type, get_args(hint)))
    inside, rest = get_args(hint)
    assert get_origin(hint) is tuple, hint
    assert rest is ..., hint
    item = _type(inside)
    return f"readonly ({item})[]" if " " in item else f"readonly {item}[]"


def _first(docstring: str) -> str:
    return " ".join(docstring.partition("\n\n")[0].split())
