"""The published OpenAPI 3.1 document, printed from the model alone: what the model lost, the document would lack."""

from __future__ import annotations

from typing import Any

from codegen.ir import responses
from codegen.ir.jsonschema import enum_schema, message_schema, model_schema, references, type_schema
from codegen.ir.model import Contract, EventType, Operation, Parameter

COMPONENTS = "#/components/schemas/"
# Which security schemes stand for which credential; the first column is the scheme that carries scopes.
SECURITY: dict[str, tuple[str, ...]] = {
    "bearer": ("oauth2", "apiKey"),
    "partner": ("oauth2",),
    "ingestion": ("ingestionKey", "ingestionToken"),
    "proxy": ("proxyKey",),
    "client": ("oauthClient",),
    "signed_url": (),
    "none": (),
}
PARTNER_TAG = {
    "name": "partner",
    "x-displayName": "Partner API",
    "description": "The same resources for marketplace partners, with a partner-scoped Bearer JWT only.",
}
IDEMPOTENCY_KEY: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": True,
    "description": "A UUID or ULID of the caller's, bare or as a quoted string. The same key with the same request returns the "
    "first answer for 24 hours, with `Idempotency-Replayed: true`; with another request it is a conflict.",
    "schema": {
        "type": "string",
        "maxLength": 38,
        "pattern": '^"?([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25})"?$',
    },
    "example": "8e03978e-40d5-43dd-bc93-6894a57f9324",
}


def build(contract: Contract) -> dict[str, Any]:
    """The whole document: everything that is shared stands under components, every reference is internal."""
    info = contract.info
    parameters = _shared_parameters(contract)
    paths: dict[str, Any] = {}
    for op in contract.operations:
        paths.setdefault(op.path, {})[op.http_method.lower()] = operation(op, contract)
    document = {
        "openapi": info["openapi"],
        "info": info["info"],
        **({"externalDocs": info["externalDocs"]} if "externalDocs" in info else {}),
        "servers": info.get("servers", []),
        "tags": _tags(contract),
        "paths": paths,
    }
    if contract.events:
        document["webhooks"] = {event.type: {"post": _webhook(event, contract)} for event in contract.events}
    shared = {**({"parameters": parameters} if parameters else {}), **responses.components(contract, COMPONENTS)}
    document["components"] = {
        "schemas": _schemas(contract, [document, shared]),
        **shared,
        "securitySchemes": info.get("components", {}).get("securitySchemes", {}),
    }
    return document


def _schemas(contract: Contract, mentioning: Any) -> dict[str, Any]:
    """Every schema that the document reaches, objects before enums."""
    schemas = {
        **{name: model_schema(model, COMPONENTS) for name, model in sorted(contract.models.items())},
        **{name: enum_schema(enum) for name, enum in sorted(contract.enums.items())},
    }
    reached: set[str] = set()
    left = [name for name in references(mentioning) if name in schemas]
    while left:
        name = left.pop()
        if name not in reached:
            reached.add(name)
            left += references(schemas[name])
    return {name: schema for name, schema in schemas.items() if name in reached}


def operation(op: Operation, contract: Contract) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": op.id,
        "tags": [op.tag],
        "summary": op.summary,
        "description": op.description,
        "security": security(op),
    }
    if op.sunset:
        found |= {"deprecated": True, "x-deprecated-since": op.deprecated_since, "x-sunset": op.sunset}
    found |= _extensions(op)
    parameters = [_parameter_or_ref(p) for p in op.parameters]
    if op.idempotency == "key":
        parameters.append({"$ref": "#/components/parameters/IdempotencyKey"})
    if parameters:
        found["parameters"] = parameters
    if op.body:
        found["requestBody"] = {
            "required": op.body.required,
            "content": {op.body.media_type: responses.media(type_schema(op.body.type, COMPONENTS), op.body.examples)},
        }
        found["x-max-bytes"] = op.body.max_bytes
    found["responses"] = {
        **{str(r.status): responses.success(op, r, COMPONENTS) for r in op.responses},
        **responses.failures(op, contract),
    }
    return found


def _extensions(op: Operation) -> dict[str, Any]:
    """What tools beside ours may read: who may call, what a call costs, whether it may be repeated."""
    found: dict[str, Any] = {"x-credential": op.credential}
    if op.scope:
        found["x-scope"] = op.scope
    found |= {
        "x-route-class": op.route_class,
        "x-idempotent": op.idempotency,
        "x-retryable": op.retryable,
        "x-errors": list(op.errors),
        "x-sdk": op.sdk,
    }
    if op.mirrors:
        found["x-mirrors"] = op.mirrors
    if op.pagination:
        found["x-pagination"] = True
    if op.filterable:
        found["x-filterable"] = {f.name: {"type": f.type.kind, "operators": list(f.operators)} for f in op.filterable}
    if op.sortable:
        found["x-sortable"] = list(op.sortable)
    return found


def security(op: Operation) -> list[dict[str, list[str]]]:
    """The ways to authenticate, any of which does."""
    kind = op.credential
    if op.surface == "partner":
        kind = "partner"
    elif "/proxy/" in op.path:
        kind = "proxy"
    return [{scheme: [op.scope] if scheme == "oauth2" and op.scope else []} for scheme in SECURITY[kind]]


def _tags(contract: Contract) -> list[dict[str, Any]]:
    tags = list(contract.info.get("tags", []))
    if any(op.surface == "partner" for op in contract.operations) and all(t["name"] != "partner" for t in tags):
        tags.append(PARTNER_TAG)
    return tags


def _shared_parameters(contract: Contract) -> dict[str, Any]:
    shared: dict[str, Any] = {}
    for op in contract.operations:
        shared.update({p.component: _parameter(p) for p in op.parameters if p.component})
        if op.idempotency == "key":
            shared["IdempotencyKey"] = IDEMPOTENCY_KEY
    if contract.events:
        shared |= responses.WEBHOOK_PARAMETERS
    return dict(sorted(shared.items()))


def _parameter_or_ref(parameter: Parameter) -> dict[str, Any]:
    if parameter.component:
        return {"$ref": f"#/components/parameters/{parameter.component}"}
    return _parameter(parameter)


def _parameter(parameter: Parameter) -> dict[str, Any]:
    schema = type_schema(parameter.type, COMPONENTS)
    if parameter.default is not None:
        schema["default"] = parameter.default
    found: dict[str, Any] = {
        "name": parameter.name,
        "in": parameter.where,
        "required": parameter.required,
        "description": parameter.description,
        "schema": schema,
    }
    if parameter.repeated:
        found |= {"style": "form", "explode": True}
    if parameter.example is not None:
        found["example"] = parameter.example
    return found


def _webhook(event: EventType, contract: Contract) -> dict[str, Any]:
    """A delivery, as the receiver's operation."""
    schema = message_schema(event, contract.models, COMPONENTS)
    examples = (("example", event.example),) if event.example is not None else ()
    return {
        "operationId": f"on.{event.type}",
        "tags": ["webhooks"],
        "summary": event.summary,
        "description": event.description,
        "security": [],
        "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in responses.WEBHOOK_PARAMETERS],
        "requestBody": {"required": True, "content": {"application/json": responses.media(schema, examples)}},
        "responses": {
            "2XX": {"description": "Received. Any other answer, or none within the timeout, is retried."},
            "410": {"description": "The endpoint is gone: it is disabled and gets no more deliveries."},
        },
    }
