"""Rule that compares layers, width and vocabulary of a transformer with its stated size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.schema.types import format_size
from catalog.validate.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.model import ModelEntry, Variant
    from catalog.validate.findings import EntryFile

_LEAST: Final = 0.7  # of the stated size
_MOST: Final = 1.35
_USUAL_VOCABULARY: Final = 50_000
_UNLIKE: Final = frozenset({"mixture-of-experts"})  # tags of models that the formula does not cover
_LAID_OUT: Final = frozenset({"decoder-only", "encoder-decoder"})


def inconsistent_sizes(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: variants whose layers and width give far more or fewer parameters than stated.

    Not for mixtures of experts, and other architectures that `parameters_of` does not fit.
    """
    model = file.entry
    if _UNLIKE & set(model.tags) or (model.architecture or "decoder-only") not in _LAID_OUT:
        return
    vocabulary = model.tokenizer.vocabulary if model.tokenizer is not None else None
    for i, variant in enumerate(model.variants):
        bounds = parameters_of(variant, model, vocabulary or _USUAL_VOCABULARY)
        stated = variant.parameters_exact or variant.parameters
        if bounds is None or stated is None or variant.active_parameters is not None:
            continue
        least, most = bounds
        if most < _LEAST * stated or least > _MOST * stated:
            nearest = most if most < stated else least
            about = format_size(round(nearest, 3 - len(str(nearest))))
            message = (
                f"{_layers(variant)} layers of width {variant.hidden} make about {about} "
                f"parameters, but {format_size(stated)} are stated; compare all three with the source"
            )
            yield Finding("shape-size", file.path, ("variants", i, "parameters"), message)


def parameters_of(variant: Variant, model: ModelEntry, vocabulary: int) -> tuple[int, int] | None:
    """(least, most) parameters of a transformer with the shape of `variant`; None if the shape is unknown.

    Per layer: attention 4 d^2 (less with fewer key and value heads); feed-forward two or, if it is gated,
    three matrices of the stated width, else 8 d^2 to 17 d^2 (16.2 d^2 is in use); cross-attention 4 d^2 in
    each decoder layer if there is an encoder. The embedding (for `vocabulary` tokens) counts 0 to 2 times, as
    papers count it differently.
    """
    layers, width = _layers(variant), variant.hidden
    if layers is None or width is None:
        return None
    query = variant.heads * variant.head_dimension if variant.heads and variant.head_dimension else width
    key = query * variant.kv_heads // variant.heads if variant.heads and variant.kv_heads else query
    attention = 2 * width * query + 2 * width * key
    both = model.architecture == "encoder-decoder"
    crossing = (variant.decoder_layers or layers // 2) * 4 * width**2 if both else 0
    inner = (8 * width**2, 17 * width**2)
    if variant.feed_forward is not None:
        inner = (2 * width * variant.feed_forward, 3 * width * variant.feed_forward)
    least = layers * (attention + inner[0]) + crossing
    most = layers * (attention + inner[1]) + crossing + 2 * vocabulary * width
    return least, most


def _layers(variant: Variant) -> int | None:
    if variant.layers is None and variant.encoder_layers is not None and variant.decoder_layers is not None:
        return variant.encoder_layers + variant.decoder_layers
    return variant.layers
