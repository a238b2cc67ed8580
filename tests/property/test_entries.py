"""Whatever is written: entries keep their value, problems lie inside the file, order is no matter."""

from __future__ import annotations

import json
import re
import types
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, RootModel

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import yaml_reader
from catalog.entries.files import File
from catalog.entries.real import Real
from catalog.entries.schema import FOLDERS, TERM_FILES, recipe
from catalog.entries.schema import types as field_types
from catalog.entries.schema.recipe import Recipe
from catalog.entries.schema.results import ResultRow
from catalog.validate import report
from tests.support.drawn import examples
from tests.support.paths import DATA

TODAY = date(2026, 11, 21)
SMALL = entry_files.read_all(DATA / "small")
FORMS = {**FOLDERS, **{f"terms/{name}": form for name, form in TERM_FILES.items()}}

# Values as people write them, by the alias that a field is annotated with.
_NUMBER = st.one_of(st.integers(0, 10**9), st.floats(0, 1e9, allow_nan=False))
_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]), min_size=1, max_size=20
).filter(lambda text: bool(text.strip()) and "<" not in text)
_WRITTEN: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (field_types.Id, st.from_regex(r"\A[a-z0-9][a-z0-9.-]{0,12}\Z")),
    (field_types.ModelRef, st.from_regex(r"\A[a-z0-9][a-z0-9.-]{0,9}(/[a-z0-9][a-z0-9.-]{0,9})?\Z")),
    (
        field_types.AddressId,
        st.from_regex(r"\A(models/[a-z0-9]{1,9}|variants/[a-z0-9]{1,9}/[a-z0-9]{1,9})\Z"),
    ),
    (field_types.MetricName, st.from_regex(r"\A[a-z][a-z0-9-]{0,9}(@[a-z0-9]{1,3})?\Z")),
    (field_types.MethodVersion, st.from_regex(r"\A[0-9][0-9A-Za-z._+-]{0,9}\Z")),
    (field_types.Text, _TEXT),
    (field_types.Flag, st.booleans()),
    (field_types.Count, st.integers(0, 10**15)),
    (field_types.PositiveCount, st.integers(1, 10**15)),
    (field_types.Number, st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15))),
    (field_types.Average, _NUMBER),
    (
        field_types.PercentField,
        st.one_of(
            st.decimals(-999, 999, places=2).map(str),
            st.decimals(0, 100, places=1).map(lambda number: Real(str(number))),
            st.integers(0, 100),
        ),
    ),
    (
        field_types.ValueField,
        st.one_of(
            st.decimals(-9999, 9999, places=3).map(str),
            st.decimals(0, 3000, places=1).map(lambda number: Real(str(number))),
            st.integers(-(10**9), 10**9),
        ),
    ),
    (
        field_types.Money,
        st.one_of(
            st.decimals(0, 9999, places=3).map(str),
            st.decimals(0, 100, places=2).map(lambda number: Real(str(number))),
            st.integers(0, 10**6),
        ),
    ),
    (
        field_types.DayField,
        st.dates(date(1950, 1, 1), date(2090, 1, 1)).flatmap(
            lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4], day.year])
        ),
    ),
    (
        field_types.Size,
        st.one_of(st.integers(1, 10**15), st.from_regex(r"\A[1-9][0-9]{0,2}(\.[0-9])? ?[KMB]\Z")),
    ),
    (
        recipe.NameForm,
        st.sampled_from(["{model}", "{method} + {model}", "{model} ({method})", "x {model} y"]),
    ),
    (field_types.Url, st.from_regex(r"\Ahttps?://[a-z]{1,9}\.example(/[a-z0-9_()?=&-]{0,8}[a-z0-9])?\Z")),
    (field_types.PlainValue, st.one_of(st.booleans(), _NUMBER, _TEXT, st.lists(_TEXT, min_size=1))),
]


# Fields that ask for more than their type does.
_NAMED = {
    "arxiv": st.from_regex(r"\A(1[5-9]|2[0-9])(0[1-9]|1[0-2])\.[0-9]{4}[1-9]\Z"),
    "currency": st.from_regex(r"\A[A-Z]{3}\Z"),
    "doi": st.from_regex(r"\A10\.[0-9]{4}/[a-z0-9.]{0,8}[a-z0-9]\Z"),
    "key": st.from_regex(r"\A[A-Za-z0-9:_.-]{1,9}\Z"),
    "sha256": st.from_regex(r"\A[0-9a-f]{64}\Z"),
    "year": st.integers(1950, 2100),
}


def written(hint: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Strategy for values that people can write where `hint` is expected."""
    known = [strategy for alias, strategy in _WRITTEN if hint == alias]
    if name in _NAMED:
        return _NAMED[name]
    return known[0] if known else _value_strategy(hint, name)


def _value_strategy(hint: Any, name: str) -> st.SearchStrategy[Any]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return st.one_of(*(written(arg, name) for arg in args if arg is not type(None)))
    if origin is Literal:
        return st.sampled_from(args)
    if origin is tuple:
        return st.lists(written(args[0]), min_size=1, max_size=3)
    if origin is Mapping:
        return st.dictionaries(written(args[0]), written(args[1]), min_size=1, max_size=3)
    # What is left of Annotated are numbers with bounds of their own: temperature, top_p.
    return st.floats(0, 1) if origin is Annotated else entry(hint)


def entry(form: type[BaseModel]) -> st.SearchStrategy[Any]:
    """Strategy for values that people can write in a file of `form`."""
    hints = get_type_hints(form, include_extras=True)
    if issubclass(form, RootModel):
        return written(form.model_fields["root"].annotation)
    fields = {name: written(hints[name], name) for name in form.model_fields}
    needed = {name: fields.pop(name) for name, field in form.model_fields.items() if field.is_required()}
    if form is Recipe:  # of a table, read by hand
        del fields["refresh"], fields["not_read"]
        needed |= {name: fields.pop(name) for name in ("name_columns", "values")}
    if form is ResultRow:  # one of the two
        numbers = [st.fixed_dictionaries({name: fields.pop(name)}) for name in ("percent", "value")]
        rest = st.fixed_dictionaries(needed, optional=fields)
        return st.tuples(rest, st.one_of(numbers)).map(lambda parts: parts[0] | parts[1])
    return st.fixed_dictionaries(needed, optional=fields)


@pytest.mark.parametrize("kind", FORMS)
@given(data=st.data())
@examples(15)
def test_every_entry_keeps_its_value(kind: str, data: st.DataObject) -> None:
    form = FORMS[kind]
    read = form.model_validate(data.draw(entry(form)))
    text = read.model_dump_json(exclude_defaults=True)
    assert form.model_validate_json(text) == read
    assert form.model_validate_json(text).model_dump_json(exclude_defaults=True) == text


@pytest.mark.parametrize("kind", FORMS)
@given(data=st.data())
@examples(8)
def test_every_entry_written_as_yaml_is_well_formed(kind: str, data: st.DataObject) -> None:
    """No message about form for anything that the schema allows, through text and parser."""
    value = data.draw(entry(FORMS[kind]))
    value.pop("unverified", None)
    if kind == "terms/surveys":
        for survey in value.values():
            survey.pop("unverified", None)
    text = json.dumps(value, ensure_ascii=False).encode()  # which is YAML too
    name = {"results": "results/x/y"}.get(kind, kind if "/" in kind else f"{kind}/x")
    path = f"entries/{name}.yaml"
    checked = validate.check([File(path, text, "x")], today=date(2100, 1, 1), cache=validate.NullCache())
    forms = {
        "missing-field",
        "unknown-field",
        "invalid-value",
        "malformed-date",
        "size-form",
        "percent-form",
        "value-form",
        "value-unit",
    }
    assert [str(problem) for problem in checked.diagnostics if problem.rule in forms] == []


def lines(data: bytes) -> int:
    """Lines as a YAML reader counts them, with one for what follows the last line break."""
    return len(re.findall("\r\n|[\r\n\x85\u2028\u2029]", data.decode("utf-8", "replace"))) + 1


_FRAGMENTS = st.sampled_from(
    b"a: b\n|name: x\n|  - |[|]|{|}|: |, |*a|&a |!t |'|\"|#|\n|\t|---\n|...\n|%YAML 1.2\n|? |>\n|-\n|\xff|\0|"
    b"\xc2\x85|\xe2\x80\xa8|\xef\xbb\xbf|\r|tags: |variants: |<<<<<<< HEAD\n|rows:\n|<b>|\xe2\x80\xae".split(
        b"|"
    )
)
ANY_BYTES = st.one_of(st.binary(max_size=200), st.lists(_FRAGMENTS, max_size=40).map(b"".join))


@given(data=ANY_BYTES, kind=st.sampled_from(sorted(FORMS)))
@examples(60)
def test_any_bytes_are_read_and_problems_lie_inside(data: bytes, kind: str) -> None:
    name = {"results": "results/x/y"}.get(kind, kind if "/" in kind else f"{kind}/x")
    file = File(f"entries/{name}.yaml", data, "x")
    document, problems = yaml_reader.read(file.path, data)
    assert document is not None or problems
    checked = validate.check([file], today=TODAY, cache=validate.NullCache())
    assert set(problems) <= set(checked.diagnostics)
    for problem in checked.diagnostics:
        assert 1 <= problem.at.line <= lines(data)
        assert problem.at.column >= 1
        assert problem.rule in validate.RULES
    text = report.render(checked.diagnostics, format="text", rules=validate.RULES)
    assert len(text.splitlines()) == len(checked.diagnostics)
    assert len(report.render(checked.diagnostics, format="github", rules=validate.RULES).splitlines()) == len(
        checked.diagnostics
    )


@given(path=st.text(max_size=30), data=st.sampled_from([b"name: x\n", b""]))
def test_any_path_is_read(path: str, data: bytes) -> None:
    for under in ("", "models/", "terms/", "results/x/"):
        file = File(f"entries/{under}{path}", data, "x")
        checked = validate.check([file], today=TODAY, cache=validate.NullCache())
        report.render(checked.diagnostics, format="github", rules=validate.RULES).encode()


# Slips in good files: a piece of one line replaced by something else.
_SLIPS = st.sampled_from(b"| |x|0|:|- |[|}|null|-1|1.5|yes|\xc3\xa9".split(b"|"))


@given(data=st.data())
@examples(30)
def test_slips_in_a_good_catalogue_are_reported_where_they_are(data: st.DataObject) -> None:
    i = data.draw(st.integers(0, len(SMALL) - 1))
    text = SMALL[i].data
    start = data.draw(st.integers(0, len(text)))
    end = min(len(text), start + data.draw(st.integers(0, 6)))
    changed = text[:start] + data.draw(_SLIPS) + text[end:]
    files = [*SMALL[:i], File(SMALL[i].path, changed, "changed"), *SMALL[i + 1 :]]
    checked = validate.check(files, today=TODAY, cache=validate.NullCache())
    sizes = {file.path: lines(file.data) for file in files}
    for problem in checked.diagnostics:
        assert 1 <= problem.at.line <= sizes[problem.at.path]
    assert validate.check(files[::-1], today=TODAY, cache=validate.NullCache()) == checked


@given(order=st.permutations(SMALL))
@examples(5)
def test_order_of_files_makes_no_difference(order: list[File]) -> None:
    expected = validate.check(SMALL, today=TODAY, cache=validate.NullCache())
    checked = validate.check(order, today=TODAY, cache=validate.NullCache())
    assert checked == expected
    assert list(checked.entries.models) == list(expected.entries.models)
