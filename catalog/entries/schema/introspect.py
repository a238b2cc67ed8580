"""Introspection of schemas: the type, fields and allowed values at a path in a file."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel, RootModel

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

Loc: TypeAlias = tuple[int | str, ...]  # keys and indices from the top of a file


def annotation_at(schema: type[BaseModel], loc: Loc) -> Any:  # noqa: ANN401 - an annotation may be anything
    """Type of the field at `loc` (a list of keys and indices) in `schema`; None if there is no such field."""
    here: Any = schema
    for way in loc:
        here = step(here, way)
    return here


@cache
def step(expected: Any, way: int | str) -> Any:  # noqa: ANN401 - likewise
    """Type of what the key or index `way` leads to in a value of the type `expected`; None if nothing."""
    for option in union_members(expected):
        if isinstance(option, type) and issubclass(option, RootModel):
            root: Any = option.model_fields["root"].annotation
            return step(root, way)
        if isinstance(option, type) and issubclass(option, BaseModel):
            info = option.model_fields.get(str(way))
            return info.annotation if info else None
        if get_origin(option) is tuple and isinstance(way, int):
            return get_args(option)[0]
        if get_origin(option) is Mapping:
            return get_args(option)[1]
    return None


@cache
def union_members(expected: Any) -> tuple[Any, ...]:  # noqa: ANN401 - likewise
    """Types in the union `expected`; just `expected` if it is no union."""
    if get_origin(expected) is Annotated:
        return union_members(get_args(expected)[0])
    if get_origin(expected) in {Union, types.UnionType}:
        return tuple(member for option in get_args(expected) for member in union_members(option))
    return (expected,)


@cache
def schema_in(expected: Any) -> type[BaseModel] | None:  # noqa: ANN401 - likewise
    """Schema class that `expected` is, has in a union, or has as its list items; None if there is none."""
    for option in union_members(expected):
        inner = get_args(option)[0] if get_origin(option) is tuple else option
        if isinstance(inner, type) and issubclass(inner, BaseModel) and not issubclass(inner, RootModel):
            return inner
    return None


def fields(expected: Any) -> dict[str, FieldInfo]:  # noqa: ANN401 - likewise
    """Fields by name of the schema class in `expected` (see `schema_in`); {} if there is none."""
    schema = schema_in(expected)
    return schema.model_fields if schema is not None else {}


def field_names(schemas: Iterable[type[BaseModel]]) -> frozenset[str]:
    """Names of all fields of `schemas`, and of the schemas inside them."""
    known: set[type[BaseModel]] = set()
    rest: list[Any] = list(schemas)
    while rest:
        expected = rest.pop()
        for option in union_members(expected):
            inner = (
                get_args(option)[-1 if get_origin(option) is Mapping else 0] if get_args(option) else option
            )
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                if inner not in known:
                    known.add(inner)
                    rest += [field.annotation for field in inner.model_fields.values()]
            elif inner is not option and inner is not ...:
                rest.append(inner)
    return frozenset({name for schema in known for name in schema.model_fields} - {"root"})


def literals(expected: Any) -> tuple[Any, ...]:  # noqa: ANN401 - likewise
    """Allowed values of the `Literal` that `expected` is or holds in a union; () if there is none."""
    return tuple(
        value
        for option in union_members(expected)
        if get_origin(option) is Literal
        for value in get_args(option)
    )


def field_at(schema: type[BaseModel], loc: Loc) -> FieldInfo | None:
    """Definition of the field at `loc` (a list of keys), else of its nearest parent; None without any."""
    for end in range(len(loc), 0, -1):
        here = fields(annotation_at(schema, loc[: end - 1]))
        if isinstance(loc[end - 1], str) and loc[end - 1] in here:
            return here[str(loc[end - 1])]
    return None
