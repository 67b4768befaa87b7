"""A scripted server: it answers what a case says, in order, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")


@pytest.fixture(scope="session")
def build(request) -> Path:
    return (ROOT / request.config.getoption("--build")).resolve()


class Script:
    """The answers still to be given, and the requests that came."""

    def __init__(self, answers: list[dict]) -> None:
        self.answers = list(answers)
        self.requests: list[dict] = []
        self._lock = threading.Lock()

    def take(self, request: dict) -> dict | None:
        with self._lock:
            self.requests.append(request)
            return self.answers.pop(0) if self.answers else None


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Silent: clients of these tests leave in the middle of an answer on purpose."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    script: Script

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        said = self.script.take({"method": self.command, "path": path, "query": query, "headers": headers, "body": body})
        if said is None:
            self.close_connection = True
            return
        if said.get("drop"):
            self.close_connection = True
            return
        time.sleep(said.get("delay", 0))
        content = said.get("text", "" if "body" not in said else json.dumps(said["body"]))
        kind = "application/problem+json" if said.get("status", 200) >= 400 else "application/json"
        self.send_response(said.get("status", 200))
        for name, value in {"Content-Type": kind, "X-Trace-Id": "trace-of-case", **said.get("headers", {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content.encode())))
        self.end_headers()
        self.wfile.write(content.encode())

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_: object) -> None:
        """Silent: what matters is in the script."""


@pytest.fixture
def scripted():
    """Starts a scripted server; it ends with the test."""
    servers = []

    def start(answers: list[dict]) -> tuple[str, Script]:
        script = Script(answers)
        server = QuietServer(("127.0.0.1", 0), type("CaseHandler", (Handler,), {"script": script}))
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}", script

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
