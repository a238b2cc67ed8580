"""Caveats of reported values: what a reader must know before trusting one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from catalog.core import contamination
from catalog.entries.frozen import dataclass
from catalog.wording import entry_text
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.core.records import ModelRecord, Observation

CaveatId = Literal["before-release", "best-temperature", "checkpoint-unstated"]


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reason to read a value with care: id, short label and sentence."""

    id: CaveatId
    label: str  # short: "dated before release"
    sentence: str


def of(record: ModelRecord | None, ref: str, observation: Observation) -> tuple[Caveat, ...]:
    """Reasons to read one reported value with care; () if there are none.

    `ref` (family/variant) is the variant of `record` that was measured.
    """
    return tuple(_caveats(record, ref, observation))


def _caveats(record: ModelRecord | None, ref: str, observation: Observation) -> Iterator[Caveat]:
    released = contamination.later_release(record, ref, observation) if record else None
    if released is not None:
        yield Caveat(
            "before-release",
            _("dated before release"),
            _(
                "This value is dated {date}, before the model's release ({released}): the run was of an "
                "earlier version, had early access, or one of the dates is wrong.",
                date=observation.date,
                released=released,
            ),
        )
    choice = observation.settings.get("temperature_note")
    if choice is not None:
        yield Caveat(
            "best-temperature",
            entry_text(str(choice)),
            _(
                "The temperature was chosen after the scores were known, so this value is higher than one at "
                "a temperature that was fixed before."
            ),
        )
    variant = record.variants.find(ref) if record else None
    if variant is not None and variant.entry.checkpoint_unstated and "checkpoint" not in observation.settings:
        yield Caveat(
            "checkpoint-unstated",
            _("snapshot not stated"),
            _(
                "The source names a service, not the snapshot that it ran; the weights behind this name may "
                "have changed between two reports."
            ),
        )
