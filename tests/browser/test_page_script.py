"""Copy buttons: there when they work, and they say what they did."""

from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visits import OpenPage

SCRIPT = Path(__file__).parents[2] / "site_src" / "assets" / "built" / "frame.js"
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src data:">
<title>Something to copy</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>Something to copy</h1>
<pre id="bibtex">@misc{example, title = {An &amp; Example}}
</pre>
<button type="button" data-copy-target="bibtex" hidden>Copy</button>
<button type="button" data-copy-target="nothing" hidden>Copy nothing</button>
</main>
<script src="frame.js"></script>
</body>
</html>
"""
TEXT = "@misc{example, title = {An & Example}}"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    copyfile(SCRIPT, tmp_path / "frame.js")
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("origin", ["http", "disk"])
def test_a_button_copies_and_says_so(
    site: Path, origin: str, page: Page, serve_folder: Callable[[Path], str], axe: Callable[[Page], list[str]]
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(serve_folder(site) if origin == "http" else (site / "index.html").as_uri())
    button = page.get_by_role("button", name="Copy", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied")
    expect(button).to_be_focused()
    assert page.evaluate("navigator.clipboard.readText()") == TEXT
    expect(page.get_by_role("button")).to_have_count(1)  # the one without a target stays hidden
    expect(page.get_by_role("status")).to_have_text("")
    assert axe(page) == []


def test_without_the_clipboard_the_text_is_selected(
    site: Path, open_page: OpenPage, serve_folder: Callable[[Path], str]
) -> None:
    page = open_page().page
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false;"
    )
    page.goto(serve_folder(site))
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("Not copied")
    assert page.evaluate("String(getSelection()).trim()") == TEXT


def test_without_scripts_there_is_no_button(
    site: Path, page_without_scripts: Page, serve_folder: Callable[[Path], str]
) -> None:
    page_without_scripts.goto(serve_folder(site))
    expect(page_without_scripts.get_by_text("@misc")).to_be_visible()
    expect(page_without_scripts.locator("button:visible")).to_have_count(0)
