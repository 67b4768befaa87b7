"""Arrow columns of the hot schemas: a table class each, and where a list's operation finds its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.emit.cpp.spelling import literal
from codegen.emit.cpp.steps import Steps
from codegen.emit.names import cpp_identifier, snake, wrap
from codegen.ir.columns import Column, Table, tables
from codegen.ir.model import Contract

_CLASSES = {
    "text": "TextColumn", "repeating": "OpenColumn", "open": "OpenColumn", "closed": "ClosedColumn", "integer": "IntegerColumn",
    "number": "NumberColumn", "boolean": "TruthColumn", "timestamp": "TimeColumn", "date": "DayColumn",
}  # fmt: skip


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    found = tables(contract)
    out = {"include/venturi/arrow_schemas.hpp": render("arrow_schemas.hpp.j2", models=[t.model.name for t in found])}
    if not found:
        return out
    rows = sorted((operation, t.model.name) for t in found for operation in t.operations)
    out["src/arrow/tables.hpp"] = render("arrow_tables.hpp.j2")
    out["src/arrow/tables.cpp"] = render("arrow_tables.cpp.j2", rows=[{"operation": literal(o), "model": m} for o, m in rows])
    for table in found:
        out[f"src/arrow/{snake(table.model.name)}.cpp"] = render("arrow_table.cpp.j2", **table_view(table, contract))
    return out


def table_view(table: Table, contract: Contract) -> dict[str, Any]:
    steps = Steps()
    steps.object(contract, table.model, {c.path: c for c in table.columns}, ())
    return {
        "model": table.model.name,
        "group": table.model.group,
        "envelope": table.envelope,
        "envelope_group": contract.models[table.envelope].group,
        "steps": [(function, lead, column and member(column)) for function, lead, column in steps.done()],
        "columns": [column_view(c, contract) for c in table.columns],
        "held": wrap(", ".join(f"&{member(c)}" for c in table.columns), width=120, prefix=" " * 14).strip(),
    }


def column_view(column: Column, contract: Contract) -> dict[str, Any]:
    traits = [literal(column.name)]
    if column.nullable or column.field.unit:
        traits.append("true" if column.nullable else "false")
    if column.field.unit:
        traits.append(literal(column.field.unit))
    members = contract.enums[str(column.field.type.ref)].members if column.kind in ("open", "closed") else ()
    return {
        "class": _CLASSES[column.kind],
        "member": member(column),
        "value": ".".join(cpp_identifier(f.name) for f in column.path),
        "made": _made(traits, [literal(m.value) for m in members]),
    }


def _made(traits: list[str], members: list[str]) -> str:
    """The arguments of a column's constructor: its traits, and the members that its dictionary begins with."""
    if not members:
        return "{{" + ", ".join(traits) + "}}"
    return "{{" + ", ".join(traits) + "},\n" + wrap("{" + ", ".join(members) + "}};", width=120, prefix=" " * 8).removesuffix(";")


def member(column: Column) -> str:
    return f"{column.name}_"
