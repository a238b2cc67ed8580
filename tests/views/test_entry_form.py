"""The form's script lays out entries as `catalog fmt` does: one contract, two languages."""

from __future__ import annotations

import json
from typing import Any, Final

from catalog.authoring.template import _flow
from catalog.entries.formatter import format_entry
from catalog.entries.real import Real
from catalog.entries.schema import FOLDERS
from catalog.views import entry_form
from tests.support.paths import GOLDEN

CONTRACT: Final = GOLDEN / "json/form.json"
LONG: Final = "A sentence that says in many words what could be said in few, " * 3
TEXTS: Final = (
    *(
        "plain",
        "7b",
        "1.0",
        "2024",
        "2024-05-01",
        "1e3",
        "0x1f",
        "0o7",
        "1_000",
        "1:30",
        "-1",
        "+5",
        ".5",
        ".",
    ),
    *("null", "True", "no", "~", "y", "nan", ".nan", "inf", "on", "=", "<<", "...", "---", "- a", "a - b"),
    *("a: b", "a:b", "a:", "a #b", "#a", "a#b", "[x]", "a, b", "a]b", "{x", "x}", "'a'", '"a"', 'a "b" c'),
    *(
        "it's",
        'it\'s "so"',
        "back\\slash",
        "back\\slash's",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "?",
    ),
    *("Über 100%", "ش 🙂", "a\u200bb", "a\u00a0b", "tab\there", "https://example.org/a?b=c#d", "pass@1"),
)
CASES: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    *(("model", {"note": text, "aliases": [text], "name": "x"}) for text in TEXTS),
    (
        "model",
        {
            "sources": [{"locator": "Table 1", "url": f"https://example.org/{'x' * 90}", "title": "T" * 60}],
            "variants": [
                {"name": "Oak 7B", "id": "7b", "parameters": "7B", "layers": Real("32")},
                {
                    "id": "70b",
                    "name": "Oak Coder Instruct of a long name " * 3,
                    "parameters": "70B",
                    "hidden": 4096,
                },
            ],
            "paper": {"authors": ["Ada Example"] * 12, "title": "Oak: a Tree", "arxiv": "2405.01230"},
            "summary": LONG.strip(),
            "name": "Oak",
        },
    ),
    (
        "model",
        {"name": "x", "aliases": ["An alias that goes on and on"] * 9, "paper": {"authors": ["A B"] * 70}},
    ),
    (
        "model",
        {"name": "x", "paper": {"title": LONG.strip(), "venue": "V" * 130}, "weights": {"public": True}},
    ),
    ("model", {"name": "x", "sources": [{"title": LONG.strip(), "locator": "Table 3"}, {"title": "y"}]}),
    (
        "result",
        {
            "quoted": True,
            "rows": [{"percent": Real("32.90"), "model": "a/b", "benchmark": "c", "as_reported": "n" * 150}],
            "settings": {"temperature": Real("0.2"), "decoding": "sampling"},
            "source": {"date": "2024-05-01", "kind": "paper", "title": 'It is "x"'},
        },
    ),
    (
        "result",
        {
            "rows": [
                {
                    "tools": "web search",
                    "percent": Real("70"),
                    "thinking_tokens": 32000,
                    "effort": "high",
                    "mode": "thinking",
                    "quantisation": "fp8",
                    "model": "a/b",
                }
            ],
        },
    ),
    ("benchmark", {"metrics": ["pass@k"], "instances": 12, "name": "Twelve", "has_tests": True}),
    (
        "method",
        {"stages": ["write, cut"], "kind": "repair", "repository": {"url": "https://x.org"}, "name": "P"},
    ),
)


def told(value: Any) -> Any:
    """`value` as the form's script holds it: numbers are as typed."""
    if isinstance(value, dict):
        return {name: told(item) for name, item in value.items()}
    if isinstance(value, list):
        return [told(item) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"number": value.text if isinstance(value, Real) else str(value)}
    return value


def laid(kind: str, fields: dict[str, Any]) -> str:
    text = "".join(f"{name}: {_flow(value)}\n" for name, value in fields.items())
    new, problems = format_entry("x", text.encode(), FOLDERS[entry_form._FOLDERS[kind]])
    assert problems == []
    return new.decode()


def test_the_contract_of_the_forms_layout(*, update: bool) -> None:
    cases = [{"kind": kind, "fields": told(fields), "text": laid(kind, fields)} for kind, fields in CASES]
    text = json.dumps({"order": entry_form.order(), "cases": cases}, ensure_ascii=True, indent=1) + "\n"
    if update:
        CONTRACT.write_text(text, encoding="utf-8")
    assert CONTRACT.read_text(encoding="utf-8") == text
