"""Answers of the published document: success and failure, with the headers and examples that the house rules give them."""

from __future__ import annotations

from typing import Any

from codegen.ir.jsonschema import type_schema
from codegen.ir.model import Contract, ErrorCode, Operation, Response

DOCS_URL = "https://docs.venturi.systems/developers/api/#errors"
TRACE_ID = "01KSTG1ZN08VCD1GDJFMGT83PX"
TENANT_ID = "tnt_01KERPXZM0M9S346Q3D25VT4F5"
ALWAYS = frozenset({"X-Trace-Id", "Retry-After", "WWW-Authenticate"})  # on each answer that lists them
LIMITED = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy", "RateLimit")

_TEXT = {"type": "string", "maxLength": 1024}
_COUNT = {"type": "integer", "format": "int64", "minimum": 0, "maximum": 9007199254740991}
HEADERS: dict[str, tuple[str, dict[str, Any], Any]] = {
    "X-Trace-Id": ("Identifies this answer. Quote it to support.", {"type": "string", "maxLength": 64}, TRACE_ID),
    "RateLimit-Limit": ("What the caller's bucket for this route class holds at most.", _COUNT, 100),
    "RateLimit-Remaining": ("What is left of it now.", _COUNT, 99),
    "RateLimit-Reset": ("Seconds until the bucket is full again.", _COUNT, 1),
    "RateLimit-Policy": ("The sustained policy, as in the IETF draft.", _TEXT, '"read";q=100;w=10'),
    "RateLimit": ("The state of the policy, as in the IETF draft.", _TEXT, '"read";r=99;t=1'),
    "Retry-After": ("Seconds to wait before the next attempt.", {"type": "string", "maxLength": 64}, "2"),
    "WWW-Authenticate": ("How to authenticate (RFC 6750, RFC 9470).", _TEXT, 'Bearer realm="venturi", error="invalid_token"'),
    "Idempotency-Replayed": ("`true` where this is the stored answer of an earlier request with the same key.", {"type": "boolean"}, False),
    "Deprecation": ("Since when the operation is deprecated (RFC 9745).", _TEXT, "@1793491200"),
    "Sunset": ("When the operation goes away (RFC 8594).", _TEXT, "Mon, 01 Nov 2027 00:00:00 GMT"),
    "Link": ("Where the deprecation is explained.", _TEXT, '<https://docs.venturi.systems/developers/api/>; rel="deprecation"'),
}  # fmt: skip
WEBHOOK_PARAMETERS: dict[str, dict[str, Any]] = {
    "WebhookId": {
        "name": "webhook-id", "in": "header", "required": True, "schema": {"type": "string", "maxLength": 64},
        "description": "The message's id: the same in every attempt. Deduplicate by it.",
    },
    "WebhookTimestamp": {
        "name": "webhook-timestamp", "in": "header", "required": True, "schema": {"type": "string", "maxLength": 20},
        "description": "Seconds since 1970 of this attempt. Refuse what is more than five minutes off.",
    },
    "WebhookSignature": {
        "name": "webhook-signature", "in": "header", "required": True, "schema": {"type": "string", "maxLength": 1024},
        "description": "Standard Webhooks signatures, space-separated: `v1,` and the Base64 HMAC-SHA256 of `id.timestamp.body`.",
    },
}  # fmt: skip
# RFC 6749 section 5.2 and RFC 7009 know fewer errors than the catalogue; this is how a code reads there.
OAUTH_ERRORS = {
    "INVALID_CREDENTIALS": "invalid_client",
    "EXPIRED": "invalid_client",
    "SCOPE_NOT_GRANTABLE": "invalid_scope",
    "NO_SCOPE": "invalid_scope",
    "INSUFFICIENT_SCOPE": "insufficient_scope",
    "RATE_LIMITED": "temporarily_unavailable",
    "SERVICE_UNAVAILABLE": "temporarily_unavailable",
    "INTERNAL_ERROR": "server_error",
}


def components(contract: Contract, base: str) -> dict[str, Any]:
    """Error answers, and the headers and examples that answers refer to."""
    used = {code for op in contract.operations for code in op.errors if op.error_format == "problem"}
    oauth = {code for op in contract.operations for code in op.errors if op.error_format == "oauth"}
    examples = {e.code: {"summary": e.title, "value": problem(e)} for e in contract.errors if e.code in used}
    examples |= {f"OAUTH_{e.code}": {"summary": e.title, "value": oauth_error(e)} for e in contract.errors if e.code in oauth}
    names = {name for op in contract.operations for r in (200, *_by_status(op, contract)) for name in _standard(op, r)}
    headers = {name: _header(name) for name in HEADERS if name in names}
    shared = {"responses": _shared_failures(contract, base), "headers": headers, "examples": examples}
    return {key: value for key, value in shared.items() if value}


def success(op: Operation, response: Response, base: str) -> dict[str, Any]:
    headers = {name: {"$ref": f"#/components/headers/{name}"} for name in _standard(op, response.status)}
    own = {name: {"description": text, "schema": dict(_TEXT)} for name, text in op.response_headers}
    found: dict[str, Any] = {"description": response.description, "headers": headers | own}
    if response.media_type:
        schema = type_schema(response.type, base) if response.type else {"type": "string"}
        found["content"] = {response.media_type: media(schema, response.examples)}
    return found


def failures(op: Operation, contract: Contract) -> dict[str, Any]:
    """One shared answer per status."""
    return {
        str(status): {"$ref": f"#/components/responses/{_failure_name(op, status, errors)}"}
        for status, errors in _by_status(op, contract).items()
    }


def _failure_name(op: Operation, status: int, errors: list[ErrorCode]) -> str:
    """Answers with the same codes and the same headers are one component."""
    marks = {
        "oauth": op.error_format == "oauth",
        "unlimited": op.route_class == "none" and status != 401,
        "deprecated": op.sunset is not None,
    }
    return ".".join([str(status), *(e.code for e in errors), *(mark for mark, here in marks.items() if here)])


def _shared_failures(contract: Contract, base: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for op in contract.operations:
        for status, errors in _by_status(op, contract).items():
            name = _failure_name(op, status, errors)
            if name not in found:
                found[name] = _failure(op, status, errors, base)
    return dict(sorted(found.items()))


def _failure(op: Operation, status: int, errors: list[ErrorCode], base: str) -> dict[str, Any]:
    """An error answer, with an example of each code that has its status."""
    oauth = op.error_format == "oauth"
    content_type, schema = ("application/json", "OAuthError") if oauth else ("application/problem+json", "Problem")
    examples = {e.code: {"$ref": f"#/components/examples/{'OAUTH_' if oauth else ''}{e.code}"} for e in errors}
    return {
        "description": "\n".join(f"- `{e.code}`: {e.meaning}" for e in errors),
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in _standard(op, status)},
        "content": {content_type: {"schema": {"$ref": base + schema}, "examples": examples}},
    }


def media(schema: dict[str, Any], examples: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    if len(examples) == 1:
        return {"schema": schema, "example": examples[0][1]}
    if examples:
        return {"schema": schema, "examples": {name: {"value": value} for name, value in examples}}
    return {"schema": schema}


def problem(error: ErrorCode) -> dict[str, Any]:
    """An example of the problem document for a code."""
    found: dict[str, Any] = {
        "type": error.type_uri,
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "instance": "/api/v1/attribution",
        "error_code": error.code,
        "trace_id": TRACE_ID,
        "tenant_id": None if error.status == 401 else TENANT_ID,
        "docs_url": DOCS_URL,
    }
    if error.code in ("VALIDATION_FAILED", "CONTENT_NOT_ACCEPTED"):
        pointer = "#/estimated_cost_usd" if error.code == "VALIDATION_FAILED" else "#/prompt"
        found["errors"] = [{"pointer": pointer, "detail": error.detail}]
    return found


def oauth_error(error: ErrorCode) -> dict[str, Any]:
    return {
        "error": OAUTH_ERRORS.get(error.code, "invalid_request"),
        "error_description": error.detail,
        "error_code": error.code,
        "trace_id": TRACE_ID,
    }


def _by_status(op: Operation, contract: Contract) -> dict[int, list[ErrorCode]]:
    found: dict[int, list[ErrorCode]] = {}
    for error in contract.errors:
        if error.code in op.errors:
            # RFC 6749 knows no 422: at its endpoints what a request lacks is a 400.
            status = 400 if op.error_format == "oauth" and error.status == 422 else error.status
            found.setdefault(status, []).append(error)
    return dict(sorted(found.items()))


def _standard(op: Operation, status: int) -> list[str]:
    """The headers that every answer with this status has. A 401 is given before the caller has a bucket."""
    names = ["X-Trace-Id"]
    if op.route_class != "none" and status != 401:
        names += LIMITED
    if status in (429, 503):
        names.append("Retry-After")
    if status == 401:
        names.append("WWW-Authenticate")
    if op.idempotency == "key" and status < 400:
        names.append("Idempotency-Replayed")
    if op.sunset:
        names += ["Deprecation", "Sunset", "Link"]
    return names


def _header(name: str) -> dict[str, Any]:
    description, schema, example = HEADERS[name]
    found = {"description": description, "schema": schema, "example": example}
    return {**found, "required": True} if name in ALWAYS else found
