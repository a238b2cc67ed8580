"""Number of examples that a property is tried with: few each time, many in the weekly campaign."""

import os

from hypothesis import settings

TIMES = 20 if os.environ.get("CATALOG_FUZZ") else 1
"""Examples in this run for each of a usual one; tools/ci/campaign sets the variable."""


def examples(usual: int) -> settings:
    """Settings of a property that is usually tried with `usual` examples."""
    return settings(max_examples=usual * TIMES)
