"""Operations: the table that the pipeline reads, the parameter structs, and pure encoders from arguments to a request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codegen.emit.cpp.spelling import comment, facts, function_name, literal, params_name, value_type
from codegen.emit.names import cpp_identifier
from codegen.ir.model import Body, Contract, Operation, Parameter

FORM = "application/x-www-form-urlencoded"
_METHODS = {"DELETE": "del"}
_ROUTE_CLASSES = {"export": "export_"}
_VIEWS = {"std::string": "std::string_view"}


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    mirrored = {o.mirrors for o in contract.operations}
    rows = [row_view(o, o.id in mirrored, contract) for o in sorted(contract.sdk_operations(), key=lambda o: o.id)]
    out = {
        "src/operations/table.hpp": render("table.hpp.j2", rows=rows),
        "src/operations/table.cpp": render("table.cpp.j2", rows=rows),
    }
    for resource, operations in by_resource(contract).items():
        names = {
            "resource": "_".join(resource),
            "groups": body_groups(contract, operations),
            "operations": [operation_view(o, contract) for o in operations],
        }
        out[f"src/operations/{names['resource']}.hpp"] = render("operations.hpp.j2", **names)
        out[f"src/operations/{names['resource']}.cpp"] = render("operations.cpp.j2", **names)
    return out


def by_resource(contract: Contract) -> dict[tuple[str, ...], list[Operation]]:
    found: dict[tuple[str, ...], list[Operation]] = {}
    for operation in contract.sdk_operations():
        found.setdefault(operation.resource, []).append(operation)
    return dict(sorted(found.items()))


def body_groups(contract: Contract, operations: list[Operation]) -> list[str]:
    """The groups whose codecs the encoders need."""
    return sorted({contract.models[str(o.body.type.ref)].group for o in operations if o.body and o.body.type.kind == "model"})


def row_view(operation: Operation, mirrored: bool, contract: Contract) -> dict[str, Any]:
    return {
        "name": function_name(operation.id),
        "id": literal(operation.id),
        "method": _METHODS.get(operation.http_method, operation.http_method.lower()),
        "path": literal(operation.path),
        "credential": operation.credential,
        "scope": literal(operation.scope or ""),
        "route_class": _ROUTE_CLASSES.get(operation.route_class, operation.route_class),
        "idempotency": operation.idempotency,
        "retryable": str(operation.retryable).lower(),
        "paginated": str(operation.pagination is not None).lower(),
        "body_media_type": literal(operation.body.media_type if operation.body else ""),
        "partner": str(mirrored).lower(),
        "secret_fields": literal(" ".join(secrets)) if (secrets := contract.body_secrets(operation)) else "",
    }


@dataclass(frozen=True)
class Argument:
    """One argument of an encoder: how it is declared, and how a method that only passes it on declares and keeps it."""

    name: str
    declared: str
    kept: str
    comment: str


def arguments(operation: Operation, contract: Contract) -> list[Argument]:
    """Path arguments, then the body, then the parameters that may be left out."""
    found = [path_argument(p, contract) for p in operation.parameters if p.where == "path"]
    if operation.body:
        found.append(body_argument(operation.body, contract))
    if loose_parameters(operation):
        name = params_name(operation.id)
        found.append(Argument("params", f"const {name}& params", name, ""))
    return found


def path_argument(parameter: Parameter, contract: Contract) -> Argument:
    name = cpp_identifier(parameter.name)
    kept = value_type(parameter.type, contract)
    return Argument(name, f"{_VIEWS.get(kept, kept)} {name}", kept, f"{parameter.description} {facts(parameter.type)}".strip())


def body_argument(body: Body, contract: Contract) -> Argument:
    kept = value_type(body.type, contract)
    return Argument("body", f"const {kept}& body", kept, "")


def loose_parameters(operation: Operation) -> list[Parameter]:
    """Query and header parameters; the idempotency key has its place in CallOptions."""
    return [
        p
        for p in operation.parameters
        if p.where == "query" or (p.where == "header" and p.name.lower() != "idempotency-key")
    ]


def parameter_view(parameter: Parameter, contract: Contract) -> dict[str, Any]:
    inner = value_type(parameter.type, contract)
    optional = not parameter.required and parameter.type.kind != "array"
    return {
        "name": cpp_identifier(parameter.name),
        "wire": literal(parameter.name),
        "type": f"std::optional<{inner}>" if optional else inner,
        "where": {"query": "query", "header": "headers"}[parameter.where],
        "put": "add_repeated" if parameter.repeated else "add_list" if parameter.type.kind == "array" else "add_parameter",
        "comment": comment(f"{parameter.description} {facts(parameter.type)}", 4),
    }


def operation_view(operation: Operation, contract: Contract) -> dict[str, Any]:
    args = arguments(operation, contract)
    return {
        "id": operation.id,
        "name": function_name(operation.id),
        "declared": ", ".join(a.declared for a in args),
        "path_args": [
            {"wire": literal(p.name), "name": cpp_identifier(p.name)} for p in operation.parameters if p.where == "path"
        ],
        "params": [parameter_view(p, contract) for p in loose_parameters(operation)],
        "form": form_fields(operation, contract),
        "json_body": operation.body is not None and operation.body.media_type != FORM,
    }


def form_fields(operation: Operation, contract: Contract) -> list[dict[str, str]]:
    if not operation.body or operation.body.media_type != FORM:
        return []
    model = contract.models[str(operation.body.type.ref)]
    return [{"wire": literal(f.name), "name": cpp_identifier(f.name)} for f in model.fields]
