"""`catalog chart`: a chart of the site as a file for papers and talks.

Charts that the site draws without scripts need no browser for their SVG.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import (
    OK,
    PROBLEMS,
    Command,
    clear,
    print_json,
    progress,
    project_of,
    today,
    wants_json,
    wrong,
)
from catalog.cli.only_read import can_be_used

if TYPE_CHECKING:
    import argparse
    from typing import NoReturn

    from catalog.render.chart_files import PictureFormat
    from catalog.render.svg_frame import PictureScheme
    from catalog.views.context import Context
    from catalog.views.pieces import Chart

_ONLY = {"maker": "timeline", "survey": "tries"}  # options of one chart
_SHEETS = ("tokens.css", "skin.css", "charts.css")
_PLOTLY = "vendor/plotly-scatter.min.js"
_NARROWEST, _USUAL, _WIDEST = 300, 900, 4000  # pixels


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="size, frontier, timeline, uplift ... (default: list all)"
    )
    parser.add_argument(
        "--benchmark", metavar="NAME", help="benchmark of the chart (default: the first headline benchmark)"
    )
    parser.add_argument("--maker", metavar="NAME", help="timeline only: models of this organisation")
    parser.add_argument("--survey", metavar="NAME", help="tries only: models that this survey lists")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="output file: .svg, .png, .pdf, .html or .json"
    )
    parser.add_argument(
        "--width",
        type=int,
        metavar="PX",
        help="default: 900; 410 where the site draws the chart without scripts (.svg): a column of a paper",
    )
    parser.add_argument("--dark", action="store_true", help="use the dark colours")
    parser.add_argument("--dry-run", action="store_true", help="draw the chart; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog.views.survey.registry import OF_BENCHMARK, PLAIN

    if options.name is None and wants_json(options):
        charts = [
            {"name": name, "of_benchmark": name in OF_BENCHMARK} for name in sorted({*PLAIN, *OF_BENCHMARK})
        ]
        print_json({"charts": charts})
        return OK
    if options.name is None:
        print(*sorted(PLAIN), *(f"{name} --benchmark ID" for name in sorted(OF_BENCHMARK)), sep="\n")
        return OK
    if options.name not in {*PLAIN, *OF_BENCHMARK}:
        _unknown(options.name, sorted({*PLAIN, *OF_BENCHMARK}))
    if options.benchmark and options.name in PLAIN:
        wrong(f"the chart {options.name} shows all benchmarks; leave out --benchmark")
    for option, name in _ONLY.items():
        if getattr(options, option) and options.name != name:
            wrong(f"--{option} works only with the chart {name}; leave it out")
    if options.output is None:
        wrong("name the output file with -o: .svg, .png, .pdf, .html or .json")
    if options.width is not None and not _NARROWEST <= options.width <= _WIDEST:
        wrong(f"--width is out of range; write a number of pixels from {_NARROWEST} to {_WIDEST}")
    return _draw(options)


def _draw(options: argparse.Namespace) -> int:
    from catalog.core import topic
    from catalog.core.merge import merge
    from catalog.entries import atomic_write
    from catalog.site import site_sources
    from catalog.site.fit_cache import fit_cache
    from catalog.validate import project as projects
    from catalog.views.context import Context
    from catalog.wording import ENGLISH, speaking

    format_ = _format(options.output)
    if not options.output.parent.is_dir():
        wrong(f"{options.output.parent}: there is no such folder; make it, or name another file with -o")
    project = project_of(options)
    checked = projects.check(project, today())
    if not can_be_used(checked.diagnostics):
        return PROBLEMS
    context = Context(
        catalog=merge(checked.entries),
        today=today(),
        repository_url="",
        edit_path="",
        settings=site_sources.stated(project),
        fits=fit_cache(project),
    )
    with speaking(ENGLISH, topic.own_words(context.topic)):
        chart = _chart(context, options)
        progress("Drawing")
        if format_ == "svg" and chart.plot:
            content = _plot(context, chart, options)
        elif chart.figure:
            content = _figure(project, chart, format_, options)
        else:
            wrong(f"the chart {options.name} is drawn as SVG alone; name a file that ends in .svg")
    clear()
    if not options.dry_run:
        atomic_write.write_bytes(options.output, content)
    if wants_json(options):
        about = {"title": chart.title, "caption": chart.caption, "written": not options.dry_run}
        print_json({"file": options.output.as_posix(), **about})
    else:
        print(f"{chart.title}\n\n{chart.caption}")
    return OK


def _plot(context: Context, chart: Chart, options: argparse.Namespace) -> bytes:
    """SVG of a chart that the site draws without scripts."""
    from catalog import __version__
    from catalog.render import chart_svg
    from catalog.render.svg_frame import WIDTH

    site_url = os.environ.get("SITE_URL", "").rstrip("/")
    source = ", ".join(filter(None, (f"{context.site_name} {__version__}", str(context.today), site_url)))
    scheme: PictureScheme = "dark" if options.dark else "auto"
    return chart_svg.picture(chart, source, scheme, width=options.width or WIDTH).encode()


def _figure(project: Path, chart: Chart, format_: PictureFormat, options: argparse.Namespace) -> bytes:
    """A picture that Plotly draws in a browser; or the data that it draws."""
    from catalog.render import chart_files
    from catalog.site import site_sources

    sheets = [
        site_sources.asset(project, f"stylesheets/{name}").read_text(encoding="utf-8") for name in _SHEETS
    ]
    scheme: chart_files.Scheme = "dark" if options.dark else "light"
    look = chart_files.Look(colours=chart_files.colours(sheets, scheme), width=options.width or _USUAL)
    return chart_files.picture(chart, format_, look, site_sources.asset(project, _PLOTLY))


def _format(output: Path) -> PictureFormat:
    from catalog.render.chart_files import FORMATS

    ending = output.suffix.removeprefix(".").lower()
    for known in FORMATS:
        if ending == known:
            return known
    return wrong(f"{output.name}: unknown file extension; use .{', .'.join(FORMATS)}")


def _chart(context: Context, options: argparse.Namespace) -> Chart:
    """Chart that `options` name; exits with a usage error if the catalogue has no data for it."""
    from catalog.cli import names
    from catalog.core import topic
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.survey.registry import OF_BENCHMARK, PLAIN, timeline_of, tries_of

    name, entries = options.name, context.catalog.entries
    if options.maker:
        options.maker = names.term(entries, options.maker, "organisations")
    if options.survey:
        options.survey = names.term(entries, options.survey, "surveys")
    if options.maker:
        chart = timeline_of(context, options.maker)
        about = f" for {options.maker}"
    elif name in PLAIN:
        chart = PLAIN[name](context)
        about = ""
    else:
        usual = next(iter(topic.headline(context.catalog)), "")
        _, id_ = names.entry(entries, options.benchmark or usual, ("benchmarks",))
        benchmark = BenchmarkId(id_)
        if options.survey:
            chart = tries_of(context, benchmark, options.survey)
        else:
            chart = OF_BENCHMARK[name](context, benchmark)
        about = f" for {benchmark}"
    return chart or wrong(
        f"this catalogue has no data for the chart {name}{about}; `catalog chart` lists the charts"
    )


def _unknown(written: str, known: list[str]) -> NoReturn:
    from catalog.entries.text import NearestName

    meant = NearestName(known).find(written)
    wrong(f"there is no chart {written!r}; " + (f"did you mean `{meant}`?" if meant else ", ".join(known)))


COMMAND = Command(
    name="chart",
    summary="write a chart of the site as a picture, a page or data",
    example="catalog chart timeline -o timeline.json",
    arguments=_arguments,
    run=_run,
)
