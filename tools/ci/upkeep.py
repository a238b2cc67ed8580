"""`python -m tools.ci.upkeep links|stale|verify [--print]`: one open issue for each kind of upkeep.

Nothing here fails a pull request. An issue is opened once and written anew while it is open.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tools.ci.world import GitHub, inert

SUPPRESSED: Final = Path(".github/links-not-checked.txt")
_TITLES: Final = {
    "links": "Links that lead nowhere",
    "stale": "Sources that may have moved on",
    "verify": "Facts that nobody has checked",
}
_GONE: Final = frozenset({404, 410})  # others may be a server's mood: asked too often, no robots, maintenance
_SECONDS: Final = 20
_AT_ONCE: Final = 8
_MOST: Final = 60_000
_STALE_DAYS: Final = 180  # since a leaderboard was read
_LINES: Final = 25

Ask = Callable[[str], int | None]


def addresses(folder: Path) -> dict[str, list[str]]:
    """Every address in the entries, with the files that have it."""
    files_by_url: dict[str, list[str]] = {}
    for file in sorted(folder.rglob("*.yaml")):
        for url in re.findall(
            r"https?://[^\s\"'<>{}|\\^`,\]]+", file.read_text(encoding="utf-8", errors="replace")
        ):
            places = files_by_url.setdefault(url.rstrip(".,;:)"), [])
            if file.as_posix() not in places:
                places.append(file.as_posix())
    return files_by_url


def suppressed(text: str) -> list[str]:
    """Patterns of addresses that are not asked for, one a line; `#` starts a reason."""
    lines = (line.partition(" #")[0].strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def status(url: str) -> int | None:
    """HTTP status of a URL; None if no server answers."""
    request = Request(url, headers={"User-Agent": "codellm-catalog link check"})  # noqa: S310 - http(s) only
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
            return int(answer.status)
    except HTTPError as error:
        return error.code
    except (URLError, OSError, ValueError):
        return None


def links(files_by_url: Mapping[str, list[str]], skip: Iterable[str], ask: Ask = status) -> str:
    """URLs that are gone, with the files that have them; "" if there are none."""
    patterns = list(skip)
    urls = [url for url in files_by_url if not any(fnmatchcase(url, pattern) for pattern in patterns)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = dict(zip(urls, pool.map(ask, urls), strict=True))
    gone = {url: number for url, number in answers.items() if number in _GONE}
    lines = (f"{number} {url}\n    {', '.join(files_by_url[url])}" for url, number in sorted(gone.items()))
    return "\n".join(lines)


def stale(results: Mapping[str, Any], today: date) -> str:
    """Leaderboards that were read long ago, the oldest first; "" for none."""
    old = []
    for id_, file in results.items():
        read = file.source.retrieved
        if file.source.kind == "leaderboard" and read and (today - read.latest).days > _STALE_DAYS:
            old.append(f"{read} {id_}: {file.source.title} {file.source.url or ''}".rstrip())
    return "\n".join(sorted(old))


def verify(entries: Any) -> str:  # noqa: ANN401 - Entries
    """Which files have most that nobody has checked; "" for none."""
    open_: dict[str, int] = {}
    for folder in ("models", "benchmarks", "methods"):
        for id_, entry in getattr(entries, folder).items():
            open_[f"entries/{folder}/{id_}.yaml"] = len(entry.unverified)
    for id_, file in entries.results.items():
        open_[f"entries/results/{id_}.yaml"] = sum(not row.verified for row in file.rows)
    most = sorted(
        ((number, path) for path, number in open_.items() if number), key=lambda item: (-item[0], item[1])
    )
    if not most:
        return ""
    total = sum(number for number, _ in most)
    head = f"{total} facts and values in {len(most)} files. Those with most:"
    return "\n".join([head, *(f"{number:5d} {path}" for number, path in most[:_LINES])])


def issue(github: GitHub, what: str, text: str) -> None:
    """Keep the one issue about `what`: opened, written anew, or closed when nothing is left to say."""
    label = f"upkeep-{what}"
    now = [
        issue_ for issue_ in github.all("issues", state="open", labels=label) if "pull_request" not in issue_
    ]
    body = f"Written anew by a schedule; changes made here by hand are lost.\n\n{inert(text, most=_MOST)}\n"
    if not text:
        for issue_ in now:
            github.send("PATCH", f"issues/{issue_['number']}", {"state": "closed"})
    elif now:
        github.send("PATCH", f"issues/{now[0]['number']}", {"body": body})
    else:
        github.send("POST", "issues", {"title": _TITLES[what], "body": body, "labels": [label]})


def issue_text(what: str, project: Path) -> str:
    """Text of the issue."""
    if what == "links":
        file = project / SUPPRESSED
        skip = suppressed(file.read_text(encoding="utf-8")) if file.exists() else []
        return links(addresses(project / "entries"), skip)
    from catalog.validate.project import check  # noqa: PLC0415 - the links need no program

    today = datetime.now(UTC).date()
    entries = check(project, today).entries
    return stale(entries.results, today) if what == "stale" else verify(entries)


def main() -> None:
    """Write the text into an issue, or print it."""
    what = sys.argv[1]
    text = issue_text(what, Path.cwd())
    if "--print" in sys.argv:
        print(text)
    else:
        issue(GitHub.here(), what, text)


if __name__ == "__main__":
    main()
