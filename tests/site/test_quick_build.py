"""A build of a site in which nothing changed ends before anything is read; any change is noticed."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

import pytest

from catalog.entries.cache_folder import READINGS
from catalog.site import build as site_build
from catalog.site import input_state
from catalog.site.builder import Builder
from tests.support.projects import TODAY, Project, environment
from tests.support.systems import posix_only

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from catalog.site.result import Built

pytestmark = posix_only  # elsewhere, a folder may tell old times of a file

NOT_RECENT: Final = -(10**11)  # nanoseconds; no file was changed so late
LARGE: Final = ("catalog.validate", "catalog.views", "jinja2", "mkdocs", "pydantic", "yaml")
"""Packages that take long to import."""

PROGRAM: Final = f"""
import sys
from catalog.cli import main
from catalog.site import input_state

input_state._RECENT_NS = {NOT_RECENT}
status = main(sys.argv[1:])
sys.exit(status or ", ".join(sorted(set({LARGE!r}) & set(sys.modules))) or None)
"""


@pytest.fixture(autouse=True)
def _nothing_is_recent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a test has just written count as old: only the second that follows could change them."""
    monkeypatch.setattr(input_state, "_RECENT_NS", NOT_RECENT)


def build(project: Project) -> Built:
    return site_build.build(project.root, project.site, today=TODAY)


def is_quick(project: Project, monkeypatch: pytest.MonkeyPatch) -> bool:
    """True if a build ends without a look at the contents of files."""
    looked: list[Builder] = []
    whole = Builder.build

    def noting(self: Builder, **given: object) -> Built:
        looked.append(self)
        return whole(self, **given)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(Builder, "build", noting)
        build(project)
    return not looked


def test_a_second_build_looks_at_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(project)
    assert is_quick(project, monkeypatch)
    again = build(project)
    assert (again.output, again.pages, again.changed) == (first.output, first.pages, ())


def test_a_second_build_imports_little(project: Project) -> None:
    build(project)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "build", "--project", str(project.root)],
        env=environment(SOURCE_DATE_EPOCH=str(int(datetime.combine(TODAY, time(), UTC).timestamp()))),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.endswith("0 files changed\n"), done.stderr
    assert done.stderr == "", "no large package"
    assert done.returncode == 0


def test_a_file_of_the_site_that_somebody_changed_is_mended(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(project)
    page = project.site / "models.html"
    good = page.read_bytes()
    page.write_bytes(b"other")
    assert not is_quick(project, monkeypatch)
    assert page.read_bytes() == good
    page.unlink()
    assert not is_quick(project, monkeypatch)
    assert page.read_bytes() == good


def test_a_file_with_new_times_is_read_once(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    build(project)
    os.utime(project.entry("models/birch"))
    assert not is_quick(project, monkeypatch)
    assert is_quick(project, monkeypatch)


def test_warnings_are_shown_by_each_build(project: Project) -> None:
    with project.entry("terms/organisations").open("a", encoding="utf-8") as file:
        file.write("rowan-lab: {name: Rowan Lab}\n")
    shown = build(project).warnings
    assert shown
    assert build(project).warnings == shown


def test_a_record_of_another_build_is_not_believed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    build(project)
    (project.cache / "pages.json").write_bytes(b'{"output": "' + os.fsencode(project.site) + b'"}\n{}')
    assert not is_quick(project, monkeypatch)
    build_elsewhere = project.root.with_name("other")
    site_build.build(project.root, build_elsewhere, today=TODAY)
    assert not is_quick(project, monkeypatch), "the record is about the other folder"


def rewritten(file: Path) -> None:
    """Write other text of the same length, and put the times of the file back."""
    status = file.stat()
    file.write_bytes(file.read_bytes()[::-1])
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def git(project: Project, *arguments: str) -> None:
    name = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *name, *arguments], cwd=project.root, check=True, capture_output=True)


CHANGES: Final[dict[str, Callable[[Project], object]]] = {
    "an entry": lambda project: rewritten(project.entry("models/birch")),
    "a new entry": lambda project: project.entry("models/elm").write_text("name: Elm\n"),
    "a new name": lambda project: project.entry("models/elm").rename(project.entry("models/elms")),
    "one entry less": lambda project: project.entry("models/elms").unlink(),
    "a results file": lambda project: rewritten(project.entry("results/leaf-board/board")),
    "the settings of the frame": lambda project: rewritten(project.root / "mkdocs.yml"),
    "a template": lambda project: rewritten(project.own_templates() / "verify.html.jinja"),
    "an asset": lambda project: (project.root / "site_src/assets/new.svg").write_text("<svg/>"),
    "a page": lambda project: (project.root / "site_src/pages/new.md").write_text("# New\n"),
    "a reading of a source": lambda project: (project.cache / READINGS).write_text("{}"),
    "a repository": lambda project: git(project, "init", "-q"),
    "a commit": lambda project: git(project, "commit", "-q", "--allow-empty", "-m", "One"),
    "another commit": lambda project: git(project, "commit", "-q", "--allow-empty", "-m", "Two"),
}
_SAME: Final = {"a repository"}  # without a commit


def test_every_change_is_seen(project: Project) -> None:
    state = input_state.input_state(project.root, TODAY)
    assert state
    for name, change in CHANGES.items():
        change(project)
        changed = input_state.input_state(project.root, TODAY)
        assert (changed == state) == (name in _SAME), name
        assert changed
        state = changed
    assert input_state.input_state(project.root, TODAY + timedelta(days=1)) != state
    assert input_state.input_state(project.root, TODAY) == state


def test_a_variable_that_the_settings_name_is_seen(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    with (project.root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("copyright: !ENV OWNER_OF_IT\n")
    states = set()
    for value in ("a", "b"):
        monkeypatch.setenv("OWNER_OF_IT", value)
        monkeypatch.setenv("NOT_NAMED", value)
        states.add(input_state.input_state(project.root, TODAY))
        states.add(input_state.input_state(project.root, TODAY))
    assert len(states) == 2


def test_a_file_changed_just_now_may_change_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert input_state.input_state(project.root, TODAY) == ""
