"""A client under a small budget of the real server's: with pacing it never meets 429, without it does."""

from __future__ import annotations

import json
import subprocess
import time

from conftest import Server

CALLS = 14
BURST, PER_SECOND = 5, 4


def run(build, server, tenant, pacing: str) -> tuple[dict[str, int], float]:
    environment = {
        "PATH": "/usr/bin:/bin",
        "ARGMIN_BASE_URL": server.url,
        "ARGMIN_CLIENT_ID": tenant["client_id"],
        "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
    }
    program = build / "tests" / "e2e" / "paced"
    began = time.monotonic()
    done = subprocess.run(
        [program, pacing, str(CALLS)], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), time.monotonic() - began


def test_a_paced_client_stays_under_its_limit_and_another_does_not(build, tmp_path):
    with Server(build, tmp_path, f"--rate-limit=read={60 * PER_SECOND}/{BURST}") as server:
        paced, took = run(build, server, server.create_tenant("paced"), "on")
        assert (paced["ok"], paced["counted"], paced["refused"]) == (CALLS, CALLS, 0)
        assert paced["waited"] >= CALLS - BURST
        assert took >= (CALLS - BURST - 1) / PER_SECOND
        hasty, _ = run(build, server, server.create_tenant("hasty"), "off")
        assert hasty["ok"] == CALLS and hasty["refused"] > 0 and hasty["waited"] == 0
