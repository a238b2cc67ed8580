"""The order of work: each file alone, as far as not known from before, then all together."""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, Protocol

from pydantic import BaseModel, ValidationError

from catalog import source
from catalog.diagnostics import Position, Problem
from catalog.entries import Entries, Vocabulary
from catalog.schema import BESIDE_RESULTS, FOLDERS
from catalog.validate import acceptance, form
from catalog.validate.across import RULES_ACROSS
from catalog.validate.finding import Scope
from catalog.validate.places import Place, place
from catalog.validate.wording import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from catalog.load import File

_TERMS: Final = "terms"
_MOST_PROBLEMS: Final = 200  # shown of one file


class Store(Protocol):
    """Keeps bytes from one check to the next; forgetting is allowed, mixing up is not."""

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """What is kept under those of `keys` that are known."""

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Keep `items`, if possible."""


class NoStore:
    """A store that keeps nothing."""

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Nothing."""
        del keys
        return {}

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Nothing is kept."""


@dataclass(frozen=True, slots=True)
class Checked:
    """All that could be read, and all that is to be mended, sorted by place."""

    entries: Entries
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Single:
    """One file looked at alone; its problems know no path, so that equal files share them."""

    entry: BaseModel | None
    problems: tuple[tuple[int, int, str, str], ...]  # line, column, rule, message


@contextmanager
def _no_collection() -> Iterator[None]:
    """Python looks for garbage again and again while entries pile up; there is none to find.

    At 10,000 entries that is a third of the time.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@_no_collection()
def check(files: Sequence[File], *, today: date, store: Store) -> Checked:
    """Every entry in `files` that is well formed, and every problem, whatever the order of `files`.

    A file with a problem of form is missing from the entries, and nothing is said about
    references to it.
    """
    by_path = {file.path: file for file in sorted(files, key=lambda file: file.path)}
    places: dict[str, Place] = {}
    problems: list[Problem] = []
    unread: set[str] = set()
    for path, file in by_path.items():
        found = _link(path) if not file.digest else place(path)
        if isinstance(found, Problem):
            problems.append(found)
            unread.add("/".join(map(slug, path.removeprefix("entries/").rpartition(".")[0].split("/"))))
        else:
            places[path] = found
    singles = _singles(by_path, places, store)
    for path, single in singles.items():
        problems += (Problem(Position(path, *at), *said) for *at, said in _split(single))
        if single.entry is None:
            unread.add(places[path].name)
    entries = _gather(places, singles)
    scope = Scope(entries=entries, today=today, unread=frozenset(unread))
    findings = [finding for rule in RULES_ACROSS for finding in rule(scope)]
    problems += acceptance.settle(findings, entries, by_path, complete=not unread)
    return Checked(entries, tuple(_readable(sorted(set(problems)))))


def _readable(problems: Iterable[Problem]) -> Iterator[Problem]:
    """`problems`, sorted; of one file no more than somebody would read."""
    for _, same in groupby(problems, key=lambda problem: problem.at.path):
        listed = list(same)
        yield from listed[:_MOST_PROBLEMS]
        if len(listed) > _MOST_PROBLEMS:
            message = "there are more problems from here on; mend those above first"
            yield Problem(listed[_MOST_PROBLEMS].at, "too-many-problems", message)


def _split(single: _Single) -> Iterable[tuple[int, int, tuple[str, str]]]:
    return ((line, column, (rule, message)) for line, column, rule, message in single.problems)


def _link(path: str) -> Problem:
    message = "a symbolic link; put the file itself here"
    return Problem(Position(path), "misplaced-file", message)


def _singles(files: Mapping[str, File], places: Mapping[str, Place], store: Store) -> dict[str, _Single]:
    """Each file looked at alone, from the store where it has been seen before."""
    keys = {path: f"{places[path].kind}:{files[path].digest}" for path in places}
    kept = store.get_many(keys.values())
    singles: dict[str, _Single] = {}
    new: dict[str, bytes] = {}
    for path, at in places.items():
        single = _unpacked(kept.get(keys[path]), at.form)
        if single is None:
            single = _look(files[path], at.form)
            new[keys[path]] = _packed(single)
        singles[path] = single
    if new:
        store.put_many(new)
    return singles


def _look(file: File, form_: type[BaseModel]) -> _Single:
    document, problems = source.read(file.path, file.data)
    entry: BaseModel | None = None
    if document is not None:
        entry, more = form.entry_of(document, form_)
        problems = [*problems, *more]
    said = sorted({(each.at.line, each.at.column, each.rule, each.message) for each in problems})
    return _Single(entry, tuple(said[: _MOST_PROBLEMS * 2]))  # enough to see that there are more


def _packed(single: _Single) -> bytes:
    """A line of JSON with the problems, then the entry as JSON, or nothing."""
    entry = single.entry.model_dump_json(exclude_defaults=True) if single.entry is not None else ""
    return f"{json.dumps(single.problems)}\n{entry}".encode()


def _unpacked(data: bytes | None, form_: type[BaseModel]) -> _Single | None:
    """What `_packed` made; None where it is missing or damaged."""
    if data is None:
        return None
    problems, _, entry = data.partition(b"\n")
    try:
        read = tuple(
            (int(line), int(column), str(rule), str(message))
            for line, column, rule, message in json.loads(problems)
        )
        return _Single(form_.model_validate_json(entry) if entry else None, read)
    except (ValueError, TypeError, ValidationError):
        return None


def _gather(places: Mapping[str, Place], singles: Mapping[str, _Single]) -> Entries:
    """Entries by folder and id, in the order of ids."""
    by_folder: dict[str, dict[Any, Any]] = {folder: {} for folder in (*FOLDERS, *BESIDE_RESULTS, _TERMS)}
    for at, entry in sorted(
        ((at, singles[path].entry) for path, at in places.items()), key=lambda each: each[0].stem
    ):
        if entry is not None:
            by_folder[at.folder][at.stem] = entry
    terms = {name.replace("-", "_"): file.root for name, file in by_folder[_TERMS].items()}
    return Entries(
        models=by_folder["models"],
        benchmarks=by_folder["benchmarks"],
        methods=by_folder["methods"],
        results=by_folder["results"],
        problems=by_folder["problems"],
        vocabulary=Vocabulary(**terms),
    )
