"""Layout of anything that people can write: the meaning stays, comments stay, twice is once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from catalog import validate
from catalog.authoring import autofix
from catalog.entries import files, formatter, yaml_reader
from catalog.entries.files import File
from catalog.entries.formatter.parse import NotPlainError, parse_tree
from catalog.entries.formatter.print import print_tree
from catalog.entries.real import Real
from catalog.entries.schema import FOLDERS, TERM_FILES
from catalog.validate.file_layout import FileKind, classify
from tests.property.test_entries import ANY_BYTES
from tests.support.drawn import examples
from tests.support.projects import SMALL

FORMS = {**FOLDERS, **{f"terms/{name}": form for name, form in TERM_FILES.items()}}
NAMES = sorted({name for form in FORMS.values() for name in form.model_fields})

# Words that are hard to write, beside any text.
# fmt: off
HARD = st.sampled_from([
    "null", "~", "true", "no", "1", "1.0", "1.50", "-1", "1e5", "0x1F", "2022-03-25", "a:b", "#a", "[a",
    "{a}", "*a", "&a", "!a", "%a", "@a", "`a", "'a", '"a', 'a\'b"c', "a\nb", "\na", "a\n", "a\n\n",
    "\ta", "a\tb", "\\", "\\n", "---", "...", ">", "\u2028", "\x85", "\xa0", "\ufeff", "\u202e", "?",
    ":", "a:", "=", "<<",
    "a: b", "a #b", "- a", "a, b", "a  b", " a", "a ", "? a",
])
# fmt: on
TEXT = st.one_of(
    HARD, st.text(max_size=12), st.lists(st.text("abc", min_size=1), min_size=20, max_size=60).map(" ".join)
)
REAL = st.decimals(-999, 999, places=2).map(lambda number: Real(str(number)))
SCALAR = st.one_of(TEXT, st.booleans(), st.none(), st.integers(-(10**12), 10**12), REAL)
KEY = st.one_of(st.sampled_from(NAMES), HARD, st.text(max_size=12))
VALUE = st.recursive(
    SCALAR,
    lambda below: st.one_of(st.lists(below, max_size=4), st.dictionaries(KEY, below, max_size=4)),
    max_leaves=12,
)
ENTRY = st.dictionaries(KEY, VALUE, min_size=1, max_size=6)


class Dumper(yaml.SafeDumper):
    """Writes reals as they were written."""


def _real(dumper: Dumper, real: Real) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:float", real.text)


Dumper.add_representer(Real, _real)


def dumped(value: Any, *, flow: bool | None, width: int, quotes: str | None) -> str:
    text: str = yaml.dump(
        value,
        Dumper=Dumper,
        default_flow_style=flow,
        width=width,
        default_style=quotes,
        sort_keys=False,
        allow_unicode=width % 2 == 0,
    )
    return text


def read(text: str) -> Any:
    document, problems = yaml_reader.read("x", text.encode())
    return document.value if document is not None and not problems else None


def comments(text: str) -> list[str]:
    return sorted(parse_tree(text).comments())


@pytest.mark.parametrize("kind", FORMS)
@given(
    value=ENTRY,
    flow=st.sampled_from([True, False, None]),
    width=st.integers(20, 200),
    quotes=st.sampled_from([None, "'", '"']),
)
@examples(15)
def test_says_the_same_and_twice_is_once(
    kind: str, value: dict[str, Any], *, flow: bool | None, width: int, quotes: str | None
) -> None:
    text = dumped(value, flow=flow, width=width, quotes=quotes)
    held = read(text)
    if not isinstance(held, dict) or "&" in text or "!!" in text or "\n? " in f"\n{text}":
        return
    form = FORMS[kind]
    new = print_tree(parse_tree(text), form)
    assert formatter.equal_values(read(new), held), "before anything is compared with what was written"
    assert print_tree(parse_tree(new), form) == new
    assert formatter.format_entry("x", text.encode(), form) == (new.encode(), [])
    assert formatter.is_printed(new.encode(), held, form), "a short way to know that a file is formatted"
    assert formatter.is_printed(text.encode(), held, form) == (text == new)
    assert_read_in_short(new.encode(), form)
    assert_read_in_short(text.encode(), form)


def assert_read_in_short(data: bytes, form: type[BaseModel]) -> None:
    """The short way to read a formatted file gives what the parser gives, or nothing."""
    content = formatter.formatted_value(data, form)
    if content is not None:
        document, problems = yaml_reader.read("x", data)
        assert document is not None
        assert not problems
        assert formatter.equal_values(document.value, content)


@given(
    value=st.dictionaries(
        st.sampled_from(NAMES),
        st.recursive(
            st.one_of(st.integers(0, 99), st.sampled_from(["a", "a#b", "c # d", "word " * 40])),
            lambda below: st.one_of(
                st.lists(below, min_size=1, max_size=3),
                st.dictionaries(st.sampled_from(NAMES), below, min_size=1, max_size=3),
            ),
            max_leaves=8,
        ),
        min_size=1,
        max_size=5,
    ),
    flow=st.sampled_from([True, False, None]),
    places=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 8), st.booleans()), max_size=6),
)
@examples(50)
def test_comments_stay(
    value: dict[str, Any], *, flow: bool | None, places: list[tuple[int, int, bool]]
) -> None:
    lines = dumped(value, flow=flow, width=60, quotes=None).split("\n")
    for number, (line, indent, beside) in enumerate(places):
        at = line % len(lines)
        if beside:
            lines[at] += f"  # note {number}"
        else:
            lines.insert(at, " " * indent + f"# note {number}")
    text = "\n".join(lines)
    held = read(text)
    if not formatter.equal_values(held, read(dumped(value, flow=flow, width=60, quotes=None))) or "&" in text:
        return  # the mark fell into a text
    for form in FORMS.values():
        new = print_tree(parse_tree(text), form)
        assert formatter.equal_values(read(new), held)
        assert comments(new) == comments(text)
        assert print_tree(parse_tree(new), form) == new


def test_a_comment_beside_a_list_in_lists_stands_above_all_of_them() -> None:
    words = "word " * 40
    text = f'aliases:\n- - ["{words}"]  # note\n  - 0\n'
    new = print_tree(parse_tree(text), FORMS["models"])
    assert new == f'aliases:\n  # note\n  - - - "{words}"\n    - 0\n'
    assert print_tree(parse_tree(new), FORMS["models"]) == new


@given(data=ANY_BYTES, kind=st.sampled_from(sorted(FORMS)))
@examples(50)
def test_any_bytes_are_laid_out_or_left_alone(data: bytes, kind: str) -> None:
    form = FORMS[kind]
    new, problems = formatter.format_entry("x", data, form)
    before, read_problems = yaml_reader.read("x", data)
    assert problems == read_problems
    if before is None or read_problems:
        assert new == data
        return
    after, _ = yaml_reader.read("x", new)
    assert after is not None
    assert formatter.equal_values(after.value, before.value)
    assert formatter.format_entry("x", new, form) == (new, [])
    folder = "results/a" if kind == "results" else kind
    path = f"entries/{folder}.yaml" if kind.startswith("terms/") else f"entries/{folder}/x.yaml"
    file = File(path, data, "digest")
    fixed = autofix.fix_files([file], lambda _: True, today=date(2026, 11, 21), cache=validate.NullCache())
    assert fixed.contents.get(path, data) in (new, data) or fixed.fixes


SMALL_FILES = files.read_all(SMALL)
SLIPS = [
    *(
        b"#",
        b" # ",
        b"\n",
        b"\n# x\n",
        b"# x\n",
        b"# x \n",
        b" ",
        b"&a ",
        b"! ",
        b"|",
        b">-\n",
        b"'",
        b'"',
        b"\r",
    ),
    *(
        b"---\n",
        b"\xe2\x80\xa8",
        b"# x\xe2\x80\xa8---\n",
        b"# x\r",
        b"\xef\xbb\xbf",
        b"\xc2\x85",
        b"%YAML 1.1\n",
        b"...",
    ),
]


@given(data=st.data(), kind=st.sampled_from(sorted(FORMS)))
@examples(40)
def test_slips_in_good_files_never_cost_a_word(data: st.DataObject, kind: str) -> None:
    text = data.draw(st.sampled_from(SMALL_FILES)).data
    start = data.draw(st.integers(0, len(text)))
    slip = data.draw(st.sampled_from(SLIPS))
    changed = text[:start] + slip + text[start + data.draw(st.integers(0, 3)) :]
    before, problems = yaml_reader.read("x", changed)
    new, _ = formatter.format_entry("x", changed, FORMS[kind])
    after, _ = yaml_reader.read("x", new)
    if before is not None and not problems:
        assert after is not None
        assert formatter.equal_values(after.value, before.value)
        assert formatter.format_entry("x", new, FORMS[kind])[0] == new
    else:
        assert new == changed


@given(data=st.data(), file=st.sampled_from(SMALL_FILES))
@examples(200)
def test_the_short_way_never_calls_formatted_what_the_long_way_would_change(
    data: st.DataObject, file: File
) -> None:
    kind = classify(file.path)
    assert isinstance(kind, FileKind)
    text = file.data
    start = data.draw(st.one_of(st.integers(0, 40), st.integers(0, len(text))))
    changed = text[:start] + data.draw(st.sampled_from(SLIPS)) + text[start + data.draw(st.integers(0, 3)) :]
    assert_read_in_short(changed, kind.schema)
    document, problems = yaml_reader.read("x", changed)
    if document is None or problems or not isinstance(document.value, dict):
        return
    if formatter.is_printed(changed, document.value, kind.schema):
        try:
            tree = parse_tree(changed.decode("utf-8-sig"))
        except NotPlainError:
            return  # left alone
        assert print_tree(tree, kind.schema).encode() == changed
