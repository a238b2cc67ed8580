"""Folders that tests keep from run to run are made again when what they are made from has changed."""

from __future__ import annotations

import subprocess
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.support.kept_folders import kept, key_with_tests, site_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = date(2026, 11, 30)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a file in each folder that counts, and two that do not count."""
    for name in ("mkdocs.yml", "catalog/a.py", "entries/models/a.yaml", "site_src/pages/a.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text", encoding="utf-8")
    for folder in ("catalog/__pycache__", "site_src/frontend"):
        (tmp_path / folder).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "mkdocs.yml").write_text("other"),
        lambda root: (root / "catalog/a.py").write_text("other"),
        lambda root: (root / "entries/models/b.yaml").write_text("text"),
        lambda root: (root / "entries/models/a.yaml").rename(root / "entries/models/c.yaml"),
        lambda root: (root / "site_src/pages/a.md").unlink(),
    ],
    ids=["settings", "program", "added", "renamed", "removed"],
)
def test_another_file_gives_another_key(root: Path, change: Callable[[Path], object]) -> None:
    before = site_key(root, DAY)
    assert site_key(root, DAY) == before
    change(root)
    assert site_key(root, DAY) != before


def test_day_packages_and_more_files_count_and_compiled_modules_do_not(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = site_key(root, DAY)
    (root / "catalog/__pycache__/a.pyc").write_bytes(b"x")
    (root / "site_src/frontend/a.ts").write_bytes(b"x")
    assert site_key(root, DAY) == before
    assert site_key(root, date(2026, 12, 1)) != before
    assert site_key(root, DAY, root / "mkdocs.yml") != before
    monkeypatch.setattr("tests.support.kept_folders.distributions", lambda: ())
    assert site_key(root, DAY) != before


def test_tests_and_examples_count_for_what_tests_make(root: Path) -> None:
    keys = {site_key(root, DAY), key_with_tests(root, DAY)}
    assert len(keys) == 1
    for path in (
        "tests/support/a.py",
        "tests/data/small/a.yaml",
        "tests/data/other/a.yaml",
        "examples/x/a.yaml",
    ):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("text", encoding="utf-8")
        keys.add(key_with_tests(root, DAY))
    assert len(keys) == 5
    for path in ("tests/golden/a", "tests/editor/node_modules/a", "tests/__pycache__/a"):
        (root / path).parent.mkdir(parents=True)
        (root / path).write_text("text", encoding="utf-8")
    assert key_with_tests(root, DAY) in keys
    assert site_key(root, DAY) in keys


def test_commits_count_if_they_change_entries(root: Path) -> None:
    def commit(path: str, text: str) -> str:
        (root / path).write_text(text, encoding="utf-8")
        who = ("-c", "user.name=Oak", "-c", "user.email=oak@example.org", "-c", "commit.gpgSign=false")
        for command in (("init", "--quiet"), ("add", path), ("commit", "--quiet", "--message", text)):
            subprocess.run(["git", *who, *command], cwd=root, timeout=60, check=True)
        (root / path).write_text("text", encoding="utf-8")  # so that only the history differs
        return site_key(root, DAY)

    entry, program = "entries/models/a.yaml", "catalog/a.py"
    first, second, third = commit(entry, "one"), commit(program, "two"), commit(entry, "three")
    assert first == second != third


def test_a_folder_is_made_once_for_a_key_and_when_a_file_in_it_changed(tmp_path: Path) -> None:
    made = []

    def make(folder: Path) -> None:
        made.append(folder)
        folder.mkdir()
        (folder / "file").write_text("text", encoding="utf-8")

    keys = iter(["a"] * 6 + ["b", "c", "c", "c"])
    folders = [kept("site", lambda: next(keys), make, tmp_path / "shelf") for _ in range(2)]
    assert folders[0] == folders[1]
    assert len(made) == 1
    (folders[0] / "file").write_text("another text", encoding="utf-8")
    kept("site", lambda: next(keys), make, tmp_path / "shelf")
    assert len(made) == 2
    assert next(keys) == "a"
    # A file that was saved while the folder was made: made again by the next run.
    for _ in range(2):
        kept("site", lambda: next(keys), make, tmp_path / "shelf")
    assert [folder.name for folder in made[2:]] == ["site-b", "site-c"]
    assert sorted(path.name for path in (tmp_path / "shelf").iterdir() if path.is_dir()) == [
        "site-b",
        "site-c",
    ]
