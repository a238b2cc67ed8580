"""`python -m bench.fast_path`: time of each check of a pull request that changes entries only.

Runs the very steps of the workflow's job `entries`, in a new clone with one entry changed: first with
nothing in pip's cache, then with what the first run left there, as the workflow keeps it. The clock is
what somebody waits for; the seconds of the processor are what of it is work, whatever else the
machine does. What the host adds (a machine, Python, the upload of artifacts) is not in them.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import yaml

from bench.synthetic import CHECKOUT

_WORKFLOW: Final = ".github/workflows/pull-request.yml"
_ENTRY: Final = "entries/models/codegen.yaml"


def main() -> None:
    """Print a table of the steps."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "pip"
        cold, warm = (measured(Path(folder) / name, cache) for name in ("cold", "warm"))
    for took in (cold, warm):
        took["all"] = (sum(clock for clock, _ in took.values()), sum(work for _, work in took.values()))
    lines = [
        "| Seconds | nothing cached, clock | processor | packages cached, clock | processor |",
        "| --- | ---: | ---: | ---: | ---: |",
        *(
            f"| {name} | " + " | ".join(f"{seconds:.1f}" for seconds in (*cold[name], *warm[name])) + " |"
            for name in cold
        ),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


def measured(clone: Path, cache: Path) -> dict[str, tuple[float, float]]:
    """Seconds of the clock and of the processor for each step, in a clone with one entry changed."""
    clone.parent.mkdir(parents=True, exist_ok=True)
    took = {"Clone": _timed(["git", "clone", "--quiet", "--no-hardlinks", str(CHECKOUT), str(clone)])}
    entry = clone / _ENTRY
    entry.write_text(
        entry.read_text(encoding="utf-8").replace("summary: ", "summary: A ", 1),
        encoding="utf-8",
        newline="\n",
    )
    base = _git(clone, "rev-parse", "HEAD")
    _git(clone, "commit", "--quiet", "--all", "--message", "Change an entry")
    event = {"pull_request": {"base": {"sha": base.strip()}}}
    (clone.parent / "event.json").write_text(json.dumps(event), encoding="utf-8", newline="\n")
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
        },
        "GITHUB_ACTIONS": "true",
        "GITHUB_EVENT_PATH": str(clone.parent / "event.json"),
        "GITHUB_OUTPUT": str(clone.parent / f"{clone.name}.output"),
        "PIP_CACHE_DIR": str(cache),
    }
    job = yaml.safe_load((clone / _WORKFLOW).read_text(encoding="utf-8"))["jobs"]["entries"]
    for step in job["steps"]:
        if "run" in step:
            took[step["name"]] = _timed(["bash", "-e", "-c", step["run"]], clone, environment)
    output = (clone.parent / f"{clone.name}.output").read_text(encoding="utf-8")
    assert output == "data-only=true\n", output
    shutil.rmtree(clone)
    return took


def _git(clone: Path, *words: str) -> str:
    somebody = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    done = subprocess.run(  # noqa: S603 - words of ours
        ["git", "-C", str(clone), *somebody, *words],  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout


def _timed(
    command: list[str], folder: Path | None = None, environment: dict[str, str] | None = None
) -> tuple[float, float]:
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(  # noqa: S603 - steps of the repository's own workflow
        command, check=False, cwd=folder, env=environment, capture_output=True, text=True, timeout=1800
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, work


if __name__ == "__main__":
    main()
