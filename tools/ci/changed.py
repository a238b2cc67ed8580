"""`python -m tools.ci.changed`: output for later steps: whether a change is data only."""

from __future__ import annotations

import os
import re
import subprocess
from typing import Final

from tools.ci.kinds import is_data_only
from tools.ci.world import event, output, refuse

_SECONDS: Final = 60
_COMMIT: Final = re.compile(r"[0-9a-f]{40}\Z")


def files(base: str) -> list[str]:
    """Files that differ between where this commit left `base` and here; a moved file is two."""
    if not _COMMIT.match(base):
        refuse("the base is not a commit")
    done = subprocess.run(  # noqa: S603 - a commit, just looked at
        ["git", "diff", "--name-only", "--no-renames", "-z", f"{base}...HEAD"],  # noqa: S607
        check=True,
        capture_output=True,
        timeout=_SECONDS,
    )
    return [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]


def main() -> None:
    """A pull request says where it goes; any other event gets the whole path."""
    request = event().get("pull_request")
    data = request is not None and is_data_only(files(request["base"]["sha"]))
    output("data-only", "true" if data else "false")


if __name__ == "__main__":
    main()
