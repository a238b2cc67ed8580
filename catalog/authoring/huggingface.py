"""Configuration and model card of Hugging Face -> fields of a variant and its family."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from catalog.entries import yaml_reader

ID: Final = re.compile(r"(?:https?://huggingface\.co/)?([\w.-]+/[\w.-]+?)/?\Z")
_SIZE: Final = re.compile(r"(?<![A-Za-z0-9.])([0-9]+(?:\.[0-9]+)?)([BM])(?![A-Za-z0-9])", re.IGNORECASE)
_MOST: Final = 10**9

# Our field -> what configurations call it, the usual name first.
_NAMES: Final = {
    "layers": ("num_hidden_layers", "n_layer", "num_layers", "n_layers"),
    "heads": ("num_attention_heads", "n_head", "num_heads", "n_heads"),
    "hidden": ("hidden_size", "n_embd", "d_model"),
    "feed_forward": ("intermediate_size", "n_inner", "ffn_dim", "d_ff", "ffn_hidden_size"),
    "context_tokens": ("max_position_embeddings", "n_positions", "n_ctx", "max_seq_len", "seq_length"),
}


def addresses(id_: str) -> tuple[str, str]:
    """(URL of the configuration, URL of the card) of the Hugging Face model `id_` (`owner/name`)."""
    base = f"https://huggingface.co/{id_}/raw/main"
    return f"{base}/config.json", f"{base}/README.md"


def of_config(data: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """(fields of the variant, fields of its family) from a config.json; ({}, {}) if it is none."""
    try:
        config = json.loads(data)
    except (ValueError, RecursionError):
        return {}, {}
    if not isinstance(config, dict):
        return {}, {}
    config = {**config, **_inner(config)}
    variant = {name: number for name, names in _NAMES.items() if (number := _first(config, names))}
    family: dict[str, Any] = {}
    heads, hidden = variant.get("heads"), variant.get("hidden")
    if (fewer := _first(config, ("num_key_value_heads", "num_kv_heads"))) and heads and fewer < heads:
        variant["kv_heads"] = fewer
    elif config.get("multi_query") is True and heads:
        variant["kv_heads"] = 1
    width = _first(config, ("head_dim", "d_kv"))
    if width and heads and hidden and width * heads != hidden:
        variant["head_dimension"] = width
    if config.get("is_encoder_decoder") is True:
        family["architecture"] = "encoder-decoder"
        variant |= _both(config, variant.pop("layers", None))
    elif any(str(name).endswith("ForCausalLM") for name in _list(config.get("architectures"))):
        family["architecture"] = "decoder-only"
    if words := _first(config, ("vocab_size",)):
        family["tokenizer"] = {"vocabulary": words}
    return variant, family


def of_card(text: str) -> dict[str, Any]:
    """Metadata at the head of a model card: {licence, base_models, languages}, without those not stated."""
    match = re.match(r"\ufeff?---\s*\n(.*?)\n---\s*(?:\n|\Z)", text, re.DOTALL)
    document = yaml_reader.read("README.md", match[1].encode())[0] if match else None
    head = document.value if document is not None and isinstance(document.value, dict) else {}
    licence = head.get("license_name") if head.get("license") == "other" else head.get("license")
    metadata = {
        "licence": licence if isinstance(licence, str) else None,
        "base_models": [base for base in _list(head.get("base_model")) if isinstance(base, str)],
        "languages": [language for language in _list(head.get("language")) if isinstance(language, str)],
    }
    return {name: value for name, value in metadata.items() if value}


def size_in(name: str) -> str | None:
    """Size in the name of a model, such as 7B; None if there is none or several."""
    sizes = {f"{match[1]}{match[2].upper()}" for match in _SIZE.finditer(name.replace("_", "-"))}
    return sizes.pop() if len(sizes) == 1 else None


def _inner(config: dict[str, Any]) -> dict[str, Any]:
    """Text model's part of a configuration for several models in one; {} if it has no such part."""
    inner = config.get("text_config")
    return inner if isinstance(inner, dict) else {}


def _first(config: dict[str, Any], names: tuple[str, ...]) -> int | None:
    for name in names:
        value = config.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _MOST:
            return value
    return None


def _both(config: dict[str, Any], layers: int | None) -> dict[str, int]:
    """Numbers of encoder and decoder layers, and their sum as `layers`; {} if they are unknown.

    If only `num_layers` is stated (here `layers`), it is that of each, as for T5.
    """
    encoder = _first(config, ("encoder_layers",)) or layers
    decoder = _first(config, ("decoder_layers", "num_decoder_layers")) or encoder
    if not encoder or not decoder:
        return {}
    return {"layers": encoder + decoder, "encoder_layers": encoder, "decoder_layers": decoder}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
