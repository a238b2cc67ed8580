"""entries/ on disk -> files, read once, never from outside."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import Path

import pytest

from catalog import validate
from catalog.entries import files
from catalog.entries.files import MAX_BYTES
from tests.support.systems import posix_only


@pytest.fixture(name="root")
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "entries" / "models").mkdir(parents=True)
    return root


def paths(root: Path) -> list[str]:
    return [file.path for file in files.read_all(root)]


def test_files_are_sorted_and_whole(root: Path) -> None:
    for name in ("models/b", "models/a", "models/a.b", "results/x/y"):
        path = root / "entries" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    read = files.read_all(root)
    assert [file.path for file in read] == [
        "entries/models/a.b.yaml",
        "entries/models/a.yaml",
        "entries/models/b.yaml",
        "entries/results/x/y.yaml",
    ]
    assert read[1].data == b"models/a"
    assert read[1].digest == hashlib.sha256(b"models/a").hexdigest()


def test_what_is_not_an_entry_is_kept_to_be_reported(root: Path) -> None:
    for name in ("models/a.yml", "models/readme.md", "stray.yaml"):
        (root / "entries" / name).touch()
    assert paths(root) == ["entries/models/a.yml", "entries/models/readme.md", "entries/stray.yaml"]


def test_hidden_files_backups_and_the_licence_are_left_out(root: Path) -> None:
    for name in (".DS_Store", "LICENSE", "README.md", "models/.a.yaml.swp", "models/a.yaml~"):
        (root / "entries" / name).touch()
    assert paths(root) == []


def test_at_most_one_byte_too_many_is_read(root: Path) -> None:
    with (root / "entries" / "models" / "a.yaml").open("wb") as stream:
        stream.truncate(10 * 1024 * 1024 * 1024)  # sparse: ten gigabytes of nothing
    (file,) = files.read_all(root)
    assert len(file.data) == MAX_BYTES + 1


@pytest.mark.parametrize("target", ["../../../secret", "b.yaml", "nowhere", ".."])
def test_links_are_not_followed(root: Path, target: str) -> None:
    (root.parent / "secret").write_text("secret")
    (root / "entries" / "models" / "a.yaml").symlink_to(target)
    assert files.read_all(root) == [files.File("entries/models/a.yaml", b"", "")]


def test_entries_that_lead_out_of_the_project_are_refused(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "entries").symlink_to(tmp_path / "outside")
    with pytest.raises(files.LoadError, match="outside the project"):
        files.read_all(tmp_path / "project")


@posix_only
def test_pipe_does_not_hold_up(root: Path) -> None:
    os.mkfifo(root / "entries" / "models" / "a.yaml")
    with pytest.raises(files.LoadError, match=r"entries/models/a\.yaml: not a regular file"):
        files.read_all(root)


def test_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(files.LoadError, match="no such folder"):
        files.read_all(tmp_path)


def test_file_that_cannot_be_read_is_said(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "entries" / "models" / "a.yaml").touch()

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(files.LoadError, match=r"cannot read entries/models/a\.yaml: Permission denied"):
        files.read_all(root)


def test_name_that_is_no_text_is_spelled_out(root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root / "entries") + b"/models/\xff.yaml")).touch()
    assert paths(root) == ["entries/models/\\xff.yaml"]


@posix_only
def test_folders_deeper_than_the_stack_of_python(tmp_path: Path) -> None:
    folder = os.fspath(tmp_path / "entries")
    os.mkdir(folder)  # noqa: PTH102 - a path of thousands of characters
    for _ in range(1200):
        folder += "/d"
        os.mkdir(folder)  # noqa: PTH102
    with open(folder + "/x.yaml", "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("name: x\n")
    try:
        (only,) = files.read_all(tmp_path)
        assert only.path == "entries/" + "d/" * 1200 + "x.yaml"
        result = validate.check([only], today=date(2026, 11, 21), cache=validate.NullCache())
        assert [problem.rule for problem in result.diagnostics] == ["misplaced-file"]
    finally:  # `shutil` calls itself for each folder
        os.remove(folder + "/x.yaml")  # noqa: PTH107
        while len(folder) > len(os.fspath(tmp_path)):
            os.rmdir(folder)  # noqa: PTH106
            folder = folder.rpartition("/")[0]
