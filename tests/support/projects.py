"""The small catalogue as a project that tests build, change and build again."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.site.statement import STATEMENT
from catalog.site.writer import MANIFEST
from tests.support.paths import DATA, ROOT

if TYPE_CHECKING:
    from catalog.site.result import Built

SMALL: Final = DATA / "small"
HOSTILE: Final = DATA / "hostile"
"""Entries that pass every check and try to be more than text; laid over the small catalogue."""
STAND_IN: Final = "HTML"
"""Stands in them where the checks refuse HTML; a test that leaves the checks out puts `MARKUP` there."""
MARKUP: Final = (
    "<script>pwned=1</script><img src=x onerror=pwned=1><svg onload=pwned=1></svg></title></textarea><!--"
)
ENTITIES: Final = "&lt;b&gt; &amp; &#60;"
"""Stands where they have `ENTITIES`; the checks refuse it too."""
TODAY: Final = date(2026, 11, 21)
ADDRESS: Final = "https://example.org/catalogue/"
"""Address of the small catalogue's site, if it is published."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with mkdocs.yml, site_src/ and entries/; and the site that was last built in it."""

    root: Path

    @classmethod
    def make(cls, root: Path, frame: Path, entries: Path = SMALL / "entries") -> Project:
        """A project of `entries` in `frame`, a folder that has the rest and a cache of the theme."""
        root.mkdir(parents=True)
        shutil.copy(frame / "mkdocs.yml", root)
        if os.name == "posix":
            (root / "site_src").symlink_to(frame / "site_src")
        else:  # Windows makes links for developers only
            shutil.copytree(frame / "site_src", root / "site_src")
        shutil.copytree(entries, root / "entries")
        (root / ".cache").mkdir()
        shutil.copy(frame / ".cache/theme.json", root / ".cache")
        return cls(root)

    @property
    def site(self) -> Path:
        """Folder in which the site is built unless another is named."""
        return self.root / "site"

    @property
    def cache(self) -> Path:
        """Folder of the caches of builds."""
        return self.root / ".cache"

    def entry(self, path: str) -> Path:
        """An entry: `models/birch`."""
        return self.root / "entries" / f"{path}.yaml"

    def change(self, path: str, old: str, new: str) -> None:
        """Replace the one `old` in an entry by `new`."""
        file = self.entry(path)
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def build(self, output: Path | None = None, *, today: date = TODAY) -> Built:
        """Build the site; what a test puts in the place of an input is seen, unlike by a quick build."""
        from catalog.site.builder import Builder  # noqa: PLC0415 - every test loads this module

        return Builder(self.root, output or self.site).build(today=today)

    def lay_over(self, entries: Path) -> None:
        """Add the entries of another folder; its files take the place of ours."""
        shutil.copytree(entries, self.root / "entries", dirs_exist_ok=True)

    def own_templates(self) -> Path:
        """The folder of templates, from now on a copy that may be changed."""
        shared = self.root / "site_src"
        if shared.is_symlink():
            source = shared.resolve()
            shared.unlink()
            shutil.copytree(source, shared)
        return shared / "templates"


def tree(site: Path) -> dict[PurePosixPath, bytes]:
    """Every file of a built site but the two lists of them."""
    return {
        PurePosixPath(path.relative_to(site).as_posix()): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.name not in {MANIFEST, STATEMENT.name}
    }


def environment(**changes: str) -> dict[str, str]:
    """The environment for a program that a test starts: it finds `catalog` wherever it is run."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **changes}
