# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `common`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class Page(Model):
    """Where a list stands. Follow `next_cursor` while `has_more`.

    next_cursor: Pass it as `cursor` to get the next page. Null on the last one.
    limit: The largest number of items in a page, as asked for.
    has_more: Whether there is another page.
    as_of: The state of the data that all pages of this pass read. What is written later does not appear in them.
    """

    __slots__ = (
        "next_cursor",
        "limit",
        "has_more",
        "as_of",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("next_cursor", "next_cursor", None, None),
        ("limit", "limit", None, None),
        ("has_more", "has_more", None, None),
        ("as_of", "as_of", timestamp, to_timestamp),
    )
    _required_ = frozenset(("next_cursor", "limit", "has_more", ))


class FieldError(Model):
    """One violation within a request.

    pointer: JSON pointer to the value, as a URI fragment. It leads into the body (`#/scopes/0`), or names a
        parameter by its place (`#/query/limit`).
    detail: What is wrong with it. The value itself is not repeated.
    """

    __slots__ = (
        "pointer",
        "detail",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("pointer", "pointer", None, None),
        ("detail", "detail", None, None),
    )
    _required_ = frozenset(("pointer", "detail", ))


class NodeRef(Model):
    """A node of the attribution graph, by id and by name.

    id: The node's id; its prefix tells the type.
    name: The node's name in the directory.
    type: The kind of node.
    """

    __slots__ = (
        "id",
        "name",
        "type",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("type", "type", None, None),
    )
    _required_ = frozenset(("id", "name", "type", ))


class Problem(Model):
    """The one error format (RFC 9457). Branch on `error_code`, never on the text.

    type: Identifies the kind of problem, one URI for each code.
    title: The kind of problem in words, always the same for one code.
    status: The HTTP status of the answer.
    detail: What went wrong this time. For people; it never holds content, secrets or internals.
    instance: The path that was called.
    error_code: The stable code, from the closed catalogue at `/errors.json`.
    trace_id: Quote it to support. Also in the `X-Trace-Id` header.
    tenant_id: The caller's tenant. Null where the caller could not be identified.
    docs_url: Where the catalogue is explained.
    errors: Every single violation, with `VALIDATION_FAILED` and `CONTENT_NOT_ACCEPTED`.
    """

    __slots__ = (
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "error_code",
        "trace_id",
        "tenant_id",
        "docs_url",
        "errors",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("type", "type", None, None),
        ("title", "title", None, None),
        ("status", "status", None, None),
        ("detail", "detail", None, None),
        ("instance", "instance", None, None),
        ("error_code", "error_code", None, None),
        ("trace_id", "trace_id", None, None),
        ("tenant_id", "tenant_id", None, None),
        ("docs_url", "docs_url", None, None),
        ("errors", "errors", list_of(FieldError.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("type", "title", "status", "detail", "instance", "error_code", "trace_id", "tenant_id", "docs_url", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "NodeType": None,
    "Scope": ("read:attribution", "read:reporting", "export:create", "admin:config", ),
    "ConfidenceBand": ("high", "medium", "low", ),
    "StageOrigin": ("stage_a", "stage_b", "stage_c", ),
    "DegradationState": ("none", "degraded_serving", "disabled", "model_recalled", ),
    "Freshness": ("fresh", "index_stale", "source_stale", ),
    "CostMethod": ("reported", "priced", "billed", "unpriced", ),
    "EnergyMethod": ("t0_measured", "t1_published", "t2_estimated", "t3_analogue", "t4_unknown", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
