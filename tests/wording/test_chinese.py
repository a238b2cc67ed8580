"""Typography of the Chinese texts: messages, hand-written pages, texts in entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from babel.messages.pofile import read_po

from tests.support.paths import ROOT

_HAN = "[一-鿿]"
FAULTS = {
    "half-width punctuation beside Chinese": re.compile(
        f"{_HAN}[,;:!?()]|[,;:!?(]{_HAN}|\\){_HAN}|{_HAN}\\.(?!\\w)"
    ),
    "a space beside full-width punctuation": re.compile(" [，。；：！？、（）]|[，。；：！？、（）] "),
    "a space within Chinese": re.compile(f"{_HAN} {_HAN}"),
    "a space within a date, which is written 2024年6月": re.compile(r"[\d}] [年月]|[年月] \d"),
    "slanted Chinese, which is printed in bold": re.compile(rf"(?<!\*)\*{_HAN}[^*]*\*(?!\*)"),
    "no space between Chinese and Latin letters or digits": re.compile(
        f"{_HAN}[A-Za-z0-9]|[A-Za-z0-9]{_HAN}"
    ),
}
MESSAGES = sorted((ROOT / "catalog/wording/zh").glob("*.po"))
_DATE = re.compile(r"\d[年月日]|[年月]\d")
_NO_PROSE = (
    (re.compile(r"```.*?```|^---\n.*?\n---\n", re.DOTALL), ""),
    (re.compile(r"`[^`]*`|https?:\S+|</?\w[^>]*>|\{\.?#[^}]*\}"), "X"),
    (re.compile(r"\]\([^)]*\)|\{ #[^}]*\}"), "]"),
)


def faults(text: str) -> list[str]:
    """Faults of typography in a Chinese text, each with its place; code and addresses are left out."""
    for pattern, instead in _NO_PROSE:
        text = pattern.sub(instead, text)
    return [
        f"{name}: {text[max(0, found.start() - 12) : found.end() + 12]!r}"
        for name, pattern in FAULTS.items()
        for found in pattern.finditer(text)
        if not _DATE.fullmatch(found[0]) and "X" not in found[0]
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("得分为 54%，领先 3 个模型（2024年6月）。", 0),
        ("得分,领先", 1),
        ("截至 2024 年 6 月", 2),
        ("得分 ，领先", 1),
        ("参数量7B", 1),
        ("模型 得分", 1),
        ("即*主要数值*，不是**引用**", 1),
        ("见 [来源](sources.html)与 `a,b`：x", 0),
    ],
)
def test_faults_of_typography_are_found(text: str, number: int) -> None:
    assert len(faults(text)) == number


@pytest.mark.parametrize("path", MESSAGES, ids=lambda path: path.stem)
def test_messages_are_set_as_chinese_is(path: Path) -> None:
    with path.open("rb") as file:
        strings = [
            string
            for message in read_po(file, locale="zh")
            if message.id and message.string
            for string in ([message.string] if isinstance(message.string, str) else message.string)
        ]
    assert [fault for string in strings for fault in faults(string)] == []


def test_pages_are_set_as_chinese_is() -> None:
    found = {
        path.name: wrong
        for path in sorted((ROOT / "site_src/pages").rglob("*.zh.md"))
        if (wrong := faults(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_texts_in_entries_are_set_as_chinese_is() -> None:
    found = {}
    for path in sorted((ROOT / "entries").rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if "zh:" in text:
            wrong = [fault for said in _chinese(yaml.load(text, yaml.CSafeLoader)) for fault in faults(said)]
            if wrong:
                found[path.name] = wrong
    assert found == {}


def _chinese(node: object, *, within: bool = False) -> Iterator[str]:
    """Texts within the fields `zh` of an entry, at any depth."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _chinese(value, within=within or key == "zh")
    elif isinstance(node, list):
        for value in node:
            yield from _chinese(value, within=within)
    elif isinstance(node, str) and within:
        yield node
