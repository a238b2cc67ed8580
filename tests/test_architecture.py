"""The rooms of the package, and which may know which: one way, from text to bytes."""

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

from tests.support.paths import ROOT
from tests.support.syntax_trees import syntax_tree, syntax_trees

PACKAGE = ROOT / "catalog"

# From the top of the house to the bottom: a room may import rooms above it, and nothing below.
ROOMS = (
    "wording",
    "entries",
    "stats",
    "validate",
    "core",
    "authoring",
    "ingest",
    "charts",
    "views",
    "opendata",
    "render",
    "site",
    "cli",
)
LOOSE = {"__init__", "__main__"}  # the version, and `python -m catalog`

# Only these touch the disk, the network, the clock or the environment.
EDGES = {
    "entries.atomic_write",
    "entries.cache_folder",
    "entries.folder_lock",
    "entries.transaction",
    "entries.files",
    "entries.file_index",
    "entries.filesystem",
    "entries.process_pool",
    "entries.program",
    "validate.cache",
    "opendata.parquet_form",
    "opendata.query",
    "opendata.reader",
    "opendata.sqlite_form",
    "authoring.http",
    "ingest.download",
    "ingest.fetched_files",
    "ingest.open_files",
    "ingest.remote_samples",
    "ingest.sample_counts",
    "ingest.spark_counts",
    "ingest.unpack",  # asks for the version of Python alone
    "render.browsers",
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
    "pyspark",
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


@dataclass(frozen=True, eq=False)
class Module:
    """A Python file of the repository."""

    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        """Dotted name below `catalog`."""
        return ".".join(self.path.relative_to(PACKAGE).with_suffix("").parts)

    @property
    def room(self) -> str:
        """Name of the room that it lies in; of a loose module, its own name."""
        return self.name.partition(".")[0]

    @cache  # noqa: B019 - modules live as long as the tests
    def imports(self, *, runtime: bool = False) -> frozenset[str]:
        """Dotted names that it imports; `runtime` leaves out those for the type checker alone."""
        names: set[str] = set()
        nodes: list[ast.AST] = [self.tree]
        while nodes:
            node = nodes.pop()
            if runtime and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                continue
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
            if not isinstance(node, ast.expr):  # which has no import in it
                nodes.extend(ast.iter_child_nodes(node))
        return frozenset(names)

    def imported_modules(self) -> set[str]:
        """Dotted names below `catalog` of the modules that it imports, or imports names from; others too."""
        names = {name.removeprefix("catalog.") for name in self.imports() if name.startswith("catalog.")}
        modules = {name for name in names if _is_module(name)}
        return modules | {name.rpartition(".")[0] for name in names - modules}

    def calls(self, *names: str) -> list[ast.Call]:
        """Calls of functions and methods with one of `names`."""
        return [
            node
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Call)
            and (getattr(node.func, "attr", None) or getattr(node.func, "id", None)) in names
        ]

    @property
    def public_types(self) -> list[str]:
        """Names of the public classes and type aliases that the module defines."""
        names = [node.name for node in self.tree.body if isinstance(node, ast.ClassDef)]
        for node in self.tree.body:
            if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
                names.append(ast.unparse(node.target))
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call | ast.Subscript):
                names += [ast.unparse(target) for target in node.targets]
        return [name for name in names if re.fullmatch("[A-Z][a-z]+([A-Z][a-z]*)*", name)]


@cache
def modules() -> list[Module]:
    """Modules of the program; read by the tests that look at them, not by everyone who collects tests."""
    return [Module(path, tree) for path, tree in syntax_trees("catalog").items()]


@cache
def _is_module(name: str) -> bool:
    path = PACKAGE.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def rooms_of(module: Module) -> set[str]:
    """Rooms that a module imports from."""
    return {name.split(".")[1] for name in module.imports() if name.startswith("catalog.")} & set(ROOMS)


def test_every_module_imports_only_rooms_above_its_own() -> None:
    upwards = {
        (module.name, below)
        for module in modules()
        if module.room in ROOMS
        for below in rooms_of(module) & set(ROOMS[ROOMS.index(module.room) + 1 :])
    }
    assert not upwards


def test_no_modules_import_each_other() -> None:
    """Imports inside functions and for the type checker count as well."""
    named = {module.name.removesuffix(".__init__"): module for module in modules()}
    del named["__init__"]  # `catalog` itself: others import its version, and `catalog.open` imports others
    imports = {name: module.imported_modules() & named.keys() for name, module in named.items()}
    TopologicalSorter({name: below - {name} for name, below in imports.items()}).prepare()  # or a CycleError


def test_every_module_lies_in_a_room() -> None:
    assert {module.room for module in modules()} == {*ROOMS, *LOOSE}


def test_no_type_name_is_defined_in_two_modules() -> None:
    defined = defaultdict(list)
    for module in modules():
        for name in module.public_types:
            defined[name].append(module.name)
    assert {name: owners for name, owners in defined.items() if len(owners) > 1} == {}


def test_only_the_edges_touch_the_world() -> None:
    inner = [module for module in modules() if not EDGES & {module.name, module.room}]
    touching = {
        (module.name, name)
        for module in inner
        for name in module.imports(runtime=True)
        if {name, name.split(".")[0]} & WORLD
    }
    assert not touching
    calling = {
        (module.name, call.func.id)
        for module in inner
        for call in module.calls("open", "print", "input", "exec", "eval")
        if isinstance(call.func, ast.Name)
    }
    assert not calling


def test_only_one_module_imports_mkdocs() -> None:
    importing = {
        module.name
        for module in modules()
        if any(name.startswith("mkdocs.") for name in module.imports(runtime=True))
    }
    assert importing == {"site.mkdocs_build"}


def test_every_module_says_in_its_first_line_what_it_is_for() -> None:
    first_lines = {
        module.name: (ast.get_docstring(module.tree) or "").partition("\n")[0] for module in modules()
    }
    assert {name for name, line in first_lines.items() if not line.endswith(".")} == set()


_RIDDLES = ("What ", "Where ", "How ", "Whether ", "Who ", "Likewise", "As ")


def test_docstrings_begin_with_the_thing() -> None:
    """Texts that explain modules, classes, functions and constants, in all Python of the project."""
    starts = re.compile(rf"""["'](?:\\\n)?(?:{"|".join(_RIDDLES)})""")
    riddles = []
    for folder in ("catalog", "tests", "tools", "bench"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if starts.search(path.read_text(encoding="utf-8")):  # to parse all takes seconds
                riddles += riddles_in(path)
    assert riddles == []


def riddles_in(path: Path) -> list[str]:
    """Explaining texts of the file at `path` that begin with a riddle."""
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value.value[:50]}"
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and node.value.value.startswith(_RIDDLES)
    ]
