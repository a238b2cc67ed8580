"""A file with mistakes -> the file with those fixed that have one possible fix, and the fixes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from catalog.entries import yaml_reader
from catalog.entries.formatter import edit_entry, fits_schema, replace_texts, scalars
from catalog.entries.formatter.parse import Collection, Scalar
from catalog.entries.schema import introspect
from catalog.entries.schema.references import ID_TARGETS
from catalog.entries.text import quote
from catalog.validate.references import metric_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    from catalog.entries.collection import Entries
    from catalog.entries.diagnostics import Position
    from catalog.entries.formatter.parse import Item, YamlTree
    from catalog.validate.resolve import NameResolver

# Two spellings of one word; any other unknown field may have been meant in several ways.
_SPELLINGS: Final = {"license": "licence", "organizations": "organisations"}


@dataclass(frozen=True, slots=True)
class Fix:
    """A fix that was made, and its position in the original file."""

    at: Position
    message: str

    def __str__(self) -> str:
        return f"{self.at}: {self.message}"


def apply_fixes(
    path: str, data: bytes, schema: type[BaseModel], entries: Entries, meanings: NameResolver
) -> tuple[bytes, list[Fix]]:
    """(content fixed and formatted, list of fixes); fixes only mistakes with a single possible fix.

    A reference is replaced by an id if its text is the name or alias of only one thing, or is one or two
    letters from a single name. Other mistakes stay. A file that cannot be parsed stays as it is; one that
    breaks its schema after the fixes is fixed but not formatted.
    """
    document, problems = yaml_reader.read(path, data)
    if document is None or problems or not isinstance(document.value, dict):
        return data, []
    fixes: list[Fix] = []
    replacements: list[tuple[tuple[int, int], tuple[int, int], str]] = []

    def mend(tree: YamlTree) -> None:
        for item, key, text in _mistakes(tree.root, schema, entries, meanings):
            line, column = item.start if key else item.node.start
            at = type(document.position())(path, line + 1, column + 1)
            was = item.key if key else getattr(item.node, "plain_value", None)
            fixes.append(Fix(at, f"{quote(was)} is now {quote(text)}"))
            start, end = (item.start, item.key_end) if key else (item.node.start, item.node.end)
            assert end is not None  # every key has an end
            replacements.append((start, end, scalars.format_scalar(text, inside=True)))
            if key:
                item.key = text
            else:
                item.node = Scalar(text, item.node.start, item.node.end)

    new = edit_entry(path, data, schema, mend)
    if new is not None and not fits_schema(path, new, schema):
        new = replace_texts(path, data, replacements)
    if new is None:
        return data, []
    return new, sorted(fixes, key=lambda fix: fix.at)


def _mistakes(
    node: Collection,
    expected: Any,  # noqa: ANN401 - a type of a field
    entries: Entries,
    meanings: NameResolver,
    name: str = "",
) -> Iterator[tuple[Item, bool, str]]:
    """(item, True if its key is wrong, else its value; replacement text) for each mistake below `node`.

    `expected` is the type of `node`, `name` the field that holds it.
    """
    known = introspect.fields(expected) if not node.is_list else {}
    misplaced = _misplaced_number(node, entries) if {"metric", "percent", "value"} <= known.keys() else {}
    for item in node.items:
        if item.key in misplaced:
            yield item, True, misplaced[item.key]
            continue
        better = _SPELLINGS.get(item.key or "")
        if better in known and item.key not in known and all(other.key != better for other in node.items):
            yield item, True, better
            item_name = better
        else:
            item_name = item.key if item.key is not None else name
        below = introspect.step(expected, item_name if item.key is not None else 0)
        if isinstance(item.node, Collection):
            yield from _mistakes(item.node, below, entries, meanings, item_name)
        elif (
            isinstance(item.node.plain_value, str)
            and item_name in ID_TARGETS
            and not introspect.literals(below)
        ):
            id_ = _meant(ID_TARGETS[item_name], item.node.plain_value, entries, meanings)
            if id_ is not None:
                yield item, False, id_


def _misplaced_number(row: Collection, entries: Entries) -> dict[str, str]:
    """{field in the file: right field} for a row whose only number is in the wrong one of its two fields.

    The fields are `percent` and `value`. {} if it is in the right one, or if that is unknown.
    """
    written = [item.key for item in row.items if item.key in {"percent", "value"}]
    metric = next((item.node for item in row.items if item.key == "metric"), None)
    name = None if metric is None or isinstance(metric, Collection) else metric.plain_value
    term = entries.vocabulary.metric(name) if isinstance(name, str) else None
    if term is None or len(written) != 1:
        return {}
    right = "percent" if term.unit == "percent" else "value"
    return {} if written[0] == right else {str(written[0]): right}


def _meant(to: str, written: str, entries: Entries, meanings: NameResolver) -> str | None:
    """Id to write in place of `written`; None if it is an id already, or if no single id fits."""
    if _is_known(to, written, entries):
        return None
    if to == "metrics":
        plain = written.strip().lower().replace(" ", "")
        if metric_term(plain, entries.vocabulary.metrics) is not None:
            return plain
    return meanings.by_name(to, written) or meanings.by_misspelling(to, written)


def _is_known(to: str, written: str, entries: Entries) -> bool:
    if to == "tags":
        return any(written in category.tags for category in entries.vocabulary.tags.values())
    if to == "metrics":
        return metric_term(written, entries.vocabulary.metrics) is not None
    family, slash, variant = written.partition("/")
    if to == "models":
        model = entries.models.get(family)  # type: ignore[call-overload]
        return model is not None and (not slash or any(known.id == variant for known in model.variants))
    where: Any = entries if to in {"benchmarks", "methods"} else entries.vocabulary
    return written in getattr(where, to.replace("-", "_"))
