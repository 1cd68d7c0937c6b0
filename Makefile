# make          says what there is to make
# make run      a cluster on this machine, with a small job to watch
# make test     all of the project's own tests
# The chores themselves are in xtask/: `cargo xtask help`.

WORK_DIR ?= meseta-data
PORT ?= 5050

.PHONY: help run test ci conformance clean-data tools python

help:
	@echo "make run          build Meseta, start a cluster on this machine and run a small job on it"
	@echo "                  (WORK_DIR=$(WORK_DIR) PORT=$(PORT); Ctrl-C stops everything)"
	@echo "make test         run all of the project's own tests"
	@echo "make ci           check format, layers, house rules, licences and lints"
	@echo "make conformance  run the conformance suite that Apache Mesos passed, where it lies beside this checkout"
	@echo "make clean-data   forget what the cluster of make run has kept in $(WORK_DIR)"

run: tools
	@test -x target/release/meseta || echo "Building Meseta; the first time takes some minutes." >&2
	@cargo build --release --quiet --package meseta
	@cargo run --release --quiet --package meseta -- local --demo --work_dir="$(WORK_DIR)" --port="$(PORT)" || { \
		code=$$?; echo "With make: make run PORT=NUMBER WORK_DIR=FOLDER" >&2; exit $$code; }

test: tools python
	@cargo xtask test

ci: tools
	@cargo xtask ci

conformance: tools python
	@cargo xtask conformance

clean-data:
	@rm -rf -- "$(WORK_DIR)"

tools:
	@command -v cargo >/dev/null || { echo "cargo is missing: install Rust from https://rustup.rs" >&2; exit 1; }
	@command -v cc >/dev/null || { echo "a C compiler (the linker) is missing; on Debian: apt-get install gcc libc6-dev" >&2; exit 1; }

python:
	@command -v python3 >/dev/null || { echo "python3 is missing; on Debian: apt-get install python3 python3-venv" >&2; exit 1; }
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { echo "python3's venv module is missing; on Debian: apt-get install python3-venv" >&2; exit 1; }
