"""The set-up without make and shell, on simulated systems: nothing is installed here."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tools import setup

PYTHON = sys.executable


class System:
    """A simulated machine: which commands succeed, and which were run."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        self.failing: set[str] = set()  # words; a command with one of them fails
        self.commands: list[str] = []
        self.installed: list[str] = []
        self.venv = tmp_path / ".venv"
        self.venv.mkdir()
        monkeypatch.setattr(setup, "run", self.run)
        monkeypatch.setattr(setup, "succeeds", self.succeeds)
        monkeypatch.setattr(setup, "apt_install", self.apt_install)
        monkeypatch.setattr(setup, "can_apt", lambda: False)
        monkeypatch.setattr("tools.setup.shutil.which", lambda _: None)
        monkeypatch.delenv("PYTHON", raising=False)
        monkeypatch.delenv("CI", raising=False)

    def succeeds(self, *command: str) -> bool:
        return not any(word in " ".join(command) for word in self.failing)

    def run(self, *command: str, seconds: int) -> None:
        assert seconds > 0
        self.commands.append(" ".join(command).replace(str(self.venv), ".venv").replace("\\", "/"))
        if not self.succeeds(*command):
            raise setup.SetupError("failed")
        if " -m venv " in " ".join(command):
            self.venv.mkdir()

    def apt_install(self, *packages: str, required: bool = True) -> bool:
        assert required or packages
        self.installed += packages
        self.failing -= {"ensurepip"}
        return True

    def make(self, what: str = "venv") -> int:
        return setup.main([what, str(self.venv)])


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> System:
    return System(monkeypatch, tmp_path)


def test_an_environment_from_the_lock_file(system: System) -> None:
    assert system.make() == 0
    locked, project = system.commands
    assert "--require-hashes --only-binary :all: --requirement requirements.lock" in locked
    assert project.endswith("--no-deps --no-build-isolation --editable .")
    assert (system.venv / "ready").exists()


def test_a_broken_environment_is_made_anew(system: System) -> None:
    (system.venv / "old").touch()
    system.failing = {"-m pip --version"}
    assert system.make() == 0
    assert " -m venv .venv" in system.commands[0]
    assert not (system.venv / "old").exists()


def test_windows_has_its_own_folder_of_programs(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "_WINDOWS", True)
    assert system.make() == 0
    assert all(command.startswith(".venv/Scripts/python.exe -m pip") for command in system.commands)


def test_debian_without_venv(
    system: System, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system.failing = {"ensurepip"}
    assert system.make() == 3
    assert "install venv (Debian: apt-get install python3-venv)" in capsys.readouterr().err
    monkeypatch.setattr(setup, "can_apt", lambda: True)
    assert system.make() == 0
    assert system.installed == ["python3-venv"]


def test_no_python_that_is_new_enough(system: System, capsys: pytest.CaptureFixture[str]) -> None:
    system.failing = {"sys.version_info"}
    assert system.make() == 3
    assert "needs Python 3.11 or newer; install it, or set PYTHON" in capsys.readouterr().err


def test_a_newer_python_of_another_name(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    base = getattr(sys, "_base_executable", sys.executable)
    monkeypatch.setattr("tools.setup.shutil.which", lambda name: f"/opt/{name}")
    system.failing = {base, "/opt/python3 "}
    assert setup.find_python() == "/opt/python3.13"
    monkeypatch.setenv("PYTHON", "mine")
    assert setup.find_python() == "/opt/mine"


@pytest.mark.parametrize(
    ("failing", "apt", "installed", "fetched"),
    [
        (set(), False, [], False),
        ({"browsers.find"}, False, [], False),
        ({"browsers.find", "sync_api"}, False, [], True),
        ({"browsers.find", "sync_api"}, True, ["chromium-headless-shell", "chromium"], True),
        ({"playwright --version"}, True, ["libatomic1", "chromium-headless-shell"], False),
    ],
)
def test_browsers(
    system: System,
    monkeypatch: pytest.MonkeyPatch,
    *,
    failing: set[str],
    apt: bool,
    installed: list[str],
    fetched: bool,
) -> None:
    (system.venv / "ready").touch()
    system.failing = failing
    monkeypatch.setattr(setup, "can_apt", lambda: apt)
    assert system.make("browser") == 0
    assert (system.installed, bool(system.commands)) == (installed, fetched)
    assert (system.venv / "browser-ready").exists()


def test_ci_without_a_browser_fails(
    system: System, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (system.venv / "ready").touch()
    system.failing = {"browsers.find", "sync_api", "install chromium"}
    assert system.make("browser") == 0
    assert "browser tests will be skipped" in capsys.readouterr().err
    monkeypatch.setenv("CI", "true")
    assert system.make("browser") == 3


def test_wrong_usage_and_any_folder(tmp_path: Path) -> None:
    command = [PYTHON, "-m", "tools.setup", "venv", "a", "b"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, env=dict(os.environ)
    )
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")


def test_an_old_python_reads_it() -> None:
    """Python 3.7 must parse the file to find a newer one."""
    ast.parse((ROOT / "tools/setup.py").read_text(encoding="utf-8"), feature_version=(3, 7))
