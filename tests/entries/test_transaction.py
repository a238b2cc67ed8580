"""Writing entries: whole or not at all, never over what somebody else wrote."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from catalog.entries import deadlines, files, filesystem, folder_lock, transaction
from catalog.entries.transaction import ChangedError, SaveError
from tests.support import faults
from tests.support.systems import posix_only


@pytest.fixture
def root(tmp_path: Path) -> Path:
    models = tmp_path / "entries/models"
    models.mkdir(parents=True)
    (models / "a.yaml").write_bytes(b"name: A\n")
    return tmp_path


def test_a_file_is_replaced(root: Path) -> None:
    (file,) = files.read_all(root)
    transaction.replace(root, file, b"name: B\n")
    assert [file.data for file in files.read_all(root)] == [b"name: B\n"]
    with pytest.raises(SaveError, match="changed by another program"):
        transaction.replace(root, file, b"name: C\n")
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_a_new_file_never_takes_the_place_of_another(root: Path) -> None:
    transaction.create(root, "entries/results/x/y.yaml", b"rows: []\n")
    assert (root / "entries/results/x/y.yaml").read_bytes() == b"rows: []\n"
    with pytest.raises(SaveError, match="the file exists already"):
        transaction.create(root, "entries/models/a.yaml", b"other")
    assert (root / "entries/models/a.yaml").read_bytes() == b"name: A\n"
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_nothing_is_written_outside(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (root / "entries/results").mkdir()
    (root / "entries/results/x").symlink_to(outside)
    with pytest.raises(SaveError, match="out of entries/"):
        transaction.create(root, "entries/results/x/y.yaml", b"rows: []\n")
    assert list(outside.iterdir()) == []


def test_a_disk_that_refuses(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("catalog.entries.transaction.os.fsync", full)
    (file,) = files.read_all(root)
    with pytest.raises(SaveError, match="No space left"):
        transaction.replace(root, file, b"name: B\n")
    with pytest.raises(SaveError, match="No space left"):
        transaction.create(root, "entries/models/b.yaml", b"name: B\n")
    assert [(file.path, file.data) for file in files.read_all(root)] == [
        ("entries/models/a.yaml", b"name: A\n")
    ]
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_several_files_are_written_together(root: Path) -> None:
    (file,) = files.read_all(root)
    transaction.write_all(
        root, {file.path: (file, b"name: B\n"), "entries/results/x/y.yaml": (None, b"rows: []\n")}
    )
    assert {file.path: file.data for file in files.read_all(root)} == {
        "entries/models/a.yaml": b"name: B\n",
        "entries/results/x/y.yaml": b"rows: []\n",
    }


def test_where_one_fails_none_is_written(root: Path) -> None:
    (file,) = files.read_all(root)
    (root / "entries/models/c.yaml").mkdir()
    new = {
        file.path: (file, b"name: B\n"),
        "entries/models/b.yaml": (None, b"name: B\n"),
        "entries/models/c.yaml": (None, b"name: C\n"),
    }
    with pytest.raises(SaveError, match="the file exists already"):
        transaction.write_all(root, new)
    (root / "entries/models/c.yaml").rmdir()
    assert [(file.path, file.data) for file in files.read_all(root)] == [
        ("entries/models/a.yaml", b"name: A\n")
    ]


OLD = {
    "entries/methods/gone.yaml": b"name: Gone\n",
    "entries/models/a.yaml": b"name: A\n",
    "entries/terms/o.yaml": b"o: 1\n",
}
NEW = {
    "entries/models/a.yaml": b"name: B\n" * 200,
    "entries/terms/o.yaml": b"o: 2\n",
    "entries/results/x/y.yaml": b"rows: []\n",
}


@pytest.fixture
def make(tmp_path: Path) -> Callable[[], Path]:
    made: list[Path] = []

    def make() -> Path:
        root = tmp_path / str(len(made))
        made.append(root)
        for path, data in OLD.items():
            (root / path).parent.mkdir(parents=True)
            (root / path).write_bytes(data)
        return root

    return make


def write_new(root: Path) -> None:
    old = {file.path: file for file in files.read_all(root)}
    transaction.write_all(root, {path: (old.get(path), NEW.get(path)) for path in {**OLD, **NEW}})


def content(root: Path) -> dict[str, bytes]:
    return {file.path: file.data for file in files.read_all(root)}


def is_whole(entries: dict[str, bytes]) -> bool:
    """True if each file has its old or its new content."""
    return all(entries.get(path) in {OLD.get(path), NEW.get(path)} for path in {**OLD, **NEW, **entries})


def leftovers(root: Path) -> list[str]:
    return [str(path) for path in (root / "entries").rglob("*") if path.name.startswith(".")]


def steps_of_writing(make: Callable[[], Path]) -> int:
    root = make()
    with faults.counted(root) as steps:
        write_new(root)
    assert content(root) == NEW
    assert leftovers(root) == []
    assert {call.split()[0] for call in steps.calls} >= {"open", "write", "fsync", "os.link", "os.rename"}
    return len(steps.calls)


def test_a_disk_that_refuses_at_any_step_changes_nothing(make: Callable[[], Path]) -> None:
    for stop in range(steps_of_writing(make)):
        root = make()
        with faults.counted(root, stop) as steps:
            try:
                write_new(root)
            except SaveError:
                assert content(root) == OLD, steps.calls
            else:  # only clearing up failed
                assert content(root) == NEW, steps.calls
        assert transaction.recover(root) == ""
        assert leftovers(root) == [], steps.calls
        if content(root) == OLD:
            assert not (root / "entries/results").is_dir() or not any((root / "entries/results").iterdir())
            write_new(root)
        assert content(root) == NEW


def test_a_disk_that_refuses_from_any_step_on_is_repaired_by_the_next_run(
    make: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = faults.Steps.step

    def from_then_on(self: faults.Steps, call: str, before: Callable[[], object] | None = None) -> None:
        real(self, call, before)
        if 0 <= self.stop < len(self.calls):
            raise OSError(28, "No space left on device")

    number = steps_of_writing(make)
    monkeypatch.setattr(faults.Steps, "step", from_then_on)
    for stop in range(number):
        root = make()
        with faults.counted(root, stop) as steps:
            with suppress(SaveError):
                write_new(root)
            assert is_whole(content(root))
        transaction.recover(root)
        assert leftovers(root) == [], steps.calls
        assert content(root) in (OLD, NEW), steps.calls


@posix_only
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child process")
def test_a_run_that_is_killed_at_any_step_is_completed_or_undone(make: Callable[[], Path]) -> None:
    completed = 0
    for stop in range(steps_of_writing(make)):
        root = make()
        assert faults.killed_at(root, stop, lambda root=root: write_new(root)) == faults.KILLED  # type: ignore[misc]
        left = content(root)
        assert is_whole(left)
        report = transaction.recover(root)
        assert leftovers(root) == []
        assert content(root) in (OLD, NEW)
        if report:
            completed += 1
            assert report.startswith("a command that was interrupted has been completed: entries/")
            assert content(root) == NEW
        else:
            assert content(root) == left
        if content(root) == OLD:
            write_new(root)
    assert completed > 3


def test_organisations_come_before_models_and_models_before_results(root: Path) -> None:
    new = {
        "entries/results/x/y.yaml": b"rows: []\n",
        "entries/models/b.yaml": b"name: B\n",
        "entries/methods/b.yaml": b"name: B\n",
        "entries/terms/organisations.yaml": b"x: {name: X}\n",
    }
    with faults.counted(root) as steps:
        transaction.write_all(root, {path: (None, data) for path, data in new.items()})
    order = [call.split()[-1] for call in steps.calls if call.startswith("os.link") and ".new" in call]
    assert order == ["organisations.yaml", "b.yaml", "b.yaml", "y.yaml"]


def test_a_file_that_an_editor_saves_in_between_is_kept(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor that writes into the old file, at any moment before the new one has its name."""
    (file,) = files.read_all(root)
    target = root / file.path
    real = filesystem.rename

    def late(source: Path, to: Path) -> None:
        with target.open("r+b") as editor:
            real(source, to)
            editor.write(b"saved by an editor\n")

    monkeypatch.setattr(transaction, "rename", late)
    with pytest.raises(ChangedError, match="changed by another program"):
        transaction.replace(root, file, b"name: B\n")
    assert target.read_bytes() == b"saved by an editor\n"


def test_entries_that_changed_since_the_basis_stop_a_run(root: Path) -> None:
    basis = files.snapshot(root)
    (root / "entries/models/b.yaml").write_bytes(b"name: B\n")
    with pytest.raises(ChangedError):
        transaction.write_all(root, {"entries/models/c.yaml": (None, b"name: C\n")}, basis=basis)
    transaction.write_all(root, {"entries/models/c.yaml": (None, b"name: C\n")}, basis=files.snapshot(root))


@posix_only
def test_a_file_changed_after_the_kill_is_not_overwritten(make: Callable[[], Path]) -> None:
    root = make()
    with faults.counted(root) as steps:
        write_new(root)
    journal = next(i for i, call in enumerate(steps.calls) if "journal.part journal" in call)
    root = make()
    assert faults.killed_at(root, journal + 2, lambda: write_new(root)) == faults.KILLED
    (root / "entries/models/a.yaml").write_bytes(b"name: by hand\n")
    report = transaction.recover(root)
    assert "entries/models/a.yaml: changed since the command was interrupted" in report
    assert content(root)["entries/models/a.yaml"] == b"name: by hand\n"
    assert leftovers(root) == []


def test_the_holder_of_the_lock_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "ENTRIES_LOCK", 0.0)
    (file,) = files.read_all(root)
    with folder_lock.locked(root / transaction.WRITING, patience_seconds=0.0):
        with pytest.raises(
            SaveError, match=rf"process {os.getpid()} \(.+\) is writing; run the command again"
        ):
            transaction.write_all(root, {file.path: (file, b"name: B\n")})
        assert transaction.recover(root) == ""
    transaction.write_all(root, {file.path: (file, b"name: B\n")})
