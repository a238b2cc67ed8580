"""Settings that printed model names carry: `o3 (high)` -> `o3` with effort high."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_EFFORT: Final = "none|minimal|low|medium|high|xhigh|max|default"
_MOST_TOKENS: Final = 10**15  # as the schema allows; a longer number is no budget
_NUMBER: Final = r"(?P<number>[0-9]+(?:\.[0-9]+)?)(?P<k>k?)"
_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_QUANTISATION: Final = (
    r"int[48]|fp[48]|nf4|mxfp4|nvfp4|awq(?:[- ]?int4)?|gptq(?:[- ]?int[48])?|gguf(?:[- ]?i?q[2-8][\w-]*)?|"
    r"i?q[2-8](?:_[01k](?:_[sml])?)|[48][- ]?bit|bnb[- ](?:int8|nf4)"
)

# Texts in brackets, or between commas there, that state one setting each.
_SETTINGS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), field)
    for pattern, field in (
        (rf"(?:(?:reasoning|thinking)[ _-])?effort[ =:]*(?P<value>{_EFFORT})", "effort"),
        (rf"(?P<value>{_EFFORT})(?:[ -](?:reasoning|thinking|effort)){{0,2}}", "effort"),
        (rf"reasoning\s*=\s*(?P<value>{_EFFORT})", "effort"),
        (rf"(?:reasoning|thinking)(?:[ _-](?:tokens|budget))?\s*[=:]?\s*{_NUMBER}(?: tokens)?", "budget"),
        (rf"{_NUMBER} (?:think(?:ing)?|reasoning)(?: tokens| budget)?", "budget"),
        (r"(?:no|non|without|w/o)[ -]?(?:think(?:ing)?|reasoning)", "non-thinking"),
        (r"(?P<value>default)(?: think(?:ing)?)?", "effort"),
        (r"(?:w/|with) reasoning|thinking|reasoning|reasoner", "thinking"),
        (rf"(?P<value>{_QUANTISATION})", "quantisation"),
        (r"(?:t|temp|temperature)\s*=\s*[0-9.]+", "other"),
        (r"(?:length|max[_ ]?tokens)\s*=\s*[0-9.]+k?|[0-9]+k? tokens", "other"),
    )
)


@dataclass(frozen=True, slots=True)
class ConfiguredName:
    """A printed name, split into the name of the model and the settings in brackets."""

    name: str
    fields: Mapping[str, str | int]  # of a configuration
    others: tuple[str, ...] = ()  # settings that are not part of a configuration, such as "T=1"


def parse(printed: str) -> ConfiguredName | None:
    """The model name and the settings in `printed`, a name such as `o3 (high)`; None without settings.

    Only text in brackets is read: `-high` and the like may be part of a product's name. Brackets with
    anything else inside (a date, a place) stay in the name.
    """
    fields: dict[str, str | int] = {}
    others: list[str] = []

    def replaced(match: re.Match[str]) -> str:
        settings = [_setting(part) for part in re.split(r"\s*,\s*", match[1].strip())]
        if not all(settings):
            return match[0]
        for name, value in filter(None, settings):
            if name == "other":
                others.append(str(value))
            else:
                fields[name] = value
        return ""

    name = _BRACKETS.sub(replaced, printed).strip()
    if not name or not (fields or others):
        return None
    return ConfiguredName(name, fields, tuple(others))


def _setting(text: str) -> tuple[str, str | int] | None:
    """(field, value) if the whole of `text` is one setting; None if it is not."""
    for pattern, kind in _SETTINGS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        if kind == "budget":
            tokens = float(match["number"]) * (1000 if match["k"] else 1)
            return ("thinking_tokens", int(tokens)) if tokens <= _MOST_TOKENS else None
        if kind in {"thinking", "non-thinking"}:
            return "mode", kind
        if kind == "other":
            return kind, text
        value = match["value"].lower()
        return kind, re.sub(r"[ _]+", "-", value) if kind == "quantisation" else value
    return None
