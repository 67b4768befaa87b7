# make demo: the whole platform running, in three languages.   make test: everything that CI checks.
# Both install what is missing first. `make help` lists the rest.

PRESET ?= release
BUILD  := build/$(PRESET)
PYTHON := .venv/bin/python
TRACE  ?=
FUZZ_SECONDS ?= 300
SOAK_SECONDS ?= 600

.PHONY: help demo test setup configure build generate drift lint unit conformance e2e wheel tarball packages tidy bench bench-cpp bench-node bench-python bench-server asan tsan fuzz soak clean

help: ## this list
	@grep -hE '^[a-z0-9 -]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: setup configure ## real LLM invocations in, attributed totals out, three languages (TRACE=file.csv for an Azure LLM trace)
	cmake --build --preset $(PRESET) --target venturi-server venturi_python venturi_node example_totals
	@cd bindings/node && npm run --silent build
	$(PYTHON) examples/demo/demo.py --build $(BUILD) $(if $(TRACE),--trace "$(TRACE)")

test: build lint drift unit conformance e2e packages tidy ## lint, drift, unit, conformance, e2e in three languages, packages, tidy
	@echo "make test: everything passed"

setup: ## install what this machine lacks
	@.ci/setup

configure: setup
	@cmake --preset $(PRESET) $(if $(wildcard $(BUILD)/CMakeCache.txt),,-Wno-dev) >/dev/null

build: configure ## configure and build with the preset PRESET (release)
	cmake --build --preset $(PRESET)
	@cd bindings/node && npm run --silent build

generate: setup ## write everything that comes from codegen/contract
	$(PYTHON) -m codegen generate

drift: setup ## fail where generated files differ from what the contract gives
	$(PYTHON) -m codegen generate --check

lint: setup ## validate and lint the contract, its compatibility, and the Python and TypeScript sources
	$(PYTHON) -m codegen check
	codegen/lint/run
	$(PYTHON) -m codegen gate
	$(PYTHON) -m ruff check codegen bindings/python examples tests
	$(PYTHON) -m mypy --strict bindings/python/venturi examples/python
	@cd bindings/node && npm run --silent check

unit: build ## the unit tests of every room
	ctest --preset $(PRESET) -LE 'conformance|e2e' -j2
	$(PYTHON) -m pytest -q codegen bindings/python
	$(PYTHON) -m pytest -q tests/secrets --build $(BUILD)
	@cd bindings/node && npm test --silent

conformance: build ## one table of cases, run by C++, Python, asyncio and TypeScript
	$(PYTHON) -m pytest -q tests/conformance --build $(BUILD)

e2e: build ## against a real server, with JSON written by hand
	$(PYTHON) -m pytest -q -n 2 --dist loadfile tests/e2e --build $(BUILD)

wheel: setup ## the Python wheel and its source distribution, into build/packages
	@packaging/wheel build/packages

tarball: build ## the npm package, into build/packages
	@packaging/tarball build/packages

packages: build wheel tarball ## both, installed and run in clean places: without a compiler, libcurl or the tree
	$(PYTHON) -m pytest -q tests/packages --build $(BUILD)

tidy: setup ## the house rules, as tests
	$(PYTHON) -m pytest -q tests/tidy

bench: bench-cpp bench-node bench-python bench-server ## every figure of the performance targets that can be measured so far

bench-cpp: configure ## the C++ client: figure, peer, ratio, target; also as JSON in the build folder
	@tests/bench/install
	cmake --build --preset $(PRESET) --target bench_cpp
	$(PYTHON) tests/bench/cpp.py --build $(BUILD) --json $(BUILD)/bench-cpp.json

bench-node: configure ## the Node.js package: figure, peer, ratio, target; also as JSON in the build folder
	@tests/bench/install
	cmake --build --preset $(PRESET) --target venturi_node
	@cd bindings/node && npm run --silent build
	$(PYTHON) tests/bench/node.py --json $(BUILD)/bench-node.json

bench-python: configure ## Python beside httpx, urllib3, requests, a queue and the same in C++; also as JSON in the build folder
	@tests/bench/install
	cmake --build --preset $(PRESET) --target venturi_python list_bench emit_bench
	$(PYTHON) tests/bench/python.py --build $(BUILD) --json $(BUILD)/bench-python.json

bench-server: configure ## the server: ingestion beside raw SQLite, processor time of an answer beside nginx, a tenant beside a flood; also as JSON in the build folder
	@tests/bench/install
	cmake --build --preset $(PRESET) --target venturi-server
	$(PYTHON) tests/bench/server.py --build $(BUILD) --json $(BUILD)/bench-server.json

# A report ends the process that made it, so that the test that started it fails. What was freed is kept for 8 MiB, not for 256: the bounds
# of memory that the e2e suite sets hold under the sanitizer too. The bindings are those of the release build, as no sanitizer's.
asan tsan: export ASAN_OPTIONS := detect_stack_use_after_return=1:quarantine_size_mb=8
asan tsan: export UBSAN_OPTIONS := halt_on_error=1:print_stacktrace=1:suppressions=$(CURDIR)/tests/fuzz/ubsan.supp
asan tsan: export TSAN_OPTIONS = halt_on_error=1:die_after_fork=0:external_symbolizer_path=$(shell command -v llvm-symbolizer-16):suppressions=$(CURDIR)/server/tsan.supp
asan tsan: configure ## every C++ test and the e2e suite under the sanitizers; installs clang
	@tests/fuzz/install
	@cmake --preset $@ $(if $(wildcard build/$@/CMakeCache.txt),,-Wno-dev) >/dev/null
	cmake --build --preset $@
	cmake --build --preset $(PRESET) --target venturi_python venturi_node
	@cd bindings/node && npm run --silent build
	ctest --preset $@
	$(PYTHON) -m pytest -q -n 2 --dist loadfile tests/e2e --build build/$@

fuzz: setup ## the parsers of foreign input under libFuzzer, FUZZ_SECONDS (300) for each target, as many at once as there are cores; installs clang
	@tests/fuzz/install
	@cmake --preset fuzz $(if $(wildcard build/fuzz/CMakeCache.txt),,-Wno-dev) >/dev/null
	cmake --build --preset fuzz --target fuzzers
	@tests/fuzz/run build/fuzz $(FUZZ_SECONDS)

soak: configure ## the emitter for SOAK_SECONDS (600) against a server that is killed, a network that breaks and a disk that fills up
	cmake --build --preset $(PRESET) --target venturi-server test_soak_emitting
	$(PYTHON) tests/soak/soak.py --build $(BUILD) --seconds $(SOAK_SECONDS) --json $(BUILD)/soak.json

clean: ## remove what was built
	rm -rf build bindings/node/dist bindings/node/prebuilds bindings/python/venturi/_native*.so
