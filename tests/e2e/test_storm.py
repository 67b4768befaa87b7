"""The pagination storm: while eight writers insert and re-attribute, every pass over a list returns every record of its watermark once,
in order, as it was then. What a pass must have returned is read from the database itself, at the watermark that its cursor carries."""

from __future__ import annotations

import base64
import http.client
import itertools
import json
import queue
import sqlite3
import subprocess
import threading
import urllib.parse
from decimal import Decimal
from typing import NamedTuple

import pytest
from conftest import GENEROUS, Http, Server

INSERTING, REATTRIBUTING = 6, 2
RECORDS_AT_FIRST, PAGE, VERSIONS = 1500, 200, 4
SERVICES = ["support-copilot", "parcel-chat", "address-parser", "nightly-batch", None]
MODELS = [("openai", "gpt-4o"), ("openai", "gpt-4o-mini"), ("anthropic", "claude-sonnet-4-5"), ("mistral", "an-unpriced-model")]


class Field(NamedTuple):
    """Where a sort field stands in the database, and its value there as the answer spells it."""

    column: str
    names: tuple[str, ...] = ()  # of a closed set, by rank
    scale: int = 0  # decimals of the stored integer


FIELDS = {
    "id": Field("id"),
    "invocation_id": Field("invocation_id"),
    "occurred_at": Field("occurred_at"),
    "provider": Field("provider"),
    "served_model": Field("served_model"),
    "service": Field("service"),
    "owner": Field("owner"),
    "project": Field("project"),
    "cost_usd": Field("cost_pico_usd", scale=12),
    "energy_wh": Field("energy_nano_wh", scale=9),
    "carbon_gco2e": Field("carbon_nano_g", scale=9),
    "pathway_category": Field("pathway_category"),
    "output_state": Field("output_state", ("attributed", "bounded", "ambiguous", "unknown", "not_identifiable")),
    "stage_origin": Field("stage_origin", ("stage_a", "stage_b", "stage_c")),
    "confidence": Field("confidence_ppm", scale=6),
    "confidence_band": Field("confidence_band", ("low", "medium", "high")),
    "degradation_state": Field("degradation_state", ("none", "degraded_serving", "disabled", "model_recalled")),
    "freshness": Field("freshness", ("fresh", "index_stale", "source_stale")),
    "export_eligibility": Field("export_eligibility", ("eligible", "below_floor", "disputed", "residency_blocked", "unpriced")),
}
CARD = {"stage_origin", "confidence", "confidence_band", "degradation_state", "freshness", "export_eligibility"}

# A filter as it is sent, and what it means for a row of the database.
FILTERS = [
    (["service:eq:support-copilot"], lambda r: r["service"] == "support-copilot"),
    (["owner:in:team-1,team-3"], lambda r: r["owner"] in ("team-1", "team-3")),
    (["provider:ne:openai"], lambda r: r["provider"] != "openai"),
    (["service:contains:chat"], lambda r: "chat" in (r["service"] or "")),
    (["owner:ne:team-2"], lambda r: r["owner"] != "team-2"),
    (
        ["cost_usd:gte:0.01", "cost_usd:lt:0.03"],
        lambda r: r["cost_pico_usd"] is not None and 10**10 <= r["cost_pico_usd"] < 3 * 10**10,
    ),
    (
        ["confidence_band:in:high,medium", "output_state:eq:unknown"],
        lambda r: r["confidence_band"] in (1, 2) and r["output_state"] == 3,
    ),
    (["confidence:gt:0.5", "freshness:eq:fresh"], lambda r: r["confidence_ppm"] > 500_000 and r["freshness"] == 0),
]
SORTS = [sign + field for field in FIELDS for sign in ("", "-")]
# Every sort by itself, then filters under sorts that differ from each other: fifty passes.
PASSES = [(sort, None) for sort in SORTS] + [
    (sort, FILTERS[i % len(FILTERS)])
    for i, sort in enumerate(
        ["-occurred_at", "cost_usd", "-cost_usd", "service", "-id", "owner", "-owner", "output_state", "occurred_at", "-service"]
        + ["confidence", "provider"]
    )
]


def event(number: int) -> str:
    provider, model = MODELS[number % len(MODELS)]
    service = SERVICES[number % len(SERVICES)]
    more = f',"attributed_service":"{service}"' if service else ""
    more += f',"served_model":"{model}-{number % 3}"' if number % 2 else ""
    return (
        f'{{"event_id":"{number:08x}-0000-4000-8000-000000000000","ingestion_layer":"{"gateway" if number % 4 == 0 else "application"}",'
        f'"ingestion_timestamp":"2026-05-29T18:{number // 60 % 60:02}:{number % 60:02}Z","provider":"{provider}",'
        f'"requested_model":"{model}","input_tokens":{100 + number % 900},"output_tokens":{number % 50}{more}}}'
    )


class Writer:
    """A thread that writes once for each nudge; a nudge waits until the one before is being seen to, so that reading cannot outrun
    writing. What goes wrong in it is raised by finish()."""

    def __init__(self, write) -> None:
        self._write, self._nudges, self._failure = write, queue.Queue(maxsize=1), None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def nudge(self) -> None:
        self._nudges.put(True)

    def finish(self) -> None:
        self._nudges.put(False)
        self._thread.join()
        if self._failure:
            raise self._failure

    def _run(self) -> None:
        try:
            while self._nudges.get():
                self._write()
        except Exception as failure:  # it belongs to the test, not to this thread
            self._failure = failure
            while self._nudges.get():
                pass


class Inserting:
    def __init__(self, host: str, key: str, numbers) -> None:
        self._connection = http.client.HTTPConnection(host, timeout=60)
        self._key, self._numbers = key, numbers

    def __call__(self, count: int = 2) -> None:
        body = f'{{"events":[{",".join(event(next(self._numbers)) for _ in range(count))}]}}'
        headers = {"Content-Type": "application/json", "X-API-Key": self._key}
        self._connection.request("POST", "/api/v1/invocations/batch", body, headers)
        answer = self._connection.getresponse()
        assert answer.status == 202 and f'"accepted":{count}'.encode() in answer.read()


class Reattributing:
    def __init__(self, program, database, tenant: str) -> None:
        self._process = subprocess.Popen([program, database, tenant], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __call__(self) -> None:
        self._process.stdin.write(f"{VERSIONS}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline().strip().isdigit()

    def close(self) -> None:
        self._process.stdin.close()
        assert self._process.wait(30) == 0
        self._process.stdout.close()


class Pages:
    """One connection that follows cursors."""

    def __init__(self, host: str, token: str) -> None:
        self._connection = http.client.HTTPConnection(host, timeout=60)
        self._token = token

    def __call__(self, sort: str, filters: list[str]):
        """Each page, and the watermark of its cursor where it has one."""
        query = [("limit", str(PAGE)), ("sort", sort), *(("filter", term) for term in filters)]
        cursor = None
        while True:
            path = "/api/v1/attribution?" + urllib.parse.urlencode(query + ([("cursor", cursor)] if cursor else []))
            self._connection.request("GET", path, headers={"Authorization": f"Bearer {self._token}"})
            answer = self._connection.getresponse()
            body = answer.read()
            assert answer.status == 200, body
            page = json.loads(body, parse_float=Decimal)
            assert len(page["data"]) <= PAGE
            cursor = page["page"]["next_cursor"]
            assert page["page"]["has_more"] == (cursor is not None)
            yield page["data"], watermark(cursor) if cursor else None
            if cursor is None:
                return


def watermark(cursor: str) -> int:
    payload = cursor.split(".")[0]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["w"]


def truth(database, at: int, sort: str, holds) -> list[sqlite3.Row]:
    """The records of a watermark, in the order of a sort."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute(
            "SELECT * FROM attribution_records WHERE created_seq <= ? AND (superseded_seq IS NULL OR superseded_seq > ?)", (at, at)
        ).fetchall()
    column, down = FIELDS[sort.lstrip("-")].column, sort.startswith("-")
    rows = [row for row in rows if holds is None or holds(row)]
    known = sorted((r for r in rows if r[column] is not None), key=lambda r: order(r, column), reverse=down)
    unknown = sorted((r for r in rows if r[column] is None), key=lambda r: order(r, None), reverse=down)
    return known + unknown


def order(row: sqlite3.Row, column: str | None) -> tuple:
    value = () if column is None else (row[column].encode() if isinstance(row[column], str) else row[column],)
    if column in ("id", "invocation_id"):
        return value
    return (*value, row["occurred_at"], row["created_seq"])


CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid(blob: bytes) -> str:
    number = int.from_bytes(blob, "big")
    return "".join(CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def as_stored(record: dict) -> dict:
    """A record's fields in the form of the database. Decimals may have been rounded to what a double can say."""
    out = {}
    for name, field in FIELDS.items():
        value = record["interpretation"][name] if name in CARD else record[name]
        if field.names:
            value = field.names.index(value)
        elif field.scale and value is not None:
            value = int((Decimal(value) * 10**field.scale).to_integral_value())
        out[name] = value
    return out


def as_answered(row: sqlite3.Row) -> dict:
    out = {name: row[field.column] for name, field in FIELDS.items()}
    return {**out, "id": f"attr_{ulid(row['id'])}", "invocation_id": f"inv_{ulid(row['invocation_id'])}"}


@pytest.fixture
def storm(build, tmp_path):
    """A server with records, and writers that wait for a nudge."""
    with Server(build, tmp_path, *GENEROUS) as server:
        tenant = server.create_tenant("storm")
        host = urllib.parse.urlsplit(server.url).netloc
        numbers = itertools.count()
        first = Inserting(host, tenant["ingestion_key"], numbers)
        for _ in range(RECORDS_AT_FIRST // 500):
            first(500)
        database = next(tmp_path.glob("*.db"))
        programs = [Reattributing(build / "tests/e2e/reattribute", database, tenant["tenant_id"]) for _ in range(REATTRIBUTING)]
        shared = threading.Lock()

        def counted():
            while True:
                with shared:
                    number = next(numbers)
                yield number

        inserting = [Inserting(host, tenant["ingestion_key"], counted()) for _ in range(INSERTING)]
        yield server, tenant, host, database, [*inserting, *programs]
        for program in programs:
            program.close()


def test_fifty_passes_under_eight_writers_each_return_every_record_of_their_watermark_once(storm):
    server, tenant, host, database, writes = storm
    pages = Pages(host, Http(server.url).token(tenant))
    while sum(len(data) for data, _ in pages("id", [])) < RECORDS_AT_FIRST:
        pass  # the worker is still attributing the first ones
    writers = [Writer(write) for write in writes]
    passes = []
    try:
        for sort, chosen in PASSES:
            filters, holds = chosen or ([], None)
            seen, at = [], None
            for data, of_cursor in pages(sort, filters):
                seen += data
                assert of_cursor in (None, at) or at is None
                at = at or of_cursor
                for writer in writers:
                    writer.nudge()
            if at is not None:  # a list of one page has no cursor, and nothing to tear it apart
                passes.append((sort, filters, holds, at, seen))
    finally:
        for writer in writers:
            writer.finish()
    assert len(PASSES) == 50 and len(passes) >= 45
    assert len({at for *_, at, _ in passes}) > 40, "the writers did not write"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        superseded = connection.execute("SELECT count(*) FROM attribution_records WHERE superseded_seq IS NOT NULL").fetchone()[0]
    assert superseded > RECORDS_AT_FIRST, "hardly anything was attributed again"
    for sort, filters, holds, at, seen in passes:
        expected = truth(database, at, sort, holds)
        got = [record["id"] for record in seen]
        assert len(got) == len(set(got)), (sort, filters, "a record came twice")
        assert got == [f"attr_{ulid(row['id'])}" for row in expected], (sort, filters)
        for record, row in zip(seen, expected, strict=True):
            stored, answered = as_stored(record), as_answered(row)
            stored.pop("occurred_at"), answered.pop("occurred_at")  # spelled as a time; the order has shown it
            assert stored == answered, (sort, filters)
