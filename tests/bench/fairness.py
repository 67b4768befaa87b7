"""What one tenant's flood does to another's latency: the time of a read while a second tenant asks for more than its budget, two thousand
times a second, and is refused; beside the same read with nobody else there. Rounds of both interleaved. The pace is fixed: a flood
without end would measure how two programs share the client's core.
"""

from __future__ import annotations

import http.client
import socket
import statistics
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench.pinned import PinnedServer, on_core  # noqa: E402

BUDGETS = ["--rate-limit", "read=6000/2500"]  # enough for the quiet tenant; of the flood, nearly everything is refused
AT_ONCE, EVERY = 20, 0.01
ROUNDS, READS = 5, 200
PATH = "/api/v1/attribution?limit=1"


def flood(host: str, key: str) -> None:
    """Until it is ended. Says when the budget is used up."""
    name, _, port = host.partition(":")
    requests = f"GET {PATH} HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\n\r\n".encode() * AT_ONCE
    with socket.create_connection((name, int(port))) as connection:
        told, due = False, 0.0
        while True:
            connection.sendall(requests)
            received = b""
            while received.count(b"HTTP/1.1 ") < AT_ONCE or not received.endswith(b"}"):
                received += connection.recv(1 << 20)
            if not told and received.count(b"HTTP/1.1 429") == AT_ONCE:
                print("refused", flush=True)
                told, due = True, time.monotonic()
            if told:
                due += EVERY
                time.sleep(max(0.0, due - time.monotonic()))


def read(connection: http.client.HTTPConnection, key: str) -> float:
    begin = time.perf_counter()
    connection.request("GET", PATH, headers={"X-API-Key": key})
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise SystemExit(f"the quiet tenant was answered {answer.status}")
    return time.perf_counter() - begin


def reads(host: str, key: str) -> float:
    """The median of a round, in seconds."""
    connection = http.client.HTTPConnection(host, timeout=60)
    try:
        return statistics.median([read(connection, key) for _ in range(READS)])
    finally:
        connection.close()


def reads_beside_a_flood(host: str, key: str, flooding: str) -> float:
    with subprocess.Popen([sys.executable, __file__, host, flooding], stdout=subprocess.PIPE, text=True) as other:
        try:
            if not other.stdout or other.stdout.readline() != "refused\n":
                raise SystemExit("the flood was not refused")
            return reads(host, key)
        finally:
            other.kill()


def rows(build: Path, server_core: int, client_core: int, folder: Path) -> list[dict[str, Any]]:
    alone, beside = [], []
    with PinnedServer(build, folder, server_core, *BUDGETS) as server, on_core(client_core):
        host = urllib.parse.urlsplit(server.url).netloc
        quiet, flooding = (server.create_tenant(name)["api_key"] for name in ("quiet", "flooding"))
        for _ in range(ROUNDS):
            alone.append(reads(host, quiet))
            beside.append(reads_beside_a_flood(host, quiet, flooding))
    figure, peer = statistics.median(beside) * 1e6, statistics.median(alone) * 1e6
    return [
        {
            "what": "a tenant's read while another is being refused, 2,000 a second",
            "figure": figure,
            "unit": "µs",
            "peer": "µs, with nobody else there",
            "peer_figure": peer,
            "ratio": figure / peer,
            "target": "<= 1.5",
        }
    ]


if __name__ == "__main__":
    flood(*sys.argv[1:])
