# Entente: everything is done by `make demo` and `make test`; the other targets are parts of them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SWIFT_FLAGS := --explicit-target-dependency-import-check error
# What a fresh Debian machine lacks beside git, make and a Swift toolchain.
PACKAGES := libsqlite3-dev libcurl4-openssl-dev pkg-config poppler-utils zlib1g-dev libzstd-dev
SAMPLE := Samples/visit-2024/reports

# Damaged inputs for each format, and for the page parser.
INPUTS := 2000
PAGES := 100000

.PHONY: help setup build test lint release demo bench fuzz clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

setup: ## Install what is missing (Debian and its kin), and say what
	@Scripts/setup $(PACKAGES)

build: setup ## Build for debugging
	swift build $(SWIFT_FLAGS)

lint: ## Check the form of the source
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

test: setup lint ## Install what is missing, build, run all tests
	swift build $(SWIFT_FLAGS) --build-tests
	swift test --disable-xctest --skip-build

release: setup ## Build for use; the program is .build/release/entente
	swift build $(SWIFT_FLAGS) -c release --product entente

demo: release ## Read the sample affair and show the brief
	@echo
	@echo '$$ entente brief $(SAMPLE)'
	@.build/release/entente brief $(SAMPLE) --name "Visit of April 2024 (sample)"

bench: setup ## Measure speed and memory
	cd Benchmarks && swift run -c release EntenteBench

fuzz: setup ## Feed the readers of files with damaged bytes (INPUTS= of each format, PAGES= for the page parser)
	mkdir -p .build
	clang -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -D_GNU_SOURCE -std=gnu2x \
	  -ISources/CEntenteHTML/include Sources/CEntenteHTML/page.c Tests/Fuzz/page.c -o .build/fuzz-page
	.build/fuzz-page -runs=$(PAGES) -max_len=20000 -dict=Tests/Fuzz/page.words -print_final_stats=1
	swift build $(SWIFT_FLAGS) --build-tests
	ENTENTE_FUZZ=$(INPUTS) swift test --disable-xctest --skip-build --filter EntenteSourcesTests.FuzzTests

clean: ## Remove what was built
	rm -rf .build Benchmarks/.build
