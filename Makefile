# Two commands are enough: `make run` and `make test`. Each sets up what it needs.

PYTHON ?= $(shell for p in python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ifeq ($(strip $(PYTHON)),)
$(error NetBook needs Python 3.11 or newer, and none was found; name one with PYTHON=...)
endif

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.PHONY: help setup run test screens bench translations build lock clean

help:
	@echo "make run      open NetBook (ARGS='...' for its command line)"
	@echo "make test     lint, types, layers and all tests"
	@echo "make screens  every page, light and dark, to build/screens"
	@echo "make bench    speed as ratios"
	@echo "make translations  renew resources/translations from the texts in the source"
	@echo "make build    the program in one folder, dist/netbook"
	@echo "make setup    only set up .venv, with $(BIN)/netbook"
	@echo "make lock     renew requirements.lock"
	@echo "make clean    remove what the others made"

setup:
	@$(PYTHON) .ci/environment.py
	@$(PYTHON) .ci/system_libraries.py

run: setup
	@$(BIN)/netbook $(ARGS)

test: setup
	@$(PYTHON) .ci/system_libraries.py --test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest $(ARGS)

screens: setup
	$(BIN)/python -m tests.e2e.screens

bench: setup
	@$(BIN)/python -m tests.perf $(ARGS)

translations: setup
	$(BIN)/python .ci/translations.py

build: setup
	@$(PYTHON) .ci/system_libraries.py --build
	$(BIN)/pyinstaller --noconfirm --log-level ERROR \
		--distpath dist --workpath build/pyinstaller netbook.spec
	@$(BIN)/python packaging/size.py

lock:
	$(PYTHON) .ci/lock.py

clean:
	rm -rf build dist .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
