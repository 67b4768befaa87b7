"""The typed requests: one struct for each routed operation that takes anything, and how a thunk fills it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.emit.cpp.spelling import comment, item_type, value_type
from codegen.emit.names import cpp_identifier
from codegen.emit.server.schemas import Tables
from codegen.emit.server.text import boolean, function_name, literal, request_name
from codegen.ir.model import Contract, Operation, Parameter, Type

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

# A list's own parameters are refused with their own codes.
LIST_CODES = {"cursor": "cursor_invalid", "filter": "filter_invalid", "sort": "sort_invalid"}


def members(contract: Contract, operation: Operation) -> list[dict[str, Any]]:
    found = [_parameter_member(contract, operation, p) for p in operation.parameters]
    if operation.body is not None:
        body = str(operation.body.type.ref)
        found.append(
            {
                "name": "body",
                "type": body if operation.body.required else f"std::optional<{body}>",
                "initializer": "{}",
                "comment": comment("The request's body." if operation.body.required else "The request's body; it may be missing.", 2),
            }
        )
    return found


def _parameter_member(contract: Contract, operation: Operation, parameter: Parameter) -> dict[str, Any]:
    default = _default(contract, operation, parameter)
    if parameter.repeated:
        spelled, initializer = f"std::vector<{item_type(parameter.type, contract)}>", "{}"
    elif parameter.required or default is not None:
        spelled, initializer = value_type(parameter.type, contract), "{}" if default is None else f" = {default}"
    else:
        spelled, initializer = f"std::optional<{value_type(parameter.type, contract)}>", "{}"
    return {
        "name": cpp_identifier(parameter.name),
        "type": spelled,
        "initializer": initializer,
        "comment": comment(parameter.description, 2),
    }


def _default(contract: Contract, operation: Operation, parameter: Parameter) -> str | None:
    """The document's default, where it is a number or a truth value."""
    item = contract.document.get("paths", {}).get(operation.path, {}).get(operation.http_method.lower(), {})
    for raw in item.get("parameters", ()):
        if "$ref" in raw:
            raw = contract.document["components"]["parameters"][raw["$ref"].rsplit("/", 1)[1]]
        if (raw["name"], raw["in"]) == (parameter.name, parameter.where):
            value = raw.get("schema", {}).get("default")
            if isinstance(value, bool):
                return boolean(value)
            return str(value) if isinstance(value, int) else None
    return None


def rows(operation: Operation, tables: Tables) -> list[dict[str, Any]]:
    """The operation's parameters as the table that a thunk takes them by."""
    return [
        {
            "member": cpp_identifier(p.name),
            "name": literal(p.name),
            "where": p.where,
            "type": tables.type_of(_single(operation, p)),
            "required": boolean(p.required),
            "repeated": boolean(p.repeated),
            "refusal": LIST_CODES.get(p.name, "validation_failed") if operation.pagination else "validation_failed",
        }
        for p in operation.parameters
    ]


def _single(operation: Operation, parameter: Parameter) -> Type:
    if parameter.type.kind != "array":
        return parameter.type
    if not parameter.repeated or parameter.type.item is None:
        raise ValueError(f"{parameter.source}: {operation.id} takes a list that is not repeated; the server has no form for it")
    return parameter.type.item


def body_call(operation: Operation) -> str | None:
    """The statement that takes the body over."""
    body = operation.body
    if body is None:
        return None
    if body.type.kind != "model" or body.media_type not in (JSON, FORM):
        raise ValueError(f"{operation.source}: {operation.id} has a body that the server cannot take: {body.media_type}")
    function = "form" if body.media_type == FORM else "json"
    return f"inputs.{function}(schema::tables::{body.type.ref}, request->body);"


def files(contract: Contract, operations: Iterable[Operation], render: Callable[..., str]) -> dict[str, str]:
    listed = list(operations)
    structs = [
        {
            "name": request_name(operation),
            "comment": comment(f"{operation.http_method} {operation.path} ({operation.id})"),
            "members": members(contract, operation),
        }
        for operation in listed
    ]
    refs = {str(t.ref) for o in listed for t in _types(o) if t.ref is not None}
    groups = {contract.models[r].group if r in contract.models else contract.enums[r].group for r in refs}
    return {"requests.hpp": render("requests.hpp.j2", structs=structs, groups=sorted(groups))}


def _types(operation: Operation) -> list[Type]:
    found = [p.type.item or p.type for p in operation.parameters]
    return [*found, operation.body.type] if operation.body is not None else found


__all__ = ["body_call", "files", "function_name", "members", "request_name", "rows"]
