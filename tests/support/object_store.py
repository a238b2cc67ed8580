"""An object store on this machine: a bucket as S3 shows it, enough for DuckDB to list and read it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

BUCKET = "bucket"
_MODIFIED = "Mon, 02 Nov 2026 10:00:00 GMT"


@dataclass(slots=True)
class ObjectStore:
    """Objects by key in one bucket, the requests that came, and how the store behaves."""

    port: int
    stopped: Event
    objects: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)  # (path with query, Authorization)
    status: int = 200  # another one is the answer to every request
    silent: bool = False  # no answer at all
    cut: int = 0  # bytes that are missing at the end of each answer

    @property
    def address(self) -> str:
        """Address of the server, as AWS_ENDPOINT_URL takes it."""
        return f"http://127.0.0.1:{self.port}"


def _handler(store: ObjectStore) -> type[BaseHTTPRequestHandler]:  # noqa: C901 - one short method for each answer
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def _answer(self, *, with_body: bool) -> None:
            store.asked.append((self.path, self.headers.get("Authorization", "")))
            if store.silent:
                store.stopped.wait(60)
                return
            address = urlsplit(self.path)
            key = unquote(address.path).removeprefix(f"/{BUCKET}").removeprefix("/")
            if store.status != 200:
                self._send(store.status, b"<Error><Code>AccessDenied</Code></Error>", {}, with_body=with_body)
            elif not key:
                (prefix,) = parse_qs(address.query).get("prefix", [""])
                listing = "".join(
                    f"<Contents><Key>{escape(name)}</Key><LastModified>2026-11-02T10:00:00.000Z</LastModified>"
                    f'<ETag>"e"</ETag><Size>{len(data)}</Size></Contents>'
                    for name, data in sorted(store.objects.items())
                    if name.startswith(prefix)
                )
                body = f"<ListBucketResult><IsTruncated>false</IsTruncated>{listing}</ListBucketResult>"
                self._send(200, body.encode(), {"Content-Type": "application/xml"}, with_body=with_body)
            elif key in store.objects:
                self._send_object(store.objects[key], with_body=with_body)
            else:
                self._send(404, b"<Error><Code>NoSuchKey</Code></Error>", {}, with_body=with_body)

        def _send_object(self, data: bytes, *, with_body: bool) -> None:
            headers = {"Accept-Ranges": "bytes", "Last-Modified": _MODIFIED, "ETag": '"e"'}
            unit, _, span = self.headers.get("Range", "").partition("=")
            if unit != "bytes":
                self._send(200, data, headers, with_body=with_body)
                return
            first, _, last = span.partition("-")
            start, end = int(first), min(int(last or len(data)), len(data) - 1)
            headers["Content-Range"] = f"bytes {start}-{end}/{len(data)}"
            self._send(206, data[start : end + 1], headers, with_body=with_body)

        def _send(self, status: int, body: bytes, headers: dict[str, str], *, with_body: bool) -> None:
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            if with_body:
                self.wfile.write(body[: len(body) - store.cut])
                if store.cut:
                    self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def object_store() -> Iterator[ObjectStore]:
    """Context manager: the store, which runs until its end."""
    listener = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    listener.daemon_threads = True
    store = ObjectStore(listener.server_address[1], Event())
    listener.RequestHandlerClass = _handler(store)
    Thread(target=lambda: listener.serve_forever(poll_interval=0.01), daemon=True).start()
    try:
        yield store
    finally:
        store.stopped.set()
        listener.shutdown()
        listener.server_close()
