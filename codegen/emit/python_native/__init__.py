"""The native module's generated half in C++: records filled from rows of cells, events from keywords."""

from __future__ import annotations

import json

from codegen.emit import names
from codegen.emit.python_native import events
from codegen.emit.render import renderer
from codegen.ir.cells import Cell, native_records, row
from codegen.ir.columns import Table, tables
from codegen.ir.model import Contract, Field, Model

GENERATED = "// Generated from codegen/contract by `make generate`. Do not edit."


def emit(contract: Contract) -> dict[str, str]:
    """{path under bindings/python/src/generated: text}"""
    render = renderer("python_native", generated=GENERATED)
    models = native_records(contract)
    view = {
        "types": [_type_view(m) for m in models.values()],
        "rows": [_row_view(contract, t) for t in tables(contract)],
    }
    records = {"records.hpp": render("records.hpp.j2"), "records.cpp": render("records.cpp.j2", **view)}
    return records | events.files(contract, render)


def _type_view(model: Model) -> dict[str, object]:
    module = f"venturi.generated.models.{names.snake(model.group)}"
    return {
        "name": model.name,
        "qualified": json.dumps(f"{module}.{model.name}"),
        "variable": f"{names.snake(model.name)}_type",
        "members": [
            {"name": json.dumps(names.python_identifier(f.name)), "doc": _text(f.description)} for f in model.fields
        ],
    }


def _text(description: str) -> str:
    """A C++ literal on lines of a readable length."""
    lines = names.wrap(description, 110).splitlines()
    return "\n     ".join(json.dumps(line if last else line + " ", ensure_ascii=False) for line, last in _with_last(lines))


def _with_last(lines: list[str]) -> list[tuple[str, bool]]:
    return [(line, place == len(lines) - 1) for place, line in enumerate(lines)]


def _row_view(contract: Contract, table: Table) -> dict[str, object]:
    cells = row(table)
    objects: list[dict[str, object]] = []
    _object(contract, table.model, (), {c.column.path: c for c in cells.cells}, objects)
    return {"schema": table.model.name, "width": cells.width, "objects": objects}


def _object(contract: Contract, model: Model, path: tuple[Field, ...], cells: dict[tuple[Field, ...], Cell], out: list) -> str:
    """The function that fills one object; those of the objects within stand before it."""
    function = "_".join(["make", *(f.name for f in path)])
    values = []
    for field in model.fields:
        here = (*path, field)
        if field.type.kind == "model":
            inner = _object(contract, contract.models[str(field.type.ref)], here, cells, out)
            values.append(f"{inner}(cells, page)")
        else:
            values.append(_value(cells[here], field))
    out.append({"function": function, "variable": f"{names.snake(model.name)}_type", "values": values})
    return function


def _value(cell: Cell, field: Field) -> str:
    if cell.kind == "time":
        return f"page.time(cells + {cell.place})"
    kind = "day" if field.type.kind == "date" else cell.kind
    return f"page.{kind}(cells[{cell.place}])"
