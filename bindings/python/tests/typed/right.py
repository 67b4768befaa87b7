"""What a type checker must accept, with the types that it must see. Never run."""

from __future__ import annotations

import asyncio
from datetime import datetime, timezone
from decimal import Decimal
from typing import Optional

from typing_extensions import assert_type
from venturi import (
    AsyncVenturi,
    AttributionDetail,
    AttributionPage,
    AttributionRecord,
    Budget,
    Pages,
    PageWalk,
    RateLimitError,
    RawResponse,
    StepUpRequiredError,
    Venturi,
    VenturiError,
)


def blocking() -> None:
    with Venturi("https://venturi.example.com", token="t", timeout=5, headers={"X-Team": "finops"}) as v:
        assert_type(v, Venturi)
        assert_type(v.with_options(timeout=1.5, max_retries=0), Venturi)
        detail = v.attribution.get("attr_1", timeout=1, extra_headers={"X-One": "1"})
        assert_type(detail, AttributionDetail)
        assert_type(detail.owner, Optional[str])
        assert_type(detail.occurred_at, datetime)
        assert_type(detail.cost_usd, Optional[float])
        assert_type(detail.trace_id, Optional[str])
        records = v.attribution.list(filter=["provider:eq:openai"], sort="-cost_usd")
        assert_type(records, Pages[AttributionPage, AttributionRecord])
        for record in records:
            assert_type(record, AttributionRecord)
        assert_type(records.first_page(), AttributionPage)
        assert_type(records.collect(max_items=5), list[AttributionRecord])
        walk = records.pages()
        assert_type(walk, PageWalk[AttributionPage])
        for page in walk:
            assert_type(page, AttributionPage)
            assert_type(walk.cursor, Optional[str])
        raw = v.attribution.with_raw_response.get("attr_1")
        assert_type(raw, RawResponse[AttributionDetail])
        assert_type(raw.parse(), AttributionDetail)
        assert_type(raw.headers["x-trace-id"], str)
        budget = v.budgets.create(
            name="x", scope={"kind": "service", "id": "s"}, ceiling_usd=10, period="monthly", idempotency_key="k"
        )
        assert_type(budget, Budget)
        v.invocations.create(
            event_id="0197a1f0-0000-7000-8000-000000000001",
            ingestion_layer="application",
            ingestion_timestamp=datetime.now(timezone.utc),
            provider="openai",
            requested_model="gpt-4o",
            estimated_cost_usd=Decimal("0.0123"),
        )
        v.directory.services.list().collect()


def caught(v: Venturi) -> None:
    try:
        v.api_keys.delete("key_1")
    except RateLimitError as error:
        assert_type(error.retry_after, Optional[float])
        assert_type(error.rate_limit.remaining, Optional[int])
    except StepUpRequiredError as error:
        assert_type(error.acr_values, list[str])
    except VenturiError as error:
        assert_type(error.effect, str)


async def awaited() -> None:
    async with AsyncVenturi() as v:
        assert_type(await v.attribution.get("attr_1"), AttributionDetail)
        async for record in v.attribution.list():
            assert_type(record, AttributionRecord)
        assert_type(await v.attribution.list().collect(max_items=2), list[AttributionRecord])
        assert_type(await v.attribution.with_raw_response.get("attr_1"), RawResponse[AttributionDetail])
        task = asyncio.create_task(v.budgets.get("bud_1"))
        assert_type(await task, Budget)
