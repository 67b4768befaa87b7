"""How a record of a hot schema is read from compact text: bytes that are known, and a value after each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.emit.cpp.spelling import literal
from codegen.ir.columns import Column
from codegen.ir.model import Contract, Model


@dataclass
class Steps:
    """(function, the bytes that must come next, the column whose value follows if one does)"""

    found: list[tuple[str, str, Column | None]] = field(default_factory=list)
    pending: str = ""

    def object(self, contract: Contract, model: Model, columns: dict[Any, Column], path: tuple[Any, ...]) -> None:
        self.pending += "{"
        for index, f in enumerate(model.fields):
            here = (*path, f)
            key = ("," if index else "") + f'"{f.name}":'
            if f.type.kind == "model":
                self.pending += key
                self.object(contract, contract.models[str(f.type.ref)], columns, here)
            elif columns[here].optional:
                self.expect()
                self.found.append(("field_if_there", literal(key), columns[here]))
            else:
                self.found.append(("field", literal(self.pending + key), columns[here]))
                self.pending = ""
        self.pending += "}"

    def expect(self) -> None:
        if self.pending:
            self.found.append(("expect", literal(self.pending), None))
        self.pending = ""

    def done(self) -> list[tuple[str, str, Column | None]]:
        self.expect()
        return self.found
