"""What people get wrong in their first entry: each message leads to the mend."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from catalog import load, validate
from catalog.load import File
from tests.projects import SMALL

MODEL = "entries/models/oak.yaml"
RESULTS = "entries/results/oak/report.yaml"
OAK = """\
name: Oak
released: 2024-05-01
weights: {public: true, url: https://example.org/oak, licence: apache-2.0}
variants:
  - {id: 7b, name: Oak 7B, parameters: 7B}
tags: [code-model]
"""
HEAD = """\
source: {title: Oak report, kind: paper, url: https://example.org/oak, date: 2024-05-01}
measured_by: {name: Oak Lab, relationship: third-party}
rows:
"""
ROW = "  - {model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 20.5, locator: Table 1}\n"


def problems(path: str, data: bytes) -> list[str]:
    files = [*load.files(SMALL), File(path, data, hashlib.sha256(data).hexdigest())]
    found = validate.check(files, today=date(2026, 11, 21), store=validate.NoStore()).problems
    return [str(problem) for problem in found]


MISTAKES: dict[str, tuple[str, str, str]] = {
    "tab": (MODEL, OAK.replace("  - {id", "\t- {id"), "indent with spaces, not tabs"),
    "wrong indent": (MODEL, OAK.replace("released", " released"), "start in the same column"),
    "wrong indent in a list": (
        MODEL,
        "name: Oak\nvariants:\n  - id: 7b\n   name: Oak 7B\n",
        "start in the same column",
    ),
    "a colon in a title": (MODEL, OAK + "paper: {title: Oak: A Model}\n", "put quotes around a value"),
    "fraction": (RESULTS, HEAD + ROW.replace("20.5", "0.205"), "write `20.5` for 20.5 percent"),
    "fraction of two decimals": (RESULTS, HEAD + ROW.replace("20.5", "0.21"), "write `21` for 21 percent"),
    "percent sign": (RESULTS, HEAD + ROW.replace("20.5", "20.5%"), "write the number alone, without %"),
    "decimal comma": (RESULTS, HEAD + ROW.replace("20.5", '"20,5"'), "write the number alone"),
    "model as printed": (
        RESULTS,
        HEAD + ROW.replace("birch/60m", "Birch-60M"),
        "`catalog check --fix` finds",
    ),
    "model without its family": (RESULTS, HEAD + ROW.replace("birch/60m", "birch-60m"), "mean `birch/60m`?"),
    "family alone": (RESULTS, HEAD + ROW.replace("birch/60m", "birch"), "`birch/60m` or `birch/220m`"),
    "benchmark as printed": (RESULTS, HEAD + ROW.replace("ten-tasks", "Ten Tasks"), "write `ten-tasks`"),
    "quoted as first-hand": (
        RESULTS,
        HEAD.replace("third-party", "developer").replace("Oak Lab", "Elm Lab")
        + ROW.replace("birch/60m", "acorn-coder/350m")
        .replace("pass@1,", "pass@10,")
        .replace("20.5", "41.20"),
        "a copied number says `quoted: true`",
    ),
    "the same row twice": (RESULTS, HEAD + ROW + ROW, "the same as row 1 of this file"),
    "the same file twice": (
        RESULTS,
        (SMALL / "entries/results/leaf-board/board.yaml").read_text(encoding="utf-8"),
        "the same as row 1 of entries/results/leaf-board/board.yaml",
    ),
    "the same model twice": (MODEL, OAK.replace("name: Oak\n", "name: BIRCH\n"), "keep one file"),
    "link to a PDF": (
        MODEL,
        OAK + "sources:\n  - {title: Paper, url: https://arxiv.org/pdf/2203.13474}\n",
        "link to its page, `https://arxiv.org/abs/2203.13474`",
    ),
    "arXiv id as a link": (
        MODEL,
        OAK + 'paper: {arxiv: "https://arxiv.org/abs/2203.13474"}\n',
        'write `"2203.13474"`',
    ),
    "arXiv id without quotes": (MODEL, OAK + "paper: {arxiv: 2203.13470}\n", '`"2203.13470"`'),
    "HTML in a note": (MODEL, OAK + "note: See <b>this</b>.\n", "write plain text"),
    "Markdown in a note": (MODEL, OAK + "note: See [this](https://example.org).\n", "write plain text"),
    "merge conflict": (
        MODEL,
        OAK.replace("tags", "<<<<<<< HEAD\ntags: [a]\n=======\ntags").replace(
            "model]\n", "model]\n>>>>>>> x\n"
        ),
        "a merge conflict is left in the file",
    ),
    "half a merge conflict": (MODEL, OAK.replace("tags", "=======\ntags"), "a merge conflict is left"),
    "wrong folder": ("entries/benchmarks/oak.yaml", OAK, "move the file there"),
    "beside the folders": ("entries/oak.yaml", OAK, "move it into `entries/models/`"),
    "results without a source": ("entries/results/oak.yaml", HEAD + ROW, "entries/results/<source>/oak.yaml"),
    "wrong suffix": ("entries/models/oak.yml", OAK, "rename it to `oak.yaml`"),
    "no suffix": ("entries/models/oak", OAK, "rename it to `oak.yaml`"),
    "a name as file name": ("entries/models/Oak Coder.yaml", OAK, "rename it to `oak-coder`"),
    "American spelling": (MODEL, OAK.replace("licence", "license"), "did you mean `licence`?"),
    "a size in words": (MODEL, OAK.replace(": 7B}", ": 7 billion}"), "write 7B"),
    "a date in words": (MODEL, OAK.replace("2024-05-01", "May 2024"), "write YYYY-MM-DD"),
    "address without https": (MODEL, OAK.replace("https://", ""), "start it with https://"),
}


@pytest.mark.parametrize(("path", "text", "mend"), MISTAKES.values(), ids=MISTAKES)
def test_the_message_leads_to_the_mend(path: str, text: str, mend: str) -> None:
    found = problems(path, text.encode())
    assert found, "nothing is said"
    assert mend in found[0], found
    assert all(each.startswith((path, "entries/models/birch.yaml", MODEL)) for each in found), found


@pytest.mark.parametrize(
    ("path", "data"),
    [
        (MODEL, OAK.encode()),
        (MODEL, OAK.replace("\n", "\r\n").encode()),  # Windows line ends
        (MODEL, b"\xef\xbb\xbf" + OAK.encode()),  # a byte order mark
        (RESULTS, (HEAD + ROW).encode()),
    ],
)
def test_what_is_no_mistake_is_passed(path: str, data: bytes) -> None:
    assert problems(path, data) == []


def test_other_encodings() -> None:
    (said,) = problems(MODEL, OAK.encode("utf-16"))
    assert said.endswith("not UTF-8 text; save the file as UTF-8")


def test_a_bad_row_is_one_problem() -> None:
    assert len(problems(RESULTS, (HEAD + ROW.replace("20.5", "20.5%")).encode())) == 1
