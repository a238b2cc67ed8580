"""Writing entries: whole or not at all, never over what somebody else wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.entries import atomic_write, files
from catalog.entries.atomic_write import SaveError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    models = tmp_path / "entries/models"
    models.mkdir(parents=True)
    (models / "a.yaml").write_bytes(b"name: A\n")
    return tmp_path


def test_a_file_is_replaced(root: Path) -> None:
    (file,) = files.read_all(root)
    atomic_write.replace(root, file, b"name: B\n")
    assert [file.data for file in files.read_all(root)] == [b"name: B\n"]
    with pytest.raises(SaveError, match="changed by another program"):
        atomic_write.replace(root, file, b"name: C\n")
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_a_new_file_never_takes_the_place_of_another(root: Path) -> None:
    atomic_write.create(root, "entries/results/x/y.yaml", b"rows: []\n")
    assert (root / "entries/results/x/y.yaml").read_bytes() == b"rows: []\n"
    with pytest.raises(SaveError, match="the file exists already"):
        atomic_write.create(root, "entries/models/a.yaml", b"other")
    assert (root / "entries/models/a.yaml").read_bytes() == b"name: A\n"
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_nothing_is_written_outside(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (root / "entries/results").mkdir()
    (root / "entries/results/x").symlink_to(outside)
    with pytest.raises(SaveError, match="out of entries/"):
        atomic_write.create(root, "entries/results/x/y.yaml", b"rows: []\n")
    assert list(outside.iterdir()) == []


def test_a_disk_that_refuses(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("catalog.entries.atomic_write.os.fsync", full)
    (file,) = files.read_all(root)
    with pytest.raises(SaveError, match="No space left"):
        atomic_write.replace(root, file, b"name: B\n")
    with pytest.raises(SaveError, match="No space left"):
        atomic_write.create(root, "entries/models/b.yaml", b"name: B\n")
    assert [(file.path, file.data) for file in files.read_all(root)] == [
        ("entries/models/a.yaml", b"name: A\n")
    ]
    assert [path.name for path in (root / "entries/models").iterdir()] == ["a.yaml"]


def test_several_files_are_written_together(root: Path) -> None:
    (file,) = files.read_all(root)
    atomic_write.write_all(
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
        atomic_write.write_all(root, new)
    (root / "entries/models/c.yaml").rmdir()
    assert [(file.path, file.data) for file in files.read_all(root)] == [
        ("entries/models/a.yaml", b"name: A\n")
    ]
