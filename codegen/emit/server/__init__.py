"""The server's generated half: error catalogue, validator tables, typed requests, handler declarations and routes.

Operations listed in server/pending.yaml are left out: they have no route, no declaration and no validator.
"""

from __future__ import annotations

from codegen.emit.cpp.spelling import GENERATED
from codegen.emit.render import renderer
from codegen.emit.server import errors, filters, pending, requests, routes
from codegen.emit.server.schemas import Tables
from codegen.emit.server.schemas import files as schema_files
from codegen.ir.model import Contract


def emit(contract: Contract, listed: frozenset[str] | None = None) -> dict[str, str]:
    """Every file of server/generated. `listed` stands in for server/pending.yaml."""
    operations = pending.routed(contract, pending.read() if listed is None else listed)
    own = [operation for operation in operations if operation.mirrors is None]
    render = renderer("server", header=GENERATED)
    checked = [operation for operation in own if routes.form(operation) != "page"]  # a page reads its own request
    tables = Tables(contract, checked)
    return {
        **errors.files(contract, render),
        **schema_files(tables, render),
        **filters.files(contract, own, render),
        **requests.files(contract, [o for o in checked if routes.form(o) != "ingest" and requests.members(contract, o)], render),
        **routes.files(contract, operations, tables, render),
    }
