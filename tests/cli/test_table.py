"""`catalog table`: tables for papers that compile, cite each number, and can be made again."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from catalog.cli import OK, USAGE, main
from catalog.core.row_filters import RowFilters
from catalog.core.table_request import TableRequest, TableRequestError, parse_as_of, parse_request
from catalog.render import paper_tables
from catalog.views.paper_parts import PaperRow, PaperTable, PaperValue
from tests.support import catalogues
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from tests.support.projects import Project

HOSTILE = '\\end{table} 100% $x_1$ & #2 {a} ~^ <b> | "q" `[@x]` *b*'


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    monkeypatch.delenv("SITE_URL", raising=False)
    return project


def wrong(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as stopped:
        main(["table", *words])
    assert stopped.value.code == USAGE
    return capsys.readouterr().err


def table(*values: PaperValue | None) -> PaperTable:
    return PaperTable(
        title=f"{HOSTILE}.",
        notes=("Ranges: 95 % intervals.",),
        address="https://example.org/benchmarks/ten-tasks.html?rows=3&as-of=2024-06-30&sense=published#board-1",
        version="Code LLM Catalogue 0.1.0",
        columns=(HOSTILE, "Score, %"),
        rows=(PaperRow(name=HOSTILE, configuration="effort high", cite="b", values=values),),
        bibliography="@misc{a,\n  title = {A},\n}\n\n@misc{b,\n  title = {B},\n}\n",
    )


def braces(text: str) -> int:
    """Braces that are opened and not closed, without those that are escaped."""
    plain = re.sub(r"\\[\\{}]", "", text)
    return plain.count("{") - plain.count("}")


ONE = PaperValue(text="41.20", low="30.1", high="52.9", cite="a", best=True)


def test_latex_is_well_formed_whatever_a_name_holds(tmp_path: Path) -> None:
    text = paper_tables.written(table(ONE, None), "tex")
    assert braces(text) == 0
    assert text.count("\\end{table}") == text.count("\\begin{table}") == 1
    (row,) = [line for line in text.splitlines() if "41.20" in line]
    cells = re.split(r"(?<!\\)&", row)
    assert len(cells) == 3
    assert "\\textbf{41.20}" in cells[1]
    assert cells[1].rstrip().endswith("\\cite{a}")
    unescaped = re.sub(r"\\[a-zA-Z]+|\\[%$&#_{}\\]", "", re.sub(r"\$\\times\$|% Needs.*", "", text))
    assert not re.search(r"[%$#_^~]", unescaped.replace("}~\\cite", "").replace("~", ""))


def test_long_headings_are_broken_in_latex() -> None:
    wide = replace(table(ONE, ONE), columns=("Aider code editing, Pass rate, second try, %", "Score, %"))
    head = next(line for line in paper_tables.written(wide, "tex").splitlines() if "Model &" in line)
    stacked = "\\shortstack[r]{Aider code editing,\\\\ Pass rate,\\\\ second try,\\\\ \\%}"
    assert head.strip() == f"Model & {stacked} & Score, \\% \\\\"


def compiled(folder: Path, texts: list[str], bibliography: str) -> str:
    """Log of the last run of pdfTeX over a document with the tables `texts`; skips the test without TeX."""
    if not (shutil.which("pdflatex") and shutil.which("bibtex")):
        pytest.skip("needs pdflatex and bibtex: Debian's package texlive-latex-base, or any TeX Live")
    (folder / "a.bib").write_text(bibliography, encoding="utf-8")
    (folder / "a.tex").write_text(
        "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{booktabs}\n\\usepackage{graphicx}\n\\begin{document}\n"
        + "\n\\clearpage\n".join(texts)
        + "\n\\bibliographystyle{plain}\n\\bibliography{a}\n\\end{document}\n",
        encoding="utf-8",
    )
    latex = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "a.tex"]
    for command in (latex, ["bibtex", "a"], latex, latex):
        done = subprocess.run(command, cwd=folder, check=False, capture_output=True, timeout=120)
        assert done.returncode == 0, done.stdout.decode("latin-1")[-2000:]
    return (folder / "a.log").read_text(encoding="latin-1")


def test_latex_compiles_whatever_a_name_holds(tmp_path: Path) -> None:
    one = table(ONE, None)
    log = compiled(tmp_path, [paper_tables.written(one, "tex")], paper_tables.written(one, "bib"))
    assert "undefined" not in log.lower()


def test_a_table_of_many_columns_is_made_to_fit_the_page(tmp_path: Path) -> None:
    five = replace(table(*[ONE] * 5), columns=tuple(f"Benchmark {n}, Score, %" for n in range(5)))
    text = paper_tables.written(five, "tex")
    assert braces(text) == 0
    assert "graphicx" not in paper_tables.written(table(ONE), "tex")
    log = compiled(tmp_path, [text], paper_tables.written(five, "bib"))
    overfull = [
        float(width) for width in re.findall(r"Overfull \\hbox \(([\d.]+)pt too wide\) in paragraph", log)
    ]
    assert overfull == []


def test_tables_of_the_shipped_catalogue_compile_and_cite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Read, checked and merged once for all tables.
    monkeypatch.setattr("catalog.validate.project.check", lambda root, _: catalogues.checked(root))
    monkeypatch.setattr("catalog.core.merge.merge", lambda _: catalogues.merged(ROOT))
    texts, entries = [], {}
    for i, words in enumerate(SHIPPED):
        path = tmp_path / f"{i}.tex"
        assert main(["table", "--project", str(ROOT), *words, "-o", str(path)]) == OK
        texts.append(path.read_text(encoding="utf-8"))
        for entry in path.with_suffix(".bib").read_text(encoding="utf-8").split("\n\n"):
            entries[entry.partition(",")[0]] = entry.strip()
    log = compiled(tmp_path, texts, "\n\n".join(entries.values()))
    assert not re.findall(r"(?i)(?:reference|citation)[^.]*undefined", log)
    assert "Missing character" not in log
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


SHIPPED = (
    ("humaneval", "--rows", "20"),
    ("swe-bench", "--rows", "15"),
    ("livebench-coding", "--rows", "15"),
    ("humaneval", "--as-of", "2024-06", "--sense", "published", "--rows", "15"),
    ("capability-index.html", "--rows", "10"),
    ("humaneval,mbpp", "--models", "qwen2.5-coder/7b-instruct,deepseek-coder/6.7b-instruct"),
)


def test_typst_and_markdown_escape_names() -> None:
    typst = paper_tables.written(table(ONE, None), "typ")
    assert '#cite(label("a"))' in typst
    assert "*41.20*" in typst
    assert "\\$x\\_1\\$" in typst
    lines = paper_tables.written(table(ONE, None), "md").splitlines()
    assert len(re.findall(r"(?<!\\)\|", lines[2])) == 4, "a row has as many cells as the head"
    assert "**41.20** (30.1–52.9) [@a]" in lines[2]
    assert "\\<b\\>" in lines[2]


def test_a_table_is_made_again_from_the_address_in_its_caption(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["table", "ten-tasks", "--rows", "2", "--as-of", "2024", "--sense", "published"]
    assert main([*words, "-o", "one.tex", "--json"]) == OK
    answer = json.loads(capsys.readouterr().out)
    text = Path("one.tex").read_text(encoding="utf-8")
    caption = re.search(r"\\texttt\{(.*)\}\.\}$", text, re.MULTILINE)
    assert caption
    address = caption[1].replace("\\allowbreak{}", "").replace("\\", "")
    assert address == answer["address"]
    assert main(["table", address, "-o", "two.tex"]) == OK
    assert Path("two.tex").read_text(encoding="utf-8") == text
    cited = set(re.findall(r"\\cite\{(.*?)\}", text))
    known = set(re.findall(r"^@\w+\{(.*?),", Path("one.bib").read_text(encoding="utf-8"), re.MULTILINE))
    assert cited == known
    rows = [line for line in text.splitlines() if "\\cite" in line]
    assert all(re.search(r"\\cite\{[^}]+\} \\\\$", line) for line in rows), "each number cites its source"


def test_a_leaderboard_is_a_chart_that_its_address_makes_again(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["ten-tasks", "--rows", "2", "--as-of", "2024", "--sense", "published"]
    assert main(["table", *words, "-o", "one.svg", "--json"]) == OK
    answer = json.loads(capsys.readouterr().out)
    assert answer["files"] == ["one.svg"]
    assert answer["rows"] == 2
    text = Path("one.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    shown = "".join(root.itertext())
    assert "Values published until 2024-12-31." in shown
    assert (root.findtext("{http://www.w3.org/2000/svg}desc") or "").endswith(answer["address"])
    assert main(["table", answer["address"], "-o", "two.svg"]) == OK
    assert Path("two.svg").read_text(encoding="utf-8") == text
    assert not Path("one.bib").exists()


def test_the_index_is_a_table_and_a_chart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def made(address: str, name: str) -> tuple[str, str]:
        file = tmp_path / name
        assert main(["table", "--project", str(ROOT), address, "-o", str(file), "--json"]) == OK
        return file.read_text(encoding="utf-8"), json.loads(capsys.readouterr().out)["address"]

    text, address = made("https://x.org/capability-index.html?rows=4&as-of=2024-12&sense=released", "a.md")
    assert address == "capability-index.html?rows=4&as-of=2024-12-31&sense=released"
    assert made(address, "b.md") == (text, address)
    rows = [line for line in text.splitlines() if line.startswith("| ")][2:]
    assert len(rows) == 4
    assert all(re.search(r"\d+\.\d\*{0,2} \(\d+\.\d–\d+\.\d\)", row) for row in rows), "values have intervals"
    assert "Models released until 2024-12-31" in text
    picture, _ = made(address, "a.svg")
    names = [row.split("|")[1].split(" [@")[0].replace("\\", "").strip() for row in rows]
    shown = "".join(ET.fromstring(picture).itertext())
    assert all(name.split(" (effort")[0] in shown for name in names)


def test_models_side_by_side(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["table", "ten-tasks", "--models", "acorn-coder/350m,birch/60m"]) == OK
    out = capsys.readouterr().out
    assert out.count("[@") >= 2
    assert "compare.html?models=acorn-coder/350m,birch/60m&benchmarks=ten-tasks" in out


def test_wrong_requests_name_the_nearest(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert "did you mean `ten-tasks`?" in wrong(capsys, "ten-taks")
    assert "the nearest is" in wrong(capsys, "ten-tasks", "--board", "99")
    assert "the first date with one is" in wrong(capsys, "ten-tasks", "--as-of", "1999")
    assert "is no date; write 2024-06-30" in wrong(capsys, "ten-tasks", "--as-of", "June")
    assert "there is no date 2024-02-31" in wrong(capsys, "ten-tasks", "--as-of", "2024-02-31")
    assert "unknown file extension" in wrong(capsys, "ten-tasks", "-o", "a.doc")
    assert "no column 'sizes'; did you mean 'size'?" in wrong(
        capsys, "https://x.org/models.html?columns=sizes"
    )
    assert "are for leaderboards" in wrong(capsys, "https://x.org/models.html?columns=size", "--rows", "3")
    assert "the address is of no benchmark, comparison, index or table of models" in wrong(
        capsys, "methods.html"
    )
    assert "no row of the leaderboard is left by: below 1M" in wrong(
        capsys, "benchmarks/ten-tasks.html?size=..1M"
    )
    assert "weights=half is unknown" in wrong(capsys, "benchmarks/ten-tasks.html?weights=half")
    assert "size=big is no size" in wrong(capsys, "benchmarks/ten-tasks.html?size=big")
    assert "the address has 'colour'" in wrong(capsys, "benchmarks/ten-tasks.html?colour=red")
    assert "names no models" in wrong(capsys, "compare.html")
    assert "--rows is out of range" in wrong(capsys, "ten-tasks", "--rows", "0")
    assert "works only with --as-of" in wrong(capsys, "ten-tasks", "--sense", "published")
    assert "no single variant" in wrong(capsys, "ten-tasks", "--models", "acorn-coder")
    assert "2099-12-31 is later than today; the nearest date is" in wrong(
        capsys, "ten-tasks", "--as-of", "2099"
    )
    both = ("ten-tasks", "--models", "acorn-coder/350m,birch/60m")
    assert "a chart shows one leaderboard or an index" in wrong(capsys, *both, "-o", "a.svg")
    assert "there is no index of the work 'x'" in wrong(capsys, "capability-index/x.html")
    assert "too few for an index" in wrong(capsys, "capability-index.html")
    assert "has two tables; write capability-index.html?as-of=2024" in wrong(
        capsys, "capability-index/2024.html"
    )
    assert "no filter 'weights'; known are " in wrong(capsys, "models.html?weights=open")
    assert not Path("a.doc").exists()


@pytest.mark.parametrize(
    "request_",
    [
        TableRequest(benchmarks=("humaneval",), board=3, rows=10),
        TableRequest(benchmarks=("humaneval",), as_of=parse_as_of("2024-06", "published")),
        TableRequest(benchmarks=("a", "b.2"), models=("x/1", "y/2.5"), as_of=parse_as_of("2024", "released")),
        TableRequest(benchmarks=(), models=("x/1",)),
        TableRequest(
            benchmarks=("humaneval",),
            board=2,
            as_of=parse_as_of("2024-06", "published"),
            filters=RowFilters(weights="open", size="3B..10B", since="2023", until="2024", first_hand=True),
        ),
        TableRequest(
            benchmarks=("humaneval",),
            filters=RowFilters(size="max-10B", verified=True, measured_by="evalplus"),
        ),
    ],
)
def test_an_address_states_its_request(request_: TableRequest) -> None:
    assert parse_request(f"https://example.org/site/{request_.path}") == request_


@pytest.mark.parametrize("address", ["benchmarks/a.html#cost", "benchmarks/a.html?rows=x", "b.html", ""])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(TableRequestError):
        parse_request(address)
