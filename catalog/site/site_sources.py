"""Files that a site is made of besides entries: those of the program, and over them those of the catalogue.

A file of the catalogue's `site_src/` replaces the file of the program with the same name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import yaml

from catalog.entries.diagnostics import CatalogError
from catalog.entries.schema.catalogue import NAME as CATALOGUE
from catalog.entries.schema.types import NOUN_PATTERN
from catalog.render.editions import SiteEdition
from catalog.site.source_folders import ASSETS, DEFAULTS, FOLDER, OVERRIDES, PAGES, TEMPLATES, program_folder
from catalog.views.site_settings import SiteSettings
from catalog.wording import ENGLISH, LANGUAGES
from catalog.wording.own_words import NO_OWN_WORDS, OwnWords, spelled

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from pathlib import Path

_REPOSITORY: Final = b"@@REPOSITORY@@"  # in pages of help
_OPTIONAL: Final = re.compile(rb"@@with ([a-z-]+)@@(.*?)@@end@@", re.DOTALL)
_NOUN: Final = re.compile(rb"@@((?:an? |An? )?(?:famil(?:y|ies)|variants?))@@", re.IGNORECASE)
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster, if PyYAML has it


class ThemeError(CatalogError):
    """Error: the theme could not be built from mkdocs.yml and site_src/."""

    def __init__(self, file: str, message: str) -> None:
        super().__init__(f"{file}: {message}")


class SiteSource(NamedTuple):
    """One file: its content, and its path in the catalogue's folder, or in the program's repository."""

    content: bytes
    name: str  # "site_src/help/rules.md"
    of_program: bool  # not in the catalogue's folder


@dataclass(frozen=True, slots=True)
class SiteSources:
    """Files of `site_src/`, by their path in the site, in `overrides/`, in `assets/` or in `templates/`."""

    pages: Mapping[PurePosixPath, SiteSource]
    overrides: Mapping[PurePosixPath, bytes]  # templates of the frame, for MkDocs
    assets: Mapping[PurePosixPath, bytes]  # published as they are
    templates: Mapping[str, str]  # of pages that are made from entries
    config: bytes  # settings of the frame that mkdocs.yml need not repeat
    languages: tuple[str, ...] = (ENGLISH,)  # of the site; pages in the first one lie at its root
    worded: Mapping[str, Mapping[PurePosixPath, SiteSource]] = field(
        default_factory=dict
    )  # pages, by language
    own_words: Mapping[str, OwnWords] = field(default_factory=dict)  # of the catalogue, by language
    without: frozenset[str] = frozenset()  # optional pages and files that the site does not have

    def edition(self, language: str) -> SiteEdition:
        """The edition of the site in `language`."""
        words = self.own_words.get(language, NO_OWN_WORDS)
        return SiteEdition.of(self.languages, language, words, self.without)

    def languages_of(self, path: PurePosixPath) -> tuple[str, ...]:
        """Languages of the site in which the hand-written page `path` is there, such as "about.md"."""
        return tuple(code for code in self.languages if path in self.pages_in(code))

    def pages_in(self, language: str) -> Mapping[PurePosixPath, SiteSource]:
        """Hand-written pages by path: in `language` where one is written in it, else in English."""
        return {**self.pages, **self.worded.get(language, {})}


def read(project: Path) -> SiteSources:
    """All files for the site of the catalogue `project`; raises ThemeError if one cannot be read."""
    own, shipped = project / FOLDER, program_folder()
    try:
        pages = _pages(shipped, PAGES[0], of_program=shipped != own)
        repository = _scalar(_settings(project), "extra", "repository_url")
        settings = _mapping(project / "entries" / f"{CATALOGUE}.yaml")
        codes = _languages(settings)
        words = {code: _own_words(settings, code) for code in codes}
        without = frozenset(_listed(settings, "without"))
        pages = {
            path: _filled(page, repository, words.get(ENGLISH, NO_OWN_WORDS), without)
            for path, page in pages.items()
        }
        for folder in PAGES if shipped != own else PAGES[1:]:
            pages |= _pages(own, folder, of_program=False)
        pages, worded = _by_language(pages)
        return SiteSources(
            pages,
            _layered(shipped, own, OVERRIDES),
            _layered(shipped, own, ASSETS),
            {str(path): content.decode() for path, content in _layered(shipped, own, TEMPLATES).items()},
            (own if (own / DEFAULTS).is_file() else shipped).joinpath(DEFAULTS).read_bytes(),
            codes,
            worded,
            words,
            without,
        )
    except OSError as error:
        raise ThemeError(
            str(error.filename), f"could not be read ({error.strerror}); check the file"
        ) from error
    except UnicodeDecodeError as error:
        raise ThemeError(f"{FOLDER}/templates", "a file is not UTF-8; save it as UTF-8") from error


def stated(project: Path) -> SiteSettings:
    """Name, description and authors in the catalogue's mkdocs.yml, without a run of MkDocs.

    A value that is not plain text, such as one from an environment variable, counts as absent.
    """
    settings = _settings(project)
    return SiteSettings(
        name=_scalar(settings, "site_name") or SiteSettings().name,
        description=_scalar(settings, "site_description"),
        authors=_scalar(settings, "copyright"),
    )


def _languages(settings: yaml.Node | None) -> tuple[str, ...]:
    """Languages of the site, from entries/catalogue.yaml; English alone where that cannot be read.

    `catalog check` says so of a mistake in them.
    """
    codes = _listed(settings, "languages")
    return tuple(dict.fromkeys(code for code in codes if code in LANGUAGES)) or (ENGLISH,)


def _own_words(settings: yaml.Node | None, language: str) -> OwnWords:
    """Words of entries/catalogue.yaml for a family and a variant in `language`.

    `catalog check` says so of a mistake in them.
    """
    stated = {
        field.name: _scalar(settings, *([] if language == ENGLISH else [language]), field.name)
        for field in fields(OwnWords)
    }
    return OwnWords.of({name: noun for name, noun in stated.items() if re.fullmatch(NOUN_PATTERN, noun)})


def _by_language(
    pages: Mapping[PurePosixPath, SiteSource],
) -> tuple[dict[PurePosixPath, SiteSource], dict[str, dict[PurePosixPath, SiteSource]]]:
    """`pages`, and apart from them those whose name says a language: `about.zh.md` is in Chinese."""
    plain: dict[PurePosixPath, SiteSource] = {}
    worded: dict[str, dict[PurePosixPath, SiteSource]] = {}
    for path, page in pages.items():
        name, _, code = path.stem.rpartition(".")
        if path.suffix == ".md" and name and code in LANGUAGES:
            worded.setdefault(code, {})[path.with_name(f"{name}.md")] = page
        else:
            plain[path] = page
    return plain, worded


def _settings(project: Path) -> yaml.Node | None:
    """The catalogue's mkdocs.yml; None if it cannot be read, which the run of MkDocs reports."""
    return _mapping(project / "mkdocs.yml")


def _mapping(file: Path) -> yaml.Node | None:
    """The content of a YAML file, not yet taken as values; None if it cannot be read."""
    try:
        return yaml.compose(file.read_text(encoding="utf-8"), Loader=_LOADER)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return None


def _listed(node: yaml.Node | None, key: str) -> list[str]:
    """Texts of the list at `key` of `node`; [] if there is none."""
    listed = _below(node, key)
    items = listed.value if isinstance(listed, yaml.SequenceNode) else []
    return [item.value for item in items if isinstance(item, yaml.ScalarNode)]


def _below(node: yaml.Node | None, *keys: str) -> yaml.Node | None:
    """The value at `keys` below `node`; None if there is none."""
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in pairs if name.value == key), None)
    return node


def _scalar(node: yaml.Node | None, *keys: str) -> str:
    """Text at `keys` below `node`; "" if there is none, or one with a tag, such as `!ENV`."""
    node = _below(node, *keys)
    return node.value if isinstance(node, yaml.ScalarNode) and not node.tag.startswith("!") else ""


def _filled(page: SiteSource, repository: str, words: OwnWords, without: Container[str]) -> SiteSource:
    """A page of help as it is in this catalogue, with the address of its `repository` where help names it.

    It has the `words` of the catalogue for a family and a variant (@@a variant@@), and no sentences about
    the pages that the site is `without` (@@with sql@@ ... @@end@@).
    """

    def of_page(match: re.Match[bytes]) -> bytes:
        return b"" if match[1].decode() in without else match[2]

    def own(match: re.Match[bytes]) -> bytes:
        return spelled(match[1].decode(), words).encode()

    content = page.content.replace(_REPOSITORY, repository.encode() or b"index.html")
    return page._replace(content=_NOUN.sub(own, _OPTIONAL.sub(of_page, content)))


def asset(project: Path, name: str) -> Path:
    """Path of the asset `name`, such as "stylesheets/skin.css": the catalogue's own, else the program's."""
    own = project / FOLDER / ASSETS / name
    return own if own.is_file() else program_folder() / ASSETS / name


def _pages(site_src: Path, folder: str, *, of_program: bool) -> dict[PurePosixPath, SiteSource]:
    return {
        path: SiteSource(content, f"{FOLDER}/{folder}/{path}", of_program)
        for path, content in _files(site_src / folder).items()
    }


def _layered(shipped: Path, own: Path, folder: str) -> dict[PurePosixPath, bytes]:
    files = _files(shipped / folder)
    return files if shipped == own else files | _files(own / folder)


def _files(folder: Path) -> dict[PurePosixPath, bytes]:
    """{path in the folder: content}, without hidden files; {} if there is no such folder."""
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }
