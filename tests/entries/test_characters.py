"""Characters that nobody sees, and names that look alike."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest

from catalog.entries import characters
from catalog.entries.text import escape_invisible, normalised

HIDDEN = (
    *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180e\u180f\u2065\u3164\uffa0\ufe00\ufe0f\ufff0\U000e0001\U000e0100\U000e01ef",
    *"\u2800\U00016fe4\U0001d159\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff",
    *"\x00\x07\x7f\x85\u00ad\u061c\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\ufeff\ufff9\ue000",
)
SEEN = "aé~\u00a0\u3000中한✓①☃\n−½\u0301\U0001f600"


@pytest.mark.parametrize("char", HIDDEN, ids=lambda char: f"{ord(char):04x}")
def test_it_is_found_escaped_and_left_out_of_a_comparison(char: str) -> None:
    text = f"a{char}b"
    assert list(characters.hidden_characters(text)) == [char]
    assert escape_invisible(text) in {f"a\\u{ord(char):04x}b", f"a\\U{ord(char):08x}b"}
    assert normalised(text) == normalised("ab")
    assert characters.without_hidden(text) == "ab"


def test_what_is_seen_stays() -> None:
    assert list(characters.hidden_characters(SEEN)) == []
    assert characters.without_hidden(SEEN) == SEEN


def test_an_emoji_may_have_its_style() -> None:
    assert not list(characters.hidden_characters("❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 ™\ufe0f"))
    assert list(characters.hidden_characters("❤\ufe0f\ufe0f")) == ["\ufe0f"]
    assert (
        list(characters.hidden_characters("a\ufe0f"))
        == list(characters.hidden_characters("\ufe0f"))
        == ["\ufe0f"]
    )


def test_every_character_that_draws_nothing_is_known() -> None:
    """Of the characters with a name, all fillers and selectors; letters and signs stay."""
    named = {chr(code): unicodedata.name(chr(code), "") for code in range(0x110000)}
    unseen = [
        name
        for char, name in named.items()
        if name.endswith(("GRAPHEME JOINER", "INVISIBLE TIMES", "BRAILLE PATTERN BLANK"))
        or name.startswith(("VARIATION SELECTOR", "TAG ", "MONGOLIAN FREE VARIATION", "ZERO WIDTH"))
        or ("HANGUL" in name and "FILLER" in name)
        if not characters.is_hidden(char)
    ]
    assert unseen == []
    seen = [char for char in named if unicodedata.category(char)[0] in "LNS" and characters.is_hidden(char)]
    assert {unicodedata.name(char) for char in seen} == {
        "HANGUL CHOSEONG FILLER",
        "HANGUL JUNGSEONG FILLER",
        "HANGUL FILLER",
        "HALFWIDTH HANGUL FILLER",
        "BRAILLE PATTERN BLANK",
        "MUSICAL SYMBOL NULL NOTEHEAD",
    }


@pytest.mark.parametrize(
    ("text", "longest"), [("e" + "\u0301" * 300, 300), ("\u1ebf", 0), ("e\u0302\u0301x\u0301", 2), ("abc", 0)]
)
def test_marks_are_counted(text: str, longest: int) -> None:
    assert characters.most_marks(text) == longest


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Birch", "Вirch"),
        ("BIRCH", "ВІRСН"),
        ("birch 60m", "Bir\u3164ch-60M"),
        ("gpt-4o", "gрt-4о"),
        ("Birch", "Ｂｉｒｃｈ"),
        ("GPT", "𝐆𝐏𝐓"),
        ("gpt", "ɡpt"),
        ("Mixtral", "Mіхtrаl"),
        ("Qwen", "Ԛwen"),
        ("α-coder", "а-coder"),
    ],
)
def test_names_that_look_alike(one: str, other: str) -> None:
    assert characters.looks(one) & characters.looks(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Birch", "Бirch"), ("Café", "Cafe"), ("悟道", "悟空"), ("Coder β", "Coder α"), ("µ1", "1")],
)
def test_names_that_differ(one: str, other: str) -> None:
    assert not characters.looks(one) & characters.looks(other)


def test_plain_names_need_no_table() -> None:
    """Its 900 KB are read only by a catalogue with a name that is not plain ASCII."""
    code = "import sys, catalog.validate.runner; sys.exit('confusable_homoglyphs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
