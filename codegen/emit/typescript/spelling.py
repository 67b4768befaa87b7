"""How types and operations of the contract are spelt in TypeScript."""

from __future__ import annotations

from codegen.emit import names
from codegen.ir.model import Contract, Model, Operation, Type, refs

_PLAIN = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "decimal": "string",
    "timestamp": "string",
    "date": "string",
    "uuid": "string",
    "uri": "string",
    "json": "unknown",
}


def hint(t: Type, *, given: bool = False) -> str:
    """A value's type. Where callers give it, a time may also be a Date."""
    if t.kind in ("model", "enum"):
        plain = str(t.ref)
    elif t.kind == "array":
        inner = hint(t.item, given=given)
        plain = f"({inner})[]" if "|" in inner else f"{inner}[]"
    elif t.kind == "map":
        plain = f"Record<string, {hint(t.item, given=given)}>"
    else:
        plain = "string | Date" if given and t.kind == "timestamp" else _PLAIN[t.kind]
    return f"{plain} | null" if t.nullable and plain != "unknown" else plain


def has_codec(t: Type) -> bool:
    return t.kind == "model" or t.item is not None and has_codec(t.item)


def _convert(verb: str, value: str, t: Type) -> str:
    if t.kind == "model":
        return f"{verb}{t.ref}({value})"
    if t.kind == "array":
        return (
            f"{value}.map({verb}{t.item.ref})"
            if t.item.kind == "model"
            else f"{value}.map((v: any) => {_convert(verb, 'v', t.item)})"
        )
    return f"Object.fromEntries(Object.entries({value}).map(([k, v]: [string, any]) => [k, {_convert(verb, 'v', t.item)}]))"


def _guarded(verb: str, value: str, t: Type, required: bool) -> str:
    if not has_codec(t):
        return value
    converted = _convert(verb, value, t)
    return converted if required and not t.nullable else f"{value} == null ? {value} : {converted}"


def decode(value: str, t: Type, required: bool) -> str:
    """The expression for a member of the decoded object."""
    return _guarded("decode", value, t, required)


def encode(value: str, t: Type, required: bool) -> str:
    """The expression for a member of the wire's object; undefined members vanish in JSON.stringify. There a Date that is none becomes null."""
    if t.kind == "timestamp":
        return f'givenTime({value}, "{value.rpartition(".")[2]}")'
    return _guarded("encode", value, t, required)


def group(contract: Contract, name: str) -> str:
    return (contract.models.get(name) or contract.enums[name]).group


def by_group(contract: Contract, wanted: list[str]) -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for name in wanted:
        homes.setdefault(group(contract, name), []).append(name)
    return dict(sorted(homes.items()))


def used(codecs: list[str], models: list[Model]) -> list[str]:
    """Those codecs that the models' own codecs call."""
    called = set()
    for model in models:
        for name in (r for f in model.fields if has_codec(f.type) for r in refs(f.type)):
            called |= {f"decode{name}"} if model.in_response else set()
            called |= {f"encode{name}"} if model.in_request else set()
    return sorted(c for c in codecs if c in called)


def operation_view(operation: Operation, owner: str) -> dict:
    """What the templates print of an operation: a method that is data plus one runtime call."""
    path = [{"name": names.ts_identifier(p.name), "wire": p.name, "hint": hint(p.type, given=True), "description": p.description}
            for p in operation.parameters if p.where == "path"]  # fmt: skip
    query = [p for p in operation.parameters if p.where == "query"]
    body = operation.body.type.ref if operation.body and operation.body.type.kind == "model" else None
    result = operation.pagination.envelope if operation.pagination else operation.result and operation.result.ref
    types = {r for p in operation.parameters for r in refs(p.type)} | {n for n in (body, result) if n}
    item = operation.pagination.item if operation.pagination else None
    parameters = [
        {
            "name": names.camel(p.name),
            "wire": p.name,
            "hint": hint(p.type, given=True),
            "optional": not p.required,
            "description": p.description,
        }
        for p in query
    ]
    return {
        "id": operation.id,
        "name": names.camel(operation.method),
        "params_name": f"{owner.removesuffix('Resource')}{names.pascal(operation.method)}Params",
        "doc": _documentation(operation),
        "path": path,
        "query": parameters,
        "query_optional": all(p["optional"] for p in parameters),
        "body": body,
        "body_required": bool(operation.body and operation.body.required),
        "result": result,
        "item": item,
        "options": "MutationOptions" if operation.idempotency == "key" else "CallOptions",
        "types": types | ({item} if item else set()),
        "codecs": ({f"decode{result}"} if result else set()) | ({f"encode{body}"} if body else set()),
    }


def _documentation(operation: Operation) -> str:
    parts = [names.wrap(operation.description or operation.summary, 110)]
    parts.append(f"{operation.http_method} {operation.path}" + (f", scope {operation.scope}" if operation.scope else ""))
    if operation.errors:
        parts.append(names.wrap("Rejects with " + ", ".join(names.error_class(code) for code in operation.errors) + ".", 110))
    return "\n\n".join(parts)
