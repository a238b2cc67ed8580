"""`catalog serve`: the site on this machine, rebuilt on save."""

from __future__ import annotations

import argparse
from pathlib import Path

from catalog.cli.command import OK, Command, project_of, today


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-p", "--port", type=_port, default=8000, help="port on this machine (default: 8000)")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="output folder (default: site in the project)"
    )


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) < 2**16:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; write a number from 0 to 65535")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    from catalog.site import source_folders
    from catalog.site.dev_server import serve
    from catalog.site.live_site import LiveSite
    from catalog.site.writer import check_folder

    project = project_of(options)
    output = options.output or project / "site"
    check_folder(output, project)

    site = LiveSite(project, output, today)
    sources = project / source_folders.FOLDER
    watched = [project / "entries", *([sources] if sources.is_dir() else []), project / "mkdocs.yml"]
    serve(site.update, watched, port=options.port, newer=site.newer)
    return OK


COMMAND = Command(
    name="serve",
    summary="build the site, serve it on this machine, rebuild on save",
    example="catalog serve --port 8000",
    arguments=_arguments,
    run=_run,
    formats=(),
    long_running=True,
)
