"""Refusals that need the whole contract: limits, examples, references to the catalogue, names, circles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from codegen.ir import columns, document
from codegen.ir.model import CircleError, Contract, Model, Operation, Source, Type
from codegen.ir.source import Problems

SELF_LIMITED = ("timestamp", "date", "uuid", "boolean", "enum", "model", "json")
DEPRECATION_DAYS = 365


def check(contract: Contract, problems: Problems) -> None:
    _groups(contract, problems)
    _operations(contract, problems)
    _incoming_limits(contract, problems)
    _unused(contract, problems)
    _secrets(contract, problems)
    columns.check(contract, problems)
    Examples(contract, problems).check()


# -- structure ---------------------------------------------------------------------------------------------------------


def _groups(contract: Contract, problems: Problems) -> None:
    try:
        contract.groups()
    except CircleError as error:
        groups = {name: t.group for named in (contract.models, contract.enums) for name, t in named.items()}
        for model in contract.models.values():
            for field in model.fields:
                for other in {groups[name] for name in _names(field.type)} - {model.group}:
                    if model.group in error.groups and other in error.groups:
                        problems.add(field.source, f"`{model.name}.{field.name}` needs the group `{other}`, and {error}")
    for name in contract.models.keys() & contract.enums.keys():
        problems.add(contract.models[name].source, f"`{name}` is both an object and an enum")


def _operations(contract: Contract, problems: Problems) -> None:
    codes = {error.code for error in contract.errors}
    tags = {tag["name"] for tag in contract.info.get("tags", [])} | {"partner"}
    seen: dict[str, Operation] = {}
    routes: dict[tuple[str, str], Operation] = {}
    for op in contract.operations:
        if op.id in seen:
            problems.add(op.source, f"operation id `{op.id}` is already used at {seen[op.id].source}")
        seen[op.id] = op
        shape = "/".join("{}" if part.startswith("{") else part for part in op.path.split("/"))
        if (op.http_method, shape) in routes:
            problems.add(
                op.source, f"`{op.http_method} {op.path}` matches the same requests as {routes[op.http_method, shape].path}"
            )
        routes[op.http_method, shape] = op
        for code in op.errors:
            if code not in codes:
                problems.add(op.source, f"operation `{op.id}`: error code `{code}` is not in errors.yaml")
        if op.tag not in tags:
            problems.add(op.source, f"operation `{op.id}`: tag `{op.tag}` is not declared in openapi.yaml")
        for scheme in (name for way in document.security(op) for name in way):
            if scheme not in contract.info.get("components", {}).get("securitySchemes", {}):
                problems.add(
                    op.source, f"operation `{op.id}` needs the security scheme `{scheme}`, which openapi.yaml does not define"
                )
        needed = "OAuthError" if op.error_format == "oauth" else "Problem"
        if needed not in contract.models:
            problems.add(op.source, f"operation `{op.id}` answers errors as `{needed}`, which no schema defines")
        _credentials(op, problems)
        _deprecation(op, problems)
    _sdk_names(contract, problems)


def _credentials(op: Operation, problems: Problems) -> None:
    if op.scope and op.credential != "bearer":
        problems.add(op.source, f"operation `{op.id}`: only bearer credentials have scopes")
    mutates = op.http_method in ("POST", "PUT", "PATCH", "DELETE")
    if op.idempotency == "key" and not mutates:
        problems.add(op.source, f"operation `{op.id}`: {op.http_method} needs no idempotency key")
    if mutates and op.credential == "bearer" and op.idempotency == "none":
        problems.add(op.source, f"operation `{op.id}`: a mutation with a bearer credential is idempotent by key")
    if op.surface == "partner" and op.mirrors is None:
        problems.add(op.source, f"operation `{op.id}`: partner paths are made from `x-partner: true`, not written")


def _deprecation(op: Operation, problems: Problems) -> None:
    if not op.sunset or not op.deprecated_since:
        return
    try:
        days = (date.fromisoformat(op.sunset) - date.fromisoformat(op.deprecated_since)).days
    except ValueError:
        problems.add(op.source, f"operation `{op.id}`: x-deprecated-since and x-sunset are dates")
        return
    if days < DEPRECATION_DAYS:
        problems.add(
            op.source, f"operation `{op.id}`: {days} days from deprecation to sunset, at least {DEPRECATION_DAYS} are promised"
        )


def _sdk_names(contract: Contract, problems: Problems) -> None:
    """A resource's methods and sub-resources become members of one class."""
    resources = {op.resource[: i + 1] for op in contract.sdk_operations() for i in range(len(op.resource))}
    for op in contract.sdk_operations():
        if (*op.resource, op.method) in resources:
            problems.add(op.source, f"operation `{op.id}`: `{op.method}` is also a resource of `{'.'.join(op.resource)}`")


def _secrets(contract: Contract, problems: Problems) -> None:
    for model in contract.models.values():
        for field in model.fields:
            if field.secret and field.type.kind not in ("string", "uri"):
                problems.add(field.source, f"`{model.name}.{field.name}`: only strings are secret")


def _unused(contract: Contract, problems: Problems) -> None:
    used = {name for model in contract.models.values() if model.in_request or model.in_response for name in _mentions(model)}
    used |= {ref for op in contract.operations for p in op.parameters for ref in _names(p.type)}
    for enum in contract.enums.values():
        if enum.name not in used:
            problems.add(enum.source, f"enum `{enum.name}` is not used")
    for model in contract.models.values():
        if not model.in_request and not model.in_response:
            problems.add(model.source, f"schema `{model.name}` is not used")


def _mentions(model: Model) -> Iterator[str]:
    for field in model.fields:
        yield from _names(field.type)


def _names(kind: Type) -> Iterator[str]:
    if kind.ref:
        yield kind.ref
    if kind.item:
        yield from _names(kind.item)


# -- limits ------------------------------------------------------------------------------------------------------------


def _incoming_limits(contract: Contract, problems: Problems) -> None:
    for model in contract.models.values():
        if model.in_request:
            if not model.closed:
                problems.add(model.source, f"`{model.name}` comes in, so it needs `additionalProperties: false`")
            for field in model.fields:
                if field.const is None:
                    _limited(field.type, f"`{model.name}.{field.name}`", field.source, problems)
    for op in contract.operations:
        for parameter in op.parameters:
            _limited(parameter.type, f"parameter `{parameter.name}` of `{op.id}`", parameter.source, problems)


def _limited(kind: Type, label: str, source: Source, problems: Problems) -> None:
    """Refuses what comes in without a bound on its size."""
    limits = kind.limits
    missing = []
    if kind.kind in ("string", "decimal", "uri") and limits.max_length is None:
        missing.append("maxLength")
    if kind.kind in ("integer", "number"):
        missing += ["minimum"] if limits.minimum is None else []
        missing += ["maximum"] if limits.maximum is None else []
    if kind.kind == "array" and limits.max_items is None:
        missing.append("maxItems")
    if kind.kind == "map" and limits.max_properties is None:
        missing.append("maxProperties")
    if missing:
        problems.add(source, f"{label} comes in without {' and '.join(missing)}")
    if kind.item:
        _limited(kind.item, f"an item of {label}", source, problems)


# -- examples ----------------------------------------------------------------------------------------------------------


class Examples:
    """Every operation has examples, and every example is valid against its schema in the published document."""

    def __init__(self, contract: Contract, problems: Problems) -> None:
        self.contract = contract
        self.problems = problems
        self.checker = FormatChecker(formats=("date-time", "date", "uuid"))

    def check(self) -> None:
        for name, model in self.contract.models.items():
            if model.example is not None:
                self._valid({"$ref": f"#/components/schemas/{name}"}, model.example, f"the example of `{name}`", model.source)
        for op in self.contract.operations:
            if op.mirrors is None:
                self._operation(op)
        for event in self.contract.events:
            if event.example is None:
                self.problems.add(event.source, f"event `{event.type}` has no example")
            else:
                written = self.contract.document["webhooks"][event.type]["post"]
                schema = written["requestBody"]["content"]["application/json"]["schema"]
                self._valid(schema, event.example, f"the example of event `{event.type}`", event.source)

    def _operation(self, op: Operation) -> None:
        written = self.contract.document["paths"][op.path][op.http_method.lower()]
        parts: list[tuple[str, Any, Any]] = []
        if op.body and op.body.type.kind != "json":
            content = written["requestBody"]["content"][op.body.media_type]
            parts.append(("the body", content["schema"], op.body.examples))
        for response in op.responses:
            if response.type is not None and response.media_type:
                content = written["responses"][str(response.status)]["content"][response.media_type]
                parts.append((f"answer {response.status}", content["schema"], response.examples))
        for label, schema, examples in parts:
            if not examples:
                self.problems.add(op.source, f"operation `{op.id}`: {label} has no example")
            for name, value in examples:
                self._valid(schema, value, f"operation `{op.id}`: the {name} of {label}", op.source)
        for parameter in op.parameters:
            if parameter.example is not None:
                schema = next(p["schema"] for p in self._parameters(written) if p["name"] == parameter.name)
                self._valid(schema, parameter.example, f"the example of parameter `{parameter.name}`", parameter.source)

    def _parameters(self, written: dict[str, Any]) -> Iterator[dict[str, Any]]:
        shared = self.contract.document["components"].get("parameters", {})
        for entry in written.get("parameters", []):
            yield shared[entry["$ref"].rsplit("/", 1)[-1]] if "$ref" in entry else entry

    def _valid(self, schema: dict[str, Any], value: Any, label: str, source: Source) -> None:
        whole = {**schema, "components": self.contract.document["components"]}
        validator = Draft202012Validator(whole, format_checker=self.checker)
        for error in validator.iter_errors(value):
            path = "/".join(str(part) for part in error.absolute_path)
            self.problems.add(source, f"{label} is not valid at `#/{path}`: {error.message[:200]}")
