"""Addresses at the place that hosts the repository: edit a file, begin one, see a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlencode

MOST_CHARACTERS: Final = 6_000
"""Of an address with a new file in it; servers refuse one a little over 8,000."""


@dataclass(frozen=True, slots=True)
class Forge:
    """The repository on GitHub, or on GitLab if `edit_path` starts with `-/`.

    `url` has no slash at its end; `edit_path` is `edit/main` or `-/edit/main`.
    """

    url: str
    edit_path: str

    @property
    def _is_gitlab(self) -> bool:
        return self.edit_path.startswith("-/")

    def _at(self, verb: str) -> str:
        return f"{self.url}/{self.edit_path.replace('edit/', f'{verb}/', 1)}"

    def edit(self, path: str) -> str:
        """URL of the page on which the host's editor opens the file at `path`."""
        return f"{self._at('edit')}/{quote(path)}"

    @property
    def begin(self) -> tuple[str, str, str]:
        """(URL of the form for a new file, its query parameter for the path, that for the text)."""
        path, text = ("file_name", "content") if self._is_gitlab else ("filename", "value")
        return f"{self._at('new')}?", path, text

    def new(self, path: str, text: str) -> str:
        """URL of the form for a new file; `text` is filled in unless the URL would be too long.

        People without write access are asked to sign in and offered a fork.
        """
        start, *names = self.begin
        url = start + urlencode(dict(zip(names, (path, text), strict=True)), quote_via=quote)
        if len(url) <= MOST_CHARACTERS:
            return url
        return start + urlencode({names[0]: path}, quote_via=quote)

    def changes(self, path: str) -> str:
        """URL of the commit history of the file at `path`."""
        return f"{self._at('commits')}/{quote(path)}"

    def change(self, commit: str) -> str:
        """URL of the page of one commit."""
        return f"{self.url}/{'-/' if self._is_gitlab else ''}commit/{quote(commit)}"
