"""`catalog diff`: what a change means for readers; nothing in it is more than text."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from catalog.cli import OK, PROBLEMS, USAGE, main
from catalog.entries import files as entry_files
from catalog.entries.files import MAX_BYTES, File
from catalog.site.git import UnknownRevisionError, files_at
from tests.support.projects import Project, environment

ROW = "  - {model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 99.0, note: Best of all.}\n"


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small catalogue, committed, and we are in it."""
    monkeypatch.chdir(project.root)
    git(project.root, "init", "-q", "-b", "main")
    commit(project.root)
    return project


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    plain = environment(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, env=plain)


def commit(root: Path) -> None:
    git(root, "add", "entries")
    git(root, "commit", "-qm", "State")


def output_of(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = OK) -> str:
    capsys.readouterr()
    assert main(["diff", *arguments]) == code
    return capsys.readouterr().out


def append(project: Project, path: str, text: str) -> None:
    file = project.entry(path)
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_nothing(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        output_of(capsys)
        == output_of(capsys, "HEAD")
        == output_of(capsys, ".")
        == "Nothing changes for readers.\n"
    )
    text = here.entry("models/birch").read_text(encoding="utf-8")
    here.entry("models/birch").write_text(f"# a comment\n{text}", encoding="utf-8")
    out = output_of(capsys)
    assert out.startswith("Nothing changes for readers.\n"), "layout and comments are no news"
    assert "in comments or layout only: 1\n  entries/models/birch.yaml\n" in out, "and still are told"


def test_a_number_that_moves(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.change("results/acorn-paper/table-2", "percent: 28.75", "percent: 31.25")
    out = output_of(capsys)
    assert "Rows: 1 changed, 0 deleted, 0 added, 15 unchanged." in out
    marked = r"! the value changed, but not its place in the source; .*: Acorn Coder 350M on Ten Tasks, "
    assert re.search(rf"{marked}.*\(acorn-paper/table-2, Table 2\): percent 28\.75 -> 31\.25;", out), out
    assert re.search(r"Acorn Coder 350M on Ten Tasks, pass@1.*: 28\.75 -> 31\.25 \(\+2\.50 points\)", out), (
        out
    )


def test_a_newcomer_and_the_places_it_takes(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    oak = "name: Oak\nreleased: 2024-01-02\nvariants:\n  - {id: 1b, name: Oak 1B}\n"
    here.entry("models/oak").write_text(oak, encoding="utf-8")
    append(here, "results/leaf-board/board", ROW.replace("birch/60m", "oak/1b"))
    diff = json.loads(output_of(capsys, "--format", "json"))
    assert diff["format"] == 4
    (number,) = diff["numbers"]
    assert (number["what"], number["model"], number["after"], number["change"]) == (
        "added",
        "Oak 1B",
        "99.0",
        None,
    )
    enters = [change for change in diff["ranks"] if change["before"] is None]
    assert [(change["model"], change["after"]) for change in enters] == [("Oak 1B", 1)]
    moved = [change for change in diff["ranks"] if change["before"] is not None]
    assert all(change["after"] == change["before"] + 1 for change in moved), (
        "everyone else is one place lower"
    )


OAK = """\
name: Oak
released: 2024-01-02
variants:
  - {id: 1b, name: Oak 1B}
  - {id: 1b-high, name: Oak 1B (high), released: 2024-01-02}
"""
OAK_NOW = """\
name: Oak
released: 2024-01-02
variants:
  - id: 1b
    name: Oak 1B
    configured_aliases: [{name: Oak 1B (high), effort: high}]
    former_ids: [{id: 1b-high, effort: high}]
"""
HIGH = ROW.replace("birch/60m", "oak/1b-high")
PLAIN = ROW.replace("birch/60m", "oak/1b").replace("99.0", "60.0")


def test_a_variant_that_became_another_one_in_a_configuration(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    here.entry("models/oak").write_text(OAK, encoding="utf-8")
    append(here, "results/leaf-board/board", HIGH + PLAIN)
    commit(here.root)
    here.entry("models/oak").write_text(OAK_NOW, encoding="utf-8")
    here.change(
        "results/leaf-board/board",
        "model: oak/1b-high, benchmark: ten-tasks,",
        "model: oak/1b, as_reported: Oak 1B (high), effort: high, benchmark: ten-tasks,",
    )
    diff = json.loads(output_of(capsys, "HEAD", "--format", "json"))
    assert diff["variants"] == [
        {
            "before": "oak/1b-high",
            "before_name": "Oak 1B (high)",
            "after": "oak/1b",
            "after_name": "Oak 1B",
            "configuration": "effort high",
            "merged": True,
        }
    ]
    assert diff["numbers"] == []
    (group,) = diff["rows"]
    assert {field["path"]: field["after"] for field in group["fields"]} == {
        "model": "oak/1b",
        "as_reported": "Oak 1B (high)",
        "effort": "high",
    }
    assert group["attention"] == []
    (model,) = (entry for entry in diff["entries"] if entry["kind"] == "model")
    assert {field["path"].partition(".0")[0] for field in model["fields"]} == {
        "variants.1b.configured_aliases"
    }
    assert not [change for change in diff["ranks"] if change["after"] is None]
    out = output_of(capsys, "HEAD")
    assert "oak/1b-high (Oak 1B (high)): merged into oak/1b (Oak 1B) with effort high" in out
    assert re.search(r"Oak 1B · effort high on Ten Tasks, pass@1, 99\.0 .*; model oak/1b-high -> oak/1b", out)
    assert "removed" not in out
    assert "!" not in out


def test_a_headline_that_changed_because_variants_became_one(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    here.entry("models/oak").write_text(OAK, encoding="utf-8")
    append(here, "results/leaf-board/board", HIGH + PLAIN.replace("metric:", "locator: Table 9, metric:"))
    commit(here.root)
    # Both are the same run now, so that one of two values is the headline.
    here.entry("models/oak").write_text(OAK_NOW.replace("1b-high, effort: high", "1b-high"), encoding="utf-8")
    here.change("results/leaf-board/board", "model: oak/1b-high,", "model: oak/1b,")
    diff = json.loads(output_of(capsys, "HEAD", "--format", "json"))
    (number,) = diff["numbers"]
    assert number["what"] == "changed"
    assert {number["before"], number["after"]} == {"99.0", "60.0"}
    assert number["reason"] == "Oak 1B (high) is Oak 1B now"


def test_a_row_that_states_its_configuration_now_is_the_same_headline(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    here.entry("models/oak").write_text(OAK_NOW, encoding="utf-8")
    append(here, "results/leaf-board/board", PLAIN.replace("60.0", "63.5"))
    commit(here.root)
    here.change("results/leaf-board/board", "percent: 63.5", "effort: high, percent: 63.5")
    diff = json.loads(output_of(capsys, "HEAD", "--format", "json"))
    assert diff["numbers"] == []
    here.change("results/leaf-board/board", "percent: 63.5", "percent: 61.0")
    (number,) = json.loads(output_of(capsys, "HEAD", "--format", "json"))["numbers"]
    assert (number["configuration"], number["before"], number["after"]) == ("effort high", "63.5", "61.0")


def test_a_row_of_another_method_or_version_is_the_same_headline(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    row = ROW.replace("percent: 99.0", "method: think-twice, method_setup: Think Twice 2.1, percent: 99.0")
    append(here, "results/leaf-board/board", row)
    commit(here.root)
    version = 'method_version: "2.1"'
    here.change("results/leaf-board/board", "method_setup: Think Twice 2.1", version)
    diff = json.loads(output_of(capsys, "HEAD", "--format", "json"))
    assert (diff["numbers"], diff["ranks"]) == ([], [])
    (group,) = diff["rows"]
    assert [(field["path"], field["before"], field["after"]) for field in group["fields"]] == [
        ("method_version", None, "2.1"),
        ("method_setup", "Think Twice 2.1", None),
    ]
    here.change("results/leaf-board/board", f"{version}, percent: 99.0", f"{version}, percent: 98.0")
    old, new = json.loads(output_of(capsys, "HEAD", "--format", "json"))["numbers"]
    assert {old["about"], new["about"]} == {
        "pass@1 · Think Twice Think Twice 2.1",
        "pass@1 · Think Twice 2.1",
    }


def test_ranks_in_any_scaffold_and_of_systems_say_so(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = "samples: 2, decoding: sampling"
    row = (
        f"  - {{model: birch/60m, benchmark: ten-tasks, metric: pass@2, percent: 80.0, {settings}, METHOD}}\n"
    )
    method = here.entry("methods/think-twice").read_text(encoding="utf-8")
    here.entry("methods/leaf-agent").write_text(
        method.replace("Think Twice", "Leaf Agent").replace("2401.00002", "2401.00003"), encoding="utf-8"
    )
    commit(here.root)
    for stated in ('method: think-twice, method_version: "2.1"', "method: leaf-agent"):
        append(here, "results/leaf-board/board", row.replace("METHOD", stated))
    ranks = json.loads(output_of(capsys, "HEAD", "--format", "json"))["ranks"]
    assert sorted((rank["model"], rank["about"], rank["after"]) for rank in ranks) == [
        ("Birch 60M", "pass@2 · in its best system", 1),
        ("Birch 60M in Leaf Agent", "pass@2 · systems", 1),
        ("Birch 60M in Think Twice 2.1", "pass@2 · systems", 1),
    ]


def test_an_entry_field_by_field(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.change(
        "models/birch",
        "id: 60m, name: Birch 60M, parameters: 60M",
        "id: 60m, name: Birch 60M, parameters: 62M",
    )
    here.entry("models/oak").write_text("name: Oak\ntags: [code-model]\n", encoding="utf-8")
    out = output_of(capsys)
    assert re.search(
        r"! a fact .*: model birch: variants\.60m\.parameters 60,000,000 -> 62,000,000\n", out
    ), out
    assert "  new model oak (Oak)\n  oak: tags code-model\n" in out
    here.entry("models/oak").unlink()
    commit(here.root)
    here.entry("models/cedar-chat").unlink()
    assert "removed model cedar-chat (Cedar Chat)" in output_of(
        capsys, "HEAD", code=PROBLEMS if refers(here) else OK
    )


def refers(project: Project) -> bool:
    """True if an entry refers to one that is gone, so that there are problems after the change."""
    text = "".join(file.read_text(encoding="utf-8") for file in (project.root / "entries").rglob("*.yaml"))
    return "cedar-chat" in text or "chat:" in text


def test_tags_and_disagreements(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    text = here.entry("models/cedar-chat").read_text(encoding="utf-8")
    tags = re.search(r"^tags: \[(.*)\]$", text, re.MULTILINE)
    assert tags
    assert "infilling" not in tags[1]
    birch = here.entry("models/birch").read_text(encoding="utf-8")
    here.entry("models/birch").write_text(birch.replace(", infilling]", "]"), encoding="utf-8")
    here.entry("models/acorn-coder").write_text(
        here.entry("models/acorn-coder").read_text(encoding="utf-8").replace(", infilling]", "]"),
        encoding="utf-8",
    )
    append(here, "results/leaf-board/board", ROW.replace("birch/60m", "acorn-coder/350m"))
    diff = json.loads(output_of(capsys, "--format", "json", code=PROBLEMS))  # the tag is unused now
    assert [(change["what"], change["id"]) for change in diff["tags"]] == [("removed", "infilling")]


def test_a_folder_as_base(here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old/entries").mkdir(parents=True)
    out = output_of(capsys, str(tmp_path / "old"))
    assert "new model birch (Birch)" in out
    assert "comes into use" in out


def test_where_the_branch_left_main(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    git(here.root, "checkout", "-q", "-b", "mine")
    append(here, "results/leaf-board/board", ROW.replace("birch/60m", "birch/220m"))
    commit(here.root)
    assert "Birch 220M" in output_of(capsys), "what is committed on the branch is part of the change"
    assert output_of(capsys, "HEAD") == "Nothing changes for readers.\n"
    (here.root / "notes.txt").write_text("New", encoding="utf-8")
    git(here.root, "add", "notes.txt")
    assert output_of(capsys, "HEAD").endswith(
        "Not in this report: other files that changed: 1\n  notes.txt\n"
    )


HOSTILE = "`<img src=x onerror=alert(1)>` | @everyone #1 [x](javascript:alert(1)) ``` **b** \u202e"


def test_markdown_is_only_text(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    for name, note in (
        ("oak", HOSTILE.replace("\u202e", "").replace("<img src=x onerror=alert(1)>", "x<y>")),
    ):
        here.entry(f"models/{name}").write_text(
            f"name: {json.dumps(note)}\ntags: [code-model]\n", encoding="utf-8"
        )
    out = output_of(capsys, "--format", "markdown")
    (line,) = [line for line in out.splitlines() if "new" in line]
    outside = re.sub(
        r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line
    )  # CommonMark: a span ends at a run of its own length
    assert outside == "- new   ()", outside
    assert max(map(len, out.splitlines())) < 1000


def test_hostile_names_of_files(here: Project) -> None:
    models = here.root / "entries/models"
    for name in (
        "-rf.yaml",
        "a b;touch pwned.yaml",
        "tab\tquote'\".yaml",
        "ü.yaml",
        "new\nline.yaml",
        ".hidden.yaml",
    ):
        (models / name).write_text("name: X\n", encoding="utf-8")
    (models / "link.yaml").symlink_to("/etc/passwd")
    (models / "large.yaml").write_bytes(b"#" * (MAX_BYTES + 5))
    commit(here.root)
    then, now = files_at(here.root, "HEAD"), entry_files.read_all(here.root)

    def known(files: list[File]) -> dict[str, tuple[int, str]]:
        return {file.path: (len(file.data), file.digest) for file in files}

    large = "entries/models/large.yaml"
    before, after = known(then), known(now)
    assert before.pop(large)[0] == after.pop(large)[0] == MAX_BYTES + 1
    assert before == after
    assert not list(here.root.rglob("pwned*"))


@pytest.mark.parametrize(
    "revision", ["nowhere", "--output=pwned", "-h", "HEAD; touch pwned", "", "HEAD:README", "\n"]
)
def test_a_revision_is_never_an_option(here: Project, revision: str) -> None:
    with pytest.raises(UnknownRevisionError):
        files_at(here.root, revision)
    assert not (here.root / "pwned").exists()


def test_no_repository(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    assert main(["diff"]) == USAGE
    assert "name a commit, a branch, or a folder" in capsys.readouterr().err


def test_a_computed_number_is_said_in_two_decimals_and_kept_whole(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    here.change(
        "results/leaf-board/board", "problems: 10, correct: 2}", "problems: 10, correct: 2}\n" + ROW[:-1]
    )
    here.change(
        "results/leaf-board/board",
        "metric: pass@1, percent: 99.0",
        "metric: pass@1, language: java, percent: 85.365853658537",
    )
    assert main(["diff", "main"]) == OK
    out = capsys.readouterr().out
    assert "Birch 60M 85.37\n" in out
    assert "85.365853658537" not in out
    assert main(["diff", "main", "--format", "json"]) == OK
    assert "85.365853658537" in capsys.readouterr().out
