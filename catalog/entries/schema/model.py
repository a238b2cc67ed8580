"""Schema of a model: a family as published, with its variants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, StrictFloat, StrictInt

from catalog.entries.schema.base import Entry, Repository, Source, StrictModel
from catalog.entries.schema.configuration import ConfiguredAlias, FormerId
from catalog.entries.schema.types import (
    Average,
    Count,
    DayField,
    Flag,
    Id,
    ModelRef,
    Money,
    Number,
    PlainValue,
    PositiveCount,
    Size,
    Text,
    Url,
)

Fraction = Annotated[StrictFloat | StrictInt, Field(ge=0, le=1)]


class Weights(StrictModel):
    """Whether and where the weights can be had."""

    public: Flag | None = Field(None, description="Anyone can download them, on whatever terms")
    url: Url | None = Field(None, description="Where they are, or their model card")
    licence: Id | None = Field(None, description="Licence of the weights, from terms/licences.yaml")
    note: Text | None = Field(None, description="What limits access, or a promise not kept")


class Price(StrictModel):
    """What the API of a variant costs on one day, per million tokens."""

    date: DayField = Field(description="Day that the source is about, or was read where it gives none")
    input: Money = Field(description="Price of a million tokens that the model reads")
    output: Money = Field(description="Price of a million tokens that the model writes, reasoning included")
    cached: Money | None = Field(None, description="Price of a million tokens that it reads from a cache")
    currency: Text = Field(description="Code of the currency: USD, EUR, CNY ...", pattern=r"^[A-Z]{3}$")
    source: Source = Field(description="Where the price was read")


class Variant(StrictModel):
    """One member of the family that can be evaluated: a size, checkpoint or tuning."""

    id: Id = Field(description="Unique in the family; results point at `family/variant`")
    name: Text = Field(description="Full name, e.g. CodeGen-Mono 16.1B")
    aliases: tuple[Text, ...] = Field((), description="Other names that sources print for this variant")
    configured_aliases: tuple[ConfiguredAlias, ...] = Field(
        (), description="Names that sources print for this variant in one configuration, e.g. `o3 (high)`"
    )
    former_ids: tuple[FormerId, ...] = Field(
        (), description="Ids that it had before, each with the configuration that the id stood for"
    )
    released: DayField | None = Field(None, description="When it came out, where later than the family")
    training_cutoff: DayField | None = Field(
        None, description="Last day of its training data, as stated, where not the family's"
    )
    knowledge_cutoff: DayField | None = Field(
        None, description="Last day that the model knows of, as its developer states"
    )
    parameters: Size | None = Field(None, description="Total parameters, e.g. 16.1B")
    parameters_exact: PositiveCount | None = Field(None, description="The exact count, where published")
    active_parameters: Size | None = Field(
        None, description="Parameters used per token, for a mixture of experts"
    )
    layers: PositiveCount | None = Field(
        None, description="Transformer layers; encoder plus decoder where there are both"
    )
    encoder_layers: PositiveCount | None = Field(None, description="Layers of the encoder")
    decoder_layers: PositiveCount | None = Field(None, description="Layers of the decoder")
    heads: PositiveCount | None = Field(None, description="Attention heads")
    kv_heads: PositiveCount | None = Field(None, description="Key and value heads, where fewer than heads")
    head_dimension: PositiveCount | None = Field(None, description="Width of one head")
    hidden: PositiveCount | None = Field(None, description="Width of the residual stream")
    feed_forward: PositiveCount | None = Field(None, description="Width of the feed-forward layer")
    context_tokens: PositiveCount | None = Field(None, description="Context window in tokens")
    max_output_tokens: PositiveCount | None = Field(None, description="Most tokens of one answer")
    modalities: tuple[Id, ...] = Field(
        (), description="What it reads, from terms/modalities.yaml: text, image, audio ..."
    )
    prices: tuple[Price, ...] = Field(
        (), description="Prices of its developer's API, one for each date; the newest is today's"
    )
    batch: Text | None = Field(None, description="Batch size in training, where it differs by variant")
    shape_derived: Flag = Field(
        default=False, description="Layers, heads and width follow from the size, they were not published"
    )
    checkpoint_unstated: Flag = Field(
        default=False,
        description="It stands for a service by its name alone: sources do not say which snapshot they ran, "
        "and its weights may have changed between two reports",
    )
    url: Url | None = Field(None, description="Its model card or announcement")
    note: Text | None = Field(None, description="What a reader must know about these numbers")

    @property
    def other_names(self) -> tuple[str, ...]:
        """The names that sources print beside `name`, those of one configuration included."""
        return (*self.aliases, *(alias.name for alias in self.configured_aliases))


class Amount(StrictModel):
    """One stated size of the training data."""

    amount: Number = Field(description="The number")
    unit: Text = Field(description="Its unit: GB, tokens, files, repositories ...")
    of: Text | None = Field(None, description="What was counted, e.g. Python files after filtering")


class TrainingData(StrictModel):
    """What the model learnt from."""

    sources: tuple[Text, ...] = Field((), description="Corpora, as named by the authors")
    sizes: tuple[Amount, ...] = Field((), description="Stated sizes")
    cutoff: DayField | None = Field(None, description="Last day that the data is from, as stated")


class Preprocessing(StrictModel):
    """How the training data was cleaned."""

    deduplication: Flag | None = Field(None, description="Whether duplicates were removed")
    filters: Mapping[Id, PlainValue] = Field(
        {}, description="Filters by key from terms/filters.yaml, with their threshold"
    )


class Tokenizer(StrictModel):
    """How text becomes tokens."""

    type: Text | None = Field(None, description="Algorithm: BBPE, SentencePiece ...")
    base: Text | None = Field(None, description="The tokenizer that it extends")
    vocabulary: PositiveCount | None = Field(None, description="Number of tokens")
    note: Text | None = Field(None, description="What differs between variants")


class Hyperparameters(StrictModel):
    """Settings of pre-training or tuning, as published."""

    variant: Id | None = Field(None, description="The variant that these belong to")
    optimizer: Text | None = Field(None, description="Optimizer, e.g. AdamW")
    betas: tuple[Number, ...] = Field((), description="Its betas")
    epsilon: Number | None = Field(None, description="Its epsilon")
    batch: Text | None = Field(None, description="Batch size with its unit, as printed")
    window: PositiveCount | None = Field(None, description="Training window in tokens")
    gradient_accumulation: PositiveCount | None = Field(None, description="Accumulation steps")
    warmup_steps: Count | None = Field(None, description="Warm-up steps")
    warmup: Text | None = Field(None, description="Warm-up where it is not given in steps")
    learning_rate: Average | None = Field(None, description="Peak learning rate")
    learning_rate_by_size: Mapping[Text, Average] = Field(
        {}, description="Peak learning rate by size, e.g. 350M: 0.0003"
    )
    weight_decay: Average | None = Field(None, description="Weight decay")
    schedule: Text | None = Field(None, description="Learning-rate schedule")
    precision: Text | None = Field(None, description="Number format, e.g. bf16")
    note: Text | None = Field(None, description="What a reader must know about these settings")


class Training(StrictModel):
    """How it was trained."""

    initialised_from: Text | None = Field(None, description="From scratch, or from which weights")
    objectives: tuple[Text, ...] = Field((), description="Training objectives")
    stages: tuple[Text, ...] = Field((), description="Stages in their order")
    tokens: Size | None = Field(None, description="Tokens seen")
    steps: PositiveCount | None = Field(None, description="Optimizer steps")
    epochs: Average | None = Field(None, description="Passes over the training data")
    hardware: Text | None = Field(None, description="Machines used")
    time: Text | None = Field(None, description="How long it took")


class ModelEntry(Entry):
    """entries/models/<id>.yaml: a family of code LLMs as published."""

    architecture: Id | None = Field(None, description="From terms/architectures.yaml")
    weights: Weights | None = Field(None, description="Whether and where the weights can be had")
    repository: Repository | None = Field(None, description="Where its code is")
    natural_languages: tuple[Id, ...] = Field((), description="From terms/natural-languages.yaml")
    programming_languages: tuple[Id, ...] = Field((), description="From terms/programming-languages.yaml")
    natural_language_count: PositiveCount | None = Field(
        None, description="How many, where the source counts them without a list"
    )
    programming_language_count: PositiveCount | None = Field(
        None, description="How many, where the source counts them without a list"
    )
    language_note: Text | None = Field(
        None, description="What the source says of the languages besides a list or a number"
    )
    variants: tuple[Variant, ...] = Field((), description="Its members, as they are evaluated")
    based_on: tuple[ModelRef, ...] = Field(
        (), description="Models that it was made from: family or family/variant"
    )
    training_data: TrainingData | None = Field(None, description="What it learnt from")
    preprocessing: Preprocessing | None = Field(None, description="How that data was cleaned")
    tokenizer: Tokenizer | None = Field(None, description="How text becomes tokens")
    hyperparameters: Hyperparameters | None = Field(None, description="Settings of pre-training or tuning")
    training: Training | None = Field(None, description="How it was trained")
