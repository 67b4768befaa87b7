"""A real server on a free port, one tenant, and plain HTTP. JSON is written by hand here, so that no codec can hide its own mistake."""

from __future__ import annotations

import base64
import http.client
import json
import sys
import time
import urllib.parse
import uuid
from pathlib import Path
from typing import NamedTuple

import pytest
from chromium import Chromium
from sandbox import Control

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "examples" / "demo"), str(ROOT / "tests" / "secrets")]
from search import leaks, leaks_in_files  # noqa: E402

import server as demo_server  # noqa: E402

# Every credential that a server of this suite gave out or was sent. What they logged is searched for them at the end.
CREDENTIALS: set[str] = set()
CREDENTIAL_NAMES = {"access_token", "refresh_token", "client_secret", "ingestion_key", "api_key", "secret", "token"}


def note_credentials(value) -> None:
    """Takes the credentials out of an answer, by the names of its members."""
    for name, inner in value.items() if isinstance(value, dict) else ():
        if name in CREDENTIAL_NAMES and isinstance(inner, str) and len(inner) >= 16:
            CREDENTIALS.add(inner)
        note_credentials(inner)
    for inner in value if isinstance(value, list) else ():
        note_credentials(inner)


class Server(demo_server.Server):
    """Remembers what its tenants were given, and logs as much as it can, for the log is searched."""

    def __init__(self, build: Path, data: Path, *options: str) -> None:
        super().__init__(build, data, "--log-level", "debug", *options)

    def create_tenant(self, name: str, directory: Path | None = None) -> dict[str, str]:
        credentials = super().create_tenant(name, directory)
        note_credentials(credentials)
        return credentials

    def grant_partner(self, tenant: str, name: str, *scopes: str) -> dict[str, str]:
        credentials = super().grant_partner(tenant, name, *scopes)
        note_credentials(credentials)
        return credentials


def pytest_addoption(parser):
    parser.addoption("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")


@pytest.fixture(scope="session")
def build(request) -> Path:
    return (ROOT / request.config.getoption("--build")).resolve()


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self):
        return json.loads(self.body)


class Http:
    """Requests to one server. `key` is sent as X-API-Key, `token` as a bearer token."""

    def __init__(self, url: str) -> None:
        self.host = urllib.parse.urlsplit(url).netloc

    def __call__(self, method, path, body=None, *, key=None, token=None, headers=None, idempotency=None) -> Answer:
        sent = {"Content-Type": "application/json"} if body is not None else {}
        if key:
            sent["X-API-Key"] = key
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if idempotency:
            sent["Idempotency-Key"] = idempotency
        connection = http.client.HTTPConnection(self.host, timeout=120)
        try:
            connection.request(method, path, body, {**sent, **(headers or {})})
            answer = connection.getresponse()
            received = Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()
        self.search(received, [secret for secret in (key, token) if secret])
        return received

    @staticmethod
    def search(answer: Answer, sent: list[str]) -> None:
        """No error repeats a credential; those that a success hands out are noted."""
        CREDENTIALS.update(sent)
        text = answer.body.decode(errors="replace")
        if answer.status >= 400:
            assert leaks([text, *answer.headers.values()], CREDENTIALS) == []
        elif answer.headers.get("content-type", "").startswith("application/json"):
            note_credentials(json.loads(text))

    def token(self, tenant, scope="read:attribution read:reporting export:create admin:config") -> str:
        basic = base64.b64encode(f"{tenant['client_id']}:{tenant['client_secret']}".encode()).decode()
        answer = self(
            "POST",
            "/api/v1/oauth/token",
            urllib.parse.urlencode({"grant_type": "client_credentials", "scope": scope}),
            headers={"Authorization": f"Basic {basic}", "Content-Type": "application/x-www-form-urlencoded"},
        )
        assert answer.status == 200, answer.body
        return answer.json()["access_token"]


# Budgets that the suite cannot use up; what happens when one is used up has a test with a server of its own.
GENEROUS = [f"--rate-limit={name}=6000000/1000000" for name in ("read", "write", "ingest", "export", "auth")]


@pytest.fixture(scope="session", autouse=True)
def no_server_logged_a_credential(tmp_path_factory):
    """At the end, over the logs of every server that any test started."""
    yield
    logs = sorted(tmp_path_factory.getbasetemp().rglob("server.log"))
    assert leaks_in_files(logs, CREDENTIALS) == []
    assert leaks((log.read_text(errors="replace") for log in logs), []) == []  # anything that is marked as planted


@pytest.fixture(scope="session", autouse=True)
def no_server_stored_a_credential_in_clear(tmp_path_factory):
    """At the end, over every database that any test's server wrote, with its write-ahead log."""
    yield
    held = sorted(tmp_path_factory.getbasetemp().rglob("venturi.db*"))
    assert leaks_in_files(held, [secret for secret in CREDENTIALS if len(secret) >= 16]) == []


@pytest.fixture(scope="session")
def server(build, tmp_path_factory):
    with Server(build, tmp_path_factory.mktemp("data"), *GENEROUS) as running:
        yield running


@pytest.fixture(scope="session")
def sandbox(build, tmp_path_factory):
    """A sandbox for all tests. Its clock runs: a test that moves it starts one of its own (`Server(build, folder, "--sandbox")`)."""
    with Server(build, tmp_path_factory.mktemp("sandbox"), "--sandbox", *GENEROUS) as running:
        yield running


@pytest.fixture
def sandbox_tenant(sandbox):
    """A tenant of its own for each test: faults are the tenant's."""
    return sandbox.create_tenant(f"sandbox-{uuid.uuid4()}")


@pytest.fixture
def control(sandbox, sandbox_tenant):
    return Control(Http(sandbox.url), sandbox_tenant)


@pytest.fixture(scope="session")
def http_to(server):
    return Http(server.url)


@pytest.fixture(scope="session")
def tenant(server):
    return server.create_tenant("e2e", ROOT / "examples" / "demo-directory.json")


@pytest.fixture(scope="session")
def other_tenant(server):
    return server.create_tenant("someone-else")


@pytest.fixture(scope="session")
def token(http_to, tenant):
    return http_to.token(tenant)


@pytest.fixture(scope="session")
def chromium():
    """A real browser; `begin` gives a test a profile of its own."""
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture
def eventually():
    """Asks again until an answer satisfies, and returns that one. None that does within the time fails the test."""

    def wait(ask, satisfies, seconds=60.0):
        end = time.monotonic() + seconds
        while not satisfies(answer := ask()):
            assert time.monotonic() < end, answer
            time.sleep(0.01)
        return answer

    return wait
