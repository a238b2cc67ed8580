"""The one layout of entries: the order of keys, quotes, lines; comments stay, the meaning stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog import source
from catalog.layout.nodes import NotPlainError, nodes
from catalog.layout.printing import printed

if TYPE_CHECKING:
    from pydantic import BaseModel

    from catalog.diagnostics import Problem

__all__ = ["laid_out", "same"]


def laid_out(path: str, data: bytes, form: type[BaseModel]) -> tuple[bytes, list[Problem]]:
    """`data` in the one layout for a file of `form`; as it is, with the problems, where it cannot be read.

    What comes out says the same, comment for comment: it is read again and compared. In the rare
    case that it does not (a key longer than a line of YAML may be), `data` comes back as it is.
    Laying out twice changes nothing more.
    """
    document, problems = source.read(path, data)
    if document is None or problems or not isinstance(document.value, dict):
        return data, problems
    text = data.decode("utf-8-sig")
    try:
        tree = nodes(text)
    except NotPlainError:
        return data, []
    new = printed(tree, form).encode()
    again, lost = source.read(path, new)
    if again is None or lost or not same(document.value, again.value):
        return data, []
    if sorted(tree.comments()) != sorted(nodes(new.decode()).comments()):
        return data, []
    return new, []


def same(one: Any, other: Any) -> bool:  # noqa: ANN401 - whatever YAML can say
    """Whether two values say the same: `32.90` is not `32.9`, `1` not `true`; keys have no order."""
    if isinstance(one, dict):
        return (
            isinstance(other, dict)
            and one.keys() == other.keys()
            and all(same(value, other[key]) for key, value in one.items())
        )
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, source.Real):
        return isinstance(other, source.Real) and one.text == other.text
    return type(one) is type(other) and one == other
