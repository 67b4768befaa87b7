#!/usr/bin/env python3
"""One way to do a thing in Python: `python_lists.py NAME URL PAGES FILE` prints a JSON object with `seconds`, and what was read.

Each runs in a process of its own, so that none pays for another's garbage or imports.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from queue import Queue
from typing import Any

PATH = "/api/v1/attribution"
ROUNDS = 5
EVENTS = 20_000


def main() -> None:
    name, url, pages, file = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    print(json.dumps(WAYS[name](url, pages, file)))


def totals(records: Iterator[Any], pages: int) -> dict[str, Any]:
    """Three fields of each record, as an object or as a dictionary."""
    count = tokens = characters = 0
    cost = 0.0
    for record in records:
        count += 1
        if isinstance(record, dict):
            tokens += record["input_tokens"] or 0
            cost += record["cost_usd"] or 0
            characters += len(record["id"])
        else:
            tokens += record.input_tokens or 0
            cost += record.cost_usd or 0
            characters += len(record.id)
    assert count == pages * 200, count
    return {"records": count, "tokens": tokens, "cost": round(cost, 6), "characters": characters}


def timed(read: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    begin, processor = time.perf_counter(), time.process_time()
    found = read()
    return {"seconds": time.perf_counter() - begin, "processor": time.process_time() - processor, **found}


def dictionaries(get: Callable[[str], Any], pages: int) -> Iterator[dict[str, Any]]:
    query = "?limit=200"
    for _ in range(pages):
        body = get(PATH + query)
        yield from body["data"]
        query = f"?limit=200&cursor={body['page']['next_cursor']}"


def venturi_list(url: str, pages: int, _file: str) -> dict[str, Any]:
    from itertools import islice

    import venturi

    with venturi.Venturi(url, api_key="vk_bench") as v:
        v.attribution.list(limit=200).first_page()
        return timed(lambda: totals(islice(v.attribution.list(limit=200), pages * 200), pages))


def httpx_json(url: str, pages: int, _file: str) -> dict[str, Any]:
    import httpx

    with httpx.Client(base_url=url, headers={"X-API-Key": "vk_bench"}) as client:
        client.get(PATH)
        return timed(lambda: totals(dictionaries(lambda path: client.get(path).json(), pages), pages))


def urllib3_orjson(url: str, pages: int, _file: str) -> dict[str, Any]:
    import orjson
    import urllib3

    pool = urllib3.PoolManager()
    pool.request("GET", url + PATH)
    return timed(lambda: totals(dictionaries(lambda path: orjson.loads(pool.request("GET", url + path).data), pages), pages))


def requests_json(url: str, pages: int, _file: str) -> dict[str, Any]:
    import requests

    with requests.Session() as session:
        session.get(url + PATH)
        return timed(lambda: totals(dictionaries(lambda path: session.get(url + path).json(), pages), pages))


def venturi_arrow(url: str, pages: int, _file: str) -> dict[str, Any]:
    import pyarrow
    import venturi

    with venturi.Venturi(url, api_key="vk_bench") as v:
        v.attribution.list(limit=200).first_page()
        pyarrow.table({"a": [1]})  # looks for pandas, and imports it where it is there
        found = timed(lambda: {"table": pyarrow.table(v.attribution.list(limit=200))})
    table = found.pop("table")
    assert table.num_rows == pages * 200
    return {**found, "resident": resident()}


def httpx_dicts(url: str, pages: int, _file: str) -> dict[str, Any]:
    import httpx

    with httpx.Client(base_url=url, headers={"X-API-Key": "vk_bench"}) as client:
        client.get(PATH)
        found = timed(lambda: {"all": list(dictionaries(lambda path: client.get(path).json(), pages))})
    assert len(found.pop("all")) == pages * 200
    return {**found, "resident": resident()}


def httpx_columns(url: str, pages: int, _file: str) -> dict[str, Any]:
    """A dictionary of lists, which the garbage collector has no work with."""
    import httpx

    def read() -> dict[str, Any]:
        columns: dict[str, list[Any]] = {}
        for record in dictionaries(lambda path: client.get(path).json(), pages):
            for name, value in record.items():
                if isinstance(value, dict):
                    for inner, part in value.items():
                        columns.setdefault(f"{name}_{inner}", []).append(part)
                else:
                    columns.setdefault(name, []).append(value)
        return {"all": columns}

    with httpx.Client(base_url=url, headers={"X-API-Key": "vk_bench"}) as client:
        client.get(PATH)
        found = timed(read)
    assert len(found.pop("all")["id"]) == pages * 200
    return {**found, "resident": resident()}


def venturi_records(url: str, pages: int, _file: str) -> dict[str, Any]:
    import venturi

    with venturi.Venturi(url, api_key="vk_bench") as v:
        found = timed(lambda: {"all": v.attribution.list(limit=200).collect()})
    assert len(found.pop("all")) == pages * 200
    return {**found, "resident": resident()}


def resident() -> int:
    """The most memory that the process had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def per_event(emit: Callable[..., object], flush: Callable[[], object]) -> dict[str, Any]:
    """What the calling thread pays: its own processor time, since another thread of the client sends meanwhile on the same core."""
    best = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        for _ in range(EVENTS):
            emit(
                provider="openai", requested_model="gpt-4o", served_model="gpt-4o-2024-08-06", operation="chat", input_tokens=1200,
                output_tokens=340, estimated_cost_usd="0.0064", latency_ms=812, attributed_service="support-copilot",
            )  # fmt: skip
        best.append((time.thread_time() - begin) / EVENTS)
        flush()
    return {"seconds": sorted(best)[len(best) // 2]}


def venturi_emit(url: str, _pages: int, _file: str) -> dict[str, Any]:
    import venturi

    with venturi.Venturi(url, api_key="vk_bench", ingestion_key="vik_bench", emitter={"max_buffered_events": 200_000}) as v:
        found = per_event(v.invocations.emit, lambda: v.flush(30))
        assert v.stats().emitted == ROUNDS * EVENTS and not any(v.stats().dropped.values()), v.stats()
    return found


def queue_put(_url: str, _pages: int, _file: str) -> dict[str, Any]:
    """The least that a telemetry library in Python does: a dictionary into a queue, without an id and a time."""
    queue: Queue[dict[str, Any]] = Queue()

    def emit(**fields: object) -> None:
        queue.put_nowait(fields)

    return per_event(emit, queue.queue.clear)


def queue_put_whole(_url: str, _pages: int, _file: str) -> dict[str, Any]:
    """The same with both."""
    from uuid import uuid4

    queue: Queue[dict[str, Any]] = Queue()

    def emit(**fields: object) -> None:
        fields["event_id"] = str(uuid4())
        fields["ingestion_timestamp"] = time.time()
        queue.put_nowait(fields)

    return per_event(emit, queue.queue.clear)


WAYS: dict[str, Callable[[str, int, str], dict[str, Any]]] = {
    f.__name__: f
    for f in (
        venturi_list, httpx_json, urllib3_orjson, requests_json, venturi_arrow, httpx_dicts, httpx_columns, venturi_records, venturi_emit,
        queue_put, queue_put_whole,
    )
}  # fmt: skip

if __name__ == "__main__":
    main()
