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
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.cpp import cores, run  # noqa: E402
from tests.bench.pages import page  # noqa: E402
from tests.bench.surroundings import PAGES, page_in_a_file, pages_from_nginx  # noqa: E402
from tests.bench.table import read_rows, render, write_json  # noqa: E402

ROUNDS = 5
LATENCY_MS, SLOW_PAGES = 20, 25
MANY_PAGES, COLUMN_ROUNDS = 5_000, 3
LISTS_OF_DICTIONARIES = 6_000_000_000  # bytes that a million of them may take
WAYS = ROOT / "tests" / "bench" / "peers" / "python_lists.py"
Row = dict[str, Any]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "bindings" / "python")}


def way(name: str, core: int, url: str = "", pages: int = PAGES) -> Row:
    """One run of one way, pinned to a core."""
    command = ["taskset", "--cpu-list", str(core), sys.executable, str(WAYS), name, url, str(pages), ""]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment())
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


def relay(port: int, core: int) -> AbstractContextManager[str]:
    program = ROOT / "tests" / "bench" / "latency.py"
    return beside(["taskset", "--cpu-list", str(core), sys.executable, str(program), str(port), str(LATENCY_MS)])


@contextmanager
def beside(command: list[str]) -> Iterator[str]:
    """A program that prints its port and runs until its standard input ends; where it listens."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def columns(build: Path, server_core: int, client_core: int) -> list[Row]:
    """All of the list at once: a million records into Arrow and into objects, and a tenth of them by what httpx gives; compared by record."""
    ours, theirs = ["venturi_arrow", "venturi_records"], ["httpx_dicts", "httpx_columns"]
    found: dict[str, list[Row]] = {}
    with many_pages(build, server_core, MANY_PAGES) as all_of_them, many_pages(build, server_core, MANY_PAGES // 10) as a_tenth:
        for number in range(COLUMN_ROUNDS):  # the records as objects are there for their memory, which is the same each time
            for name, run in {**in_turn(ours if number == 0 else ours[:1], client_core, all_of_them, MANY_PAGES, 1),
                              **in_turn(theirs, client_core, a_tenth, MANY_PAGES // 10, 1)}.items():  # fmt: skip
                found.setdefault(name, []).extend(run)
        one = way("httpx_dicts", client_core, all_of_them, MANY_PAGES) if memory_available() > LISTS_OF_DICTIONARIES else None
    count = MANY_PAGES * 200
    whole, tenth = seconds(found["venturi_arrow"]), {name: 10 * seconds(found[name]) for name in theirs}
    processor = {name: median(run["processor"] for run in found[name]) * (10 if name in theirs else 1) for name in ("venturi_arrow", "httpx_dicts")}
    what, kept = f"{count:,} records over HTTP into Arrow columns", f"resident memory after {count:,} records"
    rows = [
        {"what": what, "figure": count / whole / 1e6, "unit": "M records/s", "target": ">= 1.4"},
        faster(what, whole, "s", "s, httpx + list of dicts", tenth["httpx_dicts"], ">= 12"),
        faster(what, whole, "s", "s, httpx + dict of lists", tenth["httpx_columns"], ""),
        {"what": f"{what}, by CPU time", "figure": count / processor["venturi_arrow"] / 1e6, "unit": "M records/s"},
        faster(f"{what}, by CPU time", processor["venturi_arrow"], "s", "s, httpx + list of dicts", processor["httpx_dicts"], ""),
    ]
    for name, form in (("venturi_arrow", "as Arrow columns"), ("venturi_records", "as objects")):
        memory = median(run["resident"] for run in found[name]) / 1e6
        peer = "MB, httpx, a list of dicts"
        rows.append(faster(f"{kept}, {form}", memory, "MB", peer, one["resident"] / 1e6, "") if one else
                    {"what": f"{kept}, {form}", "figure": memory, "unit": "MB"})  # fmt: skip
    return rows


def memory_available() -> int:
    """Bytes that this machine could still give."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))


@contextmanager
def many_pages(build: Path, core: int, count: int) -> Iterator[str]:
    """A list of more pages than files would do for: fifty that its server answers in turn."""
    with tempfile.TemporaryDirectory(prefix="venturi-bench-") as name:
        file = Path(name) / "pages"
        file.write_text("".join(page(number, PAGES) + "\n" for number in range(50)))
        with beside([str(build / "tests" / "bench" / "page_server"), str(file), str(count), str(core)]) as url:
            yield url


def decoding(_build: Path, _server_core: int, client_core: int) -> list[Row]:
    """A page that lies in memory, into objects."""
    with page_in_a_file(0) as arguments:
        program = ROOT / "tests" / "bench" / "peers" / "python_decoding.py"
        command = ["taskset", "--cpu-list", str(client_core), sys.executable, str(program), arguments[1]]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment())
    took = json.loads(done.stdout)
    what = "a page of 200 records in memory into objects, 3 fields read, CPU time"
    return [
        faster(what, took["venturi"], "µs", "µs, json.loads", took["json"], ">= 4"),
        faster(what, took["venturi"], "µs", "µs, orjson", took["orjson"], ">= 3"),
        faster(f"{what}, with what the call costs", took["venturi_whole"], "µs", "µs, json.loads", took["json"], ""),
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


def event_sink(build: Path, core: int) -> AbstractContextManager[str]:
    return beside(["taskset", "--cpu-list", str(core), str(build / "tests" / "bench" / "event_sink")])


def importing(_build: Path, _server_core: int, client_core: int) -> list[Row]:
    """Beyond bare Python: the time of a process that imports, less that of one that does nothing."""
    took: dict[str, list[float]] = {"pass": [], "import venturi": [], "import requests": []}
    timer = "import subprocess,sys,time; a=time.perf_counter(); subprocess.run([sys.executable,'-c',sys.argv[1]],check=True); print(time.perf_counter()-a)"
    for _ in range(15):
        for statement, times in took.items():
            command = ["taskset", "--cpu-list", str(client_core), sys.executable, "-c", timer, statement]
            times.append(float(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment()).stdout))
    bare = median(took["pass"])
    ours, theirs = ((median(took[f"import {name}"]) - bare) * 1000 for name in ("venturi", "requests"))
    return [
        {"what": "`import venturi` beyond bare Python", "figure": ours, "unit": "ms", "target": "<= 8"},
        faster("`import venturi` beyond bare Python", max(ours, 0.01), "ms", "ms, requests", theirs, ">= 8"),
    ]


def weighing(_build: Path, _server_core: int, _client_core: int) -> list[Row]:
    """The wheel, built anew where there is none."""
    folder = ROOT / "build" / "packages"
    if not list(folder.glob("venturi-*.whl")):
        subprocess.run([ROOT / "packaging" / "wheel", folder], check=True, stdout=subprocess.DEVNULL)
    (wheel,) = folder.glob("venturi-*.whl")
    unpacked = sum(member.file_size for member in zipfile.ZipFile(wheel).infolist())
    return [
        {"what": "the wheel", "figure": wheel.stat().st_size / 1e6, "unit": "MB"},
        {"what": "the wheel, unpacked", "figure": unpacked / 1e6, "unit": "MB"},
    ]


PARTS = {"lists": lists, "decoding": decoding, "columns": columns, "emitting": emitting, "importing": importing, "weighing": weighing}


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
