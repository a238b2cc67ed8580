#!/usr/bin/env bash
# Make the virtual environment that the lock file describes, or find a browser for the tests.
#
#   tools/setup.sh venv DIR    DIR holds Python >= 3.11, every locked package, and this project (editable)
#   tools/setup.sh browser DIR Chromium is on the machine, or in Playwright's own place
#
# Only Python is needed beforehand. What Debian leaves out (venv, Chromium) is installed when we may: as root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

can_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# limited SECONDS COMMAND...: nothing from outside is waited for for ever. macOS has no `timeout`.
limited() {
  local seconds=$1
  shift
  if command -v timeout >/dev/null; then timeout --kill-after=10 "$seconds" "$@"; else "$@"; fi
}

apt_install() {
  local output
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  output=$(
    { limited 180 apt-get update -qq && limited 600 apt-get install -y -qq --no-install-recommends "$@"; } 2>&1
  ) || { printf '%s\n' "$output" >&2; return 1; }
}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14 python; do
    if [ -n "$name" ] && command -v "$name" >/dev/null && new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Debian splits venv off from Python: `import venv` works there, and making one fails for want of ensurepip.
has_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

make_venv() {
  local dir=$1 python
  if ! python=$(find_python); then
    can_apt || die "needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3"
    apt_install python3 python3-venv
    python=$(find_python) || die "needs Python 3.11 or newer, and this system's packages have none"
  fi
  if ! has_venv "$python"; then
    can_apt || die "$python cannot make virtual environments; install venv (on Debian: apt-get install python3-venv)"
    apt_install python3-venv
    has_venv "$python" || die "$python cannot make virtual environments; name another with: make PYTHON=/path/to/python3"
  fi
  # A venv whose Python has gone, or was upgraded under it, is made anew; else it is only brought up to the lock.
  if ! { [ -x "$dir/bin/python" ] && new_enough "$dir/bin/python" && "$dir/bin/python" -m pip --version >/dev/null 2>&1; }; then
    rm -rf "$dir"
    say "making $dir with $("$python" --version)"
    "$python" -m venv "$dir"
  fi
  say "installing what requirements.lock names"
  limited 900 "$dir/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    --requirement requirements.lock
  # The locked hatchling builds the project: no isolation, so nothing outside the lock is fetched.
  "$dir/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
}

has_any() {
  local name
  for name; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then return 0; fi
  done
  return 1
}

find_browser() {
  has_any chromium chromium-browser google-chrome && return
  "$1/bin/python" - <<'PY' 2>/dev/null
import os, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not os.path.exists(playwright.chromium.executable_path))
PY
}

make_browser() {
  local dir=$1
  # Playwright brings a Node of its own, which wants a library that a bare Debian does not have.
  if ! "$dir/bin/playwright" --version >/dev/null 2>&1 && can_apt; then apt_install libatomic1; fi
  # Without windows it needs a third of the time for a new page. tests/support/chromium.py has the same names.
  if has_any "${CATALOG_CHROMIUM:-}" chromium-headless-shell; then return; fi
  if can_apt && apt_install chromium-headless-shell; then return; fi
  if find_browser "$dir"; then return; fi
  if can_apt && apt_install chromium; then return; fi
  say "fetching Playwright's own Chromium"
  limited 600 "$dir/bin/playwright" install chromium || {
    # On somebody's desk the browser tests are then skipped, and say so; a CI run without them would be a lie.
    [ "${CI:-}" = true ] && die "no Chromium, and none could be installed"
    say "no Chromium, and none could be installed: browser tests will be skipped"
  }
}

case "${1:-} ${2:-}" in
  "venv "?*) make_venv "$2" ;;
  "browser "?*) make_browser "$2" ;;
  *) echo "usage: tools/setup.sh venv|browser DIR" >&2; exit 2 ;;
esac
