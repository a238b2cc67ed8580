# Two commands for a newcomer: `make site` and `make test`. Each sets up what it needs; a second run is at once.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
UV_VERSION := $(shell sed -n 's/^uv==\([0-9.]*\).*/\1/p' tools/uv.lock)
FRONTEND := site_src/frontend

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: site
site: $(VENV)/ready ## Build the site into site/
	$(BIN)/catalog build --strict

.PHONY: serve
serve: $(VENV)/ready ## Show the site on this machine, rebuilt when an entry is saved
	$(BIN)/catalog serve

.PHONY: check
check: $(VENV)/ready ## Check every entry
	$(BIN)/catalog check

.PHONY: test
test: style $(VENV)/browser-ready ## Run every check and every test, browser included
	@$(MAKE) --no-print-directory -j2 types suite

.PHONY: lint
lint: style types ## Check style, layout and types of the Python

.PHONY: style
style: $(VENV)/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check

.PHONY: types
types: $(VENV)/ready
	$(BIN)/mypy

# Python keeps compiled modules, whatever is set outside: tests start the program hundreds of times.
.PHONY: suite
suite: export PYTHONDONTWRITEBYTECODE =
suite: $(VENV)/browser-ready
	$(BIN)/python -m pytest -n auto --dist worksteal

.PHONY: format
format: $(VENV)/ready ## Lay out the Python and mend what can be mended safely
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

.PHONY: generate
generate: $(VENV)/ready ## Write TypeScript types, pages of the documentation and schemas from the program
	$(BIN)/python -m tools.generate

# A stamp holds the time of the last good set-up; it is older than what it was made from only when that changed.
# Other systems call the same program: `python -m tools.setup`. Debian without any Python gets one, as root.
PYTHON ?= python3
$(VENV)/ready: requirements.lock pyproject.toml tools/setup.py
	@command -v $(PYTHON) >/dev/null || { test "$$(id -u)" = 0 && apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends python3 python3-venv >/dev/null; }
	@PYTHON=$(PYTHON) $(PYTHON) -m tools.setup venv $(VENV)

$(VENV)/browser-ready: $(VENV)/ready
	@PYTHON=$(PYTHON) $(PYTHON) -m tools.setup browser $(VENV)

# One version of a package for every Python, so that everyone builds the same site; registry files only, no addresses.
# `make lock UPGRADE=` keeps the versions that are pinned, and adds or drops what pyproject.toml adds or drops.
UPGRADE := --upgrade
.PHONY: lock
lock: .cache/uv-$(UV_VERSION)/bin/uv ## Choose the newest fitting packages and pin them by hash
	$< pip compile --quiet --no-config --universal --fork-strategy fewest --python-version 3.11 --group dev --extra images --extra previews --extra samples \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	  $(UPGRADE) --output-file requirements.lock pyproject.toml
	$< pip compile --quiet --no-config --universal --python-version 3.11 --constraints requirements.lock \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	  $(UPGRADE) --output-file tools/spark.lock tools/spark.in
	$< pip compile --quiet --no-config --universal --python-version 3.11 --constraints requirements.lock \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	  $(UPGRADE) --output-file tools/hugo.lock tools/hugo.in

# What chooses every other package is pinned by hash itself.
.cache/uv-$(UV_VERSION)/bin/uv: tools/uv.lock | $(VENV)/ready
	$(BIN)/python -m venv .cache/uv-$(UV_VERSION)
	.cache/uv-$(UV_VERSION)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
	  --only-binary :all: --requirement tools/uv.lock
	@touch $@

# Only who changes the front end needs Node 20 or newer: what these make is committed.
$(FRONTEND)/node_modules/.package-lock.json: $(FRONTEND)/package.json $(FRONTEND)/package-lock.json
	cd $(FRONTEND) && npm ci --no-fund --no-audit
	@touch $@

.PHONY: bundle
bundle: $(FRONTEND)/node_modules/.package-lock.json ## Rebuild the scripts of the pages from TypeScript (needs Node)
	cd $(FRONTEND) && npm run --silent check && npm test --silent && npm run --silent build

.PHONY: format-frontend
format-frontend: $(FRONTEND)/node_modules/.package-lock.json ## Format the TypeScript and the style sheets (needs Node)
	cd $(FRONTEND) && npm run --silent format

.PHONY: test-frontend
test-frontend: $(FRONTEND)/node_modules/.package-lock.json ## Check and test the TypeScript (needs Node)
	cd $(FRONTEND) && npm run --silent check && npm test --silent

.PHONY: editor-test
editor-test: $(VENV)/ready ## Try the schemas in a real YAML language server (needs Node)
	cd tests/editor && npm ci --no-fund --no-audit
	$(BIN)/python -m pytest tests/authoring/test_json_schema.py

.PHONY: clean
clean: ## Remove everything made here, the environment included
	rm -rf site $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build $(FRONTEND)/node_modules tests/editor/node_modules
	find catalog tests tools -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
