"""Types in words, for the reference pages."""

from __future__ import annotations

from codegen.ir.model import Contract, Field, Limits, Type

WORDS = {"timestamp": "time (RFC 3339, UTC)", "decimal": "decimal as text", "json": "any JSON value", "uri": "URI", "uuid": "UUID"}


def type_text(contract: Contract | None, kind: Type, base: str) -> str:
    """`array of [Part](widgets.md#part), at most 8`; links need the contract and the folder of the schema pages."""
    if kind.ref:
        text = _link(contract, kind.ref, base)
    elif kind.item:
        text = f"{kind.kind} of {type_text(contract, kind.item, base)}"
    else:
        text = WORDS.get(kind.kind, kind.kind)
    notes = _limits(kind.limits)
    return text + (f" ({notes})" if notes else "") + (" or null" if kind.nullable else "")


def field_notes(field: Field) -> str:
    notes = ""
    if field.const is not None:
        notes += f" Always `{field.const}`."
    if field.default is not None:
        notes += f" Default `{field.default}`."
    if field.secret:
        notes += " Secret: keep it out of logs."
    if field.deprecated:
        notes += " Deprecated."
    return notes


def _link(contract: Contract | None, name: str, base: str) -> str:
    if contract is None:
        return name
    group = contract.models[name].group if name in contract.models else contract.enums[name].group
    return f"[{name}]({base}{group}.md#{name.lower()})"


def _limits(limits: Limits) -> str:
    parts = []
    if limits.minimum is not None and limits.maximum is not None:
        parts.append(f"{limits.minimum} to {limits.maximum}")
    elif limits.minimum is not None or limits.maximum is not None:
        parts.append(f"from {limits.minimum}" if limits.maximum is None else f"up to {limits.maximum}")
    for limit, what in ((limits.max_length, "characters"), (limits.max_items, "items"), (limits.max_properties, "entries")):
        if limit is not None:
            parts.append(f"at most {limit} {what}")
    return ", ".join(parts)
