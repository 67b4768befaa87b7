"""The event that hosts emit as flat fields, each with a number: what a fast path into the core's ring is generated from."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.model import Contract, Field

MODEL = "InvocationEvent"
_KINDS = {"integer": "integer", "number": "number", "boolean": "boolean", "timestamp": "timestamp", "map": "labels"}


@dataclass(frozen=True)
class Emitted:
    """One field that may be emitted. kind: text | integer | number | boolean | timestamp | labels (a map of texts).

    path: the fields that lead to it, from the event on. number: its place among the flat fields, in the contract's order.
    """

    number: int
    kind: str
    path: tuple[Field, ...]


def emitted(contract: Contract) -> tuple[Emitted, ...]:
    """The event's fields, nested objects flattened; nothing for a contract without events."""
    if MODEL not in contract.models:
        return ()
    paths = _paths(contract, MODEL, ())
    return tuple(Emitted(number, _KINDS.get(path[-1].type.kind, "text"), path) for number, path in enumerate(paths))


def _paths(contract: Contract, model: str, before: tuple[Field, ...]) -> list[tuple[Field, ...]]:
    out: list[tuple[Field, ...]] = []
    for field in contract.models[model].fields:
        here = (*before, field)
        out += _paths(contract, str(field.type.ref), here) if field.type.kind == "model" else [here]
    return out
