"""Rules about the settings of a catalogue, in entries/catalogue.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.schema.catalogue import NAME
from catalog.entries.text import quote
from catalog.validate.findings import Finding, Scope, entry_path

if TYPE_CHECKING:
    from collections.abc import Iterator


def plurals_alone(scope: Scope) -> Iterator[Finding]:
    """Findings: the word for several families or variants, without the word for one."""
    settings = scope.entries.settings
    for one, several in (("family", "families"), ("variant", "variants")):
        if getattr(settings, several) and not getattr(settings, one):
            message = f"{quote(several)} needs the word for one of them; add {quote(f'{one}: ...')}"
            yield Finding("missing-field", entry_path(NAME, NAME), (several,), message, at_key=True)
