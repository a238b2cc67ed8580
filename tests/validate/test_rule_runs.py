"""A check that remembers the last one finds the same as a check that remembers nothing."""

from __future__ import annotations

import hashlib
import random
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import yaml_reader
from catalog.entries.files import File
from catalog.validate import registry, rule_runs
from tests.support.paths import DATA
from tools.generate import mistakes
from tools.generate.mistakes import TODAY, small

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from catalog.entries.formatter import Read
    from catalog.validate.findings import EntryFile, Finding, Scope

_STEPS: Final = 25
_SLIPS: Final = (  # (path below entries/, text, text in its place): what authors change, and mistakes
    ("models/birch.yaml", "name: Birch\n", "name: Acorn Coder\n"),
    ("models/birch.yaml", "name: Birch\n", "name: Вirch\n"),
    ("models/birch.yaml", "name:", "nmae:"),
    ("models/birch.yaml", "name: Birch\n", "name: Birch\nformer_ids: [acorn-coder, old-birch]\n"),
    ("models/cedar-chat.yaml", "name:", "former_ids: [old-birch]\nname:"),
    ("models/cedar-chat.yaml", "based_on: [acorn-coder/2.7b]", "based_on: [acorn-coder/2.8b]"),
    ("models/cedar-chat.yaml", "based_on: [acorn-coder/2.7b]", "based_on: [birch]"),
    ("models/birch.yaml", "name: Birch\n", "name: Birch\nbased_on: [cedar-chat]\n"),
    ("models/acorn-coder.yaml", "released: ", "note: Dated anew.\nreleased: 2026-0"),
    ("benchmarks/ten-tasks.yaml", "name:", "nmae:"),
    ("benchmarks/ten-tasks.yaml", "instances: 10\nn", "instances: 1\nn"),
    ("benchmarks/ten-tasks-plus.yaml", "name:", "follows: [ten-tasks-plus]\nname:"),
    ("terms/tags.yaml", "name:", "nmae:"),
    ("terms/metrics.yaml", "name:", "nmae:"),
    ("results/leaf-board/board.yaml", "rows:", "raws:"),
    ("results/leaf-board/board.yaml", "date: ", "date: 19"),
)


@cache
def _written() -> tuple[tuple[str, Mapping[str, File]], ...]:
    """(name, files by path) of every change: each mistake of tests/data/bad, slips, and files that go."""
    changes = [
        (rule, {file.path: file for file in entry_files.read_all(DATA / "bad" / rule)})
        for rule in mistakes.rules()
    ]
    files = small()
    for path, old, new in _SLIPS:
        file = files[f"entries/{path}"]
        data = file.data.replace(old.encode(), new.encode(), 1)
        changes.append((f"{path}: {new}", {file.path: _file(file.path, data)}))
    return tuple(changes)


def _file(path: str, data: bytes) -> File:
    return File(path, data, hashlib.sha256(data).hexdigest())


def _edited(seed: int) -> Iterator[tuple[str, Mapping[str, File]]]:
    """(what was done, all files) after each of some edits of the small catalogue."""
    draw = random.Random(seed)
    files = small()
    for _ in range(_STEPS):
        name, changed = draw.choice(_written())
        match draw.randrange(4):
            case 0:  # all is well again, as far as these files go
                well = small()
                files = {path: file for path, file in files.items() if path not in changed or path in well}
                files |= {path: well[path] for path in changed if path in well}
                yield f"without {name}", files
            case 1:
                path = draw.choice(sorted(files))
                files = {one: file for one, file in files.items() if one != path}
                yield f"without {path}", files
            case _:
                files = {**files, **changed}
                yield name, files


class Kept:
    """A cache in memory."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        return {key: self.values[key] for key in keys if key in self.values}

    def put_many(self, items: Mapping[str, bytes]) -> None:
        self.values.update(items)


def _check(
    files: Mapping[str, File],
    parsed: validate.ParsedEntries | None = None,
    cache: validate.Cache | None = None,
) -> validate.CheckResult:
    return validate.check(
        list(files.values()), today=TODAY, cache=cache or validate.NullCache(), parsed=parsed
    )


@pytest.mark.parametrize("seed", range(4))
def test_any_sequence_of_edits(seed: int) -> None:
    """In one process, in a new one for each check, and in one that is started anew now and then."""
    parsed, restarted, kept = validate.ParsedEntries(), validate.ParsedEntries(), Kept()
    _check(small(), parsed)
    read = dict(parsed.singles)  # no file is parsed twice
    for number, (edit, files) in enumerate(_edited(seed)):
        forgetful = validate.ParsedEntries()
        forgetful.singles = read
        expected = _check(files, forgetful)
        read |= forgetful.singles
        if number % 4 == seed:
            restarted = validate.ParsedEntries()
        for found in (_check(files, parsed), _check(files, None, kept), _check(files, restarted, kept)):
            assert found == expected, edit
            assert [one.fix for one in found.diagnostics] == [one.fix for one in expected.diagnostics], edit


def test_a_changed_text_of_one_entry_runs_no_rule_about_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in one process nor in a new one; a changed date runs those about results of the model."""
    kept, looked_at, seen_dates = Kept(), set[str](), list[int]()

    def entry_rule(file: EntryFile[object], _: Scope) -> Iterator[Finding]:
        looked_at.add(f"{file.folder}/{file.id}")
        yield from ()

    def rule_of_dates(scope: Scope) -> Iterator[Finding]:
        seen_dates.append(len(scope.releases))
        yield from ()

    def with_recorder(rules: tuple[registry.EntryRule, ...]) -> tuple[registry.EntryRule, ...]:
        return (*rules, entry_rule)

    watched = {folder: with_recorder(rules) for folder, rules in registry.ENTRY_RULES.items()}
    monkeypatch.setattr(rule_runs, "ENTRY_RULES", watched)
    monkeypatch.setattr(rule_runs, "CATALOGUE_RULES", (*registry.CATALOGUE_RULES, rule_of_dates))
    parsed = validate.ParsedEntries()

    def looked_at_after(files: Mapping[str, File], memory: validate.ParsedEntries) -> set[str]:
        looked_at.clear()
        seen_dates.clear()
        assert _check(files, memory, kept).diagnostics == ()
        return set(looked_at)

    files = small()
    assert len(looked_at_after(files, parsed)) > 5
    assert len(seen_dates) == 1
    path = "entries/models/birch.yaml"
    accepted = {"results/acorn-paper/table-2"}  # only what finds nothing is known to a new process
    of_birch = {"results/leaf-board/board"}
    for old, new, others, runs in (
        ("name:", "note: A changed text.\nname:", set[str](), 0),
        ("released: 2023-09", "released: 2023-08", of_birch, 1),
    ):
        data = files[path].data
        assert old.encode() in data
        files = {**files, path: _file(path, data.replace(old.encode(), new.encode(), 1))}
        for memory in (validate.ParsedEntries(), parsed):
            assert looked_at_after(files, memory) - accepted - others == {"models/birch"}
            assert len(seen_dates) == runs


def test_files_with_findings_are_read_again_only_after_a_change(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    reader = yaml_reader.read

    def counted(path: str, data: bytes) -> Read:
        read.append(path)
        return reader(path, data)

    parsed = validate.ParsedEntries()
    files = list(small().values())
    accepting = next(file for file in files if b"\naccepted:" in file.data)
    validate.check(files, today=TODAY, cache=validate.NullCache(), parsed=parsed)
    monkeypatch.setattr(yaml_reader, "read", counted)
    validate.check(files, today=TODAY, cache=validate.NullCache(), parsed=parsed)
    assert read == []
    data = accepting.data + b"# changed\n"
    changed = File(accepting.path, data, hashlib.sha256(data).hexdigest())
    files[files.index(accepting)] = changed
    validate.check(files, today=TODAY, cache=validate.NullCache(), parsed=parsed)
    assert set(read) == {accepting.path}
