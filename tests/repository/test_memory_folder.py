"""The folder in memory that tests write into: only where there is room, and none stays for good."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.support import memory_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for such folders, with enough room."""
    monkeypatch.setattr(memory_folder, "_PLACE", tmp_path)
    monkeypatch.setattr(memory_folder, "_BYTES", 0)
    return tmp_path


def test_a_folder_of_a_killed_run_goes_after_a_day(place: Path) -> None:
    killed, running = (place / f"catalog-tests-{name}" for name in ("killed", "running"))
    for folder in (killed, running):
        folder.mkdir()
    os.utime(killed, (0, 0))
    new = memory_folder.new_folder()
    assert {*place.iterdir()} == {running, new}


def test_nothing_is_made_without_room(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_folder, "_BYTES", 1 << 60)
    assert memory_folder.new_folder() is None
    assert not [*place.iterdir()]


def test_a_system_without_the_place_has_none(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_folder, "_PLACE", place / "missing")
    assert memory_folder.new_folder() is None
