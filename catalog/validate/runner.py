"""Run the check: each file alone, unless it is cached, then all entries together."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, TypeAdapter, ValidationError

from catalog.entries import yaml_reader
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.diagnostics import Diagnostic, Position
from catalog.entries.formatter import formatted_value
from catalog.entries.paused_gc import paused_gc
from catalog.entries.process_pool import available_workers, in_processes
from catalog.entries.schema import BESIDE_RESULTS, FOLDERS, TOP_FILES
from catalog.entries.text import slug
from catalog.entries.text_edits import replace_text
from catalog.validate import layout, parse_entry, rule_runs, suppressions
from catalog.validate.file_layout import FileKind, classify, suggest_folder
from catalog.validate.findings import EntryFile
from catalog.validate.references import references_in
from catalog.validate.resolve import NameResolver
from catalog.validate.rule_runs import RuleInput, RuleRuns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from catalog.entries.files import File
    from catalog.entries.formatter import Read
    from catalog.validate.cache import Cache

_TERMS: Final = "terms"
_MOST_PROBLEMS: Final = 200  # shown of one file
LEAST_SHARED: Final = 300
"""Number of new files from which several processes read them."""
_FILES_AT_ONCE: Final = 50  # for one process
_CACHED_AT_ONCE: Final = 500  # read from the cache
_NO_POSITIONS: Final = yaml_reader.Marks((0, 0), (0, 0))
_PROBLEMS: Final = TypeAdapter(tuple[Diagnostic, ...])


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Result of a check: the valid entries, and all diagnostics sorted by position."""

    entries: Entries
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Single:
    """Result of checking one file alone; without its path, so that equal files share one result."""

    entry: BaseModel | None
    problems: tuple[Diagnostic, ...]
    refers: frozenset[tuple[str, str]]  # (vocabulary or folder, id) of each reference
    outline: str = ""  # that of `rule_runs.outline`


class ParsedEntries:
    """Parsed entries of the last check in this process; the next check reuses the objects."""

    def __init__(self) -> None:
        self.singles: Mapping[str, _Single] = {}  # by cache key
        self.rules = RuleRuns()
        self.settled: suppressions.Settled = {}


@paused_gc()
def check(
    files: Sequence[File],
    *,
    today: date,
    cache: Cache,
    parsed: ParsedEntries | None = None,
    layouts: bool = False,
) -> CheckResult:
    """Valid entries in `files`, and all diagnostics; the order of `files` does not matter.

    An invalid file gives no entry, and references to it are not reported. Files whose content is in
    `cache` or `parsed` are not parsed again; both are updated. A file with very many diagnostics lists
    only the first. With `layouts`, the cache also gets what `layout` asks next of each new file: whether it
    is formatted, which costs less while the file is parsed.
    """
    by_path = {file.path: file for file in sorted(files, key=lambda file: file.path)}
    kinds: dict[str, FileKind] = {}
    problems: list[Diagnostic] = []
    unread: set[str] = set()
    for path, file in by_path.items():
        kind = _link(path) if not file.digest else classify(path)
        if isinstance(kind, Diagnostic):
            problems.append(_with_suggested_folder(kind, file))
            unread.add("/".join(map(slug, path.removeprefix("entries/").rpartition(".")[0].split("/"))))
        else:
            kinds[path] = kind
    parsed = parsed or ParsedEntries()
    singles = _singles(by_path, kinds, cache, parsed, layouts=layouts)
    for path, single in singles.items():
        problems += (
            replace(problem, at=Position(path, problem.at.line, problem.at.column))
            for problem in single.problems
        )
        if single.entry is None:
            unread.add(kinds[path].name)
    entries = _gather(kinds, singles)
    problems = _with_proposals(problems, entries)
    findings = parsed.rules.findings(
        RuleInput(
            entries=entries,
            today=today,
            unreadable=unread,
            references={kind.name: singles[path].refers for path, kind in kinds.items()},
            contents={kind.name: by_path[path].digest for path, kind in kinds.items()},
            outlines={kind.name: singles[path].outline for path, kind in kinds.items()},
            frame=_frame(by_path, today),
        ),
        cache,
    )
    problems += suppressions.apply_suppressions(
        findings, entries, by_path, parsed.settled, complete=not unread
    )
    diagnosed = tuple(_limited(sorted(set(problems))))
    with suppress(ValueError):  # a character that JSON does not have
        cache.put_many({_verdict_key(by_path, today): _PROBLEMS.dump_json(diagnosed)})
    return CheckResult(entries, diagnosed)


def diagnostics(
    files: Sequence[File], *, today: date, cache: Cache, layouts: bool = False
) -> tuple[Diagnostic, ...]:
    """The diagnostics of `check`; from `cache` if the same files were checked on the same day."""
    by_path = {file.path: file for file in sorted(files, key=lambda file: file.path)}
    key = _verdict_key(by_path, today)
    known = cache.get_many([key]).get(key)
    if known is not None:
        with suppress(ValueError, TypeError, ValidationError):
            return _PROBLEMS.validate_json(known)
    return check(files, today=today, cache=cache, layouts=layouts).diagnostics


def _verdict_key(files: Mapping[str, File], today: date) -> str:
    return f"verdict {today} {_state(files, '')}"


def _frame(files: Mapping[str, File], today: date) -> str:
    """Text that changes with the date, and with the files of terms and settings."""
    tops = [f"entries/{name}.yaml" for name in TOP_FILES]
    settings = [files[path].digest for path in tops if path in files]
    return f"{today} {settings} {_state(files, _TERMS)}"


def _state(files: Mapping[str, File], folder: str) -> str:
    """Hash of the paths and contents of the files in entries/`folder`; of all files if it is ""."""
    start = f"entries/{folder}/" if folder else ""
    listed = [f"{path} {file.digest}" for path, file in files.items() if path.startswith(start)]
    return sha256("\n".join(listed).encode()).hexdigest()


def _limited(problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The sorted `problems`, at most _MOST_PROBLEMS per file; then a problem that says there are more."""
    for _, group in groupby(problems, key=lambda problem: problem.at.path):
        listed = list(group)
        yield from listed[:_MOST_PROBLEMS]
        if len(listed) > _MOST_PROBLEMS:
            message = "the file has more problems from here on; fix those above first"
            yield Diagnostic(listed[_MOST_PROBLEMS].at, "too-many-problems", message)


def _with_proposals(problems: list[Diagnostic], entries: Entries) -> list[Diagnostic]:
    """`problems`; their messages now name ids to write instead of unknown ones, which needs all entries."""
    names = NameResolver(entries)
    return [_with_proposal(problem, names) if problem.reference else problem for problem in problems]


def _with_proposal(problem: Diagnostic, names: NameResolver) -> Diagnostic:
    assert problem.reference is not None
    to, written = problem.reference
    id_ = names.meant(to, written)
    fix = replace_text(problem, written, id_) if id_ is not None else None
    return replace(problem, message=f"{problem.message}; {names.proposal(to, written)}", fix=fix)


def _with_suggested_folder(problem: Diagnostic, file: File) -> Diagnostic:
    """`problem` of a misplaced file, with the right folder in its message if the fields show it."""
    if problem.rule != "misplaced-file" or not file.digest:
        return problem
    document, _ = yaml_reader.read(file.path, file.data)
    folder = parse_entry.matching_folder(document.value) if document is not None else None
    return suggest_folder(problem, folder) if folder else problem


def _link(path: str) -> Diagnostic:
    message = "the file is a symbolic link; replace it by the file itself"
    return Diagnostic(Position(path), "misplaced-file", message)


def _singles(
    files: Mapping[str, File],
    kinds: Mapping[str, FileKind],
    cache: Cache,
    parsed: ParsedEntries,
    *,
    layouts: bool,
) -> dict[str, _Single]:
    """{path: result of checking this file alone}, from `parsed` or `cache` if it is there."""
    keys = {path: f"{kinds[path].kind}:{files[path].digest}" for path in kinds}
    singles: dict[str, _Single] = {}
    unknown: list[str] = []
    paths = list(kinds)
    for start in range(0, len(paths), _CACHED_AT_ONCE):  # the packed ones take as much memory again
        some = paths[start : start + _CACHED_AT_ONCE]
        cached = cache.get_many(keys[path] for path in some if keys[path] not in parsed.singles)
        for path in some:
            single = parsed.singles.get(keys[path]) or _unpacked(cached.get(keys[path]), kinds[path].schema)
            if single is None:
                unknown.append(path)
            else:
                singles[path] = single
    if unknown:
        new = dict(_packed_by_others(unknown, keys, files, kinds, layouts=layouts))
        for path in unknown:
            single = _unpacked(new.get(keys[path]), kinds[path].schema)
            if single is None:
                single, more = _check_alone(files[path], kinds[path], layouts=layouts)
                new |= {keys[path]: _packed(single), **more}
            singles[path] = single
        cache.put_many(new)
    singles = {path: singles[path] for path in paths}
    parsed.singles = {keys[path]: single for path, single in singles.items()}
    return singles


def _packed_by_others(
    paths: Sequence[str],
    keys: Mapping[str, str],
    files: Mapping[str, File],
    kinds: Mapping[str, FileKind],
    *,
    layouts: bool,
) -> Iterator[tuple[str, bytes]]:
    """(key, value) for the cache of each of `paths`, checked by several processes; none if there are few."""
    workers = available_workers() if len(paths) >= LEAST_SHARED else 1
    if workers == 1:
        return
    chunks = [paths[start : start + _FILES_AT_ONCE] for start in range(0, len(paths), _FILES_AT_ONCE)]

    def check_chunk(index: int) -> dict[str, bytes]:
        values: dict[str, bytes] = {}
        for path in chunks[index]:
            single, more = _check_alone(files[path], kinds[path], layouts=layouts)
            values |= {keys[path]: _packed(single), **more}
        return values

    for _, packed in in_processes(check_chunk, len(chunks), workers=workers):
        yield from packed.items()


def _check_alone(file: File, kind: FileKind, *, layouts: bool) -> tuple[_Single, dict[str, bytes]]:
    """(result of checking one file, for the cache: the state of its layout if `layouts`, else nothing)."""
    if layouts and (well := _formatted_without_problems(file, kind)):
        return well, {layout.state_key(file, kind): layout.FORMATTED}
    read = yaml_reader.read(file.path, file.data)
    single = _single(read, kind)
    if not layouts:
        return single, {}
    state = layout.state(file, kind, read, is_valid=single.entry is not None)
    return single, {layout.state_key(file, kind): state}


def _formatted_without_problems(file: File, kind: FileKind) -> _Single | None:
    """Result of checking a file that is formatted, and has no problem whose position is to be reported.

    None for all other files: only the parser tells positions, and it takes longer.
    """
    content = formatted_value(file.data, kind.schema)
    if content is None:
        return None
    document = yaml_reader.Document(file.path, content, _NO_POSITIONS, file.data.decode())
    single = _single((document, []), kind)
    return None if single.problems or single.entry is None else single


def _single(read: Read, kind: FileKind) -> _Single:
    document, problems = read
    entry: BaseModel | None = None
    if document is not None:
        entry, more = parse_entry.parse_entry(document, kind.schema)
        problems = [*problems, *more]
    nowhere = (replace(problem, at=replace(problem.at, path="")) for problem in problems)
    diagnostics = sorted(set(nowhere))
    refers = (
        frozenset((reference.to, reference.id) for reference in references_in(entry))
        if entry is not None
        else frozenset()
    )
    # Wherever the file lies: equal files share one result.
    outlined = rule_runs.outline(EntryFile(kind.folder, "", entry), refers) if entry is not None else ""
    shown = tuple(diagnostics[: _MOST_PROBLEMS * 2])  # enough to know that there are more
    return _Single(entry, shown, refers, outlined)


def _packed(single: _Single) -> bytes:
    """Bytes for the cache, three lines of JSON: problems; references and outline; the entry if valid."""
    entry = single.entry.model_dump_json(exclude_defaults=True) if single.entry is not None else ""
    refers = json.dumps([sorted(single.refers), single.outline])
    return b"\n".join((_PROBLEMS.dump_json(single.problems), refers.encode(), entry.encode()))


def _unpacked(data: bytes | None, schema: type[BaseModel]) -> _Single | None:
    """Check result of one file, from bytes of the cache; None if they are missing or damaged."""
    if data is None:
        return None
    try:
        problems, refers, entry = data.split(b"\n", 2)
        references, outlined = json.loads(refers)
        ids = frozenset((str(to), str(id_)) for to, id_ in references)
        read = _PROBLEMS.validate_json(problems) if problems != b"[]" else ()
        return _Single(schema.model_validate_json(entry) if entry else None, read, ids, str(outlined))
    except (ValueError, TypeError, ValidationError):
        return None


def _gather(kinds: Mapping[str, FileKind], singles: Mapping[str, _Single]) -> Entries:
    """The valid entries of all checked files, sorted by id."""
    folders = (*FOLDERS, *BESIDE_RESULTS, *TOP_FILES, _TERMS)
    by_folder: dict[str, dict[Any, Any]] = {folder: {} for folder in folders}
    for at, entry in sorted(
        ((at, singles[path].entry) for path, at in kinds.items()), key=lambda pair: pair[0].stem
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
        sources=by_folder["sources"],
        catalogue=by_folder["catalogue"],
        vocabulary=Vocabulary(**terms),
    )
