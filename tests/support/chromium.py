"""The Chromium that tests drive: the system's, or Playwright's own."""

import os
from typing import Final

import pytest
from playwright.sync_api import Browser, Playwright
from playwright.sync_api import Error as PlaywrightError

from catalog.render import browsers

IN_CI: Final = os.environ.get("CI") == "true"

ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def on_machine() -> str | None:
    """Path of a Chromium on this machine, CATALOG_CHROMIUM first; None to use Playwright's own."""
    return browsers.find(os.environ.get("CATALOG_CHROMIUM", ""))


def launch(playwright: Playwright) -> Browser:
    """Headless Chromium. Where there is none, the test is skipped at a desk and fails in CI."""
    try:
        return playwright.chromium.launch(executable_path=on_machine(), args=list(ARGUMENTS))
    except PlaywrightError as error:
        if IN_CI:
            raise
        pytest.skip(f"no Chromium (`make test` installs one): {error.message.splitlines()[0]}")
