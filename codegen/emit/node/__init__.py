"""The Node.js addon's side of what lib/ writes into memory that both share: an event's fields by number."""

from __future__ import annotations

from codegen.emit.names import cpp_identifier
from codegen.emit.render import renderer
from codegen.ir.emitted import Emitted, emitted
from codegen.ir.model import Contract

HEADER = "// Generated from codegen/contract by `make generate`. Do not edit."


def emit(contract: Contract) -> dict[str, str]:
    fields = emitted(contract)
    if not fields:
        return {}
    rows = [_row(f) for f in fields if f.kind != "labels"]
    return {"event_fields.hpp": renderer("node", header=HEADER)("event_fields.hpp.j2", rows=rows, count=len(fields))}


def _row(field: Emitted) -> dict[str, object]:
    owner, name = ("event", field.path[0]) if len(field.path) == 1 else (field.path[0].name, field.path[1])
    return {"number": field.number, "kind": field.kind, "owner": owner, "member": cpp_identifier(name.name)}
