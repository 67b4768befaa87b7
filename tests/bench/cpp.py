#!/usr/bin/env python3
"""The C++ rows: runs each program of tests/bench/cpp (all of them, or those named) pinned to one core, and prints one table.

A program is told the other core by `--server-core N`, for what it starts itself. What a program needs around it (a server with
prepared answers) stands in SURROUNDINGS: a context manager that gives further arguments.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.surroundings import page_in_a_file, pages_and_httpx, pages_from_nginx  # noqa: E402
from tests.bench.table import read_rows, render, write_json  # noqa: E402

SURROUNDINGS: dict[str, Callable[[int], AbstractContextManager[list[str]]]] = {
    "arrow_bench": pages_and_httpx,
    "decode_bench": page_in_a_file,
    "list_bench": pages_from_nginx,
}


def cores() -> tuple[int, int]:
    """The server's and the client's; the same one twice on a machine that has only one."""
    usable = sorted(os.sched_getaffinity(0))
    return usable[0], usable[-1]


def run(program: Path, server_core: int, client_core: int) -> list[str]:
    pinned = ["taskset", "--cpu-list", str(client_core)] if shutil.which("taskset") else []
    with SURROUNDINGS.get(program.name, lambda core: nullcontext([]))(server_core) as arguments:
        command = [*pinned, str(program), "--server-core", str(server_core), *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{program.name} failed with status {done.returncode}\n{done.stdout}")
    return done.stdout.splitlines()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="programs to run, such as list_bench; all of them where none is named")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    options = parser.parse_args()

    folder = options.build / "tests" / "bench"
    programs = [folder / name for name in options.names] or sorted(p for p in folder.glob("*_bench") if p.is_file())
    if absent := [p.name for p in programs if not p.is_file()]:
        parser.error(f"not built: {', '.join(absent)}; cmake --build {options.build} --target bench_cpp")
    server_core, client_core = cores()
    rows = []
    for program in programs:
        found, others = read_rows(run(program, server_core, client_core))
        print("\n".join([*others, render(found), ""]), flush=True)
        rows += found
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
