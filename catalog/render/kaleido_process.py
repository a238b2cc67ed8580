"""A program of its own: a Plotly figure on standard input, drawn by Kaleido into a file.

Kaleido waits for ever for a browser that died while it started or closed, whatever timeout it is given.
So `catalog.render.chart_images` runs this file as a child process with a deadline. Run by path, it imports
nothing from `catalog`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

NO_BROWSER = 3  # exit code: no Chromium or Chrome was found
BROWSER_FAILED = 4  # exit code: there is one, and it did not draw


def main() -> int:
    """Exit code; draws the figure of a JSON job, read from standard input, into a file."""
    import kaleido  # noqa: PLC0415 - the parent process reads the exit codes alone
    from choreographer.errors import BrowserDepsError, BrowserFailedError, ChromeNotFoundError  # noqa: PLC0415

    job = json.load(sys.stdin)
    page = kaleido.PageGenerator(plotly=job["plotly"], mathjax=False)
    try:
        image: bytes = kaleido.calc_fig_sync(
            job["figure"],
            opts=job["options"],
            kopts={"page_generator": page, "path": job["browser"]},
        )
    except ChromeNotFoundError:
        return NO_BROWSER
    except (BrowserFailedError, BrowserDepsError, TimeoutError) as error:
        print(type(error).__name__, file=sys.stderr)  # noqa: T201 - read by the parent process
        return BROWSER_FAILED
    Path(job["output"]).write_bytes(image)
    return 0


if __name__ == "__main__":
    sys.exit(main())
