"""Rows of cells of the hot schemas: a reader class each, and where a list's operation finds its own."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit.cpp.spelling import literal
from codegen.emit.cpp.steps import Steps
from codegen.emit.names import snake
from codegen.ir.cells import Cell, row
from codegen.ir.columns import Table, tables
from codegen.ir.model import Contract

_ABSENT = {"integer": "absent_integer", "number": "absent_number"}


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    found = tables(contract)
    if not found:
        return {}
    operations = sorted((operation, t.model.name) for t in found for operation in t.operations)
    rows = [{"operation": literal(o), "model": model, "function": f"{snake(model)}_reader"} for o, model in operations]
    functions = sorted({r["function"] for r in rows})
    out = {
        "src/records/readers.hpp": render("records.hpp.j2", functions=functions),
        "src/records/readers.cpp": render("records.cpp.j2", rows=rows),
    }
    for table in found:
        out[f"src/records/{snake(table.model.name)}.cpp"] = render("record_reader.cpp.j2", **_reader(table, contract))
    return out


def _reader(table: Table, contract: Contract) -> dict[str, object]:
    cells = row(table)
    by_column = {cell.column: cell for cell in cells.cells}
    steps = Steps()
    steps.object(contract, table.model, {c.path: c for c in table.columns}, ())
    return {
        "model": table.model.name,
        "function": f"{snake(table.model.name)}_reader",
        "group": table.model.group,
        "width": cells.width,
        "repeated": cells.repeated,
        "steps": [(function, lead, column and _take(by_column[column])) for function, lead, column in steps.done()],
    }


def _take(cell: Cell) -> dict[str, str]:
    """How the value after a lead is read, and what an absent one leaves in its cell."""
    more = f", {cell.repeated}" if cell.kind == "repeated" else ""
    closed = cell.column.kind == "closed"
    only = "nullable" if cell.column.nullable else "required"
    return {
        "kind": f"member<{cell.column.field.type.ref}, {only}>" if closed else f"{cell.kind}<{only}>",
        "place": str(cell.place),
        "more": more,
        "absent": _ABSENT.get(cell.kind, "absent_cell"),
    }
