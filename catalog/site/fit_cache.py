"""Cache of statistical fits, a JSON file each; losing one only costs seconds."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from catalog.entries import program
from catalog.entries.atomic_write import write_bytes
from catalog.validate.cache import cache_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CODE: Final = ("stats/item_model.py", "stats/item_response.py", "core/capability_index.py")
_MOST: Final = 128  # files kept: those written last


def fit_cache(project: Path) -> FitCache:
    """Fits that builds of `project` have made."""
    return FitCache(cache_path(project).with_name("fits"))


class FitCache:
    """Fits in `folder` by the hash of their input and of the program; processes that share work share it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._code = program.digest(*_CODE)

    def recall(self, key: str, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """The fit stored under `key`; else that of `make`, which is stored."""
        name = hashlib.sha256(f"{self._code} {key}".encode()).hexdigest()
        file = self._folder / f"{name}.json"
        with suppress(OSError, ValueError, RecursionError):
            fit = json.loads(file.read_bytes())
            if isinstance(fit, dict) and fit:
                return fit
        # More threads would wait for each other in systems this small, and sums would depend on the cores.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        fit = make()
        with suppress(OSError):  # which only makes the next build slower
            write_bytes(file, json.dumps(fit).encode())
            self._forget_oldest()
        return fit

    def _forget_oldest(self) -> None:
        files = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
        for file in files[:-_MOST]:
            file.unlink(missing_ok=True)
