"""Lists as Arrow IPC streams, which Node.js gets: what pyarrow reads in them is what the JSON says, to the last message."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

import pyarrow as pa
import pytest
from arrow_rows import expected, record


def row(number: int, nothing: bool = False) -> dict:
    """A report's row: days and truth values, which attribution records do not have."""
    dimensions = "organization owner project service provider requested_model served_model".split()
    return {
        "period_from": f"{1960 + number % 100}-02-28",
        "period_to": "2026-05-31",
        **{name: None if nothing else f"{name}-{number % 9}" for name in dimensions},
        "pathway_category": None if nothing else ("agent", "telepathy")[number % 2],
        "output_state": None if nothing else "attributed",
        "stage_origin": None if nothing else "stage_b",
        "confidence_band": None if nothing else ("low", "high")[number % 2],
        "cost_method": None if nothing else "priced",
        "records": 9_007_199_254_740_991 - number,
        "unpriced_records": 0,
        "cost_usd": None if nothing else number / 3,
        "eligible_cost_usd": None if nothing or number % 3 else 5e-324,
        "input_tokens": None if nothing else number,
        "output_tokens": None if nothing or number % 8 else number,
        "energy_wh": None if nothing else 1.7976931348623157e308,
        "carbon_gco2e": None,
        "confidence": None if nothing else 0.95,
        "completeness": 1 if number % 2 else 0.25,
        "cost_basis": ("estimated", "reconciled", "mixed")[number % 3],
        "rolled_up": number % 3 == 0,
    }


def act(number: int, nothing: bool = False) -> dict:
    """An audit event: texts of every length, also none."""
    return {
        "id": f"aud_{number:026}",
        "sequence": number + 1,
        "occurred_at": "1969-12-31T23:59:59.999999Z" if number % 2 else "2026-05-29T18:30:00Z",
        "category": ("privacy", "newer than this")[number % 2],
        "action": f"thing.{number}",
        "outcome": ("success", "denied", "failure")[number % 3],
        "actor_kind": "system",
        "actor_id": None if nothing else "key_1",
        "resource_type": None if nothing else "",
        "resource_id": None if nothing or number % 2 else "é" * (number % 20),
        "source_address": None if nothing else "192.0.2.1",
        "trace_id": None if nothing else "",
        "summary": "\u0000𝄞" * (number % 5),
        "before": None,
        "after": None if nothing else json.dumps({"note": "x" * (37 * number % 8192)}),
        "previous_hash": None if nothing else "0" * 64,
        "hash": "",
    }


LISTS = {
    "attribution.list": lambda number, nothing: record(number),
    "reports.spend": row,
    "audit_events.list": act,
}


def stream(build: Path, operation: str, pages: list[list[dict]], rows: int) -> bytes:
    lines = []
    for number, items in enumerate(pages, 1):
        more = number < len(pages)
        page = {"next_cursor": str(number) if more else None, "limit": 200, "has_more": more}
        lines.append(json.dumps({"data": items, "page": page}, separators=(",", ":"), ensure_ascii=False))
    program = build / "tests" / "e2e" / "ipc"
    done = subprocess.run([program, operation, str(rows)], input="\n".join(lines).encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def read(content: bytes) -> list[pa.RecordBatch]:
    with pa.ipc.open_stream(content) as reader:
        batches = list(reader)
    for batch in batches:
        batch.validate(full=True)
    return batches


def messages(content: bytes) -> list[pa.ipc.Message]:
    """All of them, and nothing behind the stream's end."""
    source = pa.BufferReader(content)
    found = list(pa.ipc.MessageReader.open_stream(source))
    assert source.tell() == len(content)
    return found


def kinds(content: bytes) -> Counter:
    return Counter(message.type for message in messages(content))


@pytest.mark.parametrize("operation", LISTS)
@pytest.mark.parametrize("nothing", [False, True], ids=["values", "nulls"])
def test_every_kind_of_column_reads_as_the_json_says(build, operation, nothing):
    """Batches of 1 to 130 rows, so that bitmaps end inside of bytes and at their ends, and texts where padding begins."""
    sizes = (1, 7, 8, 9, 63, 64, 65, 130, 200)
    pages = [[LISTS[operation](1000 * page + i, nothing) for i in range(size)] for page, size in enumerate(sizes)]
    batches = read(stream(build, operation, pages, 1))
    assert [batch.num_rows for batch in batches] == list(sizes)
    for batch, items in zip(batches, pages, strict=True):
        assert batch.to_pylist() == expected(items, batch.schema)


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_without_records_is_a_schema_and_an_end(build, operation):
    content = stream(build, operation, [[]], 10)
    assert kinds(content) == {"schema": 1}
    with pa.ipc.open_stream(content) as reader:
        table = reader.read_all()
    table.validate(full=True)
    assert table.num_rows == 0
    assert table.schema == read(stream(build, operation, [[LISTS[operation](1, False)]], 10))[0].schema


def test_the_schema_says_types_nullability_units_and_whose_it_is(build):
    schema = pa.ipc.open_stream(stream(build, "reports.spend", [[]], 10)).schema
    assert schema.metadata == {b"venturi.schema": b"SpendRow"}
    assert schema.field("period_from").type == pa.date32()
    assert schema.field("rolled_up").type == pa.bool_()
    assert schema.field("records").type == pa.int64()
    assert schema.field("cost_usd").type == pa.float64()
    assert schema.field("cost_usd").metadata == {b"unit": b"USD"}
    assert schema.field("cost_basis").type == pa.dictionary(pa.int8(), pa.string())
    assert schema.field("owner").type == pa.dictionary(pa.int32(), pa.string())
    assert not schema.field("records").nullable
    assert schema.field("owner").nullable
    acts = pa.ipc.open_stream(stream(build, "audit_events.list", [[]], 10)).schema
    assert acts.field("occurred_at").type == pa.timestamp("us", "UTC")
    assert acts.field("summary").type == pa.string()


def test_a_dictionary_is_sent_again_when_it_has_grown_and_only_then(build):
    def spend(number: int, owner: str) -> dict:
        return row(number) | {"owner": owner}

    pages = [[spend(i, "a") for i in range(18)], [spend(i, "a") for i in range(18)], [spend(i, "b") for i in range(18)]]
    content = stream(build, "reports.spend", pages, 1)
    batches = read(content)
    assert [batch.column("owner").dictionary.to_pylist() for batch in batches] == [["a"], ["a"], ["a", "b"]]
    indexed = sum(pa.types.is_dictionary(field.type) for field in batches[0].schema)
    assert kinds(content) == {"schema": 1, "dictionary": indexed + 1, "record batch": 3}
    for batch, items in zip(batches, pages, strict=True):
        assert batch.to_pylist() == expected(items, batch.schema)


def test_a_dictionary_that_grew_too_large_begins_anew(build):
    usual = act(0, nothing=True)
    pages = [[usual | {"actor_id": f"actor-{i}"} for i in range(start, start + 16_385)] for start in range(0, 65_540, 16_385)]
    batches = read(stream(build, "audit_events.list", [*pages, [usual | {"actor_id": "actor-3"}]], 65_540))
    assert [batch.num_rows for batch in batches] == [65_540, 1]
    assert len(batches[0].column("actor_id").dictionary) == 65_540
    assert batches[1].column("actor_id").dictionary.to_pylist() == ["actor-3"]
    assert batches[0].column("actor_id").to_pylist() == [f"actor-{i}" for i in range(65_540)]


def test_every_message_and_buffer_lies_on_eight_bytes(build):
    content = stream(build, "audit_events.list", [[act(i) for i in range(13)], [act(i, True) for i in range(5)]], 1)
    for message in messages(content):
        assert message.body is None or message.body.size % 8 == 0
        assert message.metadata.size % 8 == 0
    assert len(content) % 8 == 0


def test_a_page_that_breaks_the_contract_ends_the_stream_with_its_place(build):
    page = {"next_cursor": None, "limit": 200, "has_more": False}
    body = json.dumps({"data": [row(1), row(2) | {"records": "many"}], "page": page}).encode()
    program = build / "tests" / "e2e" / "ipc"
    done = subprocess.run([program, "reports.spend", "10"], input=body, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"/data/1/records" in done.stderr
