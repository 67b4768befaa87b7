"""Models, enums and types as JSON Schema 2020-12, the dialect of OpenAPI 3.1 and AsyncAPI 3."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from codegen.ir.model import MAP_NAME_LENGTH, OPEN_MEMBER_LENGTH, Enum, EventType, Field, Limits, Model, Type

KINDS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "decimal": {"type": "string", "format": "decimal"},
    "timestamp": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "uuid": {"type": "string", "format": "uuid"},
    "uri": {"type": "string", "format": "uri"},
    "json": {},
}


def type_schema(kind: Type, base: str) -> dict[str, Any]:
    """The schema of a type; `base` is where named schemas stand (`#/components/schemas/`)."""
    if kind.ref:
        ref = {"$ref": base + kind.ref}
        return {"anyOf": [ref, {"type": "null"}]} if kind.nullable else ref
    if kind.kind == "array":
        found: dict[str, Any] = {"type": "array", "items": type_schema(kind.item or Type("json"), base)}
    elif kind.kind == "map":
        item = kind.item or Type("json")
        found = {"type": "object", "additionalProperties": True if item.kind == "json" else type_schema(item, base)}
        found["propertyNames"] = {"maxLength": MAP_NAME_LENGTH}
    else:
        found = dict(KINDS[kind.kind])
        if kind.format:
            found["format"] = kind.format
    if kind.nullable and "type" in found:
        found["type"] = [found["type"], "null"]
    return found | _limits(kind.limits)


def _limits(limits: Limits) -> dict[str, Any]:
    pairs = {
        "minLength": limits.min_length,
        "maxLength": limits.max_length,
        "pattern": limits.pattern,
        "minimum": limits.minimum,
        "maximum": limits.maximum,
        "minItems": limits.min_items,
        "maxItems": limits.max_items,
        "uniqueItems": limits.unique_items or None,
        "maxProperties": limits.max_properties,
    }
    return {key: value for key, value in pairs.items() if value is not None}


def field_schema(field: Field, base: str) -> dict[str, Any]:
    found = type_schema(field.type, base)
    if field.description:
        found["description"] = field.description
    for key, value in (("default", field.default), ("const", field.const)):
        if value is not None:
            found[key] = value
    if field.example is not None:
        found["examples"] = [field.example]
    if field.deprecated:
        found["deprecated"] = True
    if field.secret:
        found["x-secret"] = True
    if field.unit:
        found["x-unit"] = field.unit
    if field.repeats:
        found["x-repeats"] = True
    return found


def model_schema(model: Model, base: str) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "description": model.description}
    required = [field.name for field in model.fields if field.required]
    if required:
        found["required"] = required
    found["properties"] = {field.name: field_schema(field, base) for field in model.fields}
    if model.closed:
        found["additionalProperties"] = False
    if model.example is not None:
        found["examples"] = [model.example]
    if model.hot:
        found["x-hot"] = True
    if model.content_keys:
        found["x-content-keys"] = list(model.content_keys)
    return found


def enum_schema(enum: Enum) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "string", "description": enum.description}
    found["x-extensible-enum" if enum.open else "enum"] = [member.value for member in enum.members]
    if enum.open:
        found["maxLength"] = OPEN_MEMBER_LENGTH
    texts = {member.value: member.description for member in enum.members if member.description}
    return found | ({"x-enum-descriptions": texts} if texts else {})


def message_schema(event: EventType, models: dict[str, Model], base: str) -> dict[str, Any]:
    """A webhook event's whole message: its own model, or the common envelope with `type` and `data` made exact."""
    envelope = models[event.envelope]
    if any(field.name == "data" and field.type.ref for field in envelope.fields):
        return {"$ref": base + envelope.name}
    exact: dict[str, dict[str, Any]] = {
        "type": {"const": event.type, "example": None},
        "data": {"type": Type("model", ref=event.data)},
    }
    fields = tuple(replace(field, **exact.get(field.name, {})) for field in envelope.fields)
    return model_schema(replace(envelope, fields=fields, example=None), base)


def references(value: Any) -> Iterator[str]:
    """The names of the schemas that anything printed here refers to."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rsplit("/", 1)[-1]
        for child in value.values():
            yield from references(child)
    elif isinstance(value, list):
        for child in value:
            yield from references(child)
