"""A run of MkDocs: hand-written pages, an empty page for every layout, and assets of the theme.

The only module that imports MkDocs, and only when it runs: the imports take most of a second.
"""

from __future__ import annotations

import io
import json
import logging
import os
import posixpath
import re
import tempfile
import warnings
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.text import slug
from catalog.render import hand_written, theme_html
from catalog.render.layout import HOME_SECTION, marker
from catalog.site import frame_words, script_words
from catalog.site.site_sources import ThemeError
from catalog.validate.rules import PROGRAM_URL
from catalog.views.addresses import is_left_out
from catalog.views.site_settings import SiteSettings
from catalog.wording import ENGLISH, speaking
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from catalog.render.editions import SiteEdition
    from catalog.site.site_sources import SiteSource, SiteSources

PACKAGES: Final = (
    "mkdocs",
    "mkdocs-material",
    "markdown",
    "pymdown-extensions",
    "pygments",
    "jinja2",
    "tinycss2",
)
"""Packages that can change the output of a run."""

SITE: Final = "site"
"""Name of the folder, beside its sources, that the frames are written into."""

MISSING: Final = "404.html"
"""The page that a host sends for an unknown address."""

_DEPTHS: Final = (0, 1)
_INHERITS: Final = re.compile(rb"^INHERIT: *site_src/defaults\.yml.*$", re.MULTILINE)  # for plain MkDocs
_LARGE_LOGO: Final = 2_000  # characters; a larger one is cheaper as a file, which browsers keep
# A page has two copies, which must not share ids, and its policy allows no styles.
_NOT_INLINE: Final = re.compile(
    r"\s(?:id|style|class|on\w+)=|^<svg[^>]*\s(?:width|height)=|<(?:style|script|image|a)\b"
)
_LINK: Final = re.compile(r'<a[^>]* href="([^":#?]+)')
_SOURCE_MAP: Final = re.compile(r"\n?(?://|/\*)# sourceMappingURL=\S+(?:\s*\*/)?\s*$")


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """A hand-written page as HTML with slots in its head, and the title and description for these."""

    html: str
    title: str
    description: str
    requests: Sequence[str]  # computed pieces, in the order of their slots
    source: str  # the file that it was written in, for people: site_src/pages/survey.md


@dataclass(frozen=True, slots=True)
class MkDocsOutput:
    """Output of one MkDocs run: settings, and texts with slots; can be stored as JSON."""

    site_name: str
    site_url: str
    repository_url: str
    edit_path: str
    layouts: Mapping[str, str]  # by "section/depth"
    pages: Mapping[str, BuiltPage]
    assets: Mapping[str, str]  # of the theme; none in other languages than the first, which use those
    sheets: Sequence[str]  # paths of the style sheets that become one, in their order
    settings: SiteSettings  # for pages that are made from entries

    def to_json(self) -> str:
        """The output as one JSON object."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: bytes) -> MkDocsOutput:
        """MkDocs output parsed from the JSON that `to_json` returned."""
        value = json.loads(text)
        pages = {path: BuiltPage(**page) for path, page in value.pop("pages").items()}
        return cls(pages=pages, settings=SiteSettings(**value.pop("settings")), **value)


@dataclass(frozen=True, slots=True)
class FrameSources:
    """Files in a folder that frames are made from: hand-written pages, and an empty page a layout."""

    pages: Mapping[str, hand_written.HandWritten]  # by the path of their HTML
    layouts: Mapping[str, str]  # path of the HTML by "section/depth"


def frame_settings(
    folder: Path, project: Path, files: SiteSources, language: str = ENGLISH
) -> dict[str, Any]:
    """Settings of the frame, as in mkdocs.yml, with `docs`, `overrides` and SITE in `folder`.

    Their words are in `language`. Raises the ConfigurationError of MkDocs.
    """
    untranslated = {
        path.with_suffix(".html").as_posix(): other
        for path, source in files.pages_in(language).items()
        if path.suffix == ".md" and (other := _other_language(files, path, source, language))
    }
    with speaking(language):
        settings = frame_words.in_language(_settings(project, files.config), language, untranslated)
    edition = files.edition(language)
    own_words = edition.own_words
    settings["extra"] |= {
        "missing": missing(edition),
        "script_words": bool(script_words.files(language, {}, own_words)),
        "without": sorted(files.without),
        "logo": _inline_logo(files.assets, str(settings["theme"].get("logo", ""))),
    }
    others = {path for pages in files.worded.values() for path in pages} - files.pages_in(language).keys()
    settings["nav"] = _offered(
        settings.get("nav"),
        lambda url: is_left_out(url, files.without) or PurePosixPath(url).with_suffix(".md") in others,
    )
    settings["theme"] = {**settings["theme"], "custom_dir": str(folder / "overrides")}
    return settings | {"docs_dir": str(folder / "docs"), "site_dir": str(folder / SITE)}


def _inline_logo(assets: Mapping[PurePosixPath, bytes], path: str) -> str:
    """The logo at `path` as an element of a page; "" if it is large, no SVG, or has ids or styles."""
    image = assets.get(PurePosixPath(path.removeprefix("assets/")), b"").decode("utf-8", "replace").strip()
    if not image.startswith("<svg ") or len(image) > _LARGE_LOGO or _NOT_INLINE.search(image):
        return ""
    return image.replace("<svg ", '<svg aria-hidden="true" width="24" height="24" ', 1)


def write_sources(folder: Path, settings: Mapping[str, Any], files: SiteSources) -> FrameSources:
    """Write what frames with these `settings` are made from into `folder`, for MkDocs or a program like it.

    Raises ThemeError and HandWrittenError.
    """
    language = settings["theme"]["language"]
    docs, overrides = folder / "docs", folder / "overrides"
    docs.mkdir(exist_ok=True)
    for path, content in files.overrides.items():
        file = overrides / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    sections = _sections(settings.get("nav"))
    extra = settings.get("extra") or {}
    edit = f"{extra.get('repository_url', '')}/{extra.get('edit_path', '')}".strip("/")
    pages = {
        path.with_suffix(".html").as_posix(): _write_page(
            docs, path, source, sections, edit, _other_language(files, path, source, language)
        )
        for path, source in files.pages_in(language).items()
        if path.suffix == ".md"
    }
    layouts = {
        f"{section}/{depth}": _write_layout(docs, section, depth) for section in sections for depth in _DEPTHS
    }
    return FrameSources(pages, layouts)


def missing(edition: SiteEdition) -> list[dict[str, str]]:
    """Words of the page for unknown addresses, in every language of the site: it has one such page."""
    words = []
    for language, folder in edition.folders:
        with speaking(language):
            words.append({"language": language, "folder": folder, **frame_words.missing()})
    return words


def _other_language(files: SiteSources, path: PurePosixPath, source: SiteSource, language: str) -> str:
    """Language of a hand-written page if it is not `language`, else "".

    A page of the program is English unless its name says otherwise; one of the catalogue is in its first
    language.
    """
    if path in files.worded.get(language, {}):
        return ""
    written = ENGLISH if source.of_program else files.languages[0]
    return "" if written == language else written


def run(project: Path, files: SiteSources, language: str = ENGLISH) -> MkDocsOutput:
    """The output of MkDocs for `project` in `language`; `files` are those beside its entries.

    Raises ThemeError and HandWrittenError.
    """
    with tempfile.TemporaryDirectory(prefix="catalog-theme-") as folder, _collected_warnings() as messages:
        from jinja2 import TemplateError  # noqa: PLC0415
        from mkdocs.commands.build import build  # noqa: PLC0415
        from mkdocs.config import load_config  # noqa: PLC0415
        from mkdocs.exceptions import Abort, MkDocsException  # noqa: PLC0415

        try:
            settings = frame_settings(Path(folder), project, files, language)
            Path(settings["theme"]["custom_dir"]).mkdir()
            Path(settings["docs_dir"]).mkdir()
            file = str(project / "mkdocs.yml")
            config = load_config(io.BytesIO(b"{}"), config_file_path=file, **settings)
            sources = write_sources(Path(folder), settings, files)
            build(config)
        except (MkDocsException, Abort) as error:
            raise ThemeError("mkdocs.yml", "; ".join(messages) or str(error)) from error
        except TemplateError as error:
            raise ThemeError(
                "site_src/overrides", f"a template has an error ({error}); correct it"
            ) from error
        if messages:
            raise ThemeError("mkdocs.yml, site_src/pages", "; ".join(messages))

        site, layouts = Path(folder, SITE), sources.layouts
        html = {
            path: theme_html.compact(_read(site, path))
            for path in (*sources.pages, *layouts.values(), MISSING)
        }
        for path in sources.pages:
            _check_links(path, html[path], files, language)
        texts = {
            path: (page.title, page.description, page.requests, page.file)
            for path, page in sources.pages.items()
        }
        with speaking(language):
            texts[MISSING] = (_("Page not found"), _("Nothing is published at this address."), (), "")
        return MkDocsOutput(
            str(config.site_name),
            str(config.site_url or ""),
            str(config.extra.get("repository_url", "")).rstrip("/"),
            str(config.extra.get("edit_path", "")).strip("/"),
            {name: theme_html.with_one_sheet(html[path]) for name, path in layouts.items()},
            {path: BuiltPage(theme_html.with_one_sheet(html[path]), *text) for path, text in texts.items()},
            {} if files.edition(language).folder else _theme_assets(site, html),
            theme_html.style_sheets(html[next(iter(layouts.values()))]),
            _site_settings(config),
        )


def _site_settings(config: MkDocsConfig) -> SiteSettings:
    """Settings of pages that are made from entries."""
    if "home" in config.extra:
        raise ThemeError(
            "mkdocs.yml",
            "the fields of `extra.home` are now in entries/catalogue.yaml; `catalog upgrade` moves them",
        )
    cited = config.extra["citation"]
    return SiteSettings(
        name=str(config.site_name),
        description=str(config.site_description or ""),
        authors=str(config.copyright or ""),
        cited_title=str(cited.get("title") or ""),
        cited_authors=str(cited.get("author") or ""),
        cited_key=slug(str(cited.get("key") or "")),
    )


def _settings(project: Path, defaults: bytes) -> dict[str, Any]:
    """Settings of the frame: those of the program, and over them those of the catalogue's mkdocs.yml."""
    from mkdocs.exceptions import ConfigurationError  # noqa: PLC0415
    from mkdocs.utils.yaml import yaml_load  # noqa: PLC0415

    text = _INHERITS.sub(b"", (project / "mkdocs.yml").read_bytes())
    with io.BytesIO(text) as file:
        file.name = str(project / "mkdocs.yml")  # for what it inherits
        own = yaml_load(file)
    if not isinstance(own, dict):
        raise ConfigurationError("has to be settings such as `site_name: My survey`")
    settings = _merged(yaml_load(io.BytesIO(defaults)), own)
    if not isinstance(settings["theme"], dict):
        raise ConfigurationError("`theme` has to be settings below it; leave it out for those of the program")
    return settings


def _merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with the values of `own`; mappings in both are merged in the same way, lists are replaced."""
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            merged[key] = _merged(below, value)
        else:
            merged[key] = value
    return merged


def _sections(nav: Any) -> list[str]:  # noqa: ANN401 - as a person wrote it
    """Sections of the site, from `nav` of mkdocs.yml; raises ThemeError unless it is a list of tabs.

    A tab is one page, or a list of pages; each page is a section.
    """
    tabs = _titled(nav)
    pages = [page for title, target in tabs for page in (_titled(target) or [(title, target)])]
    urls = [url for _title, url in pages if isinstance(url, str)]
    if not urls or len(urls) < len(pages):
        raise ThemeError(
            "mkdocs.yml",
            "`nav` has to be a list of tabs such as `- Methods: methods.html`, or with a list of such pages "
            f"in a tab; copy it from {PROGRAM_URL}/blob/main/mkdocs.yml",
        )
    sections = [PurePosixPath(url).stem for url in urls]
    if HOME_SECTION not in sections:
        raise ThemeError("mkdocs.yml", "`nav` has no home page; add `- Home: index.html`")
    return sections


def _check_links(path: str, html: str, files: SiteSources, language: str) -> None:
    """Raise ThemeError if the hand-written page at `path` links to a page that the site does not have."""
    targets = (posixpath.normpath(f"{path}/../{link}") for link in _LINK.findall(html))
    target = next((target for target in targets if is_left_out(target, files.without)), None)
    if target is None:
        return
    source = files.pages_in(language)[PurePosixPath(path).with_suffix(".md")]
    lines = source.content.decode("utf-8", "replace").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if PurePosixPath(target).name in text), 1)
    raise ThemeError(
        f"{source.name}:{line}",
        f"links to `{target}`, a page that `without` in entries/catalogue.yaml leaves out; delete the link, "
        "or the name there",
    )


def _offered(nav: Any, is_missing: Callable[[str], bool]) -> Any:  # noqa: ANN401 - as a person wrote it
    """`nav` without tabs of pages that this edition lacks, and without those that are empty then."""
    if isinstance(nav, list):
        kept = (_offered(item, is_missing) for item in nav)
        return [item for item in kept if item not in (None, [], {})]
    if isinstance(nav, dict):
        tabs = {title: _offered(target, is_missing) for title, target in nav.items()}
        return {title: target for title, target in tabs.items() if target not in (None, [])}
    return None if isinstance(nav, str) and is_missing(nav) else nav


def _titled(items: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - as a person wrote it
    """(title, target) of the items of a list in `nav`; (None, None) for one without title; [] for no list."""
    if not isinstance(items, list):
        return []
    return [next(iter(item.items())) if isinstance(item, dict) and item else (None, None) for item in items]


@contextmanager
def _collected_warnings() -> Iterator[list[str]]:
    """Context manager with a list that collects the warnings of MkDocs instead of printing them."""
    messages: list[str] = []
    collector = logging.Handler(logging.WARNING)
    collector.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("mkdocs")
    before = log.propagate
    log.addHandler(collector)
    log.propagate = False
    # The theme announces its end of life, and other libraries their next versions, to people who chose them.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield messages
    finally:
        log.propagate = before
        log.removeHandler(collector)


def _write_page(
    docs: Path, path: PurePosixPath, source: SiteSource, sections: Sequence[str], edit: str, lang: str
) -> hand_written.HandWritten:
    """Write a hand-written page, with slots, into the source folder of MkDocs; return the parsed page.

    `edit` is the address where files of the catalogue's repository are edited; `lang` the language of the
    page if it is not that of its frame, else "".
    """
    page = hand_written.parse(path, source.content, sections, file=source.name)
    at = f"{PROGRAM_URL}/edit/main" if source.of_program else edit
    front_matter = {"title": marker("heading"), "section": page.section, "edit": f"{at}/{source.name}"}
    front_matter |= {"lang": lang} if lang else {}
    _write(docs / path, front_matter, page.body)
    return page


def _write_layout(docs: Path, section: str, depth: int) -> str:
    """Write an empty page of `section` into the source folder of MkDocs; return the path of its HTML."""
    name = PurePosixPath(*["layout"] * depth, f"layout-{section}")
    # The heading is there for the theme's "skip to content" link alone: article#content is in main.html.
    _write(
        docs / f"{name}.md",
        {"title": marker("heading"), "section": section, "layout": True},
        "# - {: #content }\n",
    )
    return f"{name}.html"


def _write(file: Path, front_matter: Mapping[str, object], body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{json.dumps(front_matter)}\n---\n{body}", encoding="utf-8", newline="\n")


def _read(site: Path, path: str) -> str:
    try:
        return (site / path).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ThemeError(
            path, "was not built by MkDocs; rename it if another page has the same name"
        ) from None


def _theme_assets(site: Path, html: Mapping[str, str]) -> dict[str, str]:
    """{path: text} of the theme's scripts and styles that pages link to, without links to source maps.

    The theme ships three megabytes; pages link to three files. A linked file that MkDocs did not write is
    one of site_src/assets/. Style sheets lose the rules that no page uses.
    """
    from catalog.site.theme_css import prune  # noqa: PLC0415 - like MkDocs, not needed by a warm build

    linked = theme_html.linked_assets({path: text for path, text in html.items() if path != MISSING})
    texts = {
        path: _SOURCE_MAP.sub("\n", (site / path).read_text(encoding="utf-8"))
        for path in sorted(linked)
        if (site / path).is_file()
    }
    return {
        path: prune(text, html.values()) if path.endswith(".css") else text for path, text in texts.items()
    }
