"""`catalog new`: a stranger's first file is well, whole or not there."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.authoring import http
from catalog.cli import ERROR, OK, PROBLEMS, USAGE, main, program
from catalog.cli.new_options import OPTIONS, NewKind, options_of
from catalog.entries import yaml_reader
from tests.authoring.test_drafts import CONFIGS, FEED
from tests.support.paths import DATA
from tests.support.projects import Project, environment, tree

MODEL = ["new", "model", "--name", "Oak Coder", "--released", "2024-05-01", "--parameters", "7B"]
RESULT = [
    *("new", "result", "--model", "Acorn Coder 2.7B", "--benchmark", "Ten Tasks", "--metric", "pass@1"),
    *("--percent", "32.90"),
]


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21
    return project


def content(project: Project, path: str) -> str:
    return (project.root / path).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (MODEL, "entries/models/oak-coder.yaml"),
        ([*MODEL, "--organisations", "Oak Lab", "--licence", "Apache-2.0"], "entries/models/oak-coder.yaml"),
        (["new", "model", "oak-2", "--name", "Oak: the “second”"], "entries/models/oak-2.yaml"),
        (
            ["new", "benchmark", "--name", "Nine Tasks", "--instances", "9", "--metrics", "pass@k"],
            "entries/benchmarks/nine-tasks.yaml",
        ),
        (
            ["new", "method", "--name", "Think Thrice", "--kind-of-method", "Repair"],
            "entries/methods/think-thrice.yaml",
        ),
        (
            [*RESULT, "--source-title", "A Report", "--source-kind", "paper", "--measured-by", "Oak Lab"],
            "entries/results/a-report/results.yaml",
        ),
        (
            [*RESULT, "--source-title", "A Board", "--source-kind", "leaderboard", "--quoted"],
            "entries/results/a-board/2026-11-21.yaml",
        ),
    ],
)
def test_a_new_file_is_well(
    here: Project, arguments: list[str], path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == OK
    assert capsys.readouterr() == (f"{path}\n", "")
    assert main(["check"]) == main(["fmt", "--check"]) == OK
    assert "# " in content(here, path), "what may be added is said"
    here.build()
    before = content(here, path)
    assert main(arguments) == ERROR, "never over a file that is there"
    assert content(here, path) == before


def test_decimals_stay_as_printed(here: Project) -> None:
    assert main([*RESULT, "--source-title", "R", "--source-kind", "paper", "--measured-by", "Oak Lab"]) == OK
    assert "percent: 32.90" in content(here, "entries/results/r/results.yaml")


def test_a_row_for_a_source_that_is_there(here: Project) -> None:
    path = "entries/results/leaf-board/board.yaml"
    before = content(here, path)
    addition = [*RESULT, "--to", path, "--temperature", "0.5", "--decoding", "sampling"]
    assert main(addition) == OK
    added = content(here, path).removeprefix(before)
    assert added == (
        "  - {model: acorn-coder/2.7b, benchmark: ten-tasks, metric: pass@1, percent: 32.90, "
        "decoding: sampling, temperature: 0.5}\n"
    )
    assert main(["fmt", "--check"]) == OK
    assert main([*RESULT, "--to", path, "--temperature", "0.5", "--decoding", "sampling"]) == PROBLEMS, (
        "twice"
    )


def test_a_row_with_its_configuration(here: Project) -> None:
    path = "entries/results/leaf-board/board.yaml"
    before = content(here, path)
    options = (
        "--effort",
        "high",
        "--thinking-tokens",
        "32000",
        "--mode",
        "thinking",
        "--quantisation",
        "fp8",
    )
    assert main([*RESULT, "--to", path, *options, "--tools", "web search"]) == OK
    assert content(here, path).removeprefix(before) == (
        "  - {model: acorn-coder/2.7b, effort: high, thinking_tokens: 32000, mode: thinking, "
        "quantisation: fp8, tools: web search, benchmark: ten-tasks, metric: pass@1, percent: 32.90}\n"
    )
    assert main([*RESULT, "--to", path, "--effort", "very high"]) == PROBLEMS


def test_a_printed_name_states_the_configuration(here: Project) -> None:
    here.change(
        "models/acorn-coder",
        "id: 2.7b,",
        "id: 2.7b, configured_aliases: [{name: Acorn (high), effort: high}],",
    )
    path = "entries/results/leaf-board/board.yaml"
    before = content(here, path)
    arguments = ["Acorn (high)" if text == "Acorn Coder 2.7B" else text for text in RESULT]
    assert arguments != [*RESULT]
    assert main([*arguments, "--to", path]) == OK
    assert content(here, path).removeprefix(before) == (
        "  - {model: acorn-coder/2.7b, as_reported: Acorn (high), effort: high, benchmark: ten-tasks, "
        "metric: pass@1, percent: 32.90}\n"
    )
    assert main(["show", "acorn (HIGH)"]) == OK


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        ([*MODEL, "--organisations", "Oak Lbaoratory"], "id-form"),  # near Oak Laboratory
        ([*MODEL, "--organisations", "nobody"], "unknown-reference"),
        ([*MODEL, "--organisations", "<b>Nobody</b>"], "html-in-text"),
        ([*MODEL, "--tags", "no-such-tag"], "undefined-tag"),
        (["new", "model", "elm", "--name", "Elm", "--aliases", "Acorn 3B"], "alias-clash"),
        (["new", "model", "--name", "<b>Oak</b>", "--released", "soon"], "html-in-text"),
        ([*RESULT[:-1], "0.329", "--to", "entries/results/leaf-board/board.yaml"], "percent-as-fraction"),
        ([*RESULT[:-1], "33%", "--to", "entries/results/leaf-board/board.yaml"], "percent-form"),
    ],
)
def test_nothing_is_written_where_something_is_wrong(
    here: Project, arguments: list[str], rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(here.root / "entries")
    assert main(arguments) == PROBLEMS
    out, err = capsys.readouterr()
    assert f": {rule}: " in out
    assert "nothing was written" in err
    assert tree(here.root / "entries") == before


def test_a_list_may_be_written_with_commas(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "model", "--name", "Elm", "--tags", "Code model, Chat", "--print"]) == OK
    assert "tags: [code-model, chat]" in capsys.readouterr().out


def test_a_known_name_leads_to_its_file(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(here.root / "entries")
    assert main(["new", "model", "elm", "--name", "ACORN-3B"]) == ERROR
    assert (
        "entries/models/acorn-coder.yaml: the name 'ACORN-3B' is in this file already"
        in capsys.readouterr().err
    )
    assert tree(here.root / "entries") == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new", "model"], "a model needs --name"),
        (["new", "result"], "a result needs --model, --benchmark, --percent"),
        (["new", "method", "--name", "X"], "a method needs --kind-of-method"),
        (RESULT, "--source-title"),
        ([*RESULT, "--source-title", "T"], "--source-kind"),
        ([*RESULT, "--source-title", "T", "--source-kind", "paper"], "--measured-by"),
        (
            [*MODEL, "--percent", "1"],
            "`--percent` is an option of `catalog new result`, not of `catalog new model`",
        ),
        (
            [*RESULT, "--config=x"],
            "`--config` is an option of `catalog new model`, not of `catalog new result`",
        ),
        ([*MODEL, "--organisation", "x"], "did you mean `--organisations`?"),
        (
            [*MODEL, "--nonsense", "x"],
            "unknown option `--nonsense`\nSee `catalog new model --help`",
        ),
        (["new", "dispute", "oak"], "unexpected argument `oak`"),
        (["new", "mode", "--name", "X"], "unknown kind `mode`; did you mean `model`?"),
        (
            ["new"],
            "missing kind of entry: write one of model, benchmark, method, result",
        ),
        ([*RESULT[:2], "board", *RESULT[2:], "--to", "x"], "give either --to FILE or an ID, not both"),
        (["new", "model", "../../x", "--name", "X"], "a file in entries/models/ must be at"),
        (["new", "model", "Oak Coder", "--name", "X"], "rename it to `oak-coder`"),
        (["new", "model", "--name", "X", "--bibtex", "nowhere.bib"], "No such file"),
        (["new", "model", "--name", "X", "--arxiv", "first"], "is not an arXiv id"),
        (["new", "model", "--name", "X", "--hugging-face", "x"], "owner/name"),
        ([*RESULT, "--to", "entries/models/birch.yaml"], "not a file of results"),
    ],
)
def test_wrong_usage(
    here: Project, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == USAGE
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("kind", NewKind)
def test_help_of_a_kind_has_its_options_alone(kind: NewKind, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["new", kind, "--help"])
    assert caught.value.code == OK
    printed = capsys.readouterr().out
    shown = set(re.findall(r"^  (--[a-z-]+)", printed, re.MULTILINE))
    fields = {option.flag for option in OPTIONS}
    assert shown & fields == {option.flag for option in options_of(kind)}
    assert ("--hugging-face" in shown) == (kind == "model")
    assert ("--to" in shown) == (kind == "result")
    example = printed.splitlines()[-1]
    assert example.startswith(f"example: catalog new {kind} ")
    assert program.parser().parse_args(shlex.split(example)[2:]).kind == kind


def test_options_of_all_kinds_stand_before_or_after_the_kind(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    rest = MODEL[2:]
    assert main(["new", "--print", "model", *rest]) == OK
    before = capsys.readouterr().out
    assert main(["new", "model", *rest, "--print"]) == OK
    assert capsys.readouterr().out == before != ""
    assert main(["new", "--project", str(here.root), "model", *rest]) == OK


def test_the_place_that_is_said_is_one_in_the_paper(here: Project, tmp_path: Path) -> None:
    bib = tmp_path / "oak.bib"
    locator = ["--bibtex", str(bib), "--locator", "Table 1"]
    bib.write_text("@misc{oak, title = {Oaks}, eprint = {2405.00001}, year = 2024}", encoding="utf-8")
    assert main([*MODEL, *locator]) == OK
    told = "{title: arXiv:2405.00001, url: https://arxiv.org/abs/2405.00001, locator: Table 1}"
    assert told in content(here, "entries/models/oak-coder.yaml")
    bib.write_text("@misc{elm, title = {Elms}, year = 2024}", encoding="utf-8")
    assert main(["new", "model", "--name", "Elm", *locator, "--source-url", "https://example.org/elm"]) == OK
    told = "{title: Elms, url: https://example.org/elm, locator: Table 1}"
    assert told in content(here, "entries/models/elm.yaml")


def test_an_organisation_that_is_new_gets_its_line(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    terms = "entries/terms/organisations.yaml"
    before = content(here, terms).splitlines()
    assert main([*MODEL, "--organisations", "Oak Lab", "--organisations", "Linden & Co"]) == OK
    out, err = capsys.readouterr()
    assert out == f"entries/models/oak-coder.yaml\n{terms}\n"
    assert "'Linden & Co' is new: `linden-co` goes into" in err
    assert "organisations: [oak-lab, linden-co]" in content(here, "entries/models/oak-coder.yaml")
    assert [line for line in content(here, terms).splitlines() if line not in before] == [
        "linden-co: {name: Linden & Co}"
    ]
    assert main(["check"]) == main(["fmt", "--check"]) == OK


def test_what_is_read_for_you(here: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config, card, bib = tmp_path / "config.json", tmp_path / "README.md", tmp_path / "oak.bib"
    shape = CONFIGS["llama"][0] | {"num_key_value_heads": 32}
    config.write_text(json.dumps(shape), encoding="utf-8")
    card.write_text("---\nlicense: apache-2.0\nbase_model: acorn-3b\n---\n", encoding="utf-8")
    bib.write_text("@misc{oak, title = {Oaks}, eprint = {2405.00001}, year = 2024}", encoding="utf-8")
    read = [
        "--config",
        str(config),
        "--card",
        str(card),
        "--bibtex",
        str(bib),
        "--hugging-face",
        "oak/oak-7b",
    ]
    assert main([*MODEL, *read]) == OK
    text = content(here, "entries/models/oak-coder.yaml")
    for line in (
        'paper: {title: Oaks, arxiv: "2405.00001", year: 2024, key: oak}',
        "architecture: decoder-only",
        "weights: {url: https://huggingface.co/oak/oak-7b, licence: apache-2.0}",
        "based_on: [acorn-coder/2.7b]",
        "layers: 32",
        "url: https://huggingface.co/oak/oak-7b, locator: config.json and model card}",
    ):
        assert line in text, line


def test_the_network_is_asked_only_where_it_is_named(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    requested: list[str] = []

    def answer(address: str, _instead: str) -> bytes | None:
        requested.append(address)
        return FEED.encode() if "arxiv" in address else None

    monkeypatch.setattr(http, "fetch", answer)
    assert main(MODEL) == OK
    assert requested == []
    assert main(["new", "model", "--name", "Elm", "--arxiv", "2203.13474"]) == OK
    assert requested == ["https://export.arxiv.org/api/query?id_list=2203.13474&max_results=1"]
    assert "released: 2022-03-25" in content(here, "entries/models/elm.yaml")
    with pytest.raises(SystemExit):
        main(["new", "model", "--name", "Ash", "--hugging-face", "ash/ash"])
    assert requested[1:] == [
        f"https://huggingface.co/ash/ash/raw/main/{name}" for name in ("config.json", "README.md")
    ]


def test_a_network_that_fails(
    here: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no route")

    monkeypatch.setattr("urllib.request.urlopen", refuse)
    assert main([*MODEL, "--arxiv", "2203.13474"]) == ERROR
    message = capsys.readouterr().err
    assert "(no route); paste its BibTeX instead: --bibtex -" in message
    assert main([*MODEL, "--hugging-face", "oak/oak-7b"]) == ERROR
    assert "name them: --config, --card" in capsys.readouterr().err


def test_only_two_hosts_are_asked() -> None:
    for address in ("http://huggingface.co/x", "https://example.org/x", "file:///etc/passwd"):
        with pytest.raises(AssertionError):
            http.fetch(address, "do it yourself")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_questions_on_a_terminal(here: Project) -> None:
    import pty  # noqa: PLC0415 - not on Windows

    near, far = pty.openpty()
    answers = "\nBeech Coder\n\nOak Lab\nJune 2024\n2024-06\n1.3B, 7B\n\nBeech card\nhttps://example.org/beech\nSizes\n"
    with subprocess.Popen(
        [sys.executable, "-m", "catalog", "new", "model"],
        cwd=here.root,
        env=environment(),
        stdin=far,
        stderr=far,
        stdout=subprocess.PIPE,
    ) as process:
        os.write(near, answers.encode())
        assert process.stdout is not None
        out = process.stdout.read()
        assert process.wait(60) == OK
    os.close(far)
    os.close(near)
    assert out == b"entries/models/beech-coder.yaml\n"
    text = content(here, "entries/models/beech-coder.yaml")
    for line in (
        "name: Beech Coder",
        "organisations: [oak-lab]",
        "released: 2024-06",
        "  - {id: 1.3b, name: Beech Coder 1.3B, parameters: 1.3B}",
        "  - {title: Beech card, url: https://example.org/beech, locator: Sizes}",
    ):
        assert line in text, text


@pytest.mark.parametrize(
    "name",
    [
        'a"b\\c: {d}, [e] # f',
        "X\nweights: {public: true}",
        "- - -",
        "*x &y !z",
        "no",
        "%YAML 1.2",
        "x `$(touch pwned)` y",
    ],
)
def test_what_is_said_stays_text(here: Project, name: str) -> None:
    before = tree(here.root)
    assert main(["new", "model", "oak", "--name", name, "--note", name]) == OK
    path = "entries/models/oak.yaml"
    document, problems = yaml_reader.read(path, (here.root / path).read_bytes())
    assert document is not None
    assert problems == []
    assert document.value == {"name": name, "note": name}
    after = {file for file in tree(here.root) if not str(file).startswith(".cache")}
    assert {str(file) for file in after - before.keys()} == {path}, "and no other file is there"


def test_a_result_in_another_unit_takes_value(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.lay_over(DATA / "rating/entries")
    rating = ["new", "result", "--model", "Birch 60M", "--benchmark", "Oak Arena", "--metric", "elo"]
    to = ["--to", "entries/results/oak-arena/board.yaml"]
    with pytest.raises(SystemExit) as caught:
        main([*rating, *to])
    assert caught.value.code == USAGE
    assert "a result needs --value" in capsys.readouterr().err
    assert main([*rating, *to, "--percent", "12"]) == PROBLEMS
    assert "write `value: 12`" in capsys.readouterr().out
    assert main([*rating, *to, "--value", "1012.50"]) == OK
    assert "metric: elo, value: 1012.50}" in content(here, "entries/results/oak-arena/board.yaml")
    with pytest.raises(SystemExit):
        main([*rating, *to, "--value", "1012.50", "--percent", "12"])
    assert "give either --percent or --value" in capsys.readouterr().err
