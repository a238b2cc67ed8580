"""Schema of a problems file: the values of single problems behind the rows of a results file."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated, Final

from pydantic import Field, StrictStr, StringConstraints

from catalog.entries.schema.base import StrictModel
from catalog.entries.schema.types import DayField, Id, MetricName, Text

STEM_SUFFIX: Final = ".problems"  # entries/results/<source>/<file>.problems.yaml

_VALUE: Final = r"(?:-|[0-9]{1,9}/[0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{1,12})?)"
_COUNTS: Final = re.compile(r"([0-9]+)/([0-9]+)\Z")

ProblemName = Annotated[StrictStr, StringConstraints(pattern=r"^[!-~]+$", max_length=120)]
ProblemValues = Annotated[
    StrictStr, StringConstraints(pattern=rf"^{_VALUE}(?: {_VALUE})*$", max_length=20000)
]


class ScoredProblem(StrictModel):
    """One problem and how each run did on it."""

    id: ProblemName = Field(description="Its name in the benchmark, e.g. HumanEval/0")
    date: DayField | None = Field(None, description="When it was published, for windows by date")
    difficulty: Id | None = Field(None, description="How hard its authors call it")
    platform: Id | None = Field(None, description="Where it was published")
    values: ProblemValues = Field(
        description="A value for each run, with spaces between them: `80` percent as printed, `3/10` for 3 "
        "correct of 10 samples, `-` for none"
    )


class ProblemTable(StrictModel):
    """The problems of one benchmark; a column of values for each run."""

    benchmark: Id = Field(description="As in the rows that it explains")
    version: Id | None = Field(None, description="Likewise")
    split: Id | None = Field(None, description="Likewise")
    language: Id | None = Field(None, description="Likewise")
    metric: MetricName = Field(description="Likewise; a value is what its problem adds to the mean")
    runs: tuple[Text, ...] = Field(
        description="The row of each column: its `as_reported`, else its `model`", min_length=1
    )
    problems: tuple[ScoredProblem, ...] = Field(description="One problem each", min_length=1)


class ProblemsFile(StrictModel):
    """entries/results/<source>/<file>.problems.yaml: the values behind the rows of `<file>.yaml`."""

    tables: tuple[ProblemTable, ...] = Field(description="One for each benchmark", min_length=1)


def parse_counts(value: str) -> tuple[int, int] | None:
    """(correct, samples) of a value such as `3/10`; None of one in percent, or of none."""
    match = _COUNTS.match(value)
    return (int(match[1]), int(match[2])) if match else None


def parse_fraction(value: str) -> Fraction | None:
    """What a value is worth, exactly; in 0-1 where the file is well; None for `-` and for `0/0`."""
    if value == "-":
        return None
    counted = parse_counts(value)
    if counted is None:
        return Fraction(value) / 100
    return Fraction(*counted) if counted[1] else None
