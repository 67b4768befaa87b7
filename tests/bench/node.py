#!/usr/bin/env python3
"""The Node.js rows: runs each program of tests/bench/node (all of them, or those named) pinned to one core, beside nginx with prepared
pages on the other, and prints one table.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.cpp import cores  # noqa: E402
from tests.bench.surroundings import page_in_a_file, pages_from_nginx  # noqa: E402
from tests.bench.table import read_rows, render, write_json  # noqa: E402

PROGRAMS = ("lists", "decoding", "emit", "footprint")


def run(name: str, server_core: int, client_core: int) -> list[str]:
    program = ROOT / "tests" / "bench" / "node" / f"{name}.mjs"
    pinned = ["taskset", "--cpu-list", str(client_core)] if shutil.which("taskset") else []
    with pages_from_nginx(server_core) as pages, page_in_a_file(server_core) as page:
        command = [*pinned, "node", str(program), "--server-core", str(server_core), *pages, *page[:2]]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{name} failed with status {done.returncode}\n{done.stdout}")
    return done.stdout.splitlines()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[[], *PROGRAMS], help="programs to run; all of them where none is named")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    options = parser.parse_args()

    server_core, client_core = cores()
    rows = []
    for name in options.names or PROGRAMS:
        found, others = read_rows(run(name, server_core, client_core))
        print("\n".join([*others, render(found), ""]), flush=True)
        rows += found
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
