#!/usr/bin/env python3
"""The Python rows: the client pinned to one core, the server to the other, peers in turn in the same run, medians, one table.

Run it with the distribution's Python: those of pyenv are not built with profiles.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.cpp import cores, run  # noqa: E402
from tests.bench.surroundings import PAGES, pages_from_nginx  # noqa: E402
from tests.bench.table import read_rows, render, write_json  # noqa: E402

ROUNDS = 5
LATENCY_MS, SLOW_PAGES = 20, 25
WAYS = ROOT / "tests" / "bench" / "peers" / "python_lists.py"
Row = dict[str, Any]


def way(name: str, core: int, url: str = "", pages: int = PAGES) -> Row:
    """One run of one way, pinned to a core."""
    command = ["taskset", "--cpu-list", str(core), sys.executable, str(WAYS), name, url, str(pages), ""]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "bindings" / "python")}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"{name} failed with status {done.returncode}")
    found: Row = json.loads(done.stdout)
    return found


def in_turn(names: list[str], core: int, url: str = "", pages: int = PAGES, rounds: int = ROUNDS) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            found[name].append(way(name, core, url, pages))
    read = [{key: value for key, value in runs[0].items() if key in ("records", "tokens", "cost", "characters")} for runs in found.values()]
    assert all(each == read[0] for each in read if each), "the ways read something else"
    return found


def faster(what: str, ours: float, unit: str, peer: str, theirs: float, target: str) -> Row:
    return {"what": what, "figure": ours, "unit": unit, "peer": peer, "peer_figure": theirs, "ratio": theirs / ours, "target": target}


def seconds(runs: list[Row]) -> float:
    return median(run["seconds"] for run in runs)


def lists(build: Path, server_core: int, client_core: int) -> list[Row]:
    with pages_from_nginx(server_core) as arguments:
        url = f"http://127.0.0.1:{arguments[1]}"
        found = in_turn(["venturi_list", "httpx_json", "urllib3_orjson", "requests_json"], client_core, url)
        with relay(int(arguments[1]), server_core) as slow:
            far = in_turn(["venturi_list", "httpx_json", "urllib3_orjson"], client_core, slow, SLOW_PAGES, 3)
    what = f"{PAGES} pages by `for r in v.attribution.list()`, 3 fields read"
    ours = seconds(found["venturi_list"])
    rows = [
        faster(what, ours, "s", "s, httpx + json", seconds(found["httpx_json"]), ">= 5"),
        faster(what, ours, "s", "s, urllib3 + orjson", seconds(found["urllib3_orjson"]), ">= 3"),
        faster(what, ours, "s", "s, requests", seconds(found["requests_json"]), ""),
    ]
    program = build / "tests" / "bench" / "list_bench"
    if program.is_file():
        cpp = read_rows(run(program, server_core, client_core))[0][0]["figure"]
        rows.append(
            {"what": what, "figure": ours, "unit": "s", "peer": "s, the same in C++", "peer_figure": cpp, "ratio": ours / cpp, "target": "<= 1.5"}
        )
    what, ours = f"{SLOW_PAGES} pages at {LATENCY_MS} ms of latency", seconds(far["venturi_list"])
    rows.append(faster(what, ours, "s", "s, httpx + json", seconds(far["httpx_json"]), ""))
    rows.append(faster(what, ours, "s", "s, urllib3 + orjson", seconds(far["urllib3_orjson"]), ""))
    return rows


@contextmanager
def relay(port: int, core: int) -> Iterator[str]:
    command = ["taskset", "--cpu-list", str(core), sys.executable, str(ROOT / "tests" / "bench" / "latency.py"), str(port), str(LATENCY_MS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def columns(_build: Path, server_core: int, client_core: int) -> list[Row]:
    """All of the list at once: into Arrow, into records, and what httpx gives."""
    with pages_from_nginx(server_core) as arguments:
        url = f"http://127.0.0.1:{arguments[1]}"
        found = in_turn(["venturi_arrow", "httpx_dicts", "httpx_columns", "venturi_records"], client_core, url, rounds=3)
    count = PAGES * 200
    ours = seconds(found["venturi_arrow"])
    what, kept = f"{count:,} records into Arrow columns", f"resident memory with {count:,} records kept"
    memory = {name: median(run["resident"] for run in runs) / 1e6 for name, runs in found.items()}
    return [
        {"what": what, "figure": count / ours / 1e6, "unit": "M records/s", "target": ">= 1.4"},
        faster(what, ours, "s", "s, httpx + list of dicts", seconds(found["httpx_dicts"]), ">= 12"),
        faster(what, ours, "s", "s, httpx + dict of lists", seconds(found["httpx_columns"]), ""),
        faster(f"{kept}, Arrow", memory["venturi_arrow"], "MB", "MB, list of dicts", memory["httpx_dicts"], ""),
        faster(f"{kept}, as objects", memory["venturi_records"], "MB", "MB, list of dicts", memory["httpx_dicts"], ""),
    ]


def emitting(build: Path, server_core: int, client_core: int) -> list[Row]:
    with event_sink(build, server_core) as url:
        found = in_turn(["venturi_emit", "queue_put", "queue_put_whole"], client_core, url)
    ours, bare, whole = (seconds(runs) * 1e9 for runs in found.values())
    what = "emit() of nine fields on the caller's thread, id and time included"
    return [
        {"what": what, "figure": ours, "unit": "ns", "target": "<= 150"},
        faster(what, ours, "ns", "ns, a dict into queue.put_nowait(), no id or time", bare, ">= 4.5"),
        faster(what, ours, "ns", "ns, a dict with both into queue.put_nowait()", whole, ">= 4.5"),
    ]


@contextmanager
def event_sink(build: Path, core: int) -> Iterator[str]:
    command = ["taskset", "--cpu-list", str(core), str(build / "tests" / "bench" / "event_sink")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def importing(_build: Path, _server_core: int, client_core: int) -> list[Row]:
    """Beyond bare Python: the time of a process that imports, less that of one that does nothing."""
    took: dict[str, list[float]] = {"pass": [], "import venturi": [], "import requests": []}
    timer = "import subprocess,sys,time; a=time.perf_counter(); subprocess.run([sys.executable,'-c',sys.argv[1]],check=True); print(time.perf_counter()-a)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "bindings" / "python")}
    for _ in range(15):
        for statement, times in took.items():
            command = ["taskset", "--cpu-list", str(client_core), sys.executable, "-c", timer, statement]
            times.append(float(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment).stdout))
    bare = median(took["pass"])
    ours, theirs = ((median(took[f"import {name}"]) - bare) * 1000 for name in ("venturi", "requests"))
    return [
        {"what": "`import venturi` beyond bare Python", "figure": ours, "unit": "ms", "target": "<= 8"},
        faster("`import venturi` beyond bare Python", max(ours, 0.01), "ms", "ms, requests", theirs, ">= 8"),
    ]


PARTS = {"lists": lists, "columns": columns, "emitting": emitting, "importing": importing}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help=f"parts to run: {', '.join(PARTS)}; all of them where none is named")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    options = parser.parse_args()
    if unknown := set(options.names) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    rows: list[Row] = []
    for name in options.names or PARTS:
        found = PARTS[name](options.build, *cores())
        print(render(found), end="\n\n", flush=True)
        rows += found
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
