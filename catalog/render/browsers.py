"""Path of an installed browser of the Chromium family, on Windows, macOS or Linux."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Best first: one without windows needs a third of the time for a new page.
_COMMANDS: Final = (
    *("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    *("chrome", "microsoft-edge", "msedge"),
)
_MAC_APPLICATIONS: Final = ("Chromium", "Google Chrome", "Microsoft Edge")
_WINDOWS_FOLDERS: Final = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")  # environment variables
_WINDOWS_FILES: Final = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)


def find(named: str = "") -> str | None:
    """Path of the browser `named` (a path or a command), else of an installed one; None if there is none."""
    commands = (named, *_COMMANDS) if named else _COMMANDS
    by_command = next((path for command in commands if (path := shutil.which(command))), None)
    if by_command is not None:
        return by_command
    return next((str(path) for path in usual_paths(sys.platform, os.environ) if path.is_file()), None)


def usual_paths(platform: str, environment: Mapping[str, str]) -> Iterator[Path]:
    """Files in which browsers are installed that are no commands: on macOS and Windows."""
    if platform == "darwin":
        for folder in ("/Applications", f"{environment.get('HOME', '')}/Applications"):
            for name in _MAC_APPLICATIONS:
                yield Path(folder, f"{name}.app", "Contents", "MacOS", name)
    elif platform == "win32":
        for file in _WINDOWS_FILES:
            yield from (Path(environment[name], file) for name in _WINDOWS_FOLDERS if environment.get(name))
