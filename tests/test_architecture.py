"""The rooms of the package, and which may know which: one way, from text to bytes."""

import ast
from pathlib import Path

import pytest

from tests.projects import ROOT

PACKAGE = ROOT / "catalog"

# From the top of the house to the bottom: a room may import rooms above it, and nothing below.
# A folder is one room; a new module must take a place here.
ROOMS = [
    "__init__",
    "diagnostics",
    "statistics",
    "source",
    "schema",
    "reads",
    "entries",
    "zstd",
    "load",
    "save",
    "validate",
    "check",
    "layout",
    "mending",
    "json_schema",
    "drafts",
    "fetch",
    "cache",
    "project",
    "names",
    "samples",
    "ingest",
    "receive",
    "intake",
    "aliasing",
    "revising",
    "records",
    "tags",
    "history",
    "forge",
    "merge",
    "pairs",
    "exposure",
    "interchange",
    "fingerprints",
    "labels",
    "plotting",
    "figures",
    "curves",
    "gains",
    "views",
    "comparison",
    "comparing",
    "terminal",
    "datafiles",
    "downloads",
    "markup",
    "shell",
    "render",
    "feeds",
    "repository",
    "theme_css",
    "skin",
    "site",
    "press",
    "serve",
    "build",
    "kaleido_process",
    "pictures",
    "cli",
    "__main__",
]

# Only these touch the disk, the network, the clock or the environment.
EDGES = {
    "load",
    "save",
    "fetch",
    "cache",
    "project",
    "samples",
    "receive",
    "intake",
    "aliasing",
    "repository",
    "skin",
    "site",
    "serve",
    "build",
    "kaleido_process",
    "pictures",
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
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


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


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_uses_only_rooms_above_its_own(path: Path) -> None:
    here = ROOMS.index(room(path))
    used = {name.split(".")[1] for name in all_imports(path) if name.startswith("catalog.")}
    below = {name for name in used if name in ROOMS and ROOMS.index(name) > here}
    assert not below, f"{room(path)} may not know {sorted(below)}"


def test_every_room_is_in_the_list_and_every_name_in_the_list_is_a_room() -> None:
    assert {room(path) for path in FILES} == set(ROOMS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_edges_touch_the_world(path: Path) -> None:
    if room(path) in EDGES:
        return
    touched = {name for name in runtime_imports(path) if {name, name.split(".")[0]} & WORLD}
    assert not touched
    called = {
        node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "print", "input", "exec", "eval"}


def test_only_the_skin_knows_mkdocs() -> None:
    knowing = {
        room(path) for path in FILES if any(name.startswith("mkdocs") for name in runtime_imports(path))
    }
    assert knowing == {"skin"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
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
