"""`catalog upgrade`: changes of a catalogue's own files that this version of the program wants."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from catalog.cli.command import OK, Command, print_json, project_of, wants_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="write nothing; name the changes")


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.authoring import upgrade
    from catalog.entries import atomic_write
    from catalog.site import source_folders

    project = project_of(options)
    own, program = project / source_folders.FOLDER, source_folders.program_folder()
    named = [upgrade.FRAME, upgrade.SETTINGS]
    found = [path for pattern in upgrade.WORKFLOWS for path in project.glob(pattern)]
    files = _contents(project, [*(project / path for path in named), *found, *_below(own)])
    shipped = {} if own == program else _contents(program.parent, _below(program))
    changes = upgrade.upgrades(files, shipped, version=__version__)
    for change in changes if not options.dry_run else ():
        if change.content is None:
            (project / change.path).unlink()
        else:
            atomic_write.write_bytes(project / change.path, change.content)
    if wants_json(options):
        listed = [{"file": str(change.path), "reason": change.reason} for change in changes]
        print_json({"written": not options.dry_run, "changes": listed})
        return OK
    for change in changes:
        deed = "would be " if options.dry_run else ""
        deed += "removed" if change.content is None else "changed"
        print(f"{change.path}: {deed}: {change.reason}")
    if not changes:
        print(f"nothing to change for version {__version__}")
    return OK


def _below(folder: Path) -> list[Path]:
    if folder.is_symlink() or not folder.is_dir():  # what a link leads to is not the catalogue's own
        return []
    return [path for path in folder.rglob("*") if "node_modules" not in path.parts]


def _contents(root: Path, paths: Iterable[Path]) -> dict[PurePosixPath, bytes]:
    """{path from `root`: content} of those of `paths` that are files."""
    return {
        PurePosixPath(path.relative_to(root).as_posix()): path.read_bytes()
        for path in paths
        if path.is_file() and not path.is_symlink()
    }


COMMAND = Command(
    name="upgrade",
    summary="change a catalogue's own files for this version of the program",
    example="catalog upgrade --dry-run",
    arguments=_arguments,
    run=_run,
)
