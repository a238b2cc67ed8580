"""Add an alias to the text of an entry and change nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from catalog.entries import yaml_reader
from catalog.entries.formatter import scalars
from catalog.entries.formatter.parse import Collection, NotPlainError, Scalar, parse_tree

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.entries.formatter.parse import Item


_PLAIN: Final = "aliases"
_CONFIGURED: Final = "configured_aliases"


def add_alias(
    path: str, data: bytes, name: str, variant: str, configuration: Mapping[str, str | int] | None = None
) -> bytes | None:
    """`data` with the alias `name` added to its variant `variant`, or to the entry if `variant` is "".

    With `configuration`, the name goes into `configured_aliases`, else into `aliases`. Comments and
    layout do not change. None if there is no such variant, or the file is no valid YAML or uses YAML that
    the formatter does not support.
    """
    document, problems = yaml_reader.read(path, data)
    if document is None or problems:
        return None
    text = data.decode("utf-8-sig")
    try:
        target = _target(parse_tree(text).root, variant)
    except NotPlainError:
        return None
    if target is None:
        return None
    field = _CONFIGURED if configuration else _PLAIN
    alias: Any = {"name": name, **configuration} if configuration else name
    new = _inserted(text, target, field, alias).encode()
    if data.startswith(b"\xef\xbb\xbf"):
        new = b"\xef\xbb\xbf" + new
    again, lost = yaml_reader.read(path, new)
    wanted = _expected_value(document.value, field, alias, variant)
    return new if again is not None and not lost and again.value == wanted else None


def _target(root: Collection, variant: str) -> Collection | None:
    """Mapping of the variant `variant`, or of the entry if that is "". None if there is no such variant."""
    if not variant:
        return root
    listed = _field(root, "variants")
    for item in listed.node.items if listed and isinstance(listed.node, Collection) else ():
        if isinstance(item.node, Collection):
            id_field = _field(item.node, "id")
            if id_field and isinstance(id_field.node, Scalar) and str(id_field.node.plain_value) == variant:
                return item.node
    return None


def _field(mapping: Collection, key: str) -> Item | None:
    return next((item for item in mapping.items if item.key == key), None)


def _inserted(text: str, target: Collection, field: str, alias: str | Mapping[str, str | int]) -> str:
    """`text` with `alias` added at the end of the list `field` of `target`; creates a missing list."""
    starts = [0, *(match.end() for match in yaml_reader.LINE_BREAK.finditer(text))]
    new = _flow(alias)
    aliases, named = _field(target, field), _field(target, "name")
    held = aliases.node if aliases else None
    if isinstance(held, Collection) and held.items:
        last = held.items[-1]
        if held.brackets:
            at = _offset(starts, last.node.end)
            return f"{text[:at]}, {new}{text[at:]}"
        line, column = last.node.end[0], last.start[1]
        return _line_below(text, starts, line, f"{' ' * (column - 2)}- {new}")
    assert named is not None  # every entry and every variant has one
    after = (_field(target, _PLAIN) if field == _CONFIGURED else None) or named
    if target.brackets:
        at = _offset(starts, after.node.end)
        return f"{text[:at]}, {field}: [{new}]{text[at:]}"
    return _line_below(text, starts, after.node.end[0], f"{' ' * named.start[1]}{field}: [{new}]")


def _flow(alias: str | Mapping[str, str | int]) -> str:
    if isinstance(alias, str):
        return scalars.format_scalar(alias, inside=True)
    fields = (
        f"{name}: {scalars.format_scalar(str(value), inside=True) if isinstance(value, str) else value}"
        for name, value in alias.items()
    )
    return f"{{{', '.join(fields)}}}"


def _offset(starts: list[int], position: tuple[int, int]) -> int:
    return starts[position[0]] + position[1]


def _line_below(text: str, starts: list[int], line: int, new: str) -> str:
    at = starts[line + 1] if line + 1 < len(starts) else len(text)
    before = text[:at]
    ending = "\r\n" if "\r\n" in text else "\n"
    if not before.endswith("\n"):
        before += ending
    return f"{before}{new}{ending}{text[at:]}"


def _expected_value(
    value: Mapping[str, Any], field: str, alias: str | Mapping[str, str | int], variant: str
) -> dict[str, Any]:
    """Content that the edited entry must have: `value` with `alias` added to the list `field`.

    The variant with the id `variant` is changed, or the entry itself if that is "".
    """
    if not variant:
        return {**value, field: [*value.get(field, []), alias]}
    variants = [
        {**item, field: [*item.get(field, []), alias]} if str(item.get("id")) == variant else item
        for item in value["variants"]
    ]
    return {**value, "variants": variants}
