"""The C++ SDK's generated half: models with their codecs, operations, resources, errors, Arrow columns, rows of cells."""

from __future__ import annotations

from codegen.emit.cpp import answers, arrow, errors, models, operations, records, resources, webhooks
from codegen.emit.cpp.collisions import refuse_collisions
from codegen.emit.cpp.spelling import GENERATED
from codegen.emit.render import renderer
from codegen.ir.model import Contract


def emit(contract: Contract) -> dict[str, str]:
    """{path under sdk/generated: text}"""
    refuse_collisions(contract)
    render = renderer("cpp", generated=GENERATED)
    return {
        **errors.files(contract, render),
        **models.files(contract, render),
        **operations.files(contract, render),
        **answers.files(contract, render),
        **resources.files(contract, render),
        **webhooks.files(contract, render),
        **arrow.files(contract, render),
        **records.files(contract, render),
    }
