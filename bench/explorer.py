"""`python -m bench.explorer`: size of the explorer, and time from a key or click to its paint."""

from __future__ import annotations

import argparse
import gzip
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

from bench.synthetic import CHECKOUT, write_project
from catalog.site.build import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from playwright.sync_api import Page

_VARIANTS_A_MODEL: Final = 4
_BUDGET_KIB: Final = 130
_PAINT_MS: Final = 50
_FILTER_MS: Final = 16
_ARGUMENTS: Final = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")

# From the event to the first task after the frame that shows what it did.
_TIMER: Final = """
window.painted = [];
for (const kind of ["input", "click", "change"]) addEventListener(kind, (event) => {
  if (kind === "click" && event.target.matches("input, label, label *, select")) return;
  const start = event.timeStamp;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => window.painted.push(performance.now() - start);
    channel.port2.postMessage(0);
  });
}, true);
window.shifts = [];
new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter((one) => !one.hadRecentInput)
  .map((one) => one.value))).observe({type: "layout-shift", buffered: true});
window.long = [];
new PerformanceObserver((list) => window.long.push(...list.getEntries().map((one) => one.duration)))
  .observe({type: "longtask", buffered: true});
"""


def weight(page: Page, address: str, *, use: bool) -> tuple[float, int]:
    """KiB over the wire with gzip, and how many files, of the page and, with `use`, of its first use."""
    files: set[str] = set()
    page.on("request", lambda request: files.add(request.url))
    page.goto(address, wait_until="networkidle")
    if use:
        page.get_by_label("Filter the table").press_sequentially("a")
        page.wait_for_url("**?q=a")
        page.wait_for_load_state("networkidle")
    paths = [Path(unquote(urlsplit(url).path)) for url in files if url.startswith("file:")]
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) / 1024, len(paths)


def steps(page: Page) -> Iterator[Callable[[], None]]:
    """Actions of a reader: words typed key by key, facets, sorting, groups."""
    field = page.get_by_label("Filter the table")
    for word in ("coder 01", "codre 2.68b", "google", "zzz"):
        for letter in word:
            yield lambda letter=letter: field.press_sequentially(letter)  # type: ignore[misc]
        for _ in word:
            yield lambda: field.press("Backspace")
    for panel in ("organisation", "size", "tags", "results"):
        button = page.locator(f".drop[data-panel={panel}] > button")
        yield button.click
        boxes = page.locator(f".drop[data-panel={panel}] input[type=checkbox]")
        for _ in range(2):  # ticked, then taken back
            for index in range(min(6, boxes.count())):
                yield boxes.nth(index).click
        yield button.click
    for column in ("Released", "Size", "HumanEval pass@1, %", "Model"):
        head = page.get_by_role("columnheader", name=column).get_by_role("button")
        yield head.click
        yield head.click


def use(page: Page, address: str) -> tuple[list[float], list[float], float]:
    """Milliseconds from event to paint and of filtering for every step; and how much moved by itself."""
    page.goto(address, wait_until="networkidle")
    page.get_by_label("Filter the table").focus()
    page.locator(".drop[data-panel=results] > button").click()
    page.locator(".drop[data-panel=results] fieldset").wait_for()
    page.keyboard.press("Escape")
    page.wait_for_timeout(1500)  # a reader looks before typing; the search is made ready meanwhile
    shifts = float(page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)"))
    page.evaluate("window.painted.length = 0; performance.clearMeasures('filter')")
    for step in steps(page):
        step()
        page.wait_for_timeout(60)
    painted = page.evaluate("window.painted")
    filtered = page.evaluate("performance.getEntriesByName('filter').map((one) => one.duration)")
    return painted, filtered, shifts


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _spread(values: Sequence[float]) -> str:
    return (
        f"median {percentile(values, 0.5):.1f} ms, 95 % {percentile(values, 0.95):.1f} ms, "
        f"most {max(values):.1f} ms"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; exit status 1 if a limit is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m bench.explorer", description=__doc__)
    parser.add_argument("--variants", type=int, default=10_000, help="of the synthetic catalogue (10000)")
    parser.add_argument("--chromium", default=shutil.which("chromium"), help="the browser (chromium)")
    parser.add_argument("--folder", type=Path, help="output folder (a temporary one)")
    options = parser.parse_args(arguments)
    broken = False
    with (
        tempfile.TemporaryDirectory(prefix="catalog-bench-", dir=options.folder) as name,
        sync_playwright() as it,
    ):
        folder = Path(name)
        today = datetime.now(tz=UTC).date()
        build(CHECKOUT, folder / "shipped", today=today)
        write_project(folder / "large", options.variants // _VARIANTS_A_MODEL)
        build(folder / "large", folder / "large/site", today=today)
        browser = it.chromium.launch(executable_path=options.chromium, args=list(_ARGUMENTS))

        def fresh() -> Page:
            page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
            page.add_init_script(_TIMER)
            return page

        shipped = (folder / "shipped/models.html").as_uri()
        for title, used in (("page", False), ("page and data, once used", True)):
            kib, files = weight(fresh(), shipped, use=used)
            broken |= kib > _BUDGET_KIB
            sys.stdout.write(f"{title}: {kib:.1f} KiB in {files} files\n")
        for title, address in (
            ("shipped", shipped),
            (f"{options.variants:,} variants", (folder / "large/site/models.html").as_uri()),
        ):
            painted, filtered, moved = use(fresh(), address)
            broken |= (
                percentile(painted, 0.95) > _PAINT_MS or percentile(filtered, 0.95) > _FILTER_MS or moved > 0
            )
            sys.stdout.write(
                f"{title}: {len(painted)} steps; layout shift {moved:.3f}\n"
                f"  to paint: {_spread(painted)}\n  filtering: {_spread(filtered)}\n"
            )
        browser.close()
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
