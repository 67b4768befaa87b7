"""`invocations.emit()`: its documentation and its types; what it does is the native module's."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit import names
from codegen.emit.python import spelling
from codegen.ir.emitted import MODEL
from codegen.ir.model import Contract, Field

# What an emitter fills in where it is left out.
_FILLED = {
    "event_id": "a fresh UUIDv7",
    "ingestion_layer": "`application`",
    "ingestion_timestamp": "now",
}


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    if MODEL not in contract.models:
        return {}
    fields = [_field(f) for f in sorted(contract.models[MODEL].fields, key=lambda f: not _needed(f))]
    homes = spelling.by_home(contract, sorted({r for f in contract.models[MODEL].fields for r in spelling.refs(f.type)}))
    return {
        "emitted.py": render("emitted.py.j2", fields=fields, wrap=names.wrap),
        "emitted.pyi": render("emitted.pyi.j2", fields=fields, homes=homes),
    }


def _needed(field: Field) -> bool:
    return field.required and field.name not in _FILLED


def _field(field: Field) -> dict[str, object]:
    filled = f" Left out: {_FILLED[field.name]}." if field.name in _FILLED else ""
    given = spelling.given_hint(field.type)
    return {
        "name": names.python_identifier(field.name),
        "required": _needed(field),
        "given": given if _needed(field) or given.endswith("| None") else f"{given} | None",
        "description": field.description + filled,
    }
