"""Hot schemas as object literals, read from rows of cells."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit import names
from codegen.emit.typescript import spelling
from codegen.ir.cells import Cell, Row, row
from codegen.ir.columns import Table, tables
from codegen.ir.model import Contract, Field, Model


def reader_name(model: str) -> str:
    return f"{names.camel(model)}Rows"


def hot_lists(contract: Contract) -> dict[str, str]:
    """The reader of each hot list's items, by operation."""
    return {operation: reader_name(t.model.name) for t in tables(contract) for operation in t.operations}


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    found = tables(contract)
    if not found:
        return {}
    types = sorted({n for t in found for n in (t.model.name, t.envelope)})
    items = {t.model.name for t in found}
    homes = spelling.by_group(contract, sorted({*types, "Page"}))
    imports = [
        {
            "home": home,
            "types": [n for n in held if n in types] or held,
            "codecs": sorted(f"decode{n}" for n in held if n in items or n == "Page"),
        }
        for home, held in homes.items()
    ]
    return {"rows.ts": render("rows.ts.j2", imports=imports, tables=[_view(t, contract) for t in found])}


def _view(table: Table, contract: Contract) -> dict[str, object]:
    cells = row(table)
    return {
        "name": reader_name(table.model.name),
        "model": table.model.name,
        "article": "an" if table.model.name[0] in "AEIOU" else "a",
        "envelope": table.envelope,
        "width": cells.width,
        "texts": [c.place for c in cells.cells if c.kind in ("text", "time")],
        "numbers": [{"name": _number(c), "place": c.place} for c in cells.cells if c.kind == "number"],
        "literal": _literal(contract, table.model, cells, (), "    "),
    }


def _literal(contract: Contract, model: Model, cells: Row, path: tuple[Field, ...], indent: str) -> str:
    by_path = {c.column.path: c for c in cells.cells}
    lines = []
    for field in model.fields:
        here = (*path, field)
        if field.type.kind == "model":
            value = _literal(contract, contract.models[str(field.type.ref)], cells, here, indent + "  ")
        else:
            value = _value(by_path[here])
        lines.append(f"{indent}  {names.camel(field.name)}: {value},")
    return "{\n" + "\n".join(lines) + f"\n{indent}}}"


def _number(cell: Cell) -> str:
    return f"n{cell.place}"


def _value(cell: Cell) -> str:
    """The expression of a value. What may be missing is asked for out of line."""
    at, low, high = f"at + {cell.place}", f"words[2 * at + {2 * cell.place}]", f"words[2 * at + {2 * cell.place + 1}]"
    if cell.kind == "number":
        name = _number(cell)
        return f"{name} === {name} ? {name} : p.missingNumber({at})" if cell.column.nullable else name
    if cell.kind == "integer":
        return f"integers[2 * at + {2 * cell.place + 1}] === 0 ? {low} : p.integer({at})"
    there = {
        "text": f"p.string({at})",
        "time": f"p.string({at})",
        "repeated": f"dictionary[{low} as number]",
        "boolean": f"{low} === 1",
    }[cell.kind]
    if not cell.column.nullable:
        return there
    return f"({high} as number) < LARGEST ? {there} : p.missing({at})"
