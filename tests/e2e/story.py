"""The story of test_languages.py in Python."""

from __future__ import annotations

import json
import time
import uuid
from datetime import datetime, timezone

from venturi import ApiError, NotFoundError, Venturi


def event(event_id: str, **more: object) -> dict[str, object]:
    return {
        "event_id": event_id,
        "ingestion_layer": "application",
        "ingestion_timestamp": datetime.now(timezone.utc),
        "provider": "openai",
        "requested_model": "gpt-4o",
        "input_tokens": 1200,
        "output_tokens": 350,
        **more,
    }


with Venturi() as v:
    one = event(str(uuid.uuid4()))
    created = v.invocations.create(**one)
    repeated = v.invocations.create(**one)
    assert repeated.invocation_id == created.invocation_id
    batch = v.invocations.create_batch(
        events=[event(str(uuid.uuid4())) for _ in range(3)] + [event(str(uuid.uuid4()), estimated_cost_usd="-1")]
    )
    rejected = next(r for r in batch.results if r.status == "rejected")
    assert rejected.problem

    mine = [f"invocation_id:eq:{created.invocation_id}"]
    end = time.monotonic() + 5
    while not (listed := v.attribution.list(filter=mine).collect()) and time.monotonic() < end:
        time.sleep(0.01)
    read = v.attribution.get(listed[0].id)

    newest = v.attribution.list(sort="-id", limit=2)
    by_item = [r.id for r, _ in zip(newest, range(5))]
    by_page = [r.id for p, _ in zip(newest.pages(), range(3)) for r in p.data][:5]

    try:
        v.attribution.get("attr_01ARZ3NDEKTSV4RRFFQ69G5FAV")
        raise SystemExit("a missing record was found")
    except NotFoundError as error:
        missing = [error.error_code, error.http_status, error.effect, error.attempts]
        assert error.trace_id
    try:
        v.attribution.list(filter=["colour:eq:red"]).collect()
        raise SystemExit("a wrong filter was taken")
    except ApiError as error:
        refused = [error.error_code, error.http_status]

    print(
        json.dumps(
            {
                "created": created.status,
                "repeated": repeated.status,
                "batch": [batch.accepted, batch.rejected, rejected.problem.error_code],
                "attributed": [read.requested_model, read.cost_usd, read.cost_method],
                "listed_and_read_agree": (listed[0].id, listed[0].cost_usd, listed[0].occurred_at)
                == (read.id, read.cost_usd, read.occurred_at),
                "items_over_pages": len(by_item) == 5 and by_item == by_page,
                "missing": missing,
                "refused": refused,
            }
        )
    )
