"""The server shows the last good site on this machine only, and whatever is wrong with the next."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

import pytest
from playwright.sync_api import Browser

from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError
from catalog.site import dev_server
from catalog.site.dev_server import ServeError, Server, State, serve
from catalog.site.writer import write
from tests.support.paths import ROOT

PAGE = b"<!doctype html><title>T</title><body><p>one</p></body></html>\n"
SITE = {
    PurePosixPath("index.html"): PAGE,
    PurePosixPath("404.html"): b"<body>no such page</body>",
    PurePosixPath("models/a b.html"): b"<body>a b</body>",
    PurePosixPath("assets/x.js"): b"let x;",
    PurePosixPath("assets/x.css"): b"a{}",
    PurePosixPath("assets/x.svg"): b"<svg/>",
    PurePosixPath("data/x.json"): "模型".encode(),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(SITE, tmp_path / "site")
    (tmp_path / "secret.txt").write_text("secret")
    return tmp_path / "site"


@pytest.fixture
def state() -> State:
    return State()


@pytest.fixture
def server(state: State) -> Iterator[Server]:
    with Server(("127.0.0.1", 0), state) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        state.close()
        server.shutdown()


Answer = tuple[int, dict[str, str], bytes]


def ask(port: int, path: str, *, method: str = "GET", host: str = "127.0.0.1") -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def test_serves_pages_with_the_reload_script(server: Server, state: State, root: Path) -> None:
    state.succeed(root)
    status, headers, body = ask(server.server_port, "/")
    assert status == 200
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["cache-control"] == "no-store"
    script = f'<script src="/__catalog/reload.js?version={state.version}"></script>\n'.encode()
    assert body == PAGE.replace(b"</body>", script + b"</body>")
    assert (root / "index.html").read_bytes() == PAGE, "the site on disk is as it will be published"


@pytest.mark.parametrize(
    ("path", "content_type", "content"),
    [
        ("/assets/x.js", "text/javascript; charset=utf-8", b"let x;"),
        ("/assets/x.js?v=1", "text/javascript; charset=utf-8", b"let x;"),
        ("/assets/x.css", "text/css; charset=utf-8", b"a{}"),
        ("/assets/x.svg", "image/svg+xml; charset=utf-8", b"<svg/>"),
        ("/data/x.json", "application/json; charset=utf-8", "模型".encode()),
        ("/__catalog/reload.js", "text/javascript; charset=utf-8", None),
    ],
)
def test_serves_files_as_what_they_are(
    server: Server, state: State, root: Path, path: str, content_type: str, content: bytes | None
) -> None:
    state.succeed(root)
    status, headers, body = ask(server.server_port, path)
    assert (status, headers["content-type"]) == (200, content_type)
    assert headers["x-content-type-options"] == "nosniff"
    assert content is None or body == content
    assert ask(server.server_port, path, method="HEAD")[2] == b""
    assert ask(server.server_port, path, method="HEAD")[1]["content-length"] == str(len(body))


def test_a_newer_file_is_sent_instead_of_that_in_the_folder(server: Server, state: State, root: Path) -> None:
    newer = {"index.html": b"<body>two</body>", "models/new.html": b"<body>new</body>"}

    def find(path: str) -> bytes | None:
        if path == "assets/x.css":
            raise FileNotFoundError(path)
        if path == "assets/x.js":
            raise ValueError(path)
        return newer.get(path)

    state.newer = find
    state.succeed(root)
    port = server.server_port
    assert ask(port, "/")[2].startswith(b"<body>two<script")
    assert ask(port, "/models/new.html")[0] == 200
    assert ask(port, "/assets/x.svg")[2] == b"<svg/>"
    assert ask(port, "/assets/x.css")[0] == 404, "it is only in the folder"
    assert ask(port, "/assets/x.js")[0] == 500
    assert ask(port, "/")[0] == 200, "an error does not end the server"


def test_serves_names_with_spaces(server: Server, state: State, root: Path) -> None:
    state.succeed(root)
    assert b"a b" in ask(server.server_port, "/models/a%20b.html")[2]


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/models/../../secret.txt",
        "/models/%2e%2e%2f%2e%2e%2fsecret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/link.txt",
        "/.catalog-build.json",
        "/models",
        "/models/",
        "/index.html/",
        "/index.html%00.png",
        "/nothing.html",
        "/" + "a" * 5000,
    ],
)
def test_nothing_else_is_served(server: Server, state: State, root: Path, path: str) -> None:
    (root / "link.txt").symlink_to(root.parent / "secret.txt")
    state.succeed(root)
    status, headers, body = ask(server.server_port, path)
    assert status == 404
    assert headers["content-type"].startswith("text/html")
    assert body.startswith(b"<body>no such page")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_sent(server: Server, state: State, root: Path, method: str) -> None:
    state.succeed(root)
    assert ask(server.server_port, "/", method=method)[0] == 501


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:8000", 200), ("localhost", 200), ("[::1]:1", 200), ("evil.example", 403), ("", 403)],
)
def test_answers_to_its_own_names_only(
    server: Server, state: State, root: Path, host: str, status: int
) -> None:
    state.succeed(root)
    for path in ("/", "/__catalog/events" if status == 403 else "/assets/x.js"):
        assert ask(server.server_port, path, host=host)[0] == status


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 200),
        (b"GET / HTTP/1.1\r\nHost: LocalHost:8000\r\n\r\n", 200),
        (b"GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: [\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: ]\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost.\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: evil.example/localhost\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost:99999999\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET http://[/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"GET * HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"GET \xff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"GET /[ HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (b"GET /%ff%00%5b HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (b"GET /?[ HTTP/1.1\r\nHost: localhost\r\n\r\n", 200),
        (b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 505),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
    ],
)
def test_every_request_gets_an_answer(
    server: Server,
    state: State,
    root: Path,
    request_: bytes,
    status: int,
    capfd: pytest.CaptureFixture[str],
) -> None:
    state.succeed(root)
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(request_)
        assert (
            str(status).encode() in connection.recv(4096)[:600]
        )  # without a version, the answer is a page alone
    assert "Traceback" not in capfd.readouterr().err


def test_a_request_that_comes_bit_by_bit_is_dropped(
    server: Server, state: State, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.succeed(root)
    monkeypatch.setattr(deadlines, "REQUEST", 0.3)
    started = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=0.05) as connection:
        while time.monotonic() - started < 8:
            try:
                connection.sendall(b"G")
                assert connection.recv(1) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                pass
            break
    assert time.monotonic() - started < 8
    assert ask(server.server_port, "/")[0] == 200


def test_too_many_connections_are_closed_at_once(
    state: State, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev_server, "_MOST_CONNECTIONS", 2)
    state.succeed(root)
    with Server(("127.0.0.1", 0), state) as few:
        threading.Thread(target=few.serve_forever, args=(0.01,), daemon=True).start()
        address = ("127.0.0.1", few.server_port)
        waiting = [socket.create_connection(address, timeout=10) for _ in range(2)]
        with socket.create_connection(address, timeout=10) as third:
            assert third.recv(1) == b""
        for connection in waiting:
            connection.close()
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with suppress(ConnectionError, http.client.HTTPException):
                assert ask(few.server_port, "/")[0] == 200
                break
        few.shutdown()


def test_before_the_first_site(server: Server) -> None:
    status, _, body = ask(server.server_port, "/")
    assert status == 503
    assert b"/__catalog/reload.js" in body, "it appears as soon as it is built"


def test_serves_on_while_the_site_is_exchanged(server: Server, state: State, root: Path) -> None:
    state.succeed(root)
    stop = threading.Event()

    def rebuild() -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            write({**SITE, PurePosixPath("assets/x.js"): b"let x = %d;" % turn}, root)

    builder = threading.Thread(target=rebuild)
    builder.start()
    try:
        answers = [ask(server.server_port, "/assets/x.js")[::2] for _ in range(200)]
    finally:
        stop.set()
        builder.join()
    # A look may fall between two folders; most do not.
    assert all(re.fullmatch(rb"let x( = \d+)?;", body) for status, body in answers if status == 200)
    assert sum(status == 200 for status, _ in answers) > 150


class Events:
    """The state as a page is told it."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        self.connection.request("GET", "/__catalog/events")
        self.answer = self.connection.getresponse()
        assert self.answer.getheader("Content-Type") == "text/event-stream; charset=utf-8"

    def next(self) -> dict[str, str]:
        while not (line := self.answer.readline()).startswith(b"data: "):
            assert line, "the server closed the connection"
        told: dict[str, str] = json.loads(line.removeprefix(b"data: "))
        return told

    def wait_for(self, wanted: Callable[[dict[str, str]], bool]) -> dict[str, str]:
        while not wanted(told := self.next()):
            pass
        return told


def test_pages_are_told_of_builds_and_troubles(server: Server, state: State, root: Path) -> None:
    state.succeed(root)
    events = Events(server.server_port)
    first = events.next()
    assert first == {"version": state.version, "trouble": ""}
    state.fail("line 3\nis wrong")
    assert events.next() == {"version": first["version"], "trouble": "line 3\nis wrong"}
    assert ask(server.server_port, "/")[0] == 200, "the last good site"
    state.succeed(root)
    last = events.next()
    assert last["trouble"] == ""
    assert last["version"] != first["version"]
    state.close()
    assert events.answer.read().strip() == b"", "let go"


def test_port_taken(root: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(
            ServeError, match=rf"127\.0\.0\.1:{port}: Address already in use; name another port"
        ):
            serve(lambda: root, [], port=port)
    assert issubclass(ServeError, CatalogError)


# A whole server in a process of its own, which builds from one text file.
PROGRAM = """
import signal, sys, time
from pathlib import Path, PurePosixPath
from catalog.entries.diagnostics import CatalogError
from catalog.site import dev_server
from catalog.site.dev_server import serve
from catalog.site.writer import write

source, root, port = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

class Wrong(CatalogError):
    pass

def build():
    text = (source / "page.txt").read_text()
    print("built", flush=True)
    if text == "wrong":
        raise Wrong("page.txt:1: is wrong")
    if text == "crash":
        raise ZeroDivisionError("crash in a template")
    if text == "slow":
        time.sleep(2)
    write({PurePosixPath("index.html"): f"<body>{text}</body>".encode()}, root)
    return root

signal.signal(signal.SIGINT, signal.default_int_handler)  # also where the tests run in the background
serve(build, [source, root.parent / "config.yml"], port=port)
"""


class Running:
    """A server at work, its folder of sources, and what it says."""

    def __init__(self, root: Path) -> None:
        self.source, self.root, self.config = root / "source", root / "out", root / "config.yml"
        self.source.mkdir()
        self.config.write_text("a")
        (self.source / "page.txt").write_text("first")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, self.source, self.root, str(self.port)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                if ask(self.port, "/")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        pytest.fail("did not start")

    def say(self, text: str) -> None:
        """Save as editors do: a new file in the old one's place."""
        (self.source / "page.txt~").write_text(text)
        (self.source / "page.txt~").replace(self.source / "page.txt")

    def stop(self) -> tuple[str, str]:
        self.process.send_signal(signal.SIGINT)
        return self.process.communicate(timeout=20)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.communicate()


def test_a_session(running: Running) -> None:
    events = Events(running.port)
    version = events.wait_for(lambda told: not told["trouble"])["version"]

    running.say("second")
    version = events.wait_for(lambda told: told["version"] != version)["version"]
    assert b"second" in ask(running.port, "/")[2]

    running.say("wrong")
    told = events.wait_for(lambda told: bool(told["trouble"]))
    assert told == {"version": version, "trouble": "page.txt:1: is wrong"}
    assert b"second" in ask(running.port, "/")[2], "the last good site"

    running.say("crash")
    assert "ZeroDivisionError: crash in a template" in events.next()["trouble"]

    running.say("third")
    version = events.wait_for(lambda told: not told["trouble"])["version"]
    assert b"third" in ask(running.port, "/")[2]

    running.config.write_text("b")
    events.wait_for(lambda told: told["version"] != version)

    _, errors = running.stop()
    assert running.process.returncode == 0
    assert f"http://127.0.0.1:{running.port}/" in errors
    assert "page.txt:1: is wrong\n" in errors
    assert "ZeroDivisionError" in errors
    assert errors.count("no errors any more; the site is built again\n") == 1
    assert errors.endswith("stopping\n")
    assert events.answer.read().strip() == b""


def test_a_burst_is_one_build(running: Running) -> None:
    time.sleep(0.5)
    for turn in range(20):
        running.say(str(turn))
        (running.root.parent / "beside.txt").write_text(str(turn))  # not watched
    time.sleep(1)
    built, _ = running.stop()
    assert built.count("built") <= 3
    assert b"19" in (running.root / "index.html").read_bytes()


def test_nothing_changed_nothing_built(running: Running) -> None:
    time.sleep(0.5)
    (running.source / "page.txt").read_text()
    (running.root.parent / "beside.txt").write_text("not watched")
    time.sleep(0.7)
    assert running.stop()[0].count("built") == 1


def test_stops_without_leaving_half_a_build(running: Running) -> None:
    running.say("slow")
    time.sleep(0.6)
    running.stop()
    assert running.process.returncode == 0
    assert (running.root / "index.html").read_bytes() == b"<body>slow</body>"
    assert not (running.root.parent / ".out.build").exists()


def test_listens_on_this_machine_only(running: Running) -> None:
    with socket.socket() as other:
        other.settimeout(2)
        # 127.0.0.2 stands for every other address of this machine: Linux answers on the whole of 127/8.
        with pytest.raises(OSError, match="refused"):
            other.connect(("127.0.0.2", running.port))


@pytest.mark.browser
def test_a_page_reloads_and_shows_troubles(running: Running, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{running.port}/")
    running.say("second")
    page.wait_for_function("document.body.textContent.includes('second')")
    running.say("wrong")
    page.wait_for_selector("#catalog-trouble:has-text('page.txt:1: is wrong')")
    assert "second" in page.inner_text("body")
    running.say("third <b>")
    page.wait_for_function("document.body.textContent.includes('third')")
    assert page.locator("#catalog-trouble").count() == 0
    page.close()
    running.stop()
