"""The folder of the caches of a project; whatever is in it may be lost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

READINGS: Final = "refresh.json"
"""File of the record of readings of sources."""


def cache_folder(root: Path) -> Path:
    """Folder of caches of the project `root`: below $XDG_CACHE_HOME if that is set, else `root`/.cache."""
    shared = os.environ.get("XDG_CACHE_HOME", "")
    return Path(shared, "codellm-catalog") if Path(shared).is_absolute() else root / ".cache"
