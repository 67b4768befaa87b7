"""How values of the contract are spelled in the server's generated source."""

from __future__ import annotations

import math

from codegen.emit.cpp.spelling import literal
from codegen.emit.names import cpp_identifier, pascal
from codegen.ir.model import Operation


def number(value: float) -> str:
    """A C++ double literal that reads back as the same value."""
    if not math.isfinite(value):
        raise ValueError(f"{value} cannot be a limit")
    return repr(float(value))


def integer(value: float) -> str:
    """A std::int64_t literal; the smallest one cannot be written with a minus sign."""
    return "INT64_MIN" if int(value) == -(2**63) else str(int(value))


def boolean(value: bool) -> str:
    return "true" if value else "false"


def function_name(operation: Operation) -> str:
    """`api_keys.rotate` → `api_keys_rotate`: the handler's name. A partner twin is answered by the public operation's."""
    return cpp_identifier((operation.mirrors or operation.id).replace(".", "_"))


def request_name(operation: Operation) -> str:
    """`api_keys.rotate` → `ApiKeysRotateRequest`."""
    return pascal((operation.mirrors or operation.id).replace(".", "_")) + "Request"


__all__ = ["boolean", "function_name", "integer", "literal", "number", "request_name"]
