"""Real files of other projects, where somebody keeps them beside this one; they are never copied into it."""

import os
from pathlib import Path

import pytest

from tests.support.paths import ROOT


def sample(path: str) -> Path:
    """The file of that path below the folder that CATALOG_SAMPLES names; else the test is skipped."""
    folder = Path(os.environ.get("CATALOG_SAMPLES") or ROOT.parent / "shared/samples")
    file = folder / path
    if not file.is_file():
        pytest.skip(f"no real file {path}: set CATALOG_SAMPLES to a folder that has it")
    return file
