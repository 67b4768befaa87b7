"""The published AsyncAPI 3 document: the webhook events, as messages sent to the endpoints that subscribe to them."""

from __future__ import annotations

from typing import Any

from codegen.emit.names import pascal
from codegen.ir.jsonschema import enum_schema, message_schema, model_schema, references
from codegen.ir.model import Contract, EventType
from codegen.ir.responses import WEBHOOK_PARAMETERS

SCHEMAS = "#/components/schemas/"


def build(contract: Contract) -> dict[str, Any]:
    """Empty where the contract has no events."""
    if not contract.events:
        return {}
    info = contract.info["info"]
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": f"{contract.title}: webhooks",
            "version": contract.version,
            "description": "Events that Venturi sends to the endpoints that subscribe to them. Delivery is at least once and in no "
            "promised order: deduplicate by `id`, order by `sequence`. Every message is signed after Standard Webhooks 1.0.",
            **{key: info[key] for key in ("contact",) if key in info},
            **({"license": {"name": info["license"]["name"]}} if "license" in info else {}),
        },
        "defaultContentType": "application/json",
        "channels": {
            "webhooks": {
                "address": None,
                "description": "The subscriber's own HTTPS endpoint, registered with `POST /api/v1/webhooks`.",
                "messages": {_key(e): {"$ref": f"#/components/messages/{_key(e)}"} for e in contract.events},
            }
        },
        "operations": {_operation_key(e): _operation(e) for e in contract.events},
        "components": {
            "messages": {_key(e): _message(e, contract) for e in contract.events},
            "schemas": {"WebhookHeaders": _headers(), **_schemas(contract)},
        },
    }


def _key(event: EventType) -> str:
    return pascal(event.type)


def _operation_key(event: EventType) -> str:
    return "send" + pascal(event.type)


def _operation(event: EventType) -> dict[str, Any]:
    return {
        "action": "send",
        "channel": {"$ref": "#/channels/webhooks"},
        "summary": event.summary,
        "description": event.description,
        "messages": [{"$ref": f"#/channels/webhooks/messages/{_key(event)}"}],
    }


def _message(event: EventType, contract: Contract) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": event.type,
        "title": event.summary,
        "summary": event.description,
        "contentType": "application/json",
        "headers": {"$ref": SCHEMAS + "WebhookHeaders"},
        "payload": message_schema(event, contract.models, SCHEMAS),
        "x-event-type": event.type,
    }
    if event.example is not None:
        found["examples"] = [{"name": event.type, "payload": event.example}]
    return found


def _headers() -> dict[str, Any]:
    properties = {p["name"]: {**p["schema"], "description": p["description"]} for p in WEBHOOK_PARAMETERS.values()}
    return {
        "type": "object",
        "description": "The headers of a delivery (Standard Webhooks 1.0).",
        "required": list(properties),
        "properties": properties,
    }


def _schemas(contract: Contract) -> dict[str, Any]:
    """Every schema that the messages reach."""
    left = list(references([message_schema(e, contract.models, SCHEMAS) for e in contract.events]))
    found: dict[str, Any] = {}
    while left:
        name = left.pop()
        if name not in found:
            model = contract.models.get(name)
            found[name] = model_schema(model, SCHEMAS) if model else enum_schema(contract.enums[name])
            left += references(found[name])
    return dict(sorted(found.items()))
