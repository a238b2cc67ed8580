"""A local server for authors: serves the last good site, rebuilds on change, reloads pages.

The site on disk is as published: the reload script is added to pages when they are
sent, as a file of this host because of their Content-Security-Policy.
"""

from __future__ import annotations

import errno
import io
import json
import logging
import mimetypes
import os
import queue
import re
import sys
import threading
import time
import traceback
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from urllib.parse import unquote

from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator, Sequence

    from watchdog.events import FileSystemEvent

    _Request: TypeAlias = socket.socket | tuple[bytes, socket.socket]
    _Signals: TypeAlias = queue.SimpleQueue[Literal["changed", "stop"]]

_EVENTS: Final = "/__catalog/events"
_SCRIPT_PATH: Final = "/__catalog/reload.js"
_QUIET_SECONDS: Final = 0.15  # editors write a file in several steps
_PING_SECONDS: Final = 15.0  # a closed page is noticed when something is sent to it
_MOST_CONNECTIONS: Final = 100  # at the same time; a browser opens six
_HOST: Final = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE)
_TOUCHED: Final = frozenset({"created", "modified", "moved", "deleted"})  # opened and closed change nothing
# Named here for every system: Python asks the machine's own tables, which differ.
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".yaml": "text/plain; charset=utf-8",
}
_SCRIPT: Final = b"""\
"use strict";
(() => {
  const version = new URL(document.currentScript.src).searchParams.get("version");
  let box = null;
  const show = (trouble) => {
    if (box) box.remove();
    box = null;
    if (!trouble) return;
    box = document.createElement("pre");
    box.id = "catalog-trouble";
    box.setAttribute("role", "alert");
    box.textContent = trouble;
    box.style.cssText = "position:fixed;inset:auto 0 0 0;z-index:99;margin:0;max-height:50vh;overflow:auto;"
      + "padding:1rem;background:#2a1416;color:#ffd9d6;border-top:3px solid #e5534b;"
      + "font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap";
    document.body.append(box);
  };
  const events = new EventSource("/__catalog/events");
  events.onmessage = (event) => {
    const state = JSON.parse(event.data);
    if (state.version !== version) location.reload();
    else show(state.trouble);
  };
  addEventListener("pagehide", () => events.close());
})();
"""


_BARE_PAGE: Final = b'<!doctype html><html lang="en"><title>catalog serve</title><body></body></html>'


class ServeError(CatalogError):
    """Error: the server could not start, or cannot watch files for changes."""

    def __init__(self, what: str, error: OSError, hint: str = "") -> None:
        super().__init__(f"cannot {what}: {error.strerror or error}{hint}")


def serve(
    build: Callable[[], Path],
    watch: Sequence[Path],
    host: str = "127.0.0.1",
    port: int = 8000,
    newer: Callable[[str], bytes | None] = lambda _: None,
) -> None:
    """Build, serve and rebuild until Ctrl-C.

    `build` writes the site and returns its folder; a `CatalogError` it raises
    is printed and shown in the browser over the last good site. `newer` gives the
    content of a file if that in the folder is outdated; it raises FileNotFoundError
    if there should be none. Raises `ServeError` when the port is taken.
    """
    state = State(newer)
    try:
        server = Server((host, port), state)
    except OSError as error:
        hint = "; name another port with --port" if error.errno == errno.EADDRINUSE else ""
        raise ServeError(f"serve on {host}:{port}", error, hint) from error
    changes: _Signals = queue.SimpleQueue()
    builder = threading.Thread(target=_keep_building, args=(build, state, changes), name="builder")
    listener = threading.Thread(target=server.serve_forever, name="listener", daemon=True)
    with server, _watching(watch, changes):
        changes.put("changed")
        try:
            builder.start()
            listener.start()
            _print(f"http://{host}:{server.server_port}/  (Ctrl-C stops)")
            # Not builder.join(): after an interrupt, Python 3.11 takes a running thread for ended.
            threading.Event().wait()
        except KeyboardInterrupt:
            _print("stopping")
        finally:
            changes.put("stop")
            state.close()
            server.shutdown()
            builder.join(deadlines.LAST_BUILD)


class State:
    """State of the development server: the last good site, and the error of the last build."""

    def __init__(self, newer: Callable[[str], bytes | None] = lambda _: None) -> None:
        self.newer = newer  # content of a file by its path, where that in the folder is outdated
        self._changed = threading.Condition()
        self._root: Path | None = None
        self._started = time.time_ns()  # a page left open over a restart must reload
        self._builds = 0
        self._trouble = "building for the first time ..."
        self._closed = False

    @property
    def root(self) -> Path | None:
        """Folder of the last good site; None before the first."""
        return self._root

    @property
    def version(self) -> str:
        """Version of the served site; another one after every successful build."""
        return f"{self._started}.{self._builds}"

    def succeed(self, root: Path) -> None:
        """Serve the site in the folder `root`, and make every open page reload."""
        with self._changed:
            self._root, self._trouble = root, ""
            self._builds += 1
            self._changed.notify_all()

    def fail(self, trouble: str) -> None:
        """Keep serving the last good site, and show the error text `trouble` over it."""
        with self._changed:
            self._trouble = trouble
            self._changed.notify_all()

    def close(self) -> None:
        """End the event streams of all open pages."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def events(self) -> Iterator[bytes]:
        """Server-sent events: version and error of the site, now and after each change, until it closes.

        Waits between them; while nothing changes, it sends comments, so that the connection stays open.
        """
        seen: tuple[str, str] | None = None
        while True:
            with self._changed:
                if not self._closed and seen == (self.version, self._trouble):
                    self._changed.wait(_PING_SECONDS)
                if self._closed:
                    return
                now = self.version, self._trouble
            if now == seen:
                yield b": still here\n\n"
            else:
                seen = now
                yield f"data: {json.dumps({'version': now[0], 'trouble': now[1]})}\n\n".encode()


class Server(ThreadingHTTPServer):
    """HTTP server for the files of the last good site, on this machine only."""

    daemon_threads = True  # an open event stream must not keep the program running

    def __init__(self, address: tuple[str, int], state: State) -> None:
        self.state = state
        self._free = threading.BoundedSemaphore(_MOST_CONNECTIONS)
        super().__init__(address, _Handler)

    def process_request(self, request: _Request, client_address: tuple[str, int]) -> None:
        """Answer in a thread of its own; close the connection at once if too many are open."""
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: _Request, client_address: tuple[str, int]) -> None:
        """Answer all requests of a connection."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a connection that the browser closed, as browsers do at every reload; print other errors."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type] # as it came from the base class


class _RequestReader(io.RawIOBase):
    """Bytes of a connection; TimeoutError when a request takes too long, also if it comes bit by bit."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._deadline = 0.0

    def start(self) -> None:
        """Give the next request its time."""
        self._deadline = time.monotonic() + deadlines.REQUEST

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override] # typeshed's Buffer is of 3.12
        """Read what has arrived into `buffer`; return its length."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        """Read through a reader with a deadline."""
        super().setup()
        self.rfile.close()
        self._reader = _RequestReader(self.connection)
        self.rfile = io.BufferedReader(self._reader)

    def handle_one_request(self) -> None:
        """Answer the next request of the connection."""
        self._reader.start()
        super().handle_one_request()

    def do_GET(self) -> None:
        """Answer with a file, the reload script or the event stream; refuse the request unless `_is_ours`."""
        self.connection.settimeout(deadlines.REQUEST)
        path = unquote(self.path.partition("?")[0])
        if not path.startswith("/") or len(self.headers.get_all("Host", [])) != 1:
            self._send(HTTPStatus.BAD_REQUEST, _TYPES[".txt"], b"not a request for a page of this host\n")
        elif not self._is_ours():
            self._send(HTTPStatus.FORBIDDEN, _TYPES[".txt"], b"asked for under another host's name\n")
        elif path == _EVENTS:
            self._send_events()
        elif path == _SCRIPT_PATH:
            self._send(HTTPStatus.OK, _TYPES[".js"], _SCRIPT)
        else:
            self._send_file(path)

    do_HEAD = do_GET  # noqa: N815 - the base class looks for this name

    def _is_ours(self) -> bool:
        """True if the Host header names this machine.

        Otherwise a page of another site could read this one by DNS rebinding.
        """
        host = self.headers["Host"]
        return bool(_HOST.fullmatch(host)) or host.rpartition(":")[0] == self.server.server_address[0]

    def _send_file(self, path: str) -> None:
        # Version first: if a build ends in between, the page is newer than its version and reloads once.
        version, root = self.server.state.version, self.server.state.root
        if root is None:
            self._send_page(HTTPStatus.SERVICE_UNAVAILABLE, _BARE_PAGE, version)
            return
        try:
            content = self.server.state.newer(_relative(path))
        except FileNotFoundError:
            file = None
        except Exception:  # noqa: BLE001 - as in a build: a mistake in the program must not end the server
            trouble = traceback.format_exc()
            _print(trouble)
            self.server.state.fail(trouble)
            self._send_page(HTTPStatus.INTERNAL_SERVER_ERROR, _BARE_PAGE, version)
            return
        else:
            if content is not None:
                self._send_content(Path(_relative(path)), content, version)
                return
            file = _file_at(root, path)
        try:
            shown = file or _file_at(root, "404.html")
            content = shown.read_bytes() if shown is not None else _BARE_PAGE
        except OSError:
            # A new site without this file replaced the old one in between; or the file cannot be read.
            file, content = None, _BARE_PAGE
        if file is None:
            self._send_page(HTTPStatus.NOT_FOUND, content, version)
        else:
            self._send_content(file, content, version)

    def _send_content(self, file: Path, content: bytes, version: str) -> None:
        if file.suffix == ".html":
            self._send_page(HTTPStatus.OK, content, version)
        else:
            self._send(HTTPStatus.OK, _content_type(file), content)

    def _send_page(self, status: HTTPStatus, page: bytes, version: str) -> None:
        script = f'<script src="{_SCRIPT_PATH}?version={version}"></script>\n'.encode()
        before, end, after = page.rpartition(b"</body>")
        self._send(status, _TYPES[".html"], before + script + end + after)

    def _send(self, status: HTTPStatus, content_type: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _send_events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")  # no length is known, so the end is the end of the connection
        self.end_headers()
        if self.command != "HEAD":
            for event in self.server.state.events():
                self.wfile.write(event)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Print nothing: lines about requests would hide the messages of a build."""


def _file_at(root: Path, path: str) -> Path | None:
    """Path of the file in `root` for the URL path `path`; None if there is none.

    `root` is resolved for each request, as a build exchanges the folder behind it.
    """
    top = root.resolve()
    try:
        file = (top / _relative(path)).resolve()
        served = file.is_relative_to(top) and file.is_file()
    except (OSError, ValueError):  # a name too long for the disk, or with a null in it
        return None
    hidden = served and any(part.startswith(".") for part in file.relative_to(top).parts)
    return file if served and not hidden else None


def _relative(path: str) -> str:
    """Path from the site's root of the file for the URL path `path`."""
    return (path + "index.html" * path.endswith("/")).lstrip("/")


def _content_type(file: Path) -> str:
    return _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def _keep_building(build: Callable[[], Path], state: State, changes: _Signals) -> None:
    """Build once after every burst of file changes, until the signal to stop.

    Prints and shows an error of a build, and prints when it is gone.
    """
    failed = False
    while _burst(changes):
        try:
            state.succeed(build())
        except CatalogError as error:
            trouble = str(error)
        except Exception:  # noqa: BLE001 - a mistake in a template being written must not end the server
            trouble = traceback.format_exc()
        else:
            if failed:
                _print("no errors any more; the site is built again")
            failed = False
            continue
        failed = True
        state.fail(trouble)
        _print(trouble)


def _burst(changes: _Signals) -> bool:
    """Wait for a burst of file changes; True when it has ended, False as soon as the signal to stop comes."""
    signal = changes.get()
    with suppress(queue.Empty):
        while signal != "stop":
            signal = changes.get(timeout=_QUIET_SECONDS)
    return signal != "stop"


@contextmanager
def _watching(watch: Sequence[Path], changes: _Signals) -> Iterator[None]:
    """Context manager: while it is open, each file change below `watch` puts a signal into `changes`.

    Raises ServeError if the system cannot watch so many folders.
    """
    from watchdog.events import FileSystemEventHandler  # noqa: PLC0415 - a second program's worth of imports
    from watchdog.observers import Observer  # noqa: PLC0415

    files = {path.resolve() for path in watch if not path.is_dir()}
    folders = {path.resolve() for path in watch if path.is_dir()}

    class Listener(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if event.event_type not in _TOUCHED:
                return
            touched = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]
            if any(path in files or not folders.isdisjoint(path.parents) for path in touched):
                changes.put("changed")

    logging.getLogger("watchdog").setLevel(logging.ERROR)  # it warns about changes during its stop
    observer = Observer()
    # A file is watched through its folder: editors replace a file rather than write into it.
    for folder in sorted(folders):
        observer.schedule(Listener(), str(folder), recursive=True)
    for folder in sorted({file.parent for file in files} - folders):
        observer.schedule(Listener(), str(folder), recursive=False)
    try:
        observer.start()
    except OSError as error:
        raise ServeError("watch for changes", error) from error
    try:
        yield
    finally:
        observer.stop()
        observer.join(deadlines.WATCHER)


def _print(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
