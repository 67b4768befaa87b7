"""The allowlists of `?filter=` and `?sort=`, as the list grammar in server/domain/filter.hpp takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.emit.names import snake
from codegen.emit.server.text import boolean, function_name, literal
from codegen.ir.model import Contract, Operation, Type

# What a decimal's stored integer counts, by the unit that its name ends in; 6 is millionths (confidence, shares).
SCALES = {"_usd": 12, "_wh": 9, "_gco2e": 9}
OTHER_SCALE = 6

KINDS = {"enum": "member", "integer": "integer", "number": "decimal", "decimal": "decimal", "timestamp": "timestamp", "boolean": "boolean"}
TEXTS = ("string", "uuid", "uri", "date")


def files(contract: Contract, operations: Iterable[Operation], render: Callable[..., str]) -> dict[str, str]:
    lists = [
        {"name": function_name(operation) + "_fields", "id": operation.id, "fields": _fields(contract, operation)}
        for operation in operations
        if operation.filterable or operation.sortable
    ]
    used = {row["closed"] for entry in lists for row in entry["fields"] if row["closed"]}
    sets = [
        {"name": _members(enum), "members": [literal(m.value) for m in contract.enums[enum].members]} for enum in sorted(used)
    ]
    return {"filters.hpp": render("filters.hpp.j2", lists=lists, sets=sets, members=_members)}


def _fields(contract: Contract, operation: Operation) -> list[dict[str, Any]]:
    """Filterable fields in the contract's order, then those that can only be sorted by."""
    filterable = {field.name: field for field in operation.filterable}
    names = [*filterable, *(name for name in operation.sortable if name not in filterable)]
    rows = []
    for name in names:
        field = filterable.get(name)
        t = field.type if field else _sort_type(contract, operation, name)
        operators = f"set({', '.join(field.operators)})" if field else "0"
        kind = "text" if t.kind in TEXTS else KINDS[t.kind]
        rows.append(
            {
                "name": literal(name),
                "kind": kind,
                "operators": operators,
                "sortable": boolean(name in operation.sortable),
                "scale": _scale(name) if kind == "decimal" else 0,
                "closed": t.ref if kind == "member" and not contract.enums[str(t.ref)].open else None,
            }
        )
    return rows


def _sort_type(contract: Contract, operation: Operation, name: str) -> Type:
    assert operation.pagination is not None
    fields = {field.name: field.type for field in contract.models[operation.pagination.item].fields}
    if name not in fields:
        raise ValueError(f"{operation.source}: `{name}` can be sorted by, but not filtered on, and is no field of the items")
    return fields[name]


def _members(enum: str) -> str:
    return snake(enum) + "_members"


def _scale(name: str) -> int:
    return next((scale for unit, scale in SCALES.items() if name.endswith(unit)), OTHER_SCALE)
