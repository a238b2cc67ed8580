"""A visit to a page, and what the page did in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Route

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Look:
    """Width of a window in CSS pixels, and the colour scheme that the reader's system asks for."""

    width: int
    scheme: Scheme

    def __str__(self) -> str:
        """Text for the name of a test."""
        return f"{self.width}px-{self.scheme}"


DESKTOP: Final = Look(1280, "light")
PHONE: Final = Look(390, "dark")


@dataclass
class Visit:
    """A page in its own profile, and what it did that it should not have.

    `errors` are console errors and uncaught exceptions, `outside` addresses asked
    for on other hosts. A test that expects some takes them: `visit.errors.clear()`.
    """

    page: Page
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Notice from now on."""
        # Functions, not methods: Playwright writes on the object whose method it is given.
        self.page.on("console", lambda message: self._hear(message))  # noqa: PLW0108
        self.page.on("pageerror", lambda error: self.errors.append(f"uncaught: {error}"))
        self.page.context.on("request", lambda request: self._see(request))  # noqa: PLW0108

    def _hear(self, message: ConsoleMessage) -> None:
        """Keep what went wrong, without the notes that scripts leave."""
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _see(self, request: Request) -> None:
        """Keep an address that is neither this machine's nor made in the page."""
        address = urlsplit(request.url)
        if address.scheme in {"http", "https", "ws", "wss"} and address.hostname != "127.0.0.1":
            self.outside.append(request.url)


@contextmanager
def held_back(page: Page, script: str) -> Iterator[None]:
    """The page as it is while `script` is on its way, however fast the machine; it comes at the end."""
    held: list[Route] = []
    page.route(script, lambda route: held.append(route))  # noqa: PLW0108 - Playwright writes on what it is given
    yield
    for _ in range(100):  # a page asks for its scripts after its first paint, which may still be to come
        if held:
            break
        page.wait_for_timeout(100)
    assert held, f"{script} was never asked for"
    page.unroute(script)  # which lets go what is held


def settle(page: Page) -> None:
    """Wait till the page has nothing more to do: what it loads by itself, it has asked for by then."""
    # On a busy machine, Chromium may call nothing idle any more: hence the limit.
    page.evaluate(
        "() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 200), {timeout: 1000}))"
    )


class OpenPage(Protocol):
    """Type of the fixture `open_page`: a call for each page that a test wants."""

    def __call__(
        self,
        *,
        width: int = ...,
        scheme: Scheme = ...,
        scripts: bool = ...,
        touch: bool = ...,
        at_once: bool = ...,
    ) -> Visit:
        """A new page of that width, in a profile of its own.

        Without `at_once`, it loads its scripts after the first paint, as the first page of a visit does.
        """
