"""A loopback server whose answers the tests choose."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

RECORD = {
    "id": "attr_01ARZ3NDEKTSV4RRFFQ69G5FA1",
    "invocation_id": "inv_01ARZ3NDEKTSV4RRFFQ69G5FA1",
    "occurred_at": "2026-05-29T18:30:00.123456Z",
    "provider": "openai",
    "requested_model": "gpt-4o",
    "served_model": None,
    "service": "support-copilot",
    "owner": "team-cx",
    "project": None,
    "input_tokens": 1200,
    "output_tokens": 350,
    "cost_usd": 0.0142,
    "cost_method": "priced",
    "energy_wh": None,
    "carbon_gco2e": None,
    "energy_method": "t2_estimated",
    "pathway_category": "application_direct",
    "output_state": "attributed",
    "interpretation": {
        "stage_origin": "stage_a",
        "resolution": "deterministically_resolved",
        "confidence": 0.91,
        "confidence_band": "high",
        "evidence_basis": "service_resolved",
        "model_version": "rail-2025.11",
        "degradation_state": "none",
        "freshness": "fresh",
        "export_eligibility": "eligible",
    },
    "explanation": {
        "organization": None,
        "project": None,
        "service": None,
        "identity": None,
        "budget": None,
        "signals": [],
        "candidates": [],
        "decision": "nothing competed",
        "catalogue_version": "2026.11",
        "attributed_at": "2026-05-29T18:30:01Z",
    },
}

LISTED = {name: value for name, value in RECORD.items() if name != "explanation"}  # as lists have it


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Silent: clients of these tests leave in the middle of an answer on purpose."""


@pytest.fixture
def serve():
    """serve(answer) → base URL; `answer(path)` gives (status, JSON, text or bytes), and headers where it has some. It may block: each request has a
    thread of its own. With `requests`, a list, what was sent is kept there as (method, path, headers, body)."""
    servers = []

    def start(answer, requests=None):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if requests is not None:
                    requests.append((self.command, self.path, dict(self.headers), sent))
                status, body, *headers = answer(self.path)
                content = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                for name, value in headers[0].items() if headers else ():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_PATCH = do_PUT = do_DELETE = do_GET

            def log_message(self, *_):
                pass

        server = QuietServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@contextlib.asynccontextmanager
async def holding():
    """An instance on the running loop that answers nobody: (its URL, an event: it was asked, an event: who asked has left)."""
    asked, left = asyncio.Event(), asyncio.Event()

    async def hold(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        asked.set()
        await reader.read()
        left.set()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked, left
    finally:
        server.close()


def page(*ids, cursor=None):
    return {
        "data": [{**LISTED, "id": i} for i in ids],
        "page": {"next_cursor": cursor, "limit": 50, "has_more": cursor is not None},
    }


def job(**changes):
    """An export's job."""
    return {
        "job_id": "exp_1",
        "status": "completed",
        "format": "focus",
        "compression": "none",
        "period": {"from": "2026-05-01", "to": "2026-05-31"},
        "group_by": [],
        "created_at": "2026-06-01T00:00:00Z",
        "completed_at": "2026-06-01T00:00:05Z",
        "progress": 1,
        "result_url": None,
        "expires_at": "2026-06-01T00:15:00Z",
        "file_name": "may.csv",
        "bytes": None,
        "sha256": None,
        "rows": 1,
        "total_cost_usd": 0.0142,
        "cost_methods": [],
        "suppressed": None,
        "error": None,
        **changes,
    }


@pytest.fixture
def interruptible():
    """Python's own SIGINT handler: a shell that starts the tests in the background leaves the signal ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
