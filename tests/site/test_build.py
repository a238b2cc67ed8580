"""A build is repeatable, whole or not at all, and rewrites what changed and nothing else."""

from __future__ import annotations

import json
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

import pytest

from catalog.cli import main
from catalog.core.changes import Change, History, RowCounts
from catalog.entries import files as entry_files
from catalog.entries.diagnostics import CatalogError
from catalog.entries.project_folder import ProjectError, find_project
from catalog.opendata.flatten import FlatCatalog
from catalog.opendata.tables import DATA_FOLDER
from catalog.render.templates import Renderer
from catalog.site import git, writer
from catalog.site.build import build
from catalog.site.builder import Builder
from catalog.site.incremental import renderer
from catalog.site.pages import PageTask
from catalog.site.result import EntriesError
from catalog.views import home, tag_page
from catalog.views.score_card_data import file_number
from tests.support.drawn import TIMES
from tests.support.projects import ADDRESS, SMALL, TODAY, Project, environment, tree
from tests.support.site_files import data_files, with_twins
from tests.support.systems import posix_only

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.site.spool import Spool
    from catalog.views.page import Page

# A build of the project in argv[1] into argv[2]; killed before it writes file number argv[3], if given.
BUILD: Final = """
import os, signal, sys
from datetime import date
from pathlib import Path
from catalog.site import build, writer

write, left = writer._write_file, int(sys.argv[3]) if len(sys.argv) > 3 else -1

def stopping(path, content):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    write(path, content)

writer._write_file = stopping
build.build(Path(sys.argv[1]), Path(sys.argv[2]), today=date(2026, 11, 21))
"""


def run(project: Project, output: Path, *more: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """A build in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", BUILD, str(project.root), str(output), *map(str, more)],
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
    )


def names(paths: Iterable[PurePosixPath]) -> set[str]:
    return {str(path) for path in paths}


def differing(one: Path, other: Path) -> list[str]:
    """Paths at which two sites differ."""
    ours, theirs = tree(one), tree(other)
    return sorted(names(path for path in ours.keys() | theirs.keys() if ours.get(path) != theirs.get(path)))


# --- The same bytes --------------------------------------------------------------------------------


def test_twice_the_same_bytes(project: Project, frame: Path, tmp_path: Path) -> None:
    """Into another folder, from another folder, in another process, with other hashes and no cache."""
    project.build()
    project.build(tmp_path / "elsewhere" / "again")
    assert differing(project.site, tmp_path / "elsewhere" / "again") == []

    moved = Project.make(tmp_path / "a folder with spaces" / "π", frame)
    output = tmp_path / "moved"
    done = run(moved, output, PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C", LANGUAGE="de")
    assert done.returncode == 0, done.stderr
    assert differing(project.site, output) == []
    assert (project.site / writer.MANIFEST).read_bytes() == (output / writer.MANIFEST).read_bytes()


def test_order_of_files_makes_no_difference(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build()
    files = entry_files.read_all
    for seed in (1, 2):

        def shuffled(root: Path, *known: Any, seed: int = seed) -> list[entry_files.File]:
            read_files = files(root, *known)
            random.Random(seed).shuffle(read_files)
            return read_files

        monkeypatch.setattr(entry_files, "read_all", shuffled)
        project.build(tmp_path / f"shuffled-{seed}")
        assert differing(project.site, tmp_path / f"shuffled-{seed}") == []


def test_order_of_rows_of_another_file_makes_no_difference(project: Project, tmp_path: Path) -> None:
    """Neither do keys that are written in another order."""
    project.build()
    file = project.entry("benchmarks/ten-tasks-plus")
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    # The summary's line to the end: a key in another place, the same value.
    file.write_text("".join([lines[0], *lines[2:], lines[1]]), encoding="utf-8")
    project.build(tmp_path / "other")
    assert differing(project.site, tmp_path / "other") == []


def test_an_old_site_leaves_no_trace(project: Project, tmp_path: Path) -> None:
    """A site that has been built over others is the one that is built at once."""
    original = project.entry("models/birch").read_text(encoding="utf-8")
    project.build()
    project.change("models/birch", "Encoder-decoder family", "Another family")
    project.entry("models/cedar-chat").rename(tmp_path / "cedar-chat.yaml")
    with pytest.raises(EntriesError):
        project.build()
    (tmp_path / "cedar-chat.yaml").rename(project.entry("models/cedar-chat"))
    project.build(today=date(2027, 1, 1))
    project.entry("models/birch").write_text(original, encoding="utf-8")
    project.build()
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []


@posix_only
def test_any_number_of_processes_makes_the_same_bytes(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build()
    monkeypatch.setattr(renderer, "LEAST_SHARED", 1)
    for workers in (2, 3):
        monkeypatch.setattr(renderer, "available_workers", lambda workers=workers: workers)
        output = tmp_path / str(workers)
        project.build(output)
        assert differing(project.site, output) == []
        assert (project.site / writer.MANIFEST).read_bytes() == (output / writer.MANIFEST).read_bytes()
        # What was noted in other processes is known to the next build.
        project.change("models/birch", "infilling]", "infilling]\nnote: A tree.")
        assert {path.stem for path in project.build(output).changed} == {"birch"}
        project.change("models/birch", "infilling]\nnote: A tree.", "infilling]")


def test_the_pages_of_an_entry_are_made_by_one_process_in_all_languages() -> None:
    """Values that do not depend on words are computed once for them."""
    tasks = [
        PageTask(f"{prefix}{kind}", lambda: (), language=language)
        for language, prefix in (("en", ""), ("zh", "zh:"))
        for kind in ("home", *(f"{kind} {number}" for kind in ("model", "benchmark") for number in range(20)))
    ]
    pieces = renderer.in_pieces(tasks)
    assert sorted(task.name for piece in pieces for task in piece) == sorted(task.name for task in tasks)
    for piece in pieces:
        if len(piece) > 1:
            assert piece[1].name == f"zh:{piece[0].name}"
            assert Counter(task.language for task in piece) == {"en": len(piece) / 2, "zh": len(piece) / 2}
    assert max(map(len, pieces)) < len(tasks) / 2


# --- The day ---------------------------------------------------------------------------------------


def test_the_day_comes_from_outside(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build(tmp_path / "today")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21, midnight in UTC
    assert main(["build", "--project", str(project.root), "--output", str(tmp_path / "epoch")]) == 0
    assert differing(tmp_path / "today", tmp_path / "epoch") == []

    project.build(tmp_path / "later", today=date(2027, 2, 3))
    first, later = tree(tmp_path / "today"), tree(tmp_path / "later")
    assert first.keys() == later.keys()
    hashes = {sha256(later[path]).hexdigest(): sha256(first[path]).hexdigest() for path in first}

    def on_first_day(content: bytes) -> bytes:
        """`content` with the first day, its year in a citation, and the hashes of the first site."""
        dated = content.replace(b"2027-02-03", b"2026-11-21").replace(b"year = {2027}", b"year = {2026}")
        return re.sub(
            rb"\b[0-9a-f]{64}\b",
            lambda match: hashes.get(match[0].decode(), match[0].decode()).encode(),
            dated,
        )

    for path, page in first.items():
        assert on_first_day(later[path]) == page, path
        # Pages to be shown in a frame on other sites have no foot.
        footed = path.suffix == ".html" and "embed" not in path.parts
        assert (b">2026-11-21</time>" in page) == footed, path


def test_a_date_to_come_is_a_problem(project: Project) -> None:
    with pytest.raises(EntriesError) as caught:
        project.build(today=date(2023, 5, 1))
    assert "future-date" in {problem.rule for problem in caught.value.problems}


# --- Whole or not at all ---------------------------------------------------------------------------


def test_a_problem_leaves_the_site_untouched(project: Project) -> None:
    project.build()
    before = {path: path.stat() for path in project.site.rglob("*")}
    project.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    project.change("models/acorn-coder", "name: Acorn Coder\n", "nmae: Acorn Coder\n")
    with pytest.raises(EntriesError, match="the site is as it was") as caught:
        project.build()
    assert [f"{problem.at}: {problem.rule}" for problem in caught.value.problems] == [
        "entries/models/acorn-coder.yaml:1:1: missing-field",
        "entries/models/acorn-coder.yaml:1:1: unknown-field",
        "entries/models/cedar-chat.yaml:12:17: size-form",
    ]
    assert {path: path.stat() for path in project.site.rglob("*")} == before


def test_a_warning_stops_only_a_strict_build(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """It is reported by every build, also by one that has nothing to do."""
    with project.entry("terms/organisations").open("a", encoding="utf-8") as file:
        file.write("rowan-lab: {name: Rowan Lab}\n")
    with pytest.raises(EntriesError, match="1 warning in 1 file"):
        build(project.root, project.site, today=TODAY, strict=True)
    assert not project.site.exists()
    first, again = project.build(), project.build()
    assert [problem.rule for problem in first.warnings] == ["unused-term"]
    assert (again.changed, again.warnings) == ((), first.warnings)
    command = ["--project", str(project.root)]
    assert main(["build", *command, "--strict"]) == 1
    assert main(["build", *command]) == 0
    assert "1 warning in entries; `catalog check` lists them" in capsys.readouterr().err
    assert main(["check", *command]) == 1
    assert main(["check", *command, "--allow-warnings"]) == 0
    assert "unused-term" in capsys.readouterr().out


def test_a_problem_makes_no_site(project: Project) -> None:
    project.change("models/birch", "parameters: 60M", "parameters: 60 million")
    with pytest.raises(EntriesError):
        project.build()
    assert not project.site.exists()


@posix_only
@pytest.mark.parametrize("files", [0, 7])
def test_killed_in_the_middle_of_writing(project: Project, tmp_path: Path, files: int) -> None:
    project.build()
    before = tree(project.site)
    project.change("models/birch", "name: Birch\n", "name: Silver Birch\n")
    assert run(project, project.site, files).returncode == -signal.SIGKILL
    assert tree(project.site) == before
    # The next build notices nothing but the change.
    project.build()
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []
    assert tree(project.site) != before
    assert not [path for path in project.root.iterdir() if path.name.endswith(".build")]


def test_a_page_that_cannot_be_made_leaves_the_site(project: Project) -> None:
    project.build()
    before = tree(project.site)
    (project.own_templates() / "verify.html.jinja").write_text("{{ page.no_such_field }}")
    with pytest.raises(Exception, match="no_such_field"):
        project.build()
    assert tree(project.site) == before


# --- What changed, and nothing else ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "old", "new", "pages"),
    [
        # A note is shown on the model's page alone.
        ("models/birch", "infilling]", "infilling]\nnote: A tree.", with_twins(["models/birch.html"])),
        # A summary also where the model is listed with one: the newest, and each tag.
        (
            "models/cedar-chat",
            "tuned to follow instructions",
            "tuned to obey",
            {
                *with_twins(["index.html", "models/cedar-chat.html"]),
                "schemas/method.json",  # editors show it beside the id
                "schemas/model.json",
                *with_twins(
                    f"tags/{tag}.html"
                    for tag in (
                        "1b-3b",
                        "chat",
                        "decoder-only",
                        "from-acorn-coder",
                        "multilingual-code",
                        "open-weights",
                        "restricted-licence",
                    )
                ),
                *data_files("models", about=["models/cedar-chat"]),
            },
        ),
        # A value: where the model and the benchmark stand, and where the value is waiting for a check.
        (
            "results/acorn-paper/table-2",
            "method_setup: one round",
            "method_setup: a round",
            {
                *with_twins(
                    ["benchmarks/ten-tasks.html", "methods/think-twice.html", "models/acorn-coder.html"]
                ),
                "verify.html",  # only an anchor changes, and twins have none
                f"assets/data/stories/{file_number('acorn-coder')}.js",
                *data_files(
                    *("cells", "observations"),
                    about=["benchmarks/ten-tasks", "methods/think-twice", "models/acorn-coder"],
                ),
            },
        ),
        # What a tag means is said wherever the tag can be pointed at, and on its own pages.
        (
            "terms/tags",
            "meaning: Made for dialogue.",
            "meaning: Talks.",
            {
                "models/cedar-chat.html",  # shows it when the tag is pointed at, which a twin cannot
                *with_twins(["tags/chat.html", "tags.html"]),
                *("assets/data/models.js", "schemas/model.json"),
                *data_files("terms"),
            },
        ),
        # A comment is for contributors.
        ("models/birch", "name: Birch\n", "name: Birch # a tree\n", set()),
    ],
    ids=["note", "summary", "result", "tag", "comment"],
)
def test_a_change_rewrites_the_pages_it_shows_on(
    project: Project, tmp_path: Path, entry: str, old: str, new: str, pages: set[str]
) -> None:
    project.build()
    before = {path: (project.site / path).stat().st_ino for path in tree(project.site)}
    project.change(entry, old, new)
    assert names(project.build().changed) == pages
    rewritten = {path for path, inode in before.items() if (project.site / path).stat().st_ino != inode}
    assert names(rewritten) == pages
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == [], "nothing was left out"


def test_an_unchanged_catalogue_changes_nothing(project: Project) -> None:
    def stand() -> dict[Path, tuple[int, int, int]]:
        """State of the files that shows that nobody wrote; times of reading may differ."""
        statuses = {path: path.stat() for path in project.site.rglob("*")}
        return {
            path: (status.st_ino, status.st_size, status.st_mtime_ns) for path, status in statuses.items()
        }

    first = project.build()
    before = stand()
    assert names(first.changed) == names(tree(project.site))
    again = project.build()
    assert (again.changed, again.pages) == ((), first.pages)
    assert stand() == before


def test_an_unchanged_catalogue_is_not_even_checked(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the last build made the frame anew, and this one takes it from the cache."""
    (project.cache / "theme.json").unlink()
    first = project.build()

    def no_check(*_: object, **__: object) -> None:
        pytest.fail("was checked")

    monkeypatch.setattr("catalog.validate.check", no_check)
    assert project.build().pages == first.pages


def test_a_page_that_shows_nothing_of_a_change_is_not_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build()
    rendered: list[str] = []
    render = Renderer.render

    def noting(self: Renderer, page: Page) -> bytes:
        rendered.append(page.head.path)
        return render(self, page)

    monkeypatch.setattr(Renderer, "render", noting)
    project.build()
    assert rendered == []
    project.change("models/birch", "infilling]", "infilling]\nnote: A tree.")
    project.build()
    assert "models/birch.html" in rendered
    untouched = {
        "models.html",
        "models/acorn-coder.html",
        "benchmarks/ten-tasks.html",
        "survey/models.html",
        "timeline.html",
        "sources.html",
        "tags.html",
        "tags/chat.html",
    }
    assert untouched & set(rendered) == set()
    assert untouched <= names(tree(project.site))


def test_a_list_is_not_made_again_for_a_model_that_is_not_on_it(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the page of the newest models, and of the pages of a tag only that with the model."""
    monkeypatch.setattr(home, "_NEWEST", 1)
    monkeypatch.setattr(tag_page, "MEMBERS", 1)
    project.build()
    rendered: list[str] = []
    render = Renderer.render

    def noting(self: Renderer, page: Page) -> bytes:
        rendered.append(page.head.path)
        return render(self, page)

    monkeypatch.setattr(Renderer, "render", noting)
    project.change("models/birch", "with closed weights", "with weights of its own")
    project.build()
    assert "models/birch.html" in rendered
    assert "index.html" not in rendered
    carried = project.site / "tags"
    of_birch = {
        path.name for path in carried.glob("*.html") if "with weights of its own" in path.read_text("utf-8")
    }
    assert {path for path in rendered if path.startswith("tags/")} == {f"tags/{name}" for name in of_birch}
    assert 0 < len(of_birch) < len(list(carried.glob("*.html")))
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []


def test_a_tag_does_not_depend_on_the_history_of_each_model(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It only has to know whether there is a feed; else the record of a large build is mostly of tags."""
    entered = [
        Change("a" * 40, 1, "Enter", f"entries/models/{id_}.yaml", "entered", (), ())
        for id_ in ("acorn-coder", "birch", "cedar-chat")
    ]
    for history, most in ((History(), 0), (History.of("a" * 40, entered), 1)):
        monkeypatch.setattr(git, "history", lambda *_, history=history: history)
        project.build()
        _, pages = map(json.loads, (project.cache / "pages.json").read_bytes().splitlines())
        kinds = [kind for kind, _, _ in pages["parts"]]
        looked = {
            name: sum(kinds[part] in {"by_path", "by_model", "by_benchmark"} for part in parts)
            for name, (parts, _, _) in pages["tasks"].items()
            if name.startswith("tag ")
        }
        assert looked["tag code-model"] == most, "of two models"


def test_a_changed_summary_makes_one_table_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other tables stay, and the database takes their rows from the one on the disk."""
    project.build()
    flattened: list[str] = []
    rows = FlatCatalog.rows

    def noting(flat: FlatCatalog, table: str) -> Iterable[Any]:
        flattened.append(table)
        return rows(flat, table)

    monkeypatch.setattr(FlatCatalog, "rows", noting)
    project.change("models/birch", "with closed weights", "with weights of its own")
    changed = project.build().changed
    paths = {str(path) for path in changed if path.is_relative_to(DATA_FOLDER)}
    described = {"index.json", "datapackage.json", "croissant.json", "catalog.sqlite"}
    made = {"models.json", "models.csv", "models/birch.json"}
    assert paths == {f"{DATA_FOLDER}/{name}" for name in described | made}
    assert set(flattened) == {"models", "redirects", "own_values"}, "the last two read all of every entry"
    with closing(sqlite3.connect(":memory:")) as connected:
        connected.deserialize((project.site / DATA_FOLDER / "catalog.sqlite").read_bytes())
        found = connected.execute("SELECT summary FROM models WHERE id = 'birch'").fetchone()
    assert "with weights of its own" in found[0]


# Changes that reach other pages in every way there is: names, dates, lineage, tags, values, counts, terms.
CHANGES: Final = (
    ("models/birch", "name: Birch\n", "name: Silver Birch\n"),
    ("models/acorn-coder", "released: 2023-03-01", "released: 2023-03"),
    ("models/cedar-chat", "parameters: 2.7B", "parameters: 2.9B"),
    ("models/cedar-chat", "based_on: [acorn-coder/2.7b]", "based_on: [birch]"),
    ("models/acorn-coder", "weights: {public: true,", "weights: {public: false,"),
    ("models/acorn-coder", "2.7b, name: Acorn Coder 2.7B,", "2.7b, name: Acorn Coder Three,"),
    ("models/acorn-coder", "learning_rate: 1.6e-4", "learning_rate: 2.6e-4"),
    ("models/acorn-coder", "aliases: [Acorn]", "aliases: [Acorn, Acorn One]"),
    ("models/birch", "vocabulary: 32100", "vocabulary: 32000"),
    ("models/birch", "with closed weights", "with weights of its own"),
    ("benchmarks/ten-tasks", "instances: 10\nn", "instances: 12\nn"),
    ("results/acorn-paper/table-2", "method_setup: one round", "method_setup: a round"),
    ("results/leaf-board/board", "title: Leaf Board", "title: Leaf and Stem"),
    ("methods/think-twice", "name: Think Twice", "name: Think Thrice"),
    ("terms/tags", "meaning: Made for dialogue.", "meaning: Talks."),
    # An organisation gets and loses its page, a licence gets one, a measurer gets the values of two sources.
    ("models/birch", "organisations: [silver-company, oak-lab]", "organisations: [silver-company]"),
    ("models/cedar-chat", "licence: leaf-only", "licence: apache-2.0"),
    ("results/leaf-board/board", "measured_by: {name: Leaf Board,", "measured_by: {name: Oak Lab,"),
    ("terms/organisations", "aliases: [Oak Laboratory]", "aliases: [Oak Laboratories]"),
    ("terms/licences", "meaning: Use is allowed near trees only.", "meaning: Use it near trees only."),
)


COMPARED: Final = 5  # changes from one comparison to the next; each is built all the same


@pytest.mark.parametrize("seed", range(TIMES))
def test_changes_one_after_another_end_where_a_first_build_does(
    project: Project, tmp_path: Path, seed: int
) -> None:
    """Whatever was kept, in memory by one builder or on disk between programs: nothing old shows.

    In one order; in many in the weekly campaign.
    """
    order = random.Random(seed).sample(CHANGES, len(CHANGES))
    assert len(order) % COMPARED == 0, "the last is compared"
    builder = Builder(project.root, project.site)
    builder.build(today=TODAY)
    for i, (entry, old, new) in enumerate(order):
        project.change(entry, old, new)
        (builder if i % 3 else Builder(project.root, project.site)).build(today=TODAY)
        if (i + 1) % COMPARED:
            continue
        shutil.rmtree(tmp_path / "fresh", ignore_errors=True)
        first = Project(tmp_path / "first")
        shutil.rmtree(first.root, ignore_errors=True)
        shutil.copytree(
            project.root, first.root, symlinks=True, ignore=shutil.ignore_patterns("pages.json", "site")
        )
        first.build(tmp_path / "fresh")
        assert differing(project.site, tmp_path / "fresh") == [], (entry, new)


def test_a_commit_makes_only_the_pages_that_tell_of_it(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = RowCounts(model="birch", benchmark="ten-tasks", entered=1, removed=0)
    log = [
        Change("c" * 40, 3, "Read the board", "entries/results/leaf-board/board.yaml", "changed", (), (row,)),
        Change("b" * 40, 2, "Think again", "entries/methods/think-twice.yaml", "changed", ("note",), ()),
        Change("a" * 40, 1, "Enter it", "entries/models/acorn-coder.yaml", "entered", (), ()),
    ]
    for commits, told in (
        (1, None),
        (2, ["methods/think-twice.html", "changes.html"]),
        (3, ["models/birch.html", "benchmarks/ten-tasks.html", "changes.html"]),
    ):
        past = History.of(log[-commits].commit, log[-commits:])
        monkeypatch.setattr(git, "history", lambda *_, past=past: past)
        changed = names(project.build().changed)
        # The overview for language models counts the rows of the table of changes.
        assert told is None or changed == {*with_twins(told), *data_files("changes"), "llms.txt"}
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []


def test_a_change_of_a_template_reaches_its_pages(project: Project) -> None:
    project.build()
    template = project.own_templates() / "verify.html.jinja"
    template.write_text(template.read_text(encoding="utf-8") + "<p>Thank you.</p>\n", encoding="utf-8")
    assert names(project.build().changed) == {"verify.html"}
    assert b"<p>Thank you.</p>" in (project.site / "verify.html").read_bytes()


def test_a_page_that_somebody_changed_is_mended(project: Project) -> None:
    project.build()
    page = project.site / "models/birch.html"
    good = page.read_bytes()
    page.write_bytes(good.replace(b"Birch", b"Beech"))
    assert names(project.build().changed) == {"models/birch.html"}
    assert page.read_bytes() == good


def test_the_page_of_a_removed_entry_goes(project: Project, tmp_path: Path) -> None:
    project.build()
    project.entry("models/cedar-chat").unlink()
    board = project.entry("results/leaf-board/board")
    kept = [
        line for line in board.read_text(encoding="utf-8").splitlines(keepends=True) if "cedar" not in line
    ]
    board.write_text("".join(kept), encoding="utf-8")
    # What nothing uses any more has to go as well.
    for terms, line in (("licences", "leaf-only: "), ("tags", "    chat: ")):
        lines = project.entry(f"terms/{terms}").read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [text_line for text_line in lines if not text_line.startswith(line)]
        project.entry(f"terms/{terms}").write_text("".join(kept), encoding="utf-8")
    changed = names(project.build().changed)
    pages = ["models/cedar-chat", "tags/chat", "tags/from-acorn-coder", "tags/restricted-licence"]
    gone = {*with_twins(f"{page}.html" for page in pages), f"{DATA_FOLDER}/models/cedar-chat.json"}
    assert gone <= changed
    assert not [path for path in gone if (project.site / path).exists()]
    examples = re.compile(r"(rules|ingest)(/|\.html$|\.md$)")
    ours = {path: page for path, page in tree(project.site).items() if not examples.match(str(path))}
    assert not [path for path, page in ours.items() if b"cedar-chat" in page]
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []


def test_an_added_entry_gets_a_page(project: Project) -> None:
    project.build()
    project.entry("models/elm").write_text("name: Elm\n", encoding="utf-8")
    changed = names(project.build().changed)
    assert {"models/elm.html", "models.html", "models-by-name.html"} <= changed
    assert "models/birch.html" not in changed


# --- The cache -------------------------------------------------------------------------------------

GARBAGE: Final = {
    "empty": b"",
    "noise": random.Random(0).randbytes(5000),
    "no object": b"[]",
    "null": b"null",
    "cut off": b'{"output": "',
    "other shape": b'{"output": 3, "pages": {"index.html": 1}}',
    "an array of arrays": b"[" * 3000,
}


@pytest.mark.parametrize(
    ("name", "kinds"),
    [("pages.json", GARBAGE), ("entries.sqlite", GARBAGE), ("theme.json", [])],
    ids=[
        "pages",
        "entries",
        "theme",
    ],  # the rest of the theme's is in test_theme.py: a second each
)
def test_a_damaged_cache_costs_only_time(
    project: Project, tmp_path: Path, name: str, kinds: list[str]
) -> None:
    project.build()
    file = project.cache / name
    assert file.is_file()
    for kind in kinds:
        file.write_bytes(GARBAGE[kind])
        if name == "entries.sqlite":
            (project.cache / "pages.json").unlink()  # which says that nothing changed: nobody would look
        assert project.build().changed == (), kind
        assert file.read_bytes() != GARBAGE[kind], "mended, so the next has something to damage"
    file.write_bytes(GARBAGE["noise"])
    project.build(tmp_path / "other")
    assert differing(project.site, tmp_path / "other") == []


def test_notes_that_lie_are_not_believed(project: Project) -> None:
    """Notes name what a page was made from and where it stands; one that does not stand is made again."""
    project.build()
    notes = project.cache / "pages.json"
    head, pages = map(json.loads, notes.read_bytes().splitlines())
    head["inputs"] = ""
    pages["tasks"] = {
        name: [parts, ["nowhere.html"], note] for name, (parts, _, note) in pages["tasks"].items()
    }
    notes.write_text(f"{json.dumps(head)}\n{json.dumps(pages)}")
    assert project.build().changed == ()
    # Of another site, and of one that is gone.
    head["output"] = "/somewhere/else"
    notes.write_text(f"{json.dumps(head)}\n{json.dumps(pages)}")
    (project.site / "index.html").unlink()
    assert names(project.build().changed) == {"index.html"}


def test_a_page_that_goes_while_the_next_are_made_is_made_too(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build()
    project.change("models/birch", "infilling]", "infilling]\nnote: A tree.")
    write = writer.write

    def late(
        contents: Mapping[PurePosixPath, writer.Content], root: Path, spool: Spool
    ) -> list[PurePosixPath]:
        monkeypatch.setattr(writer, "write", write)
        (root / "methods.html").unlink(missing_ok=True)  # gone already at the second try
        return write(contents, root, spool)

    monkeypatch.setattr(writer, "write", late)
    project.build()
    project.build(tmp_path / "fresh")
    assert differing(project.site, tmp_path / "fresh") == []


def test_a_cache_that_cannot_be_written_costs_only_time(project: Project, tmp_path: Path) -> None:
    project.build()
    shutil.rmtree(project.cache)
    project.cache.write_text("a file, so nothing can be in it")
    project.build(tmp_path / "other")
    assert differing(project.site, tmp_path / "other") == []


def test_no_cache_at_all(project: Project, tmp_path: Path) -> None:
    project.build()
    (project.cache / "pages.json").unlink()
    (project.cache / "entries.sqlite").unlink()
    (project.cache / "pages.json").mkdir()  # nor can there be one
    (project.cache / "entries.sqlite").mkdir()
    project.build(tmp_path / "other")
    assert differing(project.site, tmp_path / "other") == []


# --- What a site holds -----------------------------------------------------------------------------


def test_no_trace_of_the_machine(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "a-certain-user")
    monkeypatch.setenv("HOSTNAME", "a-certain-host")
    project.build()
    places = [str(project.root), str(Path.home()), str(SMALL.parents[2]), sys.prefix, "/tmp/", "pytest-of-"]
    places += ["a-certain-user", "a-certain-host", socket.gethostname(), "file://", "localhost", "127.0.0.1"]
    traces = [text.encode() for text in places if len(text) > 3 and text != "/root"]
    for path, content in {**tree(project.site), PurePosixPath("manifest"): manifest(project)}.items():
        if not path.is_relative_to("assets/vendor"):
            found = [trace for trace in traces if trace in content]
            # The example of this rule names the hosts that the tests may ask.
            assert found == ([b"localhost"] if path.stem == "host-not-allowed" else []), path


def manifest(project: Project) -> bytes:
    return (project.site / writer.MANIFEST).read_bytes()


def test_asks_nobody(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even with nothing cached, MkDocs included."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a build asked the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (project.cache / "theme.json").unlink()
    project.build()


def test_a_sitemap_of_every_page(
    project: Project, published_theme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.build()
    assert not (project.site / "sitemap.xml").exists(), "addresses need a place"
    monkeypatch.setenv("SITE_URL", ADDRESS)
    shutil.copy(published_theme, project.cache)
    project.build()
    listed = re.findall(r"<loc>(.*?)</loc>", (project.site / "sitemap.xml").read_text(encoding="utf-8"))
    pages = [path for path in tree(project.site) if path.suffix == ".html" and path.name != "404.html"]
    assert sorted(listed) == sorted(
        ADDRESS + str(path).removesuffix("index.html")
        for path in pages
        if path.parts[0] != "embed"  # for frames of other sites; they name the page that they are of
    )
    for path in pages:
        (canonical,) = re.findall(
            r'<link rel="canonical" href="(.*?)">', (project.site / path).read_text(encoding="utf-8")
        )
        assert canonical in listed
    assert (project.site / "opensearch.xml").is_file()


def test_a_page_for_every_thing(project: Project) -> None:
    project.build()
    pages = {str(path) for path in tree(project.site)}
    for kind in ("models", "benchmarks", "methods"):
        ids = {path.stem for path in (project.root / "entries" / kind).glob("*.yaml")}
        expected = with_twins(f"{kind}/{id_}.html" for id_ in ids)
        assert {path for path in pages if path.startswith(f"{kind}/")} == expected
        data = f"{DATA_FOLDER}/{kind}/"
        assert {path for path in pages if path.startswith(data)} == {f"{data}{id_}.json" for id_ in ids}


def test_says_what_it_does(project: Project) -> None:
    steps: list[str] = []
    built = build(project.root, project.site, today=TODAY, progress=steps.append)
    assert steps == ["Reading", "Checking entries", "Merging results", "Rendering pages", "Writing"]
    assert built.output == project.site
    pages = [path for path in tree(project.site) if path.suffix == ".html" and path.parts[0] != "embed"]
    assert built.pages == len(pages)


# --- Where the catalogue is ------------------------------------------------------------------------


def test_finds_the_project_from_below(project: Project, tmp_path: Path) -> None:
    assert find_project(project.root) == project.root
    assert find_project(project.root / "entries/models") == project.root
    with pytest.raises(ProjectError, match=r"no catalogue \(a folder"):
        find_project(tmp_path)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda project: (project.root / "mkdocs.yml").write_text("site_name: [", encoding="utf-8"),
        lambda project: (project.root / "mkdocs.yml").write_text("site_name: x\nnav: 1\n", encoding="utf-8"),
    ],
    ids=["YAML", "nav"],
)
def test_a_broken_project_says_where(project: Project, spoil: Callable[[Project], object]) -> None:
    project.build()
    before = tree(project.site)
    spoil(project)
    with pytest.raises(CatalogError, match=r"mkdocs\.yml|site_src"):
        project.build()
    assert tree(project.site) == before
