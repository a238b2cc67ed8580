"""Configurations: how a checkpoint was run, with the text that readers see."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast, get_args

from catalog.entries.schema.configuration import CONFIGURATION_FIELDS, Effort
from catalog.wording import gettext as _
from catalog.wording import noted, pgettext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.entries.schema.configuration import Configuration as WrittenConfiguration

EFFORTS: Final[tuple[str, ...]] = get_args(Effort)
"""Reasoning efforts, the least first; `default` is last since it says nothing about the amount."""


class RunConfiguration(NamedTuple):
    """Configuration of a run (effort, mode ...), part of a cell's key; "" or -1 if a field is not stated."""

    effort: str = ""
    thinking_tokens: int = -1  # -1: not stated; 0: none allowed
    mode: str = ""
    quantisation: str = ""
    tools: str = ""

    @property
    def label(self) -> str:
        """Text for readers, such as "effort high" or "thinking, 32k tokens"; "" if nothing is stated."""
        if self == NOT_STATED:
            return ""
        mode = _MODE_LABELS.get(self.mode, "")
        thinking = _(mode) if mode else ""
        if self.thinking_tokens >= 0:
            tokens = _thousands(self.thinking_tokens)
            thinking = _("{mode}, {tokens} tokens", mode=thinking or _("thinking"), tokens=tokens)
        parts = (
            _("effort {effort}", effort=self.effort) if self.effort else "",
            thinking,
            self.quantisation,
            _("with {tools}", tools=self.tools) if self.tools else "",
        )
        return pgettext("list", ", ").join(part for part in parts if part)

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key for tables: rows without an effort first, then by effort from low to high.

        Rows of one effort are sorted by mode, thinking tokens, number format and tools.
        """
        effort = EFFORTS.index(self.effort) + 1 if self.effort in EFFORTS else 0
        return effort, self.mode, self.thinking_tokens, self.quantisation, self.tools

    @property
    def stated(self) -> dict[str, str | int]:
        """{name of a field: value} of the fields that are stated, as entries write them; {} if none is."""
        return {name: value for name, value in self._asdict().items() if value != getattr(NOT_STATED, name)}


NOT_STATED: Final = RunConfiguration()
_fields: Final = attrgetter(*CONFIGURATION_FIELDS)
_NONE_STATED: Final = (None,) * len(CONFIGURATION_FIELDS)
_MODE_LABELS: Final = {"thinking": noted("thinking"), "non-thinking": noted("no thinking")}


def configuration(*parts: WrittenConfiguration) -> RunConfiguration:
    """Configuration of a row: each field from the first of `parts` that states it.

    Pass the row before the header of its file: then the row's own fields win.
    """
    if all(_fields(part) == _NONE_STATED for part in parts):  # as most are
        return NOT_STATED
    fields = {
        name: value
        for part in reversed(parts)
        for name in CONFIGURATION_FIELDS
        if (value := getattr(part, name)) is not None
    }
    return RunConfiguration(**fields) if fields else NOT_STATED


def from_fields(fields: Mapping[str, object]) -> RunConfiguration:
    """Configuration made of those `fields` of a row that state one; other fields are ignored."""
    stated = {name: fields[name] for name in CONFIGURATION_FIELDS if name in fields}
    return RunConfiguration(**cast("Any", stated))


def _thousands(tokens: int) -> str:
    """`tokens` as text that fits a table: "32k" for 32000 and 32768, else the number."""
    for base in (1000, 1024):
        if tokens and tokens % base == 0:
            return f"{tokens // base}k"
    return f"{tokens:,}"
