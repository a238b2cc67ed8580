"""Reading for a new entry: BibTeX, arXiv's answers, configurations, model cards; names -> ids."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.authoring import arxiv, bibtex, draft, huggingface, template
from catalog.entries.real import Real
from catalog.entries.schema.results import ResultsFile
from catalog.validate.resolve import NameResolver
from tests.support import catalogues
from tests.support.paths import ROOT
from tests.support.projects import SMALL

# --- BibTeX ----------------------------------------------------------------------------------------

BIBTEX: dict[str, tuple[str, dict[str, Any]]] = {
    "as publishers write it": (
        """@inproceedings{nijkamp2022codegen,
  title={{CodeGen}: An Open {L}arge Language Model},
  author={Nijkamp, Erik and Bo Pang and others},
  booktitle = "The Eleventh {International} Conference",
  year=2023, url = {https://openreview.net/forum?id=x}
}""",
        {
            "title": "CodeGen: An Open Large Language Model",
            "venue": "The Eleventh International Conference",
            "year": 2023,
            "authors": ["Erik Nijkamp", "Bo Pang"],
            "more_authors": True,
            "key": "nijkamp2022codegen",
            "url": "https://openreview.net/forum?id=x",
        },
    ),
    "as arXiv exports it": (
        """@misc{chen2021, title={Evaluating}, author={M. Chen}, year={2021},
        eprint={2107.03374}, archivePrefix={arXiv}, primaryClass={cs.LG}, url={https://x.org}}""",
        {
            "title": "Evaluating",
            "arxiv": "2107.03374",
            "year": 2021,
            "authors": ["M. Chen"],
            "key": "chen2021",
        },
    ),
    "as Google Scholar writes a preprint": (
        "@article{x2023, title={T}, author={A B}, journal={arXiv preprint arXiv:2301.00001}, year={2023}}",
        {"title": "T", "arxiv": "2301.00001", "year": 2023, "authors": ["A B"], "key": "x2023"},
    ),
    "accents, signs, months, comments": (
        r"""@comment{not this} @string{acl = "ACL"}
@article{k, title = {R\&D of \'etudes: 100\% {\"U}ber---all},
 author = {Erd{\H o}s, Paul and \O{}rsted, {\AA}se}, month = jan, journal = acl # { Journal}, doi = {https://doi.org/10.18653/v1/2023.acl-long.411},
 year = "2023"}""",
        {
            "title": "R&D of études: 100% Über—all",
            "authors": ["Paul Erdős", "Åse Ørsted"],
            "venue": "acl Journal",
            "doi": "10.18653/v1/2023.acl-long.411",
            "year": 2023,
            "key": "k",
        },
    ),
    "no BibTeX": ("Just a title, 2023", {}),
}


@pytest.mark.parametrize(("written", "expected"), BIBTEX.values(), ids=BIBTEX)
def test_bibtex(written: str, expected: dict[str, Any]) -> None:
    assert bibtex.paper(written) == expected


@pytest.mark.parametrize(
    ("written", "authors", "more"),
    [
        ("Ada Oak, Bo Elm, Cy Fir", ["Ada Oak", "Bo Elm", "Cy Fir"], False),
        ("Ada Oak, Bo Elm, Cy Fir, and Di Ash", ["Ada Oak", "Bo Elm", "Cy Fir", "Di Ash"], False),
        ("Ada Oak, Bo Elm, Cy Fir, et.al.", ["Ada Oak", "Bo Elm", "Cy Fir"], True),
        ("{Oak, Inc.} and {Elm and Fir} and {{Ash Team}}", ["Oak, Inc.", "Elm and Fir", "Ash Team"], False),
        ("Oak-Team and : and Ada Elm", ["Oak-Team", "Ada Elm"], False),
        ("van Oak, Ada and {Le Elm}, Bo", ["Ada van Oak", "Bo Le Elm"], False),
        ("Oak, Jr, Ada and Elm, Bo", ["Ada Oak Jr", "Bo Elm"], False),
    ],
)
def test_authors_of_bibtex(written: str, authors: list[str], more: bool) -> None:  # noqa: FBT001
    paper = bibtex.paper(f"@misc{{k, author = {{{written}}}}}")
    assert paper == {"authors": authors, "key": "k"} | ({"more_authors": True} if more else {})


@given(st.text(alphabet='@{}"=,#\\ abc\n', max_size=60))
def test_any_bibtex_ends(written: str) -> None:
    bibtex.paper("@article{k, title = " + written)


# --- arXiv -----------------------------------------------------------------------------------------

FEED = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>arXiv Query</title><author><name>not an author</name></author><entry>
<id>http://arxiv.org/abs/2203.13474v5</id><updated>2023-02-27T00:00:00Z</updated>
<published>2022-03-25T06:55:15Z</published><title>CodeGen: An Open
  Model &amp; More</title><summary>Words.</summary>
<author><name>Erik Nijkamp</name></author><author><name>Bo Pang</name></author>
<link href="http://arxiv.org/abs/2203.13474v5"/></entry></feed>"""


def test_arxiv() -> None:
    assert arxiv.paper(FEED.encode(), "2203.13474") == (
        {
            "title": "CodeGen: An Open Model & More",
            "arxiv": "2203.13474",
            "year": 2022,
            "authors": ["Erik Nijkamp", "Bo Pang"],
        },
        "2022-03-25",
    )
    assert arxiv.paper(FEED.encode(), "2203.99999") == ({}, None)
    assert arxiv.paper(b"<html>busy</html>", "2203.13474") == ({}, None)


# --- Hugging Face ----------------------------------------------------------------------------------

# fmt: off
CONFIGS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "llama": (
        {
            "architectures": ["LlamaForCausalLM"],
            "hidden_size": 4096,
            "intermediate_size": 11008,
            "num_hidden_layers": 32,
            "num_attention_heads": 32,
            "num_key_value_heads": 8,
            "max_position_embeddings": 16384,
            "vocab_size": 32016,
            "head_dim": 128,
        },
        {
            "layers": 32,
            "heads": 32,
            "hidden": 4096,
            "feed_forward": 11008,
            "context_tokens": 16384,
            "kv_heads": 8,
        },
        {"architecture": "decoder-only", "tokenizer": {"vocabulary": 32016}},
    ),
    "gpt-2": (
        {
            "architectures": ["GPTBigCodeForCausalLM"],
            "n_layer": 24,
            "n_head": 16,
            "n_embd": 2048,
            "multi_query": True,
        },
        {"layers": 24, "heads": 16, "hidden": 2048, "kv_heads": 1},
        {"architecture": "decoder-only"},
    ),
    "t5": (
        {
            "is_encoder_decoder": True,
            "num_layers": 12,
            "num_decoder_layers": 12,
            "num_heads": 12,
            "d_model": 768,
        },
        {"layers": 24, "encoder_layers": 12, "decoder_layers": 12, "heads": 12, "hidden": 768},
        {"architecture": "encoder-decoder"},
    ),
    "wide heads": (
        {"num_hidden_layers": 28, "num_attention_heads": 16, "hidden_size": 3072, "head_dim": 256},
        {"layers": 28, "heads": 16, "hidden": 3072, "head_dimension": 256},
        {},
    ),
    "nonsense": ({"num_hidden_layers": "many", "hidden_size": True, "n_head": -1}, {}, {}),
}


@pytest.mark.parametrize(("config", "variant", "family"), CONFIGS.values(), ids=CONFIGS)
def test_configuration(config: dict[str, Any], variant: dict[str, Any], family: dict[str, Any]) -> None:
    assert huggingface.of_config(json.dumps(config).encode()) == (variant, family)


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_no_configuration(data: bytes) -> None:
    assert huggingface.of_config(data) == ({}, {})


def test_card() -> None:
    card = "---\nlicense: apache-2.0\nbase_model: x/y\nlanguage:\n- en\ntags: [a]\n---\n# Name\n"
    assert huggingface.of_card(card) == {
        "licence": "apache-2.0",
        "base_models": ["x/y"],
        "languages": ["en"],
    }
    assert huggingface.of_card("---\nlicense: other\nlicense_name: deepseek\n---\n") == {
        "licence": "deepseek"
    }
    for none in ("# Name\n", "---\nlicense: [\n---\n", "---\n- a\n---\n", ""):
        assert huggingface.of_card(none) == {}


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("starcoder2-7b", "7B"),
        ("codegen-350M-mono", "350M"),
        ("CodeT5", None),
        ("a-1b-to-2b", None),
        ("v2.5b1", None),
    ],
)
def test_size_in_a_name(name: str, size: str | None) -> None:
    assert huggingface.size_in(name) == size


# --- Names -> ids ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def meanings() -> NameResolver:
    return NameResolver(catalogues.entries_of(ROOT))


@pytest.mark.parametrize(
    ("to", "written", "id_"),
    [
        ("models", "CodeGen-16B", "codegen/mono-16.1b"),
        ("models", "codegen", "codegen"),
        ("benchmarks", "human_eval", "humaneval"),
        ("licences", "Apache-2.0", "apache-2.0"),
        ("organisations", "Salesforce Research", "salesforce-research"),
        ("tags", "Code model", "code-model"),
        ("models", "no such model", None),
    ],
)
def test_names_and_aliases(meanings: NameResolver, to: str, written: str, id_: str | None) -> None:
    assert meanings.by_name(to, written) == id_


@pytest.mark.parametrize(
    ("to", "written", "id_"),
    [
        ("benchmarks", "humanevl", None),  # HumanEval, or HumanEval-X
        ("benchmarks", "bigcodebech", "bigcodebench"),
        ("organisations", "salesforce-reserach", "salesforce-research"),
        ("models", "codegen/mnoo-6.1b", "codegen/mono-6.1b"),
        ("models", "codegen/mono-16.2b", None),  # a wrong digit is another model, not a slip
        ("models", "codegem", None),  # CodeGen or CodeGemma
        ("programming-languages", "jva", None),  # too short to be sure
        ("organisations", "nobody at all", None),
    ],
)
def test_slips(meanings: NameResolver, to: str, written: str, id_: str | None) -> None:
    assert meanings.by_misspelling(to, written) == id_


# --- Drafts ----------------------------------------------------------------------------------------


def test_what_is_said_goes_before_what_was_found(meanings: NameResolver) -> None:
    read_fields = draft.ReadFields(
        paper={"title": "Oak", "arxiv": "2401.00001"},
        released="2024-01-01",
        variant={"layers": 32, "hidden": 4096},
        family={"architecture": "decoder-only"},
        card={"licence": "apache-2.0", "base_models": ["CodeGen-16B", "unknown/base"]},
        hugging_face="oak/oak-7b",
        read=("config.json", "model card"),
    )
    fields = draft.entry_fields("model", {"name": "Oak", "released": "2024-02-02"}, read_fields, meanings)
    assert fields["released"] == "2024-02-02"
    assert fields["based_on"] == ["codegen/mono-16.1b"]
    assert fields["weights"] == {"url": "https://huggingface.co/oak/oak-7b", "licence": "apache-2.0"}
    assert fields["variants"] == [
        {"id": "7b", "name": "Oak 7B", "parameters": "7B", "layers": 32, "hidden": 4096}
    ]
    assert [source["title"] for source in fields["sources"]] == ["arXiv:2401.00001", "oak/oak-7b"]
    answers = {"name": "Oak", "parameters": ["1B", "7B"]}
    several = draft.entry_fields("model", answers, read_fields, meanings)["variants"]
    assert [("layers" in variant) for variant in several] == [False, True], "the configuration is of one size"


def test_a_row_is_added_and_nothing_else_changes() -> None:
    path = "entries/results/leaf-board/board.yaml"
    data = (SMALL / path).read_bytes()
    row = {
        "model": "birch/60m",
        "benchmark": "ten-tasks",
        "metric": "pass@1",
        "percent": Real("30.10"),
    }
    new = template.with_row(path, data, row, ResultsFile)
    assert new is not None
    assert new.startswith(data)
    assert (
        new[len(data) :] == b"  - {model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 30.10}\n"
    )
    assert template.with_row(path, data + b"note: below the rows\n", row, ResultsFile) is None
    assert template.with_row(path, b"source: [\n", row, ResultsFile) is None
