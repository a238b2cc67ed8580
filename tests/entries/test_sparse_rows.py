"""Rows of results keep only the fields that are written, and read like rows that keep all."""

from __future__ import annotations

import copy
import pickle
from typing import Any

from catalog.entries.schema.results import ResultRow

ROW: dict[str, Any] = {
    "model": "oak/7b",
    "benchmark": "tasks",
    "metric": "pass@1",
    "percent": 32.9,
    "shots": 0,
}


def test_absent_fields_are_none_and_take_no_place() -> None:
    row = ResultRow.model_validate(ROW)
    assert (row.split, row.temperature, row.effort, row.shots) == (None, None, None, 0)
    assert (row.status, row.verified, row.confirmed_by) == ("valid", True, ())
    assert None not in vars(row).values()


def test_rows_are_written_and_compared_as_before() -> None:
    row = ResultRow.model_validate(ROW)
    assert row.model_dump_json(exclude_defaults=True) == (
        '{"shots":0,"model":"oak/7b","benchmark":"tasks","metric":"pass@1","percent":"32.9"}'
    )
    assert row == ResultRow.model_validate({**ROW, "split": None, "status": "valid"})
    assert row != ResultRow.model_validate({**ROW, "split": "hard"})
    for again in (pickle.loads(pickle.dumps(row)), copy.deepcopy(row)):
        assert (again, again.split) == (row, None)
    assert ResultRow.model_validate(row) is row


def test_names_of_written_fields_stay_those_of_the_row() -> None:
    first, second = (ResultRow.model_validate(ROW | {"percent": value}) for value in (1, 2))
    assert first.model_fields_set is second.model_fields_set
    assert first.model_copy(update={"split": "hard"}).model_fields_set == {*ROW, "split"}
    assert first.model_fields_set == second.model_fields_set == set(ROW)
