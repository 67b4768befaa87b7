"""The C++ SDK against a sandbox that fails: its retries make each fault invisible, and nothing is done twice."""

from __future__ import annotations

import json
import subprocess
import uuid

import pytest

# A fault, and how many attempts the SDK counts on a kept connection when it strikes once. After a whole answer there is nothing to repeat;
# and a kept connection that dies without a byte libcurl replaces by itself, within the attempt.
FAULTS = {
    "answers 503": ('"error_code":"SERVICE_UNAVAILABLE","headers":{"Retry-After":"0"}', 2),
    "answers 500": ('"error_code":"INTERNAL_ERROR"', 2),
    "answers 429": ('"error_code":"RATE_LIMITED","headers":{"Retry-After":"0"}', 2),
    "a gateway's page": ('"status":502,"body":"<h1>Bad gateway</h1>"', 2),
    "dropped before the answer": ('"drop":"before_answer"', 1),
    "dropped inside the answer": ('"drop":"inside_answer"', 2),
    "dropped after the answer": ('"drop":"after_answer"', 1),
    "late": ('"latency_ms":100', 1),
}
# What runs twice where the first answer was lost, and what the second one says then.
TWICE = "dropped inside the answer"


class Client:
    """The program faults.cpp, which makes one call for each line."""

    def __init__(self, build, url, tenant) -> None:
        environment = {
            "PATH": "/usr/bin:/bin",
            "ARGMIN_BASE_URL": url,
            "ARGMIN_CLIENT_ID": tenant["client_id"],
            "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
            "ARGMIN_INGESTION_KEY": tenant["ingestion_key"],
        }
        self.process = subprocess.Popen(
            [build / "tests" / "e2e" / "faults"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, *words: str) -> tuple[bool, int, str]:
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        said = json.loads(self.process.stdout.readline())
        return said["ok"], said["attempts"], said["said"]

    def close(self) -> None:
        self.process.stdin.close()
        assert self.process.wait(timeout=30) == 0
        self.process.stdout.close()


@pytest.fixture
def client(build, sandbox, sandbox_tenant):
    made = Client(build, sandbox.url, sandbox_tenant)
    assert made("list") == (True, 1, "1")
    yield made
    made.close()


def strike(control, operation: str, fault: str, times: int = 1) -> None:
    control.faults(f'{{"operation":"{operation}","times":{times},{FAULTS[fault][0]}}}')


def keys_named(control, name: str) -> int:
    keys = control.http("GET", "/api/v1/api-keys?limit=200", token=control.token).json()["data"]
    return [key["name"] for key in keys].count(name)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_read_succeeds_all_the_same(fault, client, control):
    strike(control, "attribution.list", fault)
    assert client("list") == (True, FAULTS[fault][1], "1")
    assert control.hits() == [1]
    assert client("list") == (True, 1, "1"), "the broken connection is not used again"


@pytest.mark.parametrize("fault", FAULTS)
def test_an_event_is_stored_once(fault, client, control):
    strike(control, "invocations.create", fault)
    event_id = str(uuid.uuid4())
    assert client("event", event_id) == (True, FAULTS[fault][1], "duplicate" if fault == TWICE else "accepted")
    assert client("event", event_id) == (True, 1, "duplicate")
    assert control.hits() == [1]


def test_a_new_connection_that_dies_is_an_attempt(build, sandbox, sandbox_tenant, control):
    strike(control, "invocations.create", "dropped before the answer")
    client = Client(build, sandbox.url, sandbox_tenant)
    assert client("event", str(uuid.uuid4())) == (True, 2, "accepted")
    client.close()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_batch_is_stored_once(fault, client, control):
    strike(control, "invocations.create_batch", fault)
    ids = [str(uuid.uuid4()) for _ in range(3)]
    assert client("batch", *ids) == (True, FAULTS[fault][1], "0+3" if fault == TWICE else "3+0")
    assert client("batch", *ids) == (True, 1, "0+3")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_key_is_made_once(fault, client, control):
    strike(control, "api_keys.create", fault)
    assert client("key", "once") == (True, FAULTS[fault][1], "once")
    assert keys_named(control, "once") == 1


@pytest.mark.parametrize("fault", FAULTS)
def test_a_token_is_got_all_the_same(fault, client, control):
    strike(control, "oauth.token", fault)
    assert client("fresh")[0]
    assert control.hits() == [1]


def test_a_fault_that_does_not_end_is_told_with_its_attempts_and_what_may_have_happened(client, control):
    strike(control, "api_keys.create", "dropped before the answer", times=100)
    assert client("key", "never") == (False, 3, " unknown")
    assert keys_named(control, "never") == 0
    strike(control, "api_keys.create", "answers 503", times=100)
    ok, attempts, said = client("key", "never")
    assert (ok, attempts, said.split()[0]) == (False, 3, "SERVICE_UNAVAILABLE")
    assert keys_named(control, "never") == 0


def test_a_storm_loses_nothing_and_doubles_nothing(client, control):
    """Every third request of the ingestion fails in one of five ways; each event is sent until it is told as stored."""
    control.faults(
        *[
            f'{{"operation":"invocations.create","probability":0.07,{FAULTS[name][0]}}}'
            for name in ("answers 503", "a gateway's page", "dropped before the answer", "dropped inside the answer", "dropped after the answer")
        ]
    )
    ids = [str(uuid.uuid4()) for _ in range(100)]
    for event_id in ids:
        while not client("event", event_id)[0]:
            pass
    assert sum(control.hits()) > 0
    control.faults()
    assert [client("event", event_id) for event_id in ids] == [(True, 1, "duplicate")] * 100
