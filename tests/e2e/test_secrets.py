"""Credentials planted in every part of a request: none comes back in an error, none is logged. (conftest searches all other answers and
all logs of this suite in the same way.)"""

from __future__ import annotations

import base64
import json

from conftest import CREDENTIALS, Server, leaks, leaks_in_files, note_credentials

BASIC = base64.b64encode(b"cli_x:planted-client-secret").decode()
# A problem's `instance` is the path that was asked for, so whoever puts a secret there sees it again; nobody else does.
PATH = "/key-in-the-path-8841"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def requests():
    """Method, path, body, headers: each with something planted in it, and nothing acceptable."""
    yield "GET", "/api/v1/attribution", None, {"Authorization": "Bearer planted-bearer-token"}
    yield "GET", "/api/v1/attribution", None, {"X-API-Key": "vk_planted-api-key"}
    yield "GET", "/api/v1/attribution?api_key=vk_planted-query-key&access_token=planted-query-token", None, {}
    yield "GET", "/downloads/job_1?signature=planted-download-signature", None, {}
    yield "POST", "/api/v1/invocations", '{"api_key":"planted-body-key"', {"X-API-Key": "vik_planted-ingestion-key"}
    yield "POST", "/api/v1/oauth/token", "grant_type=client_credentials", {**FORM, "Authorization": f"Basic {BASIC}"}
    secret = "grant_type=client_credentials&client_id=cli_x&client_secret=planted-form-secret"
    yield "POST", "/api/v1/oauth/token", secret, FORM
    yield "POST", "/api/v1/oauth/token", "grant_type=authorization_code&code=planted-code&code_verifier=planted-code-key", FORM
    yield "POST", "/api/v1/oauth/token", "grant_type=refresh_token&refresh_token=planted-refresh-token", FORM
    yield "POST", "/api/v1/oauth/revoke", "token=planted-revoked-token", FORM
    yield "GET", PATH, None, {"Cookie": "session=planted-cookie", "Proxy-Authorization": "Basic planted-proxy-password"}


def test_nothing_planted_comes_back_or_is_logged(build, tmp_path, http_to):
    with Server(build, tmp_path) as server:
        to = type(http_to)(server.url)
        for method, path, body, headers in requests():
            answer = to(method, path, body, headers=headers)
            assert answer.status >= 400, (path, answer.body)
            kept = [value for name, value in answer.headers.items() if name != "date"]
            assert leaks([answer.body.decode(), *kept], ["planted", BASIC]) == [], path
        server.stop()
        log = server.log()
        assert "GET /api/v1/attribution 401" in log
        assert leaks(log.splitlines(), ["planted", BASIC, PATH]) == []


def test_the_search_of_files_finds_what_it_looks_for(tenant, tmp_path):
    database, clean = tmp_path / "held.bin", tmp_path / "clean.txt"
    database.write_bytes(b"\0\xff" * 100_000 + tenant["client_secret"].encode() + b"\0")
    clean.write_text("nothing\n")
    assert len(leaks_in_files([database, clean], CREDENTIALS)) == 1
    assert leaks_in_files([clean], CREDENTIALS) == []


def test_the_search_finds_what_it_looks_for(server, tenant, http_to):
    """Over the real log, with one line of it as a careless server would have written it."""
    token = http_to.token(tenant)
    assert {token, tenant["client_secret"], tenant["ingestion_key"]} <= CREDENTIALS
    http_to("GET", "/api/v1/attribution?limit=1", token=token)
    lines = server.log().splitlines()
    assert lines and leaks(lines, CREDENTIALS) == []
    for secret in (token, tenant["client_secret"], tenant["ingestion_key"]):
        assert len(leaks([*lines, f"authenticate {secret} 401"], CREDENTIALS)) == 1
    note_credentials(json.loads('{"data":[{"secret":"whsec_0123456789abcdef"}]}'))
    assert "whsec_0123456789abcdef" in CREDENTIALS
