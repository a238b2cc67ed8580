"""Marks of tests that cannot run on every system."""

import os
from typing import Final

import pytest

posix_only: Final = pytest.mark.skipif(os.name != "posix", reason="uses what only Linux and macOS have")
