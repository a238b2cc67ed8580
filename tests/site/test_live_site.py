"""`catalog serve` shows after changes of entries what a new build would write."""

from __future__ import annotations

import gc
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

import pytest

from catalog.entries.schema.model import ModelEntry
from catalog.site import open_data, writer
from catalog.site.live_site import LiveSite
from catalog.site.result import EntriesError
from tests.support.projects import TODAY, Project, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from catalog.opendata.tables import DataTable
    from catalog.views.page import ReadyFile

# Of a whole build: its sitemap says which pages there are, which nobody asks `catalog serve` for.
OF_BUILDS: Final = {PurePosixPath("sitemap.xml")}

NEW_MODEL: Final = """\
name: Dogwood
summary: A model that was added while the site was shown.
based_on: [birch]
"""


def change(path: str, old: str, new: str) -> Callable[[Project], None]:
    return lambda project: project.change(path, old, new)


def add(project: Project) -> None:
    project.entry("models/dogwood").write_text(NEW_MODEL, encoding="utf-8")


def remove(project: Project) -> None:
    project.entry("models/dogwood").unlink()


CHANGES: Final[tuple[Callable[[Project], None], ...]] = (
    change("models/birch", "name: Birch\n", "name: Silver Birch\n"),
    add,
    change("models/cedar-chat", "based_on: [acorn-coder/2.7b]", "based_on: [birch]"),
    change("benchmarks/ten-tasks", "instances: 10\nn", "instances: 12\nn"),
    change("models/birch", "name: Silver Birch\n", "name: Birch\n"),
    remove,
    change("results/leaf-board/board", "title: Leaf Board", "title: Leaf and Stem"),
    change("terms/tags", "meaning: Made for dialogue.", "meaning: Talks."),
    change("methods/think-twice", "name: Think Twice", "name: Think Thrice"),
)


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """Give the objects that a site froze back to the collector of this process."""
    yield
    gc.unfreeze()


def shown(site: LiveSite, folder: Path, paths: set[PurePosixPath]) -> Mapping[PurePosixPath, bytes | None]:
    """Content of the files at `paths` as the server sends them; None where it says that there is none."""
    contents: dict[PurePosixPath, bytes | None] = {}
    for path in sorted(paths):
        try:
            newer = site.newer(str(path))
        except FileNotFoundError:
            contents[path] = None
        else:
            file = folder / path
            contents[path] = newer or (file.read_bytes() if file.is_file() else None)
    return contents


@pytest.mark.parametrize("again", [False, True], ids=["built", "found"])
def test_shows_what_a_build_would_write(project: Project, tmp_path: Path, *, again: bool) -> None:
    """After one change or several, from a site that it built itself or found up to date."""
    if again:
        project.build()
    site = LiveSite(project.root, project.site, lambda: TODAY)
    folder = site.update()
    for number, make in enumerate(CHANGES):
        make(project)
        site.update()
        if number % 2:
            continue
        fresh = tmp_path / f"fresh-{number}"
        project.build(fresh)
        expected = {path: content for path, content in tree(fresh).items() if path not in OF_BUILDS}
        paths = (tree(folder).keys() | expected.keys()) - OF_BUILDS
        current = shown(site, folder, paths)
        assert [str(path) for path in paths if current[path] != expected.get(path)] == []


def test_a_change_of_an_entry_writes_nothing_until_the_next_build(project: Project) -> None:
    site = LiveSite(project.root, project.site, lambda: TODAY)
    folder = site.update()
    before = tree(folder)
    project.change("models/birch", "name: Birch\n", "name: Silver Birch\n")
    site.update()
    assert b"Silver Birch" in (site.newer("models/birch.html") or b"")
    assert tree(folder) == before
    assert (folder / writer.MANIFEST).exists()
    built = project.build()
    assert PurePosixPath("models/birch.html") in built.changed


def test_only_what_is_asked_for_is_made(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    site = LiveSite(project.root, project.site, lambda: TODAY)
    site.update()
    made: list[str] = []
    make = open_data.Whole.table

    def counted(whole: open_data.Whole, table: DataTable) -> Iterator[ReadyFile]:
        made.append(table.name)
        return make(whole, table)

    monkeypatch.setattr(open_data.Whole, "table", counted)
    project.change("models/birch", "name: Birch\n", "name: Silver Birch\n")
    site.update()
    assert site.newer("models/birch.html")
    assert site.newer("robots.txt") is None
    assert made == []
    assert b"Silver Birch" in (site.newer("data/v1/models.json") or b"")
    assert site.newer("data/v1/models.csv")
    assert made == ["models"]
    assert b"Silver Birch" in (site.newer("data/v1/catalog.sqlite") or b"")
    assert site.newer("data/v1/index.json")
    assert sorted(made) == ["cells", "models", "own_values", "redirects"], "tables with names of models"


def test_a_collection_looks_at_no_entry_again(project: Project) -> None:
    site = LiveSite(project.root, project.site, lambda: TODAY)
    site.update()
    for before, now in (("Birch", "Silver Birch"), ("Silver Birch", "Birch")):
        project.change("models/birch", f"name: {before}\n", f"name: {now}\n")
        site.update()
        entries = [one for one in gc.get_objects() if isinstance(one, ModelEntry)]
        assert entries == [], "as there can be many, each collection would take seconds"
        assert gc.isenabled()


def test_entries_with_an_error_leave_the_last_good_site(project: Project) -> None:
    site = LiveSite(project.root, project.site, lambda: TODAY)
    site.update()
    project.change("models/birch", "name: Birch\n", "name: Silver Birch\n")
    site.update()
    project.change("models/birch", "name: Silver Birch\n", "name: [Silver]\n")
    with pytest.raises(EntriesError):
        site.update()
    assert b"Silver Birch" in (site.newer("models/birch.html") or b"")


def test_a_changed_template_builds_the_site(project: Project) -> None:
    templates = project.own_templates()
    site = LiveSite(project.root, project.site, lambda: TODAY)
    folder = site.update()
    template = templates / "model.html.jinja"
    template.write_text(template.read_text(encoding="utf-8") + "<p>At the end.</p>", encoding="utf-8")
    site.update()
    assert site.newer("models/birch.html") is None
    assert b"At the end." in (folder / "models/birch.html").read_bytes()
