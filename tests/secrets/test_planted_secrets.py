"""Runs the unit tests of the SDK and of the server's HTTP room with a witness, and searches every log line and every error text of theirs
for credentials.

Every credential that any client was ever given, or sent, counts as planted; so does every text marked "planted-…". Where servers and
clients run for real, tests/e2e searches in the same way.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from search import Witnessed, leaks, read_witness


def run_witnessed(program: Path, folder: Path) -> Witnessed:
    run = subprocess.run(
        [program], env={**os.environ, "VENTURI_WITNESS_DIR": str(folder)}, capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 0, run.stdout[-4000:]
    return read_witness(folder)


@pytest.fixture(scope="module")
def witnessed(build, tmp_path_factory) -> Witnessed:
    return run_witnessed(build / "sdk" / "tests" / "sdk_unit_test", tmp_path_factory.mktemp("sdk"))


@pytest.fixture(scope="module")
def server_witnessed(build, tmp_path_factory) -> Witnessed:
    return run_witnessed(build / "server" / "server_http_test", tmp_path_factory.mktemp("server"))


def test_the_record_is_of_the_whole_suite(witnessed):
    assert len(witnessed.logs) > 1000 and len(witnessed.errors) > 200 and len(witnessed.secrets) > 20
    assert "canary: on record" in witnessed.errors
    assert any("418" in line and "canary: on record" in line for line in witnessed.logs)


def test_no_log_line_holds_a_credential(witnessed):
    assert leaks(witnessed.logs, witnessed.secrets) == []


def test_no_error_text_holds_a_credential(witnessed):
    assert leaks(witnessed.errors, witnessed.secrets) == []


def test_no_log_line_and_no_error_of_the_servers_holds_a_credential(server_witnessed):
    assert any(" 401 " in line for line in server_witnessed.logs) and server_witnessed.errors and server_witnessed.secrets
    assert leaks([*server_witnessed.logs, *server_witnessed.errors], server_witnessed.secrets) == []


def test_a_leak_would_be_found(witnessed):
    """The same search, over the same record with one careless line in it, in every spelling that is looked for."""
    secret = "planted client/secret"
    assert secret in witnessed.secrets
    careless = [
        f"sent {secret}", "form: client_secret=planted+client%2Fsecret", "Basic cGxhbnRlZCBjbGllbnQvc2VjcmV0",
        "Authorization: Bearer planted-access-token", "body: planted_body",
    ]  # fmt: skip
    for line in careless:
        assert len(leaks([*witnessed.logs, line], witnessed.secrets)) == 1, line
    some_log = next(line for line in witnessed.logs if "canary: on record" in line)
    assert leaks([some_log], ["canary: on record"]) != []
