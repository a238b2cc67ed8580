"""Files outside of entries/ are whole, and what a killed program left beside them is cleared."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.entries.atomic_write import write_bytes


def test_a_file_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new/x.json"
    write_bytes(file, b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("catalog.entries.atomic_write.rename", full)
        with pytest.raises(OSError, match="No space left"):
            write_bytes(file, b"new")
    assert file.read_bytes() == b"old"
    assert [path.name for path in file.parent.iterdir()] == ["x.json"]


def test_what_a_killed_program_left_is_cleared(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait(60)
    mine = f".x.json.{os.getppid()}"  # of a process that still runs
    for name in (f".x.json.{ended.pid}", mine, ".x.json.note", ".y.json.1"):
        (tmp_path / name).touch()
    write_bytes(tmp_path / "x.json", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [mine, ".x.json.note", ".y.json.1", "x.json"]
    )
