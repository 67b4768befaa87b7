#!/usr/bin/env python3
"""How fast events go in and become records: events/s over HTTP into SQLite in batches of 500, 202 after the commit, beside the floor
(the same rows into SQLite without a server, in one process), and the seconds from a 202 to the record. Bodies are made beforehand,
so that the figure is the server's and not this program's. Prints one table; --json FILE writes it too.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import platform
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "demo"))
from server import Server  # noqa: E402

BUDGETS = ["--rate-limit", "ingest=600000000/100000000", "--rate-limit", "read=6000000/1000000"]  # never in the way
BATCH, BATCHES, CONNECTIONS, ROUNDS = 500, 120, 4, 5


def uuid7() -> str:
    """Time-ordered, as the SDK makes them."""
    bits = (int(time.time() * 1000) << 80) | int.from_bytes(os.urandom(10), "big")
    bits = bits & ~(0xF << 76) | (0x7 << 76)
    return str(uuid.UUID(int=bits & ~(0x3 << 62) | (0x2 << 62)))


def event() -> str:
    return (
        f'{{"event_id":"{uuid7()}","ingestion_layer":"application","ingestion_timestamp":"2026-05-29T18:30:00Z",'
        '"provider":"openai","requested_model":"gpt-4o","input_tokens":1200,"output_tokens":350,"latency_ms":840,'
        '"attributed_service":"support-copilot","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736"}'
    )


def post_all(host: str, key: str, bodies: list[bytes]) -> None:
    connection = http.client.HTTPConnection(host, timeout=60)
    headers = {"Content-Type": "application/json", "X-API-Key": key}
    for body in bodies:
        connection.request("POST", "/api/v1/invocations/batch", body, headers)
        answer = connection.getresponse()
        receipt = answer.read()
        if answer.status != 202 or b'"accepted":500' not in receipt:
            raise SystemExit(f"batch refused: {answer.status} {receipt[:300]!r}")


def through_the_server(host: str, key: str) -> float:
    """Events a second, over HTTP, acknowledged."""
    bodies = [f'{{"events":[{",".join(event() for _ in range(BATCH))}]}}'.encode() for _ in range(BATCHES)]
    shares = [bodies[i::CONNECTIONS] for i in range(CONNECTIONS)]
    threads = [threading.Thread(target=post_all, args=(host, key, share)) for share in shares]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return BATCH * BATCHES / (time.perf_counter() - started)


def raw_sqlite(folder: Path) -> float:
    """Rows a second: the same event texts, deduplicated, one commit for each 500, synchronous=FULL."""
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=20000;"
        "CREATE TABLE IF NOT EXISTS seen(tenant TEXT, id BLOB, PRIMARY KEY(tenant, id)) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS log(tenant TEXT, seq INTEGER, body TEXT, PRIMARY KEY(tenant, seq)) WITHOUT ROWID;"
    )
    first = database.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()[0]
    texts = [event() for _ in range(BATCH * BATCHES)]
    rows = [(uuid.UUID(text[13:49]).bytes, first + n + 1, text) for n, text in enumerate(texts)]
    started = time.perf_counter()
    for at in range(0, len(rows), BATCH):
        chunk = rows[at : at + BATCH]
        database.execute("BEGIN IMMEDIATE")
        database.executemany("INSERT OR IGNORE INTO seen VALUES('t', ?)", [(row[0],) for row in chunk])
        database.executemany("INSERT INTO log VALUES('t', ?, ?)", [row[1:] for row in chunk])
        database.execute("COMMIT")
    elapsed = time.perf_counter() - started
    database.close()
    return len(rows) / elapsed


def seconds_to_the_record(host: str, tenant: dict[str, str]) -> float:
    """From a single event's 202 to its record in a list."""
    connection = http.client.HTTPConnection(host, timeout=60)
    connection.request(
        "POST", "/api/v1/invocations", event(), {"Content-Type": "application/json", "X-API-Key": tenant["ingestion_key"]}
    )
    invocation = json.loads(connection.getresponse().read())["invocation_id"]
    started = time.perf_counter()
    query = urllib.parse.urlencode({"filter": f"invocation_id:eq:{invocation}"})
    while True:
        connection.request("GET", f"/api/v1/attribution?{query}", headers={"X-API-Key": tenant["api_key"]})
        if json.loads(connection.getresponse().read())["data"]:
            return time.perf_counter() - started
        if time.perf_counter() - started > 30:
            raise SystemExit("no record within 30 s")


def wait_until_attributed(host: str, tenant: dict[str, str]) -> float:
    """Seconds until the worker has caught up: a new event's record is there when all before it are."""
    return seconds_to_the_record(host, tenant)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--json", type=Path, help="write the results here too")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="venturi-bench-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        with Server(options.build, folder / "data", *BUDGETS) as server:
            tenant = server.create_tenant("bench", ROOT / "examples" / "demo-directory.json")
            host = urllib.parse.urlsplit(server.url).netloc
            ours, floor, behind = [], [], []
            for _ in range(ROUNDS):
                ours.append(through_the_server(host, tenant["ingestion_key"]))
                behind.append(wait_until_attributed(host, tenant))
                floor.append(raw_sqlite(folder))
            latency = sorted(seconds_to_the_record(host, tenant) for _ in range(50))

    rate, base = statistics.median(ours), statistics.median(floor)
    rows = [
        ("events/s over HTTP into SQLite, batches of 500", f"{rate:,.0f}", f"{base:,.0f} raw SQLite", rate / base, 0.75),
    ]
    print(f"{'figure':50} {'ours':>12} {'peer':>24} {'ratio':>7} {'target':>7}")
    for figure, value, peer, ratio, target in rows:
        verdict = "holds" if ratio >= target else "falls short"
        print(f"{figure:50} {value:>12} {peer:>24} {ratio:>7.2f} {target:>7.2f}  {verdict}")
    print(
        f"{'seconds from 202 to the record, one event':50} {statistics.median(latency):>12.4f}   (max of 50: {latency[-1]:.4f}; target 2)"
    )
    print(
        f"{'seconds until 60,000 events are attributed':50} {statistics.median(behind):>12.2f}   (max of {ROUNDS}: {max(behind):.2f})"
    )
    if options.json:
        machine = {"platform": platform.platform(), "processor": platform.processor(), "cores": os.cpu_count()}
        figures = {"events_per_second": ours, "raw_sqlite_rows_per_second": floor, "seconds_to_record": latency, "caught_up": behind}
        options.json.write_text(json.dumps({"machine": machine, "figures": figures}, indent=2))


if __name__ == "__main__":
    main()
