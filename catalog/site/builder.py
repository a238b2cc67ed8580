"""The work of `catalog build`: read, check, merge, render and write; unchanged pages are reused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from catalog import __version__, validate
from catalog.core import translation
from catalog.core.merge import merge
from catalog.ingest.fetched_files import FetchRecord, read_record, written
from catalog.render import feeds
from catalog.render.layout import OPENSEARCH, opensearch, robots, sitemap
from catalog.site import build_record, git, site_sources, statement, writer
from catalog.site.fit_cache import FitCache, fit_cache
from catalog.site.incremental import IncrementalBuild, Inputs, PendingPages
from catalog.site.input_state import input_state
from catalog.site.open_data import former_pages
from catalog.site.result import Built, EntriesError
from catalog.site.spool import Spool
from catalog.site.statement import READINGS, STATEMENT, Statement
from catalog.site.theme import build_theme
from catalog.validate import project as projects
from catalog.validate.cache import SqliteCache, cache_path
from catalog.validate.report import has_error, summary
from catalog.validate.report import render as render_problems
from catalog.views import addresses, changes
from catalog.views.context import Context
from catalog.wording import LANGUAGES, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from catalog.core.records import Catalog
    from catalog.site.theme import Theme


class Builder:
    """Builds one site repeatedly; data that was read, merged or rendered stays in memory."""

    def __init__(self, project: Path, output: Path) -> None:
        self._project = project
        self._output = output
        self._cache = cache_path(project)
        self._memory = validate.ParsedEntries()
        self._catalog: Catalog | None = None
        self._incremental = IncrementalBuild(self._cache.with_name(build_record.FILE), output)
        self._built_from: Inputs | None = None  # of the last whole build

    def build(
        self,
        *,
        today: date,
        progress: Callable[[str], None] = lambda _: None,
        dry_run: bool = False,
        strict: bool = False,
        state: str | None = None,
    ) -> Built:
        """Build the site once; arguments and errors as of `site.build.build`.

        `state` is that of the inputs, for a caller who looked at it already.
        """
        site = writer.check_folder(self._output, self._project)
        progress("Reading")
        if state is None:
            state = input_state(self._project, today)
        inputs = self._inputs(today)
        page_count = self._incremental.start(inputs, site, state)
        if page_count is not None:
            self._built_from = inputs
            return Built(self._output, page_count, ())
        progress("Checking entries")
        checked = self._checked(inputs, strict=strict)
        inputs = replace(inputs, files=[file.unread for file in inputs.files])  # no page needs the texts
        warnings = checked.diagnostics
        progress("Merging results")
        context = self._merged(checked, inputs)
        progress("Rendering pages")
        feed_files = {
            theme.edition.folder / path: content
            for theme in inputs.themes
            for path, content in _feeds(context, theme).items()
        }
        changed: list[PurePosixPath]
        moved = former_pages(context.catalog.entries)
        with Spool(self._output.resolve().parent) as spool:
            while True:
                pages = self._incremental.render(inputs, context, site, spool)
                progress("Writing")
                files = self._site({**pages, **feed_files}, inputs, moved)
                write = writer.differences if dry_run else writer.write
                try:
                    changed = [path for path in write(files, self._output, spool) if path != STATEMENT]
                except writer.SiteChangedError:  # by another build during this one
                    site = writer.built_site(self._output)
                else:
                    break
        page_count = sum(map(_is_page, pages.keys() - moved))
        page_count += sum(len(theme.pages) for theme in inputs.themes)
        if not dry_run:
            self._incremental.finish(page_count, writer.built_site(self._output), clean=not warnings)
            self._built_from = inputs
        return Built(self._output, page_count, tuple(changed), warnings)

    def refresh(self, *, today: date) -> PendingPages | None:
        """The pages that differ from those of the last build, after changes of entries; nothing is written.

        Where other things changed, builds the site and returns None. Raises as `build`.
        """
        inputs, before = self._inputs(today), self._built_from
        if before and _same_frame(inputs, before):
            checked = self._checked(inputs)
            pending = self._incremental.pending(inputs, self._merged(checked, inputs))
            if pending:
                return pending
        self.build(today=today)
        return None

    def _checked(self, inputs: Inputs, *, strict: bool = False) -> validate.CheckResult:
        """The checked entries; raises EntriesError."""
        checked = validate.check(
            inputs.files, today=inputs.today, cache=SqliteCache(self._cache), parsed=self._memory
        )
        problems = checked.diagnostics
        if problems and (strict or has_error(problems, validate.RULES)):
            listed = render_problems(problems, format="text", rules=validate.RULES)
            files = len({problem.at.path for problem in problems})
            counted = summary(problems, files=files, rules=validate.RULES)
            raise EntriesError(problems, f"{counted}; the site is as it was\n{listed.rstrip()}")
        return checked

    def _merged(self, checked: validate.CheckResult, inputs: Inputs) -> Context:
        self._catalog = merge(checked.entries, self._catalog)
        return _context(self._catalog, inputs, fit_cache(self._project))

    def _site(
        self,
        files: Mapping[PurePosixPath, writer.Content],
        inputs: Inputs,
        moved: frozenset[PurePosixPath],
    ) -> dict[PurePosixPath, writer.Content]:
        """{path: content} of all files: `files`, those of the theme, and the statement of their origin."""
        site = _all_files(files, inputs.themes, moved)
        if inputs.readings:
            site[READINGS] = written(FetchRecord(inputs.readings, {}))
        site[STATEMENT] = statement.written(
            Statement(
                format=1,
                commit=inputs.history.commit,
                built=inputs.today,
                program=__version__,
                site_url=inputs.theme.site_url,
                files=statement.digests(site),
            )
        )
        return site

    def _inputs(self, today: date) -> Inputs:
        files = site_sources.read(self._project)
        return Inputs(
            files=projects.read_files(self._project),
            themes=[
                build_theme(self._project, files, self._cache.parent, updated=today, language=language)
                for language in files.languages
            ],
            templates=files.templates,
            history=git.history(self._project, self._cache.parent),
            today=today,
            readings=read_record(self._cache.parent).sources,
        )


def _same_frame(now: Inputs, before: Inputs) -> bool:
    """True if at most entries changed."""
    return (
        list(now.themes) == list(before.themes)
        and now.templates == before.templates
        and now.readings == before.readings
        and (now.history.commit, now.history.cut) == (before.history.commit, before.history.cut)
        and now.today == before.today
    )


def _context(catalog: Catalog, inputs: Inputs, fits: FitCache) -> Context:
    return Context(
        catalog=catalog,
        today=inputs.today,
        repository_url=inputs.theme.repository_url,
        edit_path=inputs.theme.edit_path,
        site_url=inputs.theme.site_url,
        settings=inputs.theme.settings,
        history=inputs.history,
        readings=inputs.readings,
        fits=fits,
    )


def _feeds(context: Context, theme: Theme) -> dict[PurePosixPath, bytes]:
    """{path below the folder of its edition: content} of the feeds of changes in the language of `theme`."""
    edition = theme.edition
    if not theme.site_url:
        return {}
    site_url = f"{theme.site_url}{edition.folder}"
    worded = replace(
        context, catalog=translation.in_language(context.catalog, edition.language), site_url=site_url
    )
    texts = translation.texts(context.catalog, edition.language)
    with speaking(edition.language, edition.own_words, texts):
        return feeds.files(changes.feeds(worded), site_name=theme.site_name, site_url=site_url)


def _all_files(
    files: Mapping[PurePosixPath, writer.Content], themes: Sequence[Theme], moved: frozenset[PurePosixPath]
) -> dict[PurePosixPath, writer.Content]:
    """{path: content} of all files of the site: `files`, theme files, sitemap, OpenSearch description.

    The pages at `moved` lead to others and are not in the sitemap.
    """
    site: dict[PurePosixPath, writer.Content] = {
        theme.edition.folder / path: content
        for theme in themes
        for path, content in (*theme.assets.items(), *theme.pages.items())
    }
    site |= files
    theme = themes[0]
    site[PurePosixPath("robots.txt")] = robots(theme.site_url)
    if theme.site_url:
        listed = [path for path in site if _is_page(path) and path.name != "404.html" and path not in moved]
        site[PurePosixPath("sitemap.xml")] = sitemap(theme.site_url, listed)
        site[PurePosixPath(OPENSEARCH)] = opensearch(theme.site_url, theme.site_name, addresses.SEARCH)
    return site


def _is_page(path: PurePosixPath) -> bool:
    """True if `path` is an HTML page for readers, not one for other sites to show in a frame."""
    folder = path.parts[1] if path.parts[0] in LANGUAGES and len(path.parts) > 1 else path.parts[0]
    return path.suffix == ".html" and folder != addresses.EMBED_FOLDER
