"""What a hot schema is as columns: one for each scalar, nested objects flattened, in the contract's order."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.model import Contract, Field, Model
from codegen.ir.source import Problems

_KINDS = {
    "integer": "integer", "number": "number", "boolean": "boolean", "timestamp": "timestamp", "date": "date",
    "string": "text", "decimal": "text", "uuid": "text", "uri": "text",
}  # fmt: skip


@dataclass(frozen=True)
class Column:
    """One column of a hot schema.

    name: the field's; a nested object's name before it, with an underscore: `interpretation_confidence`.
    kind: text | repeating (text with a dictionary) | closed | open (enumerations) | integer | number | boolean | timestamp | date.
    path: the fields that lead to it, from the record on. optional: it may be missing from the object that holds it.
    """

    name: str
    kind: str
    path: tuple[Field, ...]

    @property
    def field(self) -> Field:
        return self.path[-1]

    @property
    def optional(self) -> bool:
        return not self.field.required

    @property
    def nullable(self) -> bool:
        return self.optional or self.field.type.nullable


@dataclass(frozen=True)
class Table:
    """A hot schema that some list answers: `envelope` is the page's model, `operations` the lists."""

    model: Model
    envelope: str
    operations: tuple[str, ...]
    columns: tuple[Column, ...]


def tables(contract: Contract) -> tuple[Table, ...]:
    """The hot schemas that are items of lists, by name. Partner lists answer the same under the public operation's id."""
    found = []
    for model in sorted((m for m in contract.models.values() if m.hot), key=lambda m: m.name):
        lists = [o for o in contract.sdk_operations() if o.pagination and o.pagination.item == model.name]
        if lists and lists[0].pagination:
            names = tuple(o.id for o in lists)
            found.append(Table(model, lists[0].pagination.envelope, names, columns(contract, model)))
    return tuple(found)


def columns(contract: Contract, model: Model, path: tuple[Field, ...] = ()) -> tuple[Column, ...]:
    out: list[Column] = []
    for field in model.fields:
        here = (*path, field)
        if field.type.kind == "model":
            out += columns(contract, contract.models[str(field.type.ref)], here)
        else:
            out.append(Column("_".join(f.name for f in here), _kind(contract, field), here))
    return tuple(out)


def _kind(contract: Contract, field: Field) -> str:
    if field.type.kind == "enum":
        return "open" if contract.enums[str(field.type.ref)].open else "closed"
    return "repeating" if field.repeats else _KINDS[field.type.kind]


def check(contract: Contract, problems: Problems) -> None:
    for model in contract.models.values():
        for field in model.fields:
            if field.unit and field.type.kind not in ("integer", "number", "decimal"):
                problems.add(field.source, f"`{model.name}.{field.name}`: only numbers have a unit")
            if field.repeats and field.type.kind != "string":
                problems.add(field.source, f"`{model.name}.{field.name}`: only strings are marked as repeating")
    hot = [model for model in contract.models.values() if model.hot]
    if all([_scalars(contract, model, model.name, problems) for model in hot]):
        for model in hot:
            names = [column.name for column in columns(contract, model)]
            for name in sorted({n for n in names if names.count(n) > 1}):
                problems.add(model.source, f"`{model.name}` is hot, but two of its columns are named `{name}`")


def _scalars(contract: Contract, model: Model, label: str, problems: Problems, within: tuple[str, ...] = ()) -> bool:
    """Refuses what cannot be a column, and objects that may begin in two ways, since decoders compare how they begin."""
    before = len(problems.found)
    for index, field in enumerate(model.fields):
        name = f"`{label}.{field.name}`"
        if index == 0 and not field.required:
            problems.add(field.source, f"{name} is the first of a hot schema's object, so it must be required")
        if field.type.kind in ("array", "map", "json"):
            problems.add(field.source, f"{name} is not a scalar, which a hot schema's columns could not hold")
        elif field.type.kind == "model":
            inner = contract.models[str(field.type.ref)]
            if field.type.nullable or not field.required or inner.name in (*within, model.name):
                problems.add(field.source, f"{name} is an object in a hot schema, so it must always be there, and end")
            else:
                _scalars(contract, inner, f"{label}.{field.name}", problems, (*within, model.name))
    return len(problems.found) == before
