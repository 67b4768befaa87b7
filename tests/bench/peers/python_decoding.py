#!/usr/bin/env python3
"""Pages of 200 records that lie in memory, into objects of which three fields are read: `python_decoding.py PAGE` prints a JSON object with
the microseconds of processor time that each way takes for a page.

The package has no door for a text alone, so its pages come over a scripted wire (`venturi.testing`): the client, its threads and its copies
of the text included. What a call costs whose page is empty is measured beside it, and is `venturi` less than `venturi_whole`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from typing import Any

import orjson
import venturi
from venturi.testing import FakeWire

PAGES, ROUNDS = 200, 7


def of_objects(records: Iterable[Any]) -> tuple[int, float, int]:
    tokens = characters = 0
    cost = 0.0
    for record in records:
        tokens += record.input_tokens or 0
        cost += record.cost_usd or 0
        characters += len(record.id)
    return tokens, round(cost, 4), characters


def of_dictionaries(records: Iterable[dict[str, Any]]) -> tuple[int, float, int]:
    tokens = characters = 0
    cost = 0.0
    for record in records:
        tokens += record["input_tokens"] or 0
        cost += record["cost_usd"] or 0
        characters += len(record["id"])
    return tokens, round(cost, 4), characters


def by_the_package(pages: list[bytes]) -> tuple[float, tuple[int, float, int]]:
    """One list of these pages."""
    wire = FakeWire()
    for page in pages:
        wire.answer(200, page, {"Content-Type": "application/json"})
    with venturi.Venturi("https://venturi.example.com", api_key="vk_bench", wire=wire) as v:
        begin = time.process_time()
        found = of_objects(v.attribution.list(limit=200))
        return time.process_time() - begin, found


def by(loads: Callable[[bytes], Any], pages: list[bytes]) -> tuple[float, tuple[int, float, int]]:
    begin = time.process_time()
    found = of_dictionaries(record for page in pages for record in loads(page)["data"])
    return time.process_time() - begin, found


def walk(data: list[Any]) -> list[bytes]:
    """A list whose pages all hold the same."""
    ends = [{"next_cursor": f"page-{i}" if i < PAGES else None, "limit": 200, "has_more": i < PAGES} for i in range(1, PAGES + 1)]
    return [json.dumps({"data": data, "page": end}, separators=(",", ":")).encode() for end in ends]


def main() -> None:
    full, empty = walk(json.loads(Path(sys.argv[1]).read_text())["data"]), walk([])
    took: dict[str, list[float]] = {"venturi_whole": [], "empty": [], "json": [], "orjson": []}
    for number in range(ROUNDS + 1):  # the first warms up
        runs = {"venturi_whole": by_the_package(full), "json": by(json.loads, full), "orjson": by(orjson.loads, full)}
        assert len({found for _, found in runs.values()}) == 1, "the ways read something else"
        for name, (seconds, _) in {**runs, "empty": by_the_package(empty)}.items():
            if number > 0:
                took[name].append(seconds / PAGES * 1e6)
    found = {name: median(figures) for name, figures in took.items()}
    print(json.dumps({**found, "venturi": found["venturi_whole"] - found["empty"]}))


if __name__ == "__main__":
    main()
