"""What goes in: accepted means stored, anything wrong gets a clear error and changes nothing."""

from __future__ import annotations

import uuid

from events import batch, event

PLANTED = "tell-me-the-secret-of-the-soup-8841"


def records_of(http_to, token, invocation_id):
    answer = http_to("GET", f"/api/v1/attribution?filter=invocation_id:eq:{invocation_id}", token=token)
    assert answer.status == 200, answer.body
    return answer.json()["data"]


def test_the_pages_minimal_request_is_accepted_and_becomes_a_record(http_to, tenant, token, eventually):
    answer = http_to("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"])
    assert answer.status == 202, answer.body
    receipt = answer.json()
    assert receipt["status"] == "accepted" and receipt["invocation_id"].startswith("inv_")

    records = eventually(lambda: records_of(http_to, token, receipt["invocation_id"]), bool)
    assert len(records) == 1
    assert records[0]["cost_usd"] == 0.0065  # 1200 x 2.50 + 350 x 10.00 USD per million tokens
    assert records[0]["cost_method"] == "priced"
    assert records[0]["output_state"] == "unknown"  # it names neither a service nor a person
    assert records[0]["owner"] is None


def test_an_event_of_a_known_service_is_attributed_to_its_team(http_to, tenant, token, eventually):
    import json
    from pathlib import Path

    directory = json.loads((Path(__file__).parents[2] / "examples" / "demo-directory.json").read_text())
    service = directory["services"][0]["name"]
    answer = http_to("POST", "/api/v1/invocations", event(more=f',"attributed_service":"{service}"'), key=tenant["ingestion_key"])
    invocation = answer.json()["invocation_id"]
    record = eventually(lambda: records_of(http_to, token, invocation), bool)[0]
    assert record["service"] == service
    assert record["owner"]
    assert record["output_state"] == "attributed"
    card = record["interpretation"]
    assert card["stage_origin"] == "stage_a" and card["resolution"] == "deterministically_resolved"
    assert 0.80 <= card["confidence"] <= 0.95 and card["confidence_band"] == "high"
    assert card["export_eligibility"] == "eligible"


def test_a_reported_cost_is_kept_to_the_pico_dollar(http_to, tenant, token, eventually):
    answer = http_to(
        "POST", "/api/v1/invocations", event(more=',"estimated_cost_usd":"0.000000000001"'), key=tenant["ingestion_key"]
    )
    record = eventually(lambda: records_of(http_to, token, answer.json()["invocation_id"]), bool)[0]
    assert record["cost_usd"] == 1e-12 and record["cost_method"] == "reported"


def test_an_unknown_model_is_unpriced_and_never_free(http_to, tenant, token, eventually):
    body = event().replace('"gpt-4o"', '"nobody-prices-this"')
    answer = http_to("POST", "/api/v1/invocations", body, key=tenant["ingestion_key"])
    record = eventually(lambda: records_of(http_to, token, answer.json()["invocation_id"]), bool)[0]
    assert record["cost_usd"] is None and record["cost_method"] == "unpriced"
    assert record["energy_wh"] is None and record["carbon_gco2e"] is None


def test_a_prompt_is_refused_and_neither_stored_nor_logged(http_to, tenant, server):
    event_id = str(uuid.uuid4())
    for field in ("prompt", "messages", "Completion"):
        answer = http_to(
            "POST", "/api/v1/invocations", event(event_id, more=f',"{field}":"{PLANTED}"'), key=tenant["ingestion_key"]
        )
        assert answer.status == 422, field
        problem = answer.json()
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["error_code"] == "CONTENT_NOT_ACCEPTED"
        assert PLANTED not in answer.body.decode()
    assert PLANTED not in server.log()
    for file in server.data.iterdir():
        if file.is_file():
            assert PLANTED.encode() not in file.read_bytes(), file.name
    # Nothing was stored: the same event id is new.
    again = http_to("POST", "/api/v1/invocations", event(event_id), key=tenant["ingestion_key"])
    assert again.status == 202 and again.json()["status"] == "accepted"


def test_content_deep_inside_is_refused_too(http_to, tenant):
    answer = http_to("POST", "/api/v1/invocations", event(more=f',"labels":{{"prompt":"{PLANTED}"}}'), key=tenant["ingestion_key"])
    assert answer.status == 422 and answer.json()["error_code"] == "CONTENT_NOT_ACCEPTED"


def test_cost_as_a_number_is_refused_with_its_pointer(http_to, tenant):
    answer = http_to("POST", "/api/v1/invocations", event(more=',"estimated_cost_usd":0.0123'), key=tenant["ingestion_key"])
    assert answer.status == 422
    problem = answer.json()
    assert problem["error_code"] == "VALIDATION_FAILED"
    assert [e["pointer"] for e in problem["errors"]] == ["#/estimated_cost_usd"]


def test_every_mistake_is_named_at_once(http_to, tenant):
    answer = http_to(
        "POST", "/api/v1/invocations", '{"event_id":7,"provider":"openai","colour":"red"}', key=tenant["ingestion_key"]
    )
    pointers = {e["pointer"] for e in answer.json()["errors"]}
    assert {"#/event_id", "#/colour", "#/ingestion_layer", "#/ingestion_timestamp", "#/requested_model"} <= pointers


def test_1001_events_are_too_many(http_to, tenant):
    answer = http_to("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(1001)]), key=tenant["ingestion_key"])
    assert answer.status == 413 and answer.json()["error_code"] == "PAYLOAD_TOO_LARGE"


def test_more_than_a_mebibyte_is_too_much(http_to, tenant):
    answer = http_to("POST", "/api/v1/invocations/batch", " " * (1 << 20) + batch(event()), key=tenant["ingestion_key"])
    assert answer.status == 413 and answer.json()["error_code"] == "PAYLOAD_TOO_LARGE"


def test_one_bad_event_in_a_batch_is_rejected_and_the_others_stored(http_to, tenant, token, eventually):
    answer = http_to(
        "POST",
        "/api/v1/invocations/batch",
        batch(event(), event(more=',"estimated_cost_usd":1'), event(), event(more=f',"prompt":"{PLANTED}"')),
        key=tenant["ingestion_key"],
    )
    assert answer.status == 202, answer.body
    receipt = answer.json()
    assert (receipt["accepted"], receipt["rejected"], receipt["duplicates"]) == (2, 2, 0)
    assert [r["status"] for r in receipt["results"]] == ["accepted", "rejected", "accepted", "rejected"]
    assert receipt["results"][1]["problem"]["error_code"] == "VALIDATION_FAILED"
    assert receipt["results"][3]["problem"]["error_code"] == "CONTENT_NOT_ACCEPTED"
    assert PLANTED not in answer.body.decode()
    for index in (0, 2):
        invocation = receipt["results"][index]["invocation_id"]
        assert len(eventually(lambda i=invocation: records_of(http_to, token, i), bool)) == 1


def test_the_same_event_twice_is_stored_once(http_to, tenant, token, eventually):
    one = event()
    first = http_to("POST", "/api/v1/invocations", one, key=tenant["ingestion_key"]).json()
    second = http_to("POST", "/api/v1/invocations", one, key=tenant["ingestion_key"])
    assert second.status == 202
    assert second.json() == {**first, "status": "duplicate"}
    both = http_to("POST", "/api/v1/invocations/batch", batch(one, one, event()), key=tenant["ingestion_key"]).json()
    assert [r["status"] for r in both["results"]] == ["duplicate", "duplicate", "accepted"]
    last = both["results"][2]["invocation_id"]
    eventually(lambda: records_of(http_to, token, last), bool)
    assert len(records_of(http_to, token, first["invocation_id"])) == 1


def test_observability_events_are_accepted_alone_and_in_batches(http_to, tenant):
    one = '{"event_id":"%s","event_type":"deployment.finished","ingestion_layer":"connector","ingestion_timestamp":"2026-05-29T18:30:00Z"}'
    answer = http_to("POST", "/api/v1/events", one % uuid.uuid4(), key=tenant["ingestion_key"])
    assert answer.status == 202, answer.body
    answer = http_to("POST", "/api/v1/events/batch", batch(one % uuid.uuid4(), one % uuid.uuid4()), key=tenant["ingestion_key"])
    assert answer.status == 202 and answer.json()["accepted"] == 2, answer.body


def test_what_is_not_json_is_malformed_and_another_media_type_unsupported(http_to, tenant):
    answer = http_to("POST", "/api/v1/invocations", '{"event_id":', key=tenant["ingestion_key"])
    assert (answer.status, answer.json()["error_code"]) == (400, "MALFORMED_REQUEST")
    answer = http_to("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"], headers={"Content-Type": "text/plain"})
    assert (answer.status, answer.json()["error_code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")


def test_a_read_key_cannot_ingest_and_an_ingestion_key_cannot_read(http_to, tenant, token):
    assert http_to("POST", "/api/v1/invocations", event(), key=tenant["api_key"]).json()["error_code"] == "INSUFFICIENT_SCOPE"
    assert http_to("POST", "/api/v1/invocations", event(), token=token).json()["error_code"] == "INSUFFICIENT_SCOPE"
    answer = http_to("GET", "/api/v1/attribution", key=tenant["ingestion_key"])
    assert (answer.status, answer.json()["error_code"]) == (403, "INSUFFICIENT_SCOPE")
