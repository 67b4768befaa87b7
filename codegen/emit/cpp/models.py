"""Models and enumerations by group: a public header, the enumerations' names, and the JSON codecs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.emit.cpp.spelling import (
    comment,
    enumerator,
    facts,
    initializer,
    literal,
    member_type,
    wrapper,
)
from codegen.emit.names import cpp_identifier
from codegen.ir.model import Contract, Enum, Field, Model, Type, refs
from codegen.ir.scanned import scanned_models
from codegen.ir.source import ContractError


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    out: dict[str, str] = {}
    scanned = scanned_models(contract)
    for group in contract.groups():
        models = in_order([m for m in contract.models.values() if m.group == group])
        names: dict[str, Any] = {
            "group": group,
            "needs": needed_groups(contract, models, group),
            "codecs": [g for g in needed_groups(contract, models, group) if has_models(contract, g)],
            "enums": [enum_view(e) for e in contract.enums.values() if e.group == group],
            "models": [model_view(m, contract) for m in models],
            "forward": [m.name for m in models if in_circle(m, models)],
            "scanned": [scan_view(m) for m in models if m.name in scanned],
        }
        out[f"include/venturi/models/{group}.hpp"] = render("model.hpp.j2", **names)
        if names["enums"]:
            out[f"src/models/{group}.cpp"] = render("model.cpp.j2", **names)
        if names["models"]:
            out[f"src/json/{group}.hpp"] = render("codec.hpp.j2", **names)
            out[f"src/json/{group}.cpp"] = render("codec.cpp.j2", **names)
        if names["scanned"]:
            out[f"src/json/{group}_scan.cpp"] = render("scan.cpp.j2", **names)
    out["include/venturi/models.hpp"] = render("models.hpp.j2", groups=contract.groups())
    return out


def enum_view(enum: Enum) -> dict[str, Any]:
    opening = "Open: newer servers may answer with members that this SDK does not know." if enum.open else ""
    return {
        "name": enum.name,
        "comment": comment(f"{enum.description} {opening}"),
        "members": [
            {
                "name": enumerator(m.value),
                "text": literal(m.value),
                "comment": comment(m.description or f"`{m.value}`", 4),
            }
            for m in enum.members
        ],
    }


def model_view(model: Model, contract: Contract) -> dict[str, Any]:
    return {
        "name": model.name,
        "comment": comment(model.description),
        "fields": [field_view(model, f, contract) for f in model.fields],
    }


def field_view(model: Model, field: Field, contract: Contract) -> dict[str, Any]:
    wrapped = wrapper(model, field)
    return {
        "name": cpp_identifier(field.name),
        "wire": literal(field.name),
        "type": member_type(model, field, contract),
        "init": initializer(model, field, contract) or "{}",
        "comment": comment(f"{field.description} {_promises(field, wrapped)}", 4),
        "required": field.required,
        "put": "field" if field.required else "field_if_set",
    }


def scan_view(model: Model) -> dict[str, Any]:
    """Each field with the bytes that lead to its value."""
    return {
        "name": model.name,
        "fields": [
            {
                "name": cpp_identifier(f.name),
                "lead": literal(f'{"," if place else "{"}"{f.name}":'),
                "take": "field" if f.required else "field_if_there",
            }
            for place, f in enumerate(model.fields)
        ],
    }


def _promises(field: Field, wrapped: str) -> str:
    sentences = [facts(field.type, field.default)]
    if wrapped == "patch":
        sentences.append("Left as it is unless set; `nullptr` clears it.")
    if field.secret:
        sentences.append("Secret: keep it out of logs.")
    if field.deprecated:
        sentences.append("@deprecated")
    return " ".join(s for s in sentences if s)


def group_of(contract: Contract) -> dict[str, str]:
    return {m.name: m.group for m in contract.models.values()} | {e.name: e.group for e in contract.enums.values()}


def needed_groups(contract: Contract, models: list[Model], group: str) -> list[str]:
    owners = group_of(contract)
    return sorted({owners[r] for m in models for f in m.fields for r in refs(f.type)} - {group})


def has_models(contract: Contract, group: str) -> bool:
    return any(m.group == group for m in contract.models.values())


def in_order(models: list[Model]) -> list[Model]:
    """Each model after those it holds by value. One that holds itself so is infinite, and refused; lists and maps may."""
    by_name = {m.name: m for m in models}
    done: dict[str, Model] = {}

    def visit(model: Model, within: tuple[str, ...]) -> None:
        if model.name in done:
            return
        if model.name in within:
            raise ContractError([f"{model.source}: {model.name} holds itself by value; make the field an array"])
        for field in model.fields:
            ref = _held_by_value(field.type)
            if ref in by_name:
                visit(by_name[ref], (*within, model.name))
        for field in model.fields:
            for ref in refs(field.type):
                # Only for reading order; a circle through a list is legal and is cut here.
                if ref in by_name and ref not in (*within, model.name) and not _reaches(by_name, ref, model.name):
                    visit(by_name[ref], (*within, model.name))
        done[model.name] = model

    for model in sorted(models, key=lambda m: m.source.line):
        visit(model, ())
    return list(done.values())


def in_circle(model: Model, models: list[Model]) -> bool:
    """Whether another model is needed before this one although it needs this one: only then a forward declaration helps."""
    by_name = {m.name: m for m in models}
    others = {r for f in model.fields for r in refs(f.type) if r in by_name and r != model.name}
    return any(_reaches(by_name, other, model.name) for other in others)


def _held_by_value(t: Type) -> str:
    return str(t.ref) if t.kind == "model" else ""


def _reaches(by_name: dict[str, Model], start: str, goal: str) -> bool:
    seen: set[str] = set()
    queue = [start]
    while queue:
        name = queue.pop()
        if name == goal:
            return True
        if name in by_name and name not in seen:
            seen.add(name)
            queue += [r for f in by_name[name].fields for r in refs(f.type)]
    return False
