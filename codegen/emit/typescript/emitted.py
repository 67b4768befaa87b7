"""The fast path of `emit()`: a function that writes an event's fields into memory that the addon reads."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit import names
from codegen.ir.emitted import Emitted, emitted
from codegen.ir.model import Contract


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    fields = emitted(contract)
    if not fields:
        return {}
    parts: dict[str, list[dict[str, object]]] = {}
    for field in fields:
        if len(field.path) > 1:
            parts.setdefault(names.camel(field.path[0].name), []).append(_row(field))
    return {
        "emitted.ts": render(
            "emitted.ts.j2",
            fields=[_row(f) for f in fields if len(f.path) == 1],
            parts=[{"name": name, "fields": rows} for name, rows in parts.items()],
        )
    }


_GIVEN = ("event_id", "ingestion_layer", "ingestion_timestamp")  # by the core, where the caller does not


def _row(field: Emitted) -> dict[str, object]:
    last = field.path[-1]
    must = last.required and len(field.path) == 1 and last.name not in _GIVEN
    return {"name": names.camel(last.name), "kind": field.kind, "number": field.number, "must": must}
