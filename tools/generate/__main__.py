"""`python -m tools.generate`: writes generated files that are out of date; `--check` only names them."""

from __future__ import annotations

import argparse
import sys

from tools.generate.outputs import stale, write
from tools.generate.paths import FRONTEND, ROOT


def main() -> int:
    """Exit code: 0, or 1 if `--check` finds a file that is out of date."""
    parser = argparse.ArgumentParser(prog="python -m tools.generate", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a file is out of date"
    )
    options = parser.parse_args()
    out_of_date = stale()
    for path in [item.path for item in out_of_date] if options.check else write(out_of_date):
        print(path.relative_to(ROOT).as_posix())
    if not options.check and any(item.path.is_relative_to(FRONTEND) for item in out_of_date):
        print("TypeScript changed: run `make bundle`", file=sys.stderr)
    return 1 if options.check and out_of_date else 0


if __name__ == "__main__":
    sys.exit(main())
