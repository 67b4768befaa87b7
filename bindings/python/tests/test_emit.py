"""Events from keywords to the server's door: every field and type, what is refused at once, what is counted."""

from __future__ import annotations

import gc
import inspect
import json
import sys
import threading
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from venturi import Venturi
from venturi.generated.models import InvocationEvent, KubernetesIdentity

EVENT = {"provider": "openai", "requested_model": "gpt-4o"}


@pytest.fixture
def sink(serve):
    """A client whose events arrive in the list beside it."""
    clients = []

    def start():
        requests = []

        def answer(path):
            events = json.loads(requests[-1][3])["events"]
            results = [{"index": i, "event_id": e["event_id"], "status": "accepted"} for i, e in enumerate(events)]
            return 202, {"accepted": len(events), "duplicates": 0, "rejected": 0, "results": results}

        client = Venturi(
            serve(answer, requests), api_key="vk_test", ingestion_key="vik_test", emitter={"compress": False, "linger": 0.01, "connections": 1}
        )
        clients.append(client)
        return client, requests

    yield start
    for client in clients:
        client.close()


def sent(client, requests):
    assert client.flush(10)
    return [event for _, _, _, body in requests for event in json.loads(body)["events"]]


def test_an_event_arrives_as_it_was_given_with_an_id_and_a_time(sink):
    v, requests = sink()
    assert v.invocations.emit(**EVENT, input_tokens=1200, latency_ms=812) is True
    (event,) = sent(v, requests)
    assert UUID(event.pop("event_id")).version == 7
    assert datetime.fromisoformat(event.pop("ingestion_timestamp").replace("Z", "+00:00")).tzinfo is not None
    assert event == {**EVENT, "ingestion_layer": "application", "input_tokens": 1200, "latency_ms": 812}
    assert v.stats().accepted == 1


def value_for(name):
    """A value of each field's own type."""
    if name in ("event_id",):
        return "0190f9d2-7c3a-7b1e-9f00-000000000001"
    if name in ("ingestion_timestamp", "occurred_at"):
        return "2026-05-29T18:30:00.25Z"
    if name in ("stream", "batch"):
        return True
    if name in ("energy_wh", "carbon_gco2e", "attribution_confidence"):
        return 0.25
    if name.endswith(("_tokens", "_ms")):
        return 17
    return {
        "cost_breakdown": {"input_usd": "0.25", "request_usd": "1"},
        "kubernetes": {"namespace": "default", "pod": "p-1"},
        "workflow": {"workflow_id": "w", "agent_version": "2"},
        "labels": {"team": "cx", "é": "日本"},
    }.get(name, "0.5" if name.endswith("_usd") else f"a {name}")


def test_every_field_of_the_contract_can_be_emitted(sink):
    v, requests = sink()
    event = {wire: value_for(wire) for _, wire, _, _ in InvocationEvent._fields_}
    assert v.invocations.emit(**event)
    assert sent(v, requests) == [event]


def test_natural_values_are_taken_as_they_are(sink):
    v, requests = sink()
    moment = datetime(2026, 5, 29, 20, 30, tzinfo=timezone(timedelta(hours=2)))
    pod = KubernetesIdentity(pod="p-1", namespace="default")
    id_ = UUID("0190f9d2-7c3a-7b1e-9f00-000000000001")
    v.invocations.emit(
        **EVENT, event_id=id_, occurred_at=moment, estimated_cost_usd=Decimal("1E-7"), kubernetes=pod, energy_wh=2, served_model=None,
        cost_breakdown={"input_usd": Decimal("0.10"), "output_usd": None}, region="half \ud800 a pair", project="naïve 😀",
    )  # fmt: skip
    (event,) = sent(v, requests)
    del event["ingestion_timestamp"], event["ingestion_layer"]
    assert event == {
        **EVENT, "event_id": str(id_), "occurred_at": "2026-05-29T18:30:00Z", "estimated_cost_usd": "0.0000001", "energy_wh": 2,
        "kubernetes": {"namespace": "default", "pod": "p-1"}, "cost_breakdown": {"input_usd": "0.10"}, "region": "half ? a pair",
        "project": "naïve 😀",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"prompt": "hello"}, TypeError, "no field 'prompt'"),
        ({"kubernetes.pod": "p"}, TypeError, "no field 'kubernetes.pod'"),
        ({"provider": 7}, TypeError, "provider is a str, not a int"),
        ({"provider": None}, TypeError, "needs provider and requested_model"),
        ({"provider": ""}, TypeError, "needs provider and requested_model"),
        ({"input_tokens": "7"}, TypeError, "input_tokens is an int, not a str"),
        ({"input_tokens": True}, TypeError, "input_tokens is an int, not a bool"),
        ({"input_tokens": 2**63}, ValueError, "input_tokens does not fit"),
        ({"energy_wh": "1"}, TypeError, "energy_wh is a float"),
        ({"stream": 1}, TypeError, "stream is a bool"),
        ({"estimated_cost_usd": 0.1}, TypeError, "estimated_cost_usd is a decimal string or a Decimal, not a float"),
        ({"cost_breakdown": {"input_usd": 0.1}}, TypeError, "cost_breakdown.input_usd is a decimal string"),
        ({"cost_breakdown": {"inptu_usd": "1"}}, TypeError, "cost_breakdown has no field 'inptu_usd'"),
        ({"kubernetes": "pod"}, TypeError, "kubernetes is a mapping"),
        ({"labels": {"a": 1}}, TypeError, "labels is a mapping of str to str"),
        ({"labels": [("a", "b")]}, TypeError, "labels is a mapping"),
        ({"event_id": 7}, TypeError, "event_id is a str or a UUID"),
        ({"occurred_at": 1780079400}, TypeError, "occurred_at is a datetime"),
        ({"occurred_at": datetime(2026, 5, 29)}, ValueError, "occurred_at needs its zone"),
        ({"occurred_at": "yesterday"}, ValueError, "yesterday"),
        ({"occurred_at": "2026-05-29T18:30:00"}, ValueError, "needs its zone"),
        ({"occurred_at": "2026-05-29"}, ValueError, "needs its zone"),
        ({"occurred_at": ""}, ValueError, "isoformat"),
    ],
)
def test_a_mistake_in_the_program_is_raised_and_names_the_field(sink, given, error, said):
    v, _ = sink()
    with pytest.raises(error, match=said):
        v.invocations.emit(**{**EVENT, **given})
    with pytest.raises(TypeError, match="keywords only"):
        v.invocations.emit("openai", "gpt-4o")
    assert v.stats().emitted == 0


def test_what_cannot_be_taken_is_counted_and_not_raised(sink):
    v, requests = sink()
    assert v.invocations.emit(**EVENT, event_id="not a uuid") is False
    assert v.invocations.emit(**EVENT, project="x" * 100_000) is False
    assert sent(v, requests) == []
    assert sum(v.stats().dropped.values()) == 2


def test_many_places_and_threads_emit_with_fields_of_their_own(sink):
    v, requests = sink()
    emit = v.invocations.emit

    def some(number):
        for i in range(200):
            emit(**EVENT, **{("input_tokens", "output_tokens", "latency_ms")[i % 3]: number})

    threads = [threading.Thread(target=some, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    events = sent(v, requests)
    assert len(events) == 1600 and len({e["event_id"] for e in events}) == 1600
    for number in range(8):
        assert [sum(e.get(name) == number for e in events) for name in ("input_tokens", "output_tokens", "latency_ms")] == [67, 67, 66]


def test_emitting_leaves_no_references_behind(sink):
    v, _ = sink()
    text, moment, cost = "a model of its own", datetime.now(timezone.utc), Decimal("0.1")

    def some():
        for _ in range(300):
            v.invocations.emit(provider=text, requested_model=text, occurred_at=moment, estimated_cost_usd=cost, labels={text: text})
            with pytest.raises(TypeError):
                v.invocations.emit(provider=text, requested_model=text, labels={text: moment}, estimated_cost_usd=cost)

    some()
    gc.collect()
    before, blocks = [sys.getrefcount(thing) for thing in (text, moment, cost)], sys.getallocatedblocks()
    some()
    gc.collect()
    assert [sys.getrefcount(thing) for thing in (text, moment, cost)] == before
    assert sys.getallocatedblocks() - blocks < 2000


def test_an_emitter_function_keeps_its_client_and_ends_with_it(sink):
    v, requests = sink()
    emit = v.invocations.emit
    assert emit is v.invocations.emit
    assert "dropped, and counted" in inspect.getdoc(type(v.invocations).emit)
    v.close()
    assert emit(**EVENT) is False
    with pytest.raises(AttributeError):
        v.invocations.emitt  # noqa: B018


def test_values_that_emit_while_they_are_read(sink):
    """The place in the program that is being read is forgotten meanwhile, and the event is whole all the same."""
    client, requests = sink()
    emit = client.invocations.emit

    class Emitting(dict):
        def items(self):
            for name in ("region", "project", "environment", "status", "operation", "service_tier", "endpoint_host", "account_id", "served_model"):
                emit(**EVENT, **{name: "x"})
            return [("team", "cx")]

    assert emit(labels=Emitting(a="b"), provider="openai", requested_model="gpt-4o", project="copilot")
    assert client.flush(10)
    labelled = [event for *_, body in requests for event in json.loads(body)["events"] if "labels" in event]
    assert [(e["labels"], e["provider"], e["project"]) for e in labelled] == [({"team": "cx"}, "openai", "copilot")]


def test_a_client_that_is_let_go_leaves_no_names_behind():
    held = ("provider", "requested_model", "region")
    call = {name: "x" for name in held}
    client = Venturi("http://127.0.0.1:9", token="t", ingestion_key="k")

    def emit_by_views(count):
        for _ in range(count):
            client.with_options(max_retries=0).invocations.emit(**call)
        gc.collect()
        return sys.getallocatedblocks()

    before = emit_by_views(50)
    assert emit_by_views(2000) - before < 1000
    client.close()


def test_what_emits_cannot_be_made_without_a_client():
    client = Venturi("http://127.0.0.1:9", token="t")
    with pytest.raises(TypeError, match="cannot create"):
        type(client.invocations.emit.__self__)()
    client.close()
