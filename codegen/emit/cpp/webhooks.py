"""The data of webhook events: one variant over its models, and the reader that chooses by the event's type."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit.cpp.spelling import comment, literal
from codegen.ir.model import Contract


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    if not contract.events:
        return {}
    # A model that is the data of several types is one alternative, where the first of them stands.
    types: dict[str, list[str]] = {}
    for event in contract.events:
        types.setdefault(event.data, []).append(event.type)
    names = {
        "groups": sorted({contract.models[model].group for model in types}),
        "alternatives": [{"model": model, "comment": _comment(of)} for model, of in types.items()],
        "events": [{"type": literal(event.type), "model": event.data} for event in contract.events],
    }
    return {
        "include/venturi/webhook_data.hpp": render("webhook_data.hpp.j2", **names),
        "src/json/webhook_data.cpp": render("webhook_data.cpp.j2", **names),
    }


def _comment(types: list[str]) -> str:
    return comment(" and ".join(f"`{type_}`" for type_ in types), 4)
