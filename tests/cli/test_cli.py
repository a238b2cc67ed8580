"""The command: what it answers, where it says so, and the status it ends with."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from catalog import __version__
from catalog.cli import ERROR, OK, PROBLEMS, USAGE, main, program
from catalog.cli.exits import MEANINGS
from tests.support.paths import ROOT
from tests.support.projects import Project, environment, tree
from tests.support.systems import posix_only

if TYPE_CHECKING:
    from collections.abc import Sequence

SLIP: Final = "entries/models/cedar-chat.yaml:12:17: size-form: "


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small catalogue, and we are in it."""
    monkeypatch.chdir(project.root)
    samples = [{"task_id": f"oak/{i % 3}", "passed": i % 2 == 0} for i in range(12)]
    text = "".join(json.dumps(sample) + "\n" for sample in samples)
    (project.root / "samples.jsonl").write_text(text, encoding="utf-8")
    return project


@pytest.fixture
def broken(here: Project) -> Project:
    """With one mistake in one model."""
    here.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    return here


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command's own parser."""
    (named,) = [
        action for action in program.parser()._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return dict(named.choices)


# --- check -----------------------------------------------------------------------------------------


def test_a_good_catalogue_is_checked_in_silence(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == OK
    assert capsys.readouterr() == ("", "")


def test_problems_are_the_answer(broken: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out.startswith(SLIP)
    assert out.count("\n") == 1
    assert err == "1 error in 1 file\n"


def test_as_json(broken: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json"]) == PROBLEMS
    out, err = capsys.readouterr()
    (problem,) = json.loads(out)["problems"]
    assert (problem["file"], problem["line"], problem["column"], problem["rule"]) == (
        "entries/models/cedar-chat.yaml",
        12,
        17,
        "size-form",
    )
    assert err == "", "a program reads this"


def test_as_json_where_all_is_well(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json"]) == OK
    assert json.loads(capsys.readouterr().out) == {"format": 1, "problems": []}


def test_as_annotations(broken: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "github"]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out.startswith("::error file=entries/models/cedar-chat.yaml,line=12,col=17,title=")
    assert err == ""


@pytest.mark.parametrize(
    ("paths", "problems"),
    [
        (["entries"], 2),
        (["."], 2),
        (["entries/models"], 1),
        (["entries/models/"], 1),
        (["entries/models/cedar-chat.yaml"], 1),
        (["entries/models/birch.yaml"], 0),
        (["entries/models/birch.yaml", "entries/benchmarks"], 1),
        (["entries/methods", "entries/terms"], 0),
    ],
)
def test_only_about_what_is_asked(
    broken: Project, capsys: pytest.CaptureFixture[str], paths: list[str], problems: int
) -> None:
    broken.change("benchmarks/ten-tasks", "instances: 10\nn", "instances: ten\nn")
    assert main(["check", *paths]) == (PROBLEMS if problems else OK)
    assert capsys.readouterr().out.count("\n") == problems


def test_a_name_that_starts_alike_is_another(broken: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (broken.root / "entries/models/cedar").mkdir()
    assert main(["check", "entries/models/cedar"]) == OK


def test_paths_are_read_from_where_one_is(
    broken: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(broken.root / "entries/models")
    assert main(["check", "cedar-chat.yaml"]) == PROBLEMS
    assert main(["check", "birch.yaml"]) == OK
    assert main(["check", "../models"]) == PROBLEMS
    capsys.readouterr()
    monkeypatch.chdir(broken.root.parent)
    assert main(["check", "--project", "project", str(broken.entry("models/cedar-chat"))]) == PROBLEMS
    assert capsys.readouterr().out.startswith(SLIP), "named from the project, wherever one is"


# --- count -----------------------------------------------------------------------------------------


def test_samples_as_pass_at_k(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "samples.jsonl", "--k", "1,2"]) == OK
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "3 problems, 12 samples",
        "pass@1: 50.00 %, 95 % interval 17.66–82.34, clustered by problem",
        "pass@2: 83.33 %, 95 % interval 41.55–97.24, clustered by problem",
    ]
    assert err == ""


def test_counts_of_samples_for_programs(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "*.jsonl", "--format", "csv"]) == OK
    assert capsys.readouterr().out == "task_id,samples,correct\noak/0,4,2\noak/1,4,2\noak/2,4,2\n"
    assert main(["count", "samples.jsonl", "--format", "json"]) == OK
    answer = json.loads(capsys.readouterr().out)
    assert answer["format"] == 1
    assert answer["problems"][0] == {"task_id": "oak/0", "samples": 4, "correct": 2}
    assert [value["k"] for value in answer["values"]] == [1]


@pytest.mark.parametrize("k", ["0", "1,,2", "one", "5"])
def test_a_k_that_does_not_fit_is_wrong_usage(
    here: Project, k: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["count", "samples.jsonl", "--k", k])
    assert ended.value.code == USAGE
    out, err = capsys.readouterr()
    assert not out
    assert err


def test_samples_that_cannot_be_counted(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "samples.jsonl", "--passed", "result"]) == ERROR
    assert capsys.readouterr().err == (
        "catalog: samples.jsonl, line 1: no `result`; it has `task_id`, `passed`\n"
    )


def test_counts_of_two_machines_are_added(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = Path("samples.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    for name, part in (("one", lines[:5]), ("two", lines[5:])):
        (tmp_path / f"{name}.jsonl").write_text("".join(part), encoding="utf-8")
        assert main(["count", str(tmp_path / f"{name}.jsonl"), "--format", "json"]) == OK
        (tmp_path / f"{name}.json").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["count", "samples.jsonl", "--k", "1,2"]) == OK
    whole = capsys.readouterr().out
    assert main(["count", "--merge", str(tmp_path / "*.json"), "--k", "1,2"]) == OK
    assert capsys.readouterr() == (whole, "")


def test_counts_that_may_be_of_two_benchmarks_are_added_with_a_note(
    here: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("oak", "elm"):
        line = f'{{"task_id": "{name}/0", "passed": true}}\n'
        (tmp_path / f"{name}.jsonl").write_text(line, encoding="utf-8")
        assert main(["count", str(tmp_path / f"{name}.jsonl"), "--format", "json"]) == OK
        (tmp_path / f"{name}.json").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["count", "--merge", str(tmp_path / "*.json")]) == OK
    out, err = capsys.readouterr()
    assert out.startswith("2 problems, 2 samples\n")
    assert err.startswith("catalog: note: ")
    assert err.endswith("oak.json have no problem in common; pass@k is the mean over the problems of both\n")


@pytest.mark.parametrize(
    "options",
    [
        ["--part", "1/2"],
        ["--part", "3/2"],
        ["--merge", "--resume", "x"],
        ["--sample-id", "id", "--resume", "x"],
    ],
)
def test_options_of_count_that_exclude_each_other(
    here: Project, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["count", "samples.jsonl", *options])
    assert ended.value.code == USAGE
    assert capsys.readouterr().err


# --- build -----------------------------------------------------------------------------------------


def test_builds_into_site(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == OK
    files = len(tree(here.site))
    pages = len([path for path in tree(here.site) if path.suffix == ".html" and path.parts[0] != "embed"])
    assert capsys.readouterr() == (f"{here.site}: {pages} pages, {files} files changed\n", "")
    assert main(["build"]) == OK
    assert capsys.readouterr().out == f"{here.site}: {pages} pages, 0 files changed\n"
    here.change("models/birch", "infilling]", "infilling]\nnote: A tree.")
    assert main(["build"]) == OK
    assert capsys.readouterr().out == f"{here.site}: {pages} pages, 2 files changed\n"


@pytest.mark.parametrize("option", ["-o", "--output"])
def test_builds_where_it_is_told(here: Project, tmp_path: Path, option: str) -> None:
    assert main(["build", option, "out/put"]) == OK
    assert (here.root / "out/put/index.html").is_file()
    assert main(["build", option, str(tmp_path / "elsewhere")]) == OK
    assert tree(tmp_path / "elsewhere") == tree(here.root / "out/put")


def test_problems_stop_a_build(broken: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out == "", "nothing was built"
    assert SLIP in err
    assert "the site is as it was" in err
    assert not broken.site.exists()


def test_a_folder_of_somebody_else_is_left_alone(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (here.root / "thesis").mkdir()
    (here.root / "thesis/chapter.tex").write_text("years of work")
    assert main(["build", "-o", "thesis"]) == USAGE
    out, err = capsys.readouterr()
    assert (out, err.startswith("catalog: "), "was not made by" in err) == ("", True, True)
    assert [path.name for path in (here.root / "thesis").iterdir()] == ["chapter.tex"]


# --- Statuses --------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "build", "serve"])
def test_outside_a_catalogue(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command]) == USAGE
    assert main([command, "--project", str(tmp_path / "nowhere")]) == USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("here or in a parent folder") == 2
    assert "--project" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc"], "unknown command `chekc`; did you mean `check`?"),
        (["--projct", "here", "check"], "unknown option `--projct`; did you mean `--project`?"),
        (["check", "--output-fromat", "json"], "did you mean `--output-format`?"),
        (["check", "--jso"], "unknown option `--jso`; did you mean `--json`?"),
        (["check", "--format", "jsn"], "unknown value `jsn`; did you mean `json`?"),
        (["check", "--format", "xyz"], "unknown value `xyz`; write `text`, `json`"),
        (["help", "biuld"], "unknown command `biuld`; did you mean `build`?"),
        (["new", "modle"], "unknown kind `modle`; did you mean `model`?"),
        (["check", "entries/models/oak.yaml"], "no such file or folder"),
        (["check", "mkdocs.yml"], "outside"),
        (["check", ".."], "outside"),
        (["check", "/"], "outside"),
        (["build", "somewhere"], "unexpected argument `somewhere`"),
        (["build", "--output"], "expected one argument"),
        (["serve", "--port", "http"], "not a port"),
        (["serve", "--port", "65536"], "not a port"),
        (["serve", "--port", "-1"], "not a port"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_usage(
    here: Project, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err


@pytest.mark.parametrize("epoch", ["yesterday", "1e9", "-99999999999999", "9" * 40])
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_day_that_is_none(
    here: Project,
    command: str,
    epoch: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(SystemExit) as caught:
        main([command])
    assert caught.value.code == USAGE
    assert "is not a time" in capsys.readouterr().err


def test_the_day_decides_what_is_to_come(
    here: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1682899200")  # 2023-05-01
    assert main(["check"]) == PROBLEMS
    assert "future-date" in capsys.readouterr().out


@posix_only
def test_a_world_that_fails(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (here.root / "entries/models/pipe.yaml").unlink(missing_ok=True)
    os.mkfifo(here.root / "entries/models/pipe.yaml")
    assert main(["check"]) == ERROR
    assert capsys.readouterr() == ("", "catalog: cannot read entries/models/pipe.yaml: not a regular file\n")


def test_interrupted(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("catalog.validate.project.diagnostics", interrupt)
    assert main(["check"]) == 130


# --- fmt -------------------------------------------------------------------------------------------


@pytest.fixture
def untidy(here: Project) -> Path:
    """A model in another layout, with Windows line ends and a comment."""
    file = here.entry("models/cedar-chat")
    file.write_bytes(
        b"# ours\r\n" + file.read_bytes().replace(b"name: Cedar Chat\n", b'name: "Cedar Chat"\r\n')
    )
    return file


def test_a_laid_out_catalogue_is_left_alone(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in (here.root / "entries").rglob("*.yaml")}
    assert main(["fmt"]) == main(["fmt", "--check"]) == OK
    assert capsys.readouterr() == ("", "")
    assert before == {path: path.stat().st_mtime_ns for path in (here.root / "entries").rglob("*.yaml")}


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_what_would_change(untidy: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = untidy.read_bytes()
    assert main(["fmt", option]) == (PROBLEMS if option == "--check" else OK)
    out, err = capsys.readouterr()
    assert out.startswith("entries/models/cedar-chat.yaml\n")
    assert ('-name: "Cedar Chat"\n+name: Cedar Chat\n' in out) == (option == "--diff")
    assert err == "1 file would change\n"
    assert untidy.read_bytes() == before


def test_entries_are_laid_out(untidy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    untidy.chmod(0o640)
    assert main(["fmt", "entries/benchmarks"]) == OK
    assert capsys.readouterr().out == ""
    assert main(["fmt", str(untidy)]) == OK
    assert capsys.readouterr() == ("entries/models/cedar-chat.yaml\n", "1 file formatted\n")
    assert untidy.read_bytes().startswith(b"# ours\nname: Cedar Chat\n")
    assert untidy.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in untidy.parent.iterdir() if path.name.startswith(".")] == []
    assert main(["check"]) == OK


def test_a_file_that_cannot_be_read_keeps_its_text(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    file = here.entry("models/oak")
    file.write_text("name: [\n", encoding="utf-8")
    assert main(["fmt"]) == PROBLEMS
    assert "entries/models/oak.yaml:1:8: yaml-syntax" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "name: [\n"


# --- Help ------------------------------------------------------------------------------------------


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert (caught.value.code, capsys.readouterr()) == (OK, (f"catalog {__version__}\n", ""))


def example(parser: argparse.ArgumentParser) -> list[str]:
    """The arguments of the example that ends the help."""
    *_, last = (parser.epilog or "").splitlines()
    assert last.startswith("example: catalog "), f"help of `{parser.prog}` ends without an example"
    return shlex.split(last)[2:]


@pytest.mark.parametrize("command", [None, *commands()])
def test_help_ends_with_an_example_that_is_understood(
    command: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = commands()[command] if command else program.parser()
    arguments = example(parser)
    program.parser().parse_args(arguments)
    assert command in {None, arguments[0]}
    with pytest.raises(SystemExit) as caught:
        main([*([command] if command else []), "--help"])
    assert caught.value.code == OK
    assert capsys.readouterr().out.endswith(f"example: catalog {shlex.join(arguments)}\n")


@pytest.mark.parametrize(
    "command", sorted(commands().keys() - {"serve"})
)  # which stays; test_serve.py has it
def test_examples_run(here: Project, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    (here.root / "board.csv").write_text("Model,Leaves\nBirch 60M,1\n", encoding="utf-8")
    ours = {"oak": "acorn-coder", "Leaves=leaves pass@1": "Leaves=ten-tasks pass@1"}
    words = [ours.get(word, word) for word in example(commands()[command])]
    assert main(words) == OK  # help names what the shipped catalogue has
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", commands())
def test_every_option_is_explained(command: str) -> None:
    for action in commands()[command]._actions:
        assert action.help, f"{command} {action.dest}"


def test_the_statuses_are_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    help_ = " ".join(program.parser().format_help().split())
    for status, meaning in MEANINGS.items():
        assert f" {status} {meaning} " in help_


# --- As it is installed ----------------------------------------------------------------------------


def script() -> str:
    command = shutil.which("catalog", path=str(Path(sys.executable).parent))
    assert command, "the project is not installed here; `make test` does that"
    return command


def started(
    *arguments: str, cwd: Path, program: Sequence[str] = (), **variables: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*(program or [script()]), *arguments],
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        check=False,
    )


def test_the_installed_script(broken: Project) -> None:
    process = started("check", "--format", "json", cwd=broken.root)
    assert (process.returncode, len(json.loads(process.stdout)["problems"]), process.stderr) == (
        PROBLEMS,
        1,
        b"",
    )
    broken.change("models/cedar-chat", "2.7 billion", "2.7B")
    built = started("build", cwd=broken.root / "entries")
    assert (built.returncode, built.stderr) == (OK, b""), "no progress where nobody watches"
    assert (broken.site / "index.html").is_file(), "in the project, wherever one is in it"
    assert started("check", "nothing.yaml", cwd=broken.root).returncode == USAGE
    assert started("build", cwd=broken.root.parent).returncode == USAGE
    assert started("--version", cwd=ROOT).stdout.decode() == f"catalog {__version__}\n"


def test_as_a_module(here: Project) -> None:
    done = started("check", cwd=here.root, program=[sys.executable, "-m", "catalog"])
    assert (done.returncode, done.stdout, done.stderr) == (OK, b"", b"")


def test_a_reader_that_has_seen_enough(broken: Project) -> None:
    """`catalog check | head`: more than a pipe holds, and nobody there to read it."""
    board = broken.entry("results/leaf-board/board")
    rows = "".join(f"  - {{model: nobody-{i}/x, benchmark: none}}\n" for i in range(3000))
    board.write_text(board.read_text(encoding="utf-8") + rows, encoding="utf-8")
    for i in range(200):
        broken.entry(f"models/m{i}").write_text("nmae: x\n" * 1, encoding="utf-8")
    with subprocess.Popen(
        [script(), "check"],
        cwd=broken.root,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        message = process.stderr.read()
        assert process.wait(60) == OK
    assert b"Traceback" not in message
    assert b"BrokenPipe" not in message


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("arguments", [["check", "--format", "json"], ["build"]], ids=" ".join)
def test_an_answer_that_cannot_be_written(here: Project, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [script(), *arguments],
            cwd=here.root,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == ERROR, done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_terminal_that_knows_no_umlauts(broken: Project) -> None:
    broken.change("models/cedar-chat", "2.7 billion", "größer")
    done = started("check", cwd=broken.root, PYTHONIOENCODING="ascii")
    assert (done.returncode, b"Traceback" in done.stderr) == (PROBLEMS, False)
    assert b"size-form" in done.stdout
    here = started("check", cwd=broken.root, PYTHONIOENCODING="utf-8").stdout.decode()
    assert "größer" in here


# --- chart -----------------------------------------------------------------------------------------


def test_a_chart_is_written_and_told(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chart", "timeline", "-o", "t.json"]) == OK
    out, _ = capsys.readouterr()
    chart = json.loads((here.root / "t.json").read_text(encoding="utf-8"))
    assert out == f"{chart['title']}\n\n{chart['caption']}\n"
    assert chart["figure"]["data"]


def test_the_timeline_of_one_maker_is_written(here: Project) -> None:
    assert main(["chart", "timeline", "--maker", "oak-lab", "-o", "t.json"]) == OK
    chart = json.loads((here.root / "t.json").read_text(encoding="utf-8"))
    assert {row[0] for row in chart["rows"]} == {"Acorn Coder", "Birch"}


def test_charts_are_listed(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chart"]) == OK
    assert "frontier --benchmark ID\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["timelin", "-o", "x.svg"], "there is no chart 'timelin'; did you mean `timeline`?"),
        (["timeline"], "name the output file with -o"),
        (["timeline", "-o", "x.gif"], "x.gif: unknown file extension; use .svg, .png,"),
        (["timeline", "--benchmark", "ten-tasks", "-o", "x.svg"], "shows all benchmarks"),
        (["size", "--benchmark", "ten-task", "-o", "x.svg"], "did you mean `ten-tasks`?"),
        (["temperature", "--benchmark", "ten-tasks", "-o", "x.svg"], "no data for the chart temperature"),
        (["size", "--maker", "oak-lab", "-o", "x.svg"], "--maker works only with the chart timeline"),
        (["timeline", "--maker", "oak-lub", "-o", "x.svg"], "did you mean `oak-lab`?"),
        (["tries", "--survey", "nobody", "-o", "x.svg"], "there is no survey 'nobody'"),
        (["timeline", "-o", "x.svg", "--width", "10"], "write a number of pixels from 300 to 4000"),
    ],
)
def test_a_chart_that_cannot_be(
    here: Project, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["chart", *arguments])
    assert ended.value.code == USAGE
    assert message in capsys.readouterr().err
    assert not list(here.root.glob("x.*"))
