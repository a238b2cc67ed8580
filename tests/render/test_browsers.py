"""Browsers are found where Windows, macOS and Linux put them."""

from pathlib import Path

import pytest

from catalog.render import browsers


def test_a_command_or_the_named_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands = {"chromium": "/usr/bin/chromium", "my-own": "/opt/my-own"}
    monkeypatch.setattr("catalog.render.browsers.shutil.which", commands.get)
    assert browsers.find() == "/usr/bin/chromium"
    assert browsers.find("my-own") == "/opt/my-own"


def test_macos_applications(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [path.as_posix() for path in browsers.usual_paths("darwin", {"HOME": "/Users/a"})]
    assert "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" in paths
    assert "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium" in paths
    there = Path("/Applications/Chromium.app/Contents/MacOS/Chromium")
    monkeypatch.setattr("catalog.render.browsers.shutil.which", lambda _: None)
    monkeypatch.setattr("catalog.render.browsers.sys.platform", "darwin")
    monkeypatch.setattr(Path, "is_file", lambda path: path == there)
    assert browsers.find() == str(there)


def test_windows_folders() -> None:
    environment = {"PROGRAMFILES": "C:/Program Files", "LOCALAPPDATA": "C:/Users/a/AppData/Local"}
    paths = [path.as_posix() for path in browsers.usual_paths("win32", environment)]
    assert "C:/Program Files/Google/Chrome/Application/chrome.exe" in paths
    assert "C:/Users/a/AppData/Local/Chromium/Application/chrome.exe" in paths
    assert paths[-1].endswith("Microsoft/Edge/Application/msedge.exe")


def test_no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.render.browsers.shutil.which", lambda _: None)
    monkeypatch.setattr(Path, "is_file", lambda _: False)
    assert browsers.find() is None
    assert not list(browsers.usual_paths("linux", {}))
