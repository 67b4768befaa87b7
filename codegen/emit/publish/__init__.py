"""The published documents: OpenAPI, AsyncAPI, error catalogue, Postman collection, changelog, JSON Schemas and reference pages."""

from __future__ import annotations

import json
from typing import Any

from codegen.emit.publish import catalogues, postman, reference, schemas
from codegen.ir.model import Contract


def emit(contract: Contract) -> dict[str, str]:
    """Paths are those under which an instance serves the documents; pages stand under reference/."""
    documents: dict[str, Any] = {
        "openapi.json": contract.document,
        "errors.json": catalogues.errors(contract),
        "postman.json": postman.collection(contract),
        "changelog.json": catalogues.changelog(contract),
        **schemas.standalone(contract),
    }
    if contract.event_document:
        documents["asyncapi.json"] = contract.event_document
    return {
        **{path: json.dumps(document, indent=2, ensure_ascii=False) + "\n" for path, document in documents.items()},
        **{f"reference/{path}": text for path, text in reference.pages(contract).items()},
    }
