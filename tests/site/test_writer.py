"""A site is written whole or not at all, whatever happens on the way."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import pytest

from catalog.entries import deadlines, filesystem
from catalog.site import writer
from catalog.site.writer import MANIFEST, WriteError, write
from tests.support.paths import ROOT
from tests.support.systems import posix_only

OLD = {
    PurePosixPath("index.html"): b"old",
    PurePosixPath("models/a.html"): b"a",
    PurePosixPath("gone.html"): b"g",
}
NEW = {
    PurePosixPath("index.html"): b"new",
    PurePosixPath("models/a.html"): b"a",
    PurePosixPath("b/c/d.html"): b"d",
}


def tree(root: Path) -> dict[PurePosixPath, bytes]:
    """Files in `root` without the manifest."""
    return {
        PurePosixPath(path.relative_to(root).as_posix()): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture(params=["exchange", "two renames"])
def swap(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "two renames":
        monkeypatch.setattr(filesystem, "exchange", lambda *_: False)
    return str(request.param)


def test_holds_exactly_the_site(root: Path, swap: str) -> None:
    assert write(OLD, root) == sorted(OLD)
    assert tree(root) == OLD
    assert write(NEW, root) == [PurePosixPath(path) for path in ("b/c/d.html", "gone.html", "index.html")]
    assert tree(root) == NEW
    assert [path.name for path in root.parent.iterdir()] == ["site"], "nothing is left beside it"


def test_an_unchanged_site_is_not_touched(root: Path) -> None:
    def state() -> dict[Path, tuple[int, int, int]]:
        """File number and times of change; reading a folder may change the time of the last access."""
        statuses = {path: path.stat() for path in (root, *root.rglob("*"))}
        return {path: (one.st_ino, one.st_mtime_ns, one.st_ctime_ns) for path, one in statuses.items()}

    write(OLD, root)
    before = state()
    assert write(OLD, root) == []
    assert state() == before


def test_an_unchanged_file_is_not_written_again(root: Path) -> None:
    write(OLD, root)
    inode = (root / "models/a.html").stat().st_ino
    write(NEW, root)
    assert (root / "models/a.html").stat().st_ino == inode


def test_an_empty_site(root: Path) -> None:
    assert write({}, root) == []
    assert tree(root) == {}
    assert (root / MANIFEST).exists(), "known as ours the next time"
    write(OLD, root)
    assert write({}, root) == sorted(OLD)
    assert tree(root) == {}


def test_same_site_same_bytes(tmp_path: Path) -> None:
    write(OLD, tmp_path / "one")
    write(dict(reversed(OLD.items())), tmp_path / "two")
    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "two" / MANIFEST).read_bytes()


def test_mends_what_others_changed(root: Path) -> None:
    write(OLD, root)
    (root / "index.html").write_bytes(b"0ld")  # same size, written later
    (root / "gone.html").unlink()
    (root / "models/a.html").write_bytes(b"")  # as after a power cut
    assert write(OLD, root) == sorted(OLD)
    assert tree(root) == OLD


def test_takes_an_empty_folder(root: Path) -> None:
    root.mkdir()
    write(OLD, root)
    assert tree(root) == OLD


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write(OLD, tmp_path / "link")
    write(NEW, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert tree(tmp_path / "real") == NEW


def test_refuses_a_folder_of_somebody_else(root: Path) -> None:
    root.mkdir()
    (root / "thesis.tex").write_text("years of work")
    with pytest.raises(WriteError, match="was not made by"):
        write(OLD, root)
    assert (root / "thesis.tex").read_text() == "years of work"


def test_refuses_to_lose_a_file_put_into_the_site(root: Path) -> None:
    write(OLD, root)
    (root / "models/notes.txt").write_text("mine")
    with pytest.raises(WriteError, match=r"models/notes\.txt in it was not made by"):
        write(NEW, root)
    assert (root / "models/notes.txt").exists()
    assert (root / "index.html").read_bytes() == b"old"


def test_refuses_a_file_for_a_folder(root: Path) -> None:
    root.write_text("a file")
    with pytest.raises(WriteError, match="is a file"):
        write(OLD, root)
    assert root.read_text() == "a file"


@pytest.mark.parametrize(
    "manifest",
    ["", "{", "[]", '{"format": 1}', '{"format": 1, "files": []}', '{"format": 1, "files": {"a": 1}}'],
)
def test_a_damaged_manifest_is_said_to_be(root: Path, manifest: str) -> None:
    write(OLD, root)
    (root / MANIFEST).write_text(manifest)
    with pytest.raises(WriteError, match="damaged"):
        write(NEW, root)
    assert tree(root) == OLD


@pytest.mark.parametrize("path", ["../x", "a/../../x", "/etc/x", "", ".", "a\0b", "a\\..\\b", MANIFEST])
def test_no_path_leaves_the_site(root: Path, path: str) -> None:
    with pytest.raises(WriteError, match="path"):
        write({PurePosixPath(path): b""}, root)
    assert not root.exists()
    assert list(root.parent.iterdir()) == []


def test_a_page_and_a_folder_of_one_name(root: Path) -> None:
    write(OLD, root)
    with pytest.raises(WriteError, match="could not be written"):
        write({PurePosixPath("a"): b"", PurePosixPath("a/b"): b""}, root)
    assert tree(root) == OLD


# A child process writes NEW, and is killed or waits just before the n-th call of `function`.
CHILD = """
import os, signal, sys
from pathlib import Path, PurePosixPath
from catalog.entries import filesystem
from catalog.site import writer

function, n, root, action = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
original, calls = getattr(writer, function), 0

def stopping(*arguments):
    global calls
    calls += 1
    if calls == n:
        if action == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        print("here", flush=True)
        sys.stdin.readline()
    return original(*arguments)

setattr(writer, function, stopping)
writer.write({PurePosixPath(p): b for p, b in %r.items()}, root)
""" % {str(path): content for path, content in NEW.items()}


def child(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CHILD), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@posix_only
@pytest.mark.parametrize(
    ("function", "n"),
    [
        ("_recover", 1),
        ("_inspect", 1),
        ("_build", 1),
        ("_write_file", 1),
        ("_write_file", 2),
        ("_write_manifest", 1),
        ("_swap", 1),
    ],
)
def test_killed_before_the_swap_leaves_the_old_site(root: Path, function: str, n: int) -> None:
    write(OLD, root)
    with child(function, n, root, "kill") as process:
        assert process.wait(20) == -signal.SIGKILL
    assert tree(root) == OLD
    assert write(NEW, root) == [PurePosixPath(path) for path in ("b/c/d.html", "gone.html", "index.html")]
    assert tree(root) == NEW
    assert [path.name for path in root.parent.iterdir()] == ["site"]


@posix_only
def test_killed_after_the_swap_leaves_the_new_site(root: Path) -> None:
    write(OLD, root)
    with child("_recover", 2, root, "kill") as process:
        assert process.wait(20) == -signal.SIGKILL
    assert tree(root) == NEW
    assert len(list(root.parent.iterdir())) == 2, "the killed build left its folder"
    assert write(NEW, root) == []
    assert [path.name for path in root.parent.iterdir()] == ["site"]


def test_killed_between_two_renames_is_recovered(root: Path) -> None:
    write(OLD, root)
    workshop = root.parent / ".site.build"
    workshop.mkdir()
    root.rename(workshop / "old")
    (workshop / "new").mkdir()
    (workshop / "new/index.html").write_bytes(b"half")
    assert write(OLD, root) == [], "the old site is back, and whole"
    assert tree(root) == OLD


def test_failed_second_rename_is_undone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OLD, root)
    monkeypatch.setattr(filesystem, "exchange", lambda *_: False)
    rename = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(WriteError, match="could not be written"):
        write(NEW, root)
    assert tree(root) == OLD


@posix_only
def test_a_reader_never_sees_a_mixture(root: Path) -> None:
    """While one process writes OLD and NEW in turn, every look finds a whole index of one of them."""
    write(OLD, root)
    script = """
import sys
from pathlib import Path, PurePosixPath
from catalog.site.writer import write
from tests.support.paths import ROOT
sites = [{PurePosixPath(f"{i}.html"): letter for i in range(20)} for letter in (b"old", b"new")]
for turn in range(60):
    write(sites[turn % 2], Path(sys.argv[1]))
"""
    write({PurePosixPath(f"{i}.html"): b"old" for i in range(20)}, root)
    with subprocess.Popen(
        [sys.executable, "-c", script, str(root)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        looks = 0
        while process.poll() is None:
            # One folder is held open, as a reader in the middle of a copy would.
            folder = os.open(root, os.O_RDONLY)
            try:
                file = os.open("7.html", os.O_RDONLY, dir_fd=folder)
                assert os.read(file, 9) in {b"old", b"new"}
                os.close(file)
                looks += 1
            except FileNotFoundError:
                pass  # this folder has been exchanged and cleared since it was opened
            finally:
                os.close(folder)
            assert (root / MANIFEST).exists(), "the site is never missing"
        assert process.returncode == 0
        assert looks > 100


def test_two_at_once_take_turns(root: Path) -> None:
    write(OLD, root)
    with child("_swap", 1, root, "wait") as first:
        assert first.stdout is not None
        assert first.stdin is not None
        assert first.stdout.readline() == "here\n"
        with child("_swap", 1, root, "wait") as second:
            assert second.stdin is not None
            time.sleep(0.5)
            assert tree(root) == OLD
            first.stdin.write("go\n")
            first.stdin.close()
            assert first.wait(20) == 0
            assert tree(root) == NEW
            second.stdin.close()
            assert second.wait(20) == 0, "it found nothing left to do, and no lock in its way"
    assert [path.name for path in root.parent.iterdir()] == ["site"]


def test_says_who_holds_the_lock(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OLD, root)
    monkeypatch.setattr(deadlines, "SITE_LOCK", 0.1)
    with child("_swap", 1, root, "wait") as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "here\n"
        with pytest.raises(
            WriteError, match=rf"another build \(process {first.pid} \(.+\)\) uses this folder"
        ):
            write(OLD, root)
        assert first.stdin is not None
        first.stdin.close()
    assert tree(root) == NEW


@contextmanager
def small_files_only() -> Iterator[None]:
    """No file of this program may grow beyond 10,000 bytes. No fixture: pytest may write to a longer one."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_no_room_leaves_the_old_site(root: Path) -> None:
    write(OLD, root)
    with small_files_only(), pytest.raises(WriteError, match=r"disk is full .* free 0\.0 MB"):
        write({**NEW, PurePosixPath("big"): b"x" * 20_000}, root)
    assert tree(root) == OLD
    assert [path.name for path in root.parent.iterdir()] == ["site"], (
        "what was begun is cleared, to give room back"
    )


@posix_only
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("mounts a disk of its own")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=False).returncode:
        pytest.skip("may not mount here")
    try:
        write(OLD, disk / "site")
        with pytest.raises(WriteError, match="disk is full"):
            write({PurePosixPath(f"{i}"): b"x" * 100_000 for i in range(20)}, disk / "site")
        assert tree(disk / "site") == OLD
        assert [path.name for path in disk.iterdir()] == ["site"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_copies_where_links_are_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OLD, root)

    def refuse(*names: str) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    write(NEW, root)
    assert tree(root) == NEW


def test_a_kept_file_stays_the_file_it_is(root: Path) -> None:
    write(OLD, root)
    before = {path: (root / path).stat().st_ino for path in OLD}
    known = writer.built_site(root)
    assert known is not None
    kept = {path: writer.Unchanged(known.digests[str(path)]) for path in OLD}
    added = PurePosixPath("added.html")
    assert write({**kept, added: b"new"}, root) == [added]
    assert tree(root) == {**OLD, added: b"new"}
    assert {path: (root / path).stat().st_ino for path in OLD} == before


def test_a_kept_file_that_is_gone_is_said_to_be(root: Path) -> None:
    write(OLD, root)
    first, *_ = OLD
    with pytest.raises(writer.SiteChangedError, match=str(first)):
        write({**OLD, first: writer.Unchanged("0" * 64)}, root)
    (root / first).unlink()
    assert writer.built_site(root) is None
    assert tree(root) == {path: content for path, content in OLD.items() if path != first}
