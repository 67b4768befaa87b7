"""Python's emit(): which keyword sets which field of the bridge's event."""

from __future__ import annotations

import json
from collections.abc import Callable

from codegen.emit.names import cpp_identifier, python_identifier
from codegen.ir.emitted import Emitted, emitted
from codegen.ir.model import Contract

# What a text may be given as, beside a str.
_TEXTS = {"decimal": "decimal", "uuid": "uuid"}


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    fields = emitted(contract)
    if not fields:
        return {}
    groups = sorted({f.path[0].name for f in fields if len(f.path) > 1})
    view = {
        "rows": [_row(f) for f in fields],
        "groups": [{"name": json.dumps(g), "number": len(fields) + place} for place, g in enumerate(groups)],
        "count": len(fields),
    }
    return {"events.hpp": render("events.hpp.j2", **view), "events.cpp": render("events.cpp.j2", **view)}


def _row(field: Emitted) -> dict[str, object]:
    last = field.path[-1]
    owner = "event" if len(field.path) == 1 else field.path[0].name
    return {
        "number": field.number,
        "name": json.dumps(".".join(python_identifier(f.name) for f in field.path)),
        "take": _TEXTS.get(last.type.kind, field.kind),
        "owner": owner,
        "member": cpp_identifier(last.name),
    }
