"""An entry on standard input, as a file of the catalogue."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.cli.command import inside, wrong

if TYPE_CHECKING:
    import argparse

    from catalog.entries.files import File

STDIN: Final = Path("-")
_FILENAME: Final = "--stdin-filename"


def add_stdin_filename(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the file whose content comes from standard input."""
    parser.add_argument(
        _FILENAME,
        type=Path,
        metavar="PATH",
        help="with - as PATH: the file that the text on standard input is for (default: by its fields)",
    )


def is_stdin(options: argparse.Namespace) -> bool:
    """True if `options` name standard input; a usage error if they name files beside it."""
    if STDIN not in options.paths:
        if options.stdin_filename is not None:
            wrong(f"{_FILENAME} needs - as PATH, for the text on standard input")
        return False
    if len(options.paths) > 1:
        wrong("- stands for standard input; leave out the other paths")
    return True


def read_stdin(project: Path, filename: Path | None) -> File:
    """The text on standard input, as the file `filename`, or as one in the folder that its fields fit."""
    from catalog.entries.files import MAX_BYTES, File
    from catalog.entries.yaml_reader import read
    from catalog.validate.parse_entry import matching_folder

    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if filename is not None:
        path = inside(project, filename, must_exist=False)
    else:
        document, _ = read("stdin", data)
        folder = matching_folder(document.value) if document is not None else None
        if folder is None:
            wrong(f"the kind of entry on standard input is not clear; name its file with {_FILENAME}")
        path = f"entries/{folder}/{'stdin/' if folder == 'results' else ''}stdin.yaml"
    return File(path, data, hashlib.sha256(data).hexdigest())
