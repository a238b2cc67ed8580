"""Measurers: their values and their distance from others on shared cells."""

from dataclasses import replace

import pytest

from catalog.core.measurers import LEAST_LISTED, LEAST_VALUES, by_name, places, statement_of
from catalog.core.records import Cell
from catalog.entries.schema.results import Harness, ResultsFile
from tests.support.catalogues import merged
from tests.support.projects import SMALL


@pytest.fixture(name="cell")
def cell_with_one_value() -> Cell:
    cells = merged(SMALL).cells.values()
    return next(cell for cell in cells if cell.report_count == 1 and not cell.headline.quoted)


def measured(cell: Cell, *values: tuple[str, float]) -> Cell:
    """`cell` with first-hand values of these measurers."""
    observations = tuple(
        replace(cell.headline, measurer=name, value=value, quoted=False, key=f"{name} {i}")
        for i, (name, value) in enumerate(values)
    )
    edition = replace(cell.edition, headline=observations[0], observations=observations)
    return replace(cell, headline=observations[0], editions=(edition,))


def test_the_distance_is_from_the_mean_of_the_others(cell: Cell) -> None:
    found = by_name([measured(cell, ("a", 0.5), ("b", 0.4), ("c", 0.3), ("a", 0.6))])
    assert found["a"].distance == pytest.approx(0.55 - 0.35)
    assert found["b"].distance == pytest.approx(0.4 - (0.55 + 0.3) / 2)
    assert len(found["a"].observations) == 2
    assert len(found["a"].shared) == 1, "two values of one measurer are one measurement of the cell"
    assert list(found["a"].differences) == ["b", "c"]
    assert found["a"].differences["b"] == pytest.approx((0.15,))


def test_a_measurer_alone_has_no_distance(cell: Cell) -> None:
    (alone,) = by_name([measured(cell, ("a", 0.5), ("a", 0.6))]).values()
    assert alone.distance is None
    assert alone.benchmarks == {cell.key.benchmark: 2}


def test_quotations_and_invalid_values_measure_nothing(cell: Cell) -> None:
    quoted = replace(cell.headline, quoted=True, measurer="b", value=0.1, key="q")
    both = measured(cell, ("a", 0.5))
    edition = replace(both.edition, observations=(*both.edition.observations, quoted))
    (only,) = by_name([replace(both, editions=(edition,))]).values()
    assert (only.name, only.distance) == ("a", None)


def test_measurers_with_enough_values_have_pages_and_their_ids_are_unique(cell: Cell) -> None:
    names = {"Oak Lab": LEAST_VALUES, "oak-lab": LEAST_LISTED, "榆": LEAST_LISTED - 1}
    cells = [measured(cell, (name, 0.5)) for name, count in names.items() for _ in range(count)]
    found = places(by_name(cells).values())
    assert {name: (place.id, place.values) for name, place in found.items()} == {
        "Oak Lab": ("oak-lab", "many"),
        "oak-lab": ("oak-lab_2", "some"),
        "榆": ("unnamed", "few"),
    }


def test_statements_are_counted(cell: Cell) -> None:
    bare = replace(cell.headline, settings={}, file=replace_harness(cell, stated=False))
    full = replace(
        cell.headline,
        settings={"temperature": 0.2, "checkpoint": "abc"},
        file=replace_harness(cell, stated=True),
    )
    found = statement_of([bare, full, full])
    assert (found.values, found.settings, found.checkpoints, found.harnesses) == (3, 2, 2, 2)


def replace_harness(cell: Cell, *, stated: bool) -> ResultsFile:
    return cell.headline.file.model_copy(update={"harness": Harness(name="h") if stated else None})
