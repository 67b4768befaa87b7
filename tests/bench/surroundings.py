"""What benchmark programs need around them: nginx with prepared pages, and the commands of peers in other languages."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.pages import page

PAGES = 500
NGINX = """
daemon off; master_process off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type application/json;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  map $arg_cursor $page_name {{ default $arg_cursor; "" page-0; }}
  server {{ listen 127.0.0.1:{port}; root {folder}/pages; location = /api/v1/attribution {{ try_files /$page_name.json =404; }} }}
}}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise SystemExit("nginx did not start")


@contextmanager
def pages_from_nginx(core: int) -> Iterator[list[str]]:
    """The list's pages as static files, each leading to the next, served by one nginx process on that core."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    if not os.access(program, os.X_OK):
        raise SystemExit("nginx is missing: tests/bench/install")
    with tempfile.TemporaryDirectory(prefix="venturi-bench-") as name:
        folder, port = Path(name), free_port()
        (folder / "pages").mkdir()
        for number in range(PAGES):
            (folder / "pages" / f"page-{number}.json").write_text(page(number, PAGES))
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
        pinned = ["taskset", "--cpu-list", str(core)] if shutil.which("taskset") else []
        with subprocess.Popen(
            [*pinned, program, "-p", name, "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL
        ) as server:
            try:
                wait_for(port, server)
                yield ["--port", str(port), "--pages", str(PAGES)]
            finally:
                server.terminate()


@contextmanager
def pages_and_httpx(_core: int) -> Iterator[list[str]]:
    """Fifty pages that the program's own server answers in turn, and httpx with a list of dictionaries as the peer."""
    if importlib.util.find_spec("httpx") is None:
        raise SystemExit("httpx is missing: tests/bench/install")
    with tempfile.TemporaryDirectory(prefix="venturi-bench-") as name:
        file = Path(name) / "pages"
        file.write_text("".join(page(number, PAGES) + "\n" for number in range(50)))
        peer = Path(__file__).resolve().parent / "peers" / "httpx_records.py"
        yield ["--pages", str(file), "--peer", shlex.join([sys.executable, str(peer)])]


# Each prints the processor seconds of one decoding; text in memory to the language's own objects.
PYTHON = """
import sys, time
from {module} import loads
text = open(sys.argv[1]{mode}).read()
for _ in range(20): loads(text)
begin = time.process_time()
for _ in range(100): loads(text)
print((time.process_time() - begin) / 100)
"""
NODE = """
const text = require('fs').readFileSync(process.argv[1], 'utf8');
for (let i = 0; i < 100; ++i) JSON.parse(text);
const begin = process.cpuUsage();
for (let i = 0; i < 300; ++i) JSON.parse(text);
const took = process.cpuUsage(begin);
console.log((took.user + took.system) / 1e6 / 300);
"""


@contextmanager
def page_in_a_file(_core: int) -> Iterator[list[str]]:
    """One page, and the decoders of other languages that are installed."""
    with tempfile.TemporaryDirectory(prefix="venturi-bench-") as name:
        file = str(Path(name) / "page.json")
        Path(file).write_text(page(0, PAGES))
        peers = [
            ("json.loads, Python", ">= 4", [sys.executable, "-c", PYTHON.format(module="json", mode=""), file]),
            ("orjson, Python", ">= 3", [sys.executable, "-c", PYTHON.format(module="orjson", mode=", 'rb'"), file]),
        ]
        if node := shutil.which("node"):
            peers.append(("JSON.parse, Node.js", ">= 4.5", [node, "-e", NODE, file]))
        yield [
            "--page",
            file,
            *(part for label, target, command in peers for part in ("--peer", label, target, shlex.join(command))),
        ]
