"""The rooms of the package, and which may know which: one way, from text to bytes."""

import ast
from pathlib import Path

import pytest

from tests.support.paths import ROOT

PACKAGE = ROOT / "catalog"

# From the top of the house to the bottom: a room may import rooms above it, and nothing below.
ROOMS = (
    "entries",
    "stats",
    "validate",
    "core",
    "authoring",
    "ingest",
    "charts",
    "views",
    "render",
    "site",
    "cli",
)
LOOSE = {"__init__", "__main__"}  # the version, and `python -m catalog`

# Only these touch the disk, the network, the clock or the environment.
EDGES = {
    "entries.atomic_write",
    "entries.files",
    "entries.program",
    "validate.cache",
    "authoring.http",
    "ingest.open_files",
    "ingest.sample_counts",
    "ingest.unpack",  # asks for the version of Python alone
    "render.chart_images",
    "render.kaleido_process",
    "site",
    "cli",
    "__main__",
}
WORLD = {
    "asyncio",
    "ctypes",
    "duckdb",
    "fcntl",
    "http",
    "os",
    "pathlib.Path",
    "requests",
    "shutil",
    "signal",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "watchdog",
}

FILES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    """Name of the room that a module lies in; of a loose module, its own name."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def module(path: Path) -> str:
    """Dotted name of a module below `catalog`."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def runtime_imports(path: Path) -> set[str]:
    """Dotted names that the module imports when it runs; those for the type checker alone are left out."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


def all_imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


@pytest.mark.parametrize("path", FILES, ids=module)
def test_every_module_imports_only_rooms_above_its_own(path: Path) -> None:
    if room(path) in LOOSE:
        return
    used = {name.split(".")[1] for name in all_imports(path) if name.startswith("catalog.")}
    below = used & set(ROOMS[ROOMS.index(room(path)) + 1 :])
    assert not below, f"{module(path)} may not import from {sorted(below)}"


def test_every_module_lies_in_a_room() -> None:
    assert {room(path) for path in FILES} == {*ROOMS, *LOOSE}


@pytest.mark.parametrize("path", FILES, ids=module)
def test_only_the_edges_touch_the_world(path: Path) -> None:
    if EDGES & {module(path), room(path)}:
        return
    touched = {name for name in runtime_imports(path) if {name, name.split(".")[0]} & WORLD}
    assert not touched
    called = {
        node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "print", "input", "exec", "eval"}


def test_only_one_module_imports_mkdocs() -> None:
    knowing = {
        module(path) for path in FILES if any(name.startswith("mkdocs") for name in runtime_imports(path))
    }
    assert knowing == {"site.mkdocs_build"}


@pytest.mark.parametrize("path", FILES, ids=module)
def test_every_module_says_in_its_first_line_what_it_is_for(path: Path) -> None:
    first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[0]
    assert first.endswith("."), first


WAITING = {
    "subprocess.run",
    "subprocess.check_output",
    "subprocess.check_call",
    "urlopen",
    "urllib.request.urlopen",
}
PROGRAMS = sorted(path for folder in ("catalog", "tools", "bench") for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_outside_process_and_request_has_a_deadline(path: Path) -> None:
    unbounded = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in WAITING
        and not any(keyword.arg == "timeout" for keyword in node.keywords)
    ]
    assert not unbounded
