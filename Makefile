# People, hooks and CI call the same targets. Each builds what it needs; a bare clone needs only Python and make.
.DEFAULT_GOAL := help
.PHONY: help demo test check fix docs bench tools lock clean

VENV := .venv
RUN := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
RETREAT := packages/internat-uddelegering

# The Open XML SDK validator runs without the ICU library of the machine.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = 1
# How many random data sets the promises are held against; fewer for a quick look.
export SAMKLANG_PROMISES ?= 10000

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

demo: $(INSTALLED) ## build the reference round into build/demo: needs nothing but Python
	rm -rf build/demo
	mkdir -p build/demo
	$(RUN) -m samklang build $(RETREAT) $(RETREAT)/examples/answers.csv \
	  --previous $(RETREAT)/examples/previous.csv --invited 42 \
	  --meeting $(RETREAT)/examples/meeting.toml -o build/demo

test: $(INSTALLED) tools ## run every test, on every core; 100 % branch coverage of samklang
	$(RUN) -m pytest -n auto --durations=10 --cov --cov-branch --cov-report=term --cov-fail-under=100

check: $(INSTALLED) ## ruff, mypy, the import contracts, and whether the generated docs are current
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports --no-logo
	$(RUN) make/reference.py --check

fix: $(INSTALLED) ## mend what ruff can mend, and format
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

docs: $(INSTALLED) ## write the generated pages under docs/reference anew
	$(RUN) make/reference.py

bench: $(INSTALLED) ## measure against floors and the stock way in one run; writes bench/RESULTS.md
	$(RUN) -m bench

tools: ## find or install the programs beside Python that the tests use
	@make/tools

lock: $(INSTALLED) ## resolve the requirements anew (needs uv)
	@make/lock

clean: ## remove everything that is built, .venv and node_modules too
	rm -rf build $(VENV) node_modules .coverage .coverage.* htmlcov
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(INSTALLED): requirements/dev.txt pyproject.toml make/venv
	@make/venv
	@touch $@
