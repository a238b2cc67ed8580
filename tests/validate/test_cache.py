"""The cache saves time and is never believed more than the files."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from catalog import validate
from catalog.entries import deadlines, program, yaml_reader
from catalog.entries import files as entry_files
from catalog.entries.diagnostics import Diagnostic
from catalog.entries.files import File
from catalog.validate import cache, runner
from catalog.validate.cache import SqliteCache
from tests.support.paths import DATA, ROOT
from tests.support.systems import posix_only

TODAY = date(2026, 11, 21)


@pytest.fixture(name="path")
def cache_path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "entries.sqlite"


@pytest.fixture(name="files")
def some_files() -> list[File]:
    bad = {file.path: file for file in entry_files.read_all(DATA / "bad" / "wrong-type")}
    small = {file.path: file for file in entry_files.read_all(DATA / "small")}
    return list({**small, **bad}.values())


def check(files: list[File], store: validate.Cache) -> validate.CheckResult:
    return validate.check(files, today=TODAY, cache=store)


def test_second_check_parses_nothing_and_says_the_same(
    path: Path, files: list[File], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = check(files, SqliteCache(path))
    parsed: list[str] = []
    read = yaml_reader.read

    def recorded(path: str, data: bytes) -> tuple[yaml_reader.Document | None, list[Diagnostic]]:
        parsed.append(path)
        return read(path, data)

    monkeypatch.setattr(yaml_reader, "read", recorded)
    assert check(files, SqliteCache(path)) == first
    # Where a warning is accepted, the file is read again to look for its place.
    assert parsed == [file.path for file in files if b"accepted:" in file.data]
    assert check(files, validate.NullCache()) == first


@posix_only
def test_any_number_of_processes_finds_the_same(
    path: Path, files: list[File], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = check(files, validate.NullCache())
    assert alone.diagnostics
    monkeypatch.setattr(runner, "LEAST_SHARED", 1)
    monkeypatch.setattr(runner, "_FILES_AT_ONCE", 3)
    monkeypatch.setattr(runner, "available_workers", lambda: 3)
    assert check(files, SqliteCache(path)) == alone
    monkeypatch.setattr(runner, "in_processes", None)  # nothing is left for them
    assert check(files, SqliteCache(path)) == alone


def test_unchanged_files_are_found_under_any_name(path: Path, files: list[File]) -> None:
    check(files, SqliteCache(path))
    moved = [File(file.path.replace("dogwood", "elm"), file.data, file.digest) for file in files]
    result = check(moved, SqliteCache(path))
    assert result == check(moved, validate.NullCache())
    assert any("elm" in problem.at.path for problem in result.diagnostics)


def test_other_version_of_the_code_knows_nothing(path: Path) -> None:
    SqliteCache(path, "one").put_many({"a": b"1"})
    assert SqliteCache(path, "one").get_many(["a", "b"]) == {"a": b"1"}
    assert SqliteCache(path, "two").get_many(["a"]) == {}


def test_fingerprint_follows_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.fingerprint()
    assert cache.fingerprint() == before
    for name in cache._CODE:
        assert (program.PACKAGE / name).exists()
        copy = tmp_path / name
        shutil.copytree(program.PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        monkeypatch.setattr(program, "digest", partial(program.digest, package=copy))
        assert cache.fingerprint() == before
        module = next((copy / name).rglob("*.py"))
        module.write_text("x = 1\n")
        assert cache.fingerprint() != before
        monkeypatch.undo()


def test_digest_of_the_program_follows_every_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is read, and a change of any that is read shows; trying each in turn would take seconds."""
    read = Path.read_bytes
    paths: set[Path] = set()

    def noting(path: Path) -> bytes:
        paths.add(path)
        return read(path)

    with monkeypatch.context() as noted:
        noted.setattr(Path, "read_bytes", noting)
        program._of_this_program.cache_clear()
        whole = program.digest()
    assert paths == set(program.PACKAGE.rglob("*.py"))
    copy = tmp_path / "catalog"
    shutil.copytree(program.PACKAGE / "stats", copy / "stats", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(program.PACKAGE / "charts", copy / "charts", ignore=shutil.ignore_patterns("__pycache__"))
    before = program.digest(package=copy)
    assert before != whole
    for module in list(copy.rglob("*.py")):
        text = module.read_bytes()
        module.write_bytes(text + b"#")
        assert program.digest(package=copy) != before
        module.rename(module.with_suffix(".away"))
        assert program.digest(package=copy) != before
        module.with_suffix(".away").rename(module)
        module.write_bytes(text)
        assert program.digest(package=copy) == before


@pytest.mark.parametrize(
    "damage", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_damaged_file_only_costs_time(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    assert SqliteCache(path, "v").get_many(["a"]) == {}
    SqliteCache(path, "v").put_many({"a": b"1"})
    SqliteCache(path, "v").put_many({"a": b"1"})
    assert SqliteCache(path, "v").get_many(["a"]) == {"a": b"1"}


def test_half_of_a_file_only_costs_time(path: Path, files: list[File]) -> None:
    expected = check(files, SqliteCache(path))
    data = path.read_bytes()
    for length in (len(data) // 2, 4096, 100, 17):
        path.write_bytes(data[:length])
        assert check(files, SqliteCache(path)) == expected


def test_every_damaged_byte_only_costs_time(path: Path) -> None:
    SqliteCache(path, "v").put_many({"a": b"one", "b": b"two" * 50})
    data = path.read_bytes()
    for position in range(0, len(data), 97):
        path.write_bytes(data[:position] + bytes([data[position] ^ 0xFF]) + data[position + 1 :])
        values = SqliteCache(path, "v").get_many(["a", "b"])
        assert values.items() <= {"a": b"one", "b": b"two" * 50}.items()


def test_value_that_is_no_entry_is_read_anew(path: Path, files: list[File]) -> None:
    store = SqliteCache(path)
    expected = check(files, store)
    for value in (b"", b"[]\n{}", b"[[1]]\n", b"nonsense", b'[]\n{"name": 3}', b"null\nnull", b"\xff\n\xff"):
        store.put_many({f"models:{file.digest}": value for file in files})
        assert check(files, store).entries.models == expected.entries.models


def test_locked_file_only_costs_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "CACHE", 0.01)
    SqliteCache(path, "v").put_many({"a": b"1"})
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert SqliteCache(path, "v").get_many(["a"]) == {}
        SqliteCache(path, "v").put_many({"b": b"2"})
    assert SqliteCache(path, "v").get_many(["a", "b"]) == {"a": b"1"}


def test_table_of_another_form_only_costs_time(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE kept (something TEXT)")
    SqliteCache(path, "v").put_many({"a": b"1"})
    SqliteCache(path, "v").put_many({"a": b"1"})
    assert SqliteCache(path, "v").get_many(["a"]) == {"a": b"1"}


def test_place_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = SqliteCache(tmp_path / "file" / "entries.sqlite", "v")
    store.put_many({"a": b"1"})
    assert store.get_many(["a"]) == {}


def test_what_nobody_uses_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_today", lambda: 100)
    SqliteCache(path, "v").put_many({"old": b"1", "used": b"2"})
    monkeypatch.setattr(cache, "_today", lambda: 120)
    assert SqliteCache(path, "v").get_many(["used"]) == {"used": b"2"}
    monkeypatch.setattr(cache, "_today", lambda: 140)
    SqliteCache(path, "v").put_many({"new": b"3"})
    assert SqliteCache(path, "v").get_many(["old", "used", "new"]) == {"used": b"2", "new": b"3"}


def test_file_does_not_grow_without_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_BYTES", 200_000)
    store = SqliteCache(path, "v")
    for i in range(50):
        store.put_many({f"{i}-{j}": bytes(1000) for j in range(20)})
    assert path.stat().st_size < 400_000


def test_more_keys_than_one_query_holds(path: Path) -> None:
    items = {str(i): str(i).encode() for i in range(2345)}
    SqliteCache(path, "v").put_many(items)
    assert SqliteCache(path, "v").get_many(items) == items


def test_two_at_once(path: Path) -> None:
    """Each of four processes writes and reads its own, all in one file."""
    program = (
        "import sys; from pathlib import Path; from catalog.validate.cache import SqliteCache\n"
        "store = SqliteCache(Path(sys.argv[1]), 'v')\n"
        "for i in range(20):\n"
        "    key = f'{sys.argv[2]}-{i}'\n"
        "    store.put_many({key: key.encode()})\n"
        "    found = store.get_many([key])\n"
        "    assert found in ({}, {key: key.encode()}), found\n"
    )
    root = ROOT
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path), str(i)], cwd=root) for i in range(4)
    ]
    assert [process.wait(60) for process in running] == [0] * 4
    with closing(sqlite3.connect(path)) as database, database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert cache.cache_path(tmp_path) == tmp_path / ".cache" / "entries.sqlite"
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/caches")
    assert cache.cache_path(tmp_path) == Path("/var/caches/codellm-catalog/entries.sqlite")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # the standard says: ignore it
    assert cache.cache_path(tmp_path) == tmp_path / ".cache" / "entries.sqlite"


def test_diagnostics_of_known_files_need_no_entries(
    path: Path, files: list[File], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = check(files, SqliteCache(path)).diagnostics
    assert expected
    checks: list[date] = []
    again = runner.check

    def recorded(
        files: list[File], *, today: date, cache: validate.Cache, layouts: bool
    ) -> validate.CheckResult:
        checks.append(today)
        return again(files, today=today, cache=cache, layouts=layouts)

    monkeypatch.setattr(runner, "check", recorded)
    ask = partial(validate.diagnostics, cache=SqliteCache(path))
    found = ask(files[::-1], today=TODAY)
    assert (found, checks) == (expected, [])
    # With all that tells editors how to fix them, which comparing leaves out.
    assert [(one.end, one.fix) for one in found] == [(one.end, one.fix) for one in expected]
    changed = [File(file.path, file.data + b"# more", file.digest[::-1]) for file in files[:1]]
    assert ask([*changed, *files[1:]], today=TODAY) == expected
    assert ask(files[1:], today=TODAY) != ()
    assert ask(files, today=date(2026, 11, 22)) == expected
    assert len(checks) == 3  # for each other list of files, and for another day
