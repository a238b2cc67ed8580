"""The theme's part of the site: layouts, hand-written pages and assets, cached between builds."""

from __future__ import annotations

import gc
import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.entries import program
from catalog.entries.atomic_write import write_bytes
from catalog.render import hand_written, preview
from catalog.render.html.places import place_rules
from catalog.render.layout import Article, Layout, Template, marker
from catalog.render.theme_html import SHEET
from catalog.site import mkdocs_build, script_words
from catalog.site.mkdocs_build import MISSING, MkDocsOutput
from catalog.site.site_sources import ThemeError
from catalog.site.variables import named_variables
from catalog.views.search import HandWrittenPage
from catalog.wording import messages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.render.editions import SiteEdition
    from catalog.site.site_sources import SiteSources
    from catalog.views.site_settings import SiteSettings

_CACHE: Final = "theme.json"
# What may go from a style sheet: comments, the spaces around a sign, all but one of other spaces, the last
# semicolon of a block, the zero of 0.5. A string or a URL, which may hold any of these, stays.
_SPACES: Final = rb"(?:\s|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/)"
_SPARE: Final = re.compile(
    rb"""(?P<kept>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\))"""
    rb"|" + _SPACES + rb"*;" + _SPACES + rb"*(?=})|(?<=[\s:,(])0(?=\.[0-9])"
    rb"|" + _SPACES + rb"*(?P<sign>[{};,])" + _SPACES + rb"*"
    rb"|(?P<colon>:)" + _SPACES + rb"+|(?P<space>" + _SPACES + rb"+)",
    re.DOTALL,
)
# Modules that decide about the output of MkDocs: a change of one makes the cache invalid.
_MODULES: Final = (
    "render/hand_written.py",
    "render/layout.py",
    "render/theme_html.py",
    "site/frame_words.py",
    "site/mkdocs_build.py",
    "site/script_words.py",
    "site/site_sources.py",
    "site/theme.py",
    "site/theme_css.py",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Parts of a site that come from its theme: settings, layouts, hand-written pages, assets.

    `layouts` has the key (section, depth): the section is the first part of the path ("index", "models",
    ...), the depth is 0 for `models.html` and 1 for `models/oak.html`. `pages` (hand-written ones and
    404.html) and `assets` are written as they are; `articles` are the hand-written pages with slots for
    charts and tables.
    """

    site_name: str
    site_url: str
    repository_url: str
    edit_path: str
    settings: SiteSettings
    edition: SiteEdition
    layouts: Mapping[tuple[str, int], Layout]
    pages: Mapping[PurePosixPath, bytes]
    articles: Mapping[PurePosixPath, Article]
    written: tuple[HandWrittenPage, ...]
    assets: Mapping[PurePosixPath, bytes]
    previews: bool  # of pages, for other sites: where these can be drawn and have an address


def build_theme(
    project: Path, files: SiteSources, cache: Path, *, updated: date, language: str = ""
) -> Theme:
    """The theme made from `project`'s mkdocs.yml and its `files` of site_src/, in `language`.

    By default that is the first language of the site. A theme in another one has no assets, except the
    words of its scripts: those of the first are there for all.

    Runs MkDocs (about a second) only if the folder `cache` has no output for the same sources; a cache
    that is lost or damaged only costs that second. `updated` is the day the footer states. The environment
    variable SITE_URL says where the site will be published. Raises `ThemeError` and `HandWrittenError`.
    """
    try:
        config = (project / "mkdocs.yml").read_bytes()
    except OSError as error:
        raise ThemeError(
            str(error.filename), f"could not be read ({error.strerror}); check the file"
        ) from error
    edition = files.edition(language or files.languages[0])
    file = cache / (f"theme-{edition.language}.json" if edition.folder else _CACHE)
    key = _key(config, files, edition.language)
    output = _load(file, key)
    if output is None:
        output = mkdocs_build.run(project, files, edition.language)
        gc.collect()  # MkDocs leaves 15 MB of objects that refer to each other; entries take their place
        _save(file, key, output)
    return _theme(output, files, updated, edition)


def _key(config: bytes, files: SiteSources, language: str) -> str:
    """Hash of everything that MkDocs' output depends on, with this program and environment variables."""
    configs = (files.config, config)
    edition = files.edition(language)
    inputs: list[object] = [
        [(package, version(package)) for package in mkdocs_build.PACKAGES],
        named_variables(configs),
        program.digest(*_MODULES),
        configs,
        sorted(files.pages_in(language).items()),
        language,
        sorted(messages(language).items()),
        edition.own_words,
        mkdocs_build.missing(edition),
        sorted(files.without),
        sorted(files.overrides.items()),
    ]
    return hashlib.sha256(repr(inputs).encode()).hexdigest()


def _load(file: Path, key: str) -> MkDocsOutput | None:
    """Cached output of MkDocs in `file` for `key`; None if it is missing, damaged or for another key."""
    try:
        head, _, body = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    if head.decode("ascii", "replace") != f"{key} {hashlib.sha256(body).hexdigest()}":
        return None
    return MkDocsOutput.from_json(body)


def _save(file: Path, key: str, output: MkDocsOutput) -> None:
    body = output.to_json().encode()
    head = f"{key} {hashlib.sha256(body).hexdigest()}\n".encode()
    with suppress(OSError):  # a cache that cannot be written costs a second in each run
        write_bytes(file, head + body)


def _theme(output: MkDocsOutput, files: SiteSources, updated: date, edition: SiteEdition) -> Theme:
    """Theme made from the `output` of MkDocs, the day `updated` and the current assets."""
    stamp = marker("updated"), updated.isoformat()
    texts = {
        path.with_suffix(".html").as_posix(): hand_written.body(page.content)
        for path, page in files.pages_in(edition.language).items()
        if path.suffix == ".md"
    }
    html = {
        path: _fill_head(
            output,
            path,
            edition.placed(page.html.replace(*stamp)),
            edition
            if path == MISSING
            else edition.of_page(files.languages_of(PurePosixPath(path).with_suffix(".md"))),
        )
        for path, page in output.pages.items()
    }
    return Theme(
        site_name=output.site_name,
        site_url=output.site_url,
        previews=bool(output.site_url) and preview.are_possible(),
        repository_url=output.repository_url,
        edit_path=output.edit_path,
        settings=output.settings,
        edition=edition,
        layouts={
            (section, int(depth)): Layout.cut(edition.placed(layout.replace(*stamp)))
            for (section, _, depth), layout in (
                (name.partition("/"), layout) for name, layout in output.layouts.items()
            )
        },
        pages={
            PurePosixPath(path): html[path].encode()
            for path, page in output.pages.items()
            if not page.requests and not (edition.folder and path == MISSING)
        },
        articles={
            PurePosixPath(path): Article(
                source=page.source,
                template=Template.cut(html[path]),
                wanted=tuple(tuple(request.split()) for request in page.requests),
                text=texts[path],
            )
            for path, page in output.pages.items()
            if page.requests
        },
        written=tuple(
            HandWrittenPage(path, page.title, hand_written.headings(page.html))
            for path, page in sorted(output.pages.items())
            if path != MISSING
        ),
        assets=script_words.files(edition.language, files.assets, edition.own_words)
        | ({} if edition.folder else _assets(output, files))
        | (_markdown(output, texts) if edition.has_markdown else {}),
    )


def _markdown(output: MkDocsOutput, texts: Mapping[str, str]) -> dict[PurePosixPath, bytes]:
    """{path: content} of the Markdown twins of hand-written pages without charts and tables."""
    return {
        PurePosixPath(path).with_suffix(".md"): texts[path].encode()
        for path, page in output.pages.items()
        if path in texts and not page.requests
    }


def _fill_head(output: MkDocsOutput, path: str, html: str, edition: SiteEdition) -> str:
    """`html` of the hand-written page at `path`, with the slots of its head filled."""
    page = output.pages[path]
    return hand_written.fill_head(
        html,
        PurePosixPath(path),
        title=page.title,
        description=page.description,
        site_name=output.site_name,
        site_url="" if path == MISSING else output.site_url,  # sent for every unknown address: it has none
        pieces=len(page.requests),
        edition=edition,
    )


def _assets(output: MkDocsOutput, files: SiteSources) -> dict[PurePosixPath, bytes]:
    """{path: content} of the files of the theme and of site_src/assets; style sheets are joined into one."""
    assets = {PurePosixPath(path): text.encode() for path, text in output.assets.items()}
    assets |= {
        "assets" / path: _compact(content) if path.suffix == ".css" else content
        for path, content in files.assets.items()
    }
    assets |= {path: page.content for path, page in files.pages.items() if path.suffix != ".md"}
    assets[PurePosixPath(SHEET)] = _joined([PurePosixPath(path) for path in output.sheets], assets)
    for path in output.assets.keys() & set(output.sheets):
        del assets[PurePosixPath(path)]
    return assets


def _joined(sheets: Sequence[PurePosixPath], assets: Mapping[PurePosixPath, bytes]) -> bytes:
    missing = [path for path in sheets if path not in assets]
    if missing:
        raise ThemeError(
            "mkdocs.yml",
            f"the style sheet {missing[0]} is not in the theme or in site_src/assets; add it there",
        )
    return b"\n".join([*(assets[path] for path in sheets), place_rules().encode()])


@lru_cache(maxsize=256)  # `catalog serve` builds again and again from the same style sheets
def _compact(sheet: bytes) -> bytes:
    """A style sheet of ours without comments and without spaces that mean nothing: a sixth less to send."""
    return _SPARE.sub(_needed, sheet).strip()


def _needed(match: re.Match[bytes]) -> bytes:
    if match["kept"] or match["sign"] or match["colon"]:
        return match["kept"] or match["sign"] or match["colon"]
    return b" " if match["space"] else b""
