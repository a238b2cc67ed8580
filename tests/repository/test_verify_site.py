"""A published site is compared with the commit that it states, file by file."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import pytest

from catalog.core.source_reads import SourceRead
from catalog.ingest.fetched_files import FILE, FetchRecord, written
from catalog.site import statement
from catalog.site.statement import STATEMENT
from catalog.site.writer import MANIFEST
from tests.support.projects import ADDRESS, Project
from tools import verify_site
from tools.verify_site import DIFFERS, EQUAL, ERROR, SiteFolder, compare

PAGES: Final = {
    "index.html": b"<p>one</p>",
    "models/a b.html": b"<p>two</p>",
    "data/all.json": b"{}",
}


def git(folder: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, text=True, timeout=60
    ).stdout.strip()


@pytest.fixture(name="repository")
def make_repository(tmp_path: Path) -> Path:
    """A repository with one commit on its branch, and one on another."""
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "-q", "-b", "main")
    git(root, "commit", "-q", "--allow-empty", "-m", "One")
    git(root, "checkout", "-q", "-b", "other")
    git(root, "commit", "-q", "--allow-empty", "-m", "Two")
    git(root, "checkout", "-q", "main")
    return root


@pytest.fixture(name="built")
def make_built(tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site as the repository's commit builds it; building it again gives the same."""
    site = tmp_path / "built"
    for path, content in PAGES.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
    (site / STATEMENT).write_bytes(stated(git(repository, "rev-parse", "HEAD")))
    (site / MANIFEST).write_text("{}")
    monkeypatch.setattr(verify_site, "build", lambda *_: site)
    return site


def stated(commit: str, **changes: Any) -> bytes:
    document = {"format": 1, "commit": commit, "built": "2026-11-21", "program": "0.1.0", "site_url": ""}
    return json.dumps({**document, "files": dict.fromkeys(PAGES, "0" * 64), **changes}).encode()


@pytest.fixture(name="published")
def make_published(tmp_path: Path, built: Path) -> Path:
    """Folder of the published site, without the list of files that `catalog build` keeps."""
    shutil.copytree(built, tmp_path / "published")
    (tmp_path / "published" / MANIFEST).unlink()
    return tmp_path / "published"


@pytest.fixture(name="serve")
def make_serve() -> Iterator[Callable[[Any], str]]:
    """Starts a server on this machine with a handler; returns its address."""
    servers = []

    def serve(handler: Any) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


class Files(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(name="place", params=["folder", "address"])
def make_place(request: pytest.FixtureRequest, published: Path, serve: Callable[[Any], str]) -> str:
    """The published site as an argument of the program."""
    return str(published) if request.param == "folder" else serve(partial(Files, directory=str(published)))


def verify(place: str, repository: Path, *more: str) -> int:
    return verify_site.main([place, "--repository", str(repository), *more])


def test_an_equal_site(place: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(place, repository) == EQUAL
    assert (
        "4 files equal, 0 changed, 0 missing, 0 extra\nthe site is that of the commit"
        in capsys.readouterr().out
    )


def test_one_byte_changed_and_one_added(
    place: str, published: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (published / "index.html").write_bytes(b"<p>0ne</p>")
    (published / "models/a b.html").write_bytes(PAGES["models/a b.html"] + b" ")
    assert verify(place, repository) == DIFFERS
    out = capsys.readouterr().out
    assert "2 files equal, 2 changed" in out
    assert "changed: index.html\nchanged: models/a b.html\nthe site DIFFERS" in out


def test_a_missing_file(
    place: str, published: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (published / "data/all.json").unlink()
    assert verify(place, repository) == DIFFERS
    assert "missing: data/all.json" in capsys.readouterr().out


def test_an_extra_file(
    place: str, published: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (published / "evil.js").write_bytes(b"1")
    files = {**dict.fromkeys(PAGES, "0" * 64), "evil.js": "0" * 64}
    (published / STATEMENT).write_bytes(stated(git(repository, "rev-parse", "HEAD"), files=files))
    assert verify(place, repository) == DIFFERS
    out = capsys.readouterr().out
    assert "changed: build.json\nextra: evil.js" in out


def test_a_link_in_a_folder_is_no_file_of_the_site(published: Path, built: Path) -> None:
    (published / "index.html").unlink()
    (published / "index.html").symlink_to(built / "index.html")
    assert compare(SiteFolder(published), built, {}).missing == ("index.html",)


@pytest.mark.parametrize(
    ("commit", "message"),
    [
        ("", "does not say which commit"),
        ("main", "does not say which commit"),
        ("--upload-pack=x", "does not say which commit"),
        ("0" * 40, "which is not here"),
        ("other", "not in the history of HEAD"),
    ],
)
def test_a_wrong_commit(
    place: str,
    published: Path,
    repository: Path,
    commit: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    commit = git(repository, "rev-parse", "other") if commit == "other" else commit
    (published / STATEMENT).write_bytes(stated(commit))
    assert verify(place, repository) == DIFFERS
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"format": 1}', b"\xff", b"[" * 10_000, stated("", built=7)]
)
def test_a_damaged_statement(published: Path, repository: Path, data: bytes) -> None:
    (published / STATEMENT).write_bytes(data)
    assert verify(str(published), repository) == DIFFERS


def test_a_site_without_a_statement(
    place: str, published: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (published / STATEMENT).unlink()
    assert verify(place, repository) == DIFFERS
    assert "no build.json" in capsys.readouterr().err


def test_a_server_that_fails_stalls_or_moves(
    serve: Callable[[Any], str],
    repository: Path,
    built: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(verify_site, "REQUEST_SECONDS", 0.2)
    ended = threading.Event()

    class Odd(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/stall"):
                ended.wait(5)
            self.send_response(302 if self.path.startswith("/move") else 500)
            self.send_header("Location", "http://elsewhere.example/")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    address = serve(Odd)
    for path, message in (
        ("stall", "timed out"),
        ("move", "302 to http://elsewhere"),
        ("fail", "status 500"),
    ):
        assert verify(f"{address}/{path}", repository) == ERROR
        assert message in capsys.readouterr().err
    ended.set()
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert verify(f"http://127.0.0.1:{port}/", repository) == ERROR


def test_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["nowhere"], [], ["ftp://example.org/"], ["tests", "--branch", "--x"]):
        with pytest.raises(SystemExit) as end:
            verify_site.main(arguments)
        assert end.value.code == verify_site.USAGE


def test_the_commit_is_built_again_with_its_day_and_address(
    published_project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = published_project
    (project.root / ".gitignore").write_text("/.cache/\n/site/\n")
    git(project.root, "init", "-q", "-b", "main")
    git(project.root, "add", ".")
    git(project.root, "commit", "-q", "-m", "Enter all")
    record = FetchRecord({"oak-board": SourceRead(read=date(2026, 11, 20))}, {})  # in no commit
    (project.cache / FILE).write_bytes(written(record))
    project.build()
    said = statement.read((project.site / STATEMENT).read_bytes())
    assert "readings.json" in said.files
    assert (said.commit, said.site_url) == (git(project.root, "rev-parse", "HEAD"), ADDRESS)
    assert len(said.files) > 20
    monkeypatch.delenv("SITE_URL")
    assert verify(str(project.site), project.root) == EQUAL, capsys.readouterr()
