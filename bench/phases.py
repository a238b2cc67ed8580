"""Processor seconds of each phase of one build, as a line of JSON; runs in a process of its own."""

from __future__ import annotations

import gc
import json
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from time import process_time
from typing import TYPE_CHECKING, TypeVar

from bench.synthetic import change_one
from catalog import validate
from catalog.core.merge import merge
from catalog.entries import files as entry_files
from catalog.entries import yaml_reader
from catalog.render.templates import Renderer
from catalog.site import site_sources, writer
from catalog.site.live_site import LiveSite
from catalog.site.pages import pages
from catalog.site.theme import build_theme
from catalog.validate.cache import SqliteCache
from catalog.views.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_T = TypeVar("_T")


class Watch:
    """Times named steps; `seconds` holds them in their order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, name: str, work: Callable[[], _T]) -> _T:
        """Result of `work`; its seconds are noted under `name`."""
        start = process_time()
        done = work()
        self.seconds[name] = process_time() - start
        return done


def measure(project: Path, scratch: Path) -> dict[str, float]:
    """Seconds of every phase for the catalogue at `project`; files are written below `scratch`."""
    watch = Watch()
    today = datetime.now(UTC).date()
    files = watch.time("read files", lambda: entry_files.read_all(project))
    watch.time("parse YAML", lambda: [yaml_reader.read(file.path, file.data) for file in files])
    cache = SqliteCache(scratch / "entries.sqlite")
    watch.time("check, nothing known", lambda: validate.check(files, today=today, cache=cache))
    checked = watch.time("check, all known", lambda: validate.check(files, today=today, cache=cache))
    assert not checked.diagnostics, checked.diagnostics[0]
    catalog = watch.time("merge", lambda: merge(checked.entries))
    watch.time(
        "MkDocs, nothing known",
        lambda: build_theme(project, site_sources.read(project), scratch, updated=today),
    )
    theme = watch.time(
        "MkDocs, all known", lambda: build_theme(project, site_sources.read(project), scratch, updated=today)
    )
    context = Context(
        catalog=catalog, today=today, repository_url=theme.repository_url, edit_path=theme.edit_path
    )
    views = watch.time("views of pages", lambda: list(pages(context)))
    templates = {
        path.name: path.read_text(encoding="utf-8") for path in project.glob("site_src/templates/*.jinja")
    }
    renderer = Renderer(templates, theme.layouts, site_name=theme.site_name, site_url=theme.site_url)
    rendered = watch.time(
        "render pages", lambda: {PurePosixPath(view.head.path): renderer.render(view) for view in views}
    )
    site = {**theme.assets, **theme.pages, **rendered}
    watch.time("write", lambda: writer.write(site, scratch / "site"))
    watch.time("bare write", lambda: _write_bare(site, scratch / "bare"))
    watch.time("rebuild in `serve`, one entry changed", _rebuild(project, scratch))
    return watch.seconds


def _rebuild(project: Path, scratch: Path) -> Callable[[], object]:
    """Work of `catalog serve` after one entry is saved, until the page of its model is shown again."""
    today = datetime.now(UTC).date()
    site = LiveSite(project, scratch / "served", lambda: today)
    for turn in (-2, -1):  # the first build of all, and one that knows what it keeps
        site.update()
        model = change_one(project, turn)

    def update() -> bytes | None:
        site.update()
        return site.newer(f"models/{model}.html")

    return update


def _write_bare(files: Mapping[PurePosixPath, bytes], folder: Path) -> None:
    """Lower bound of the time to write `files`: plain writes, no comparison, not atomic."""
    for parent in {path.parent for path in files}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        with open(f"{folder}/{path}", "wb") as file:  # noqa: PTH123 - Path costs more than the writing
            file.write(content)


def main() -> None:
    """Measure the project named first on the command line, with files in the folder named second."""
    project, below = map(Path, sys.argv[1:])
    gc.disable()  # as the program does
    scratch = Path(tempfile.mkdtemp(dir=below))
    try:
        sys.stdout.write(json.dumps(measure(project, scratch)) + "\n")
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
