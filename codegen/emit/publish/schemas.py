"""JSON Schemas that stand alone: those written as files of their own, with everything that they mention under $defs."""

from __future__ import annotations

from typing import Any

from codegen.ir.jsonschema import enum_schema, model_schema
from codegen.ir.model import Contract, refs

SITE = "https://venturi.systems/"
DEFS = "#/$defs/"


def standalone(contract: Contract) -> dict[str, dict[str, Any]]:
    return {path: _document(contract, path, name) for path, name in contract.schema_files}


def _document(contract: Contract, path: str, name: str) -> dict[str, Any]:
    definitions: dict[str, Any] = {}
    left = _mentions(contract, name)
    while left:
        ref = left.pop()
        if ref in definitions:
            continue
        if ref in contract.models:
            definitions[ref] = model_schema(contract.models[ref], DEFS)
            left += _mentions(contract, ref)
        else:
            definitions[ref] = enum_schema(contract.enums[ref])
    found = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SITE + path,
        "title": name,
        **model_schema(contract.models[name], DEFS),
    }
    return found | ({"$defs": dict(sorted(definitions.items()))} if definitions else {})


def _mentions(contract: Contract, name: str) -> list[str]:
    return [ref for field in contract.models[name].fields for ref in refs(field.type)]
