"""Attribution records with every kind of value, and what Arrow must make of a list's items."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pyarrow as pa

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def record(number: int) -> dict:
    """Every kind of value, and every kind of nothing."""
    known = number % 4 != 0
    return {
        "id": f"attr_{number:026}",
        "invocation_id": f"inv_{number:026}",
        "occurred_at": (EPOCH + timedelta(days=20000, microseconds=number * 1_234_567)).isoformat().replace("+00:00", "Z"),
        "provider": ("openai", "anthropic", "mistral")[number % 3],
        "requested_model": f"model-{number % 17}",
        "served_model": f"model-{number % 17}" if number % 5 else None,
        "service": f'Überweisung "{number % 7}"\n' if known else None,
        "owner": f"team-{number % 11}" if known else None,
        "project": None,
        "input_tokens": number * 1_000_003 if known else None,
        "output_tokens": number,
        "cost_usd": number / 7e6 if known else None,
        "cost_method": "priced" if known else "unpriced",
        "energy_wh": number * 0.1 if known else None,
        "carbon_gco2e": 1e-9 * number if known else None,
        "energy_method": "t2_estimated",
        "pathway_category": "telepathy" if number % 50 == 49 else "agent",
        "output_state": "attributed" if known else "unknown",
        "interpretation": {
            "stage_origin": "stage_a",
            "resolution": "strongly_inferred" if known else "unknown",
            "confidence": 0.9 if known else 0,
            "confidence_band": "high" if known else "low",
            "evidence_basis": "none",
            "model_version": "rail-2026.05",
            "degradation_state": "none",
            "freshness": "fresh",
            "export_eligibility": "eligible",
        },
    }


def flat(item: dict, prefix: str = "") -> dict:
    out = {}
    for name, value in item.items():
        out |= flat(value, f"{prefix}{name}_") if isinstance(value, dict) else {prefix + name: value}
    return out


def expected(items: list[dict], schema: pa.Schema) -> list[dict]:
    """The items as Arrow's Python values: times and days are objects."""
    rows = [flat(item) for item in items]
    for field in schema:
        for row in rows:
            value = row[field.name]
            if value is not None and pa.types.is_timestamp(field.type):
                row[field.name] = datetime.fromisoformat(value.replace("Z", "+00:00"))
            if value is not None and pa.types.is_date(field.type):
                row[field.name] = date.fromisoformat(value)
    return rows
