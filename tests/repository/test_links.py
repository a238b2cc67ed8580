"""The weekly check of links: URLs from fields, every kind of failure, and no wait without end."""

from __future__ import annotations

import socket
import ssl
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.error import URLError

import pytest

from tests.support.paths import ROOT
from tools.ci import links
from tools.ci.links import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def entry(project: Path, text: str) -> None:
    file = project / "entries/models/oak.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def test_urls_are_read_from_fields_whole(tmp_path: Path) -> None:
    entry(
        tmp_path,
        "name: Oak\n"
        "paper: {url: 'https://a.example/a_(b)'}\n"
        "weights: {url: \"https://a.example/c,d?x=[1]&y='2'\"}\n"
        "note: see https://a.example/note\n"
        "# https://a.example/comment\n"
        "sources:\n"
        "  - {title: T, url: https://a.example/a_(b)}\n"
        "  - title: T\n"
        "    url: https://a.example/long/\n"
        "unknown_field: {deep: [https://a.example/deep.]}\n",
    )
    assert links.addresses(tmp_path) == {
        "https://a.example/a_(b)": ["entries/models/oak.yaml:2", "entries/models/oak.yaml:7"],
        "https://a.example/c,d?x=[1]&y='2'": ["entries/models/oak.yaml:3"],
        "https://a.example/long/": ["entries/models/oak.yaml:9"],
        "https://a.example/deep.": ["entries/models/oak.yaml:10"],
    }


def test_a_file_that_cannot_be_read_has_no_urls(tmp_path: Path) -> None:
    entry(tmp_path, "name: [https://a.example/")
    assert links.addresses(tmp_path) == {}


def test_reasons_are_no_part_of_a_pattern() -> None:
    text = "# all\n\nhttps://a.example/* # moody\nhttps://b.example/#x\n"
    assert links.suppressed(text) == ["https://a.example/*", "https://b.example/#x"]


def test_the_shipped_list_has_reasons() -> None:
    lines = (ROOT / links.SUPPRESSED).read_text(encoding="utf-8").splitlines()
    assert all(" #" in line or line.startswith("#") for line in lines if line)


class Site(BaseHTTPRequestHandler):
    """Answers with the status that the path names; redirects and slow answers too."""

    def do_GET(self) -> None:
        name = self.path.strip("/").partition("?")[0]
        if name == "drip":
            for _ in range(200):
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(0.05)
        elif name == "close":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif name.startswith("30"):
            code, _, target = name.partition("-")
            self.answer(int(code), {"Location": f"/{target or name}"})
        else:
            self.answer(int(name) if name.isdigit() else 200, {})

    def answer(self, code: int, headers: dict[str, str]) -> None:
        self.send_response(code)
        for header in headers.items():
            self.send_header(*header)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
        """Print nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.daemon_threads = True
        server.block_on_close = False
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/200", None),
        ("/a_(b)?c,d=ü#e", None),
        ("/404", links.GONE),
        ("/410", links.GONE),
        ("/403", links.UNREADABLE),
        ("/429", links.UNREADABLE),
        ("/500", links.SERVER),
        ("/503", links.SERVER),
        ("/302-200", None),
        ("/301-200", links.MOVED),
        ("/301-404", links.GONE),
        ("/301", links.LOOP),
        ("/close", links.REFUSED),
    ],
)
def test_answers_of_servers(site: str, path: str, kind: links.Kind | None) -> None:
    failure = links.status(f"{site}{path}")
    assert (failure and failure.kind) == kind


@pytest.mark.parametrize(
    "url", ["https://[x/", "http://a.example:99999/", "https://%/", "https://-/", "http://a..b/", "https://"]
)
def test_links_that_cannot_be_asked_for(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(8, "no such host")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    report = links.report({url: ["a.yaml:1"]}, [], seconds=3)  # too short for asking again
    assert url in report
    assert report.startswith((links.INVALID.heading, links.NO_HOST.heading))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ConnectionRefusedError(111, "Connection refused"), links.REFUSED),
        (ConnectionResetError(104, "reset"), links.REFUSED),
        (socket.gaierror(-2, "Name or service not known"), links.NO_HOST),
        (ssl.SSLCertVerificationError(1, "certificate verify failed"), links.CERTIFICATE),
        (ssl.SSLError(1, "unsupported protocol"), links.CERTIFICATE),
        (TimeoutError("timed out"), links.TIMEOUT),
        ("unknown url type", links.INVALID),
    ],
)
def test_errors_of_the_network(
    error: OSError | str, kind: links.Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Opener:
        def open(self, *_: Any, **__: Any) -> None:
            raise URLError(error)

    monkeypatch.setattr(links, "build_opener", lambda *_: Opener())
    failure = links.status("https://a.example/")
    assert failure is not None
    assert failure.kind == kind


def test_a_refused_connection_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        failure = links.status(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert failure is not None
    assert failure.kind == links.REFUSED


def test_a_server_that_sends_a_byte_now_and_then(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "_LINK_SECONDS", 0.3)
    start = time.monotonic()
    report = links.report({f"{site}/drip": ["a.yaml:1"]}, [], seconds=3)
    assert report.startswith(links.TIMEOUT.heading)
    assert time.monotonic() - start < 15  # a deadline that is kept, on a busy machine too


def test_the_whole_run_ends_in_time() -> None:
    urls = {f"https://a.example/{number}": ["a.yaml:1"] for number in range(40)}
    start = time.monotonic()
    report = links.report(urls, [], lambda _: time.sleep(0.2), seconds=0.5)
    assert time.monotonic() - start < 15  # a deadline that is kept, on a busy machine too
    assert links.NOT_ASKED.heading in report


def test_one_bad_link_never_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "_AGAIN_SECONDS", 0.0)
    asked: list[str] = []

    def ask(url: str) -> Failure | None:
        asked.append(url)
        if url.endswith("raises"):
            raise RuntimeError("broken")
        return Failure(links.SERVER, "503") if url.endswith("moody") and asked.count(url) == 1 else None

    urls = {f"https://{name}": [f"{name}.yaml:1", "b.yaml:2"] for name in ("good", "raises", "moody", "skip")}
    report = links.report(urls, ["https://sk*"], ask)
    assert report.splitlines() == [
        f"{links.INVALID.heading} (1): {links.INVALID.advice}.",
        "  https://raises  (RuntimeError: broken)",
        "    raises.yaml:1, b.yaml:2",
    ]
    assert sorted(asked) == ["https://good", "https://moody", "https://moody", "https://raises"]
