"""Handler declarations, the thunks that feed them, and the route table."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Sequence
from email.utils import format_datetime
from typing import Any

from codegen.emit.names import cpp_identifier
from codegen.emit.server.requests import FORM, body_call, members, rows
from codegen.emit.server.schemas import Tables
from codegen.emit.server.text import boolean, function_name, literal, request_name
from codegen.ir.model import Contract, Operation, Type

SCOPES = {
    "read:attribution": "read_attribution",
    "read:reporting": "read_reporting",
    "export:create": "export_create",
    "admin:config": "admin_config",
}
BY_HAND = ("document", "page")  # forms that need no thunk and no handler's declaration
DEFAULT_BODY = 65536  # of an operation without a body: what a caller may send in vain


def form(operation: Operation) -> str:
    """How the operation is run; the forms are described in server/http/context.hpp. What answers HTML is a page, and written by hand."""
    if operation.surface == "documents" and operation.tag == "documents":
        return "document"
    if any(r.media_type == "text/html" for r in operation.responses):
        return "page"
    return {"event": "ingest", "key": "write", "none": "read"}[operation.idempotency]


def files(contract: Contract, operations: Sequence[Operation], tables: Tables, render: Callable[..., str]) -> dict[str, str]:
    own = [o for o in operations if o.mirrors is None]
    by_tag: dict[str, list[Operation]] = defaultdict(list)
    for operation in own:
        if form(operation) not in BY_HAND:
            by_tag[operation.tag].append(operation)
    handled = [_handler(contract, o, tables) for o in own if form(o) not in BY_HAND]
    documents = [_document(o) for o in own if form(o) == "document"]
    out = {
        "handlers.hpp": render("handlers.hpp.j2", handlers=handled, groups=_groups(contract, own)),
        "thunks.hpp": render("thunks.hpp.j2", handlers=handled),
        "routes.hpp": render("routes.hpp.j2", count=len(operations)),
        "routes.cpp": render("routes.cpp.j2", routes=_routes(operations), documents=documents),
        "documents.cpp": render("documents.cpp.j2", documents=documents),
        "documents.hpp": render("documents.hpp.j2", documents=documents),
    }
    for tag, group in sorted(by_tag.items()):
        out[f"operations/{tag}.cpp"] = render("operations.cpp.j2", handlers=[_handler(contract, o, tables) for o in group])
    return out


def _handler(contract: Contract, operation: Operation, tables: Tables) -> dict[str, Any]:
    return {
        "name": function_name(operation),
        "form": form(operation),
        "call": f"{operation.http_method} {operation.path}",
        "request": request_name(operation) if members(contract, operation) else None,
        "reply": _reply(operation),
        "parameters": rows(operation, tables),
        "body": body_call(operation) if form(operation) != "ingest" else None,
        "ingest": _ingest(contract, operation) if form(operation) == "ingest" else None,
    }


def _reply(operation: Operation) -> str:
    """The handler's T of Reply<T>: the first success answer's model, `Raw` for what is no JSON, `Empty` for nothing."""
    success = operation.responses[0]
    if success.type is not None:
        return _model(operation, success.type)
    return "Raw" if success.media_type is not None else "Empty"


def _model(operation: Operation, t: Type) -> str:
    if t.kind != "model":
        raise ValueError(f"{operation.source}: {operation.id} answers a {t.kind}; the server answers models")
    return str(t.ref)


def _groups(contract: Contract, operations: Sequence[Operation]) -> list[str]:
    refs = {str(r.type.ref) for o in operations if form(o) not in BY_HAND for r in o.responses[:1] if r.type is not None}
    return sorted({contract.models[ref].group for ref in refs})


def _ingest(contract: Contract, operation: Operation) -> dict[str, Any]:
    """The event's schema, and where a batch keeps its events: the one property that is a list of them."""
    assert operation.body is not None
    model = contract.models[str(operation.body.type.ref)]
    if model.content_keys:
        return {"event": model.name, "batch": None, "property": literal(""), "max_events": 1, "kind": _kind(operation)}
    if len(model.fields) != 1 or model.fields[0].type.item is None or model.fields[0].type.limits.max_items is None:
        raise ValueError(f"{model.source}: a batch is one bounded list of events and nothing else")
    events = model.fields[0]
    return {
        "event": str(events.type.item.ref),  # type: ignore[union-attr]
        "batch": model.name,
        "property": literal(events.name),
        "max_events": events.type.limits.max_items,
        "kind": _kind(operation),
    }


def _kind(operation: Operation) -> str:
    return "invocation" if operation.resource == ("invocations",) else "observability"


def _document(operation: Operation) -> dict[str, str]:
    """A published document, or a page that the build puts together."""
    media_type = operation.responses[0].media_type or ""
    page = media_type.startswith("text/html")
    file = f"VENTURI_PAGES {literal(operation.path + '.html')}" if page else f"VENTURI_DOCUMENTS {literal(operation.path)}"
    return {"name": function_name(operation), "file": file, "media_type": literal(f"{media_type}; charset=utf-8" if page else media_type)}


def _routes(operations: Sequence[Operation]) -> list[dict[str, Any]]:
    return [_route(o) for o in sorted(operations, key=lambda o: (o.path.encode(), o.http_method))]


def _route(operation: Operation) -> dict[str, Any]:
    name, kind = function_name(operation), form(operation)
    return {
        "id": literal(operation.id),
        "method": literal(operation.http_method),
        "path": literal(operation.path),
        "form": kind,
        "credential": operation.credential,
        "scope": f"Scope::{SCOPES[operation.scope]}" if operation.scope else "none",
        "rate_class": "none" if operation.route_class == "none" else f"RateClass::{cpp_identifier(operation.route_class)}",
        "partner": boolean(operation.surface == "partner"),
        "oauth": boolean(operation.resource == ("oauth",)),
        "max_body": operation.body.max_bytes if operation.body else DEFAULT_BODY,
        "body": ("form" if operation.body.media_type == FORM else "json") if operation.body else "none",
        "since": literal(_structured_date(operation.deprecated_since)),
        "sunset": literal(_http_date(operation.sunset)),
        "read": f"thunks::{name}" if kind == "read" else "nullptr",
        "write": f"thunks::{name}" if kind == "write" else "nullptr",
        "ingest": f"&thunks::{name}" if kind == "ingest" else "nullptr",
        "document": f"&documents::{name}" if kind == "document" else "nullptr",
    }


def _structured_date(day: str | None) -> str:
    """RFC 9745: an SF Date."""
    return "" if day is None else f"@{int(_midnight(day).timestamp())}"


def _http_date(day: str | None) -> str:
    """RFC 8594: an HTTP date."""
    return "" if day is None else format_datetime(_midnight(day), usegmt=True)


def _midnight(day: str) -> datetime.datetime:
    return datetime.datetime.combine(datetime.date.fromisoformat(day), datetime.time(), datetime.timezone.utc)
