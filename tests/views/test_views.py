"""Views: words, leaderboards, stories of numbers, what is to be verified, citations."""

from collections import Counter
from dataclasses import replace

import pytest

from catalog.core.benchmark_origin import origin
from catalog.core.contamination import surely_released
from catalog.core.records import MODEL_FIELDS
from catalog.core.standings import standings
from catalog.core.units import PERCENT
from catalog.entries.schema.catalogue import NAME
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.terms import Unit
from catalog.entries.schema.types import BenchmarkId, Day, MethodId, ModelId, PrintedNumber
from catalog.entries.tracking import Tracker
from catalog.site.pages import page_tasks
from catalog.views import (
    addresses,
    benchmark_page,
    benchmarks,
    facts,
    formatting,
    home,
    leaderboard,
    method_page,
    model_page,
    models,
    scores,
    sources,
    tag_page,
    unverified,
)
from catalog.views.context import Context
from catalog.views.leaderboard import Board
from tests.support import catalogues
from tests.support.paths import ROOT
from tests.support.projects import TODAY
from tests.support.sampling import ALIKE, part


@pytest.fixture(scope="module")
def context() -> Context:
    """The shipped catalogue."""
    return Context(
        catalog=catalogues.merged(ROOT),
        today=TODAY,
        repository_url="https://example.org/repository",
        edit_path="edit/main",
        fits=catalogues.FITS,
    )


def boards(context: Context, benchmark: str) -> tuple[Board, ...]:
    return leaderboard.boards(context, context.catalog.benchmarks[BenchmarkId(benchmark)])


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        (None, ""),
        (16_100_000_000, "16.1B"),
        (350_000_000, "350M"),
        (7_000_000_000, "7B"),
        (540_350_000_000, "540.35B"),
        (1_600_000_000_000, "1.6T"),
        (999, "999"),
    ],
)
def test_sizes_read_as_the_field_writes_them(parameters: int | None, text: str) -> None:
    assert formatting.size(parameters) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "yes"),
        (2490, "2,490"),
        (100, "100"),
        (0.98, "0.98"),
        (5e-05, "5e-05"),
        (0.0003, "0.0003"),
        (1e-8, "1e-08"),
        (0.0, "0"),
        (1743.4, "1,743.4"),
        (("a", "b"), "a, b"),
    ],
)
def test_numbers_of_entries(value: object, text: str) -> None:
    assert formatting.number(value) == text


@pytest.mark.parametrize(
    ("printed", "shown"), [("32.90", "32.90"), ("55.4543", "55.45"), ("33", "33"), ("8.565", "8.57")]
)
def test_percentages_keep_their_decimals_up_to_two(printed: str, shown: str) -> None:
    assert formatting.percent(printed) == shown


@pytest.mark.parametrize(
    ("unit", "printed", "shown"),
    [
        ("ratio", "0.1498448156668666", "0.150"),
        ("ratio", "0.000778628692", "0.001"),
        ("ratio", "0.00012345", "0.00012"),
        ("ratio", "0.1", "0.1"),
        ("percent", "45.66326531", "45.66"),
        ("percent", "0.0012345", "0.0012"),
        ("rating", "1204", "1204"),
    ],
)
def test_values_have_the_decimals_of_their_unit(unit: Unit, printed: str, shown: str) -> None:
    assert formatting.value(PrintedNumber(printed), replace(PERCENT, unit=unit)) == shown


def test_settings_read_as_one_line() -> None:
    assert (
        formatting.settings({"decoding": "greedy", "shots": 3, "temperature": 0.2})
        == "greedy, temperature 0.2, 3-shot"
    )
    assert formatting.settings({}) == ""


def test_no_leaderboard_mixes_versions_splits_languages_or_metrics(context: Context) -> None:
    for record in context.catalog.benchmarks.values():
        boards = leaderboard.boards(context, record)
        assert len({board.title for board in boards}) == len(boards), record.id
        rows = [(board, row) for board in boards for row in (*board.rows, *board.with_method)]
        # Systems are ranked together and, where they share a scaffold or a method, once more.
        again = (" · same scaffold: ", " · same method: ", " · any scaffold, best")
        shown = Counter(
            row.score.story.path for board, row in rows if not any(part in board.title for part in again)
        )
        editions = Counter(context.story(cell.key).path for cell in record.cells for _ in cell.editions)
        in_one_scaffold = {row.score.story.path for board, row in rows if " · same scaffold: " in board.title}
        assert not shown - editions
        assert (editions - shown).keys() <= in_one_scaffold, "of systems that all share it"


def test_the_list_of_benchmarks_names_the_first_row_of_each_first_board(context: Context) -> None:
    rows = {row.name.text: row for group in benchmarks.table(context).groups for row in group.rows}
    for record in context.catalog.benchmarks.values():
        boards = leaderboard.boards(context, record)
        first = next((row for board in boards[:1] for row in board.rows), None)
        row = rows[record.entry.name]
        assert (row.best, row.best_by) == ((first.score, first.variant) if first else (None, None))


def test_evalplus_mbpp_has_a_board_of_its_own(context: Context) -> None:
    titles = {board.title: board for board in boards(context, "mbpp")}
    (own,) = (board for title, board in titles.items() if "0.2" in title and title.startswith("pass@1"))
    assert {row.score.basis for row in own.rows} == {"95 % Wilson interval from 378 problems"}
    (unstated,) = (board for title, board in titles.items() if title == "pass@1 · version not stated")
    assert "do not say which version" in unstated.note


def test_places_fall_with_scores_and_ties_share_one(context: Context) -> None:
    first = boards(context, "humaneval")[0]
    assert first.title == "pass@1"
    values = [float(row.score.value) for row in first.best_rows]
    assert values == sorted(values, reverse=True)
    for i, row in enumerate(first.best_rows):
        rank = int(row.place.rstrip("="))
        assert rank <= i + 1
        low, _, high = row.range.partition("–")
        assert int(low) <= rank <= int(high or low)
    assert any(row.place.endswith("=") for row in first.best_rows)
    assert all(row.method or row.score.status for row in first.with_method)


def test_the_best_over_time_only_rises(context: Context) -> None:
    page = benchmark_page.page(
        context, context.catalog.benchmarks[BenchmarkId("humaneval")], boards(context, "humaneval")
    )
    assert len(page.milestones) > 3
    values = [float(milestone.score.value) for milestone in page.milestones]
    dates = [milestone.date for milestone in page.milestones]
    assert values == sorted(set(values))
    assert dates == sorted(dates)


def test_pages_name_what_a_benchmark_follows_and_what_follows_it(context: Context) -> None:
    def facts_of(id_: str) -> dict[str, list[str]]:
        page = benchmark_page.page(
            context, context.catalog.benchmarks[BenchmarkId(id_)], boards(context, id_)
        )
        return {fact.label: [link.path for link in fact.links] for fact in (*page.brief, *page.facts)}

    assert facts_of("swe-bench-live")["Follows"] == ["benchmarks/swe-bench.html"]
    later = facts_of("swe-bench")["Successors"]
    assert "benchmarks/swe-bench-live.html" in later
    assert "benchmarks/swe-bench-pro.html" in later
    assert "Successors" not in facts_of("swe-bench-live")
    assert origin(context.catalog, BenchmarkId("claw-swe-bench")) == "swe-bench", "by its parent's `follows`"


def test_every_report_of_a_family_is_on_its_page_once(context: Context) -> None:
    for record in context.catalog.models.values():
        page = model_page.page(context, record)
        shown = sum(
            1 + len(report.repeated_by)
            for group in page.results
            for result in group.results
            for report in result.reports
        )
        assert shown == sum(len(cell.observations) for variant in record.variants for cell in variant.cells)
        anchors = [result.id for group in page.results for result in group.results]
        assert len(set(anchors)) == len(anchors)


def test_the_story_of_codexs_number(context: Context) -> None:
    page = model_page.page(context, context.catalog.models[ModelId("codex")])
    (result,) = (
        result
        for group in page.results
        for result in group.results
        if result.id == "humaneval_python_pass-1_codex_12b"
    )
    (report,) = result.reports
    assert (report.value, report.measured_by, report.first_hand, report.headline) == (
        "28.81",
        "OpenAI",
        True,
        True,
    )
    assert len(report.repeated_by) >= 4
    assert result.score.values == len(report.repeated_by) + 1
    assert result.spread == f"{result.score.values} reports of one number"


def test_the_order_by_name_holds_every_variant(context: Context) -> None:
    pages = {page.head.path: page for page in models.lists(context)}
    members = sum(max(1, len(record.variants)) for record in context.catalog.models.values())
    rows = {path: sum(len(group.rows) for group in page.groups) for path, page in pages.items()}
    assert sum(count for path, count in rows.items() if path.startswith("models-by-name")) == members
    for path in ("models.html", "models-by-size.html"):
        assert rows[path] == members or f"{members:,}" in pages[path].rest, "says how many there are"
    survey = pages["models-survey.html"]
    assert len({row.family.path for group in survey.groups for row in group.rows}) == 27
    assert [group.title for group in survey.groups] == ["Decoder-only", "Encoder-decoder"]
    scored = [row.cells[-1] for group in pages["models-by-humaneval.html"].groups for row in group.rows]
    values = [float(cell.score.value) for cell in scored if isinstance(cell, models.ScoreCell) and cell.score]
    assert len(values) == len(scored)
    assert values == sorted(values, reverse=True)


def test_a_family_s_date_is_not_given_to_members_that_came_later(context: Context) -> None:
    record = context.catalog.models[ModelId("gpt-4o")]
    assert any(variant.entry.released for variant in record.variants)
    for variant in record.variants:
        assert surely_released(record, variant) == variant.entry.released
    together = context.catalog.models[ModelId("codegen")]
    assert {surely_released(together, variant) for variant in together.variants} == {Day("2022-03-25")}


def test_everything_unverified_is_on_the_page_to_verify(context: Context) -> None:
    pages = list(unverified.pages(context))
    entries = context.catalog.entries
    fields = sum(
        len(entry.unverified)
        for kind in (entries.models, entries.benchmarks, entries.methods)
        for entry in kind.values()
    )
    rows = sum(not row.verified for file in entries.results.values() for row in file.rows)
    to_check = [entry for page in pages for _, _, group in page.groups for entry in group]
    assert sum(len(entry.fields) for entry in to_check) == fields
    assert sum(len(entry.rows) for entry in to_check) == rows
    assert all(field.value for entry in to_check for field in entry.fields)
    assert [number for number, _ in pages[0].numbers[:2]] == [
        formatting.count(rows),
        formatting.count(fields),
    ]


def test_unverified_fields_are_marked_where_they_are_shown(context: Context) -> None:
    record = context.catalog.models[ModelId("incoder")]
    page = model_page.page(context, record)
    layers = page.variant_columns.index("Layers")
    by_name = {row.name: row for row in page.variants}
    assert by_name["InCoder 1.3B"].unverified[layers]
    assert not by_name["InCoder 6.7B"].unverified[layers]


def test_sources_count_their_rows(context: Context) -> None:
    page = sources.page(context)
    assert len(page.sources) == len(context.catalog.entries.results)
    evalplus = next(line for line in page.sources if line.id == "evalplus_leaderboard")
    assert evalplus.rows.startswith("428 values, all first-hand")


def test_tags_lead_to_what_carries_them(context: Context) -> None:
    record = context.catalog.tags["survey-zan2023"]
    page = tag_page.page(context, record, context.catalog.models)
    assert {title: len(members) for title, members in page.groups} == {"Models": 27, "Benchmarks": 17}
    for _, members in page.groups:
        order = [(entry.date, entry.link.text.casefold()) for entry in members]
        assert order == sorted(sorted(order), key=lambda row: row[0], reverse=True), "the newest first"


@pytest.mark.parametrize("most", [1, 9, 10, 27, 43, 44])
def test_pages_of_a_tag_are_one_list(context: Context, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    record, models = context.catalog.tags["survey-zan2023"], context.catalog.models
    whole = tag_page.page(context, record, models)
    monkeypatch.setattr(tag_page, "MEMBERS", most)
    numbers = range(1, tag_page.page_count(record) + 1)
    pages = [tag_page.page(context, record, models, number) for number in numbers]
    assert [sum(len(members) for _, members in page.groups) for page in pages[:-1]] == [most] * (
        len(pages) - 1
    )
    listed = [(title, entry) for page in pages for title, members in page.groups for entry in members]
    assert listed == [(title, entry) for title, members in whole.groups for entry in members]
    assert [link.path for link in pages[0].pages] == ([page.head.path for page in pages] if most < 44 else [])


def test_a_method_is_set_beside_the_same_model_without_it(context: Context) -> None:
    record = context.catalog.methods["self-collaboration"]  # type: ignore[index]
    uplifts = method_page.page(context, record).uplifts
    assert uplifts
    assert all(uplift.gain_interval.startswith("95 %: ") for uplift in uplifts)
    for uplift in uplifts:
        assert uplift.without is not None
        difference = float(uplift.with_method.value) - float(uplift.without.value)
        assert float(uplift.gain.removesuffix(" points").replace("−", "-")) == pytest.approx(
            difference, abs=0.051
        )


def test_bibtex_cannot_be_broken_out_of() -> None:
    entry = ModelEntry.model_validate(
        {
            "name": "X",
            "paper": {
                "title": "50% of {C_#} & more} \\input{x}",
                "authors": ["A. B", "C & D"],
                "more_authors": True,
                "year": 2024,
                "venue": "ICLR",
                "arxiv": "2401.00001",
                "key": "x2024",
            },
        }
    )
    citation = facts.citation(entry)
    assert citation is not None
    assert citation.bibtex.splitlines() == [
        "@inproceedings{x2024,",
        r"  title = {{50\% of \{C\_\#\} \& more\} input\{x\}}},",
        r"  author = {A. B and C \& D and others},",
        "  booktitle = {ICLR},",
        "  year = {2024},",
        "  eprint = {2401.00001},",
        "  archiveprefix = {arXiv},",
        "}",
    ]


@pytest.mark.parametrize(
    ("author", "written"),
    [
        ("Qwen Team", "{Qwen Team}"),
        ("Team OLMo", "{Team OLMo}"),
        ("LG AI Research", "{LG AI Research}"),
        ("LLM-Core Xiaomi", "{LLM-Core Xiaomi}"),  # its organisation is in its name
        ("Example, Inc.", "{Example, Inc.}"),
        ("Barnes and Noble", "{Barnes and Noble}"),
        ("OpenAI", "OpenAI"),
        ("José G. C. de Souza", "José G. C. de Souza"),
        ("Lidiya Murakhovs'ka", "Lidiya Murakhovs'ka"),
    ],
)
def test_citations_set_groups_in_braces_and_leave_people_as_they_are(author: str, written: str) -> None:
    entry = ModelEntry.model_validate(
        {
            "name": "X",
            "organisations": ["xiaomi"],
            "paper": {"title": "T", "authors": [author, "Hynek Kydlíček"]},
        }
    )
    citation = facts.citation(entry, "x")
    assert citation is not None
    assert f"  author = {{{written} and Hynek Kydlíček}}," in citation.bibtex.splitlines()


@pytest.mark.parametrize(
    ("venue", "kind", "place"),
    [
        ("ACL", "inproceedings", "booktitle"),
        ("JMLR", "article", "journal"),
        ("IEEE TSE", "article", "journal"),
        ("Blog post", "misc", "howpublished"),
        ("Hugging Face", "misc", "howpublished"),
    ],
)
def test_citations_tell_journals_and_pages_of_the_web_from_proceedings(
    venue: str, kind: str, place: str
) -> None:
    entry = ModelEntry.model_validate({"name": "X", "paper": {"title": "T", "venue": venue}})
    citation = facts.citation(entry, "x")
    assert citation is not None
    assert citation.bibtex.splitlines() == [
        f"@{kind}{{x,",
        "  title = {{T}},",
        f"  {place} = {{{venue}}},",
        "}",
    ]


@pytest.mark.parametrize(
    ("count", "more", "shown"),
    [
        (2, False, "A1, A2"),
        (2, True, "A1, A2 et al."),
        (12, False, ", ".join(f"A{n}" for n in range(1, 13))),
        (13, False, "A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 and 3 more"),
        (13, True, "A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 et al."),
    ],
)
def test_pages_name_the_first_ten_of_many_authors(count: int, more: bool, shown: str) -> None:  # noqa: FBT001
    authors = [f"A{n}" for n in range(1, count + 1)]
    entry = ModelEntry.model_validate({"name": "X", "paper": {"authors": authors, "more_authors": more}})
    assert entry.paper is not None
    assert [fact.text for fact in facts.paper_facts(entry) if fact.label == "Authors"] == [shown]
    assert facts.named_authors(entry.paper) == tuple(authors[: 10 if count > 12 else count])


def test_a_paper_without_a_key_of_its_own_is_cited_by_the_id_of_its_entry(context: Context) -> None:
    entry = context.catalog.benchmarks[BenchmarkId("swe-bench")].entry
    assert entry.paper is not None
    assert entry.paper.key is None
    citation = facts.entry_citation(context, "swe-bench", entry)
    assert citation is not None
    assert citation.bibtex.startswith("@inproceedings{swe-bench,")
    assert "eprint = {2310.06770}" in citation.bibtex
    assert citation.note == (
        "" if entry.paper.authors else "The authors of the paper are not recorded: add them."
    )


def test_what_a_cell_measures_is_said_without_what_goes_without_saying(context: Context) -> None:
    labels = {scores.what(context, key) for key in context.catalog.cells if key.benchmark == "humaneval"}
    assert "pass@1" in labels
    assert not any("Python" in label for label in labels)
    assert any(
        "Java" in scores.what(context, key) for key in context.catalog.cells if key.benchmark == "humaneval-x"
    )


def test_models_in_one_scaffold_are_ranked_among_themselves(context: Context) -> None:
    record = context.catalog.benchmarks[BenchmarkId("swe-bench")]
    boards_of = {board.title: board for board in leaderboard.boards(context, record)}
    first = boards_of["Resolved · Verified · same scaffold: mini-SWE-agent"]
    assert "same scaffold" in next(iter(boards_of))
    assert first.note == "All with mini-SWE-agent, so that only the models differ."
    assert "Versions of the scaffold are compared with each other" in first.small_print
    assert len(first.rows) > 30
    assert first.rows[0].place == "1"
    assert not first.with_method
    system = first.rows[0].system
    assert system
    assert (system.text.startswith("version "), system.path) == (True, "methods/mini-swe-agent.html")


def test_boards_of_the_best_scaffold_and_of_systems_name_the_scaffold_of_each_row(context: Context) -> None:
    record = context.catalog.benchmarks[BenchmarkId("swe-bench")]
    boards_of = {board.title: board for board in leaderboard.boards(context, record)}
    best = boards_of["Resolved · Verified · any scaffold, best"]
    systems = boards_of["Resolved · Verified · one row per system"]
    assert "the scaffold in which it reached most" in best.note
    assert "Ranks compare systems, not models" in systems.note
    models = [row.variant for row in best.rows]
    assert len(models) == len(set(models)) < len(systems.rows)
    assert set(models) == {row.variant for row in systems.rows}
    assert all(row.system and bool(row.place) != row.alternative for row in (*best.rows, *systems.rows))
    shown = {(row.system.text, row.variant.text) for row in systems.rows if row.system}
    assert ("AutoCodeRover 2.1", "Claude 3.5 Sonnet (2024-10-22)") in shown
    assert ("SWE-agent: Review Heavy", "Claude 3.7 Sonnet") in shown
    # A name with no scaffold in it is a system of which only that is known.
    assert ("Unnamed scaffold: GLM-4.6", "GLM-4.6") in shown


def test_a_method_page_lists_the_versions_of_its_results(context: Context) -> None:
    page = method_page.page(context, context.catalog.methods[MethodId("autocoderover")])
    (versions,) = [fact.text for fact in page.facts if fact.label == "Versions with results"]
    assert versions == "2.0, 2.1, 20240408, 20240620"
    assert {result.method_version for group in page.results for result in group.results} == {
        "2.0", "2.1", "20240408", "20240620"
    }  # fmt: skip


def test_boards_follow_the_benchmark_s_list_of_metrics(context: Context) -> None:
    record = context.catalog.benchmarks[BenchmarkId("aider-polyglot")]
    assert [board.title for board in leaderboard.boards(context, record)] == [
        "Pass rate, second try",
        "Pass rate, first try",
    ]


def test_a_report_says_how_it_was_run(context: Context) -> None:
    record = context.catalog.models[ModelId("gpt-5")]
    groups = model_page.page(context, record).results
    (aider,) = (group for group in groups if group.id == "on-aider-polyglot")
    reports = [report for result in aider.results for report in result.reports]
    assert any(report.harness.startswith("aider 0.86.") for report in reports)
    assert any("as “aider --model" in report.harness for report in reports)
    assert all(report.harness.endswith("% of answers well-formed") for report in reports)
    assert all("edits as diff" in report.settings for report in reports)
    (swe,) = (group for group in groups if group.id == "on-swe-bench")
    harnesses = {report.measured_by: report.harness for result in swe.results for report in result.reports}
    assert harnesses["SWE-bench"] == "SWE-bench"
    assert harnesses["Epoch AI"] == "", "not stated"
    assert ("mini-SWE-agent", "1.7.0") in {
        (result.method.text, result.method_version) for result in swe.results if result.method
    }


def home_page(context: Context) -> home.HomePage:
    benchmarks = context.catalog.benchmarks
    boards = home.current_boards(context.catalog, lambda id_: standings(benchmarks[id_]))
    return home.page(context, boards, context.catalog.models)


def test_the_first_page_names_leaders_of_boards_that_tell_models_apart(context: Context) -> None:
    page = home_page(context)
    ids = [
        BenchmarkId(board.board.path.partition(".")[0].removeprefix("benchmarks/")) for board in page.boards
    ]
    assert 5 <= len(ids) <= 10
    for id_, board in zip(ids, page.boards, strict=True):
        first = min(
            standings(context.catalog.benchmarks[id_]).values(),
            key=lambda row: (row.number, row.rank.position),
        )
        assert first.rank.worst <= 20
        assert board.value == formatting.value(
            first.entrant.edition.headline.row.number, first.entrant.cell.scale
        )
    assert len({origin(context.catalog, id_) for id_ in ids}) == len(ids), "one of each lineage"
    assert page.leaders
    could = [row.could_lead for row in page.leaders.rows]
    assert could == sorted(could, reverse=True)
    assert all(0 <= row.low <= row.at <= row.high <= 100 for row in page.leaders.rows)
    assert page.by_size
    assert len(page.by_size.rows) >= 3


def test_the_first_page_begins_with_the_boards_of_the_settings(context: Context) -> None:
    """Also with one that is old; another of its lineage is not shown then."""
    named = ("mbpp", "humaneval")
    entries = context.catalog.entries
    settings = entries.settings.model_copy(update={"home": named})
    catalog = replace(context.catalog, entries=replace(entries, catalogue={NAME: settings}))
    page = home_page(replace(context, catalog=catalog))
    ids = [BenchmarkId(line.board.path.partition(".")[0].removeprefix("benchmarks/")) for line in page.boards]
    assert ids[:2] == [*named]
    assert page.leaders
    assert page.leaders.board.path.startswith("benchmarks/mbpp.html")
    lineages = [origin(catalog, id_) for id_ in ids]
    assert len(set(lineages)) == len(ids)


def test_the_axis_of_leaders_holds_every_end() -> None:
    for ends in ([74.4, 61.0, 78.2], [3.0, 0.0, 9.9], [95.0, 100.0], [21.0, 25.0]):
        least, most = home._axis(ends)
        assert least <= min(ends)
        assert max(ends) <= most
        assert least % 10 == most % 10 == 0
        assert most > least


def test_a_family_is_as_new_as_its_newest_member(context: Context) -> None:
    page = home_page(context)
    newest_by_path = {model.link.path: model for model in page.newest}
    for path, model in newest_by_path.items():
        record = context.catalog.models[ModelId(path.removeprefix("models/").partition(".html")[0])]
        days = [record.entry.released, *(variant.released for variant in record.entry.variants)]
        assert model.date == max(formatting.day(day) for day in days if day)
        if "#v-" in path:
            variant = path.partition("#v-")[2]
            assert model.unverified == (f"variants.{variant}.released" in record.entry.unverified)
    others = [
        model
        for id_, model in context.catalog.models.items()
        if f"models/{id_}.html" not in str(newest_by_path)
    ]
    oldest = min(model.date for model in page.newest)
    for record in others:
        days = [record.entry.released, *(variant.released for variant in record.entry.variants)]
        assert max((formatting.day(day) for day in days if day), default="") <= oldest


def test_only_fields_are_looked_at_of_all_models(context: Context) -> None:
    """Asking all families for anything else, such as a method, counts as reading all of them."""
    reads = Tracker()
    known = set(ModelEntry.model_fields)
    wrong = {}
    tasks = list(page_tasks(context, reads))
    alike = part([task for task in tasks if task.name.startswith(ALIKE)], lambda task: task.name)
    for task in [*(task for task in tasks if not task.name.startswith(ALIKE)), *alike]:
        _, parts = reads.run(lambda task=task: tuple(task.make()))  # type: ignore[misc]
        fields_read = {name for kind, name in parts if kind == MODEL_FIELDS and "." not in name}
        wrong[task.name] = fields_read - known
    assert {name: fields_read for name, fields_read in wrong.items() if fields_read} == {}


def test_other_configurations_follow_the_best_one_of_their_model(context: Context) -> None:
    board = boards(context, "aider-polyglot")[0]
    names = [(row.variant.text, row.configuration, bool(row.place)) for row in board.rows]
    start = names.index(("GPT-5", "effort high", True))
    assert names[start + 1 : start + 3] == [
        ("GPT-5", "effort medium", False),
        ("GPT-5", "effort low", False),
    ]
    alternatives = [row for row in (*board.rows, *board.with_method) if row.alternative]
    assert board.alternatives == f"{len(alternatives)} more rows"
    assert all(row.configuration for row in alternatives)
    assert len({row.variant for row in board.best_rows}) == len(board.best_rows)


def test_a_model_page_sets_configurations_side_by_side(context: Context) -> None:
    page = model_page.page(context, context.catalog.models[ModelId("openai-o3")])
    table = next(table for table in page.configurations if table.variant.startswith("o3-mini"))
    assert table.columns == ("not stated", "effort low", "effort medium", "effort high")
    row = next(row for row in table.rows if row.what == "Pass rate, second try · %")
    assert [score and score.value for score in row.scores] == [None, None, "53.8", "60.4"]


def test_anchors_of_a_cell_and_of_former_variants_exist(context: Context) -> None:
    record = context.catalog.models[ModelId("openai-o3")]
    cells = [cell for variant in record.variants for cell in variant.cells]
    page = model_page.page(context, record)
    results = [result for group in page.results for result in group.results]
    ids = [id_ for result in results for id_ in (result.id, result.other_id, *result.former_ids) if id_]
    assert len(ids) == len(set(ids))
    assert "aider-polyglot_pass-rate-2_openai-o3_2025-04-16_effort-high" in ids
    assert "aider-polyglot_pass-rate-2_openai-o3_2025-04-16" in ids  # of the cell without configuration
    assert "aider-polyglot_pass-rate-2_openai-o3_2025-04-16-high" in ids  # of the former variant
    assert {addresses.cell_anchor(cell.key.any_run) for cell in cells} <= set(ids)
    assert "v-2025-04-16-high" in {id_ for row in page.variants for id_ in row.former_ids}
    best = next(result for result in results if "pass-rate-2_openai-o3_mini" in result.other_id)
    assert (best.configuration, best.score.value) == ("effort high", "60.4")


def test_reports_stay_on_a_page_if_no_data_file_has_them(context: Context) -> None:
    record = context.catalog.models[ModelId("claude-4.5")]
    assert all(matrix.late for matrix in model_page.page(context, record).matrices)
    entries = context.catalog.entries
    settings = entries.settings.model_copy(update={"without": ("entry-data",)})
    catalog = replace(context.catalog, entries=replace(entries, catalogue={"catalogue": settings}))
    bare = model_page.page(replace(context, catalog=catalog), record)
    assert not [matrix for matrix in bare.matrices if matrix.late]
