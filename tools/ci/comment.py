"""Put the report of a pull request under it, and its labels: `python -m tools.ci.comment`.

Runs beside the repository's own code after the checks of a pull request, with a token that may
write. So nothing of the request's is run, checked out or unpacked to disk here: the report is one
text of bounded size, shown as a block of code; the request's number is the host's answer
for the commit that the host says was checked.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any, Final

from tools.ci.kinds import LABELS, kinds
from tools.ci.report import FILE
from tools.ci.world import GitHub, event, inert

ARTIFACT: Final = "report"
MOST_ZIPPED: Final = 200_000  # bytes
MOST: Final = 60_000  # bytes of the report
_PACKINGS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # others can ask for much memory
_MARK: Final = "<!-- codellm-catalog: what this change means -->"


def main() -> None:
    """Comment on the open pull request whose checks have ended, if there is one."""
    run = event()["workflow_run"]
    github = GitHub.here()
    number = request(github, run)
    if number is None:
        print("no open pull request has this commit as its last")
        return
    label(github, number)
    text = report(github, int(run["id"]))
    if text is not None:
        write(github, number, text)


def request(github: GitHub, run: dict[str, Any]) -> int | None:
    """The number of the open pull request that was checked."""
    if run["head_repository"] is None or run["head_repository"]["owner"] is None:  # gone, with its fork
        return None
    owner, branch = run["head_repository"]["owner"]["login"], run["head_branch"]
    for pull in github.all("pulls", state="open", head=f"{owner}:{branch}"):
        if pull["head"]["sha"] == run["head_sha"]:
            return int(pull["number"])
    return None


def report(github: GitHub, run: int) -> str | None:
    """The text that the checks left; None where they left none of the right form."""
    artifacts = (github.get(f"actions/runs/{run}/artifacts", name=ARTIFACT) or {}).get("artifacts", [])
    for artifact in artifacts:
        if artifact["name"] == ARTIFACT and artifact["size_in_bytes"] <= MOST_ZIPPED:
            return unpacked(github.file(f"actions/artifacts/{int(artifact['id'])}/zip"))
    return None


def unpacked(data: bytes) -> str | None:
    """The report in a zip file; None where it is damaged, holds anything else, or is too large."""
    if len(data) > MOST_ZIPPED:
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if archive.namelist() != [FILE] or archive.getinfo(FILE).compress_type not in _PACKINGS:
                return None
            with archive.open(FILE) as file:  # the size that the header states is not to be trusted
                text = file.read(MOST + 1)
    except Exception:  # noqa: BLE001 - `zipfile` raises ten kinds for what a stranger may write into one
        return None
    return text.decode("utf-8", "replace") if len(text) <= MOST else None


def body(text: str) -> str:
    """The comment."""
    shown = inert(text, most=MOST) if text.strip() else "Nothing that readers see."
    return f"{_MARK}\n**What this change means for readers**\n\n{shown}\n"


def write(github: GitHub, number: int, text: str) -> None:
    """Comment once: the same comment is changed when the request is."""
    ours = [
        comment["id"]
        for comment in github.all(f"issues/{number}/comments")
        if (comment["user"] or {}).get("login") == "github-actions[bot]"  # the user may be gone
        and (comment["body"] or "").startswith(_MARK)
    ]
    if ours:
        github.send("PATCH", f"issues/comments/{ours[0]}", {"body": body(text)})
    else:
        github.send("POST", f"issues/{number}/comments", {"body": body(text)})


def label(github: GitHub, number: int) -> None:
    """Give the request the labels of what it changes; labels of other kinds stay."""
    wanted = kinds_of(github, number)
    now = [label_["name"] for label_ in github.all(f"issues/{number}/labels")]
    labels = [name for name in now if name not in LABELS] + wanted
    if set(labels) != set(now):
        github.send("PUT", f"issues/{number}/labels", {"labels": labels})


def kinds_of(github: GitHub, number: int) -> list[str]:
    """Kinds of what a request changes: of each file's new and old name.

    All of LABELS if the host does not list every file (it stops at 3,000), so that nothing can hide behind
    the others.
    """
    files = github.all(f"pulls/{number}/files")
    pull = github.get(f"pulls/{number}") or {}
    names = [
        name
        for file in files
        for name in (file.get("filename"), file.get("previous_filename"))
        if isinstance(name, str)
    ]
    listed = {file["filename"] for file in files if isinstance(file.get("filename"), str)}
    if not listed or len(listed) != pull.get("changed_files"):
        return list(LABELS)
    return kinds(names)


if __name__ == "__main__":
    main()
