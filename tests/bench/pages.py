"""The page that the performance targets speak of: 200 attribution records as the server writes them, compact, in the contract's order,
with 26-character ULIDs: about 109 KB. The same bytes on every machine.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

RECORDS = 200
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BEGIN = datetime(2026, 5, 29, 18, 30, tzinfo=UTC)
MODELS = {
    "openai": ["gpt-4o", "gpt-4o-mini", "o4-mini", "text-embedding-3-large"],
    "anthropic": ["claude-sonnet-4-20250514", "claude-3-5-haiku-latest"],
    "aws_bedrock": ["anthropic.claude-sonnet-4-20250514-v1:0", "amazon.nova-lite-v1:0"],
    "azure_openai": ["gpt-4o", "gpt-4.1-mini"],
}
SERVICES = {
    "support-copilot": ("team-cx", "support-platform"),
    "search-ranker": ("team-discovery", "search-and-recommendations"),
    "invoice-extraction": ("team-finance-automation", "document-intake"),
    "code-review-bot": ("team-devex", "developer-experience"),
}
UNKNOWN = {"resolution": "unknown", "evidence_basis": "none", "export_eligibility": "below_floor", "confidence_band": "low"}
KNOWN = [
    {"resolution": "deterministically_resolved", "evidence_basis": "service_resolved", "export_eligibility": "eligible", "confidence_band": "high"},
    {"resolution": "strongly_inferred", "evidence_basis": "naming_correlation", "export_eligibility": "eligible", "confidence_band": "high"},
    {"resolution": "strongly_inferred", "evidence_basis": "historical_pattern", "export_eligibility": "below_floor", "confidence_band": "medium"},
]  # fmt: skip


def _ulid(dice: random.Random) -> str:
    return "01KSTG" + "".join(dice.choices(ALPHABET, k=20))


def _time(dice: random.Random, number: int) -> str:
    at = BEGIN - timedelta(seconds=3 * number, microseconds=dice.randrange(1_000_000))
    return at.strftime("%Y-%m-%dT%H:%M:%S.%f").rstrip("0").rstrip(".") + "Z"


def record(dice: random.Random, number: int) -> dict[str, Any]:
    provider = dice.choice(list(MODELS))
    model = dice.choice(MODELS[provider])
    service = dice.choice(list(SERVICES)) if dice.random() < 0.9 else None
    owner, project = SERVICES[service] if service else (None, None)
    tokens_in, tokens_out = dice.randrange(20, 40_000), dice.randrange(1, 4_000)
    energy = round(tokens_in * 2.1e-5 + tokens_out * 8.3e-4, 9)
    card = dice.choice(KNOWN) if service else UNKNOWN
    return {
        "id": f"attr_{_ulid(dice)}",
        "invocation_id": f"inv_{_ulid(dice)}",
        "occurred_at": _time(dice, number),
        "provider": provider,
        "requested_model": model,
        "served_model": model if dice.random() < 0.8 else None,
        "service": service,
        "owner": owner,
        "project": project,
        "input_tokens": tokens_in,
        "output_tokens": tokens_out,
        "cost_usd": round(tokens_in * 2.5e-6 + tokens_out * 1e-5, 12),
        "cost_method": dice.choice(["priced", "priced", "reported"]),
        "energy_wh": energy,
        "carbon_gco2e": round(energy * 0.3712, 9),
        "energy_method": "t2_estimated",
        "pathway_category": dice.choice(["application_direct", "application_direct", "ai_gateway"]),
        "output_state": "attributed" if service else "unknown",
        "interpretation": {
            "stage_origin": dice.choice(["stage_a", "stage_b"]),
            "resolution": card["resolution"],
            "confidence": round(dice.uniform(0.5, 0.95), 2) if service else 0,
            "confidence_band": card["confidence_band"],
            "evidence_basis": card["evidence_basis"],
            "model_version": "rail-2026.05",
            "degradation_state": "none",
            "freshness": "fresh",
            "export_eligibility": card["export_eligibility"],
        },
    }


def page(number: int, count: int) -> str:
    """One of `count` pages; its cursor leads to the next by number."""
    dice = random.Random(number)
    next_cursor = f"page-{number + 1}" if number + 1 < count else None
    envelope = {
        "data": [record(dice, number * RECORDS + i) for i in range(RECORDS)],
        "page": {
            "next_cursor": next_cursor,
            "limit": RECORDS,
            "has_more": next_cursor is not None,
            "as_of": "2026-05-29T18:31:00.25Z",
        },
    }
    return json.dumps(envelope, separators=(",", ":"))
