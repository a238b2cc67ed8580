"""Settings of every test, and the sites that several tests look at."""

import functools
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.support.drawn import TIMES
from tests.support.kept_folders import kept, key_with_tests, site_key
from tests.support.memory_folder import new_folder
from tests.support.paths import ROOT
from tests.support.projects import ADDRESS, ENTITIES, HOSTILE, MARKUP, STAND_IN, TODAY, Project

if TYPE_CHECKING:
    from playwright.sync_api import Browser

if os.name == "nt":  # tests write files as the program does: UTF-8 (PYTHONUTF8) with LF
    Path.write_text = functools.partialmethod(Path.write_text, newline="\n")  # type: ignore[method-assign, assignment]

# A machine busy with other tests is slow, not wrong.
# Examples are the same in every run: what chance finds would refuse a change that has nothing to do with it.
# The weekly campaign draws many more, and new ones each time (tools/ci/campaign).
settings.register_profile(
    "catalog",
    deadline=None,
    derandomize=TIMES == 1,
    max_examples=50 * TIMES,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("catalog")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Number of workers for `-n auto`: one more than processors: tests of pages wait for browsers."""
    return (os.cpu_count() or 1) + 1


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write expected files anew; read the diff")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let the garbage collector pass over tests and modules, which stay till the end.

    Refuse modules of tests that check a catalogue when they are imported: each worker imports all of them.
    """
    catalogues = sys.modules.get("tests.support.catalogues")
    if catalogues and catalogues.checked.cache_info().currsize:
        raise pytest.UsageError(
            "a test module reads a whole catalogue when it is imported; make a fixture of it"
        )
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    # What a person has set for a build of their own; gone before the sites below are built.
    for name in ("SITE_URL", "SOURCE_DATE_EPOCH"):
        os.environ.pop(name, None)
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    folder = None if is_worker or config.option.basetemp else new_folder()
    if folder:
        config.option.basetemp = folder / "tests"
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder)  # of the programs that tests start, too
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@pytest.fixture(autouse=True)
def cache_in_project(monkeypatch: pytest.MonkeyPatch) -> None:
    """A project keeps its cache to itself. Only now: Playwright, started before, looks there for browsers."""
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)


@pytest.fixture(name="update")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """True if expected files are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


Once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Makes a folder by name; it is to be read only.

    It is made once for all workers, and for later runs until the program, entries or tests change. While it
    is made it stands outside the repository, whose history is none of its own.
    """

    def key() -> str:
        return key_with_tests(ROOT, TODAY)

    known = key()

    def folder(name: str, make: Callable[[Path], None]) -> Path:
        def elsewhere(path: Path) -> None:
            place = tmp_path_factory.mktemp(name) / name
            make(place)
            shutil.move(place, path)

        return kept(name, key, elsewhere, known=known)

    return folder


@pytest.fixture(scope="session")
def frame(once: Once) -> Path:
    """The shipped site_src/ and mkdocs.yml, with a cache in which the theme is built; to be read only."""

    def make(folder: Path) -> None:
        from catalog.site import site_sources  # noqa: PLC0415 - a test of one function must not need MkDocs
        from catalog.site.theme import build_theme  # noqa: PLC0415 - likewise

        # A copy: somebody may be writing a template while the tests run.
        leave = shutil.ignore_patterns("frontend", ".*")
        shutil.copytree(ROOT / "site_src", folder / "site_src", ignore=leave)
        shutil.copy(ROOT / "mkdocs.yml", folder)
        build_theme(folder, site_sources.read(folder), folder / ".cache", updated=TODAY)

    return once("frame", make)


@pytest.fixture
def little_help(once: Once, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program without its pages of rules, fields and formats, for catalogues that are built from nothing.

    They are most of the pages that MkDocs makes, which takes a second.
    """

    def make(folder: Path) -> None:
        leave = shutil.ignore_patterns("frontend", ".*", "rules", "fields", "ingest")
        shutil.copytree(ROOT / "site_src", folder, ignore=leave)

    source = once("little-help", make)
    monkeypatch.setattr("catalog.site.site_sources.program_folder", lambda: source)


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Headless Chromium, one a worker: Playwright can be started only once in a program."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - most tests need no browser

    from tests.support import chromium  # noqa: PLC0415 - the same

    with sync_playwright() as playwright:
        launched = chromium.launch(playwright)
        yield launched
        launched.close()


@pytest.fixture
def project(frame: Path, tmp_path: Path) -> Project:
    """The small catalogue as a project of its own, to be built and changed."""
    return Project.make(tmp_path / "project", frame)


@pytest.fixture(scope="session")
def published_theme(frame: Path, once: Once) -> Path:
    """File of the cache of a theme that knows the address `ADDRESS`; to be copied into a project's cache."""

    def make(folder: Path) -> None:
        from catalog.site import site_sources  # noqa: PLC0415 - a test of one function must not need MkDocs
        from catalog.site.theme import build_theme  # noqa: PLC0415 - likewise

        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("SITE_URL", ADDRESS)
            build_theme(frame, site_sources.read(frame), folder, updated=TODAY)

    return once("published-theme", make) / "theme.json"


@pytest.fixture
def published_project(project: Project, published_theme: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small catalogue as a project whose site knows its address."""
    monkeypatch.setenv("SITE_URL", ADDRESS)
    shutil.copy(published_theme, project.cache)
    return project


@pytest.fixture(scope="session")
def small_site(frame: Path, published_theme: Path, once: Once) -> Path:
    """The folder of the small catalogue's site, which knows its address; to be read only."""

    def make(folder: Path) -> None:
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("SITE_URL", ADDRESS)
            project = Project.make(folder, frame)
            shutil.copy(published_theme, project.cache)
            project.build()

    return once("small", make) / "site"


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the shipped catalogue's site; to be read only. Kept while it would be built the same."""

    def make(folder: Path) -> None:
        from catalog import cli  # noqa: PLC0415 - a test of one script must not need the whole program

        with pytest.MonkeyPatch.context() as environment:
            # Not the repository's own cache: it belongs to whoever builds there.
            cache = tmp_path_factory.mktemp("built-site-cache")
            environment.setenv("XDG_CACHE_HOME", str(cache))
            code = cli.main(["build", "--project", str(ROOT), "--output", str(folder)])
        assert code == 0, f"catalog build: exit code {code}"

    return kept("site", lambda: site_key(ROOT, datetime.now(tz=UTC).date()), make)


@pytest.fixture(scope="session")
def site_of_data(once: Once) -> Path:
    """A folder that has the data files of the shipped catalogue where its site has them; to be read only."""

    def make(folder: Path) -> None:
        from catalog.core.changes import NONE  # noqa: PLC0415 - few tests need these
        from catalog.opendata import flatten, package  # noqa: PLC0415
        from catalog.opendata.tables import DATA_FOLDER  # noqa: PLC0415
        from tests.support.catalogues import merged  # noqa: PLC0415

        site = package.data_site(date(2026, 11, 30), name="Code LLM Catalogue")
        (folder / "site" / DATA_FOLDER).mkdir(parents=True)
        for name, content in package.data_files(flatten.tables(merged(ROOT), NONE), site).items():
            (folder / "site" / DATA_FOLDER / name).write_bytes(content)

    return once("open-data", make) / "site"


@pytest.fixture(scope="session")
def hostile_site(frame: Path, once: Once) -> Path:
    """The site of the hostile entries with HTML in every text: as if the checks had let it through."""

    def make(folder: Path) -> None:
        project = Project.make(folder, frame)
        project.lay_over(HOSTILE / "entries")
        for file in (folder / "entries").rglob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace(STAND_IN, MARKUP).replace("ENTITIES", ENTITIES), encoding="utf-8")
        with pytest.MonkeyPatch.context() as checks:
            checks.setattr("catalog.validate.text._in_text", lambda *_, **__: ())
            project.build()

    return once("hostile", make) / "site"
