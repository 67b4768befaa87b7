"""How fast events go in and become records: events/s over HTTP into SQLite, 202 after the commit, in batches and one by one, beside the
floor (the same rows into SQLite without a server, in one process), and the seconds from a 202 to the record. Bodies are made beforehand,
so that the figure is the server's and not this program's; what the server acknowledged is counted again in its database.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse
import uuid
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.pinned import PinnedServer, on_core  # noqa: E402

BUDGETS = ["--rate-limit", "ingest=600000000/100000000", "--rate-limit", "read=6000000/1000000"]  # never in the way
BATCH, BATCHES, CONNECTIONS, ROUNDS = 500, 120, 4, 5
SINGLE_SECONDS, SINGLE_CONNECTIONS = 4, 256


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


# Each request its own event: the id's random part is a counter. Only 202 is counted as done.
SINGLES = """
local n, begin = 0, "{begin}"
local head = '{{"event_id":"' .. begin
local tail = '","ingestion_layer":"application","ingestion_timestamp":"2026-05-29T18:30:00Z","provider":"openai","requested_model":"gpt-4o",' ..
  '"input_tokens":1200,"output_tokens":350,"latency_ms":840,"attributed_service":"support-copilot"}}'
local headers = {{["Content-Type"] = "application/json", ["X-API-Key"] = "{key}"}}
request = function()
  n = n + 1
  return wrk.format("POST", "/api/v1/invocations", headers, head .. string.format("%012x", n) .. tail)
end
done = function(summary, latency, requests)
  local e = summary.errors
  print(string.format('{{"requests": %d, "micros": %d, "bad": %d, "p99_us": %d}}', summary.requests, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(99)))
end
"""


def single_posts(host: str, key: str, core: int, folder: Path) -> dict[str, Any]:
    """Events posted one by one over many connections, by wrk."""
    script = folder / "singles.lua"
    script.write_text(SINGLES.format(begin=uuid7()[:24], key=key))
    command = [
        "taskset",
        "--cpu-list",
        str(core),
        "wrk",
        "-t1",
        f"-c{SINGLE_CONNECTIONS}",
        f"-d{SINGLE_SECONDS}s",
        "-s",
        str(script),
    ]
    done = subprocess.run([*command, f"http://{host}"], capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if figures["bad"]:
        raise SystemExit(f"single posts failed: {done.stdout}")
    return figures


def logged(data: Path) -> int:
    """How many events the server's database holds."""
    with contextlib.closing(sqlite3.connect(f"file:{next(data.glob('*.db'))}?mode=ro", uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM event_log").fetchone()[0])


def catch_up(host: str, tenant: dict[str, str]) -> float:
    """Seconds until the worker has caught up: a new event's record is there when all before it are."""
    return seconds_to_the_record(host, tenant)


def rows(build: Path, server_core: int, client_core: int, folder: Path) -> list[dict[str, Any]]:
    data = folder / "data"
    data.mkdir()
    ours, floor, behind, singles, posted = [], [], [], [], 0
    with PinnedServer(build, data, server_core, *BUDGETS) as server, on_core(client_core):
        tenant = server.create_tenant("bench", ROOT / "examples" / "demo-directory.json")
        host = urllib.parse.urlsplit(server.url).netloc
        for _ in range(ROUNDS):
            ours.append(through_the_server(host, tenant["ingestion_key"]))
            behind.append(catch_up(host, tenant))
            with on_core(server_core):
                floor.append(raw_sqlite(folder))
            singles.append(single_posts(host, tenant["ingestion_key"], client_core, folder))
            posted += BATCH * BATCHES + singles[-1]["requests"]
            catch_up(host, tenant)
        latency = sorted(seconds_to_the_record(host, tenant) for _ in range(50))
        stored = logged(data)
    # wrk leaves with requests under way: those may be stored without having been counted.
    extra = stored - posted - 2 * ROUNDS - 50
    if not 0 <= extra <= ROUNDS * SINGLE_CONNECTIONS:
        raise SystemExit(f"{posted} events were acknowledged, and {stored} are stored")
    rate, base = statistics.median(ours), statistics.median(floor)
    single = statistics.median(s["requests"] / s["micros"] * 1e6 for s in singles)
    batch = "ingestion over HTTP, batches of 500, 202 after commit"
    return [
        {"what": batch, "figure": rate, "unit": "events/s", "target": ">= 200000"},
        {
            "what": batch,
            "figure": rate,
            "unit": "events/s",
            "peer": "rows/s, raw SQLite",
            "peer_figure": base,
            "ratio": rate / base,
            "target": ">= 0.75",
        },
        {
            "what": f"ingestion over HTTP, one by one, {SINGLE_CONNECTIONS} connections",
            "figure": single,
            "unit": "events/s",
            "target": ">= 45000",
        },
        {"what": "the same, slowest hundredth", "figure": statistics.median(s["p99_us"] for s in singles) / 1000, "unit": "ms"},
        {
            "what": "from 202 to the record, one event",
            "figure": statistics.median(latency) * 1000,
            "unit": "ms",
            "target": "<= 2000",
        },
        {
            "what": f"until {BATCH * BATCHES:,} events are attributed, after the last 202",
            "figure": statistics.median(behind),
            "unit": "s",
        },
    ]
