"""New organisations -> the file of organisations with a line for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from catalog.entries.formatter import edit_entry
from catalog.entries.formatter.parse import Collection, Item, Scalar
from catalog.entries.schema.terms import Terms
from catalog.entries.schema.types import ID_PATTERN
from catalog.entries.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from catalog.entries.formatter.parse import YamlTree
    from catalog.validate.resolve import NameResolver

PATH: Final = "entries/terms/organisations.yaml"
_HERE: Final = (0, 0)


def unknown(written: Iterable[str], meanings: NameResolver) -> dict[str, str]:
    """{new id: name} of those names in `written` that are no known organisation; {} if all are known.

    Text that looks like an id, or differs from a known name by a letter or two, is left out: it may be a
    misspelling, which only a person can decide.
    """
    return {
        id_: name
        for name in written
        if not re.match(ID_PATTERN, name)
        and (id_ := slug(name))
        and meanings.by_name("organisations", name) is None
        and meanings.by_name("organisations", id_) is None
        and meanings.by_misspelling("organisations", name) is None
    }


def with_terms(data: bytes, new: Mapping[str, str]) -> bytes | None:
    """Content of organisations.yaml with the {id: name} of `new` added in the order of ids.

    None if the file uses YAML that the formatter does not support.
    """

    def change(tree: YamlTree) -> None:
        items = tree.root.items
        for id_, name in new.items():
            term = Collection(
                is_list=False,
                items=[Item("name", Scalar(name, _HERE, _HERE), _HERE)],
                start=_HERE,
                end=_HERE,
                brackets=True,
            )
            at = next((i for i, item in enumerate(items) if str(item.key) > id_), len(items))
            items.insert(at, Item(id_, term, _HERE))

    return edit_entry(PATH, data, Terms, change)
