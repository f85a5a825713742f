# make run      installs what is missing, builds, and opens emma on the knowledge of the city
# make test     everything that CI runs
# make soak     the same with full counts; writes docs/soak.md
# make format   lays out the sources as make test wants them
# make bench    measures beside a bare ncurses program; writes Benchmarks/results.md
# make docs     writes docs/knowledge.md, the report about the knowledge base
# make install  PREFIX=/usr/local DESTDIR=
SHELL = /bin/bash
.DEFAULT_GOAL = help
.PHONY: help setup build run test soak format bench fit docs install clean

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
export SWIFT

bin = .build/release

help:
	@sed -n '/^# make /s/^# //p' Makefile

setup:
	@Scripts/setup run

build: setup
	$(SWIFT) build -c release

run: setup
	$(SWIFT) build -c release --product emma
	$(bin)/emma kb build
	@$(bin)/emma

test:
	@Scripts/test

soak:
	@Scripts/soak

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

bench:
	@Scripts/setup bench
	$(SWIFT) build -c release
	$(bin)/emma kb build
	Benchmarks/run

# With sudo nothing is compiled that is there already: root often has no Swift in its PATH.
# Fits the numbers of ranking and decision on the suites that are not held back.
fit: setup
	$(SWIFT) build -c release --product emma-bench
	$(bin)/emma-bench fit --rounds 3 fragen gespraeche grenzen uhrzeit

docs:
	$(SWIFT) build -c release --product emma
	$(bin)/emma kb build
	$(bin)/emma kb stats --markdown >docs/knowledge.md

install:
	@[ -n "$$SUDO_USER" ] && [ -x $(bin)/emma ] || $(MAKE) build
	@Scripts/install "$(DESTDIR)" "$(PREFIX)"

clean:
	rm -rf .build .build-* KnowledgeBase/compiled
