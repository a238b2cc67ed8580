"""Schema of results: one file per source, one row per value."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import ConfigDict, Field, StrictFloat, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from catalog.entries.schema.base import Acceptance, StrictModel
from catalog.entries.schema.configuration import Configuration
from catalog.entries.schema.types import (
    Average,
    Count,
    DayField,
    Flag,
    Id,
    MetricName,
    ModelRef,
    PercentField,
    PositiveCount,
    PrintedNumber,
    Text,
    Url,
    ValueField,
)

Relationship = Literal["developer", "rival", "benchmark-authors", "third-party", "this-project"]
SourceKind = Literal[
    "paper", "leaderboard", "repository", "model-card", "article", "review", "raw-data", "website"
]
Status = Literal["valid", "disputed", "superseded", "withdrawn"]


class Settings(StrictModel):
    """How the samples were made; a row's own fields stand before the header's."""

    decoding: Literal["greedy", "sampling"] | None = Field(None, description="How tokens are chosen")
    samples: PositiveCount | None = Field(None, description="Samples drawn per problem (n)")
    temperature: Annotated[StrictFloat | StrictInt, Field(ge=0, le=5)] | None = Field(
        None, description="Sampling temperature"
    )
    temperature_note: Text | None = Field(
        None, description="Where it was chosen after the fact, e.g. best of 0.2, 0.6, 0.8"
    )
    top_p: Annotated[StrictFloat | StrictInt, Field(ge=0, le=1)] | None = Field(
        None, description="Nucleus sampling threshold"
    )
    shots: Count | None = Field(None, description="Worked examples in the prompt")
    prompt: Text | None = Field(None, description="Form of the prompt: completion, instruction ...")
    inputs: Text | None = Field(None, description="What the model is shown besides the problem")
    feedback_rounds: Count | None = Field(None, description="Rounds of feedback allowed")
    checkpoint: Text | None = Field(None, description="Checkpoint or revision that was run")
    token_budget: PositiveCount | None = Field(None, description="Tokens allowed per problem, for pass@t")
    tokens: Average | None = Field(None, description="Tokens spent per problem")
    input_tokens: Average | None = Field(None, description="Tokens read per problem")
    output_tokens: Average | None = Field(None, description="Tokens written per problem, reasoning included")
    edit_format: Text | None = Field(None, description="How answers write edits of files: diff, whole ...")
    attempts: Text | None = Field(None, description="Attempts per problem that a system takes: 1, 2+")
    cost_usd: Average | None = Field(None, description="Cost of the whole run in US dollars")


SETTING_FIELDS: Final = tuple(Settings.model_fields)


class ResultSource(StrictModel):
    """What was read."""

    title: Text = Field(description="Title a reader can look up")
    kind: SourceKind = Field(description="What sort of thing it is")
    url: Url | None = Field(None, description="Link to it")
    revision: Text | None = Field(None, description="Commit, version or edition that was read")
    date: DayField | None = Field(None, description="When that was published")
    retrieved: DayField | None = Field(None, description="When it was read")
    note: Text | None = Field(None, description="How it was read, where not directly")


class Measurer(StrictModel):
    """Who ran the models; a row may change either field."""

    name: Text | None = Field(None, description="Who measured")
    relationship: Relationship | None = Field(
        None,
        description="What they are to the model and the benchmark; `rival`: they propose another model or "
        "method in this source. Under a header that says `developer`, a row of a model by others counts as "
        "`rival` if it says nothing itself",
    )


class Harness(StrictModel):
    """The program that ran and judged the samples."""

    name: Text = Field(description="Its name")
    version: Text | None = Field(None, description="Its version or commit")
    url: Url | None = Field(None, description="Link to it")


class IngestedFile(StrictModel):
    """One file that rows were read from."""

    name: Text = Field(description="Its name, without the folder it lay in")
    sha256: Text = Field(description="Its content as a SHA-256 in hex", pattern=r"^[0-9a-f]{64}$")


class Ingested(StrictModel):
    """How the rows came in, where a program read them; `catalog ingest` writes it."""

    format: Id = Field(description="The format that was read; `catalog ingest --list` explains each")
    by: Text = Field(description="The program and its version")
    on: DayField = Field(description="When the rows were last read anew")
    files: tuple[IngestedFile, ...] = Field(description="What they were read from", min_length=1)
    left_out: tuple[Text, ...] = Field((), description="What these files hold besides the rows, and why not")


class ResultRow(Configuration, Settings):
    """One reported value: `percent` or `value`, as the unit of its metric asks for."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": ["percent"]}, {"required": ["value"]}]}
    )

    model: ModelRef = Field(description="family/variant")
    as_reported: Text | None = Field(
        None, description="The name that the source prints, where it is not ours"
    )
    benchmark: Id = Field(description="Benchmark id")
    version: Id | None = Field(None, description="Edition of the benchmark, where the source states it")
    split: Id | None = Field(None, description="Split of the benchmark")
    language: Id | None = Field(None, description="Programming language, where the benchmark has several")
    metric: MetricName = Field(description="E.g. pass@1; defined in terms/metrics.yaml")
    percent: PercentField | None = Field(
        None, description="The value as printed, in percent, where the metric's unit is percent"
    )
    value: ValueField | None = Field(
        None,
        description="The value as printed, in the metric's unit, where that is not percent",
        examples=[1204],
    )
    method: Id | None = Field(None, description="Method in use, where it is not plain generation")
    method_setup: Text | None = Field(None, description="The form of the method, e.g. an ablation")
    problems: PositiveCount | None = Field(
        None, description="Problems that were scored, where fewer than the benchmark's"
    )
    correct: Count | None = Field(None, description="Problems that were solved")
    well_formed: PercentField | None = Field(
        None, description="Share of answers that had the form asked for, in percent"
    )
    command: Text | None = Field(None, description="Command that ran it")
    harness_version: Text | None = Field(None, description="Version of the harness, where rows differ")
    locator: Text | None = Field(None, description="Where in the source, e.g. Table 3")
    date: DayField | None = Field(None, description="When it was measured or entered there")
    quoted: Flag | None = Field(None, description="The source repeats a number that someone else measured")
    measured_by: Measurer | None = Field(None, description="Who measured this row, where not the header's")
    status: Status = Field("valid", description="Whether the value stands")
    status_reason: Text | None = Field(None, description="Why it does not, with a link in status_url")
    status_url: Url | None = Field(None, description="Where that is argued")
    verified: Flag = Field(
        default=True, description="false: nobody has compared this row with its source yet"
    )
    note: Text | None = Field(None, description="What a reader must know about this value")

    @model_validator(mode="after")
    def _has_one_number(self) -> Self:
        if self.percent is None and self.value is None:
            raise PydanticCustomError(
                "no-value",
                "no value; add `percent: ...`, or `value: ...` where the metric's unit is not percent",
            )
        if self.percent is not None and self.value is not None:
            raise PydanticCustomError(
                "two-values",
                "both `percent` and `value`; keep `percent` where the metric's unit is percent, else `value`",
            )
        return self

    @property
    def number(self) -> PrintedNumber:
        """The reported value as printed: `percent`, or `value` in the unit of the metric."""
        number = self.value if self.percent is None else self.percent
        assert number is not None, "the validator requires one of the two"
        return number


class ResultsFile(StrictModel):
    """entries/results/<source>/<file>.yaml: what one source reports."""

    source: ResultSource = Field(description="What was read")
    measured_by: Measurer = Field(Measurer(), description="Who measured, unless a row says otherwise")
    quoted: Flag = Field(default=False, description="The source repeats numbers that others measured")
    harness: Harness | None = Field(None, description="The program that ran and judged the samples")
    settings: Settings = Field(Settings(), description="Settings that all rows share")
    configuration: Configuration = Field(
        Configuration(), description="Configuration that all rows share; a row may change each field"
    )
    ingested: Ingested | None = Field(None, description="How the rows came in, where a program read them")
    note: Text | None = Field(None, description="What a reader must know about this source")
    accepted: tuple[Acceptance, ...] = Field((), description="Warnings that were looked at and stay")
    rows: tuple[ResultRow, ...] = Field(description="One reported value each", min_length=1)
