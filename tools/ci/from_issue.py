"""Turn an approved issue form into a pull request: `python -m tools.ci.from_issue`.

Set off by the label `approved`, which only who may triage can give. The branch is made through
the host's interface, from one new file in entries/; nothing of the issue reaches a shell, a name of a
branch, or a path that was not allowed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from tools.ci.issue_form import KINDS, arguments
from tools.ci.world import GitHub, event, inert, inline, refuse

APPROVED: Final = "approved"
ALLOWED: Final = re.compile(
    r"entries/(?:models|benchmarks|methods)/[a-z0-9][a-z0-9.-]{0,79}\.yaml"
    r"|entries/results/[a-z0-9][a-z0-9.-]{0,79}/[a-z0-9][a-z0-9.-]{0,79}\.yaml"
)
_MAY_APPROVE: Final = frozenset({"admin", "maintain", "write", "triage"})


def main() -> None:
    """Answer the issue with a pull request, or with what has to be mended."""
    said = event()
    issue = said["issue"]
    kind = wanted(said)
    if kind is None:
        print("not an approved form for a new entry")
        return
    github = GitHub.here()
    approver = github.get(f"collaborators/{said['sender']['login']}/permission") or {}
    if not _MAY_APPROVE & {approver.get("permission"), approver.get("role_name")}:
        refuse("who gave the label may not approve")
    # The text is asked for anew: what was approved is what is there now, not what an event remembers.
    now = github.get(f"issues/{int(issue['number'])}")
    if now["updated_at"] != issue["updated_at"]:
        refuse("the issue was changed after it was approved; look at it again")
    path, text, trouble = drafted(kind, now["body"] or "")
    if path is None:
        answer = f"This cannot be made into an entry yet:\n\n{inert(trouble, most=5_000)}\n"
        github.send("POST", f"issues/{int(issue['number'])}/comments", {"body": answer})
        return
    propose(github, int(issue["number"]), now["title"], path, text, said["repository"]["default_branch"])


def wanted(said: dict[str, Any]) -> str | None:
    """The kind of entry that the issue asks for and that was just approved."""
    if said.get("label", {}).get("name") != APPROVED or "pull_request" in said["issue"]:
        return None
    labels = {each["name"] for each in said["issue"]["labels"]}
    found = [kind for label, kind in KINDS.items() if label in labels]
    return found[0] if len(found) == 1 else None


def drafted(kind: str, body: str, project: Path | None = None) -> tuple[str | None, bytes, str]:
    """Path and text of the new entry; or no path, and what is wrong."""
    place = project or Path.cwd()
    try:
        asked = arguments(kind, body)
    except ValueError as error:
        return None, b"", str(error)
    done = subprocess.run(  # noqa: S603 - no shell, and values cannot be options
        [sys.executable, "-m", "catalog", "new", "--project", str(place), *asked],
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        return None, b"", (done.stdout + done.stderr).decode("utf-8", "replace")
    path = done.stdout.decode("utf-8", "replace").strip()
    if not ALLOWED.fullmatch(path):
        refuse(f"a path that is not allowed: {path!r}")
    file = place / path
    if file.is_symlink() or not file.resolve().is_relative_to(place.resolve() / "entries"):
        refuse("a path that leads elsewhere")
    return path, file.read_bytes(), ""


def propose(github: GitHub, issue: int, title: str, path: str, text: bytes, main_branch: str) -> None:
    """A branch with the file, and a pull request from it; a branch that is there already is not touched."""
    branch = f"issue-{issue}"
    if github.get(f"git/ref/heads/{branch}") is not None:
        refuse(f"there is a branch {branch} already")
    base = github.get(f"git/ref/heads/{main_branch}")["object"]["sha"]
    tree = github.get(f"git/commits/{base}")["tree"]["sha"]
    new = {"path": path, "mode": "100644", "type": "blob", "content": text.decode("utf-8")}
    grown = github.send("POST", "git/trees", {"base_tree": tree, "tree": [new]})["sha"]
    message = f"Enter {path.removeprefix('entries/').removesuffix('.yaml')}\n\nFrom issue #{issue}."
    commit = github.send("POST", "git/commits", {"message": message, "tree": grown, "parents": [base]})["sha"]
    github.send("POST", "git/refs", {"ref": f"refs/heads/{branch}", "sha": commit})
    said = f"From #{issue}, {inline(title)}. Closes #{issue} when merged."
    request = {"title": f"Enter {path}", "head": branch, "base": main_branch, "body": said}
    github.send("POST", "pulls", request)


if __name__ == "__main__":
    main()
