"""The work of check, merge and views keeps in step with the number of anything that a catalogue has."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from catalog import validate
from catalog.core.merge import merge
from catalog.entries import files
from catalog.entries.files import File
from catalog.entries.tracking import Tracker
from catalog.site.pages import page_tasks
from catalog.views.context import Context
from tests.support.counted_work import count_calls
from tests.support.paths import DATA
from tests.support.projects import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from catalog.entries.collection import Entries

FEW: Final = 12
MANY: Final = 150
GROWTH: Final = 2.2  # of the work that items add, where twice as many are added
CELL: Final = "model: birch/60m, benchmark: ten-tasks, metric: pass@1"
SMALL: Final = files.read_all(DATA / "small")


def results(name: str, rows: list[str]) -> dict[str, str]:
    head = (
        f"source: {{title: {name}, kind: website, url: 'https://example.org/{name}'}}\n"
        f"measured_by: {{name: Lab {name}}}\nrows:\n"
    )
    return {f"results/x/{name}": head + "".join(f"  - {{{row}}}\n" for row in rows)}


def listed(head: str, item: str, number: int) -> str:
    return head + "".join(f"  - {{{item.format(i=i)}}}\n" for i in range(number))


def variants(n: int) -> dict[str, str]:
    return {"models/big": listed("name: Big\nvariants:\n", "id: v{i}, name: V{i}", n)}


def models(n: int) -> dict[str, str]:
    return {f"models/m{i}": f"name: M{i}\nvariants:\n  - {{id: a, name: M{i} A}}\n" for i in range(n)}


def rows(text: str) -> Callable[[int], dict[str, str]]:
    return lambda n: results("y", [text.format(i=i, percent=i % 100) for i in range(n)])


# Name of what there are many of -> the entries with a given number of it.
CASES: dict[str, Callable[[int], dict[str, str]]] = {
    "variants": variants,
    "variants with values": lambda n: (
        variants(n) | rows("model: big/v{i}, benchmark: ten-tasks, metric: pass@1, percent: {percent}")(n)
    ),
    "models": models,
    "models with values": lambda n: (
        models(n) | rows("model: m{i}/a, benchmark: ten-tasks, metric: pass@1, percent: {percent}")(n)
    ),
    "models based on one": lambda n: {
        "models/r": "name: R\n",
        **{f"models/r{i}": f"name: R{i}\nbased_on: [r]\n" for i in range(n)},
    },
    "reports of one value": rows(f"{CELL}, percent: {{percent}}, locator: T{{i}}, temperature: 0.{{i}}"),
    "configurations": rows(f"{CELL}, percent: {{percent}}, thinking_tokens: 1{{i}}"),
    "metrics": rows("model: birch/60m, benchmark: ten-tasks, metric: pass@1{i}, percent: 50"),
    "results files": lambda n: {
        path: text for i in range(n) for path, text in results(f"y{i}", [f"{CELL}, percent: 1"]).items()
    },
    "benchmarks": lambda n: (
        {f"benchmarks/b{i}": f"name: B{i}\nmetrics: [pass@k]\n" for i in range(n)}
        | rows("model: birch/60m, benchmark: b{i}, metric: pass@1, percent: {percent}")(n)
    ),
    "versions": lambda n: (
        {"benchmarks/b": listed("name: B\nmetrics: [pass@k]\nversions:\n", "id: v{i}, name: V{i}", n)}
        | rows("model: birch/60m, benchmark: b, version: v{i}, metric: pass@1, percent: {percent}")(n)
    ),
    "methods": lambda n: (
        {f"methods/m{i}": f"name: Meth{i}\nkind: repair\nsummary: Repairs.\n" for i in range(n)}
        | rows(f"{CELL}, percent: {{percent}}, method: m{{i}}")(n)
    ),
    "aliases": lambda n: {
        "models/big": f"name: Big\naliases: [{', '.join(f'Alias{i}' for i in range(n))}]\n"
    },
    "authors": lambda n: {
        "models/big": f"name: Big\npaper: {{title: T, authors: [{', '.join(f'A{i} B' for i in range(n))}]}}\n"
    },
    "sources": lambda n: {
        "models/big": listed("name: Big\nsources:\n", "title: S{i}, url: 'https://example.org/{i}'", n)
    },
    "tags": lambda n: {
        "terms/tags": (DATA / "small/entries/terms/tags.yaml").read_text(encoding="utf-8")
        + "many:\n  name: Many\n  meaning: Many.\n  applies_to: [model]\n  tags:\n"
        + "".join(f"    t{i}: {{name: T{i}, meaning: T.}}\n" for i in range(n)),
        "models/big": f"name: Big\ntags: [{', '.join(f't{i}' for i in range(n))}]\n",
    },
}


# Cases and kinds of pages that every run of the tests looks at; the others are slow.
QUICK: Final = ("variants", "reports of one value")
QUICK_PAGES: Final = ("models", "model")


def costs(entries: dict[str, str], pages: Sequence[str]) -> dict[str, int]:
    """Function calls of the check, of merging, and of the views by kind of page; `pages` () is all kinds."""
    read = {file.path: file for file in SMALL}
    for path, text in entries.items():
        file = File(f"entries/{path}.yaml", text.encode(), hashlib.sha256(text.encode()).hexdigest())
        read[file.path] = file
    checked: list[Entries] = []

    def check() -> None:
        result = validate.check(list(read.values()), today=TODAY, cache=validate.NullCache())
        assert [problem for problem in result.diagnostics if problem.at.path.endswith("/y.yaml")] == []
        checked.append(result.entries)

    calls = {"check": count_calls(check), "merge": count_calls(lambda: merge(checked[0]))}
    context = Context(catalog=merge(checked[0]), today=TODAY, repository_url="", edit_path="")
    for task in page_tasks(context, Tracker()):
        kind = task.name.partition("/")[0].partition(" ")[0]
        if pages and kind not in pages:
            continue
        calls[kind] = calls.get(kind, 0) + count_calls(partial(exhaust, task.make))
    return calls


def exhaust(make: Callable[[], Iterable[object]]) -> None:
    for _ in make():
        pass


def assert_in_step(case: str, number: int, pages: Sequence[str] = ()) -> None:
    """Things made once, whatever the number of items, are not counted as growth."""
    costs(CASES[case](1), pages)
    one, two, four = (costs(CASES[case](factor * number), pages) for factor in (1, 2, 4))
    for kind, calls in four.items():
        added, added_by_two = two[kind] - one.get(kind, 0), calls - two[kind]
        assert added_by_two <= GROWTH * added + 0.03 * calls + 500, kind


@pytest.mark.parametrize("case", QUICK)
def test_twice_the_items_add_twice_the_work(case: str) -> None:
    assert_in_step(case, FEW, QUICK_PAGES)


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("CATALOG_FUZZ"), reason="takes minutes: set CATALOG_FUZZ=1")
@pytest.mark.parametrize("case", CASES)
def test_many_items_too(case: str) -> None:
    assert_in_step(case, MANY)
