"""`python -m bench.languages`: CPU seconds of a cold build in one language and in all, and their ratio.

The shipped catalogue is copied, so that its own cache and site stay as they are.
"""

from __future__ import annotations

import argparse
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from bench.synthetic import CHECKOUT

_PARTS = ("entries", "site_src", "mkdocs.yml")


def _cpu_seconds(project: Path, languages: str) -> float:
    """CPU seconds of a build of `project` without any cache, child processes included."""
    settings = project / "entries/catalogue.yaml"
    text = re.sub(r"^languages:.*\n", "", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    settings.write_text(f"languages: {languages}\n{text}", encoding="utf-8", newline="\n")
    for folder in (".cache", "site"):
        shutil.rmtree(project / folder, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "catalog", "build", "--project", str(project)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)  # noqa: S603 - our own program
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Exit code 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.languages", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of which the medians are printed (3)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for part in _PARTS:
            source = CHECKOUT / part
            if source.is_dir():
                shutil.copytree(source, Path(folder, part), ignore=shutil.ignore_patterns("node_modules"))
            else:
                shutil.copy(source, folder)
        # In turn: the speed of a machine changes from minute to minute.
        runs = [
            [_cpu_seconds(Path(folder), languages) for languages in ("[en]", "[en, zh]")]
            for _ in range(options.runs)
        ]
    one, both = (median(column) for column in zip(*runs, strict=True))
    sys.stdout.write(f"one language {one:.1f} s, two {both:.1f} s of CPU: {both / one - 1:+.0%}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
