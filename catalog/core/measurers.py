"""Measurers: their values, how these were stated, and how far they lie from others' on shared cells."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, Final

from catalog.core.records import MeasurerPlace, MeasurerRecord, SharedResult
from catalog.entries.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.core.records import Cell, Observation


LEAST_VALUES: Final = 10
"""First-hand values from which on a measurer has a page of its own."""

LEAST_LISTED: Final = 5
"""First-hand values from which on a measurer has a section on the page of all measurers."""


def places(records: Iterable[MeasurerRecord]) -> dict[str, MeasurerPlace]:
    """{name of a measurer: the part of the site about it}, sorted by name."""
    found: dict[str, MeasurerPlace] = {}
    same: Counter[str] = Counter()
    for record in sorted(records, key=lambda record: record.name):
        id_ = slug(record.name) or "unnamed"
        same[id_] += 1
        count = len(record.observations)
        found[record.name] = MeasurerPlace(
            # A slug has no underscore, so no other measurer has this id.
            id_ if same[id_] == 1 else f"{id_}_{same[id_]}",
            "many" if count >= LEAST_VALUES else "some" if count >= LEAST_LISTED else "few",
        )
    return found


@dataclass(frozen=True, slots=True)
class StatementCounts:
    """Numbers of values that state settings, checkpoint and harness, of some values."""

    values: int
    settings: int  # a way of decoding, a temperature, a number of samples or of examples
    checkpoints: int  # the checkpoint or revision that was run
    harnesses: int  # the program that ran and judged the samples


def statement_of(observations: Iterable[Observation]) -> StatementCounts:
    """Counts of what `observations` state about their runs."""
    values = settings = checkpoints = harnesses = 0
    for observation in observations:
        stated = observation.settings.keys()
        values += 1
        settings += bool(stated & _SETTINGS)
        checkpoints += "checkpoint" in stated
        harnesses += observation.file.harness is not None
    return StatementCounts(values, settings, checkpoints, harnesses)


_SETTINGS = frozenset({"decoding", "samples", "temperature", "top_p", "shots", "prompt"})


def by_name(cells: Iterable[Cell]) -> dict[str, MeasurerRecord]:
    """{name: named measurer of a first-hand value}, most values first."""
    values: dict[str, list[tuple[Cell, Observation]]] = defaultdict(list)
    shared: dict[str, list[SharedResult]] = defaultdict(list)
    for cell in cells:
        is_percent = cell.scale.unit == "percent"
        for edition in cell.editions:
            own = [one for one in edition.observations if one.measurer and not one.quoted]
            for observation in own:
                values[observation.measurer or ""].append((cell, observation))
            if is_percent and len(own) > 1:
                for name, result in _shared(cell, own):
                    shared[name].append(result)
    records = (
        MeasurerRecord(
            name=name,
            relationships=tuple(sorted({one.relationship for _, one in observed if one.relationship})),
            observations=tuple(observed),
            shared=tuple(shared[name]),
        )
        for name, observed in values.items()
    )
    ordered = sorted(records, key=lambda record: (-len(record.observations), record.name))
    return {record.name: record for record in ordered}


def _shared(cell: Cell, own: Sequence[Observation]) -> Iterator[tuple[str, SharedResult]]:
    """(measurer, its mean value beside those of the others) for each of several measurers of a cell."""
    values: dict[str, list[float]] = defaultdict(list)
    for observation in own:
        if observation.row.status == "valid":
            values[observation.measurer or ""].append(observation.value)
    if len(values) > 1:
        means = {name: fmean(group) for name, group in values.items()}
        for name, value in means.items():
            others = {other: number for other, number in means.items() if other != name}
            yield name, SharedResult(cell, value, others)
