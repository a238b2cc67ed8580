"""Schema of a configuration: how a checkpoint was run, where it can be run in several ways."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field

from catalog.entries.schema.base import StrictModel
from catalog.entries.schema.types import Count, Id, Text

Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max", "default"]
Mode = Literal["thinking", "non-thinking"]


class Configuration(StrictModel):
    """Way in which a model variant was run: effort, thinking budget, number format ...

    One variant may have values in several configurations; they are never mixed.
    """

    effort: Effort | None = Field(
        None, description="Reasoning effort asked for; `default` only if the source says so"
    )
    thinking_tokens: Count | None = Field(None, description="Most tokens of reasoning per answer (budget)")
    mode: Mode | None = Field(None, description="Mode of the run, for models with both modes")
    quantisation: Id | None = Field(
        None, description="Number format of quantised weights: int8, awq-int4, gguf-q4-k-m"
    )
    tools: Text | None = Field(
        None, description="Tools that the model could use, as stated: web search, code interpreter"
    )


CONFIGURATION_FIELDS: Final = tuple(Configuration.model_fields)


class ConfiguredAlias(Configuration):
    """A name that stands for a variant in one configuration, such as `o3 (high)`."""

    name: Text = Field(description="The name, as sources print it")


class FormerId(Configuration):
    """An id that this variant once had; addresses that contain it lead to the variant."""

    id: Id = Field(description="Earlier id, without the family: `high` for `o3/high`")
