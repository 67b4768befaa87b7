"""Pages one million records deep, beside the first pages of the same list, sixty of each in turn: the medians of the time from request to
answer, by the time of the records and by their cost. One page over and over would measure the cache: it is sixty different ones at both ends. The records are copies of attributed ones, made inside the database before the server
starts, for a million through the worker would take longer than all else.
"""

from __future__ import annotations

import http.client
import sqlite3
import statistics
import sys
import time
import urllib.parse
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "demo"))
from server import Server  # noqa: E402
from tests.bench.ingest import event  # noqa: E402

RECORDS, PAGE, SAMPLES = 1_000_000, 200, 60
BUDGETS = ["--rate-limit", "read=6000000/1000000"]


def multiply(database: Path) -> None:
    """Makes a million records of the tenant's one, each at its own moment and with a cost of its own."""
    with sqlite3.connect(database) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(attribution_records)")]
        changed = {
            "id": "randomblob(16)",
            "invocation_id": "randomblob(16)",
            "created_seq": "(SELECT seq FROM tenant_clock c WHERE c.tenant_id = r.tenant_id) + n",
            "occurred_at": "occurred_at + n * 1000003",
            "cost_pico_usd": "abs(random() % 100000000000)",
        }
        values = ", ".join(changed.get(name, name) for name in columns)
        connection.execute(
            f"WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {RECORDS}) "
            f"INSERT INTO attribution_records ({', '.join(columns)}) SELECT {values} FROM many, "
            "(SELECT * FROM attribution_records LIMIT 1) r"
        )
        connection.execute("UPDATE tenant_clock SET seq = seq + ?", (RECORDS,))


class Reader:
    def __init__(self, url: str, key: str) -> None:
        self._connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)
        self._headers = {"X-API-Key": key}

    def page(self, sort: str, cursor: str | None) -> tuple[float, str | None]:
        """Seconds until the page was there, and the next cursor, found without decoding the page."""
        query = {"limit": PAGE, "sort": sort, **({"cursor": cursor} if cursor else {})}
        started = time.perf_counter()
        self._connection.request("GET", f"/api/v1/attribution?{urllib.parse.urlencode(query)}", headers=self._headers)
        answer = self._connection.getresponse()
        body = answer.read()
        took = time.perf_counter() - started
        if answer.status != 200 or body.count(b'"invocation_id"') not in (PAGE, (RECORDS + 1) % PAGE):
            raise SystemExit(f"not a full page: {answer.status} {body[:300]!r}")
        _, _, tail = body.rpartition(b'"next_cursor":')
        return took, tail.split(b'"')[1].decode() if tail.startswith(b'"') else None


def first_and_last(reader: Reader, sort: str) -> tuple[list[float], list[float]]:
    """Pages from the two ends of the list, asked for in turn so that both meet the same machine."""
    cursors: list[str | None] = [None]
    while cursors[-1] is not None or len(cursors) == 1:
        cursors.append(reader.page(sort, cursors[-1])[1])
    ends = zip(cursors[:SAMPLES], cursors[-2 - SAMPLES : -2], strict=True)
    times = [(reader.page(sort, first)[0], reader.page(sort, deep)[0]) for first, deep in ends]
    return [first for first, _ in times], [deep for _, deep in times]


def rows(build: Path, _server_core: int, _client_core: int, folder: Path) -> list[dict[str, Any]]:
    with Server(build, folder) as server:
        tenant = server.create_tenant("depth", ROOT / "examples" / "demo-directory.json")
        host = urllib.parse.urlsplit(server.url).netloc
        connection = http.client.HTTPConnection(host, timeout=60)
        headers = {"Content-Type": "application/json", "X-API-Key": tenant["ingestion_key"]}
        connection.request("POST", "/api/v1/invocations", event(), headers)
        connection.getresponse().read()
        database = next(folder.glob("*.db"))
        while not sqlite3.connect(database).execute("SELECT count(*) FROM attribution_records").fetchone()[0]:
            pass
    multiply(database)
    out = []
    with Server(build, folder, *BUDGETS, "--limit", "answer-cache-bytes=0") as server:  # every page is read
        reader = Reader(server.url, tenant["api_key"])
        for sort in ("-occurred_at", "cost_usd"):
            first, deep = (statistics.median(times) * 1000 for times in first_and_last(reader, sort))
            out.append(
                {
                    "what": f"pages one million records deep, by {sort.lstrip('-')}",
                    "figure": deep,
                    "unit": "ms",
                    "peer": "ms, the first pages",
                    "peer_figure": first,
                    "ratio": deep / first,
                    "target": "<= 1.2",
                }
            )
    return out
