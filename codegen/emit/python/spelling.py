"""How types and operations of the contract are spelt in Python."""

from __future__ import annotations

from codegen.emit import names
from codegen.ir.model import Contract, Field, Model, Operation, Type, refs

_PLAIN = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "decimal": "str",
    "timestamp": "datetime",
    "date": "date",
    "uuid": "str",
    "uri": "str",
    "json": "Any",
}
_GIVEN = {"decimal": "str | Decimal", "timestamp": "datetime | str", "date": "date | str", "uuid": "str | UUID", "number": "float"}
# A whole number in JSON is a float all the same where the contract says so.
_DECODE = {"timestamp": "timestamp", "date": "day", "number": "float"}
_ENCODE = {"timestamp": "to_timestamp", "date": "to_day", "decimal": "to_text", "uuid": "to_text"}


def hint(t: Type) -> str:
    """The type of a value that comes out, without its nullability."""
    if t.kind in ("model", "enum"):
        return str(t.ref)
    if t.kind == "array":
        return f"list[{hint(t.item)}]"
    if t.kind == "map":
        return f"dict[str, {hint(t.item)}]"
    return _PLAIN[t.kind]


def value_hint(field: Field) -> str:
    """The type of a model's attribute: None where it may be absent or null."""
    plain = hint(field.type)
    return plain if field.required and not field.type.nullable or plain == "Any" else f"{plain} | None"


def given_hint(t: Type) -> str:
    """The type of a value that a caller gives: wider, so that natural values need no conversion."""
    if t.kind == "model":
        plain = f"{t.ref} | Mapping[str, Any]"
    elif t.kind == "enum":
        plain = str(t.ref)
    elif t.kind == "array":
        plain = f"Sequence[{given_hint(t.item)}]"
    elif t.kind == "map":
        plain = f"Mapping[str, {given_hint(t.item)}]"
    else:
        plain = _GIVEN.get(t.kind, _PLAIN[t.kind])
    return f"{plain} | None" if t.nullable and plain != "Any" else plain


def decoder(t: Type) -> str:
    """The expression that turns the JSON value into the Python value, or None."""
    if t.kind == "model":
        return f"{t.ref}.from_wire"
    if t.kind in ("array", "map") and (inner := decoder(t.item)) != "None":
        return f"{'list_of' if t.kind == 'array' else 'map_of'}({inner})"
    return _DECODE.get(t.kind, "None")


def encoder(t: Type) -> str:
    """The expression that turns the Python value into the JSON value, or None."""
    if t.kind == "model":
        return "wire"
    if t.kind in ("array", "map") and (inner := encoder(t.item)) != "None":
        return f"{'list_of' if t.kind == 'array' else 'map_of'}({inner})"
    return _ENCODE.get(t.kind, "None")


def foreign_names(contract: Contract, models: list[Model]) -> dict[str, list[str]]:
    """Names that these models take from other groups, by module."""
    own = {m.group for m in models}
    wanted = {r for m in models for f in m.fields for r in refs(f.type)}
    return by_home(contract, sorted(n for n in wanted if home(contract, n) not in {names.snake(g) for g in own}))


def home(contract: Contract, name: str) -> str:
    return names.snake((contract.models.get(name) or contract.enums[name]).group)


def by_home(contract: Contract, wanted: list[str]) -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for name in wanted:
        homes.setdefault(home(contract, name), []).append(name)
    return dict(sorted(homes.items()))


def in_order(models: list[Model]) -> list[Model]:
    """Models of one group, each after those that it mentions."""
    pending, ordered = {m.name: m for m in models}, []
    while pending:
        ready = [m for m in pending.values() if not {r for f in m.fields for r in refs(f.type)} & (pending.keys() - {m.name})]
        if not ready:
            raise ValueError(f"models mention each other in a circle: {', '.join(sorted(pending))}")
        for model in ready:
            ordered.append(pending.pop(model.name))
    return ordered


# Resources that have methods beside the contract's, written by hand: (module, class that they derive from).
ADDED = {"webhooks": ("webhooks", "WebhookMethods"), "invocations": ("generated.emitted", "Emits")}

# Answers that have methods, written by hand: (module, class, the same for asyncio). Each derives from the model.
LIVE = {"ExportJob": ("exports", "Export", "AsyncExport")}

# What every method takes beside the contract's parameters.
OPTIONS = {
    "timeout": ("float", "Seconds for the whole call, retries included; the client's where left out."),
    "max_retries": ("int", "Further attempts after the first; the client's where left out."),
    "extra_headers": ("Mapping[str, str]", "Headers for this call, over the client's."),
}
# And those that change something.
IDEMPOTENCY_KEY = ("str", "Makes a repetition of the call harmless, also after a restart; a fresh one where left out.")


def operation_view(contract: Contract, operation: Operation) -> dict:
    """What the templates print of an operation: a method that is data plus one runtime call."""
    given = [p for p in operation.parameters if p.where in ("path", "query")]
    path = [_parameter(p) for p in given if p.where == "path"]
    query = [_parameter(p) for p in given if p.where == "query"]
    body = contract.models[operation.body.type.ref] if operation.body and operation.body.type.kind == "model" else None
    fields = [_body_field(f) for f in body.fields] if body else []
    keyed = {"idempotency_key": IDEMPOTENCY_KEY} if operation.idempotency == "key" else {}
    options = [{"name": n, "given": g, "description": d} for n, (g, d) in {**OPTIONS, **keyed}.items()]
    taken = [p["name"] for p in (*path, *query, *fields, *options)]
    if repeated := sorted({n for n in taken if taken.count(n) > 1}):
        raise ValueError(f"{operation.source}: {operation.id} would have two parameters named {', '.join(repeated)}")
    result = operation.pagination.envelope if operation.pagination else operation.result and operation.result.ref
    hint_names = {r for p in given for r in refs(p.type)} | {r for f in (body.fields if body else ()) for r in refs(f.type)}
    if result and result not in LIVE:
        hint_names.add(result)
    if operation.pagination:
        hint_names.add(operation.pagination.item)
    return {
        "id": operation.id,
        "name": names.python_identifier(operation.method),
        "summary": operation.summary,
        "doc": _documentation(operation, path + query + fields + options),
        "path": path,
        "query": query,
        "fields": fields,
        "has_body": body is not None,
        "options": options,
        "result": LIVE[result][1] if result in LIVE else result,
        "async_result": LIVE[result][2] if result in LIVE else result,
        "live": LIVE.get(result),
        "item": operation.pagination.item if operation.pagination else None,
        "paged": operation.pagination is not None,
        "result_names": {result} if result and result not in LIVE else set(),
        "hint_names": hint_names,
    }


def _parameter(p) -> dict:
    return {
        "name": names.python_identifier(p.name),
        "wire": p.name,
        "given": given_hint(p.type),
        "required": p.required,
        "description": p.description,
    }


def _body_field(f: Field) -> dict:
    return {
        "name": names.python_identifier(f.name),
        "wire": f.name,
        "given": given_hint(f.type),
        "required": f.required,
        "description": described(f),
    }


def described(field: Field) -> str:
    """What a field means, with its unit."""
    return f"{field.description} Unit: {field.unit}." if field.unit else field.description


def resource_summary(contract: Contract, operations: list[Operation]) -> str:
    """What a resource is for: its tag's description, and its methods."""
    if not operations:
        return "Resources within."
    tags = {tag["name"]: tag["description"] for tag in contract.info.get("tags", [])}
    methods = ", ".join(f"`{names.python_identifier(o.method)}`" for o in operations)
    return names.wrap(f"{tags.get(operations[0].tag, '')} Methods: {methods}.".strip(), 110)


def _documentation(operation: Operation, parameters: list[dict]) -> str:
    """The docstring: what, each parameter, what is needed and what can be raised."""
    parts = [names.wrap(operation.description or operation.summary, 100)]
    if parameters:
        parts.append("\n".join(names.wrap(f"{p['name']}: {p['description']}", 100).replace("\n", "\n    ") for p in parameters))
    parts.append(f"{operation.http_method} {operation.path}" + (f", scope {operation.scope}" if operation.scope else ""))
    if operation.errors:
        raised = ", ".join(names.error_class(code) for code in operation.errors)
        parts.append(names.wrap(f"Raises: {raised}.", 100))
    return "\n\n".join(parts)
