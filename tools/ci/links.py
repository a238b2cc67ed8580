"""Links of the entries that do not work: each asked for once or twice, within deadlines."""

from __future__ import annotations

import re
import socket
import ssl
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from catalog.entries import files, yaml_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

SUPPRESSED: Final = Path(".github/links-not-checked.txt")
_AT_ONCE: Final = 8  # requests
_READ_SECONDS: Final = 20.0  # of waiting for the next bytes
_LINK_SECONDS: Final = 60.0  # of one link, however slowly its server sends
_RUN_SECONDS: Final = 20 * 60.0  # of all links; the workflow's own limit is 30 minutes
_AGAIN_SECONDS: Final = 5.0  # of pause before a second question after a failure that may pass
_LINK: Final = re.compile(r"https?://\S+\Z")
_AGENT: Final = "codellm-catalog link check"
_SAFE: Final = "!#$%&'()*+,/:;=?@[]~"  # characters of a URL that stay as they are


class Kind(NamedTuple):
    """A kind of failure: its heading in the report, and what to do."""

    heading: str
    advice: str
    may_pass: bool = False  # so that it is worth asking once more


_ARCHIVE: Final = "correct the link, or link to a copy in a web archive"
_LOOK: Final = "look whether the site has moved"
GONE: Final = Kind("Gone", _ARCHIVE)
NO_HOST: Final = Kind("The host is unknown", _ARCHIVE, may_pass=True)
REFUSED: Final = Kind("The connection was refused or broke off", _LOOK, may_pass=True)
CERTIFICATE: Final = Kind("The certificate is not valid", _LOOK)
TIMEOUT: Final = Kind("No answer in time", f"{_LOOK}, if this lasts", may_pass=True)
INVALID: Final = Kind("Not a link that can be opened", "correct the link")
LOOP: Final = Kind("Redirects in circles", "correct the link")
MOVED: Final = Kind("Moved for good", "link to the new place")
SERVER: Final = Kind("The server failed", "wait a week", may_pass=True)
UNREADABLE: Final = Kind(
    "Refused to this program",
    f"open it in a browser; if it works there, add it to {SUPPRESSED.as_posix()} with the reason",
    may_pass=True,
)
NOT_ASKED: Final = Kind("Not asked: the time of this run was over", "nothing, unless it is so every week")
KINDS: Final = (
    *(GONE, NO_HOST, REFUSED, CERTIFICATE, TIMEOUT, INVALID, LOOP, SERVER, UNREADABLE, MOVED, NOT_ASKED),
)


@dataclass(frozen=True, slots=True)
class Failure:
    """The failure of one link, and the details that the server or the system told."""

    kind: Kind
    detail: str = ""


def addresses(project: Path) -> dict[str, list[str]]:
    """{URL: places, as path:line} of each field in the entries whose whole text is a URL.

    A file that is no YAML, which `catalog check` reports, has none.
    """
    places: dict[str, list[str]] = {}
    for file in files.read_all(project):
        document, _ = yaml_reader.read(file.path, file.data)
        if document is None:
            continue
        for loc, text in _texts(document.value, ()):
            if _LINK.match(text):
                position = document.position(loc)
                places.setdefault(text, []).append(f"{file.path}:{position.line}")
    return places


def _texts(value: Any, loc: tuple[int | str, ...]) -> Iterator[tuple[tuple[int | str, ...], str]]:  # noqa: ANN401
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*loc, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*loc, index))


def suppressed(text: str) -> list[str]:
    """Patterns of URLs that are not asked for, one a line; `#` starts a reason."""
    lines = (line.partition(" #")[0].strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def report(
    places: Mapping[str, list[str]],
    skip: Iterable[str],
    ask: Callable[[str], Failure | None] | None = None,
    *,
    seconds: float = _RUN_SECONDS,
) -> str:
    """Failed URLs by kind, with the places that have them; "" if there are none."""
    patterns = list(skip)
    urls = [url for url in places if not any(fnmatchcase(url, pattern) for pattern in patterns)]
    end = time.monotonic() + seconds
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        failures = dict(zip(urls, pool.map(lambda url: _asked(url, ask or status, end), urls), strict=True))
    return "\n\n".join(_sections(failures, places))


def _sections(failures: Mapping[str, Failure | None], places: Mapping[str, list[str]]) -> Iterator[str]:
    for kind in KINDS:
        failed = sorted(
            (url, failure) for url, failure in failures.items() if failure and failure.kind == kind
        )
        if failed:
            lines = [f"{kind.heading} ({len(failed)}): {kind.advice}."]
            for url, failure in failed:
                lines.append(f"  {url}" + (f"  ({failure.detail})" if failure.detail else ""))
                lines.append(f"    {', '.join(places[url])}")
            yield "\n".join(lines)


def _asked(url: str, ask: Callable[[str], Failure | None], end: float) -> Failure | None:
    """Failure of a URL; a failure that may pass is asked for once more."""
    failure = _within(_LINK_SECONDS, url, ask, end)
    if failure is not None and failure.kind.may_pass and time.monotonic() + _AGAIN_SECONDS < end:
        time.sleep(_AGAIN_SECONDS)
        failure = _within(_LINK_SECONDS, url, ask, end)
    return failure


def _within(seconds: float, url: str, ask: Callable[[str], Failure | None], end: float) -> Failure | None:
    """Failure of a URL, or that it did not answer before a deadline; never raises.

    A socket's own limit is for each piece of an answer; a server that sends a byte now and then would be
    waited for without end. So another thread waits, which is left behind.
    """
    left = end - time.monotonic()
    if left <= 0:
        return Failure(NOT_ASKED)
    answers: list[Failure | None] = []

    def run() -> None:
        try:
            answers.append(ask(url))
        except Exception as error:  # noqa: BLE001 - one bad link must not end the run
            answers.append(Failure(INVALID, f"{type(error).__name__}: {error}"))

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(min(seconds, left))
    return answers[0] if answers else Failure(TIMEOUT, f"{min(seconds, left):.0f} seconds")


# --- One request -------------------------------------------------------------------------------------


class _Redirects(HTTPRedirectHandler):
    """Follows redirects; notes whether all of them were permanent."""

    def __init__(self) -> None:
        self.codes: list[int] = []

    def redirect_request(self, *arguments: Any) -> Request | None:  # noqa: ANN401 - as the base class has it
        self.codes.append(arguments[2])
        return super().redirect_request(*arguments)


def status(url: str) -> Failure | None:
    """Failure of a GET request for `url`; None if it was answered with a page."""
    redirects = _Redirects()
    try:
        request = Request(request_url(url), headers={"User-Agent": _AGENT})  # noqa: S310 - http(s) only
        with build_opener(redirects).open(request, timeout=_READ_SECONDS) as answer:
            new = str(answer.url)
    except HTTPError as error:
        return _http_failure(error)
    except URLError as error:
        reason = error.reason
        return _failure(reason) if isinstance(reason, OSError) else Failure(INVALID, str(reason))
    except OSError as error:
        return _failure(error)
    except ValueError as error:  # http.client.InvalidURL too
        return Failure(INVALID, str(error))
    permanent = redirects.codes and set(redirects.codes) <= {301, 308}
    return Failure(MOVED, f"to {new}") if permanent and not _is_near(url, new) else None


def request_url(url: str) -> str:
    """`url` as it is sent: without its fragment, with an ASCII host and escaped characters."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    ascii_host = host if ":" in host else host.encode("idna").decode()
    netloc = (f"[{ascii_host}]" if ":" in host else ascii_host) + (f":{parts.port}" if parts.port else "")
    return urlunsplit((parts.scheme, netloc, quote(parts.path, _SAFE), quote(parts.query, _SAFE), ""))


def _is_near(old: str, new: str) -> bool:
    """True if two URLs differ only in `http` or `https`, `www.`, a fragment or a last slash."""
    return _plain(old) == _plain(new)


def _plain(url: str) -> str:
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _http_failure(error: HTTPError) -> Failure:
    if error.code in {404, 410}:
        return Failure(GONE, str(error.code))
    if 300 <= error.code < 400:  # noqa: PLR2004 - redirects that do not end
        return Failure(LOOP, str(error.code))
    if error.code >= 500:  # noqa: PLR2004 - the server's own failures
        return Failure(SERVER, str(error.code))
    return Failure(UNREADABLE, str(error.code))


def _failure(error: OSError) -> Failure:
    """Failure for an error of the network."""
    detail = error.strerror or str(error)
    if isinstance(error, ssl.SSLError):
        return Failure(CERTIFICATE, detail)
    if isinstance(error, socket.gaierror):
        return Failure(NO_HOST, detail)
    if isinstance(error, TimeoutError):
        return Failure(TIMEOUT, f"{_READ_SECONDS:.0f} seconds")
    return Failure(REFUSED, detail)
