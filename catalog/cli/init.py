"""`catalog init`: a new catalogue that can be checked and built at once."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.cli.command import OK, Command, print_json, today, wants_json, wrong
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from catalog.entries.files import File

_MADE_UP: Final = ("example", "blank")
_SHIPPED: Final = "code-llms"
"""Start, and folder of it in the package: the catalogue that the program was made for."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder to make; it must be empty or new")
    parser.add_argument(
        "--name", metavar="TEXT", help="name of the catalogue (default: made from the name of the folder)"
    )
    parser.add_argument(
        "--topic",
        metavar="TEXT",
        help="what its models are for, such as text-to-SQL (default: language models, or that of --from)",
    )
    parser.add_argument(
        "--from",
        metavar="START",
        default="example",
        dest="start",
        help="example: two invented models with results, which show the form; blank: no entries; code-llms: "
        "terms, benchmarks and settings of the catalogue of code LLMs; a folder: those of the catalogue in "
        "it (default: example)",
    )
    parser.add_argument("--repository", metavar="URL", default="", help="address of its repository")
    parser.add_argument("--dry-run", action="store_true", help="write nothing; name the files")


def _run(options: argparse.Namespace) -> int:
    from catalog.authoring import starter
    from catalog.entries import atomic_write, program
    from catalog.site import site_sources

    folder: Path = options.folder
    if folder.exists() and (not folder.is_dir() or any(path.name != ".git" for path in folder.iterdir())):
        wrong(f"{folder}: is not empty; name a new or empty folder")
    named = folder.resolve().name.replace("-", " ").replace("_", " ")
    name = options.name if options.name is not None else named[:1].upper() + named[1:]
    origin = None if options.start in _MADE_UP else _origin(options.start)
    taken = _taken(origin) if origin else None
    source = program.PACKAGE / starter.FOLDER
    files = starter.fill(
        {
            PurePosixPath(path.relative_to(source).as_posix()): path.read_bytes()
            for path in sorted(source.rglob("*"))
            if path.is_file()
        },
        name=name,
        topic=options.topic or (taken and taken.topic) or "language models",
        repository=options.repository,
    )
    if options.start == "blank":
        files = starter.without_example(files)
    if origin and taken:
        files = starter.with_borrowed(files, taken.files, origin=site_sources.stated(origin).name)
    if not options.dry_run:
        # The settings last: a folder without them is no catalogue yet.
        for path, content in sorted(files.items(), key=lambda item: item[0].name == "mkdocs.yml"):
            atomic_write.write_bytes(folder / path, content)
    if wants_json(options):
        print_json(
            {
                "folder": folder.as_posix(),
                "files": [str(path) for path in files],
                "written": not options.dry_run,
            }
        )
        return OK
    for path in files if options.dry_run else ():
        print(path)
    if not options.dry_run:
        print(f"{folder}: {counted(len(files), 'file')}. Next: cd {folder}, then `catalog serve`")
    return OK


def _origin(start: str) -> Path:
    """Folder of the catalogue that `start` names; a usage error if it is none."""
    from catalog.entries import program

    if start == _SHIPPED:
        inside = program.PACKAGE / _SHIPPED
        return inside if inside.is_dir() else program.PACKAGE.parent  # a checkout
    folder = Path(start)
    if not (folder / "entries").is_dir():
        known = ", ".join((*_MADE_UP, _SHIPPED))
        wrong(f"--from {start}: no start of that name ({known}), and no folder of a catalogue with entries/")
    return folder


class _Taken(NamedTuple):
    files: Sequence[File]
    topic: str  # "" if its settings name none


def _taken(origin: Path) -> _Taken:
    """Terms, benchmarks and settings of the catalogue in `origin`; a usage error if they have errors."""
    from catalog import validate
    from catalog.authoring import starter
    from catalog.entries import files as entry_files
    from catalog.validate.cache import NullCache
    from catalog.validate.report import has_error

    files = starter.borrowed(entry_files.read_all(origin))
    checked = validate.check(files, today=today(), cache=NullCache())
    if has_error(checked.diagnostics, validate.RULES):
        wrong(
            f"--from {origin}: its terms, benchmarks or settings have errors; `catalog check` there lists "
            "them"
        )
    return _Taken(files, checked.entries.settings.task or "")


COMMAND = Command(
    name="init",
    summary="make the folder of a new catalogue",
    example="catalog init sql-survey --topic text-to-SQL",
    arguments=_arguments,
    run=_run,
)
