"""Runs one case in Python: an order on standard input, what came out on standard output."""

from __future__ import annotations

import json
import sys

from venturi import Venturi, VenturiError

EVENT = {
    "ingestion_layer": "application",
    "ingestion_timestamp": "2026-05-29T18:30:00Z",
    "provider": "openai",
    "requested_model": "gpt-4o",
    "input_tokens": 7,
    "estimated_cost_usd": "0.000000000001",
}


def run(order: dict) -> dict:
    options = {k: order[k] for k in ("timeout", "max_retries", "idempotency_key") if k in order}
    with Venturi(**order["client"]) as v:
        match order["call"]:
            case "get":
                record = v.attribution.get(order["id"], **options)
                return {
                    "result": {
                        "id": record.id,
                        "occurred_at": record.occurred_at.isoformat().replace("+00:00", "Z"),
                        "served_model": record.served_model,
                        "owner": record.owner,
                        "input_tokens": record.input_tokens,
                        "cost_usd": record.cost_usd,
                        "carbon_gco2e": record.carbon_gco2e,
                        "evidence_basis": record.interpretation.evidence_basis,
                    }
                }
            case "list":
                query = {k: order[k] for k in ("filter", "sort", "limit") if k in order}
                return {"items": [record.id for record in v.attribution.list(**query, **options)]}
            case "ingest":
                receipt = v.invocations.create(**EVENT, event_id=order["event_id"], **options)
                return {"result": {"status": receipt.status, "invocation_id": receipt.invocation_id}}
            case "create_key":
                return {"result": {"id": v.api_keys.create(name="case", scopes=["read:attribution"], **options).id}}
    raise SystemExit(f"no such call: {order['call']}")


try:
    print(json.dumps(run(json.load(sys.stdin))))
except VenturiError as error:
    seen = {
        "code": error.error_code,
        "class": type(error).__name__,
        "kind": error.kind,
        "http_status": error.http_status,
        "trace_id": error.trace_id,
        "attempts": error.attempts,
        "stopped": error.stopped,
        "effect": error.effect,
        "pointers": [e["pointer"] for e in error.errors],
    }
    print(json.dumps({"error": seen}))
