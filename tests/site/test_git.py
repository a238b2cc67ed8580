"""Changes from git's log, whatever stands in the entries, in the messages or in git's settings."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from catalog.core.changes import NONE, History, RowCounts, parse
from catalog.site.git import history

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE: Final = """<script>pwned=1</script> `id` $(id) ${{ github.token }} \u202e \x1b[31m"""


class Repository:
    """A repository with entries in it, whatever the machine's own settings for git are."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    @classmethod
    def around(cls, root: Path) -> Repository:
        """A new repository of what is in a folder already, but for what is made from it."""
        new_repository = cls(root)
        (root / ".git/info/exclude").write_text(".cache\nsite\nsite_src\n")
        return new_repository

    def git(self, *arguments: str, second: int = 0) -> str:
        date = f"{1_700_000_000 + second} +0000"
        names = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": os.devnull}
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            env={**os.environ, **names, **dates},
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

    def write(self, path: str, text: str) -> None:
        file = self.root / "entries" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def commit(self, message: str, second: int) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message, second=second)
        return self.git("rev-parse", "HEAD")

    def history(self) -> History:
        return history(self.root, self.root / ".git/kept")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Four commits: two entries, a change, results, and one entry gone."""
    new_repository = Repository(tmp_path / "repository")
    new_repository.write(
        "models/oak.yaml", "name: Oak\nreleased: 2024\nvariants:\n  - {id: 7b, name: Oak 7B}\n"
    )
    new_repository.write("models/elm.yaml", "name: Elm\n")
    new_repository.commit("Enter oak and elm", 1)
    new_repository.write(
        "models/oak.yaml", "name: Oak\nreleased: 2024\nvariants:\n  - {id: 8b, name: Oak 8B}\ntags: [x]\n"
    )
    new_repository.commit(HOSTILE, 2)
    rows = [
        "  - {model: oak/7b, benchmark: humaneval, metric: pass@1, percent: 1.0}",
        "  - {model: oak/8b, benchmark: humaneval, metric: pass@1, percent: 2.0,\n     locator: Table 1}",
        "  - {model: oak/8b, benchmark: mbpp, metric: pass@1, percent: 3.0}",
    ]
    new_repository.write("results/lab/paper.yaml", "source: {title: P}\nrows:\n" + "\n".join(rows) + "\n")
    new_repository.commit("Enter what the paper says", 3)
    rows[0] = rows[0].replace("1.0", "1.5")
    new_repository.write("results/lab/paper.yaml", "source: {title: P}\nrows:\n" + "\n".join(rows[:2]) + "\n")
    (new_repository.root / "entries/models/elm.yaml").unlink()
    new_repository.commit("Correct a value", 4)
    return new_repository


def test_every_change_is_told_newest_first(repository: Repository) -> None:
    told = [
        (change.subject, change.path, change.kind, change.fields) for change in repository.history().changes
    ]
    hostile = HOSTILE.replace("\u202e", " ").replace("\x1b", " ")
    assert told == [
        ("Correct a value", "entries/models/elm.yaml", "removed", ()),
        ("Correct a value", "entries/results/lab/paper.yaml", "changed", ("rows",)),
        ("Enter what the paper says", "entries/results/lab/paper.yaml", "entered", ()),
        (hostile, "entries/models/oak.yaml", "changed", ("variants", "tags")),
        ("Enter oak and elm", "entries/models/elm.yaml", "entered", ()),
        ("Enter oak and elm", "entries/models/oak.yaml", "entered", ()),
    ]


def test_rows_are_counted_by_model_and_benchmark(repository: Repository) -> None:
    log = repository.history()
    corrected, entered = (change for change in log.changes if change.rows)
    assert entered.rows == (RowCounts("oak", "humaneval", 2, 0), RowCounts("oak", "mbpp", 1, 0))
    assert corrected.rows == (RowCounts("oak", "humaneval", 1, 1), RowCounts("oak", "mbpp", 0, 1))
    assert log.by_model["oak"] == log.by_benchmark["mbpp"] == (corrected, entered)
    assert [change.kind for change in log.by_path["entries/models/elm.yaml"]] == ["removed", "entered"]


def test_the_same_commit_gives_the_same_history_kept_or_not(repository: Repository) -> None:
    kept = repository.root / ".git/kept/history.json"
    first = repository.history()
    assert kept.exists()
    repository.write("models/oak.yaml", "name: Not committed\n")
    assert repository.history() == first
    kept.write_bytes(kept.read_bytes()[:-20])
    assert repository.history() == first
    kept.write_text('{"key": 1, "changes": "x"}')
    assert repository.history() == first
    repository.commit("One more", 5)
    assert len(repository.history().changes) == len(first.changes) + 1


def test_git_is_asked_once_for_all_entries(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    run, commands = subprocess.run, []

    def counting(arguments: list[str], **how: object) -> object:
        commands.append(next(word for word in arguments[1:] if word in {"log", "rev-parse"}))
        return run(arguments, **how)  # type: ignore[call-overload]

    monkeypatch.setattr("catalog.site.git.subprocess.run", counting)
    repository.history()
    repository.history()
    assert commands == ["rev-parse", "log", "rev-parse"]


SETTINGS = {
    "diff.noprefix": "true",
    "diff.mnemonicPrefix": "true",
    "diff.renames": "copies",
    "diff.context": "9",
    "diff.algorithm": "histogram",
    "color.ui": "always",
    "log.showSignature": "true",
    "log.date": "relative",
    "core.quotePath": "true",
    "diff.external": "false",
    "i18n.logOutputEncoding": "latin1",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_of_git_change_nothing(repository: Repository, name: str) -> None:
    expected = repository.history()
    (repository.root / ".git/kept/history.json").unlink()
    repository.git("config", name, SETTINGS[name])
    assert repository.history() == expected


def test_a_shallow_clone_does_not_make_up_its_beginning(repository: Repository, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    repository.git("clone", "--quiet", "--depth=2", f"file://{repository.root}", str(shallow))
    log = history(shallow, tmp_path / "kept")
    assert log.cut
    assert {change.subject for change in log.changes} == {"Correct a value"}
    assert not repository.history().cut


def test_entries_in_a_folder_of_a_repository(repository: Repository, tmp_path: Path) -> None:
    outer = Repository(tmp_path / "outer")
    (outer.root / "catalogue/entries/models").mkdir(parents=True)
    (outer.root / "catalogue/entries/models/oak.yaml").write_text("name: Oak\n")
    outer.commit("Enter oak", 1)
    log = history(outer.root / "catalogue", tmp_path / "kept")
    assert [change.path for change in log.changes] == ["entries/models/oak.yaml"]


def test_without_git_there_is_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert history(tmp_path, tmp_path / "kept") == NONE
    empty = Repository(tmp_path / "empty")
    assert empty.history() == NONE
    monkeypatch.setenv("PATH", str(tmp_path))
    assert empty.history() == NONE


def test_no_line_of_an_entry_is_taken_for_one_of_git(tmp_path: Path) -> None:
    new_repository = Repository(tmp_path / "repository")
    new_repository.write("models/oak.yaml", "name: Oak\n")
    new_repository.commit("one", 1)
    like_git = "++ b/entries/models/spoofed.yaml\n-- a/entries/x.yaml\n@@ -1 +1 @@ x:\ndiff --git a b"
    new_repository.write("models/oak.yaml", f"name: Oak\nnote: |\n{like_git}")
    new_repository.commit("two", 2)
    assert {change.path for change in new_repository.history().changes} == {"entries/models/oak.yaml"}
    (last, _) = new_repository.history().changes
    assert last.fields == ("note",)


def test_a_long_message_is_cut() -> None:
    log = parse(
        f"\0{'a' * 40} 1 {'x' * 999}\n\ndiff --git a/e b/e\n+++ b/entries/terms/tags.yaml\n"
        "@@ -1 +1 @@\n-a: 1\n+a: 2\n",
        commit="a",
    )
    assert len(log.changes[0].subject) == 200


def test_comments_and_layout_are_no_news(repository: Repository) -> None:
    before = repository.history().changes
    oak = repository.root / "entries/models/oak.yaml"
    oak.write_text(f"# a comment\n{oak.read_text(encoding='utf-8')}", encoding="utf-8")
    repository.commit("Say more to editors", 5)
    assert repository.history().changes == before
    oak.write_text(
        oak.read_text(encoding="utf-8").replace("released: 2024", 'released: "2024"'), encoding="utf-8"
    )
    layout = repository.commit("Lay out", 6)
    assert len(repository.history().changes) == len(before) + 1
    (repository.root / ".git-blame-ignore-revs").write_text(f"# layout only\n{layout}\n", encoding="utf-8")
    assert repository.history().changes == before
