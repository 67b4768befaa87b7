"""Validator tables: every schema that a routed operation takes, as constant data for server/http/validate.cpp."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.emit.server.text import integer, literal, number
from codegen.ir.model import OPEN_MEMBER_LENGTH, Contract, Field, Limits, Model, Operation, Type

KINDS = {"model": "object", "enum": "enumeration"}


class Tables:
    """What the routed operations need: models and enums by name, patterns by text. Printed in the order of the contract."""

    def __init__(self, contract: Contract, operations: Iterable[Operation]) -> None:
        self.contract = contract
        self.models: set[str] = set()
        self.enums: set[str] = set()
        self.patterns: dict[str, int] = {}
        for operation in operations:
            for parameter in operation.parameters:
                self._reach(parameter.type)
            if operation.body is not None:
                self._reach(operation.body.type)

    def _reach(self, t: Type) -> None:
        if t.limits.pattern is not None:
            self.patterns.setdefault(t.limits.pattern, len(self.patterns))
        if t.item is not None:
            self._reach(t.item)
        if t.kind == "enum":
            self.enums.add(str(t.ref))
        elif t.kind == "model" and t.ref not in self.models:
            self.models.add(str(t.ref))
            for field in self.contract.models[str(t.ref)].fields:
                self._reach(field.type)

    def type_of(self, t: Type, item: str | None = None) -> str:
        """A `schema::Type` initializer; `item` names the table of its items' type."""
        parts = [f".kind = Kind::{KINDS.get(t.kind, t.kind)}"]
        if t.nullable:
            parts.append(".nullable = true")
        parts += self._limits(t)
        if t.limits.pattern is not None:
            parts.append(f".pattern = &pattern_{self.patterns[t.limits.pattern]}")
        if t.kind == "model":
            parts.append(f".object = &{t.ref}")
        if t.kind == "enum":
            parts.append(f".enumeration = &{t.ref}")
        if item is not None:
            parts.append(f".item = &{item}")
        return "{" + ", ".join(parts) + "}"

    def _limits(self, t: Type) -> list[str]:
        limits = t.limits
        low, high = _sizes(t, limits)
        if t.kind == "enum" and high is None and self.contract.enums[str(t.ref)].open:
            high = OPEN_MEMBER_LENGTH
        named = [
            (".unique_items", "true" if limits.unique_items else None),
            (".min_size", None if low is None else integer(low)),
            (".max_size", None if high is None else integer(high)),
        ]
        if t.kind in ("integer", "number"):
            spell = integer if t.kind == "integer" else number
            named += [
                (f".min_{t.kind}", None if limits.minimum is None else spell(limits.minimum)),  # type: ignore[operator]
                (f".max_{t.kind}", None if limits.maximum is None else spell(limits.maximum)),  # type: ignore[operator]
            ]
        return [f"{name} = {value}" for name, value in named if value is not None]


def _sizes(t: Type, limits: Limits) -> tuple[int | None, int | None]:
    if t.kind == "array":
        return limits.min_items, limits.max_items
    if t.kind == "map":
        return None, limits.max_properties
    return limits.min_length, limits.max_length


def _object(model: Model, tables: Tables) -> dict[str, Any]:
    items: list[dict[str, str]] = []
    properties = []
    for field in model.fields:
        item = _items(f"{model.name}_{field.name}", field.type, tables, items)
        properties.append(
            {
                "name": literal(field.name),
                "type": _constant(field) or tables.type_of(field.type, item),
                "required": "true" if field.required else "false",
                "constant": f"{model.name}_{field.name}_constant" if _constant(field) else None,
                "value": literal(str(field.const)) if field.const is not None else None,
            }
        )
        if _constant(field):
            properties[-1]["type"] = "{.kind = Kind::enumeration, .enumeration = &" + f"{model.name}_{field.name}_constant" + "}"
    return {
        "name": model.name,
        "items": items,
        "properties": properties,
        "closed": "true" if model.closed else "false",
        "content_keys": [literal(key.lower()) for key in model.content_keys],
    }


def _constant(field: Field) -> bool:
    """A constant text is an enumeration of one. No other constant occurs in a request."""
    if field.const is None:
        return False
    if not isinstance(field.const, str):
        raise ValueError(f"{field.source}: the server validates constants of type string only")
    return True


def _items(name: str, t: Type, tables: Tables, out: list[dict[str, str]]) -> str | None:
    """Tables for the types of items, the innermost first; the name of the outermost."""
    if t.item is None:
        return None
    inner = _items(name + "_item", t.item, tables, out)
    out.append({"name": f"{name}_item", "type": tables.type_of(t.item, inner)})
    return f"{name}_item"


def files(tables: Tables, render: Callable[..., str]) -> dict[str, str]:
    contract = tables.contract
    objects = [_object(model, tables) for model in contract.models.values() if model.name in tables.models]
    enums = [
        {"name": e.name, "members": [literal(m.value) for m in e.members], "open": "true" if e.open else "false"}
        for e in contract.enums.values()
        if e.name in tables.enums
    ]
    patterns = [{"number": n, "source": literal(text)} for text, n in tables.patterns.items()]
    return {
        "schemas.hpp": render("schemas.hpp.j2", objects=objects, enums=enums, patterns=patterns),
        "schemas.cpp": render("schemas.cpp.j2", objects=objects, enums=enums, patterns=patterns),
    }
