"""The tenant's settings, and the audit trail that tells of their changes."""

from __future__ import annotations

import json
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from events import event


@pytest.fixture(scope="module")
def world(build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("settings")
    with Server(build, folder, "--region", "eu-central-1", "--region", "eu-west-3", *GENEROUS) as server:
        yield server


@pytest.fixture
def ask(world):
    http = Http(world.url)
    token = http.token(world.create_tenant(f"tenant-{uuid.uuid4()}"))

    def ask(method, path, body=None, idempotency=None):
        key = None if method == "GET" else idempotency or str(uuid.uuid4())
        return http(method, f"/api/v1/{path}", body, token=token, idempotency=key)

    return ask


def code(answer):
    return answer.status, answer.json()["error_code"]


def test_settings_are_those_in_force_and_an_update_changes_what_it_names(ask):
    before = ask("GET", "settings").json()
    assert before == {
        "residency_region": "eu-central-1",
        "stage_b_enabled": True,
        "max_key_lifetime_days": 365,
        "completeness_floor": 0.9,
        "updated_at": before["updated_at"],
    }
    after = ask("PATCH", "settings", '{"stage_b_enabled":false,"completeness_floor":0.75}')
    assert after.status == 200
    assert after.json() == {**before, "stage_b_enabled": False, "completeness_floor": 0.75, "updated_at": after.json()["updated_at"]}
    assert after.json()["updated_at"] > before["updated_at"]
    assert ask("GET", "settings").json() == after.json()


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ('{"max_key_lifetime_days":0}', "#/max_key_lifetime_days"),
        ('{"max_key_lifetime_days":3651}', "#/max_key_lifetime_days"),
        ('{"max_key_lifetime_days":1.5}', "#/max_key_lifetime_days"),
        ('{"completeness_floor":1.01}', "#/completeness_floor"),
        ('{"stage_b_enabled":"no"}', "#/stage_b_enabled"),
        ('{"stage_b_enabled":null}', "#/stage_b_enabled"),
        ('{"residency_region":"Frankfurt"}', "#/residency_region"),
        ('{"colour":"blue"}', "#/colour"),
    ],
)
def test_what_makes_no_sense_changes_nothing(ask, body, pointer):
    before = ask("GET", "settings").json()
    mixed = body.replace("{", '{"stage_b_enabled":false,', 1) if "stage_b" not in body else body
    refused = ask("PATCH", "settings", mixed)
    assert code(refused) == (422, "VALIDATION_FAILED")
    assert pointer in [error["pointer"] for error in refused.json()["errors"]]
    assert ask("GET", "settings").json() == before
    assert ask("GET", "audit-events?filter=resource_type:eq:settings").json()["data"] == []


def test_data_stays_where_the_operator_holds_it(ask):
    refused = ask("PATCH", "settings", '{"residency_region":"us-east-1","stage_b_enabled":false}')
    assert code(refused) == (409, "RESIDENCY_BLOCKED") and "us-east-1" in refused.json()["detail"]
    assert ask("GET", "settings").json()["stage_b_enabled"] is True
    for region in ("eu-west-3", "eu"):
        assert ask("PATCH", "settings", json.dumps({"residency_region": region})).json()["residency_region"] == region


def test_a_change_is_made_once_per_key_and_audited_with_its_values_before_and_after(ask):
    once = str(uuid.uuid4())
    first = ask("PATCH", "settings", '{"max_key_lifetime_days":30}', once)
    ask("PATCH", "settings", '{"max_key_lifetime_days":60}')
    again = ask("PATCH", "settings", '{"max_key_lifetime_days":30}', once)
    assert again.body == first.body and again.headers["idempotency-replayed"] == "true"
    assert ask("GET", "settings").json()["max_key_lifetime_days"] == 60
    events = ask("GET", "audit-events?filter=action:eq:settings.updated&sort=sequence").json()["data"]
    assert [(json.loads(e["before"]), json.loads(e["after"])) for e in events] == [
        ({"max_key_lifetime_days": 365}, {"max_key_lifetime_days": 30}),
        ({"max_key_lifetime_days": 30}, {"max_key_lifetime_days": 60}),
    ]
    assert {e["category"] for e in events} == {"governance"}


def test_the_trail_is_paged_once_through_while_it_grows(ask):
    for days in range(10, 30):
        ask("PATCH", "settings", json.dumps({"max_key_lifetime_days": days}))
    last = ask("GET", "audit-events?limit=1").json()["data"][0]["sequence"]
    seen, cursor = [], ""
    while True:
        page = ask("GET", f"audit-events?limit=7&sort=-occurred_at{cursor}").json()
        seen += [event["sequence"] for event in page["data"]]
        ask("PATCH", "settings", json.dumps({"max_key_lifetime_days": 100 + len(seen)}))
        if not page["page"]["has_more"]:
            break
        cursor = f"&cursor={page['page']['next_cursor']}"
    assert seen == list(range(last, 0, -1))


def test_trained_inference_that_is_turned_off_shows_in_what_it_left_open(world, eventually):
    http = Http(world.url)
    tenant = world.create_tenant(f"tenant-{uuid.uuid4()}")
    token = http.token(tenant)

    def states(count):
        http("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"])
        answer = eventually(lambda: http("GET", "/api/v1/attribution", token=token).json()["data"], lambda data: len(data) == count)
        return sorted(record["interpretation"]["degradation_state"] for record in answer)

    assert states(1) == ["none"]
    assert http("PATCH", "/api/v1/settings", '{"stage_b_enabled":false}', token=token, idempotency=str(uuid.uuid4())).status == 200
    assert states(2) == ["disabled", "none"]
