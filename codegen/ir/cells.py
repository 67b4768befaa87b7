"""How a record of a hot schema lies in a row of cells (sdk/src/records): which of them a value takes, and in which form."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.columns import Column, Table

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
