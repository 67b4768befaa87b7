"""The error catalogue and the webhook events, which OpenAPI tools don't compare."""

from __future__ import annotations

from codegen.compat.finding import Report
from codegen.compat.schema import Json, Schemas


def compare_errors(base: Json, candidate: Json, report: Report) -> None:
    """A code is never removed or given another status, type or way to retry."""
    after = {row["code"]: row for row in candidate["errors"]}
    for row in base["errors"]:
        code = row["code"]
        if code not in after:
            report.add("error-code-removed", code, "is gone")
            continue
        for key in ("status", "retryable", "type"):
            if row[key] != after[code][key]:
                report.add(f"error-code-{key}-changed", code, f"{row[key]} became {after[code][key]}")


def compare_events(base: Json, candidate: Json, report: Report) -> None:
    """An event is never removed, and neither its envelope nor its data lose or change a field."""
    before, after = (_messages(document) for document in (base, candidate))
    schemas = Schemas(base, candidate, report)
    for kind, message in before.items():
        if kind not in after:
            report.add("webhook-removed", kind, "the event is gone")
            continue
        schemas.compare(message.get("payload", {}), after[kind].get("payload", {}), "response-body", f"event {kind}")


def _messages(document: Json) -> dict[str, Json]:
    return {message["name"]: message for message in document.get("components", {}).get("messages", {}).values()}
