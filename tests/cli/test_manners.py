"""Manners of the command line: help for any width, options anywhere, colours, completion, few imports."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Final

import pytest

from catalog.cli import OK, PROBLEMS, USAGE, main
from catalog.cli.command import CONSOLE
from catalog.cli.manual import man_page, sections
from catalog.cli.program import COMMANDS, parser
from tests.support.forked import Run, results
from tests.support.paths import ROOT
from tests.support.projects import Project

ANSWERLESS: Final = {"serve", "completion", "help"}


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small catalogue, and we are in it."""
    monkeypatch.chdir(project.root)
    return project


class Terminal(TextIOWrapper):
    """A stream that keeps what is written, and says that it is a terminal."""

    def __init__(self) -> None:
        super().__init__(BytesIO(), encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return True

    @property
    def text(self) -> str:
        assert isinstance(self.buffer, BytesIO)
        return self.buffer.getvalue().decode()


# --- help


@pytest.mark.parametrize("columns", [40, 80])
def test_help_fits_the_terminal(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    known = parser()
    for section in sections(known):
        text = known.below(section.name.split()[1:]).format_help()
        long = [
            line for line in text.splitlines() if len(line) > columns and not line.startswith("example: ")
        ]
        assert long == [], section.name
        if columns == 40:
            assert all(len(line) <= columns for line in text.splitlines()), section.name
            example = text.partition("\nexample:")[2].replace("\\\n", " ")
            assert shlex.join(shlex.split(example)) == section.example


def test_help_comes_without_and_with_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == main(["help"]) == OK
    out, err = capsys.readouterr()
    assert err == ""
    half = len(out) // 2
    assert out[:half] == out[half:]
    for command in COMMANDS:
        assert f"\n    {command.name} " in out
    assert main(["help", "new", "model"]) == OK
    assert capsys.readouterr().out.startswith("usage: catalog new model ")


def test_every_option_is_in_the_man_page() -> None:
    page = man_page(parser())
    for section in sections(parser()):
        assert f"{section.name}\n".replace("-", "\\-") in page or section.name == "catalog"
        for _, arguments in section.groups:
            for invocation, _ in arguments:
                assert f".B {invocation}\n".replace("-", "\\-") in page, section.name
    assert not re.search(r"^\.(?!TH|SH|SS|PP|TP|B|I|nf|fi)", page, re.MULTILINE)
    assert not re.search(r"^'", page, re.MULTILINE)


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="no mandoc")
def test_the_man_page_has_no_errors() -> None:
    done = subprocess.run(
        ["mandoc", "-Tlint", "-Werror"], input=man_page(parser()), text=True, check=False, timeout=20
    )
    assert done.returncode == 0


# --- options of all commands


def test_common_options_stand_anywhere(
    here: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    monkeypatch.chdir(here.root.parent)
    root = str(here.root)
    outputs = []
    for words in (
        ["--project", root, "-q", "check"],
        ["check", "--project", root, "-q"],
        ["-q", "check", f"--project={root}"],
        [
            "check",
            str(here.entry("models/cedar-chat")),
            "-q",
            "--project",
            root,
            str(here.entry("models/birch")),
        ],
    ):
        assert main(words) == PROBLEMS
        outputs.append(capsys.readouterr())
    assert {output.err for output in outputs} == {""}, "quiet"
    assert len({output.out for output in outputs}) == 1


def test_verbose_says_each_step(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-v", "check"]) == OK
    out, err = capsys.readouterr()
    assert out == ""
    assert re.search(r"^ +[0-9.]+s checked [0-9]+ files$", err, re.MULTILINE)
    assert "no problems in" in err
    assert main(["check"]) == OK
    assert capsys.readouterr().err == "", "not longer than one run"


@pytest.mark.parametrize(
    ("words", "variables", "coloured"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, True),
        ([], {"TERM": "dumb"}, False),
        ([], {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colours(
    here: Project,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    variables: dict[str, str],
    coloured: bool,  # noqa: FBT001
) -> None:
    here.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main([*words, "check", "entries/models"]) == PROBLEMS
    assert ("\x1b[" in terminal.text) == coloured


def test_forced_colours_reach_a_file(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    CONSOLE.configure(quiet=False, verbose=False, colour="auto")
    with Path("report").open("w", encoding="utf-8") as file:
        assert CONSOLE.colours(file)


def test_a_terminal_is_told_that_all_is_well(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["check", "entries/terms"]) == main(["fmt", "entries/terms"]) == OK
    well, formatted = terminal.text.splitlines()
    assert re.fullmatch("no problems in [0-9]+ files", well)
    assert re.fullmatch("[0-9]+ files already formatted", formatted)
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["export", "every-eval-ever", "--out", "records", "--dry-run"]) == OK
    assert "\x1b" not in terminal.text
    assert "\r" not in terminal.text


def test_what_ci_refuses_is_said(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.change("models/birch", "name: Birch\n", 'name: "Birch"\n')
    for _ in range(2):  # from the formatter, then from the cache
        assert main(["check"]) == OK
        assert capsys.readouterr().err == (
            "entries/models/birch.yaml is not formatted, which `catalog fmt --check` refuses in CI; "
            "run `catalog fmt`\n"
        )
    assert main(["check", "entries/benchmarks"]) == OK
    assert capsys.readouterr().err == ""


# --- answers for programs


def test_every_command_that_answers_has_json() -> None:
    known = parser()
    for command in COMMANDS:
        options = known.below([command.name]).long_options()
        assert ("--json" in options) == ("--output-format" in options) == (command.name not in ANSWERLESS)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("check", "problems"),
        ("explain", "rules"),
        ("explain size-form", "rules"),
        ("fmt --check", "changed"),
        ("ingest --list", "formats"),
        ("show acorn-coder", "entry"),
        ("diff .", "entries"),
        ("chart", "charts"),
        ("schema --dry-run", "changed"),
    ],
)
def test_json_has_a_format_number(
    here: Project, words: str, field: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words.split(), "--json"]) == OK
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document["format"], int)
    assert field in document


# --- standard input


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> TextIOWrapper:
    """Standard input with the text of a test."""
    stream = TextIOWrapper(BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    return stream


def type_text(stream: TextIOWrapper, text: str) -> None:
    assert isinstance(stream.buffer, BytesIO)
    stream.buffer.seek(0)
    stream.buffer.truncate()
    stream.buffer.write(text.encode())
    stream.buffer.seek(0)


def test_standard_input_is_checked_as_a_file(
    here: Project, typed: TextIOWrapper, capsys: pytest.CaptureFixture[str]
) -> None:
    file = here.entry("models/cedar-chat")
    good = file.read_text(encoding="utf-8")
    bad = good.replace("parameters: 2.7B", "parameters: 2.7 billion")
    name = ["--stdin-filename", "entries/models/cedar-chat.yaml"]
    type_text(typed, good)
    assert main(["check", "-", *name]) == OK
    type_text(typed, bad)
    assert main(["check", "-", *name]) == PROBLEMS
    assert capsys.readouterr().out.startswith("entries/models/cedar-chat.yaml:12:17: size-form: ")
    type_text(typed, bad)
    assert main(["check", "-", "--json"]) == PROBLEMS
    assert any(problem["rule"] == "size-form" for problem in json.loads(capsys.readouterr().out)["problems"])
    type_text(typed, bad)
    assert main(["check", "-", *name, "--fix"]) == OK
    assert capsys.readouterr().out == good
    assert file.read_text(encoding="utf-8") == good, "no file is written"


def test_standard_input_is_formatted(
    here: Project, typed: TextIOWrapper, capsys: pytest.CaptureFixture[str]
) -> None:
    good = here.entry("models/birch").read_text(encoding="utf-8")
    untidy = good.replace("name: Birch\n", 'name: "Birch"\n')
    for text in (good, untidy):
        type_text(typed, text)
        assert main(["fmt", "-"]) == OK
        assert capsys.readouterr().out == good
    type_text(typed, untidy)
    assert main(["fmt", "--check", "-"]) == PROBLEMS
    type_text(typed, "name: [\n")
    assert main(["fmt", "-", "--stdin-filename", "entries/models/x.yaml"]) == PROBLEMS
    assert "name: [" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["check", "-", "entries"], "leave out the other paths"),
        (["check", "--stdin-filename", "entries/models/x.yaml"], "needs - as PATH"),
        (["fmt", "-"], "the kind of entry on standard input is not clear"),
        (["fmt", "-", "--stdin-filename", "/etc/x.yaml"], "outside"),
    ],
)
def test_standard_input_that_is_unclear(
    here: Project, typed: TextIOWrapper, words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    type_text(typed, "a: 1\n")
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == USAGE
    assert message in capsys.readouterr().err


# --- folders


@pytest.mark.parametrize("folder", ["/", "~", ".", "..", "entries", "site_src/x", "notes", "mkdocs.yml"])
def test_no_build_into_a_folder_of_others(
    here: Project, folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = here.root.parent / "home"
    (home / "papers").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setattr("catalog.entries.files.read_all", None)
    (here.root / "notes").mkdir()
    (here.root / "notes/note.txt").write_text("mine", encoding="utf-8")
    for words in (["build", "-o"], ["serve", "-o"], ["export", "every-eval-ever", "--out"]):
        assert main([*words, os.path.expanduser(folder)]) == USAGE  # noqa: PTH111 - a shell does this
        assert "choose another" in capsys.readouterr().err


# --- completion


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_commands_options_and_ids_are_completed(here: Project) -> None:
    cases = {
        "catalog che": "check",
        "catalog check --out": "--output-format",
        "catalog check --output-format sa": "sarif",
        "catalog --pro": "--project",
        "catalog show cedar": "cedar-chat",
        "catalog explain size-f": "size-form",
        "catalog ingest human": "human-eval",
        "catalog alias 'x y' acorn-coder/2": "acorn-coder/2.7b",
        "catalog new model --hugg": "--hugging-face",
        "catalog new result --benchmark ten-tasks-p": "ten-tasks-plus",
        "catalog chart --maker oak": "oak-lab",
        "catalog help expl": "explain",
        "catalog completion z": "zsh",
    }
    runs = [
        Run(
            arguments=(),
            variables=(
                ("_ARGCOMPLETE", "1"),
                ("_ARGCOMPLETE_SHELL", "bash"),
                ("_ARGCOMPLETE_STDOUT_FILENAME", str(here.root / f"answer-{number}")),
                ("COMP_LINE", line),
                ("COMP_POINT", str(len(line))),
            ),
        )
        for number, line in enumerate(cases)
    ]
    for result in results(runs, here.root, light=True):
        assert (result.status, result.out, result.err) == (OK, "", "")
    for number, (line, expected) in enumerate(cases.items()):
        answer = (here.root / f"answer-{number}").read_text(encoding="utf-8").split("\013")
        assert [word.strip() for word in answer] == [expected], line


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_for_completion_are_understood(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == OK
    script = capsys.readouterr().out
    assert "catalog" in script
    if program := shutil.which(shell):
        done = subprocess.run([program, "-n"], input=script, text=True, check=False, timeout=20)
        assert done.returncode == 0


# --- start


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["completion", "bash"], ["chekc"]])
def test_help_and_completion_import_little(words: list[str]) -> None:
    program = (
        "import sys; from catalog.cli import main; sys.argv[1:] = sys.argv[1:]\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print(len(sys.modules), *sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-c",
            f"sys_path = {str(ROOT)!r}; import sys; sys.path.insert(0, sys_path)\n{program}",
            *words,
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    count, *names = done.stderr.splitlines()[-1].split()
    assert not {"pydantic", "yaml", "plotly", "mkdocs", "jinja2", "sqlite3", "json"} & set(names)
    assert int(count) < 200


def test_a_check_imports_no_page() -> None:
    program = "import sys; from catalog.cli import main; main(['check']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT / "tests/data/small",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    names = done.stdout.split()
    heavy = {"plotly", "mkdocs", "jinja2", "argcomplete", "catalog.core", "catalog.views", "catalog.site"}
    assert heavy & {*names} == set()
