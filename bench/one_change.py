"""`python -m bench.one_change 1000`: processor seconds of the parts of a build after one changed entry.

A synthetic catalogue is built, one model gets a new summary, and a new process builds again. The parts are
the start of the program, the steps of the build, and the tasks that make pages again, the longest first.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections import defaultdict
from functools import wraps
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any, Final

from bench.build import run_measured
from bench.synthetic import change_one, write_project

if TYPE_CHECKING:
    from collections.abc import Callable

_MEASURED: Final = "--measured"  # for the new process
_SHOWN: Final = 12  # tasks
_STEPS: Final = ("_inputs", "_checked", "_merged", "_site")


def _measure(project: Path) -> list[tuple[str, float]]:
    """(part, seconds) of one build of `project` in this process, in order; the tasks last."""
    gc.disable()  # as the program does
    started = process_time()
    # Imported here: the start of the program is measured, too.
    from catalog.cli.command import today  # noqa: PLC0415
    from catalog.site import build, writer  # noqa: PLC0415
    from catalog.site.incremental import IncrementalBuild  # noqa: PLC0415
    from catalog.site.incremental.renderer import IncrementalRenderer  # noqa: PLC0415

    seconds: dict[str, float] = defaultdict(float)
    seconds["start of Python and imports"] = process_time()
    tasks: dict[str, float] = {}

    def timed(owner: Any, name: str, part: str = "") -> None:  # noqa: ANN401 - a class or a module
        work: Callable[..., Any] = getattr(owner, name)

        @wraps(work)
        def watched(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - as the function
            before = process_time()
            try:
                return work(*given, **named)
            finally:
                spent = process_time() - before
                if part:
                    seconds[part] += spent
                else:
                    tasks[given[1].name] = spent

        setattr(owner, name, watched)

    for step in _STEPS:
        timed(build.Builder, step, step.strip("_"))
    for name in ("check_folder", "write", "built_site"):
        timed(writer, name, name.replace("_", " "))
    timed(IncrementalBuild, "start", "record of the last build")
    timed(IncrementalBuild, "finish", "record of this build")
    timed(IncrementalRenderer, "_planned", "what is out of date")
    timed(IncrementalRenderer, "_task_files")
    build.build(project, project / "site", today=today())
    seconds["all tasks"] = sum(tasks.values())
    seconds["everything"] = process_time() - started + seconds["start of Python and imports"]
    longest = sorted(tasks.items(), key=lambda task: -task[1])[:_SHOWN]
    return [*seconds.items(), *((f"task {name[:40]}", spent) for name, spent in longest)]


def main() -> int:
    """Exit code 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.one_change", description=__doc__)
    parser.add_argument("models", nargs="?", type=int, default=1000, help="size of the catalogue (1000)")
    parser.add_argument(_MEASURED, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measured:
        sys.stdout.write("| Part | Seconds |\n| --- | ---: |\n")
        sys.stdout.writelines(f"| {part} | {spent:.2f} |\n" for part, spent in _measure(options.measured))
        return 0
    with tempfile.TemporaryDirectory(prefix="catalog-bench-") as folder:
        project = Path(folder, "project")
        write_project(project, options.models)
        run_measured([sys.executable, "-m", "catalog", "build", "--project", str(project)])
        change_one(project, 0)
        run_measured([sys.executable, "-m", "bench.one_change", _MEASURED, str(project)], shown=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
