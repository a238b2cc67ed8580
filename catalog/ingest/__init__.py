"""Results that other programs wrote -> results files of ours; a module for each format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.ingest import human_eval

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.ingest.inputs import Head
    from catalog.ingest.reading import Format

FORMATS: Final[dict[str, Format]] = {
    each.name: each
    for each in (
        human_eval.FORMAT,
        # The next formats, in the order of the list that readers see.
    )
}


def recognised(heads: Iterable[Head]) -> list[Format]:
    """The formats that know each of `heads` as theirs; one, where all is well."""
    seen = list(heads)
    return [each for each in FORMATS.values() if seen and all(each.recognises(head) for head in seen)]
