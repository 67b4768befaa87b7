"""Lists as Arrow record batches, read by pyarrow and by nanoarrow, against the JSON that they were made from."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pyarrow as pa
import pytest
import venturi
from arrow_rows import expected, record
from events import batch, event


class Script(ThreadingHTTPServer):
    """Answers `/api/v1/…?cursor=n` with page n. `broken` maps a page to (status, body) that it is answered with instead, once."""

    daemon_threads = True

    def __init__(self, pages: list[list[dict]], write=json.dumps) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages, self.write, self.broken = pages, write, {}
        Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def answer(self, path: str) -> tuple[int, str]:
        cursor = re.search(r"[?&]cursor=(\d+)", path)
        number = int(cursor[1]) if cursor else 0
        if number in self.broken:
            return self.broken.pop(number)
        more = number + 1 < len(self.pages)
        page = {"next_cursor": str(number + 1) if more else None, "limit": 200, "has_more": more}
        return 200, self.write({"data": self.pages[number], "page": page})


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status, body = self.server.answer(self.path)
        content = body.encode("utf-8", "surrogateescape")
        self.send_response(status)
        self.send_header("Content-Type", "application/json" if status < 400 else "application/problem+json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def compact(body: dict | list) -> str:
    return json.dumps(body, separators=(",", ":"), ensure_ascii=False)


def reversed_fields(body: dict) -> str:
    """The same in a form that no decoder expects."""
    return json.dumps(body, sort_keys=True, indent=1)


PAGES = [[record(200 * page + i) for i in range(200)] for page in range(7)] + [[], [record(1400)]]
ITEMS = [item for page in PAGES for item in page]


@pytest.mark.parametrize("write", [compact, json.dumps, reversed_fields])
def test_pyarrow_reads_what_the_json_says(write):
    with Script(PAGES, write) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        table = pa.table(client.attribution.list(limit=200))
    table.validate(full=True)
    assert table.to_pylist() == expected(ITEMS, table.schema)


def test_the_schema_says_types_nullability_and_units():
    with Script(PAGES) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        schema = pa.RecordBatchReader.from_stream(client.attribution.list()).schema
    assert schema.metadata == {b"venturi.schema": b"AttributionRecord"}
    assert schema.field("occurred_at").type == pa.timestamp("us", "UTC")
    assert schema.field("cost_usd") == pa.field("cost_usd", pa.float64(), metadata={"unit": "USD"})
    assert schema.field("cost_usd").metadata == {b"unit": b"USD"}
    assert schema.field("cost_method").type == pa.dictionary(pa.int8(), pa.string())
    assert schema.field("owner").type == pa.dictionary(pa.int32(), pa.string())
    assert not schema.field("id").nullable
    assert schema.field("owner").nullable
    assert "interpretation_confidence" in schema.names


def test_batches_of_a_long_list_share_a_dictionary_that_only_grows():
    early, late = ([record(i) | {"pathway_category": kind} for i in range(200)] for kind in ("kind-0", "kind-1"))
    text = {id(items): compact(items) for items in (early, late)}

    def write(body: dict) -> str:
        return f'{{"data":{text[id(body["data"])]},"page":{compact(body["page"])}}}'

    with Script([early] * 330 + [late] * 330, write) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        batches = list(pa.RecordBatchReader.from_stream(client.attribution.list(limit=200)))
    assert [batch.num_rows for batch in batches] == [65_600, 65_600, 800]
    kinds = [batch.column("pathway_category").dictionary.to_pylist() for batch in batches]
    assert kinds[0] == kinds[1][: len(kinds[0])]
    assert kinds[1][-2:] == ["kind-0", "kind-1"]
    for one in batches:
        one.validate(full=True)
    assert pa.Table.from_batches(batches).unify_dictionaries().column("pathway_category").value_counts().to_pylist() == [
        {"values": "kind-0", "counts": 66_000},
        {"values": "kind-1", "counts": 66_000},
    ]


NANOARROW = """
import json, sys, nanoarrow, venturi
with venturi.Venturi(sys.argv[1], api_key="vk_test") as client, nanoarrow.ArrayStream(client.attribution.list(limit=200)) as stream:
    for chunk in stream.iter_chunks():
        for row in chunk.iter_py():
            print(json.dumps(row, default=str))
"""


def test_nanoarrow_reads_the_same():
    """In a process of its own: nanoarrow keeps the interpreter's lock while it waits, and the scripted server needs it."""
    with Script(PAGES, compact) as script:
        done = subprocess.run(
            [sys.executable, "-c", NANOARROW, script.url], capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 0, done.stderr
    rows = [
        row | {"occurred_at": str(row["occurred_at"])}
        for row in expected(ITEMS, pa.schema([("occurred_at", pa.timestamp("us", "UTC"))]))
    ]
    assert [json.loads(line) for line in done.stdout.splitlines()] == rows


def test_an_empty_list_is_an_empty_table():
    with Script([[]]) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        table = pa.table(client.attribution.list())
    table.validate(full=True)
    assert table.num_rows == 0
    assert table.num_columns == 27


def test_batches_outlive_the_client():
    with Script([[record(7)]]) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        table = pa.table(client.attribution.list())
    del client
    assert table.column("id").to_pylist() == [record(7)["id"]]


def test_a_stream_that_nobody_reads_is_released():
    with Script(PAGES) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        capsule = client.attribution.list().__arrow_c_stream__()
        del capsule
        reader = pa.RecordBatchReader.from_stream(client.attribution.list(limit=200))
        del reader


def test_a_refused_request_is_arrow_invalid_and_says_why():
    problem = {
        "title": "Bad filter",
        "status": 400,
        "detail": "No field `colour`.",
        "error_code": "FILTER_INVALID",
        "trace_id": "t1",
    }
    with Script(PAGES) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        script.broken[0] = (400, json.dumps(problem))
        with pytest.raises(pa.ArrowInvalid, match=r"FILTER_INVALID: No field `colour`.*t1"):
            pa.table(client.attribution.list(filter=["colour:eq:red"]))


def test_a_page_that_breaks_the_contract_is_an_error_with_its_place():
    with Script([[record(0)], [record(1) | {"cost_method": "free"}]], compact) as script:
        with venturi.Venturi(script.url, api_key="vk_test") as client, pytest.raises(OSError, match="/data/0/cost_method"):
            pa.table(client.attribution.list())


def test_text_that_is_not_utf8_is_an_error_and_never_reaches_a_reader():
    with Script([[record(0) | {"id": "attr_\udcff"}]], compact) as script:
        with venturi.Venturi(script.url, api_key="vk_test") as client, pytest.raises(OSError, match="it is not UTF-8"):
            pa.table(client.attribution.list())


def test_a_list_without_columns_says_so():
    with Script([[]]) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        with pytest.raises(venturi.ConfigError, match="no Arrow columns"):
            client.budgets.list().__arrow_c_stream__()


def spend_row(number: int) -> dict:
    dimensions = ["organization", "owner", "project", "service", "provider", "requested_model", "served_model"]
    enums = ["pathway_category", "output_state", "stage_origin", "confidence_band", "cost_method"]
    measures = ["cost_usd", "eligible_cost_usd", "input_tokens", "output_tokens", "energy_wh", "carbon_gco2e", "confidence"]
    return {
        "period_from": "2026-05-01",
        "period_to": "2026-05-31",
        **{name: f"{name}-{number}" if number % 2 else None for name in dimensions},
        **dict.fromkeys(enums, None),
        "records": number,
        "unpriced_records": 0,
        **{name: number if number % 3 else None for name in measures},
        "completeness": 0.97,
        "cost_basis": "estimated",
        "rolled_up": number % 2 == 0,
    }


def test_report_rows_have_days_and_truth_values():
    rows = [spend_row(number) for number in range(41)]
    with Script([rows], compact) as script, venturi.Venturi(script.url, api_key="vk_test") as client:
        table = pa.table(client.reports.spend(from_="2026-05-01", to="2026-05-31"))
    table.validate(full=True)
    assert table.schema.field("period_from").type == pa.date32()
    assert table.to_pylist() == expected(rows, table.schema)


def test_a_real_server_gives_the_same_by_both_ways(server, tenant, token, http_to, eventually):
    """The whole list by hand-read JSON, page by page, and by one Arrow table."""
    taken = http_to("POST", "/api/v1/invocations/batch", batch(*(event() for _ in range(5))), key=tenant["ingestion_key"])
    assert taken.status == 202
    sent = {result["invocation_id"] for result in taken.json()["results"]}
    eventually(
        lambda: http_to("GET", "/api/v1/attribution?limit=200&sort=-id", token=token).json()["data"],
        lambda records: sent <= {record["invocation_id"] for record in records},
    )
    items, cursor = [], ""
    while True:
        page = http_to("GET", f"/api/v1/attribution?limit=3&sort=id{cursor}", token=token).json()
        items += page["data"]
        if not page["page"]["has_more"]:
            break
        cursor = f"&cursor={page['page']['next_cursor']}"
    with venturi.Venturi(server.url, token=token) as client:
        table = pa.table(client.attribution.list(limit=200, sort="id"))
    table.validate(full=True)
    assert len(items) >= 5
    assert table.to_pylist() == expected(items, table.schema)
