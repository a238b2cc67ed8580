"""Files that did not change are not read again, and every change of a file is seen."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from catalog.entries import file_index, files
from tests.support.systems import posix_only

pytestmark = posix_only
AN_HOUR_NS = 3_600_000_000_000


class Project:
    """A project with an index; it counts the files that are read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.index = root / ".cache" / "files.json"
        self.opened: list[str] = []
        (root / "entries" / "models").mkdir(parents=True)

    def file(self, name: str) -> Path:
        return self.root / "entries" / "models" / f"{name}.yaml"

    def write(self, name: str, text: str, *, ago_ns: int = AN_HOUR_NS) -> None:
        """Write a file, whose content is `ago_ns` old by its time."""
        self.file(name).write_text(text)
        then = self.file(name).stat().st_mtime_ns - ago_ns
        os.utime(self.file(name), ns=(then, then))

    def read(self) -> list[files.File]:
        self.opened.clear()
        return file_index.read_all(self.root, self.index)


@pytest.fixture(name="project")
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    project = Project(tmp_path / "project")
    read_file = files.read_file

    def recorded(os_path: str, path: str) -> files.File:
        project.opened.append(Path(path).stem)
        return read_file(os_path, path)

    monkeypatch.setattr(file_index, "read_file", recorded)
    # The status of a file cannot be made old, so files are told apart from new ones without the wait.
    monkeypatch.setattr(file_index, "_RECENT_NS", -AN_HOUR_NS)
    return project


def test_second_call_reads_nothing_and_says_the_same(project: Project) -> None:
    project.write("a", "name: A\n")
    project.write("b", "name: B\n")
    first = project.read()
    assert sorted(project.opened) == ["a", "b"]
    second = project.read()
    assert (second, project.opened) == (first, [])
    assert second == files.read_all(project.root)
    assert [file.data for file in second] == [b"name: A\n", b"name: B\n"]


def test_changed_new_and_deleted_files_are_seen(project: Project) -> None:
    for name in ("a", "b", "c"):
        project.write(name, f"name: {name}\n")
    project.read()
    project.write("a", "name: z\n")  # of the same size
    project.file("b").unlink()
    project.write("d", "name: d\n")
    assert project.read() == files.read_all(project.root)
    assert sorted(project.opened) == ["a", "d"]
    project.read()
    assert project.opened == []


def test_change_that_keeps_the_size_and_the_time_of_the_content_is_seen(project: Project) -> None:
    project.write("a", "name: A\n")
    project.read()
    before = project.file("a").stat()
    project.file("a").write_text("name: Z\n")
    os.utime(project.file("a"), ns=(before.st_atime_ns, before.st_mtime_ns))
    assert project.read() == files.read_all(project.root)


def test_file_that_was_just_written_is_read_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_index, "_RECENT_NS", AN_HOUR_NS)
    project.write("a", "name: A\n", ago_ns=0)
    for _ in range(2):
        project.read()
        assert project.opened == ["a"]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format": 1}', '{"format": 1, "root": "", "files": []}'])
def test_damaged_index_only_costs_time(project: Project, damage: str) -> None:
    project.write("a", "name: A\n")
    first = project.read()
    project.index.write_text(damage)
    assert project.read() == first
    assert project.opened == ["a"]
    assert json.loads(project.index.read_text())["files"]


def test_index_of_another_project_is_not_used(project: Project) -> None:
    project.write("a", "name: A\n")
    project.read()
    project.root.rename(project.root.with_name("moved"))
    project.root = project.root.with_name("moved")
    project.index = project.root / ".cache" / "files.json"
    project.read()
    assert project.opened == ["a"]


def test_link_in_place_of_a_file_is_seen(project: Project) -> None:
    project.write("a", "name: A\n")
    project.write("b", "name: A\n")
    project.read()
    project.file("a").unlink()
    project.file("a").symlink_to("b.yaml")
    assert project.read()[0] == files.File("entries/models/a.yaml", b"", "")


def test_content_that_changed_after_the_list_was_made_is_refused(project: Project) -> None:
    project.write("a", "name: A\n")
    project.read()
    (file,) = project.read()
    project.write("a", "name: Z\n")
    with pytest.raises(files.LoadError, match=r"entries/models/a\.yaml: the file was changed meanwhile"):
        assert file.data


def test_content_can_be_forgotten_and_read_again(project: Project) -> None:
    project.write("a", "name: A\n")
    (file,) = files.read_all(project.root)
    assert file.unread.data == b"name: A\n"
    only_in_memory = files.File("entries/models/b.yaml", b"name: B\n", "0")
    assert only_in_memory.unread is only_in_memory
