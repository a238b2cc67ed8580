"""The history of a project from git: one run for all entries, kept by commit."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog import history as history_module
from catalog.history import LOG, NONE, Change, History, Rows, parse
from catalog.load import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence

_SECONDS: Final = 120  # that git may take
_ENVIRONMENT: Final = {
    "GIT_OPTIONAL_LOCKS": "0",  # we only read
    "GIT_NO_LAZY_FETCH": "1",  # a clone without its files does not ask the network for them
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


def history(project: Path, cache: Path) -> History:
    """What changed when in `project`'s entries, up to the commit that is checked out.

    `NONE` without git, outside a repository, before the first commit, or where git fails: a site
    is built all the same. What has not been committed is not in it, so the same commit gives the
    same history. Kept in `cache`/history.json; a file that is lost or damaged costs one `git log`.
    """
    known = _git(project, "rev-parse", "HEAD", "--is-shallow-repository", "--git-path", "shallow")
    if known is None:
        return NONE
    commit, shallow, ends_file = known.rstrip("\n").split("\n")
    cut = shallow == "true"
    key = f"{commit} {shallow} {hashlib.sha256(Path(history_module.__file__).read_bytes()).hexdigest()}"
    kept = cache / "history.json"
    found = _recall(kept, key)
    if found is None:
        log = _git(project, *LOG, "--", FOLDER)
        if log is None:
            return NONE
        ends = _lines(project / ends_file) if cut else ()
        found = parse(log, commit=commit, without=ends, cut=cut)
        _keep(kept, key, found)
    return found


def _git(folder: Path, *arguments: str) -> str | None:
    """What git prints; None where it cannot."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no argument from an entry
            ["git", "-c", "core.quotePath=false", *arguments],  # noqa: S607 - whichever git the person uses
            cwd=folder,
            env={**os.environ, **_ENVIRONMENT},
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")


def _lines(file: Path) -> Sequence[str]:
    with suppress(OSError):
        return file.read_text(encoding="ascii", errors="replace").split()
    return ()


def _recall(kept: Path, key: str) -> History | None:
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        value = json.loads(kept.read_bytes())
        if value["key"] == key:
            changes = (
                Change(commit, seconds, subject, path, kind, tuple(fields), tuple(Rows(*row) for row in rows))
                for commit, seconds, subject, path, kind, fields, rows in value["changes"]
            )
            return History.of(value["commit"], changes, cut=value["cut"])
    return None


def _keep(kept: Path, key: str, found: History) -> None:
    value = {"key": key, "commit": found.commit, "cut": found.cut, "changes": [*map(astuple, found.changes)]}
    with suppress(OSError):  # a cache that cannot be written costs a run of git, and that is all
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_name(f"{kept.name}.{os.getpid()}")
        fresh.write_text(json.dumps(value), encoding="utf-8")
        fresh.replace(kept)
