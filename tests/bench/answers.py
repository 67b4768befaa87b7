"""What an answer costs the server, beside nginx serving the same bytes from a file on the same core: processor time of the process for each
answer, in its own code and the kernel's. wrk asks, eight connections at once, rounds of both interleaved.

All of them are ready bytes: documents and the health check always, a page of a list while nothing of its tenant changes. What a page costs
that is read from the database stands below it.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench import ingest  # noqa: E402
from tests.bench.pinned import PinnedServer, on_core, processor_seconds  # noqa: E402
from tests.bench.surroundings import free_port, wait_for  # noqa: E402

# Both write a line of log for each answer.
NGINX = """
daemon off; master_process off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log; sendfile on; tcp_nopush on; keepalive_requests 100000000; default_type application/json;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
}}
"""
ANSWERS = {
    "a page of 200 attribution records": "/api/v1/attribution?limit=200",
    "the OpenAPI document": "/openapi.json",
    "the health check": "/healthz",
}
ROUNDS, SECONDS = 5, 2


def fetch(url: str, key: str) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, headers={"X-API-Key": key}), timeout=30) as answer:
        body: bytes = answer.read()
    return body


def asked(url: str, key: str, core: int, folder: Path) -> int:
    """How many answers wrk got."""
    script = folder / "key.lua"
    script.write_text(f'wrk.headers["X-API-Key"] = "{key}"\n')
    command = ["taskset", "--cpu-list", str(core), "wrk", "-t1", "-c8", f"-d{SECONDS}s", "-s", str(script), url]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"(\d+) requests in", out)
    if not found or "Non-2xx" in out or "Socket errors" in out:
        raise SystemExit(f"wrk: {out}")
    return int(found[1])


@contextmanager
def nginx(core: int, folder: Path) -> Iterator[tuple[str, int]]:
    program, port = shutil.which("nginx") or "/usr/sbin/nginx", free_port()
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    with on_core(core):
        server = subprocess.Popen([program, "-p", str(folder), "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}", server.pid
    finally:
        server.terminate()
        server.wait()


def cost(pid: int, url: str, key: str, core: int, folder: Path) -> float:
    """Microseconds of the process for each answer, in one round."""
    before = processor_seconds(pid)
    count = asked(url, key, core, folder)
    return (processor_seconds(pid) - before) / count * 1e6


def rows(build: Path, server_core: int, client_core: int, folder: Path) -> list[dict[str, Any]]:
    data, files = folder / "data", folder / "files"
    data.mkdir()
    files.mkdir()
    out = []
    with (
        PinnedServer(build, data, server_core, *ingest.BUDGETS) as server,
        on_core(client_core),
        nginx(server_core, folder) as peer,
    ):
        tenant = server.create_tenant("bench", ROOT / "examples" / "demo-directory.json")
        host, key = urllib.parse.urlsplit(server.url).netloc, tenant["api_key"]
        ingest.through_the_server(host, tenant["ingestion_key"])
        ingest.catch_up(host, tenant)
        for number, (what, path) in enumerate(ANSWERS.items()):
            body = fetch(server.url + path, key)
            (files / str(number)).write_bytes(body)
            if fetch(f"{peer[0]}/{number}", key) != body:
                raise SystemExit("nginx serves other bytes")
            costs: dict[int, list[float]] = {server.pid: [], peer[1]: []}
            for _ in range(ROUNDS):
                for url, pid in ((server.url + path, server.pid), (f"{peer[0]}/{number}", peer[1])):
                    costs[pid].append(cost(pid, url, key, client_core, folder))
            ours, theirs = (statistics.median(costs[pid]) for pid in (server.pid, peer[1]))
            out.append(
                {
                    "what": f"processor time of {what}, {len(body):,} bytes",
                    "figure": ours,
                    "unit": "µs",
                    "peer": "µs, nginx, the same bytes",
                    "peer_figure": theirs,
                    "ratio": ours / theirs,
                    "target": "<= 1.1",
                }
            )
    with PinnedServer(build, data, server_core, *ingest.BUDGETS, "--limit", "answer-cache-bytes=0") as server, on_core(client_core):
        what, path = next(iter(ANSWERS.items()))
        read = [cost(server.pid, server.url + path, key, client_core, folder) for _ in range(ROUNDS)]
    out.append({"what": f"processor time of {what}, read from the database", "figure": statistics.median(read), "unit": "µs"})
    return out
