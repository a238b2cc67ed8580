"""`python -m bench.lighthouse`: Lighthouse scores of pages of every kind on phones, served with gzip.

Slow 4G and a processor four times slower, both simulated from what the page does here. Lighthouse is a
program for Node that the project does not depend on: `npm install lighthouse` in any folder, then name it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import mimetypes
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from bench.synthetic import CHECKOUT
from catalog.site.build import build

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXT: Final = {".html", ".css", ".js", ".json", ".svg", ".xml", ".csv"}
_CATEGORIES: Final = ("performance", "accessibility", "best-practices", "seo")
_FLAGS: Final = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking"


@dataclass(frozen=True, slots=True)
class Measure:
    """An audit of Lighthouse, and the most that it may say."""

    audit: str
    title: str
    bound: float
    unit: str
    factor: float = 1.0


_MEASURES: Final = (
    Measure("first-contentful-paint", "first paint", 1052, "ms"),
    Measure("largest-contentful-paint", "largest paint", 1052, "ms"),
    Measure("total-blocking-time", "blocking", 50, "ms"),
    Measure("cumulative-layout-shift", "layout shift", 0, ""),
    Measure("total-byte-weight", "weight", 72.9, "KiB", 1 / 1024),
)
PAGES: Final = (
    *("index.html", "zh/index.html", "models.html", "models/deepseek-coder.html", "models/gpt-4o.html"),
    *("benchmarks/humaneval.html", "benchmarks/swe-bench.html", "benchmarks.html", "charts.html"),
    *("timeline.html", "capability-index.html", "choose.html", "compare.html", "survey/models.html"),
    "measurers/openai.html",
)
"""A page of each kind, and the largest of some."""


class Handler(BaseHTTPRequestHandler):
    """Files of a folder as a host of static pages sends them: packed, on connections that stay."""

    protocol_version = "HTTP/1.1"

    def __init__(self, root: Path, *arguments: Any) -> None:  # noqa: ANN401 - what the server passes on
        self._root = root
        super().__init__(*arguments)

    def do_GET(self) -> None:
        """One file, or 404."""
        path = (self._root / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        if not path.is_relative_to(self._root) or not path.is_file():
            self.send_error(404)
            return
        packed = path.suffix in _TEXT
        content = _packed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it overrides
        """Print no line for a request."""


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9)


def report(lighthouse: Path, address: str, chromium: str) -> dict[str, Any]:
    """Lighthouse's own report on one visit of `address`."""
    done = subprocess.run(  # noqa: S603 - a program that was named on the command line
        [
            str(lighthouse),
            address,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(_CATEGORIES)}",
            f"--chrome-flags={_FLAGS}",
        ],
        capture_output=True,
        check=True,
        timeout=300,
        env=os.environ | {"CHROME_PATH": chromium},
    )
    audits: dict[str, Any] = json.loads(done.stdout)
    return audits


def program(named: Path | None) -> Path | None:
    """Lighthouse's command: the one named, in a folder's node_modules, or the one on the path."""
    if named is None:
        path = shutil.which("lighthouse")
        return Path(path) if path else None
    inside = named / "node_modules/.bin/lighthouse"
    return inside if inside.is_file() else named if named.is_file() else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; exit status 1 if a limit is exceeded, 2 without Lighthouse."""
    parser = argparse.ArgumentParser(prog="python -m bench.lighthouse", description=__doc__)
    parser.add_argument("pages", nargs="*", default=PAGES, help="of the site (one of each kind)")
    parser.add_argument("--site", type=Path, help="a built site (default: build the shipped one)")
    parser.add_argument("--runs", type=int, default=5, help="of which the medians are printed (5)")
    parser.add_argument("--lighthouse", type=Path, help="its command, or the folder it was installed in")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="the browser (chromium)")
    options = parser.parse_args(arguments)
    lighthouse = program(options.lighthouse)
    if lighthouse is None or options.chromium is None:
        missing = (
            "Chromium" if lighthouse else "Lighthouse (`npm install lighthouse`; then --lighthouse FOLDER)"
        )
        sys.stderr.write(f"bench.lighthouse needs {missing}\n")
        return 2
    broken = False
    with tempfile.TemporaryDirectory(prefix="catalog-bench-") as name:
        site = options.site or Path(name, "site")
        if options.site is None:
            build(CHECKOUT, site, today=datetime.now(tz=UTC).date())
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, site.resolve()))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for page in options.pages:
            address = f"http://127.0.0.1:{server.server_port}/{page}"
            reports = [report(lighthouse, address, options.chromium) for _ in range(options.runs)]
            broken |= _print(page, reports)
        server.shutdown()
    return int(broken)


def _print(page: str, reports: Sequence[dict[str, Any]]) -> bool:
    """(lines of the report on a page, True if a bound is broken)."""
    sys.stdout.write(f"{page}, {len(reports)} visits, medians\n")
    broken = False
    for category in _CATEGORIES:
        score = median(100 * audits["categories"][category]["score"] for audits in reports)
        sys.stdout.write(f"  {category}: {score:.0f}\n")
    for measure in _MEASURES:
        values = [audits["audits"][measure.audit]["numericValue"] * measure.factor for audits in reports]
        value = median(values)
        kept = value <= measure.bound
        broken |= not kept
        verdict = "kept" if kept else "NOT KEPT"
        spread = ", ".join(f"{value_seen:.4g}" for value_seen in sorted(values))
        sys.stdout.write(
            f"  {measure.title}: {value:.4g} {measure.unit} (bound {measure.bound:g}, {verdict}; {spread})\n"
        )
    return broken


if __name__ == "__main__":
    sys.exit(main())
