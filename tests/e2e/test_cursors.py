"""Lists: every record exactly once, and a cursor that nobody can bend."""

from __future__ import annotations

import itertools
import urllib.parse
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from events import batch, event
from sandbox import Control


@pytest.fixture(scope="module")
def many(http_to, tenant, token):
    """Seven hundred records, all attributed."""
    import time

    made = [
        http_to("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(350)]), key=tenant["ingestion_key"])
        for _ in range(2)
    ]
    wanted = {r["invocation_id"] for answer in made for r in answer.json()["results"]}
    end = time.monotonic() + 10
    while not wanted <= {r["invocation_id"] for r in everything(http_to, token)}:
        assert time.monotonic() < end, "not attributed in time"
    return wanted


def page(http_to, token, **query):
    return http_to("GET", "/api/v1/attribution?" + urllib.parse.urlencode(query, doseq=True), token=token)


def everything(http_to, token, **query):
    records, cursor = [], None
    while True:
        answer = page(http_to, token, limit=200, **query, **({"cursor": cursor} if cursor else {}))
        assert answer.status == 200, answer.body
        records += answer.json()["data"]
        cursor = answer.json()["page"]["next_cursor"]
        if not answer.json()["page"]["has_more"]:
            assert cursor is None
            return records


def test_iteration_gives_every_record_once_in_order(http_to, token, many):
    for sort in ("id", "-id", "cost_usd", "-occurred_at"):
        ids = [r["id"] for r in everything(http_to, token, sort=sort)]
        assert len(ids) == len(set(ids)) >= len(many)
    assert [r["id"] for r in everything(http_to, token, sort="id")] == sorted(r["id"] for r in everything(http_to, token))


def test_iteration_is_not_disturbed_by_what_is_written_meanwhile(http_to, tenant, token, many):
    before = {r["id"] for r in everything(http_to, token)}
    seen, cursor = [], None
    while True:
        answer = page(http_to, token, limit=100, sort="-id", **({"cursor": cursor} if cursor else {})).json()
        seen += [r["id"] for r in answer["data"]]
        http_to("POST", "/api/v1/invocations/batch", batch(event(), event()), key=tenant["ingestion_key"])
        cursor = answer["page"]["next_cursor"]
        if not cursor:
            break
    assert len(seen) == len(set(seen)) and set(seen) >= before


def test_one_flipped_bit_anywhere_in_a_cursor_is_refused(http_to, token, many):
    cursor = page(http_to, token, limit=1, sort="cost_usd").json()["page"]["next_cursor"]
    assert page(http_to, token, sort="cost_usd", cursor=cursor).status == 200
    for position, byte in enumerate(cursor):
        changed = cursor[:position] + chr(ord(byte) ^ (1 << position % 7)) + cursor[position + 1 :]
        answer = page(http_to, token, sort="cost_usd", cursor=changed)
        assert (answer.status, answer.json()["error_code"]) == (400, "CURSOR_INVALID"), position
    for changed in (cursor[:-1], cursor[1:], cursor + "A", cursor.split(".")[0], "."):
        answer = page(http_to, token, sort="cost_usd", cursor=changed)
        assert (answer.status, answer.json()["error_code"]) == (400, "CURSOR_INVALID")


def test_another_routes_cursor_is_refused(http_to, tenant, token, many):
    for path in ("api-keys", "ingestion-keys"):
        for _ in range(2):
            body = f'{{"name":"{uuid.uuid4()}"' + (',"scopes":["read:reporting"]}' if path == "api-keys" else "}")
            assert http_to("POST", f"/api/v1/{path}", body, token=token, idempotency=str(uuid.uuid4())).status == 201
    cursors = {
        path: http_to("GET", f"/api/v1/{path}?limit=1", token=token).json()["page"]["next_cursor"]
        for path in ("attribution", "api-keys", "ingestion-keys")
    }
    for minted, cursor in cursors.items():
        for path in cursors:
            answer = http_to("GET", f"/api/v1/{path}?cursor={cursor}", token=token)
            if path == minted:
                assert answer.status == 200
            else:
                assert (answer.status, answer.json()["error_code"]) == (400, "CURSOR_INVALID"), (minted, path)


def test_the_limit_may_change_between_pages(http_to, token, many):
    ids, cursor = [], None
    for limit in itertools.cycle([1, 200, 7, 50]):
        answer = page(http_to, token, limit=limit, sort="-id", **({"cursor": cursor} if cursor else {})).json()
        assert len(answer["data"]) <= limit == answer["page"]["limit"]
        ids += [record["id"] for record in answer["data"]]
        cursor = answer["page"]["next_cursor"]
        if not cursor:
            break
    assert len(ids) == len(set(ids)) and ids == sorted(ids, reverse=True)


def test_a_pass_ends_a_day_after_it_began_however_young_its_last_cursor_is(build, tmp_path):
    """Old versions of records are kept for that long: a pass that went on would have holes."""
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        http_to = Http(server.url)
        control = Control(http_to, server.create_tenant("pass"))
        control.stop_clock("2027-06-01T00:00:00Z")
        control.fresh()
        http_to("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(5)]), key=control.key)
        control.advance(1)  # answers when everything before it has been attributed
        first = page(http_to, control.fresh(), limit=1).json()
        control.advance(23 * 3600)
        second = page(http_to, control.fresh(), limit=1, cursor=first["page"]["next_cursor"])
        assert second.status == 200
        control.advance(3600 - 1)
        assert page(http_to, control.fresh(), limit=1, cursor=second.json()["page"]["next_cursor"]).status == 200
        control.advance(1)
        for old in (first, second.json()):
            answer = page(http_to, control.fresh(), limit=1, cursor=old["page"]["next_cursor"])
            assert (answer.status, answer.json()["error_code"]) == (400, "CURSOR_EXPIRED")


def test_another_tenants_cursor_is_refused_as_such(http_to, token, other_tenant, many):
    cursor = page(http_to, token, limit=1).json()["page"]["next_cursor"]
    answer = page(http_to, http_to.token(other_tenant), cursor=cursor)
    assert (answer.status, answer.json()["error_code"]) == (403, "TENANT_MISMATCH")


def test_a_cursor_belongs_to_its_filters_and_sort(http_to, token, many):
    cursor = page(http_to, token, limit=1, sort="id").json()["page"]["next_cursor"]
    for changed in ({"sort": "-id"}, {"sort": "id", "filter": "provider:eq:openai"}):
        answer = page(http_to, token, cursor=cursor, **changed)
        assert (answer.status, answer.json()["error_code"]) == (400, "CURSOR_INVALID")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"filter": "colour:eq:red"}, (400, "FILTER_INVALID")),
        ({"filter": "cost_usd:like:1"}, (400, "FILTER_INVALID")),
        ({"filter": "cost_usd:gt:much"}, (400, "FILTER_INVALID")),
        ({"filter": "output_state:eq:atributed"}, (400, "FILTER_INVALID")),
        ({"sort": "colour"}, (400, "SORT_INVALID")),
        ({"limit": "201"}, (422, "VALIDATION_FAILED")),
        ({"limit": "0"}, (422, "VALIDATION_FAILED")),
    ],
)
def test_what_is_not_allowed_is_named(http_to, token, query, expected):
    answer = page(http_to, token, **query)
    assert (answer.status, answer.json()["error_code"]) == expected


def test_filters_select(http_to, token, many):
    some = sorted(many)[:3]
    found = everything(http_to, token, filter=[f"invocation_id:in:{','.join(some)}", "provider:eq:openai"])
    assert {r["invocation_id"] for r in found} == set(some)
    assert everything(http_to, token, filter=["provider:ne:openai", f"invocation_id:in:{','.join(some)}"]) == []
    assert all(r["cost_usd"] >= 0.0065 for r in everything(http_to, token, filter="cost_usd:gte:0.0065"))
