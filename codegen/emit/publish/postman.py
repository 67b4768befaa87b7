"""The Postman collection (format 2.1): one folder per tag, one request per operation, with its example body and its tests.

It runs from top to bottom as it stands: reading comes before making, making before what needs its id, deleting last. Partner operations
are the public ones under another base path and are left out.
"""

from __future__ import annotations

import json
from typing import Any

from codegen.emit.publish.postman_scripts import CREDENTIAL, expectations, variable
from codegen.ir.model import Contract, Operation, Parameter

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
AHEAD = ("expires_at", "frozen_time")
FIRST = ("wellknown", "oauth", "ingestion")  # what the rest is about has to be there


def _api_key(header: str, value: str) -> dict[str, Any]:
    pairs = {"key": header, "value": value, "in": "header"}
    return {"type": "apikey", "apikey": [{"key": key, "value": text, "type": "string"} for key, text in pairs.items()]}


AUTH: dict[str, dict[str, Any]] = {
    "bearer": _api_key("{{credentialHeader}}", "{{credential}}"),
    "ingestion": _api_key("X-API-Key", "{{ingestionKey}}"),
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
    ("clientId", "An OAuth client's id: tokens are got with it by client credentials, and again when they end."),
    ("clientSecret", "Its secret."),
    ("apiKey", "An API key, instead of an OAuth client."),
    ("ingestionKey", "An ingestion key."),
    ("token", "An access token of your own, instead of either. With an OAuth client it is filled in."),
)


def collection(contract: Contract) -> dict[str, Any]:
    folders = []
    for tag in sorted(contract.info.get("tags", []), key=lambda tag: FIRST.index(tag["name"]) if tag["name"] in FIRST else len(FIRST)):
        own = [op for op in contract.operations if op.tag == tag["name"] and op.mirrors is None]
        items = [_item(op) for op in sorted(own, key=lambda op: op.http_method == "DELETE")]
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
        "event": [_script("prerequest", CREDENTIAL.splitlines())],
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
    return {"id": op.id, "name": op.summary, "event": [_script("test", expectations(op))], "request": request, "response": []}


def _script(listen: str, lines: list[str]) -> dict[str, Any]:
    return {"listen": listen, "script": {"type": "text/javascript", "exec": lines}}


def _url(op: Operation) -> dict[str, Any]:
    parts = [f":{part[1:-1]}" if part.startswith("{") else part for part in op.path.strip("/").split("/")]
    query = [{**_pair(p), "disabled": not p.required} for p in op.parameters if p.where == "query"]
    found: dict[str, Any] = {"raw": "{{baseUrl}}/" + "/".join(parts), "host": ["{{baseUrl}}"], "path": parts}
    if query:
        found["query"] = query
    variables = [_path_variable(op, p) for p in op.parameters if p.where == "path"]
    return found | ({"variable": variables} if variables else {})


def _path_variable(op: Operation, parameter: Parameter) -> dict[str, Any]:
    """The id that an earlier request left behind, where there is a collection that gives one."""
    collection = op.path.partition("/{")[0]
    left = parameter.name == "id" and op.path.startswith("/api/v1/") and op.credential == "bearer"
    return {**_pair(parameter), "value": f"{{{{{variable(collection)}}}}}"} if left else _pair(parameter)


def _pair(parameter: Parameter) -> dict[str, Any]:
    value = parameter.example if parameter.example is not None else parameter.default
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value)
    return {"key": parameter.name, "value": text, "description": parameter.description}


def _body(op: Operation) -> dict[str, Any]:
    assert op.body is not None
    if op.body.media_type == "application/x-www-form-urlencoded":
        return {"mode": "urlencoded", "urlencoded": [{"key": k, "value": v, "type": "text"} for k, v in _form(op).items()]}
    example = None if op.body.example is None else _timeless(op.body.example)
    raw = json.dumps(example, indent=2, ensure_ascii=False) if example is not None else ""
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}


def _form(op: Operation) -> dict[str, str]:
    """The example without what the client says by HTTP Basic, and with the token that the collection was given."""
    example = {key: str(value) for key, value in ((op.body and op.body.example) or {}).items() if not key.startswith("client_")}
    return {**example, "token": "{{issuedToken}}"} if "token" in example else example


def _timeless(value: Any) -> Any:
    """An example whose expiry, or clock, lies ahead whenever it is sent."""
    if isinstance(value, dict):
        return {key: "{{inAMonth}}" if key in AHEAD and inner else _timeless(inner) for key, inner in value.items()}
    return [_timeless(inner) for inner in value] if isinstance(value, list) else value
