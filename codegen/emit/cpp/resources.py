"""Resources: one class each, whose methods are data plus one runtime call, and the client's accessors to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.emit.cpp.models import group_of
from codegen.emit.cpp.operations import (
    arguments,
    body_groups,
    by_resource,
    loose_parameters,
    parameter_view,
)
from codegen.emit.cpp.spelling import class_name, comment, function_name, literal, params_name, value_type
from codegen.emit.names import cpp_identifier, error_class
from codegen.ir.model import Contract, Operation, Type, refs

Path = tuple[str, ...]


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    methods = by_resource(contract)
    paths = sorted({path[: n + 1] for path in methods for n in range(len(path))})
    out: dict[str, str] = {}
    for path in paths:
        view = resource_view(path, methods.get(path, []), paths, contract)
        out[f"include/venturi/resources/{view['file']}.hpp"] = render("resource.hpp.j2", **view)
        out[f"src/resources/{view['file']}.cpp"] = render("resource.cpp.j2", **view)
    top = [accessor(path, contract, methods) for path in paths if len(path) == 1]
    out["include/venturi/resources/accessors.hpp"] = render("accessors.hpp.j2", accessors=top)
    out["src/resources/accessors.cpp"] = render("accessors.cpp.j2", accessors=top)
    return out


def resource_view(path: Path, operations: list[Operation], paths: list[Path], contract: Contract) -> dict[str, Any]:
    methods = by_resource(contract)
    children = [p for p in paths if len(p) == len(path) + 1 and p[: len(path)] == path]
    return {
        "file": "_".join(path),
        "class": class_name(path),
        "comment": comment(description(path, contract, methods)),
        "children": [accessor(p, contract, methods) for p in children],
        "methods": [method_view(o, contract) for o in operations],
        "params": [params_view(o, contract) for o in operations if loose_parameters(o)],
        "groups": model_groups(contract, operations),
        "codec_groups": codec_groups(contract, operations),
        "has_list": any(o.pagination for o in operations),
        "has_call": any(not o.pagination for o in operations),
    }


def accessor(path: Path, contract: Contract, methods: dict[Path, list[Operation]]) -> dict[str, str]:
    return {
        "name": cpp_identifier(path[-1]),
        "class": class_name(path),
        "file": "_".join(path),
        "comment": comment(description(path, contract, methods).split("\n\n")[0], 4),
    }


def description(path: Path, contract: Contract, methods: dict[Path, list[Operation]]) -> str:
    """The tag's description, where the tag belongs to this resource alone; else its place in the tree."""
    tags = {o.tag for o in methods.get(path, [])}
    owners = {p for p, operations in methods.items() for o in operations if o.tag in tags}
    texts = {t["name"]: t.get("description", "") for t in contract.document.get("tags", [])}
    if len(tags) == 1 and owners == {path} and texts.get(next(iter(tags))):
        return str(texts[next(iter(tags))])
    return f"The methods of `{'.'.join(path)}`."


def method_view(operation: Operation, contract: Contract) -> dict[str, Any]:
    args = arguments(operation, contract)
    view = {
        "name": cpp_identifier(operation.method),
        "encoder": function_name(operation.id),
        "comment": method_comment(operation, contract),
        "deprecated": deprecation(operation),
        "arguments": args,
        "declared": declared(operation, contract, with_defaults=True),
        "defined": declared(operation, contract, with_defaults=False),
        "passed": ", ".join(a.name for a in args),
        "returns": returns(operation, contract),
        "paginated": operation.pagination is not None,
    }
    if operation.pagination:
        view["item"] = operation.pagination.item
        view["envelope"] = operation.pagination.envelope
        view["captures"] = ", ".join(f"{a.name} = {captured(a.kept, a.name)}" for a in args if a.name != "params")
        view["params_type"] = params_name(operation.id)
    return view


def captured(kept: str, name: str) -> str:
    return f"std::string({name})" if kept == "std::string" else name


def declared(operation: Operation, contract: Contract, with_defaults: bool) -> str:
    """The method's parameters. A list keeps its parameters for later pages, so it takes them by value."""
    out = []
    for argument in arguments(operation, contract):
        text = argument.declared
        if argument.name == "params" and operation.pagination:
            text = f"{argument.kept} params"
        if argument.name == "params" and with_defaults and not any(p.required for p in loose_parameters(operation)):
            text += " = {}"
        out.append(text)
    out.append("CallOptions options" + (" = {}" if with_defaults else ""))
    return ", ".join(out)


def result_type(operation: Operation, contract: Contract) -> str:
    if operation.result is not None:
        return value_type(operation.result, contract)
    return "std::string" if any(r.media_type for r in operation.responses) else "void"


def returns(operation: Operation, contract: Contract) -> str:
    if operation.pagination:
        return f"Items<{operation.pagination.item}>"
    return f"Call<{result_type(operation, contract)}>"


def params_view(operation: Operation, contract: Contract) -> dict[str, Any]:
    return {
        "name": params_name(operation.id),
        "comment": comment(f"What `{operation.id}` may be asked for."),
        "fields": [parameter_view(p, contract) for p in loose_parameters(operation)],
    }


def deprecation(operation: Operation) -> str:
    if not operation.deprecated_since:
        return ""
    gone = f", gone after {operation.sunset}" if operation.sunset else ""
    return f"[[deprecated({literal(f'since {operation.deprecated_since}{gone}')})]]"


_IDEMPOTENCY = {
    "key": "Repeating it is safe: an Idempotency-Key is sent, the same over all retries.",
    "event": "Repeating it is safe: the server deduplicates by `event_id`.",
    "none": "",
}
_CREDENTIALS = {
    "bearer": "Any credential of the tenant does.",
    "ingestion": "Needs the ingestion credential.",
    "client": "The client authenticates itself (HTTP Basic).",
    "signed_url": "The URL is its own credential.",
    "none": "Needs no credential.",
}


def method_comment(operation: Operation, contract: Contract) -> str:
    """Everything the contract says about a method, in one order."""
    who = f"Needs the scope `{operation.scope}`." if operation.scope else _CREDENTIALS[operation.credential]
    limit = f"Draws from the rate limit class `{operation.route_class}`." if operation.route_class != "none" else ""
    retried = "" if operation.retryable else "Never retried."
    paragraphs = [f"{operation.summary}.", operation.description]
    paragraphs += [f"@param {a.name} {a.comment}" for a in arguments(operation, contract) if a.comment]
    paragraphs.append(" ".join(s for s in (who, limit, _IDEMPOTENCY[operation.idempotency], retried) if s))
    if operation.errors:
        paragraphs.append("Errors: " + ", ".join(error_class(code) for code in operation.errors) + ".")
    paragraphs.append(f"`{operation.http_method} {operation.path}`")
    if operation.deprecated_since:
        gone = f", gone after {operation.sunset}" if operation.sunset else ""
        paragraphs.append(f"@deprecated Since {operation.deprecated_since}{gone}.")
    return comment("\n\n".join(p.strip() for p in paragraphs if p.strip()), 4)


def _types(operation: Operation) -> list[Type]:
    types = [p.type for p in operation.parameters]
    if operation.body:
        types.append(operation.body.type)
    if operation.result:
        types.append(operation.result)
    return types


def model_groups(contract: Contract, operations: list[Operation]) -> list[str]:
    """The groups whose public headers a resource's header needs."""
    owners = group_of(contract)
    found = {owners[r] for o in operations for t in _types(o) for r in refs(t)}
    found |= {owners[o.pagination.item] for o in operations if o.pagination}
    return sorted(found)


def codec_groups(contract: Contract, operations: list[Operation]) -> list[str]:
    """The groups whose decoders a resource's source needs."""
    found = {contract.models[str(o.result.ref)].group for o in operations if o.result and o.result.kind == "model"}
    return sorted(found | set(body_groups(contract, operations)))
