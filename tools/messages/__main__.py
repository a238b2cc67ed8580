"""`python -m tools.messages`: brings .po files up to date, and counts what waits for a translation."""

from __future__ import annotations

import sys

from tools.generate.paths import ROOT
from tools.messages.translations import untranslated, updated


def main() -> int:
    """Exit code 0; `--missing` lists each message that waits."""
    for path, text in updated().items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT).as_posix())
    for path, waiting in untranslated().items():
        if waiting:
            print(f"{path.relative_to(ROOT).as_posix()}: {len(waiting)} without translation")
            if "--missing" in sys.argv:
                print("\n".join(f"  {message}" for message in waiting))
    return 0


if __name__ == "__main__":
    sys.exit(main())
