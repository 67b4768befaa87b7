"""Records that the core makes: the same as those that Python makes of the same JSON, whatever it looks like; and nothing leaks."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import random
import sys
import threading
import tracemalloc
from datetime import date, datetime, timezone

import pytest
from venturi import AsyncVenturi, DecodeError, Venturi
from venturi._model import UNSET
from venturi.generated.models import (
    AttributionPage,
    AttributionRecord,
    AuditEvent,
    Interpretation,
    SpendRow,
)

USUAL = {
    "id": "attr_01ARZ3NDEKTSV4RRFFQ69G5FA1",
    "invocation_id": "inv_01ARZ3NDEKTSV4RRFFQ69G5FA1",
    "occurred_at": "2026-05-29T18:30:00.123456Z",
    "provider": "openai",
    "requested_model": "gpt-4o",
    "served_model": None,
    "service": "support-copilot",
    "owner": "team-cx",
    "project": None,
    "input_tokens": 1200,
    "output_tokens": None,
    "cost_usd": 0.0142,
    "cost_method": "priced",
    "energy_wh": 0,
    "carbon_gco2e": 1e-7,
    "energy_method": "t2_estimated",
    "pathway_category": "application_direct",
    "output_state": "attributed",
    "interpretation": {
        "stage_origin": "stage_a",
        "resolution": "deterministically_resolved",
        "confidence": 0.91,
        "confidence_band": "high",
        "evidence_basis": "service_resolved",
        "model_version": "rail-2026.05",
        "degradation_state": "none",
        "freshness": "fresh",
        "export_eligibility": "eligible",
    },
}
TEXTS = ["", "a", "gpt-4o", "é", "日本語", "😀", 'quote "', "back\\slash", "line\nbreak", "\x7f", "\u2028", "x" * 300, None]
NUMBERS = [0, -0.0, 1, -1, 0.1, 1e-12, 5e-324, 1.7976931348623157e308, 123456789012345678, 2**53 + 1, 2**63, 10**30, None]
WHOLE = [0, -1, 1200, 10**17, 10**18, 2**63 - 1, -(2**63), None]
TIMES = ["2026-05-29T18:30:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2024-02-29T00:00:00.5Z",
         "2026-05-29T18:30:00.1234567Z", "2026-05-29T18:30:00+02:00", "1969-12-31T23:59:59.000001Z"]  # fmt: skip


def compact(value, ascii_only=False):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=ascii_only)


def envelope(records):
    return '{"data":[' + ",".join(records) + '],"page":{"next_cursor":null,"limit":200,"has_more":false}}'


def read_by_core(serve_bytes, body, operation="attribution"):
    with Venturi(serve_bytes(body), api_key="vk_test", max_retries=0) as v:
        return list(getattr(v, operation).list())


def with_values(dice):
    """A record in the usual form with unusual values, all of which the contract allows: the core holds answers against it."""
    record = copy.deepcopy(USUAL)
    for name in ("id", "provider", "requested_model"):
        record[name] = dice.choice(TEXTS[:-1])
    for name in ("served_model", "owner"):
        record[name] = dice.choice(TEXTS)
    for name in ("cost_usd", "energy_wh"):
        record[name] = dice.choice(NUMBERS)
    record["input_tokens"] = dice.choice(WHOLE)
    record["occurred_at"] = dice.choice(TIMES)
    record["interpretation"]["confidence"] = dice.choice(NUMBERS[:-1])
    record["interpretation"]["evidence_basis"] = dice.choice(TEXTS[:-1])
    return record


def in_another_form(dice, record):
    """The record's JSON as another server, or a later one, might write it."""
    how = dice.randrange(6)
    if how == 0:
        record = dict(dice.sample(sorted(record.items()), len(record)))
    elif how == 1:
        return json.dumps(record, indent=dice.choice([None, 1]))
    elif how == 2:
        return compact(record, ascii_only=True)
    elif how == 3:
        record["interpretation"]["risk"] = {"deep": [1, None, "😀"]}
    elif how == 4:
        record = {**record, "cost_center": [4711], "occurred": True}
    return compact(record)


@pytest.fixture
def serve_bytes(serve):
    return lambda body: serve(lambda path: (200, body))


def same(one, other):
    """Equal, of the same types, with the same unknown members, all the way down."""
    assert type(one) is type(other)
    if isinstance(one, (AttributionRecord, Interpretation, AuditEvent, SpendRow)):
        assert one.extra == other.extra
        for name, _, _, _ in one._fields_:
            same(getattr(one, name), getattr(other, name))
    elif one != one:
        assert other != other
    else:
        assert one == other


@pytest.mark.parametrize("seed", range(12))
def test_a_record_is_the_same_whether_the_core_or_python_reads_it(serve_bytes, seed):
    dice = random.Random(seed)
    texts = [in_another_form(dice, with_values(dice)) if dice.random() < 0.5 else compact(with_values(dice)) for _ in range(60)]
    records = read_by_core(serve_bytes, envelope(texts))
    assert len(records) == 60
    for text, record in zip(texts, records):
        same(record, AttributionRecord.from_wire(json.loads(text)))


def test_each_value_comes_through_the_fast_way_and_the_other(serve_bytes):
    usual, other = read_by_core(serve_bytes, envelope([compact(USUAL), json.dumps(USUAL)]))
    same(usual, other)
    assert usual == other and not usual != other
    assert usual.occurred_at == datetime(2026, 5, 29, 18, 30, 0, 123456, timezone.utc)
    assert usual.occurred_at.tzinfo is timezone.utc
    assert (usual.served_model, usual.owner, usual.input_tokens, usual.output_tokens) == (None, "team-cx", 1200, None)
    assert (usual.cost_usd, usual.energy_wh, type(usual.energy_wh)) == (0.0142, 0, float)
    assert usual.interpretation.confidence == 0.91
    assert usual.to_dict() == USUAL


def test_audit_events_and_report_rows_are_records_too(serve):
    event = {
        "id": "aud_1", "sequence": 7, "occurred_at": "2026-05-29T18:30:00Z", "category": "key", "action": "api_key.rotated",
        "outcome": "success", "actor_kind": "user", "actor_id": None, "resource_type": "api_key", "resource_id": "k", "source_address": None,
        "trace_id": None, "summary": "s", "before": '{"a":"\\u00e9"}', "after": '{"a":2}', "previous_hash": None, "hash": "h",
    }  # fmt: skip
    names = [wire for _, wire, _, _ in SpendRow._fields_]
    row = {
        **dict.fromkeys(names), "period_from": "2026-05-01", "period_to": "2026-05-31", "records": 3, "unpriced_records": 0, "cost_usd": 1,
        "completeness": 0.5, "cost_basis": "estimated", "rolled_up": False,
    }  # fmt: skip
    bodies = {"/api/v1/audit-events": envelope([compact(event)]), "/api/v1/reports/spend": envelope([compact(row), json.dumps(row)])}
    with Venturi(serve(lambda path: (200, bodies[path.partition("?")[0]])), api_key="vk_test") as v:
        (found,) = v.audit_events.list()
        same(found, AuditEvent.from_wire(event))
        assert found.before == '{"a":"\\u00e9"}'
        fast, slow = v.reports.spend(**{"from_": date(2026, 5, 1), "to": date(2026, 5, 31), "group_by": "owner"})
    same(fast, slow)
    assert (fast.period_from, fast.period_to, fast.rolled_up, fast.cost_usd) == (date(2026, 5, 1), date(2026, 5, 31), False, 1.0)


def test_a_record_is_a_model_like_any_other(serve_bytes):
    (record,) = read_by_core(serve_bytes, envelope([compact({**USUAL, "cost_center": "4711"})]))
    assert record.extra == {"cost_center": "4711"}
    for twin in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))):
        same(twin, record)
    assert repr(record).startswith("AttributionRecord(id='attr_01ARZ3")
    with pytest.raises(AttributeError):
        record.cost_eur  # noqa: B018
    with pytest.raises(AttributeError):
        record.cost_eur = 1
    with pytest.raises(TypeError):
        hash(record)
    made = Interpretation(**{name: getattr(record.interpretation, name) for name in Interpretation.__slots__[:-2]})
    assert made == record.interpretation
    made.freshness = "index_stale"
    assert made != record.interpretation and made != 7
    with pytest.raises(TypeError, match="needs"):
        AttributionRecord(id="attr_1")
    assert AttributionRecord.from_wire({}).to_wire().keys() == USUAL.keys()
    assert "US dollars" in AttributionRecord.cost_usd.__doc__ and AttributionRecord.__doc__.startswith("What one invocation cost")
    assert not gc.is_tracked(record)


def test_pages_have_their_records_and_the_rest_of_the_envelope(serve_bytes):
    with Venturi(serve_bytes(envelope([compact(USUAL)] * 3)), api_key="vk_test") as v:
        page = v.attribution.list().first_page()
        assert isinstance(page, AttributionPage)
        assert (len(page.data), page.page.limit, page.page.has_more) == (3, 200, False)
        assert page.response_info.status == 200
        assert [len(p.data) for p in v.attribution.list().pages()] == [3]
        assert len(v.attribution.list().collect(max_items=2)) == 2


@pytest.mark.parametrize(
    "body",
    [
        '{"page":{"next_cursor":null,"limit":1,"has_more":false},"data":[]}',
        ' {"data":[],"page":{"next_cursor":null,"limit":1,"has_more":false}}',
        '{"data":[],"page":{"next_cursor":null,"limit":1,"has_more":false},"total":4}',
    ],
)
def test_an_unusual_envelope_is_read_all_the_same(serve_bytes, body):
    assert read_by_core(serve_bytes, body) == []


@pytest.mark.parametrize(
    "record",
    [
        compact({**USUAL, "occurred_at": "yesterday"}),
        compact(USUAL).replace('"attr_01', '"attr_\udcff01'),
        compact(USUAL).replace("team-cx", "team\udcff"),
        "7",
    ],
)
def test_what_no_model_can_be_made_of_is_a_decode_error(serve_bytes, record):
    with pytest.raises(DecodeError) as caught:
        read_by_core(serve_bytes, envelope([compact(USUAL), record]).encode("utf-8", "surrogateescape"))
    assert caught.value.http_status == 200


def test_records_are_read_on_an_event_loop(serve_bytes):
    async def main():
        async with AsyncVenturi(serve_bytes(envelope([compact(USUAL), json.dumps(USUAL)])), api_key="vk_test") as v:
            one, other = [record async for record in v.attribution.list()]
            same(one, other)
            assert len((await v.attribution.list().first_page()).data) == 2

    asyncio.run(main())


def endless(records):
    """A list without an end, each page leading to another."""
    text = ",".join([compact(USUAL)] * records)

    def answer(path):
        number = int(path.rpartition("cursor=")[2]) if "cursor=" in path else 0
        return 200, '{"data":[%s],"page":{"next_cursor":"%d","limit":200,"has_more":true}}' % (text, number + 1)

    return answer


def test_an_iteration_may_be_abandoned_anywhere(serve):
    with Venturi(serve(endless(50)), api_key="vk_test") as v:
        for stop in (0, 1, 49, 50, 51, 120):
            walk = iter(v.attribution.list())
            taken = [next(walk) for _ in range(stop)]
            del walk
            assert len(taken) == stop
            assert all(record.owner == "team-cx" for record in taken)


def test_records_outlive_their_page_and_their_client(serve):
    with Venturi(serve(endless(50)), api_key="vk_test") as v:
        kept = v.attribution.list().collect(max_items=120)
    assert {record.interpretation.model_version for record in kept} == {"rail-2026.05"}


def test_threads_read_lists_of_their_own(serve):
    found = []
    with Venturi(serve(endless(50)), api_key="vk_test") as v:
        threads = [threading.Thread(target=lambda: found.append(v.attribution.list().collect(max_items=300))) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [len(records) for records in found] == [300] * 6


def test_nothing_of_a_record_stays_behind(serve):
    """References and memory are as before: the usual form, other forms, failures, iterations left midway."""
    odd = json.dumps({**USUAL, "more": 1})
    body = envelope([compact(USUAL), odd] * 50)
    broken = envelope([compact(USUAL), "7"])

    def answer(path):
        return 200, broken if "limit=7" in path else body

    with Venturi(serve(answer), api_key="vk_test") as v:

        def round_of_everything():
            for record in v.attribution.list():
                record.extra  # noqa: B018
            next(iter(v.attribution.list()))
            v.attribution.list().first_page()
            with pytest.raises(DecodeError):
                list(v.attribution.list(limit=7))

        for _ in range(5):
            round_of_everything()
        gc.collect()
        counted = (None, UNSET, AttributionRecord, Interpretation)
        before, allocated = [sys.getrefcount(thing) for thing in counted], sys.getallocatedblocks()
        tracemalloc.start()
        for _ in range(20):
            round_of_everything()
        gc.collect()
        grown = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(False, tracemalloc.__file__)])
        tracemalloc.stop()
        after = [sys.getrefcount(thing) for thing in counted]
    assert all(abs(a - b) < 100 for a, b in zip(after, before)), (before, after)
    assert sys.getallocatedblocks() - allocated < 5000
    assert sum(trace.size for trace in grown.traces) < 2_000_000


def test_what_only_the_core_can_make_is_made_by_nobody_else(serve_bytes):
    with Venturi(serve_bytes(envelope([compact(USUAL)] * 2)), api_key="vk_test") as v:
        walk = v._calls.walk(("attribution.list", {}, {}, {}), ahead=False)
        call = walk.native.next(None).wait()
        rows = walk.native.rows(call, pytest.fail)
        for made in (rows, v.invocations.emit.__self__, call, walk.native):
            kind = type(made)
            for make in (kind, lambda kind=kind: object.__new__(kind), lambda kind=kind: kind.__new__(kind)):
                with pytest.raises(TypeError, match="cannot create|not safe|No constructor"):
                    make()
            for again in (copy.copy, copy.deepcopy, pickle.dumps):
                with pytest.raises(TypeError, match="cannot pickle"):
                    again(made)
        for kind in (type(rows), type(v.invocations.emit.__self__)):
            with pytest.raises(TypeError, match="not an acceptable base"):
                type("Derived", (kind,), {})
        assert [record.owner for record in rows] == ["team-cx"] * 2


def test_a_list_becomes_a_table_of_whatever_library_is_there(serve_bytes, monkeypatch):
    with Venturi(serve_bytes(envelope([compact(USUAL)] * 3)), api_key="vk_test") as v:
        records = v.attribution.list()
        assert records.to_arrow().column("cost_usd").to_pylist() == [0.0142] * 3
        frame = records.to_pandas()
        assert list(frame.owner) == ["team-cx"] * 3 and str(frame.occurred_at.dtype.tz) == "UTC" and frame.output_tokens.isna().all()
        assert records.to_polars()["interpretation_confidence"].to_list() == [0.91] * 3
        for library, method in (("pyarrow", "to_arrow"), ("pandas", "to_pandas"), ("polars", "to_polars")):
            with monkeypatch.context() as without, pytest.raises(ImportError, match=f"pip install {library}"):
                without.setitem(sys.modules, library, None)
                getattr(records, method)()
