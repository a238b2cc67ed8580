"""The program runs on Windows, macOS and Linux: no name or path of one system without a replacement."""

import ast
import io
import os
import re
import subprocess
from collections.abc import Iterable, Iterator

import pytest

from catalog.cli import process
from catalog.entries import filesystem
from catalog.entries.diagnostics import Diagnostic
from catalog.validate.file_layout import classify
from tests.support.paths import ROOT
from tests.support.syntax_trees import syntax_trees

# --- Python names that only POSIX systems have -----------------------------------------------------

MODULES = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty", "crypt", "curses"}
NAMES = {
    "os": {
        *("O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW", "O_NONBLOCK", "O_SYNC", "chown", "fchown", "fork"),
        *("forkpty", "getegid", "geteuid", "getgid", "getloadavg", "getpgid", "getuid", "killpg", "lchown"),
        *("link", "mkfifo", "mknod", "nice", "openpty", "posix_fallocate", "posix_spawn", "pread", "pwrite"),
        *("register_at_fork", "sched_getaffinity", "sendfile", "setpgid", "setsid", "setuid", "statvfs"),
        *("symlink", "sync", "uname", "wait", "wait3", "wait4", "waitid"),
    },
    "signal": {
        *("SIGALRM", "SIGCHLD", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGXCPU"),
        *("alarm", "pause", "pthread_kill", "setitimer", "sigwait"),
    },
    "time": {"tzset"},
}
PATHS = re.compile(r"/(?:dev/(?!null\b.*:)|proc/|tmp/|etc/|usr/bin/)")
ARGUMENTS = {"dir_fd", "preexec_fn", "pass_fds", "start_new_session"}
GUARDS = re.compile(
    r"os\.name|os\.sep|IS_WINDOWS|sys\.platform|platform\.system|hasattr\(|ImportError|posix_only"
    r"|importorskip|\.exists\(\)"
)


def posix_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, name) for each use of a name that only POSIX systems have, outside a guard."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    nodes = [tree]
    while nodes:
        node = nodes.pop()
        if _is_guarded(node):
            continue
        nodes.extend(ast.iter_child_nodes(node))
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names if alias.name in MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                if module in MODULES:
                    yield node.lineno, module
                found = {alias.name for alias in names} & NAMES.get(module, set())
                yield from ((node.lineno, f"{module}.{name}") for name in found)
            case ast.Attribute(value=ast.Name(id=module), attr=name) if name in NAMES.get(module, ()):
                yield node.lineno, f"{module}.{name}"
            case ast.Attribute(attr="symlink_to" | "hardlink_to" | "owner" | "group" as name) if isinstance(
                node.ctx, ast.Load
            ) and name.endswith("link_to"):
                yield node.lineno, name
            case ast.keyword(arg=str(name), value=value) if name in ARGUMENTS:
                yield value.lineno, name
            case ast.Constant(value=str(text)) if id(node) not in docstrings and PATHS.match(text):
                yield node.lineno, text
            case _:
                pass


def _is_guarded(node: ast.AST) -> bool:
    match node:
        case ast.If(test=test) | ast.IfExp(test=test):
            return bool(GUARDS.search(ast.unparse(test)))
        case ast.Try(handlers=handlers):
            return any(handler.type and GUARDS.search(ast.unparse(handler.type)) for handler in handlers)
        case ast.FunctionDef(decorator_list=decorators):
            return any(GUARDS.search(ast.unparse(decorator)) for decorator in decorators)
        case _:
            return False


def _is_guarded_module(tree: ast.Module) -> bool:
    """True if `pytestmark` leaves out all tests of a module."""
    marks = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and any("pytestmark" in ast.unparse(name) for name in node.targets)
    )
    return any(GUARDS.search(ast.unparse(mark)) for mark in marks)


def sources(*folders: str) -> Iterable[tuple[str, ast.Module]]:
    for path, tree in syntax_trees(*folders).items():
        yield path.relative_to(ROOT).as_posix(), tree


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("import fcntl", "fcntl"),
        ("from resource import getrusage", "resource"),
        ("from os import fork", "os.fork"),
        ("os.open(path, os.O_CLOEXEC)", "os.O_CLOEXEC"),
        ("os.kill(pid, signal.SIGKILL)", "signal.SIGKILL"),
        ("signal.alarm(3)", "signal.alarm"),
        ("Path('/proc/self/status')", "/proc/self/status"),
        ("open('/dev/null')", "/dev/null"),
        ("subprocess.run(command, preexec_fn=f, timeout=1)", "preexec_fn"),
        ("path.symlink_to(target)", "symlink_to"),
        ("os.link(a, b)", "os.link"),
    ],
)
def test_a_name_of_one_system_is_noticed(line: str, name: str) -> None:
    assert [name for _, name in posix_names(ast.parse(line))] == [name]
    assert not list(posix_names(ast.parse(f"if os.name == 'posix':\n    {line}")))


def test_the_program_has_no_name_of_one_system() -> None:
    uses = [
        f"{path}:{line}: {name}"
        for path, tree in sources("catalog", "tools")
        for line, name in posix_names(tree)
    ]
    assert not uses, "use catalog/entries/filesystem.py"


def test_tests_say_that_they_need_posix() -> None:
    """Other tests are collected and run on Windows too."""
    uses = [
        f"{path}:{line}: {name}"
        for path, tree in sources("tests")
        if path != "tests/test_every_system.py"
        and not path.startswith("tests/support/")
        and not _is_guarded_module(tree)
        for line, name in posix_names(tree)
        # A hostile entry may well name /etc/passwd; and the Windows of a CI host makes symbolic links.
        if name.startswith("/dev/") or not (PATHS.match(name) or name == "symlink_to")
    ]
    assert not uses, "put @posix_only (tests/support/systems.py) above the test"


def test_written_text_is_utf_8_with_one_kind_of_line_end() -> None:
    loose = []
    for path, tree in sources("catalog", "tools", "bench"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if name not in {"open", "read_text", "write_text"} or ast.unparse(node.func) == "tarfile.open":
                continue  # an archive is bytes
            words = {word.arg for word in node.keywords}
            modes = [ast.unparse(value) for value in (*node.args, *(word.value for word in node.keywords))]
            mode = next((text for text in modes if re.fullmatch(r"'[rwxa]b?\+?'", text)), "")
            text_file = name == "read_text" or (name == "open" and mode in {"'r'", "'r+'"})
            written = name == "write_text" or (name == "open" and mode in {"'w'", "'a'", "'x'"})
            if (text_file or written) and "encoding" not in words:
                loose.append(f"{path}:{node.lineno}: {name} without encoding")
            if written and "newline" not in words:
                loose.append(f"{path}:{node.lineno}: {name} without newline")
    assert not loose


class Console(io.BytesIO):
    """A terminal with a code page of Windows."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("binary", "encoding", "written"),
    [
        (io.BytesIO(), "cp1252", "ü → 7\n".encode()),
        (io.BytesIO(), "cp437", "ü → 7\n".encode()),
        (Console(), "cp1252", f"\xfc \\u2192 7{os.linesep}".encode("cp1252")),
    ],
    ids=["file", "pipe", "console"],
)
def test_any_character_can_be_printed_on_windows(
    binary: io.BytesIO, encoding: str, written: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filesystem, "IS_WINDOWS", True)
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    stream = io.TextIOWrapper(binary, encoding=encoding)
    wrapped = process._wrapped(stream, io.TextIOWrapper, line_buffering=False)
    wrapped.write("ü → 7\n")
    wrapped.flush()
    assert binary.getvalue() == written


# --- Names of files ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        *("con", "nul", "aux", "prn", "com1", "lpt9", "com0", "con.b", "nul.7b"),  # devices, any ending
        *("oak.", "oak ", "o:k", "o*k", "o?k", "Oak", "o|k", "o<k", 'o"k', "o\\k", "COM1"),
    ],
)
@pytest.mark.parametrize("path", ["models/{}.yaml", "results/{}/results.yaml", "results/source/{}.yaml"])
def test_an_id_that_is_no_file_name_on_windows_is_refused(name: str, path: str) -> None:
    assert isinstance(classify(f"entries/{path.format(name)}"), Diagnostic)


def test_every_path_of_a_site_is_a_file_name_on_windows_and_macos() -> None:
    golden = ROOT / "tests/golden/site"
    paths = [path.relative_to(golden).as_posix() for path in golden.rglob("*")]
    assert paths
    assert len({path.casefold() for path in paths}) == len(paths), "two paths that differ in case"
    for path in paths:
        for part in path.split("/"):
            assert not re.search(r'[<>:"\\|?*\x00-\x1f]|[. ]\Z', part), path
            assert not re.fullmatch(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", part), path
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, timeout=60, check=True)
    names = listed.stdout.decode().split("\0")
    assert len({name.casefold() for name in names}) == len(names), "two files that differ in case"
    assert not [name for name in names if re.search(r'[<>:"\\|?*]|[. ](?:/|\Z)', name)]


# --- Sums: Python 3.12 adds fractions in another way than 3.11 ----------------------------------------


def test_fractions_are_added_by_fsum() -> None:
    """`sum` of floats has another last digit since Python 3.12; it moved a badge by a pixel."""
    rooms = [item for room in ("stats", "charts") for item in sources(f"catalog/{room}")]
    sums = [
        f"{path}:{node.lineno}"
        for path, tree in rooms
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sum"
    ]
    assert not sums
