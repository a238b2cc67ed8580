"""The theme's share of the site: layouts, hand-written pages and theme assets.

The only module that knows MkDocs exists. MkDocs takes about a second, most of
it to be imported, so what it made is kept until something it was made from changes.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import tempfile
import warnings
from base64 import b64encode
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from html import escape, unescape
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urljoin

from catalog.entries import program
from catalog.entries.diagnostics import CatalogError
from catalog.render.layout import Article, Layout, Template, marker, page_head
from catalog.views.search import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

# Whatever can change a byte of what MkDocs makes.
_PACKAGES: Final = (
    "mkdocs",
    "mkdocs-material",
    "markdown",
    "pymdown-extensions",
    "pygments",
    "jinja2",
    "tinycss2",
)
_MISSING: Final = "404.html"
_DEPTHS: Final = (0, 1)
_POLICY: Final = (
    "default-src 'none'; script-src 'self'{hashes}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)

# A line of a hand-written page that asks for something computed: [[scores humaneval pass@1]]
_WANTED: Final = re.compile(r"^\[\[([a-z][^\[\]\n]*)\]\]$", re.MULTILINE)
_FRONT_MATTER: Final = re.compile(r"---\n(.*?)^---\n(.*)", re.DOTALL | re.MULTILINE)
_SCRIPT: Final = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
_KEPT_AS_WRITTEN: Final = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
_INDENTED_BREAK: Final = re.compile(r"\s*\n\s*")
_LINKED_FILE: Final = re.compile(r'(?:href|src)="([^"#?]+)"')
_SHEETS: Final = re.compile(r'(?:<link rel="stylesheet" href="[^"]*assets/stylesheets/[^"/]+">\n)+')
_SHEET: Final = (
    "assets/stylesheets/frame.css"  # the theme's and ours as one: a phone asks once, and paints sooner
)
_HEADING: Final = re.compile(r'<h[23] id="([^"]+)"[^>]*>(.*?)</h[23]>', re.DOTALL)
_PERMALINK: Final = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
# A comment of a style sheet with its line break; or a string, in which what looks like one is none.
_COMMENT: Final = re.compile(
    rb"""/\*.*?\*/[ \t]*\n?|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\)""", re.DOTALL
)
_SOURCE_MAP: Final = re.compile(r"\n?(?://|/\*)# sourceMappingURL=\S+(?:\s*\*/)?\s*$")


class ThemeError(CatalogError):
    """The theme could not be built from mkdocs.yml and site_src/."""

    def __init__(self, place: str, trouble: str) -> None:
        super().__init__(f"{place}: {trouble}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What the theme gives to a site.

    `layouts` is keyed by section (the stem of its page in the tabs: "index",
    "models", ...) and depth (0 for `models.html`, 1 for `models/codegen.html`).
    `pages` (hand-written ones and 404.html) and `assets` (the theme's and
    those of site_src/assets/) are whole and go to disk as they are; `articles`
    are the hand-written pages that wait for computed pieces. `written` says what all
    of the hand-written ones are about.
    `site_url` ends in a slash, or is "" when the site is built for any place. A file of the
    repository is edited at `repository_url`/`edit_path`/<its path>.
    """

    site_name: str
    site_url: str
    repository_url: str
    edit_path: str
    layouts: Mapping[tuple[str, int], Layout]
    pages: Mapping[PurePosixPath, bytes]
    articles: Mapping[PurePosixPath, Article]
    written: tuple[Written, ...]
    assets: Mapping[PurePosixPath, bytes]


def build_theme(project: Path, cache: Path, *, updated: date) -> Theme:
    """The theme made from `project`'s mkdocs.yml and site_src/.

    Runs MkDocs (about a second) only when nothing under `cache` fits; a cache
    that is lost or damaged only costs that second. `updated` is the day the
    footer states. The environment variable SITE_URL says where the site will
    be published. Raises `ThemeError`.
    """
    sources = _Sources.read(project)
    kept = cache / "theme.json"
    key = sources.key()
    frame = _recall(kept, key)
    if frame is None:
        frame = _run_mkdocs(project, sources)
        _keep(kept, key, frame)
    return _finish(frame, sources, updated)


@dataclass(frozen=True, slots=True)
class _Sources:
    """The files the theme is made from, by path relative to their folder."""

    config: bytes
    pages: Mapping[PurePosixPath, bytes]
    overrides: Mapping[PurePosixPath, bytes]
    assets: Mapping[PurePosixPath, bytes]  # published as they are: MkDocs never sees them

    @classmethod
    def read(cls, project: Path) -> _Sources:
        try:
            return cls(
                (project / "mkdocs.yml").read_bytes(),
                _files(project / "site_src/pages"),
                _files(project / "site_src/overrides"),
                _files(project / "site_src/assets"),
            )
        except OSError as error:
            raise ThemeError(str(error.filename), f"could not be read ({error.strerror})") from error

    def key(self) -> str:
        """A hash of all that decides what MkDocs makes, this program included."""
        names = sorted(
            set(re.findall(rb"\w+", b" ".join(re.findall(rb"!ENV\s+(\[[^\]]*\]|\S+)", self.config))))
        )
        made_of: list[object] = [
            [(package, version(package)) for package in _PACKAGES],
            [(name, os.environ.get(name.decode())) for name in names],
            program.digest("site/theme.py", "site/theme_css.py", "render/layout.py"),
            self.config,
            sorted(self.pages.items()),
            sorted(self.overrides.items()),
        ]
        return hashlib.sha256(repr(made_of).encode()).hexdigest()


def _files(folder: Path) -> dict[PurePosixPath, bytes]:
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


class _Written(NamedTuple):
    """A hand-written page as MkDocs built it, with slots in its head; and the plain text for those."""

    html: str
    title: str
    description: str
    wanted: Sequence[str] = ()  # what it asks for, in its order


@dataclass(frozen=True, slots=True)
class _Frame:
    """What one run of MkDocs gives: text with slots, fit to be kept as JSON."""

    site_name: str
    site_url: str
    repository_url: str
    edit_path: str
    layouts: Mapping[str, str]  # by "section/depth"
    pages: Mapping[str, _Written]
    assets: Mapping[str, str]  # the theme's
    sheets: Sequence[str]  # paths of the style sheets that are one, in their order

    def to_json(self) -> str:
        return json.dumps(
            {
                "site_name": self.site_name,
                "site_url": self.site_url,
                "repository_url": self.repository_url,
                "edit_path": self.edit_path,
                "layouts": self.layouts,
                "pages": self.pages,
                "assets": self.assets,
                "sheets": self.sheets,
            }
        )

    @classmethod
    def from_json(cls, text: bytes) -> _Frame:
        value = json.loads(text)
        return cls(
            value["site_name"],
            value["site_url"],
            value["repository_url"],
            value["edit_path"],
            value["layouts"],
            {path: _Written(*page) for path, page in value["pages"].items()},
            value["assets"],
            value["sheets"],
        )


def _recall(kept: Path, key: str) -> _Frame | None:
    """The frame kept for `key`; None when there is none, or when a byte of it has changed."""
    try:
        head, _, body = kept.read_bytes().partition(b"\n")
    except OSError:
        return None
    if head.decode("ascii", "replace") != f"{key} {hashlib.sha256(body).hexdigest()}":
        return None
    return _Frame.from_json(body)


def _keep(kept: Path, key: str, frame: _Frame) -> None:
    body = frame.to_json().encode()
    head = f"{key} {hashlib.sha256(body).hexdigest()}\n".encode()
    unfinished = kept.with_name(f"{kept.name}.{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(head + body)
        unfinished.replace(kept)
    except OSError:
        # A cache that cannot be written costs a second a run, and that is all.
        with suppress(OSError):
            unfinished.unlink()


def _finish(frame: _Frame, sources: _Sources, updated: date) -> Theme:
    """The theme of `frame`, with the day and the assets as they are now."""
    stamp = marker("updated"), updated.isoformat()
    assets = {PurePosixPath(path): text.encode() for path, text in frame.assets.items()}
    assets |= {"assets" / path: content for path, content in sources.assets.items()}
    assets |= {path: content for path, content in sources.pages.items() if path.suffix != ".md"}
    assets[PurePosixPath(_SHEET)] = _joined([PurePosixPath(path) for path in frame.sheets], assets)
    for path in frame.assets.keys() & set(frame.sheets):
        del assets[PurePosixPath(path)]
    return Theme(
        site_name=frame.site_name,
        site_url=frame.site_url,
        repository_url=frame.repository_url,
        edit_path=frame.edit_path,
        layouts={
            (section, int(depth)): Layout.cut(html.replace(*stamp))
            for (section, _, depth), html in (
                (name.partition("/"), html) for name, html in frame.layouts.items()
            )
        },
        pages={
            PurePosixPath(path): _fill(frame, path, page.html.replace(*stamp), page).encode()
            for path, page in frame.pages.items()
            if not page.wanted
        },
        articles={
            PurePosixPath(path): Article(
                source=f"site_src/pages/{path.removesuffix('html')}md",
                template=Template.cut(_fill(frame, path, page.html.replace(*stamp), page)),
                wanted=tuple(tuple(each.split()) for each in page.wanted),
            )
            for path, page in frame.pages.items()
            if page.wanted
        },
        written=tuple(
            Written(path, page.title, _headings(page.html))
            for path, page in sorted(frame.pages.items())
            if path != _MISSING
        ),
        assets=assets,
    )


def _joined(sheets: Sequence[PurePosixPath], assets: Mapping[PurePosixPath, bytes]) -> bytes:
    missing = [path for path in sheets if path not in assets]
    if missing:
        raise ThemeError("mkdocs.yml", f"its style sheet {missing[0]} is neither the theme's nor in site_src")
    return _COMMENT.sub(_without_comment, b"\n".join(assets[path] for path in sheets))


def _without_comment(match: re.Match[bytes]) -> bytes:
    return b"" if match[0].startswith(b"/*") else match[0]


def _headings(html: str) -> tuple[tuple[str, str], ...]:
    """Anchor and plain text of the headings below a page's first."""
    return tuple(
        (unescape(anchor), " ".join(unescape(_TAG.sub("", _PERMALINK.sub("", text))).split()))
        for anchor, text in _HEADING.findall(html)
    )


def _fill(frame: _Frame, path: str, html: str, page: _Written) -> str:
    """A hand-written page, with the slots of its head filled as a caller fills a layout's.

    Slots for computed pieces stay.
    """
    head = page_head(
        PurePosixPath(path),
        title=page.title,
        description=page.description,
        site_name=frame.site_name,
        site_url="" if path == _MISSING else frame.site_url,  # which is sent for every address
    )
    title = f"{page.title} - {frame.site_name}"
    pieces = {f"piece{i}": marker(f"piece{i}") for i in range(len(page.wanted))}
    return Template.cut(html).fill(
        {"title": escape(title), "heading": escape(page.title), "head": head, **pieces}
    )


def _run_mkdocs(project: Path, sources: _Sources) -> _Frame:
    """The frame as MkDocs builds it from the hand-written pages and an empty page for every layout."""
    with tempfile.TemporaryDirectory(prefix="catalog-theme-") as folder, _mkdocs() as complaints:
        # Imported here because a warm build never needs them, and they take most of a second.
        from jinja2 import TemplateError  # noqa: PLC0415
        from mkdocs.commands.build import build  # noqa: PLC0415
        from mkdocs.config import load_config  # noqa: PLC0415
        from mkdocs.exceptions import Abort, MkDocsException  # noqa: PLC0415

        docs, built = Path(folder, "docs"), Path(folder, "site")
        docs.mkdir()
        try:
            config = load_config(str(project / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(built))
            sections = [PurePosixPath(url).stem for entry in config.nav or () for url in entry.values()]
            written = {
                path.with_suffix(".html").as_posix(): _place(docs, path, text, sections)
                for path, text in sources.pages.items()
                if path.suffix == ".md"
            }
            layouts = {
                f"{section}/{depth}": _place_layout(docs, section, depth)
                for section in sections
                for depth in _DEPTHS
            }
            build(config)
        except (MkDocsException, Abort) as error:
            raise ThemeError("mkdocs.yml", "; ".join(complaints) or str(error)) from error
        except TemplateError as error:
            raise ThemeError("site_src/overrides", f"{type(error).__name__}: {error}") from error
        if complaints:
            raise ThemeError("mkdocs.yml, site_src/pages", "; ".join(complaints))

        html = {path: _settle(_built(built, path)) for path in (*written, *layouts.values(), _MISSING)}
        about = written | {_MISSING: ("Page not found", "Nothing is published at this address.", [])}
        return _Frame(
            str(config.site_name),
            str(config.site_url or ""),
            str(config.extra.get("repository_url", "")).rstrip("/"),
            str(config.extra.get("edit_path", "")).strip("/"),
            {name: _with_one_sheet(html[path]) for name, path in layouts.items()},
            {path: _Written(_with_one_sheet(html[path]), *texts) for path, texts in about.items()},
            _theme_assets(built, html),
            _sheets(html[layouts[f"{sections[0]}/0"]]),
        )


def _built(site: Path, path: str) -> str:
    try:
        return (site / path).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ThemeError(path, "was not built by MkDocs; does another page claim its name?") from None


@contextmanager
def _mkdocs() -> Iterator[list[str]]:
    """MkDocs kept quiet: its warnings are collected instead of printed."""
    complaints: list[str] = []
    collector = logging.Handler(logging.WARNING)
    collector.emit = lambda record: complaints.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("mkdocs")
    before = log.propagate
    log.addHandler(collector)
    log.propagate = False
    # The theme announces its end of life, and other libraries their next versions, to people who chose them.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield complaints
    finally:
        log.propagate = before
        log.removeHandler(collector)


def _place(
    docs: Path, path: PurePosixPath, text: bytes, sections: Sequence[str]
) -> tuple[str, str, list[str]]:
    """Put a hand-written page where MkDocs finds it, with a slot for each piece that it asks for.

    Returns the title and the description it gives itself, and the pieces.
    """
    import yaml  # noqa: PLC0415 - like MkDocs, not needed by a warm build

    place = f"site_src/pages/{path}"
    try:
        parts = _FRONT_MATTER.fullmatch(text.decode().replace("\r\n", "\n"))
        if parts is None:
            raise ThemeError(place, "starts without front matter: write `---`, title, description, `---`")
        about = yaml.safe_load(parts[1])
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise ThemeError(place, f"its front matter cannot be read: {error}") from error
    for name in ("title", "description"):
        if not isinstance(about, dict) or not isinstance(about.get(name), str) or not about[name].strip():
            raise ThemeError(
                place, f"has no `{name}` in its front matter: readers and search engines need one"
            )
    section = about.get("section", path.parts[0].removesuffix(".md"))
    if section not in sections:
        raise ThemeError(
            place,
            f"is in section `{section}`, which is no tab of mkdocs.yml; write `section:` and one of "
            + ", ".join(sections),
        )
    wanted: list[str] = []

    def slot(match: re.Match[str]) -> str:
        wanted.append(match[1])
        return f'\n<div class="piece">{marker(f"piece{len(wanted) - 1}")}</div>\n'

    body = _WANTED.sub(slot, parts[2])
    _put(docs / path, {"title": marker("heading"), "section": section}, body)
    return about["title"], about["description"], wanted


def _place_layout(docs: Path, section: str, depth: int) -> str:
    """Put an empty page of `section` where MkDocs finds it; return the path of what it will build."""
    folder = PurePosixPath(*["layout"] * depth)
    name = folder / f"layout-{section}"
    # The heading is there for the theme's "skip to content" link alone: article#content is in main.html.
    _put(
        docs / f"{name}.md",
        {"title": marker("heading"), "section": section, "layout": True},
        "# - {: #content }\n",
    )
    return f"{name}.html"


def _put(file: Path, about: Mapping[str, object], body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{json.dumps(about)}\n---\n{body}", encoding="utf-8")


def _settle(html: str) -> str:
    """A built page without its indentation, and with a policy that names exactly its own scripts."""
    parts = _KEPT_AS_WRITTEN.split(html)  # text, kept element, the element's name, text, ...
    html = "".join(
        _INDENTED_BREAK.sub("\n", part) if place % 3 == 0 else part
        for place, part in enumerate(parts)
        if place % 3 != 2  # noqa: PLR2004 - the name is also in the element
    )
    hashes = sorted({_source_hash(text) for attributes, text in _SCRIPT.findall(html) if _runs(attributes)})
    return html.lstrip().replace(marker("csp"), _POLICY.format(hashes="".join(f" {it}" for it in hashes)))


def _sheets(html: str) -> list[str]:
    """The style sheets of a page in the site's root, in their order."""
    found = _SHEETS.search(html)
    return _LINKED_FILE.findall(found[0]) if found else []


def _with_one_sheet(html: str) -> str:
    """A page that asks for one style sheet where the theme asks for each."""

    def one(links: re.Match[str]) -> str:
        root = _LINKED_FILE.findall(links[0])[0].partition("assets/")[0]
        return f'<link rel="stylesheet" href="{root}{_SHEET}">\n'

    return _SHEETS.sub(one, html, count=1)


def _runs(attributes: str) -> bool:
    """Whether a browser runs the text of a script with these attributes: not a file's, not a data block's."""
    return "src=" not in attributes and "application/json" not in attributes


def _source_hash(script: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _theme_assets(built: Path, html: Mapping[str, str]) -> dict[str, str]:
    """The theme's scripts and styles that some page asks for, without their links to source maps.

    The theme ships three megabytes; pages link three files. What is linked and
    was not built is ours, and is in site_src/assets/. Style sheets lose the rules that no page uses.
    """
    linked = {
        urljoin(f"/{path}", unescape(link)).lstrip("/")
        for path, text in html.items()
        if path != _MISSING
        for link in _LINKED_FILE.findall(text)
        if "assets/" in link
    }
    from catalog.site.theme_css import prune  # noqa: PLC0415 - like MkDocs, not needed by a warm build

    texts = {
        path: _SOURCE_MAP.sub("\n", (built / path).read_text(encoding="utf-8"))
        for path in sorted(linked)
        if (built / path).is_file()
    }
    return {
        path: prune(text, html.values()) if path.endswith(".css") else text for path, text in texts.items()
    }
