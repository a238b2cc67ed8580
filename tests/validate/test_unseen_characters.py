"""Names without a letter, names that look like others, and texts that draw over the page."""

from __future__ import annotations

from hashlib import sha256

import pytest

from catalog import validate
from catalog.entries import files
from catalog.entries.files import File
from tests.support.projects import SMALL, TODAY

SMALL_FILES = files.read_all(SMALL)


def problems(stem: str, text: str) -> list[str]:
    data = text.encode()
    file = File(f"entries/models/{stem}.yaml", data, sha256(data).hexdigest())
    checked = validate.check([*SMALL_FILES, file], today=TODAY, cache=validate.NullCache())
    return [str(problem) for problem in checked.diagnostics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('name: "\u3164"\n', "1:7: hidden-character: `\\u3164` (hangul filler) is invisible; delete it"),
        ('name: "Birch\u3164"\n', "1:7: hidden-character: `\\u3164` (hangul filler) is invisible; delete it"),
        ('name: "Fir"\nnote: "a\u2800b"\n', "2:7: hidden-character: `\\u2800` (braille pattern blank)"),
        ('name: "Fir"\nnote: "a\ufdd0b"\n', "2:7: hidden-character: `\\ufdd0` (a control character)"),
        (
            'name: "Fir"\nnote: "a\U000e0100"\n',
            "2:7: hidden-character: `\\U000e0100`",
        ),
        (
            'name: "Yew"\nsummary: "a' + "\u0304" * 300 + '"\n',
            "2:10: hidden-character: 300 accents or other marks on one letter; write at most 8",
        ),
        ("# a \u202ecomment\nname: Fir\n", "1:5: hidden-character: `\\u202e` (right-to-left override)"),
        ("name: Fir # note\n\n#\u200b\n", "3:2: hidden-character: `\\u200b` (zero width space) is invisible"),
        ('name: "Вirch"\n', "1:7: alias-clash: `Вirch` looks like `birch`, a name of `birch` in"),
        (
            'name: "Fir"\naliases: [ＢＩＲＣＨ]\n',
            "2:11: alias-clash: `ＢＩＲＣＨ` looks like `birch`",
        ),
    ],
)
def test_it_is_refused(text: str, expected: str) -> None:
    assert any(line.startswith(f"entries/models/elm.yaml:{expected}") for line in problems("elm", text))


def test_the_hidden_name_of_another_clashes_too() -> None:
    lines = problems("oak", 'name: "Birch\u3164"\n')
    assert any("alias-clash: `Birch\\u3164` is already a name of `birch`" in line for line in lines)


@pytest.mark.parametrize("name", ["Élan", "悟道", "Coder β", "Café ☕\ufe0f"])
def test_names_of_the_world_are_good(name: str) -> None:
    assert not [line for line in problems("elm", f'name: "{name}"\n') if "hidden" in line or "clash" in line]
