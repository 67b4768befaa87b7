"""How a record of a hot schema lies in a row of cells (sdk/src/records): which of them a value takes, and in which form."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.columns import Column, Table, tables
from codegen.ir.model import Contract, Model

_KINDS = {
    "text": "text", "repeating": "repeated", "open": "repeated", "closed": "repeated", "date": "repeated", "timestamp": "time",
    "integer": "integer", "number": "number", "boolean": "boolean",
}  # fmt: skip
_WIDTHS = {"time": 2}


@dataclass(frozen=True)
class Cell:
    """A column's place in the row. kind: text | repeated | time | integer | number | boolean. repeated: its number among those."""

    column: Column
    kind: str
    place: int
    repeated: int


@dataclass(frozen=True)
class Row:
    cells: tuple[Cell, ...]
    width: int

    @property
    def repeated(self) -> int:
        return sum(cell.kind == "repeated" for cell in self.cells)


def row(table: Table) -> Row:
    cells: list[Cell] = []
    place = repeated = 0
    for column in table.columns:
        kind = _KINDS[column.kind]
        cells.append(Cell(column, kind, place, repeated))
        place += _WIDTHS.get(kind, 1)
        repeated += kind == "repeated"
    return Row(tuple(cells), place)


def native_records(contract: Contract) -> dict[str, Model]:
    """The models that hosts may make from cells: what lists of hot schemas hold, and the objects within, those first."""
    found: dict[str, Model] = {}

    def visit(model: Model) -> None:
        for field in model.fields:
            if field.type.kind == "model":
                visit(contract.models[str(field.type.ref)])
        found[model.name] = model

    for table in tables(contract):
        visit(table.model)
    return found
