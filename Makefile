# Needs Python 3.11 or newer and make; everything else goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test test-spark lint eval bench clean

demo: .venv/base  ## compare the example's seven reports and show the record
	$(BIN)/rashomon compare examples/river_dredger --out out/demo
	@echo
	@echo "The whole record, with every sentence it rests on, lies in out/demo (open report.html in a browser)."

test: lint  ## style, types, import borders, tests
	$(BIN)/python -m pytest

test-spark:  ## the Spark engine beside the local one; needs Java 17 or newer
	@if command -v java >/dev/null; then $(MAKE) --no-print-directory .venv/spark && \
	$(BIN)/python -m pytest -m spark tests/test_spark.py; else echo "test-spark: skipped, there is no Java"; fi

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: .venv/dev  ## every evaluation, and the floors that no change may sink below
	$(BIN)/python -m evals.gate

bench: .venv/dev  ## articles a second, memory, start-up; ours beside a peer; how long the desk takes
	$(BIN)/python -m benchmarks.compare_speed
	$(BIN)/python -m benchmarks.desk_speed

clean:
	rm -rf .venv out build dist

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Rashomon needs Python 3.11 or newer; try: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

# --no-deps: the pins are complete, and old pips take a newer release than the pinned one for "package[extra]".
# The development environment holds all of the base one, so what `make test` installed serves `make demo` too.
.venv/base: requirements/base.txt pyproject.toml | .venv/bin/python
	test -e .venv/dev || $(PIP) install --no-deps --require-hashes -r requirements/base.txt
	$(PIP) install --no-deps --editable .
	@touch $@

.venv/dev: requirements/dev.txt pyproject.toml | .venv/bin/python
	$(PIP) install --no-deps --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --editable .
	@touch $@

.venv/spark: requirements/spark.txt .venv/dev
	$(PIP) install --no-deps --require-hashes -r requirements/spark.txt
	@touch $@
