"""A build of a site: at once if nothing changed since the last one.

Then only the state of files is looked at, and most of the program is not even imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.cache_folder import cache_folder
from catalog.site import build_record, writer
from catalog.site.input_state import input_state
from catalog.site.result import Built

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path


def build(
    project: Path,
    output: Path,
    *,
    today: date,
    progress: Callable[[str], None] = lambda _: None,
    dry_run: bool = False,
    strict: bool = False,
) -> Built:
    """Build the site of the catalogue `project` into the folder `output`, wholly or not at all.

    With `dry_run`, do all but the writing of `output`; the result is that of a real build.

    `today` is the date in the footer; later dates in entries are errors. Raises EntriesError if an entry
    has an error, or if `strict` also a warning, and other CatalogErrors on I/O errors.
    """
    state = input_state(project, today)
    page_count = _page_count(project, output, state)
    if page_count is not None:
        return Built(output, page_count, ())
    from catalog.site.builder import Builder  # noqa: PLC0415 - half a second

    return Builder(project, output).build(
        today=today, progress=progress, dry_run=dry_run, strict=strict, state=state
    )


def _page_count(project: Path, output: Path, state: str) -> int | None:
    """Number of pages in `output` if the last build into it saw `state`, and its files are as it wrote them.

    Raises FolderError if a site must not be written there.
    """
    record = build_record.load_head(cache_folder(project) / build_record.FILE, output)
    if not state or record.state != state:
        return None
    site = writer.check_folder(output, project)
    return record.page_count if site and site.state == record.site else None
