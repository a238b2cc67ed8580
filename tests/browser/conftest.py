"""A browser, the shipped catalogue built and served as a host would, and pages that tell on themselves.

`open_page` gives pages of any width, colour scheme and scripting; `page` comes in two
looks, which between them have every width and every colour scheme that we promise.
Layout goes by width and colour by scheme, and hardly ever by both: the other two looks
are left to one test, in test_pages.py. Either way a test fails when a page writes an
error to the console or asks another host for anything.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visits import DESKTOP, PHONE, Look, OpenPage, Scheme, Visit

HERE = Path(__file__).parent
SUB_PATH = "/catalogue/"  # most hosts serve a project's site below their root

# A machine busy with other tests is slow, not wrong.
PATIENCE_MS = 20_000
expect.set_options(timeout=PATIENCE_MS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


# --- The site ---


class _Handler(SimpleHTTPRequestHandler):
    """Files of a folder below `SUB_PATH`; the site's own 404 page for anything else."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(SUB_PATH))

    def do_GET(self) -> None:
        if not self.path.startswith(SUB_PATH):
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address, with its closing slash, of `folder` served on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def site_server(built_site: Path) -> Iterator[str]:
    """The address, with its closing slash, of the built site below a sub-path."""
    with served(built_site) as address:
        yield address


@pytest.fixture
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """Serves any folder till the test ends: `serve_folder(tmp_path)` is its address, slash included."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(served(folder))


# --- Pages ---

# As in a browser that does not report paints: scripts are loaded at once, and have run when `goto` returns.
_SCRIPTS_AT_ONCE = "Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', {get: () => []})"


@pytest.fixture
def open_page(browser: Browser, serve_folder: Callable[[Path], str]) -> Iterator[OpenPage]:
    """Pages as a test asks for them; each must have kept quiet and to itself when the test ends.

    Needs `serve_folder` only to close its pages before the host goes away.
    """
    visits: list[Visit] = []

    def open_one(
        *,
        width: int = DESKTOP.width,
        scheme: Scheme = "light",
        scripts: bool = True,
        touch: bool = False,
        at_once: bool = True,
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=scripts,
            has_touch=touch,
            is_mobile=touch,
            reduced_motion="reduce",
            locale="en-GB",
        )
        if at_once:
            context.add_init_script(_SCRIPTS_AT_ONCE)
        visit = Visit(context.new_page())
        visit.page.set_default_timeout(PATIENCE_MS)
        visit.listen()
        visits.append(visit)
        return visit

    yield open_one
    for visit in visits:
        visit.page.context.close()
    assert [error for visit in visits for error in visit.errors] == [], "errors in the console"
    assert [url for visit in visits for url in visit.outside] == [], "requests to other hosts"


@pytest.fixture(params=(DESKTOP, PHONE), ids=str)
def look(request: pytest.FixtureRequest) -> Look:
    """Every width and every colour scheme once."""
    chosen: Look = request.param
    return chosen


@pytest.fixture
def width(look: Look) -> int:
    """Each width that a page must do well at, in CSS pixels."""
    return look.width


@pytest.fixture
def scheme(look: Look) -> Scheme:
    """Each colour scheme a reader's system may ask for."""
    return look.scheme


@pytest.fixture
def page(open_page: OpenPage, look: Look) -> Page:
    """A page in every width and every colour scheme, scripts on."""
    return open_page(width=look.width, scheme=look.scheme).page


@pytest.fixture
def page_without_scripts(open_page: OpenPage, width: int) -> Page:
    """A page in every width, scripts off."""
    return open_page(width=width, scripts=False).page


# --- Accessibility ---


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Finds what axe-core finds wrong with a page as it stands: one line a finding, none when all is well."""
    source = (HERE / "vendor" / "axe.min.js").read_text(encoding="utf-8")

    def findings(page: Page) -> list[str]:
        if not page.evaluate("'axe' in window"):
            page.evaluate(f"() => {{ {source} }}")
            page.add_init_script(source)  # the next pages of this test: the browser keeps it compiled
        report = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
        return [
            f"{violation['id']}: {violation['help']}: {json.dumps(node['target'])} {node['html'][:160]}"
            for violation in report["violations"]
            for node in violation["nodes"]
        ]

    return findings


@pytest.fixture(scope="session")
def axe_in_brief(axe: Callable[[Page], list[str]]) -> Callable[[Page], list[str]]:
    """Fixture like `axe`, much faster on long pages and many: of elements built alike it checks a few.

    alike.js takes the rest out and puts it back afterwards; test_axe.py has what must not be lost by
    that. What is below jumps up meanwhile, so not for a page on which a pointer rests or shifts count.
    What has been checked is remembered from one page and one test to the next, for each width; a fault
    in it is reported where it is met first.
    """
    take_out = (HERE / "alike.js").read_text(encoding="utf-8")
    seen = "[]"

    def findings(page: Page) -> list[str]:
        nonlocal seen
        taken_out = page.evaluate_handle(take_out, seen)
        seen = taken_out.evaluate("it => it.seen")
        lines = axe(page)
        taken_out.evaluate("it => it.back()")
        return lines

    return findings
