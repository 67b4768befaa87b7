"""Lists: the page envelope, and the fields that may be filtered and sorted by."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.ir import expand
from codegen.ir.model import FilterField, Operation, Pagination, Type
from codegen.ir.schemas import Schemas
from codegen.ir.source import Map, Problems, where

OPERATORS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "contains")


class Lists:
    """Adds to an operation what `x-pagination`, `x-filterable` and `x-sortable` say."""

    def __init__(self, schemas: Schemas, problems: Problems) -> None:
        self.schemas = schemas
        self.problems = problems

    def read(self, op: Operation, node: Map, label: str) -> Operation:
        if not node.get("x-pagination", False):
            for key in ("x-filterable", "x-sortable"):
                if key in node:
                    self.problems.add(node.at(key), f"operation `{label}`: {key} without x-pagination")
            return op
        pagination = self._pagination(op, node, label)
        if pagination is None:
            return op
        op = replace(op, pagination=pagination)
        filterable = tuple(self._filters(op, node.get("x-filterable", {}), label))
        sortable = self._sorts(op, node, filterable, label)
        extra = expand.list_parameters(filterable, sortable, node.at("x-pagination"))
        return replace(op, filterable=filterable, sortable=sortable, parameters=op.parameters + extra)

    def _pagination(self, op: Operation, node: Map, label: str) -> Pagination | None:
        result = op.result
        envelope = self.schemas.models.get(result.ref or "") if result else None
        fields = {f.name: f for f in envelope.fields} if envelope else {}
        item = fields["data"].type.item if "data" in fields else None
        page = fields.get("page")
        if envelope is None or item is None or item.kind != "model" or page is None or page.type.ref != "Page":
            self.problems.add(node.at("x-pagination"), f"operation `{label}`: a list answers {{data: [Model], page: Page}}")
            return None
        return Pagination(envelope.name, str(item.ref))

    def _filters(self, op: Operation, declared: Any, label: str) -> list[FilterField]:
        found = []
        for name, entry in declared.items():
            place = where(declared, name)
            operators, path = (entry.get("ops", ()), str(entry.get("path", name))) if isinstance(entry, Map) else (entry, name)
            kind = self._item_type(op, path)
            if kind is None:
                self.problems.add(place, f"operation `{label}`: filter `{name}`: the item has no `{path}`")
                continue
            for operator in operators:
                if operator not in OPERATORS or (operator == "contains" and kind.kind not in ("string", "uri")):
                    self.problems.add(place, f"operation `{label}`: filter `{name}`: `{operator}` is no operator of a {kind.kind}")
            found.append(FilterField(name, kind, tuple(operators), path))
        return found

    def _sorts(self, op: Operation, node: Map, filterable: tuple[FilterField, ...], label: str) -> tuple[str, ...]:
        sortable = node.get("x-sortable", ())
        paths = {f.name: f.path for f in filterable}
        for index, name in enumerate(sortable):
            if self._item_type(op, paths.get(name, name)) is None:
                self.problems.add(where(sortable, index), f"operation `{label}`: sort `{name}`: the item has no such field")
        return tuple(sortable)

    def _item_type(self, op: Operation, path: str) -> Type | None:
        """The type of a dotted path into the list's item model."""
        model = self.schemas.models.get(op.pagination.item) if op.pagination else None
        kind: Type | None = None
        for name in path.split("."):
            kind = next((f.type for f in model.fields if f.name == name), None) if model else None
            model = self.schemas.models.get(kind.ref or "") if kind else None
        return kind
