"""One key, one effect: whoever repeats a mutation with its Idempotency-Key gets the first answer again."""

from __future__ import annotations

import threading
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from sandbox import Control

PARALLEL = 100


def key_body(name: str) -> str:
    return f'{{"name":"{name}","scopes":["read:reporting"]}}'


def code(answer):
    return answer.status, answer.json()["error_code"]


def at_once(count, ask):
    """`ask(i)` from so many threads, which begin together."""
    answers, start = [None] * count, threading.Barrier(count)

    def run(i):
        start.wait()
        answers[i] = ask(i)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.fixture(scope="module")
def replicas(build, tmp_path_factory):
    """Two servers on one data directory, as one address, and their tenant."""
    data, same = tmp_path_factory.mktemp("replicas"), ["--public-url", "http://venturi.example"]
    with Server(build, data, *same, *GENEROUS) as one, Server(build, data, *same, *GENEROUS) as other:
        yield [Http(one.url), Http(other.url)], one.create_tenant("replicas")


@pytest.mark.parametrize("path", ["api-keys", "ingestion-keys"])
@pytest.mark.parametrize("servers", [1, 2], ids=["one server", "two servers on one database"])
def test_a_hundred_repetitions_at_once_have_one_effect_and_one_answer(replicas, path, servers):
    asks, tenant = replicas
    token, name, once = asks[0].token(tenant), str(uuid.uuid4()), str(uuid.uuid4())
    body = key_body(name) if path == "api-keys" else f'{{"name":"{name}"}}'
    answers = at_once(
        PARALLEL, lambda i: asks[i % servers]("POST", f"/api/v1/{path}", body, token=token, idempotency=once)
    )
    assert {answer.status for answer in answers} == {201}
    assert len({answer.body for answer in answers}) == 1
    assert len({answer.headers["location"] for answer in answers}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in answers) == 1
    listed = asks[0]("GET", f"/api/v1/{path}?limit=200", token=token).json()["data"]
    assert [item["name"] for item in listed].count(name) == 1


def test_of_two_requests_under_one_key_the_second_is_a_conflict_wherever_it_arrives(replicas):
    asks, tenant = replicas
    token, once = asks[0].token(tenant), str(uuid.uuid4())
    answers = at_once(
        20, lambda i: asks[i % 2]("POST", "/api/v1/api-keys", key_body(f"{once}-{i % 5}"), token=token, idempotency=once)
    )
    made = [answer for answer in answers if answer.status == 201]
    assert len({answer.body for answer in made}) == 1 and len(made) == 4
    assert all(code(answer) == (422, "IDEMPOTENCY_CONFLICT") for answer in answers if answer.status != 201)
    names = [item["name"] for item in asks[1]("GET", "/api/v1/api-keys?limit=200", token=token).json()["data"]]
    assert sum(name.startswith(once) for name in names) == 1


def test_a_key_is_its_tenants_and_its_routes(http_to, token, other_tenant):
    once, other = str(uuid.uuid4()), http_to.token(other_tenant)
    first = http_to("POST", "/api/v1/api-keys", key_body(once), token=token, idempotency=once)
    theirs = http_to("POST", "/api/v1/api-keys", key_body(once), token=other, idempotency=once)
    elsewhere = http_to("POST", "/api/v1/ingestion-keys", f'{{"name":"{once}"}}', token=token, idempotency=once)
    assert [answer.status for answer in (first, theirs, elsewhere)] == [201, 201, 201]
    assert len({answer.json()["id"] for answer in (first, theirs, elsewhere)}) == 3
    assert all("idempotency-replayed" not in answer.headers for answer in (first, theirs, elsewhere))


def test_what_was_refused_took_no_effect_and_leaves_the_key_free(http_to, token):
    once = str(uuid.uuid4())
    refused = http_to("POST", "/api/v1/api-keys", f'{{"name":"{once}","scopes":[]}}', token=token, idempotency=once)
    assert code(refused) == (422, "NO_SCOPE")
    assert http_to("POST", "/api/v1/api-keys", key_body(once), token=token, idempotency=once).status == 201


def test_a_repetition_is_answered_only_to_who_may_ask(http_to, tenant, token):
    once = str(uuid.uuid4())
    made = http_to("POST", "/api/v1/api-keys", key_body(once), token=token, idempotency=once)
    assert made.status == 201
    narrow = http_to.token(tenant, "read:attribution")
    assert code(http_to("POST", "/api/v1/api-keys", key_body(once), token=narrow, idempotency=once)) == (403, "INSUFFICIENT_SCOPE")


def test_a_restart_does_not_forget_and_a_day_does(build, tmp_path):
    with Server(build, tmp_path, "--sandbox", "--public-url", "http://venturi.example", *GENEROUS) as server:
        control = Control(Http(server.url), server.create_tenant("day"))
        control.stop_clock("2027-06-01T00:00:00Z")

        def ask(name):
            return Http(server.url)("POST", "/api/v1/api-keys", key_body(name), token=control.fresh(), idempotency=once)

        once = str(uuid.uuid4())
        first = ask("day")
        assert first.status == 201
        server.kill()
        server.start()
        control.http = Http(server.url)
        control.advance(24 * 3600)
        again = ask("day")
        assert (again.status, again.body, again.headers["idempotency-replayed"]) == (201, first.body, "true")
        control.advance(1)
        later = ask("another day")
        assert later.status == 201 and later.json()["id"] != first.json()["id"]
