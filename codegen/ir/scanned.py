"""Which models a client reads speculatively: it compares the bytes that it expects between the values, and scans only those."""

from __future__ import annotations

from codegen.ir.model import Contract, Field, Model, Type, refs

_UNSCANNED = ("map", "json")  # any names, any values: there is nothing to expect


def scanned_models(contract: Contract) -> frozenset[str]:
    """The hot models, the pages that lists cut them into, and the models that both are made of.

    A model with a part that cannot be foreseen is left out together with those that hold it.
    """
    hot = {m.name for m in contract.models.values() if m.hot}
    pages = {o.pagination.envelope for o in contract.operations if o.pagination and o.pagination.item in hot}
    found: set[str] = set()
    for name in sorted(hot | pages):
        parts = _parts(contract, name)
        if all(_foreseen(contract.models[part]) for part in parts):
            found |= parts
    return frozenset(found)


def _parts(contract: Contract, name: str) -> set[str]:
    """A model with all that it is made of."""
    found: set[str] = set()
    queue = [name]
    while queue:
        model = queue.pop()
        if model in contract.models and model not in found:
            found.add(model)
            queue += [ref for f in contract.models[model].fields for ref in refs(f.type)]
    return found


def _foreseen(model: Model) -> bool:
    # The comma before a field is part of what is expected, so the first must be there.
    return bool(model.fields) and model.fields[0].required and all(_field_foreseen(model, f) for f in model.fields)


def _field_foreseen(model: Model, field: Field) -> bool:
    """Members that may be left, cleared or set exist in change requests only."""
    change = model.in_request and not field.required and field.type.nullable
    return not change and _type_foreseen(field.type)


def _type_foreseen(t: Type) -> bool:
    if t.kind in _UNSCANNED or (t.item is not None and t.item.kind == "boolean"):
        return False
    return t.item is None or _type_foreseen(t.item)
