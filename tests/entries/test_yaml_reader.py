"""YAML text -> values and places: JSON's scalars only, bounded, every node found again."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from catalog.entries import yaml_reader
from catalog.entries.diagnostics import Position
from catalog.entries.files import MAX_BYTES
from catalog.entries.yaml_reader import event_loader


def value(text: str) -> Any:
    document, problems = yaml_reader.read("x.yaml", text.encode())
    assert document is not None, problems
    assert problems == []
    return document.value


def messages(data: bytes) -> list[str]:
    return [str(problem) for problem in yaml_reader.read("x.yaml", data)[1]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", "False"),
        ("null", None),
        ("~", None),
        ("NULL", "NULL"),
        ("2022-03-25", "2022-03-25"),
        ("12:30", "12:30"),
        ("0777", "0777"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("42", 42),
        ("-1", -1),
        ("1.50", 1.5),
        ("5.0e-5", 5e-5),
        (".5", ".5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("9" * 31, "9" * 31),
        ('"42"', "42"),
        ("'true'", "true"),
        ("٣", "٣"),
    ],
)
def test_scalars_are_those_of_json(written: str, read: object) -> None:
    parsed = value(f"a: {written}")["a"]
    assert parsed == read
    assert isinstance(parsed, type(read))


def test_real_number_keeps_its_decimals() -> None:
    assert value("a: 32.90")["a"].text == "32.90"


def test_keys_are_text() -> None:
    assert value("2022: a\ntrue: b\nno: c") == {"2022": "a", "true": "b", "no": "c"}


def test_byte_order_mark_and_windows_line_ends_are_no_matter() -> None:
    assert value("\ufeffa: 1\r\nb: [x,\r\n y]\r\n") == {"a": 1, "b": ["x", "y"]}


def test_aliases_are_followed() -> None:
    assert value("a: &a [1, 2]\nb: *a") == {"a": [1, 2], "b": [1, 2]}


def test_every_node_has_its_place() -> None:
    document, _ = yaml_reader.read("x.yaml", b"a: 1\nb:\n  - {c: d, e: f}\n  - x\n")
    assert document is not None
    assert document.position(("a",)) == Position("x.yaml", 1, 4)
    assert document.position(("a",), key=True) == Position("x.yaml", 1, 1)
    assert document.position(("b", 0, "e")) == Position("x.yaml", 3, 15)
    assert document.position(("b", 0, "e"), key=True) == Position("x.yaml", 3, 12)
    assert document.position(("b", 1)) == Position("x.yaml", 4, 5)


def test_place_of_what_is_missing_is_that_of_its_parent() -> None:
    document, _ = yaml_reader.read("x.yaml", b"a: 1\nb:\n  - {c: d}\n")
    assert document is not None
    assert document.position(("b", 0, "z")) == Position("x.yaml", 3, 5)
    assert document.position(("b", 7, "z")) == Position("x.yaml", 3, 3)
    assert document.position(("a", "float")) == Position("x.yaml", 1, 4)
    assert document.position() == Position("x.yaml", 1, 1)


def test_first_of_two_equal_keys_stays() -> None:
    document, problems = yaml_reader.read("x.yaml", b"a: 1\nb: 2\na: 3\n")
    assert document is not None
    assert document.value == {"a": 1, "b": 2}
    assert list(map(str, problems)) == [
        "x.yaml:3:1: duplicate-key: `a` is already written on line 1; keep one of the two"
    ]


@pytest.mark.parametrize(
    ("text", "at", "part"),
    [
        ("a: [1, 2\n\n", "1:4: yaml-syntax", "write `]` at the end of this line"),
        ("a: b: c", "1:4: yaml-syntax", 'needs quotes; write `"b: c"`'),
        ("a:\n\tb: c\n", "2:1: yaml-syntax", "spaces, not tabs"),
        ("a: 1\n---\nb: 2\n", "2:1: yaml-syntax", "a second YAML document"),
        ("? [a]\n: b\n", "1:3: yaml-syntax", "a key must be plain text"),
        ("a: *b\n", "1:4: yaml-syntax", "refers to an anchor that is not defined"),
        ("a: &a [*a]\n", "1:8: yaml-syntax", "refers to an anchor that is not defined"),
        ("é: é\nb: é\0\n", "2:5: yaml-syntax", "a control character"),
        ("a: 1e400\n", "1:4: yaml-syntax", "is too large"),
        ("a: !!int 3\n", "1:4: yaml-tag", "'!!int' is not allowed"),
        ("a: !x y\n", "1:4: yaml-tag", "'!x' is not allowed"),
        ("", "1:1: empty-file", "the file is empty"),
        ("# only this\n", "1:1: empty-file", "the file is empty"),
    ],
)
def test_says_where_and_what(text: str, at: str, part: str) -> None:
    (problem,) = messages(text.encode()) or ["nothing"]
    assert problem.startswith(f"x.yaml:{at}: ")
    assert part in problem


def test_bytes_that_are_no_utf8() -> None:
    assert messages(b"a: 1\nb: h\xe9\n") == [
        "x.yaml:2:5: encoding: the text is not UTF-8; save the file as UTF-8"
    ]


class CountingLoader:
    """The event loader of the reader, with the number of events that were requested."""

    def __init__(self, text: str) -> None:
        self._loader = event_loader(text)
        self.events = 0

    def get_event(self) -> object:
        self.events += 1
        event: object = self._loader.get_event()
        return event


HOSTILE = {
    "brackets": b"[" * MAX_BYTES,
    "braces": b"{" * MAX_BYTES,
    "dashes": b"- " * (MAX_BYTES // 2),
    "dash lines": b"-\n" * (MAX_BYTES // 2),
    "questions": b"? " * (MAX_BYTES // 2),
    "indentation": b"".join(b" " * i + b"a:\n" for i in range(1500)),
    "ten megabytes": b"a: b\n" * 2_000_000,
    "flat list": b"[" + b"a," * (MAX_BYTES // 2 - 2) + b"]",
    "equal keys": b"a: 1\n" * (MAX_BYTES // 5),
    "billion laughs": b"a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    + b"".join(b"a%d: &a%d [%s]\n" % (i, i, b",".join([b"*a%d" % (i - 1)] * 10)) for i in range(1, 30)),
    "deep aliases": b"a0: &a0 [x]\n" + b"".join(b"a%d: &a%d [*a%d]\n" % (i, i, i - 1) for i in range(1, 600)),
    "tag": b"!" * MAX_BYTES,
    "spaces before an error": b"}: " + b" " * 1_000_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_file_is_refused_at_once(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a bounded number of parser events, whatever the size of the file."""
    loaders: list[CountingLoader] = []

    def counting_loader(text: str) -> CountingLoader:
        loaders.append(CountingLoader(text))
        return loaders[-1]

    monkeypatch.setattr(yaml_reader, "event_loader", counting_loader)
    document, problems = yaml_reader.read("x.yaml", data)
    assert sum(loader.events for loader in loaders) <= 2 * yaml_reader.MAX_NODES + 100
    assert document is None
    assert len(problems) <= 1001
    assert max(len(problem.message) for problem in problems) < 300


def test_hostile_file_takes_little_memory() -> None:
    data = HOSTILE["billion laughs"]
    tracemalloc.start()
    yaml_reader.read("x.yaml", data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * 1024 * 1024


def test_huge_number_is_text() -> None:
    """int() takes time that grows with the square of the number of digits."""
    digits = "9" * 2_000_000
    assert value(f"a: {digits}") == {"a": digits}


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_positions_count_lines_of_yaml_and_characters(ending: str) -> None:
    start = f"a: é{ending}b: é"
    for data, rule in (
        (start.encode() + b"\xff", "encoding"),
        (f"{start}\x07".encode(), "yaml-syntax"),
        (f"{start}: c".encode(), "yaml-syntax"),
    ):
        _, (problem,) = yaml_reader.read("x.yaml", data)
        assert (problem.rule, problem.at.line) == (rule, 2), data
        assert 4 <= problem.at.column <= 5
