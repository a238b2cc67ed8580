"""Kinds of entry that `catalog new` writes, and the options of each."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from catalog.cli.command import wrong
from catalog.cli.parser import Parser, add_common, add_formats

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet


class NewKind(StrEnum):
    """Kind of file or change that `catalog new` writes."""

    MODEL = "model"
    BENCHMARK = "benchmark"
    METHOD = "method"
    RESULT = "result"
    CORRECTION = "correction"
    DISPUTE = "dispute"


_MODELS: Final = frozenset({NewKind.MODEL})
_BENCHMARKS: Final = frozenset({NewKind.BENCHMARK})
_METHODS: Final = frozenset({NewKind.METHOD})
_RESULTS: Final = frozenset({NewKind.RESULT})
_CORRECTIONS: Final = frozenset({NewKind.CORRECTION})
_DISPUTES: Final = frozenset({NewKind.DISPUTE})
ENTRIES: Final = _MODELS | _BENCHMARKS | _METHODS
"""Kinds of entry that have a name and a page of their own."""
FILES: Final = ENTRIES | _RESULTS
"""Kinds that make a new file."""
REVISIONS: Final = _CORRECTIONS | _DISPUTES
"""Kinds that change an existing file."""
_SOURCED: Final = FILES | _CORRECTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One field of an entry as an option on the command line and as a question on a terminal."""

    name: str  # of the attribute: "source_title" is the option --source-title
    kinds: AbstractSet[NewKind]
    help: str
    type: Literal["text", "list", "flag", "whole", "number", "percent", "value"] = "text"
    question: str = ""  # "" if it is not asked
    required_for: AbstractSet[NewKind] = frozenset()

    @property
    def flag(self) -> str:
        """Name of the option on the command line: `--source-title`."""
        return "--" + self.name.replace("_", "-")


OPTIONS: Final = (
    Option(
        name="entry",
        kinds=REVISIONS,
        help="link, id or name of what is meant; of a value, the link of the `#` beside it",
        question="Which entry or value (its link)",
        required_for=REVISIONS,
    ),
    Option(
        name="field",
        kinds=_CORRECTIONS,
        help="its field, such as variants.7b.layers",
        question="Field",
        required_for=_CORRECTIONS,
    ),
    Option(
        name="value",
        kinds=_CORRECTIONS,
        help="what it should say",
        question="What it should say",
        required_for=_CORRECTIONS,
    ),
    Option(
        name="status",
        kinds=_DISPUTES,
        help="disputed, superseded or withdrawn",
        question="It is disputed, superseded or withdrawn",
        required_for=_DISPUTES,
    ),
    Option(
        name="reason", kinds=_DISPUTES, help="why it does not stand", question="Why", required_for=_DISPUTES
    ),
    Option(
        name="reason_url", kinds=_DISPUTES, help="where that is argued", question="Where that is argued: link"
    ),
    Option(
        name="name", kinds=ENTRIES, help="name as its authors write it", question="Name", required_for=ENTRIES
    ),
    Option(name="aliases", kinds=ENTRIES, type="list", help="another name that sources print"),
    Option(name="summary", kinds=ENTRIES, help="one plain sentence", question="What it is, in one sentence"),
    Option(
        name="organisations",
        kinds=ENTRIES,
        type="list",
        help="who made it: a name or an id of entries/terms/organisations.yaml",
        question="Organisations, with commas between",
    ),
    Option(
        name="released",
        kinds=ENTRIES,
        help="first public date",
        question="Released (2025-03-14, 2025-03 or 2025)",
    ),
    Option(name="architecture", kinds=_MODELS, help="of entries/terms/architectures.yaml"),
    Option(
        name="parameters",
        kinds=_MODELS,
        type="list",
        help="a size, such as 7B; each makes a variant",
        question="Sizes, such as `1.3B, 7B`",
    ),
    Option(
        name="licence", kinds=_MODELS | _BENCHMARKS, help="of the weights or the data", question="Licence"
    ),
    Option(name="public", kinds=_MODELS, type="flag", help="anyone can download the weights"),
    Option(name="url", kinds=_MODELS | _BENCHMARKS, help="the weights, or the benchmark's home"),
    Option(name="repository", kinds=_MODELS | _METHODS, help="link to its code"),
    Option(
        name="natural_languages", kinds=_MODELS | _BENCHMARKS, type="list", help="a language of its texts"
    ),
    Option(
        name="programming_languages", kinds=_MODELS | _BENCHMARKS, type="list", help="a programming language"
    ),
    Option(name="based_on", kinds=_MODELS, type="list", help="a model that it was made from"),
    Option(name="scenario", kinds=_BENCHMARKS, help="of entries/terms/scenarios.yaml"),
    Option(
        name="instances",
        kinds=_BENCHMARKS,
        type="whole",
        help="number of problems",
        question="Number of problems",
    ),
    Option(name="has_tests", kinds=_BENCHMARKS, type="flag", help="solutions are run against tests"),
    Option(name="metrics", kinds=_BENCHMARKS, type="list", help="a metric, such as pass@k"),
    Option(name="parent", kinds=_BENCHMARKS, help="the benchmark that it was made from"),
    Option(
        name="kind_of_method",
        kinds=_METHODS,
        help="of entries/terms/method-kinds.yaml",
        question="Kind, such as repair or planning",
        required_for=_METHODS,
    ),
    Option(name="base_models", kinds=_METHODS, type="list", help="a model that it was used with"),
    Option(name="evaluated_on", kinds=_METHODS, type="list", help="a benchmark that it was scored on"),
    Option(name="tags", kinds=ENTRIES, type="list", help="a tag of entries/terms/tags.yaml"),
    Option(
        name="own",
        kinds=ENTRIES,
        type="list",
        help="value of an own field, as ID=VALUE (of variants: for each size)",
    ),
    Option(
        name="model",
        kinds=_RESULTS,
        help="family/variant, or a printed name",
        question="Model",
        required_for=_RESULTS,
    ),
    Option(name="as_reported", kinds=_RESULTS, help="the model's name as the source prints it"),
    Option(name="benchmark", kinds=_RESULTS, help="id or name", question="Benchmark", required_for=_RESULTS),
    Option(name="version", kinds=_RESULTS, help="edition of the benchmark, where the source states it"),
    Option(name="split", kinds=_RESULTS, help="part of the benchmark"),
    Option(name="language", kinds=_RESULTS, help="programming language, where the benchmark has several"),
    Option(
        name="metric",
        kinds=_RESULTS,
        help="such as pass@1",
        question="Metric [pass@1]",
        required_for=_RESULTS,
    ),
    Option(
        name="percent",
        kinds=_RESULTS,
        type="percent",
        help="the value as printed, in percent",
        question="Percent, as printed",
        required_for=_RESULTS,
    ),
    Option(
        name="value",
        kinds=_RESULTS,
        type="value",
        help="the value as printed, where the unit of the metric is not percent",
        question="Value as printed, in the unit of the metric",
        required_for=_RESULTS,
    ),
    Option(name="method", kinds=_RESULTS, help="method in use, where it is not plain generation"),
    Option(name="method_version", kinds=_RESULTS, help="version of the method: 2.1"),
    Option(name="effort", kinds=_RESULTS, help="reasoning effort asked for: low, medium, high ..."),
    Option(
        name="thinking_tokens", kinds=_RESULTS, type="whole", help="most tokens of reasoning for each answer"
    ),
    Option(name="mode", kinds=_RESULTS, help="thinking or non-thinking, of a model that has both"),
    Option(name="quantisation", kinds=_RESULTS, help="number format of the weights, where reduced: int8"),
    Option(name="tools", kinds=_RESULTS, help="tools that the model could use"),
    Option(name="problems", kinds=_RESULTS, type="whole", help="problems scored, where fewer than all"),
    Option(name="correct", kinds=_RESULTS, type="whole", help="problems solved"),
    Option(name="decoding", kinds=_RESULTS, help="greedy or sampling"),
    Option(name="samples", kinds=_RESULTS, type="whole", help="samples drawn for each problem"),
    Option(name="temperature", kinds=_RESULTS, type="number", help="sampling temperature"),
    Option(name="top_p", kinds=_RESULTS, type="number", help="nucleus sampling threshold"),
    Option(name="shots", kinds=_RESULTS, type="whole", help="worked examples in the prompt"),
    Option(
        name="source_title",
        kinds=_SOURCED,
        help="what was read",
        question="Source: title",
        required_for=_CORRECTIONS,
    ),
    Option(name="source_url", kinds=_SOURCED, help="a link to it", question="Source: link"),
    Option(
        name="source_kind",
        kinds=_RESULTS,
        help="paper, leaderboard, repository, model-card, article, review, raw-data or website",
        question="Source: kind [paper]",
    ),
    Option(
        name="locator",
        kinds=_SOURCED,
        help="the place in it, such as Table 3",
        question="Source: place in it",
    ),
    Option(name="date", kinds=_RESULTS, help="when that was published"),
    Option(name="measured_by", kinds=_RESULTS, help="who ran the model", question="Who ran the model"),
    Option(
        name="relationship",
        kinds=_RESULTS,
        help="developer, rival (proposes another model), benchmark-authors, third-party or this-project",
        question="They are developer, rival, benchmark-authors, third-party or this-project",
    ),
    Option(
        name="quoted", kinds=_RESULTS, type="flag", help="the source repeats a number that others measured"
    ),
    Option(name="note", kinds=FILES, help="what a reader must know"),
)


def options_of(kind: NewKind) -> list[Option]:
    """Options of one kind, in the order of their questions."""
    return [option for option in OPTIONS if kind in option.kinds]


_METAVARS: Final = {"whole": "N", "number": "N", "percent": "PERCENT", "value": "N"}
_READ: Final = ("bibtex", "arxiv", "hugging_face", "config", "card")
_EXAMPLES: Final = {
    NewKind.MODEL: "--name 'Oak Coder' --released 2024-05-01 --parameters 7B --print",
    NewKind.BENCHMARK: "--name 'Nine Tasks' --instances 9 --metrics pass@k --print",
    NewKind.METHOD: "--name 'Think Thrice' --kind-of-method repair --print",
    NewKind.RESULT: "--model 'Oak 7B' --benchmark 'Ten Tasks' --percent 32.9 --source-title 'Oak report'"
    " --source-kind paper --measured-by 'Oak Lab' --print",
    NewKind.CORRECTION: "--entry oak --field released --value 2022-03-25 --source-title 'Oak paper'",
    NewKind.DISPUTE: "--entry 'models/oak.html#r-1f2e3d4c5b' --status disputed --reason 'Other prompts'",
}
_SUMMARIES: Final = {
    NewKind.MODEL: "the file of a new model",
    NewKind.BENCHMARK: "the file of a new benchmark",
    NewKind.METHOD: "the file of a new method",
    NewKind.RESULT: "a new result: in a file of its own, or with --to in the file of its source",
    NewKind.CORRECTION: "another value for a field of an entry or a result",
    NewKind.DISPUTE: "why a result is disputed, superseded or withdrawn",
}


def _flags(kind: NewKind) -> set[str]:
    parser = argparse.ArgumentParser(add_help=False)
    _add_of_kind(parser, kind)
    return {text for action in parser._actions for text in action.option_strings}  # noqa: SLF001 - no other way


class _KindParser(Parser):
    """Argument parser for one kind; adds the options of that kind only when used, as adding all is slow."""

    kind: NewKind
    _filled = False

    def fill(self) -> None:
        """Add the options of the kind, once."""
        if not self._filled:
            self._filled = True
            _add_of_kind(self, self.kind)

    def parse_known_args(  # type: ignore[override] # argparse calls it in this way alone
        self, args: Sequence[str], namespace: argparse.Namespace
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse as argparse does, but exit with a usage error for unknown options."""
        self.fill()
        parsed, unknown = super().parse_known_args(args, namespace)
        if unknown:
            name = unknown[0].partition("=")[0]
            for kind in NewKind:
                if name in _flags(kind):
                    wrong(f"`{name}` is an option of `catalog new {kind}`, not of `catalog new {self.kind}`")
            self.reject_unknown(unknown)
        return parsed, unknown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `catalog new`, with a parser for each kind.

    The kind may be missing: then an issue form states it, or a question on the terminal asks for it.
    """
    absent = dict.fromkeys(("id", "to", "from_issue", *_READ, *(option.name for option in OPTIONS)))
    parser.set_defaults(print=False, dry_run=False, **absent)
    _add_common(parser)
    kinds = parser.add_subparsers(
        title="kinds",
        dest="kind",
        metavar="KIND",
        parser_class=_KindParser,
        help="an issue form names its own",
    )
    for kind in NewKind:
        added = kinds.add_parser(
            kind,
            usage=f"catalog new {kind} {'[ID] ' if kind in FILES else ''}[OPTION ...]",
            help=_SUMMARIES[kind],
            description=f"Write {_SUMMARIES[kind]}.",
            epilog=f"example: catalog new {kind} {_EXAMPLES[kind]}",
        )
        added.kind = kind


def _add_common(parser: argparse.ArgumentParser) -> None:
    """Add the options that may stand before or after the kind; one that is not given sets no attribute."""
    parser.add_argument(
        "--from-issue",
        metavar="FILE",
        help="take the answers from the text of an issue form; `-` reads standard input",
        default=argparse.SUPPRESS,
    )
    parser.add_argument(
        "--print",
        action="store_true",
        help="print the file; check nothing and write nothing",
        default=argparse.SUPPRESS,
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="check, and name the files; write nothing",
        default=argparse.SUPPRESS,
    )


def _add_of_kind(parser: argparse.ArgumentParser, kind: NewKind) -> None:
    add_common(parser)
    add_formats(parser, ("text", "json"), nested=True)
    _add_common(parser)
    if kind in FILES:
        parser.add_argument("id", nargs="?", metavar="ID", help="name of the file (default: from the name)")
    reading = parser.add_argument_group("read the fields from")  # not in the help while it is empty
    if kind in FILES:
        reading.add_argument("--bibtex", metavar="FILE", help="BibTeX of the paper; `-` reads standard input")
        reading.add_argument("--arxiv", metavar="ID", help="the record of the paper at arXiv")
    if kind == NewKind.MODEL:
        reading.add_argument(
            "--hugging-face", metavar="OWNER/NAME", help="configuration and card at Hugging Face"
        )
        reading.add_argument("--config", type=Path, metavar="FILE", help="a local config.json")
        reading.add_argument("--card", type=Path, metavar="FILE", help="a local model card")
    if kind == NewKind.RESULT:
        parser.add_argument(
            "--to", type=Path, metavar="FILE", help="add the result to this file of its source"
        )
    fields = parser.add_argument_group("fields")
    for option in options_of(kind):
        if option.type == "flag":
            fields.add_argument(
                option.flag, dest=option.name, action="store_true", default=None, help=option.help
            )
            continue
        repeated = option.type == "list"
        fields.add_argument(
            option.flag,
            dest=option.name,
            action="append" if repeated else "store",
            metavar=_METAVARS.get(option.type, "TEXT"),
            help=f"{option.help}; may be repeated" if repeated else option.help,
        )
