"""Settings that printed model names carry."""

from __future__ import annotations

import pytest

from catalog.entries.configured_names import ConfiguredName, parse


@pytest.mark.parametrize(
    ("printed", "name", "fields"),
    [
        ("gpt-5 (high)", "gpt-5", {"effort": "high"}),
        ("GPT-5 (2025-08-07) (medium reasoning)", "GPT-5 (2025-08-07)", {"effort": "medium"}),
        ("o3-mini (reasoning effort: low)", "o3-mini", {"effort": "low"}),
        ("claude-3-7-sonnet (32k thinking tokens)", "claude-3-7-sonnet", {"thinking_tokens": 32000}),
        ("claude-sonnet-4 (no thinking)", "claude-sonnet-4", {"mode": "non-thinking"}),
        ("DeepSeek-V3.2-Exp (Reasoner)", "DeepSeek-V3.2-Exp", {"mode": "thinking"}),
        ("Llama 3 8B (Q4_K_M)", "Llama 3 8B", {"quantisation": "q4-k-m"}),
        ("Llama 3 8B [AWQ]", "Llama 3 8B", {"quantisation": "awq"}),
    ],
)
def test_a_setting_in_brackets_is_read(printed: str, name: str, fields: dict[str, str | int]) -> None:
    assert parse(printed) == ConfiguredName(name, fields)


def test_settings_that_make_no_configuration_are_kept_apart() -> None:
    assert parse("Claude-3.7-Sonnet (temperature=1, length=12800, reasoning=3200)") == ConfiguredName(
        "Claude-3.7-Sonnet", {"thinking_tokens": 3200}, ("temperature=1", "length=12800")
    )


@pytest.mark.parametrize(
    "printed",
    [
        "GPT-4 (May 2023)",
        "gpt-5",
        "Gemini 2.5 Flash",
        "Mistral Medium",
        "foo (high temperature)",
        "(high)",
        "",
    ],
)
def test_a_name_without_a_setting_is_left_alone(printed: str) -> None:
    assert parse(printed) is None
