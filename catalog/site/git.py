"""Git history of a project, cached by commit, and its entries at an earlier commit."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from contextlib import suppress
from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from catalog.core.changes import LOG, NONE, Change, History, RowCounts, parse
from catalog.entries import deadlines, program
from catalog.entries.atomic_write import write_bytes
from catalog.entries.diagnostics import UsageError
from catalog.entries.files import ENTRIES_FOLDER, MAX_BYTES, File, is_ignored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_LAYOUT_ONLY: Final = ".git-blame-ignore-revs"  # lists commits that changed nothing else; git knows it too
_HEAD: Final = ("rev-parse", "HEAD", "--is-shallow-repository", "--git-path", "shallow")
_ENVIRONMENT: Final = {
    "GIT_OPTIONAL_LOCKS": "0",  # read only
    "GIT_NO_LAZY_FETCH": "1",  # a clone without its files does not ask the network for them
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


def history(project: Path, cache: Path) -> History:
    """History of changes to the entries of `project`, up to the commit that is checked out.

    `NONE` without git, outside a repository, before the first commit, or if git fails. Changes that are
    not committed are not in it. Cached in `cache`/history.json.
    """
    known = _git(project, *_HEAD)
    if known is None:
        return NONE
    commit, shallow, ends_file = known.rstrip("\n").split("\n")
    cut = shallow == "true"
    layout = _lines(project / _LAYOUT_ONLY)
    code = program.digest("core/changes.py")
    key = " ".join((commit, shallow, *layout, code))
    cache_file = cache / "history.json"
    known_history = _recall(cache_file, key)
    if known_history is None:
        log = _git(project, *LOG, "--", ENTRIES_FOLDER)
        if log is None:
            return NONE
        ends = _lines(project / ends_file) if cut else ()
        known_history = parse(log, commit=commit, without=(*ends, *layout), cut=cut)
        _keep(cache_file, key, known_history)
    return known_history


def state(project: Path) -> str:
    """Text that differs whenever `history` may; "" where that is `NONE`."""
    known = _git(project, *_HEAD)
    return "" if known is None else " ".join((known, *_lines(project / _LAYOUT_ONLY)))


def short_commit(project: Path) -> str:
    """Short hash of the commit that is checked out; "" without git or outside a repository."""
    return (_git(project, "rev-parse", "--short=12", "HEAD") or "").strip()


class UnknownRevisionError(UsageError):
    """Error: git does not know this commit or branch, it has no entries, or git failed."""

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"git knows no entries/ at {revision!r}; name a commit, a branch, or a folder with entries/"
        )


def branching(project: Path) -> str:
    """Id of the commit at which the current branch left main; "HEAD" if there is no main branch or no git."""
    for main in ("origin/main", "main"):
        commit = _git(project, "merge-base", "HEAD", main)
        if commit is not None:
            return commit.strip()
    return "HEAD"


def changed_beside(project: Path, revision: str) -> tuple[str, ...]:
    """Paths of tracked files outside entries/ that differ from the git revision `revision`, sorted.

    () if git does not know.
    """
    commit = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        return ()
    outside = ("--", ".", f":(exclude){ENTRIES_FOLDER}")
    listing = _git(
        project, "diff", "--name-only", "--relative", "--no-renames", "-z", commit.strip(), *outside
    )
    return tuple(sorted(filter(None, (listing or "").split("\0"))))


def files_at(project: Path, revision: str) -> list[File]:
    """Entry files of `project` at the git revision `revision`; raises UnknownRevisionError.

    `revision` is typed by a person: it is never read as an option of git, and reaches no shell. A file
    over MAX_BYTES has other bytes instead, also over MAX_BYTES; a link has no content and no digest.
    """
    tree = _git(
        project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}:./{ENTRIES_FOLDER}"
    )
    listing = _git(project, "ls-tree", "-r", "-z", "-l", "--full-tree", tree.strip()) if tree else None
    if listing is None:
        raise UnknownRevisionError(revision)
    blobs: list[tuple[str, str, int]] = []  # path, object, bytes
    links: list[File] = []
    for line in filter(None, listing.split("\0")):
        about, _, name = line.partition("\t")
        mode, kind, object_, size = about.split()
        path = f"{ENTRIES_FOLDER}/{name}"
        if kind != "blob" or is_ignored(name):
            continue
        if mode == "120000":
            links.append(File(path, b"", ""))
        else:
            blobs.append((path, object_, int(size)))
    small = [object_ for _, object_, size in blobs if size <= MAX_BYTES]
    contents = _contents(project, small) if small else {}
    if contents is None:
        raise UnknownRevisionError(revision)
    files = [
        # Of one that is too large no more need be known than that.
        _file(path, contents[object_] if size <= MAX_BYTES else bytes(MAX_BYTES + 1))
        for path, object_, size in blobs
    ]
    return sorted([*files, *links], key=lambda file: file.path)


def _file(path: str, data: bytes) -> File:
    return File(path, data, hashlib.sha256(data).hexdigest())


def _contents(project: Path, objects: Sequence[str]) -> dict[str, bytes] | None:
    """{object id: content} of git blobs; None if git fails."""
    out = _answer(project, ("cat-file", "--batch"), "".join(f"{object_}\n" for object_ in objects).encode())
    if out is None:
        return None
    contents: dict[str, bytes] = {}
    start = 0
    for object_ in objects:
        end = out.find(b"\n", start)
        words = out[start:end].split()
        if len(words) != 3 or words[1] != b"blob":  # noqa: PLR2004 - name, kind, size
            return None
        size = int(words[2])
        contents[object_] = out[end + 1 : end + 1 + size]
        start = end + 1 + size + 1
    return contents


def _git(folder: Path, *arguments: str) -> str | None:
    """Output of a git command as text; None if the command fails."""
    out = _answer(folder, arguments)
    return out.decode("utf-8", "backslashreplace") if out is not None else None  # as file names


def _answer(folder: Path, arguments: Sequence[str], given: bytes = b"") -> bytes | None:
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no argument from an entry
            ["git", "-c", "core.quotePath=false", *arguments],  # noqa: S607 - whichever git the person uses
            cwd=folder,
            input=given,
            env={**os.environ, **_ENVIRONMENT},
            capture_output=True,
            timeout=deadlines.GIT_HISTORY,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def _lines(file: Path) -> Sequence[str]:
    with suppress(OSError):
        return file.read_text(encoding="ascii", errors="replace").split()
    return ()


def _recall(cache_file: Path, key: str) -> History | None:
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        value = json.loads(cache_file.read_bytes())
        if value["key"] == key:
            changes = (
                Change(
                    commit,
                    seconds,
                    subject,
                    path,
                    kind,
                    tuple(fields),
                    tuple(RowCounts(*row) for row in rows),
                )
                for commit, seconds, subject, path, kind, fields, rows in value["changes"]
            )
            return History.of(value["commit"], changes, cut=value["cut"])
    return None


def _keep(cache_file: Path, key: str, known_history: History) -> None:
    value = {
        "key": key,
        "commit": known_history.commit,
        "cut": known_history.cut,
        "changes": [*map(astuple, known_history.changes)],
    }
    with suppress(OSError):  # without a cache, git runs again next time
        write_bytes(cache_file, json.dumps(value).encode())
