"""Schema of a method: a way of using or training models."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from catalog.entries.schema.base import Entry, Repository, StrictModel
from catalog.entries.schema.types import Id, ModelRef, Number, PlainValue, Text


class StatedFigure(StrictModel):
    """A figure that the authors state about the method."""

    what: Text = Field(description="What the figure is")
    value: PlainValue = Field(description="The figure")
    locator: Text | None = Field(None, description="Where it is printed")


class TunedModel(StrictModel):
    """A model that was trained with the method, and its base model."""

    model: ModelRef = Field(description="The variant that was made")
    base: ModelRef = Field(description="The variant that it was tuned from; scores of both are compared")


class WorkedExample(StrictModel):
    """One run of the method from start to end, as its authors show it."""

    task: Text | None = Field(None, description="What the method was given")
    steps: tuple[Text, ...] = Field((), description="What happened, step by step")
    locator: Text | None = Field(None, description="Where it is printed")


class Grid(StrictModel):
    """Values of one model over two settings of the method, such as programs and repairs."""

    what: Text = Field(description="What the values are")
    model: ModelRef = Field(description="The variant that was measured")
    benchmark: Id = Field(description="The benchmark that it was measured on")
    across: Text = Field(description="The setting that columns differ in, in the plural")
    down: Text = Field(description="The setting that rows differ in, in the plural")
    values: Mapping[Text, Mapping[Text, Number]] = Field(
        description="Row, then column, then the value; leave out what is not stated"
    )
    locator: Text | None = Field(None, description="Where it is printed")


class MethodEntry(Entry):
    """entries/methods/<id>.yaml: team work, repair, instruction data, reranking, agents ..."""

    kind: Id = Field(description="From terms/method-kinds.yaml")
    repository: Repository | None = Field(None, description="Where its code is")
    roles: tuple[Text, ...] = Field((), description="Who takes part")
    stages: tuple[Text, ...] = Field((), description="Its steps in their order")
    example: WorkedExample | None = Field(None, description="One run of it, step by step")
    grids: tuple[Grid, ...] = Field((), description="Values over two of its settings")
    baseline_setup: Text | None = Field(
        None,
        description="The `method_setup` of results that is the model alone, such as one role of a team: "
        "forms with the same inputs are compared with it",
    )
    base_models: tuple[ModelRef, ...] = Field((), description="Models that it was used with")
    made: tuple[TunedModel, ...] = Field(
        (), description="Models made with it, beside what they were tuned from"
    )
    evaluated_on: tuple[Id, ...] = Field((), description="Benchmarks that it was scored on")
    compared_with: tuple[Id, ...] = Field((), description="Methods that its authors compare it with")
    facts: tuple[StatedFigure, ...] = Field((), description="Other figures that its authors state")
