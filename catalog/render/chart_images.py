"""Pictures of Plotly figures, drawn by Kaleido in a browser that may not outlive a deadline."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError
from catalog.render import browsers, kaleido_process

if TYPE_CHECKING:
    from collections.abc import Mapping

_PNG_SCALE: Final = 2  # pixels of the file for each of the figure: sharp when printed
_ATTEMPTS: Final = 2  # about 1 of 50 browsers dies while it starts or closes


class PictureError(CatalogError):
    """Error: a picture of a chart could not be drawn."""


def draw(figure: Mapping[str, Any], format_: str, plotly: Path) -> bytes:
    """Bytes of the figure as "svg", "png" or "pdf"; `plotly` is the path of Plotly's script.

    Raises PictureError if Kaleido or a browser is missing, or the browser fails in all attempts.
    """
    if importlib.util.find_spec("kaleido") is None or importlib.util.find_spec("psutil") is None:
        raise PictureError(
            f"{format_} needs Kaleido, which is not installed; run `pip install "
            "'codellm-catalog[images]'`, or choose json or html"
        )
    job = {
        "figure": figure,
        "options": {
            "format": format_,
            "width": figure["layout"]["width"],
            "height": figure["layout"]["height"],
            "scale": _PNG_SCALE if format_ == "png" else 1,
        },
        "plotly": plotly.resolve().as_uri(),
        "browser": _browser(),
    }
    reason = ""
    for _ in range(_ATTEMPTS):
        with tempfile.TemporaryDirectory(prefix="catalog-chart-", ignore_cleanup_errors=True) as folder:
            output = Path(folder, "image")
            code, reason = _run_kaleido(job | {"output": str(output)}, folder)
            if code == 0:
                return output.read_bytes()
        if code == kaleido_process.NO_BROWSER:
            raise PictureError(
                f"{format_} is drawn by Chromium or Chrome, and none was found: install one, or name it in "
                "the environment variable BROWSER_PATH; json and html need none"
            )
    raise PictureError(
        f"{format_} could not be drawn in {_ATTEMPTS} attempts: {reason}; try again, or name another "
        "Chromium in the environment variable BROWSER_PATH; json and html need no browser"
    )


def _browser() -> str | None:
    """Path of the browser to use: $BROWSER_PATH first; None if Kaleido should look for other browsers."""
    return os.environ.get("BROWSER_PATH") or browsers.find()


def _run_kaleido(job: Mapping[str, Any], folder: str) -> tuple[int | None, str]:
    """(exit code of Kaleido, None after the deadline; reason of the failure, "" for none)."""
    # Kaleido and the browser put their files below TMPDIR (Windows: TEMP): those of a killed run go with the
    # folder.
    environment = {**os.environ, "TMPDIR": folder, "TEMP": folder, "TMP": folder}
    command = [sys.executable, "-P", kaleido_process.__file__]
    with tempfile.TemporaryFile() as log:  # a pipe would be held open by a browser that outlives the child
        process = subprocess.Popen(  # noqa: S603 - our own file
            command, stdin=subprocess.PIPE, stdout=log, stderr=log, env=environment
        )
        try:
            process.communicate(json.dumps(job).encode(), timeout=deadlines.BROWSER)
        except subprocess.TimeoutExpired:
            return None, f"the browser did not answer within {deadlines.BROWSER:g} seconds"
        finally:
            if process.returncode is None:
                _kill_tree(process)
        log.seek(0)
        lines = log.read().decode(errors="replace").strip().splitlines()
    return process.returncode, f"the browser failed ({lines[-1] if lines else 'it said nothing'})"


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and all processes that it started.

    The browser runs in a session of its own, so ending the child's process group would spare it.
    """
    import psutil  # noqa: PLC0415 - only pictures need it

    family: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        parent = psutil.Process(process.pid)
        family = [*parent.children(recursive=True), parent]
    for member in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            member.kill()
    process.wait(deadlines.KILLED_PROCESS)
