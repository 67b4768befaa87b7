# ruff: noqa: B018
"""What a type checker must refuse: each line that is wrong names what mypy and pyright say of it. Never run."""

from __future__ import annotations

from venturi import AsyncVenturi, AttributionRecord, RateLimitError, Venturi


def blocking(v: Venturi) -> None:
    Venturi(api_keys="vk_1")  # wrong: call-arg, reportCallIssue
    Venturi(timeout="5")  # wrong: arg-type, reportArgumentType
    Venturi("https://venturi.example.com", "t")  # wrong: call-arg, reportCallIssue
    v.nonsense  # wrong: attr-defined, reportAttributeAccessIssue
    v.attribution.get()  # wrong: call-arg, reportCallIssue
    v.attribution.get(5)  # wrong: arg-type, reportArgumentType
    v.attribution.get("attr_1", idempotency_key="k")  # wrong: call-arg, reportCallIssue
    v.attribution.get("attr_1").costs_usd  # wrong: attr-defined, reportAttributeAccessIssue
    v.attribution.get("attr_1").owner.upper()  # wrong: union-attr, reportOptionalMemberAccess
    v.attribution.dispute("attr_1", reason=5)  # wrong: arg-type, reportArgumentType
    v.budgets.create(name="x", scope={}, ceiling_usd=1, period="fortnightly")  # wrong: arg-type, reportArgumentType
    v.budgets.create(name="x")  # wrong: call-arg, reportCallIssue
    v.exports.create(format="xlsx", period={})  # wrong: arg-type, reportArgumentType
    v.attribution.list().collect(max_items="5")  # wrong: arg-type, reportArgumentType
    v.attribution.with_raw_response.get("attr_1").owner  # wrong: attr-defined, reportAttributeAccessIssue
    v.with_options(token="t")  # wrong: call-arg, reportCallIssue
    for record in v.attribution.list():
        text: str = record.cost_usd  # wrong: assignment, reportAssignmentType
        print(text)
    try:
        v.rate_limit.get()
    except RateLimitError as error:
        error.retry_after + 1  # wrong: operator, reportOptionalOperand
    with AsyncVenturi() as a:  # wrong: attr-defined, reportGeneralTypeIssues
        print(a)


async def awaited(v: AsyncVenturi) -> None:
    (await v.attribution.get("attr_1")).nonsense  # wrong: attr-defined, reportAttributeAccessIssue
    v.attribution.get("attr_1").owner  # wrong: attr-defined, reportAttributeAccessIssue
    for record in v.attribution.list():  # wrong: attr-defined, reportGeneralTypeIssues
        print(record)
    records: list[AttributionRecord] = v.attribution.list().collect()  # wrong: assignment, reportAssignmentType
    print(records)
