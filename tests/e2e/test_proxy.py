"""Behind a proxy: who a request is from, and where plain HTTP may be served at all."""

from __future__ import annotations

import json
import subprocess

import pytest
from conftest import Http, Server
from wire import Wire, ask

TIGHT = ("--rate-limit", "auth=1/3")


def wrong(headers: str = "") -> str:
    return f"GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: vk_wrong\r\n{headers}\r\n"


@pytest.fixture(scope="module")
def proxied(build, tmp_path_factory):
    with Server(build, tmp_path_factory.mktemp("proxied"), "--behind-proxy", "127.0.0.0/30", *TIGHT) as running:
        yield running


def refusals(url: str, headers: list[str]) -> list[int]:
    return [ask(url, wrong(header)).status for header in headers]


def test_a_trusted_proxys_clients_are_limited_one_by_one(proxied):
    one, other = "X-Forwarded-For: 198.51.100.1\r\n", "X-Forwarded-For: 198.51.100.2\r\n"
    assert refusals(proxied.url, [one] * 5) == [401, 401, 401, 429, 429]
    assert refusals(proxied.url, [other] * 2) == [401, 401]
    spoofed = [f"X-Forwarded-For: 203.0.113.{i}, 198.51.100.1\r\n" for i in range(3)]
    assert refusals(proxied.url, spoofed) == [429, 429, 429]


def test_an_untrusted_peer_cannot_pose_as_another(proxied):
    with_source = []
    for i in range(5):
        with Wire(proxied.url, source="127.0.0.9") as wire:
            with_source.append(wire.send(wrong(f"X-Forwarded-For: 198.51.100.{50 + i}\r\n")).reply().status)
    assert with_source == [401, 401, 401, 429, 429]


def test_headers_that_disagree_are_refused(proxied):
    reply = ask(proxied.url, wrong("X-Forwarded-For: 198.51.100.9\r\nForwarded: for=198.51.100.8\r\n"))
    assert reply.code() == (400, "MALFORMED_REQUEST")


def test_tls_at_the_proxy_counts_as_tls(proxied):
    healthz = "GET /healthz HTTP/1.1\r\nHost: x\r\n"
    assert "strict-transport-security" in ask(proxied.url, healthz + "X-Forwarded-For: 198.51.100.3\r\nX-Forwarded-Proto: https\r\n\r\n").headers
    assert "strict-transport-security" not in ask(proxied.url, healthz + "X-Forwarded-For: 198.51.100.3\r\nX-Forwarded-Proto: http\r\n\r\n").headers
    with Wire(proxied.url, source="127.0.0.9") as wire:
        assert "strict-transport-security" not in wire.send(healthz + "X-Forwarded-Proto: https\r\n\r\n").reply().headers


def test_the_audit_trail_names_the_client_and_not_the_proxy(proxied):
    import sqlite3

    tenant = proxied.create_tenant("audited")
    http_to = Http(proxied.url)
    headers = {"X-Forwarded-For": "198.51.100.77"}
    made = http_to(
        "POST", "/api/v1/api-keys", '{"name":"by proxy","scopes":["read:attribution"]}',
        token=http_to.token(tenant), idempotency="8e03978e-40d5-43dd-bc93-6894a57f9324", headers=headers,
    )  # fmt: skip
    assert made.status == 201, made.body
    with sqlite3.connect(f"file:{proxied.data}/venturi.db?mode=ro", uri=True) as database:
        rows = database.execute("SELECT source_address FROM audit_events WHERE action = 'api_key.created' AND trace_id IS NOT NULL").fetchall()
    assert ("198.51.100.77",) in rows


def start(build, tmp_path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [build / "server" / "venturi-server", "--data", tmp_path / "data", "--port", "0", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def test_plain_http_for_the_network_is_refused_with_the_ways_out(build, tmp_path):
    refused = start(build, tmp_path, "--host", "0.0.0.0")
    assert refused.returncode == 2
    for way in ("--tls-certificate", "--behind-proxy", "127.0.0.1", "--plain-http"):
        assert way in refused.stderr
    assert not (tmp_path / "data").exists()
    assert "nonsense" in start(build, tmp_path, "--behind-proxy", "nonsense").stderr


def test_behind_a_proxy_nobody_else_reaches_the_server(build, tmp_path):
    """127.0.0.0/8 is all this machine, so the stranger is one by its other address."""
    found = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=True).stdout.split()
    ours = next((address for address in found if ":" not in address), None)
    assert ours, "this machine has no address besides the loopback"
    with Server(build, tmp_path, "--host", "0.0.0.0", "--behind-proxy", "192.0.2.1") as server:
        port = server.url.rsplit(":", 1)[1]
        with Wire(f"http://{ours}:{port}") as stranger:
            assert stranger.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").rest() == b""
        assert ask(f"http://127.0.0.1:{port}", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").status == 200


def test_whoever_says_so_serves_plain_http(build, tmp_path):
    with Server(build, tmp_path, "--host", "0.0.0.0", "--plain-http") as server:
        port = server.url.rsplit(":", 1)[1]
        reply = ask(f"http://127.0.0.1:{port}", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert reply.status == 200 and json.loads(reply.body)["status"] == "ok"
