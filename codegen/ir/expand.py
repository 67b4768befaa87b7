"""What every operation has without writing it: standard errors, list parameters, partner twins.

These are the contract's house rules (design/contract.md), kept in one place so that no path file repeats them.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.model import FilterField, Limits, Operation, Parameter, Source, Type

PUBLIC_BASE = "/api/v1/"
PARTNER_BASE = "/api/partner/v1/"
PARTNER_TAG = "partner"
OAUTH_BASE = "/api/v1/oauth/"

DEFAULT_LIMIT = 50
MAX_LIMIT = 200
MAX_FILTERS = 20
DEFAULT_MAX_BYTES = 65536

EVERYWHERE = ("MALFORMED_REQUEST", "INTERNAL_ERROR", "SERVICE_UNAVAILABLE")
BODY = ("UNSUPPORTED_MEDIA_TYPE", "PAYLOAD_TOO_LARGE", "VALIDATION_FAILED")
IDEMPOTENCY = (
    "IDEMPOTENCY_KEY_REQUIRED",
    "IDEMPOTENCY_KEY_INVALID",
    "IDEMPOTENCY_CONFLICT",
    "IDEMPOTENCY_IN_PROGRESS",
)
CREDENTIAL = {
    "bearer": ("INVALID_CREDENTIALS", "EXPIRED"),
    "ingestion": ("INVALID_CREDENTIALS", "EXPIRED", "INSUFFICIENT_SCOPE"),  # a credential of another kind can do other things alone
    "client": ("INVALID_CREDENTIALS",),
}


def standard_errors(op: Operation) -> set[str]:
    """The error codes that follow from what an operation is."""
    codes = {*EVERYWHERE, *CREDENTIAL.get(op.credential, ())}
    if op.scope:
        codes.add("INSUFFICIENT_SCOPE")
    if op.route_class != "none":
        codes.add("RATE_LIMITED")
    if op.body:
        codes.update(BODY)
    if op.parameters:
        codes.add("VALIDATION_FAILED")
    if any(p.where == "path" for p in op.parameters):
        codes.add("NOT_FOUND")
    if op.idempotency == "key":
        codes.update(IDEMPOTENCY)
    if op.pagination:
        codes.update(("CURSOR_INVALID", "CURSOR_EXPIRED", "TENANT_MISMATCH"))
    if op.filterable:
        codes.add("FILTER_INVALID")
    if op.sortable:
        codes.add("SORT_INVALID")
    return codes


def list_parameters(filterable: tuple[FilterField, ...], sortable: tuple[str, ...], source: Source) -> tuple[Parameter, ...]:
    """`cursor` and `limit` of every list, `filter` and `sort` where it has such fields."""
    found = [
        Parameter(
            "cursor", "query", Type("string", limits=Limits(min_length=1, max_length=2048)), False,
            "The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.",
            source, component="Cursor",
        ),
        Parameter(
            "limit", "query", Type("integer", limits=Limits(minimum=1, maximum=MAX_LIMIT), format="int32"), False,
            f"How many items a page holds at most. It may change from page to page. Default {DEFAULT_LIMIT}.",
            source, default=DEFAULT_LIMIT, component="Limit",
        ),
    ]  # fmt: skip
    if filterable:
        fields = "; ".join(f"`{f.name}` ({', '.join(f.operators)})" for f in filterable)
        item = Type("string", limits=Limits(min_length=1, max_length=1024))
        found.append(
            Parameter(
                "filter", "query", Type("array", item=item, limits=Limits(max_items=MAX_FILTERS)), False,
                "A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\\` escapes "
                f"`,` and `:`. Fields with their operators: {fields}.",
                source, repeated=True,
            )
        )  # fmt: skip
    if sortable:
        names = ", ".join(f"`{name}`" for name in sortable)
        found.append(
            Parameter(
                "sort", "query", Type("string", limits=Limits(min_length=1, max_length=64)), False,
                f"The field to sort by, descending with a leading `-`. One of {names}.", source,
            )
        )  # fmt: skip
    return tuple(found)


def partner_twin(op: Operation) -> Operation:
    """The same operation under the partners' base path, for a partner's bearer token only."""
    return replace(
        op,
        id=f"partner.{op.id}",
        path=PARTNER_BASE + op.path.removeprefix(PUBLIC_BASE),
        surface="partner",
        tag=PARTNER_TAG,
        sdk=False,
        mirrors=op.id,
    )


def surface_of(path: str) -> str:
    if path.startswith(PARTNER_BASE):
        return "partner"
    if path.startswith("/.well-known/"):
        return "wellknown"
    if path in ("/healthz", "/readyz", "/metrics"):
        return "operations"
    if path.startswith("/sandbox/"):
        return "sandbox"
    if path.startswith(PUBLIC_BASE) or path.startswith("/downloads/"):
        return "public"
    return "documents"
