"""Takes the picture in the README anew, from a built site: `python -m tools.screenshot [SITE]`.

It shows the leaderboard of HumanEval, and the card that explains one of its scores.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from tests.support import chromium

ROOT: Final = Path(__file__).parents[1]
PICTURE: Final = ROOT / "docs/screenshot.png"
_PAGE: Final = "benchmarks/humaneval.html"
_ROW: Final = 10  # has several reports, and leaves the intervals above it in sight
_TIMEOUT_MS: Final = 20_000


def take(site: Path, picture: Path) -> None:
    """Write `picture`, 1280 pixels wide. Raises the errors of Playwright, such as one for a missing page."""
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 1080})
            page.set_default_timeout(_TIMEOUT_MS)
            page.goto((site / _PAGE).resolve().as_uri())
            page.locator("html.js").wait_for(state="attached")
            page.locator("table.board tbody .score > a:visible").nth(_ROW).hover()
            page.locator(".story-card:popover-open .rest, .story-card:popover-open a").first.wait_for()
            page.screenshot(path=picture)
        finally:
            browser.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site", PICTURE)
