"""Raw files from a server that answers well, badly, slowly, without end or to do harm."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from typing import Final

import pytest

from catalog.ingest.download import (
    Download,
    DownloadError,
    Limits,
    PublicConnection,
    Tags,
    connect_publicly,
    download,
    public_addresses,
)
from tests.support.loopback import Answer, Loopback, serving

HOST: Final = "https://files.example.org"
LIMITS: Final = Limits(bytes=1000, piece_seconds=60, file_seconds=60)
# Each has one short limit alone: on a busy machine, another one would end first.
SHORT: Final = {
    "slow body": replace(LIMITS, file_seconds=1.2),
    "slow head": replace(LIMITS, file_seconds=1.2),
    "silent": replace(LIMITS, piece_seconds=0.9),
}


@pytest.fixture(scope="module", name="server")
def shared_server() -> Iterator[Loopback]:
    with serving() as server:
        yield server


def fetched(
    server: Loopback, path: str = "/board.csv", tags: Tags | None = None, limits: Limits = LIMITS
) -> Download:
    return download(f"{HOST}{path}", tags or Tags(), connect=server.connect, limits=limits)


def test_content_and_tags_come_back(server: Loopback) -> None:
    headers = {"ETag": '"one"', "Last-Modified": "Mon, 30 Nov 2026 00:00:00 GMT"}
    server.answers["/good.csv"] = Answer(b"a,b\n", headers=headers)
    answer = fetched(server, "/good.csv")
    assert answer == Download(b"a,b\n", Tags('"one"', "Mon, 30 Nov 2026 00:00:00 GMT"))
    assert fetched(server, "/good.csv", answer.tags) == Download(None, answer.tags)
    _, headers = server.asked[-1]
    assert headers["If-None-Match"] == '"one"'
    assert headers["If-Modified-Since"] == "Mon, 30 Nov 2026 00:00:00 GMT"
    assert headers["Host"] == f"127.0.0.1:{server.port}"
    assert not {"Authorization", "Cookie"} & headers.keys()


def test_a_redirect_on_the_same_host_is_followed(server: Loopback) -> None:
    server.answers["/here"] = Answer(b"x", 302, {"Location": "/there%20now.csv"})
    server.answers["/there%20now.csv"] = Answer(b"found")
    assert fetched(server, "/here").data == b"found"


def redirect(target: str) -> Answer:
    return Answer(b"", 302, {"Location": target})


def endless(handler: BaseHTTPRequestHandler) -> None:
    """A body that never ends, as fast as it is read; without a length."""
    handler.send_response(200)
    handler.end_headers()
    with_pauses(handler, b"x" * 65_536, 0, 10_000)


def slow_body(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then: no piece is late, but the whole would be."""
    handler.send_response(200)
    handler.send_header("Content-Length", "500")
    handler.end_headers()
    with_pauses(handler, b"x", 0.1, 500)


def slow_head(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
    with_pauses(handler, b"x", 0.1, 500)


def silent(handler: BaseHTTPRequestHandler) -> None:
    with_pauses(handler, b"", 2, 1)


def with_pauses(handler: BaseHTTPRequestHandler, part: bytes, seconds: float, times: int) -> None:
    server: Loopback = CURRENT[0]
    for _ in range(times):
        if server.stopped.wait(seconds):
            return
        try:
            handler.wfile.write(part)
            handler.wfile.flush()
        except OSError:
            return


def reset(handler: BaseHTTPRequestHandler) -> None:
    linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"  # on, 0 seconds: the connection is reset, not closed
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.rfile.close()
    handler.connection.close()


def closes(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def truncated(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "500")
    handler.end_headers()
    handler.wfile.write(b"Model,Sco")


def chunk_cut(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nModel,Sco")


def no_http(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\x00\x01\x02 what\r\n\r\n")


CURRENT: Final[list[Loopback]] = []
BAD: Final[dict[str, tuple[Answer, str]]] = {
    "gone": (Answer(status=404), "the file is not there (status 404)"),
    "failed": (Answer(status=500), "the server failed (status 500); try again later"),
    "refused": (Answer(status=403), "the server refuses it (status 403)"),
    "too often": (Answer(status=429), "asked too often (status 429)"),
    "not asked for": (Answer(status=304), "unexpected answer (status 304)"),
    "part": (Answer(b"x", 206), "unexpected answer (status 206)"),
    "empty": (Answer(b""), "the answer is empty"),
    "large": (Answer(b"x" * 1001), "the file has 1,001 bytes; at most 1,000 are fetched"),
    "huge by its word": (Answer(headers={"Content-Length": "100000000000"}), "at most 1,000 are fetched"),
    "endless": (Answer(act=endless), "the file is larger than 1,000 bytes"),
    "packed": (Answer(b"x", headers={"Content-Encoding": "gzip"}), "the answer is packed (gzip)"),
    "elsewhere": (
        redirect("https://evil.example.com/x"),
        "it redirects to https://evil.example.com/x: that is",
    ),
    "inside": (redirect("http://127.0.0.1/x"), "it redirects to http://127.0.0.1/x: that is another host"),
    "no longer https": (redirect("http://files.example.org/x"), "http can be changed on its way"),
    "another port": (redirect("https://files.example.org:22/x"), "it names a port"),
    "a file": (redirect("file:///etc/passwd"), "it redirects to file:///etc/passwd: that is another host"),
    "nowhere": (redirect(""), "it redirects more than 5 times"),
    "circles": (redirect("/bad"), "it redirects more than 5 times"),
    "slow body": (Answer(act=slow_body), "no whole answer within 1.2 seconds"),
    "slow head": (Answer(act=slow_head), "no whole answer within 1.2 seconds"),
    "silent": (Answer(act=silent), "no answer in time"),
    "reset": (Answer(act=reset), "connection reset by peer"),
    "closed": (Answer(act=closes), "the server closed the connection without an answer"),
    "truncated": (Answer(act=truncated), "the answer broke off after 9 of 500 bytes"),
    "truncated chunk": (Answer(act=chunk_cut), "the answer broke off after"),
    "no HTTP": (Answer(act=no_http), "no answer of HTTP (BadStatusLine)"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_answer_is_one_clear_line(case: str, server: Loopback) -> None:
    answer, message = BAD[case]
    CURRENT[:] = [server]
    server.answers["/bad"] = answer
    with pytest.raises(DownloadError) as error:
        fetched(server, "/bad", limits=SHORT.get(case, LIMITS))
    assert message in str(error.value)
    assert str(error.value).startswith(f"{HOST}/bad: ")
    assert "\n" not in str(error.value)


def test_the_reason_is_the_same_if_the_request_itself_notices_the_time(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = threading.Thread.join
    monkeypatch.setattr(threading.Thread, "join", lambda thread, _: wait(thread, 60))
    test_a_bad_answer_is_one_clear_line("slow body", server)


@pytest.mark.parametrize(
    "address",
    [
        "http://files.example.org/x",
        "https://oak:acorn@files.example.org/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://2130706433/x",
        "https://files.example.org:8443/x",
        "https://localhost/x",
        "file:///etc/passwd",
        "https://files.example.org/x?api_key=1",
    ],
)
def test_nothing_is_asked_at_an_address_that_is_not_allowed(address: str) -> None:
    def never(host: str, timeout: float) -> http.client.HTTPConnection:
        raise AssertionError(host, timeout)

    with pytest.raises(DownloadError):
        download(address, Tags(), connect=never)


def answering(*addresses: str) -> Callable[..., list[tuple[object, ...]]]:
    return lambda *_, **__: [(0, 0, 0, "", (address, 443)) for address in addresses]


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "no address"),
    ],
)
def test_a_name_that_leads_inside_is_refused(address: str) -> None:
    with pytest.raises(OSError, match="no public address"):
        public_addresses("files.example.org", answering("93.184.215.14", address))


def test_public_addresses_are_used() -> None:
    found = public_addresses("x", answering("93.184.215.14", "2606:2800:21f::1", "93.184.215.14"))
    assert found == ["93.184.215.14", "2606:2800:21f::1"]


def test_the_address_that_was_checked_is_the_one_that_is_connected_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[object] = []

    def connecting(address: object, timeout: float) -> socket.socket:
        tried.append((address, timeout))
        raise ConnectionRefusedError("refused")

    monkeypatch.setattr(socket, "getaddrinfo", answering("93.184.215.14"))
    monkeypatch.setattr("catalog.ingest.download.public_addresses", lambda _: ["93.184.215.14"])
    monkeypatch.setattr(socket, "create_connection", connecting)
    connection = connect_publicly("files.example.org", 3.0)
    assert isinstance(connection, PublicConnection)
    with pytest.raises(ConnectionRefusedError):
        connection.connect()
    assert tried == [(("93.184.215.14", 443), 3.0)]
