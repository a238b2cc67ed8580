"""Schema of results: one file per source, one row per value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, Self

from pydantic import ConfigDict, Field, StrictFloat, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from catalog.entries.schema.base import Acceptance, Source, StrictModel, sparse, without_absent
from catalog.entries.schema.configuration import Configuration
from catalog.entries.schema.types import (
    Average,
    Count,
    DayField,
    Flag,
    Id,
    MethodVersion,
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
    """Settings with which samples were drawn; one in a row replaces that of the file's header."""

    decoding: Literal["greedy", "sampling"] | None = Field(
        None, description="Way that tokens are chosen: greedy or sampling"
    )
    samples: PositiveCount | None = Field(None, description="Samples drawn per problem (n)")
    temperature: Annotated[StrictFloat | StrictInt, Field(ge=0, le=5)] | None = Field(
        None, description="Sampling temperature"
    )
    temperature_note: Text | None = Field(
        None, description="Choice of the temperature after the scores were known, e.g. best of 0.2, 0.6, 0.8"
    )
    top_p: Annotated[StrictFloat | StrictInt, Field(ge=0, le=1)] | None = Field(
        None, description="Nucleus sampling threshold"
    )
    shots: Count | None = Field(None, description="Worked examples in the prompt")
    prompt: Text | None = Field(None, description="Form of the prompt: completion, instruction ...")
    inputs: Text | None = Field(None, description="Other input of the model besides the problem")
    feedback_rounds: Count | None = Field(None, description="Rounds of feedback allowed")
    checkpoint: Text | None = Field(None, description="Checkpoint or revision that was run")
    token_budget: PositiveCount | None = Field(None, description="Maximum tokens per problem, for pass@t")
    tokens: Average | None = Field(None, description="Average tokens per problem, read and written")
    input_tokens: Average | None = Field(None, description="Average tokens per problem that the model read")
    output_tokens: Average | None = Field(
        None, description="Average tokens per problem that the model wrote, reasoning included"
    )
    edit_format: Text | None = Field(
        None, description="Format in which answers write changes of files: diff, whole ..."
    )
    attempts: Text | None = Field(None, description="Attempts per problem that a system takes: 1, 2+")
    cost_usd: Average | None = Field(None, description="Cost of the whole run in US dollars")


SETTING_FIELDS: Final = tuple(Settings.model_fields)


class ResultSource(StrictModel):
    """The publication, page or file that the results were read from."""

    title: Text = Field(description="Title of the publication, page or file")
    kind: SourceKind = Field(description="Kind of source")
    url: Url | None = Field(None, description="URL")
    revision: Text | None = Field(None, description="Commit, version or edition that was read")
    date: DayField | None = Field(None, description="Date on which that revision was published")
    retrieved: DayField | None = Field(None, description="Date on which it was read")
    note: Text | None = Field(None, description="Way it was read, if not directly")


class Measurer(StrictModel):
    """People who ran the models, and their relationship to the models; a row may replace either field."""

    name: Text | None = Field(None, description="Name of the people who ran the models")
    relationship: Relationship | None = Field(
        None,
        description="Relationship to the model and the benchmark; `rival`: they propose another model or "
        "method in this source. Under a header that says `developer`, a row of a model by others counts as "
        "`rival` if it says nothing itself",
    )


class Harness(StrictModel):
    """The program that ran and judged the samples."""

    name: Text = Field(description="Name of the program")
    version: Text | None = Field(None, description="Version or commit of the program")
    url: Url | None = Field(None, description="URL")


class IngestedFile(StrictModel):
    """One file that rows were read from."""

    name: Text = Field(
        description="File name; with its folders, joined by `__`, where two files have one name"
    )
    sha256: Text = Field(description="SHA-256 of its content, in hex", pattern=r"^[0-9a-f]{64}$")


class Ingested(StrictModel):
    """Record of the program run that read the rows from result files; written by `catalog ingest`."""

    format: Id = Field(description="The format that was read; `catalog ingest --list` explains each")
    by: Text = Field(description="The program and its version")
    on: DayField = Field(description="Date on which the rows were last read")
    files: tuple[IngestedFile, ...] = Field(description="Files that the rows were read from", min_length=1)
    left_out: tuple[Text, ...] = Field(
        (), description="Data in these files that gave no rows, with the reason"
    )
    rows_left_out: PositiveCount | None = Field(
        None, description="Number of scores about code among that data, as far as they are counted"
    )


@sparse
class ResultRow(Configuration, Settings):
    """One reported value: in `percent` if the unit of its metric is percent, else in `value`."""

    model_config = ConfigDict(
        json_schema_extra={
            "anyOf": [{"required": ["percent"]}, {"required": ["value"]}],
            "dependencies": {"percent": {"not": {"required": ["value"]}}},  # never both
        }
    )

    model: ModelRef = Field(description="Variant of a model: family/variant")
    as_reported: Text | None = Field(
        None, description="Name of the variant in the source, if another than ours"
    )
    benchmark: Id = Field(description="Benchmark id")
    version: Id | None = Field(None, description="Id of the benchmark's version, if the source states it")
    split: Id | None = Field(None, description="Id of the benchmark's split; absent: the whole benchmark")
    language: Id | None = Field(None, description="Programming language, if the benchmark has several")
    metric: MetricName = Field(description="Id from terms/metrics.yaml; of one with a k, with its k")
    percent: PercentField | None = Field(
        None, description="The value as printed, if the unit of the metric is percent"
    )
    value: ValueField | None = Field(
        None,
        description="The value as printed, if the unit of the metric is not percent",
        examples=[1204],
    )
    method: Id | None = Field(None, description="Id of the method that was used; absent: the model alone")
    method_version: MethodVersion | None = Field(
        None, description="Version of the method, without a v before it", examples=["2.1"]
    )
    method_setup: Text | None = Field(None, description="Form of the method, e.g. an ablation")
    problems: PositiveCount | None = Field(
        None, description="Number of problems that were scored, if fewer than the benchmark has"
    )
    correct: Count | None = Field(None, description="Number of problems that were solved")
    well_formed: PercentField | None = Field(
        None, description="Share of answers that had the form asked for, in percent"
    )
    command: Text | None = Field(None, description="Command line of the run")
    harness_version: Text | None = Field(None, description="Version of the harness, if rows differ")
    locator: Text | None = Field(None, description="Place in the source, e.g. Table 3")
    date: DayField | None = Field(None, description="Date on which it was measured, or entered in the source")
    quoted: Flag | None = Field(
        None, description="true: the source repeats a number that somebody else measured"
    )
    measured_by: Measurer | None = Field(
        None, description="People who measured this row, if others than the header states"
    )
    status: Status = Field(
        "valid", description="State of the value: valid, or disputed, superseded or withdrawn"
    )
    status_reason: Text | None = Field(
        None, description="Reason why it is not valid; its link goes into status_url"
    )
    status_url: Url | None = Field(None, description="URL of the discussion about the status")
    verified: Flag = Field(
        default=True, description="false: nobody has compared this row with its source yet"
    )
    confirmed_by: tuple[Id, ...] = Field(
        (),
        description="Ids from `confirming_sources` of the header: other sources that state the same value; "
        "the row stays unverified until its own source is read",
    )
    note: Text | None = Field(None, description="Other facts that a reader needs to understand this value")

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
        without_absent(self)
        return self

    @property
    def number(self) -> PrintedNumber:
        """The reported value as printed: `percent`, or `value` in the unit of the metric."""
        number = self.value if self.percent is None else self.percent
        assert number is not None, "the validator requires one of the two"
        return number


class ResultsFile(StrictModel):
    """entries/results/<source>/<file>.yaml: the values that one source reports."""

    source: ResultSource = Field(description="The publication, page or file that was read")
    measured_by: Measurer = Field(
        Measurer(), description="People who measured the rows, unless a row states others"
    )
    quoted: Flag = Field(default=False, description="true: the source repeats numbers that others measured")
    harness: Harness | None = Field(None, description="The program that ran and judged the samples")
    settings: Settings = Field(Settings(), description="Settings that all rows share")
    configuration: Configuration = Field(
        Configuration(), description="Configuration that all rows share; a row may change each field"
    )
    confirming_sources: Mapping[Id, Source] = Field(
        {}, description="{id: another source that states values of this one}, for `confirmed_by` of rows"
    )
    ingested: Ingested | None = Field(
        None, description="Record of the program run that read the rows, if one did"
    )
    note: Text | None = Field(None, description="Other facts that a reader needs to understand this source")
    accepted: tuple[Acceptance, ...] = Field((), description="Warnings that somebody checked and accepts")
    rows: tuple[ResultRow, ...] = Field(description="The reported values, one per row", min_length=1)
