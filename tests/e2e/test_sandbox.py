"""A sandbox: a world of its own, whose clock tests move and in which they set what shall go wrong."""

from __future__ import annotations

import http.client
import json
import socket
import time
import uuid
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from conftest import Http, Server
from events import batch, event
from sandbox import Control

# Tomorrow: keys of the command line live for a year.
START = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(days=1)
EVENTS = "/api/v1/invocations"
LIST = "/api/v1/attribution"


def at(seconds: float = 0) -> str:
    """A time after START, as the server spells it."""
    time_then = START + timedelta(seconds=seconds)
    return time_then.strftime("%Y-%m-%dT%H:%M:%S") + (f".{time_then.microsecond:06}".rstrip("0") if time_then.microsecond else "") + "Z"


@pytest.fixture
def own(build, tmp_path):
    """A sandbox for one test alone: the clock is the instance's."""
    with Server(build, tmp_path, "--sandbox") as running:
        yield running


@pytest.fixture
def own_control(own):
    return Control(Http(own.url), own.create_tenant("clock"))


def raw(control: Control, path: str, body: str) -> tuple[bytes, bool, bool]:
    """Sends one POST over a plain socket: what came back, whether a second request on the same connection was answered, and whether
    the connection was reset rather than closed in order."""
    host, port = control.http.host.split(":")
    request = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {control.key}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(request)
        got, was_reset = b"", False
        try:
            while part := connection.recv(65536):
                got += part
        except ConnectionResetError:
            was_reset = True
        try:
            connection.sendall(request)
            answered = bool(connection.recv(1))
        except OSError:
            answered = False
        return got, answered, was_reset


def problem(answer) -> tuple[int, str]:
    return answer.status, answer.json()["error_code"]


# One world is not the other


def test_production_has_no_sandbox_control(http_to, token):
    for method, path in (("GET", "faults"), ("PUT", "faults"), ("GET", "clock"), ("PUT", "clock"), ("POST", "clock/advance"), ("POST", "reset"), ("POST", "seed"), ("GET", "engine"), ("PUT", "engine")):
        answer = http_to(method, f"/sandbox/v1/{path}", "{}", token=token, idempotency=str(uuid.uuid4()))
        assert problem(answer) == (404, "NOT_FOUND"), path


def test_each_world_refuses_the_credentials_of_the_other(http_to, tenant, token, control, sandbox_tenant):
    for ask, stranger, strange_token in ((http_to, sandbox_tenant, control.token), (control.http, tenant, token)):
        assert problem(ask("GET", LIST, key=stranger["api_key"])) == (401, "INVALID_CREDENTIALS")
        assert problem(ask("GET", LIST, token=strange_token)) == (401, "INVALID_CREDENTIALS")
        assert problem(ask("POST", EVENTS, event(), key=stranger["ingestion_key"])) == (401, "INVALID_CREDENTIALS")
        form = f"grant_type=client_credentials&client_id={stranger['client_id']}&client_secret={stranger['client_secret']}"
        refused = ask("POST", "/api/v1/oauth/token", form, headers={"Content-Type": "application/x-www-form-urlencoded"})
        assert (refused.status, refused.json()["error"]) == (401, "invalid_client")


def test_a_sandbox_spells_its_ids_so(control, sandbox_tenant, eventually):
    for name, prefix in (("tenant_id", "tnt_sbx_"), ("client_id", "cli_sbx_"), ("api_key_id", "key_sbx_"), ("ingestion_key_id", "ikey_sbx_")):
        assert sandbox_tenant[name].startswith(prefix)
    created = control.http("POST", EVENTS, event(), key=control.key).json()
    assert created["invocation_id"].startswith("inv_sbx_")
    query = f"{LIST}?filter=invocation_id:eq:{created['invocation_id']}"
    listed = eventually(lambda: control.http("GET", query, token=control.token).json()["data"], lambda data: data)
    assert listed[0]["id"].startswith("attr_sbx_")
    assert control.http("GET", f"{LIST}/{listed[0]['id']}", token=control.token).status == 200
    assert control.http("GET", LIST + "/" + listed[0]["id"].replace("sbx_", ""), token=control.token).status == 404


def test_its_issuer_is_its_own(http_to, control, server, sandbox):
    path = "/.well-known/oauth-authorization-server"
    assert (http_to("GET", path).json()["issuer"], control.http("GET", path).json()["issuer"]) == (server.url, sandbox.url)


def test_a_data_directory_stays_in_its_world(build, tmp_path):
    for world, options in (("production", []), ("sandbox", ["--sandbox"])):
        (tmp_path / world).mkdir()
        with Server(build, tmp_path / world, *options):
            pass
    with pytest.raises(RuntimeError, match="belongs to a production instance; start it without --sandbox, or give another directory"):
        Server(build, tmp_path / "production", "--sandbox").start()
    with pytest.raises(RuntimeError, match="belongs to a sandbox; start it with --sandbox, or give another directory"):
        Server(build, tmp_path / "sandbox").start()


def test_control_needs_admin_config_and_costs_no_budget(control, sandbox_tenant):
    reader = control.http.token(sandbox_tenant, "read:attribution")
    assert problem(control("GET", "faults", token=reader)) == (403, "INSUFFICIENT_SCOPE")
    assert problem(control.http("GET", "/sandbox/v1/faults", key=control.key)) == (403, "INSUFFICIENT_SCOPE")
    assert problem(control.http("PUT", "/sandbox/v1/faults", "{}", token=control.token)) == (400, "IDEMPOTENCY_KEY_REQUIRED")
    assert "ratelimit-limit" not in control("GET", "faults").headers


# Faults that answer


def test_a_fault_answers_in_the_operations_place_as_often_as_it_may(control):
    control.faults('{"operation":"attribution.list","times":2,"error_code":"RATE_LIMITED","headers":{"Retry-After":"1"}}')
    for _ in range(2):
        answer = control.http("GET", LIST, token=control.token)
        assert problem(answer) == (429, "RATE_LIMITED")
        assert answer.headers["retry-after"] == "1"
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["trace_id"] == answer.headers["x-trace-id"]
    assert control.http("GET", LIST, token=control.token).status == 200
    assert control.hits() == [2]


def test_only_the_operation_that_it_names_is_struck(control):
    control.faults('{"operation":"attribution.list","status":503}')
    assert control.http("GET", f"{LIST}/attr_sbx_01ARZ3NDEKTSV4RRFFQ69G5FAV", token=control.token).status == 404
    assert control.http("POST", EVENTS, event(), key=control.key).status == 202
    assert control.http("GET", "/healthz").status == 200
    assert control.http("GET", LIST, token=control.token).status == 503


def test_without_an_operation_everything_of_the_tenant_is_struck_but_control(control, sandbox):
    control.faults('{"status":500}')
    assert control.http("GET", LIST, token=control.token).status == 500
    assert control.http("POST", EVENTS, event(), key=control.key).status == 500
    assert control.http("GET", "/api/v1/rate-limit", token=control.token).status == 500
    other = Control(Http(sandbox.url), sandbox.create_tenant(f"other-{uuid.uuid4()}"))
    assert other.http("GET", LIST, token=other.token).status == 200
    control.faults()
    assert control.http("GET", LIST, token=control.token).status == 200


def test_the_token_endpoint_is_struck_by_the_faults_of_the_clients_tenant(control, sandbox_tenant):
    control.faults('{"operation":"oauth.token","times":1,"error_code":"SERVICE_UNAVAILABLE","headers":{"Retry-After":"1"}}')
    form = f"grant_type=client_credentials&client_id={sandbox_tenant['client_id']}&client_secret={sandbox_tenant['client_secret']}"
    ask = lambda: control.http("POST", "/api/v1/oauth/token", form, headers={"Content-Type": "application/x-www-form-urlencoded"})  # noqa: E731
    struck = ask()
    assert (struck.status, struck.json()["error"], struck.headers["retry-after"]) == (503, "temporarily_unavailable", "1")
    assert ask().status == 200


def test_a_gateways_page(control):
    control.faults('{"operation":"attribution.list","status":502,"body":"<h1>Bad gateway</h1>"}')
    answer = control.http("GET", LIST, token=control.token)
    assert (answer.status, answer.headers["content-type"], answer.body) == (502, "text/html", b"<h1>Bad gateway</h1>")


def test_an_answer_in_its_place_has_no_effect(control):
    control.faults('{"operation":"invocations.create","times":1,"status":503}')
    body = event()
    assert control.http("POST", EVENTS, body, key=control.key).status == 503
    assert control.http("POST", EVENTS, body, key=control.key).json()["status"] == "accepted"


def test_latency_comes_before_everything(control):
    control.faults('{"operation":"attribution.list","times":1,"latency_ms":200}')
    start = time.monotonic()
    assert control.http("GET", LIST, token=control.token).status == 200
    assert time.monotonic() - start >= 0.2


def test_probability(control):
    control.faults('{"operation":"attribution.list","probability":0,"status":503}', '{"operation":"attribution.list","probability":0.5,"status":502}')
    struck = sum(control.http("GET", LIST, token=control.token).status == 502 for _ in range(200))
    assert control.hits() == [0, struck]
    assert 50 <= struck <= 150  # beyond seven standard deviations


def test_what_could_not_strike_is_refused(control):
    faults = '{"faults":[{"operation":"attribution.lst"},{"error_code":"NOPE"},{"operation":"sandbox.reset"},{"headers":{"Content-Length":"1"}},{"headers":{"date":"x"}}]}'
    answer = control("PUT", "faults", faults)
    assert problem(answer) == (422, "VALIDATION_FAILED")
    assert [e["pointer"] for e in answer.json()["errors"]] == [
        "#/faults/0/operation", "#/faults/1/error_code", "#/faults/2/operation", "#/faults/3/headers",
        "#/faults/4/headers",
    ]  # fmt: skip


def test_a_repeated_request_sets_nothing_anew(control):
    body, key = '{"faults":[{"operation":"attribution.list","times":1,"status":503}]}', str(uuid.uuid4())
    first = control.http("PUT", "/sandbox/v1/faults", body, token=control.token, idempotency=key)
    assert control.http("GET", LIST, token=control.token).status == 503
    again = control.http("PUT", "/sandbox/v1/faults", body, token=control.token, idempotency=key)
    assert (again.body, again.headers["idempotency-replayed"]) == (first.body, "true")
    assert control.http("GET", LIST, token=control.token).status == 200


# Connections that break


def test_dropped_before_the_answer_nothing_is_stored(control):
    control.faults('{"operation":"invocations.create","times":1,"drop":"before_answer"}')
    body = event()
    got, answered, _ = raw(control, EVENTS, body)
    assert (got, answered) == (b"", False)
    assert control.http("POST", EVENTS, body, key=control.key).json()["status"] == "accepted"


def test_dropped_inside_the_answer_the_event_is_stored_and_the_body_torn(control):
    control.faults('{"operation":"invocations.create","times":1,"drop":"inside_answer"}')
    body = event()
    got, answered, was_reset = raw(control, EVENTS, body)
    head, _, torn = got.partition(b"\r\n\r\n")
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
    assert head.startswith(b"HTTP/1.1 202 ")
    assert 0 < len(torn) < length
    assert (answered, was_reset) == (False, True)
    assert control.http("POST", EVENTS, body, key=control.key).json()["status"] == "duplicate"


def test_dropped_after_the_answer_it_is_whole_and_the_connection_is_reset(control):
    control.faults('{"operation":"invocations.create","times":1,"drop":"after_answer"}')
    body = event()
    got, answered, was_reset = raw(control, EVENTS, body)
    head, _, whole = got.partition(b"\r\n\r\n")
    assert b"connection: close" not in head.lower()
    assert json.loads(whole)["status"] == "accepted"
    assert (answered, was_reset) == (False, True)
    assert control.http("POST", EVENTS, body, key=control.key).json()["status"] == "duplicate"


def test_a_batch_behind_a_torn_answer_is_stored_once(control):
    control.faults('{"operation":"invocations.create_batch","times":1,"drop":"inside_answer"}')
    body = batch(event(), event(), event())
    raw(control, EVENTS + "/batch", body)
    answer = control.http("POST", EVENTS + "/batch", body, key=control.key).json()
    assert (answer["accepted"], answer["duplicates"]) == (0, 3)


def test_a_mutation_behind_a_lost_answer_is_done_once(control):
    control.faults('{"operation":"api_keys.create","times":1,"drop":"inside_answer"}')
    create = lambda: control.http(  # noqa: E731
        "POST", "/api/v1/api-keys", '{"name":"once","scopes":["read:attribution"]}', token=control.token, idempotency="01ARZ3NDEKTSV4RRFFQ69G5FAV"
    )
    with pytest.raises((ConnectionError, http.client.IncompleteRead)):
        create()
    again = create()
    assert (again.status, again.headers["idempotency-replayed"]) == (201, "true")
    keys = control.http("GET", "/api/v1/api-keys", token=control.token).json()["data"]
    assert [key["name"] for key in keys].count("once") == 1


def test_faults_outlive_the_process(build, tmp_path):
    with Server(build, tmp_path, "--sandbox") as server:
        tenant = server.create_tenant("restart")
        Control(Http(server.url), tenant).faults('{"operation":"attribution.list","status":503}')
    with Server(build, tmp_path, "--sandbox") as server:
        again = Control(Http(server.url), tenant)
        assert again.http("GET", LIST, token=again.token).status == 503


# The clock


def test_a_token_expires_exactly_when_the_clock_passes_its_end(own_control):
    own_control.stop_clock(at())
    token = own_control.fresh()
    assert own_control.advance(3599.999)["now"] == at(3599.999)
    assert own_control.http("GET", LIST, token=token).status == 200
    own_control.advance(0.001)
    assert problem(own_control.http("GET", LIST, token=token)) == (401, "EXPIRED")


def test_an_api_key_expires_by_the_clock(own_control):
    own_control.stop_clock(at())
    key = own_control.http(
        "POST",
        "/api/v1/api-keys",
        f'{{"name":"short","scopes":["read:attribution"],"expires_at":"{at(600)}"}}',
        token=own_control.fresh(),
        idempotency=str(uuid.uuid4()),
    ).json()["secret"]
    own_control.advance(599)
    assert own_control.http("GET", LIST, key=key).status == 200
    own_control.advance(1)
    assert problem(own_control.http("GET", LIST, key=key)) == (401, "EXPIRED")


def test_a_cursor_expires_by_the_clock(own_control, eventually):
    own_control.http("POST", EVENTS + "/batch", batch(event(), event()), key=own_control.key)
    page = lambda query: own_control.http("GET", f"{LIST}?limit=1{query}", token=own_control.fresh())  # noqa: E731
    cursor = eventually(lambda: page("").json()["page"]["next_cursor"], lambda found: found)
    own_control.stop_clock(at())
    cursor = page("").json()["page"]["next_cursor"]
    own_control.advance(24 * 3600 - 1)
    assert page(f"&cursor={cursor}").status == 200
    own_control.advance(1)
    assert problem(page(f"&cursor={cursor}")) == (400, "CURSOR_EXPIRED")


def test_a_budget_refills_by_the_clock(build, tmp_path):
    with Server(build, tmp_path, "--sandbox", "--rate-limit", "read=60/2") as server:
        control = Control(Http(server.url), server.create_tenant("budget"))
        control.stop_clock(at())
        token = control.fresh()
        read = lambda: control.http("GET", LIST, token=token)  # noqa: E731
        assert [read().status for _ in range(3)] == [200, 200, 429]
        assert read().headers["retry-after"] == "1"
        control.advance(1)
        assert [read().status for _ in range(2)] == [200, 429]


def test_idempotency_keys_and_event_ids_are_forgotten_by_the_clock(own_control):
    own_control.stop_clock(at())
    body, key = event(), str(uuid.uuid4())
    send = lambda: own_control.http("POST", EVENTS, body, key=own_control.key).json()["status"]  # noqa: E731
    put = lambda: own_control.http("PUT", "/sandbox/v1/faults", '{"faults":[]}', token=own_control.fresh(), idempotency=key)  # noqa: E731
    assert send() == "accepted"
    put()
    assert put().headers["idempotency-replayed"] == "true"
    own_control.fresh()
    own_control.advance(24 * 3600 + 1)
    assert "idempotency-replayed" not in put().headers
    own_control.advance(30 * 86400)
    assert send() == "duplicate"
    own_control.fresh()
    own_control.advance(86400)
    assert send() == "accepted"


def test_signing_keys_are_renewed_on_the_way(own_control):
    own_control.stop_clock(at())
    ids = lambda: {key["kid"] for key in own_control.http("GET", "/.well-known/jwks.json").json()["keys"]}  # noqa: E731
    own_control.fresh()
    own_control.advance(1)
    before = ids()
    own_control.fresh()
    own_control.advance(91 * 86400)
    assert ids() - before
    assert own_control.http("GET", LIST, token=own_control.fresh()).status == 200


def test_what_was_sent_before_is_attributed_before_the_clock_moves(own_control):
    own_control.stop_clock(at())
    own_control.fresh()
    own_control.http("POST", EVENTS + "/batch", batch(*[event() for _ in range(200)]), key=own_control.key)
    own_control.advance(60)
    records = own_control.http("GET", f"{LIST}?limit=200", token=own_control.fresh()).json()["data"]
    assert len(records) == 200
    detail = own_control.http("GET", f"{LIST}/{records[0]['id']}", token=own_control.fresh()).json()
    assert detail["explanation"]["attributed_at"] == at()


def test_it_stands_still_runs_on_and_never_goes_back(own_control, own):
    assert own_control("GET", "clock").json()["frozen"] is False
    assert problem(own_control("POST", "clock/advance", '{"seconds":1}')) == (409, "CONFLICT")
    assert own_control.stop_clock(at()) == {"now": at(), "frozen": True}
    own_control.fresh()
    assert own_control("GET", "clock").json() == {"now": at(), "frozen": True}
    assert own_control.http("GET", "/healthz").headers["date"] == format_datetime(START, usegmt=True)
    assert problem(own_control("PUT", "clock", f'{{"frozen_time":"{at(-1)}"}}')) == (422, "VALIDATION_FAILED")
    own.stop()
    own.start()
    own_control.http = Http(own.url)
    own_control.fresh()
    assert own_control("GET", "clock").json() == {"now": at(), "frozen": True}
    running = own_control("PUT", "clock", '{"frozen_time":null}').json()
    assert running["frozen"] is False and at() <= running["now"] < at(60)


def test_a_reset_empties_the_tenant_and_gives_the_clock_back(own_control):
    own_control.http("POST", EVENTS, event(), key=own_control.key)
    own_control.stop_clock(at())
    own_control.fresh()
    own_control.faults('{"status":503}')
    answer = own_control("POST", "reset")
    assert answer.status == 200 and answer.json()["reset_at"] < at()
    own_control.fresh()
    assert own_control("GET", "clock").json()["frozen"] is False
    assert own_control("GET", "faults").json() == {"faults": []}
    empty = own_control.http("GET", LIST, token=own_control.token).json()
    assert empty["data"] == []
    assert empty["page"]["as_of"] < at()
    assert own_control.http("POST", EVENTS, event(), key=own_control.key).json()["status"] == "accepted"
