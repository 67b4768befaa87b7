"""The Postman collection (format 2.1): one folder per tag, one request per operation, with its example body.

Partner operations are the public ones under another base path and are left out.
"""

from __future__ import annotations

import json
from typing import Any

from codegen.ir.model import Contract, Operation, Parameter

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
AUTH: dict[str, dict[str, Any]] = {
    "bearer": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
    "ingestion": {
        "type": "apikey",
        "apikey": [
            {"key": "key", "value": "X-API-Key", "type": "string"},
            {"key": "value", "value": "{{ingestionKey}}", "type": "string"},
            {"key": "in", "value": "header", "type": "string"},
        ],
    },
    "client": {
        "type": "basic",
        "basic": [
            {"key": "username", "value": "{{clientId}}", "type": "string"},
            {"key": "password", "value": "{{clientSecret}}", "type": "string"},
        ],
    },
}
VARIABLES = (
    ("baseUrl", "Your instance, without a slash at the end."),
    ("token", "An access token."),
    ("ingestionKey", "An ingestion key."),
    ("clientId", "An OAuth client's id."),
    ("clientSecret", "Its secret."),
)


def collection(contract: Contract) -> dict[str, Any]:
    folders = []
    for tag in contract.info.get("tags", []):
        items = [_item(op) for op in contract.operations if op.tag == tag["name"] and op.mirrors is None]
        if items:
            folders.append({"name": tag.get("x-displayName", tag["name"]), "description": tag["description"], "item": items})
    return {
        "info": {
            "name": contract.title,
            "description": contract.info["info"].get("description", ""),
            "version": contract.version,
            "schema": SCHEMA,
        },
        "auth": AUTH["bearer"],
        "variable": [
            {"key": key, "value": "https://venturi.internal.example" if key == "baseUrl" else "", "description": text}
            for key, text in VARIABLES
        ],
        "item": folders,
    }


def _item(op: Operation) -> dict[str, Any]:
    headers = [_pair(p) for p in op.parameters if p.where == "header"]
    if op.idempotency == "key":
        headers.append({"key": "Idempotency-Key", "value": "{{$guid}}", "description": "A new one for each change."})
    request: dict[str, Any] = {
        "method": op.http_method,
        "description": f"{op.summary}\n\n{op.description}",
        "auth": AUTH.get(op.credential, {"type": "noauth"}),
        "header": headers,
        "url": _url(op),
    }
    if op.body:
        request["header"].append({"key": "Content-Type", "value": op.body.media_type})
        request["body"] = _body(op)
    return {"name": op.summary, "request": request, "response": []}


def _url(op: Operation) -> dict[str, Any]:
    parts = [f":{part[1:-1]}" if part.startswith("{") else part for part in op.path.strip("/").split("/")]
    query = [{**_pair(p), "disabled": not p.required} for p in op.parameters if p.where == "query"]
    found: dict[str, Any] = {"raw": "{{baseUrl}}/" + "/".join(parts), "host": ["{{baseUrl}}"], "path": parts}
    if query:
        found["query"] = query
    variables = [_pair(p) for p in op.parameters if p.where == "path"]
    return found | ({"variable": variables} if variables else {})


def _pair(parameter: Parameter) -> dict[str, Any]:
    value = parameter.example if parameter.example is not None else parameter.default
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value)
    return {"key": parameter.name, "value": text, "description": parameter.description}


def _body(op: Operation) -> dict[str, Any]:
    assert op.body is not None
    if op.body.media_type == "application/x-www-form-urlencoded":
        pairs = [{"key": key, "value": str(value), "type": "text"} for key, value in (op.body.example or {}).items()]
        return {"mode": "urlencoded", "urlencoded": pairs}
    raw = json.dumps(op.body.example, indent=2, ensure_ascii=False) if op.body.example is not None else ""
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
