"""Records one invocation and reads the ten dearest attribution records. Configured from the environment."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone

from venturi import InsufficientScopeError, Venturi

with Venturi() as venturi:
    receipt = venturi.invocations.create(
        event_id=uuid.uuid4(),
        ingestion_layer="application",
        ingestion_timestamp=datetime.now(timezone.utc),
        provider="openai",
        requested_model="gpt-4o",
        input_tokens=1200,
        output_tokens=350,
        attributed_service="support-copilot",
    )
    print("recorded as", receipt.invocation_id)

    for record in venturi.attribution.list(sort="-cost_usd", limit=10).collect(max_items=10):
        print(record.owner, record.cost_usd, record.interpretation.confidence)

    try:
        key = venturi.api_keys.create(name="quickstart", scopes=["read:attribution"])
        venturi.api_keys.delete(key.id)
    except InsufficientScopeError as error:
        print(error.error_code, error.trace_id, error.effect)
