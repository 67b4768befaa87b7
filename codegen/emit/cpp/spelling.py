"""How things of the contract are spelled in C++: literals, comments, types, includes. No file is laid out here."""

from __future__ import annotations

from codegen.emit.names import cpp_identifier, pascal, words, wrap
from codegen.ir.model import Contract, Field, Limits, Model, Type

GENERATED = "// Generated from codegen/contract by `make generate`. Do not edit."

_SCALARS = {
    "string": "std::string",
    "decimal": "std::string",
    "date": "std::string",
    "uuid": "std::string",
    "uri": "std::string",
    "integer": "std::int64_t",
    "number": "double",
    "boolean": "bool",
    "timestamp": "Timestamp",
    "json": "JsonText",
}

_MEANING = {
    "decimal": "A decimal number as text.",
    "timestamp": "To the microsecond.",
    "date": "A calendar day, `YYYY-MM-DD`.",
    "uuid": "A UUID.",
    "uri": "A URI.",
    "json": "Any JSON value, as its text.",
}


def literal(text: str) -> str:
    """A C++ string literal of the text's UTF-8 bytes, on one line."""
    flat = " ".join(text.split()) if "\n" in text else text
    return '"' + "".join(_escaped(byte) for byte in flat.encode()) + '"'


def _escaped(byte: int) -> str:
    char = chr(byte)
    if char in '"\\':
        return "\\" + char
    # Octal escapes stop after three digits; hexadecimal ones would swallow what follows.
    return char if 32 <= byte < 127 else f"\\{byte:03o}"


def comment(text: str, indent: int = 0) -> str:
    """A `///` comment, wrapped. `*/`, `\\` at a line's end and the like cannot end or splice a line comment's meaning."""
    safe = text.replace("\\\n", "\\ \n").strip()
    return wrap(safe, width=120, prefix=" " * indent + "/// ").replace("\\\n", "\\ \n")


def enumerator(value: str) -> str:
    """An enum value as an enumerator: `budget.threshold.crossed` → `budget_threshold_crossed`."""
    return cpp_identifier("_".join(words(value)) or "empty")


def value_type(t: Type, contract: Contract) -> str:
    """The C++ type of a value, leaving aside whether it may be null."""
    if t.kind == "model":
        return str(t.ref)
    if t.kind == "enum":
        return f"Open<{t.ref}>" if contract.enums[str(t.ref)].open else str(t.ref)
    if t.kind == "array":
        return f"std::vector<{item_type(t, contract)}>"
    if t.kind == "map":
        return f"std::map<std::string, {item_type(t, contract)}>"
    return _SCALARS[t.kind]


def item_type(t: Type, contract: Contract) -> str:
    assert t.item is not None
    inner = value_type(t.item, contract)
    return f"std::optional<{inner}>" if t.item.nullable else inner


def wrapper(model: Model, field: Field) -> str:
    """plain | optional | patch: how a member says that it has no value. The brief's rule, in one place."""
    if field.required and not field.type.nullable:
        return "plain"
    if model.in_request and not field.required and field.type.nullable:
        return "patch"
    return "optional"


def member_type(model: Model, field: Field, contract: Contract) -> str:
    inner = value_type(field.type, contract)
    return {"plain": inner, "optional": f"std::optional<{inner}>", "patch": f"Patch<{inner}>"}[wrapper(model, field)]


def initializer(model: Model, field: Field, contract: Contract) -> str:
    """What a member starts as, so that a value-initialised struct never holds garbage."""
    if wrapper(model, field) != "plain":
        return ""
    t = field.type
    if field.const is not None:
        return " = " + constant(field.const, t, contract)
    if t.kind in ("integer", "number"):
        return " = 0"
    if t.kind == "boolean":
        return " = false"
    if t.kind == "enum" and not contract.enums[str(t.ref)].open:
        return "{}"
    return "{}" if t.kind == "timestamp" else ""


def constant(value: object, t: Type, contract: Contract) -> str:
    if t.kind == "enum":
        return f"{t.ref}::{enumerator(str(value))}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    return literal(str(value))


def facts(field_type: Type, default: object = None) -> str:
    """What a type promises beyond its C++ type, as sentences: its form, its limits, its default."""
    sentences = [_MEANING[field_type.kind]] if field_type.kind in _MEANING else []
    sentences += _limits(field_type.limits, field_type.kind)
    if default is not None:
        sentences.append(f"Default: {str(default).lower() if isinstance(default, bool) else default}.")
    return " ".join(sentences)


def _limits(limits: Limits, kind: str) -> list[str]:
    unit = {"array": "items", "map": "members"}.get(kind, "characters")
    low, high = {
        "array": (limits.min_items, limits.max_items),
        "map": (None, limits.max_properties),
        "integer": (limits.minimum, limits.maximum),
        "number": (limits.minimum, limits.maximum),
    }.get(kind, (limits.min_length, limits.max_length))
    if kind in ("integer", "number"):
        return [_between(low, high, "")] if low is not None or high is not None else []
    return [_between(low, high, " " + unit)] if low is not None or high is not None else []


def _between(low: object, high: object, unit: str) -> str:
    if low is None or (unit and low == 0):
        return f"At most {high}{unit}."
    if high is None:
        return f"At least {low}{unit}."
    return f"{low} to {high}{unit}." if low != high else f"Exactly {low}{unit}."


def class_name(resource: tuple[str, ...]) -> str:
    """`("directory", "services")` → `DirectoryServicesResource`."""
    return pascal("_".join(resource)) + "Resource"


def params_name(operation_id: str) -> str:
    return pascal(operation_id.replace(".", "_")) + "Params"


def function_name(operation_id: str) -> str:
    return cpp_identifier(operation_id.replace(".", "_"))
