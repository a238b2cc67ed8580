"""Facts of a model that readers ask for first and that nobody has entered yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.core.records import ModelRecord


def missing(record: ModelRecord) -> tuple[str, ...]:
    """Names of what is missing of a family: results, release date, sizes ...; () if nothing is.

    A fact that one variant states is not missing. Sizes of closed models are not published, so they are not
    counted as missing.
    """
    return tuple(_missing(record))


def _missing(record: ModelRecord) -> Iterator[str]:
    entry, variants = record.entry, [variant.entry for variant in record.variants]
    public = entry.weights.public if entry.weights else None
    if not any(variant.cells for variant in record.variants):
        yield _("results")
    if not entry.released and not any(variant.released for variant in variants):
        yield _("release date")
    if public is None:
        yield _("whether the weights are public")
    if public is not False and not any(variant.parameters for variant in variants):
        yield _("sizes")
    if public and not (entry.weights and entry.weights.licence):
        yield _("licence")
    if not any(variant.context_tokens for variant in variants):
        yield _("context window")
