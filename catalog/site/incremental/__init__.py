"""The incremental build: renders the pages whose inputs changed since the last build, reuses the others.

`IncrementalBuild` is all that other modules need. While a page is made, `entries.tracking` records the parts
of the catalogue that it looks at; `fingerprints` tells which parts have changed since; `renderer` makes the
pages of those again; `pending` makes one of them when it is asked for; `site.build_record` keeps on disk what
was recorded; `inputs` is what all pages depend on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.render.templates import Renderer
from catalog.site import build_record
from catalog.site.build_record import BuildRecord, Dependencies
from catalog.site.incremental.fingerprints import Fingerprints
from catalog.site.incremental.inputs import Inputs
from catalog.site.incremental.pending import PendingPages
from catalog.site.incremental.renderer import EditionParts, IncrementalRenderer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path, PurePosixPath

    from catalog.site.spool import Spool
    from catalog.site.theme import Theme
    from catalog.site.writer import BuiltSite, Content
    from catalog.views.context import Context

__all__ = ["IncrementalBuild", "Inputs", "PendingPages"]


class IncrementalBuild:
    """Repeated builds of one site; a build keeps the pages of the last one if nothing in them changed.

    Call `start`, then `render` and `finish` unless the site is up to date. If `record_file` is lost or
    damaged, or another process builds into `output` meanwhile, the next build only takes longer.
    """

    def __init__(self, record_file: Path, output: Path) -> None:
        self._record_file = record_file
        self._output = output
        self._previous = self._current = BuildRecord()
        self._on_disk: tuple[BuildRecord, Mapping[str, str]] | None = None  # with digests by path
        self._fingerprints: Fingerprints | None = None
        self._renderers: dict[str, IncrementalRenderer] = {}  # the last one, by what all its pages depend on

    def start(self, inputs: Inputs, site: BuiltSite | None, state: str = "") -> int | None:
        """Number of pages if `site`, now in the output folder, is up to date; else None.

        It is up to date if it was made from equal `inputs` and no file was changed since. `state` is that of
        the inputs before they were read.
        """
        self._previous = build_record.load(self._record_file, self._output)
        self._current = BuildRecord(inputs=inputs.fingerprint(), state=state)
        if site and (self._previous.inputs, self._previous.site) == (self._current.inputs, site.state):
            if state and state != self._previous.state:  # some file has other times
                self._previous = replace(self._previous, state=state)
                build_record.save(self._record_file, self._output, self._previous)
            self._on_disk = self._previous, site.digests
            return self._previous.page_count
        return None

    def render(
        self, inputs: Inputs, context: Context, site: BuiltSite | None, spool: Spool
    ) -> dict[PurePosixPath, Content]:
        """{path: content} of all files made from entries; `Unchanged` for a file of `site` to keep.

        What is rendered is put into `spool`; several processes share the work if there is much.
        """
        fingerprints = self._fingerprints_of(inputs, context)
        shared = inputs.shared_fingerprint(context, fingerprints.rest)
        previous = self._previous
        reusable = site is not None and (previous.shared, previous.site) == (shared, site.state)
        files, dependencies = self._renderer(inputs, shared).render(
            context,
            fingerprints,
            previous.dependencies if reusable else Dependencies(),
            site.digests if site else {},
            spool,
        )
        self._fingerprints = fingerprints
        self._current = replace(self._current, shared=shared, pages=dependencies)
        return files

    def pending(self, inputs: Inputs, context: Context) -> PendingPages | None:
        """The pages that differ from those of the last build of this object, to be rendered when asked for.

        None if nothing was built, or if something changed that all pages depend on.
        """
        if self._on_disk is None:
            return None
        built, digests = self._on_disk
        dependencies = built.dependencies
        self._on_disk = replace(built, pages=dependencies), digests  # parsed once for all calls
        fingerprints = self._fingerprints_of(inputs, context)
        shared = inputs.shared_fingerprint(context, fingerprints.rest)
        if shared != built.shared:
            return None
        self._fingerprints = fingerprints
        return self._renderer(inputs, shared).pending(context, fingerprints, dependencies, digests)

    def _fingerprints_of(self, inputs: Inputs, context: Context) -> Fingerprints:
        digests = {file.path: file.digest for file in inputs.files}
        return Fingerprints(context.catalog, digests, inputs.history, self._fingerprints, inputs.readings)

    def finish(self, page_count: int, site: BuiltSite | None, *, clean: bool) -> None:
        """Save the record of this build for the next one; `site` is now in the output folder.

        None, if somebody changed the folder already: then nothing is saved. Unless `clean`, entries have
        warnings, and the next build checks them again, also if nothing has changed.
        """
        if site is None:  # changed by somebody else already
            self._on_disk = None
            return
        current = self._current
        self._on_disk = current, site.digests
        built = replace(current, site=site.state, page_count=page_count)
        if not clean:
            built = replace(built, inputs="", state="")
        build_record.save(self._record_file, self._output, built)

    def _renderer(self, inputs: Inputs, shared: str) -> IncrementalRenderer:
        if shared not in self._renderers:
            editions = [
                EditionParts(_renderer(inputs.templates, theme), theme.written, theme.settings)
                for theme in inputs.themes
            ]
            self._renderers = {shared: IncrementalRenderer(editions, self._output)}
        return self._renderers[shared]


def _renderer(templates: Mapping[str, str], theme: Theme) -> Renderer:
    return Renderer(
        templates,
        theme.layouts,
        site_name=theme.site_name,
        site_url=theme.site_url,
        articles=theme.articles,
        edition=theme.edition,
        previews=theme.previews,
    )
