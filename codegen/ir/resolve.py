"""Source files to one Contract: schemas, operations, catalogues, then what follows from how they use each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.ir import asyncapi, document
from codegen.ir.catalogues import plain, read_changes, read_errors, read_events
from codegen.ir.model import Contract, Model, Operation, refs
from codegen.ir.operations import Operations
from codegen.ir.schemas import Schemas
from codegen.ir.source import ContractError, Library, Map, Problems

ROOT_KEYWORDS = frozenset({"openapi", "info", "externalDocs", "servers", "tags", "components", "paths"})


def resolve(library: Library, problems: Problems) -> Contract:
    """The contract, complete but for the checks of `check`."""
    root = library.file("openapi.yaml")
    if not isinstance(root, Map) or not isinstance(root.get("paths"), Map) or not isinstance(root.get("info"), Map):
        raise ContractError(["openapi.yaml:1: the root document needs `info` and `paths`"])
    schemas = Schemas(library, problems)
    schemas.only(root, ROOT_KEYWORDS, "the root document")
    schemas.only(root.get("components", Map(root.source)), {"securitySchemes"}, "components")
    schemas.read_all()
    operations = Operations(library, schemas, problems).read_all(root["paths"])
    errors = read_errors(library, schemas, problems)
    events = read_events(library, schemas, problems)
    order = {error.code: index for index, error in enumerate(errors)}
    statuses = {error.code: error.status for error in errors}
    operations = tuple(
        replace(op, errors=tuple(sorted(op.errors, key=lambda c: (statuses.get(c, 0), order.get(c, 0), c)))) for op in operations
    )
    contract = Contract(
        title=str(root["info"].get("title", "")), version=str(root["info"].get("version", "")),
        models=_without_mere_bases(
            _directions(schemas.models, operations, {e.envelope for e in events} | {e.data for e in events}), schemas.bases
        ),
        enums=schemas.enums, operations=operations, errors=errors, events=events, document={},
        info=plain({key: root[key] for key in root if key not in ("paths",)}),
        changes=read_changes(library, schemas, problems), schema_files=tuple(schemas.roots),
    )  # fmt: skip
    problems.raise_if_any()
    contract = replace(contract, document=document.build(contract))
    return replace(contract, event_document=asyncapi.build(contract))


def _directions(models: dict[str, Model], operations: tuple[Operation, ...], sent: set[str]) -> dict[str, Model]:
    """Models marked with whether they come in (bodies) and go out (answers, errors, events)."""
    incoming = {op.body.type.ref for op in operations if op.body and op.body.type.ref}
    outgoing = {name for op in operations for response in op.responses if response.type for name in refs(response.type)}
    outgoing |= {name for name in (*sent, "Problem", "OAuthError") if name in models}
    inside, outside = _closure(models, incoming), _closure(models, outgoing)
    return {name: replace(model, in_request=name in inside, in_response=name in outside) for name, model in models.items()}


def _without_mere_bases(models: dict[str, Model], bases: set[str]) -> dict[str, Model]:
    """Extensions are flattened, so that a base which nothing else uses has done its part."""
    mentioned = {ref for model in models.values() for field in model.fields for ref in refs(field.type)}
    mere = {name for name in bases - mentioned if not models[name].in_request and not models[name].in_response}
    return {name: model for name, model in models.items() if name not in mere}


def _closure(models: dict[str, Model], start: set[Any]) -> set[str]:
    seen: set[str] = set()
    left = [name for name in start if name in models]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            left += [ref for field in models[name].fields for ref in refs(field.type) if ref in models]
    return seen
