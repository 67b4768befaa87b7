"""For those who run the instance: metrics, and the service manager."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess

import pytest
from conftest import ROOT, Http, Server
from events import batch, event
from wire import Wire, ask

TOKEN = "planted-operator-token-0123456789"


def figures(text: str) -> dict[str, float]:
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


@pytest.fixture
def watched(build, tmp_path):
    token = tmp_path / "operator-token"
    token.write_text(TOKEN + "\n")
    (tmp_path / "data").mkdir()
    with Server(build, tmp_path / "data", "--operator-token-file", str(token), "--behind-proxy", "127.0.0.3",
                "--rate-limit", "read=60/2", "--rate-limit", "auth=60/50") as running:  # fmt: skip
        yield running


def test_the_metrics_count_what_happened(watched):
    tenant = watched.create_tenant("watched")
    http_to = Http(watched.url)
    token = http_to.token(tenant)
    for expected in (200, 200, 429):
        assert http_to("GET", "/api/v1/attribution?limit=1", token=token).status == expected
    assert http_to("POST", "/api/v1/invocations/batch", batch(event(), event()), key=tenant["ingestion_key"]).status == 202
    answer = http_to("GET", "/metrics")
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert answer.headers["cache-control"] == "no-store"
    now = figures(answer.body.decode())
    assert now['venturi_requests_total{class="read",status="200"}'] == 2
    assert now['venturi_requests_total{class="read",status="429"}'] == 1
    assert now['venturi_requests_total{class="ingest",status="202"}'] == 1
    assert now['venturi_request_seconds_count{class="read"}'] == 3
    assert now['venturi_request_seconds_bucket{class="read",le="+Inf"}'] == 3
    assert now["venturi_commits_total"] >= 1 and now["venturi_committed_changes_total"] >= now["venturi_commits_total"]
    assert now["venturi_writer_queue"] >= 0 and now["venturi_writer_group"] >= 0 and now["venturi_rate_buckets"] >= 2
    assert {'venturi_connections{state="open"}', 'venturi_connections{state="idle"}'} <= now.keys()
    assert any(re.fullmatch(r'venturi_build_info\{version="[^"]+"\}', name) for name in now)
    # Every figure says what it is, and none says whose it is.
    names = {re.match(r"[a-z_]+?(?=(_bucket|_sum|_count)?[{ ]|$)", name)[0] for name in now}
    assert all(f"# HELP {name} " in answer.body.decode() for name in names)
    assert "tnt_" not in answer.body.decode()


def test_from_elsewhere_the_metrics_take_the_operators_token_and_guesses_are_counted(watched):
    away = "GET /metrics HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.4\r\n"

    def asked(headers: str, source: str = "127.0.0.3"):
        with Wire(watched.url, source=source) as wire:
            return wire.send(away + headers + "\r\n").reply()

    assert asked("").code() == (401, "INVALID_CREDENTIALS")
    assert asked("Authorization: Bearer wrong\r\n").status == 401
    assert asked(f"Authorization: Basic {TOKEN}\r\n").status == 401
    assert asked(f"Authorization: Bearer {TOKEN}\r\n").status == 200
    # A forwarded request is from elsewhere, whoever forwards it: a proxy on this machine opens nothing.
    assert asked("", source="127.0.0.1").status == 401
    statuses = [asked("Authorization: Bearer guess\r\n").status for _ in range(60)]
    assert statuses[-1] == 429 and set(statuses) == {401, 429}
    assert TOKEN not in watched.log()


def test_a_token_that_is_easily_guessed_is_refused_at_the_start(build, tmp_path):
    token = tmp_path / "operator-token"
    token.write_text("short\n")
    with pytest.raises(RuntimeError, match="at least 16 characters"):
        Server(build, tmp_path, "--operator-token-file", str(token)).start()


def test_the_service_manager_is_told_about_start_and_stop(build, tmp_path):
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.settimeout(20)
    manager.bind(str(tmp_path / "notify"))
    os.environ["NOTIFY_SOCKET"] = str(tmp_path / "notify")
    try:
        server = Server(build, tmp_path)
        with server:
            assert manager.recv(1000) == b"READY=1"
            assert ask(server.url, "GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n").status == 200
            server.signal(signal.SIGTERM)
            assert manager.recv(1000) == b"STOPPING=1"
            assert server.wait() == 0
    finally:
        del os.environ["NOTIFY_SOCKET"]
        manager.close()


UNIT = ROOT / "packaging" / "systemd" / "venturi-server.service.in"


@pytest.fixture
def installed(build, tmp_path):
    """The prefix that the server was installed under."""
    subprocess.run(["cmake", "--install", build / "server", "--prefix", tmp_path / "prefix"], check=True, capture_output=True)
    return tmp_path / "prefix"


def test_the_unit_is_valid_and_shuts_the_server_in(installed):
    """By systemd's own judgement, of the unit as it is installed."""
    analyze = shutil.which("systemd-analyze")
    assert analyze, "systemd-analyze is missing: `make setup` installs it"
    unit = installed / "lib" / "systemd" / "system" / "venturi-server.service"
    assert f"ExecStart={installed}/bin/venturi-server " in unit.read_text()
    verified = subprocess.run([analyze, "verify", unit], capture_output=True, text=True, timeout=60, check=False)
    assert verified.returncode == 0 and verified.stderr == "", verified.stderr
    judged = subprocess.run(
        [analyze, "security", "--offline=true", "--threshold=20", unit], capture_output=True, text=True, timeout=60, check=False
    )
    assert judged.returncode == 0, judged.stdout[-2000:] + judged.stderr


def test_the_unit_starts_the_server_with_options_that_it_has(build):
    start = re.search(r"(?m)^ExecStart=\S+(.*)$", UNIT.read_text())
    assert start
    helped = subprocess.run([build / "server" / "venturi-server", "--help"], capture_output=True, text=True, check=True).stdout
    for option in re.findall(r"--[a-z-]+", start[1]):
        assert option in helped
