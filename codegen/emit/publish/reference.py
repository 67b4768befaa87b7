"""Reference pages in Markdown: one per tag, one per schema group, the error catalogue and the webhook events."""

from __future__ import annotations

import json
from typing import Any

from codegen.emit.publish.types import field_notes, type_text
from codegen.ir.model import Contract, Enum, Model, Operation, Parameter
from codegen.ir.responses import WEBHOOK_PARAMETERS

FIRST_LINE = "<!-- Generated from codegen/contract by `python -m codegen generate`. Do not edit. -->"
CREDENTIALS = {
    "bearer": "Bearer token or API key",
    "ingestion": "ingestion key or ingestion token",
    "client": "OAuth client authentication",
    "signed_url": "the signed URL itself",
    "none": "none",
}


def pages(contract: Contract) -> dict[str, str]:
    found = {"README.md": _index(contract), "errors.md": _errors(contract)}
    for tag in _tags(contract):
        found[f"{tag['name']}.md"] = _tag_page(contract, tag)
    for group in contract.groups():
        found[f"schemas/{group}.md"] = _group_page(contract, group)
    if contract.events:
        found["events.md"] = _events(contract)
    return {path: FIRST_LINE + "\n\n" + "\n".join(lines).strip() + "\n" for path, lines in found.items()}


def _tags(contract: Contract) -> list[dict[str, Any]]:
    used = {op.tag for op in contract.operations if op.mirrors is None}
    return [tag for tag in contract.info.get("tags", []) if tag["name"] in used]


def _index(contract: Contract) -> list[str]:
    info = contract.info["info"]
    lines = [f"# {contract.title} {contract.version}", "", info.get("description", "").strip(), ""]
    for tag in _tags(contract):
        lines += [f"## [{tag.get('x-displayName', tag['name'])}]({tag['name']}.md)", "", tag["description"], ""]
        lines += ["| Operation | Request | |", "|---|---|---|"]
        lines += [
            f"| [`{op.id}`]({op.tag}.md#{_anchor(op.id)}) | `{op.http_method} {op.path}` | {op.summary} |"
            for op in contract.operations
            if op.tag == tag["name"] and op.mirrors is None
        ]
        lines.append("")
    lines += ["## Catalogues", "", "- [Errors](errors.md)"]
    lines += ["- [Webhook events](events.md)"] if contract.events else []
    lines += [f"- Schemas: {', '.join(f'[{group}](schemas/{group}.md)' for group in contract.groups())}"]
    return lines


def _tag_page(contract: Contract, tag: dict[str, Any]) -> list[str]:
    lines = [f"# {tag.get('x-displayName', tag['name'])}", "", tag["description"], ""]
    partners = {op.mirrors: op.path for op in contract.operations if op.mirrors}
    for op in contract.operations:
        if op.tag == tag["name"] and op.mirrors is None:
            lines += _operation(contract, op, partners.get(op.id))
    return lines


def _operation(contract: Contract, op: Operation, partner: str | None) -> list[str]:
    lines = [f"## {op.id}", "", f"`{op.http_method} {op.path}`: {op.summary}", ""]
    if op.sunset:
        lines += [f"**Deprecated** since {op.deprecated_since}; it goes away on {op.sunset}.", ""]
    lines += [op.description, "", "| | |", "|---|---|", f"| Credential | {CREDENTIALS[op.credential]} |"]
    if op.scope:
        lines.append(f"| Scope | `{op.scope}` |")
    if partner:
        lines.append(f"| Partners | `{op.http_method} {partner}` |")
    lines.append(f"| Route class | {op.route_class if op.route_class != 'none' else 'none; costs nothing'} |")
    repeat = {
        "key": "with the same `Idempotency-Key`",
        "event": "deduplicated by `event_id`",
        "none": "yes" if op.retryable else "no",
    }
    lines += [f"| Safe to repeat | {repeat[op.idempotency]} |", ""]
    lines += _parameters(op.parameters) + _filters(op)
    if op.body:
        lines += [
            f"**Body** ({op.body.media_type}, at most {op.body.max_bytes:,} bytes): {type_text(contract, op.body.type, 'schemas/')}",
            "",
        ]
        lines += _example(op.body.example)
    for response in op.responses:
        kind = type_text(contract, response.type, "schemas/") if response.type else (response.media_type or "no body")
        lines += [f"**{response.status}** {response.description} {kind}", ""]
        lines += _example(response.example)
    links = ", ".join(f"[`{code}`](errors.md#{_anchor(code)})" for code in op.errors)
    return [*lines, f"**Errors**: {links}", ""]


def _parameters(parameters: tuple[Parameter, ...]) -> list[str]:
    if not parameters:
        return []
    lines = ["| Parameter | In | Type | |", "|---|---|---|---|"]
    for p in parameters:
        kind = type_text(None, p.type, "") + (", required" if p.required else "")
        lines.append(f"| `{p.name}` | {p.where} | {kind} | {_cell(p.description)} |")
    return [*lines, ""]


def _filters(op: Operation) -> list[str]:
    if not op.filterable:
        return []
    lines = ["| Filter field | Type | Operators | Sortable |", "|---|---|---|---|"]
    for f in op.filterable:
        lines.append(
            f"| `{f.name}` | {type_text(None, f.type, '')} | {', '.join(f.operators)} | {'yes' if f.name in op.sortable else ''} |"
        )
    return [*lines, ""]


def _example(value: Any) -> list[str]:
    if value is None:
        return []
    return ["```json", json.dumps(value, indent=2, ensure_ascii=False), "```", ""]


def _group_page(contract: Contract, group: str) -> list[str]:
    lines = [f"# Schemas: {group}", ""]
    for model in contract.models.values():
        if model.group == group:
            lines += _model(contract, model)
    for enum in contract.enums.values():
        if enum.group == group:
            lines += _enum(enum)
    return lines


def _model(contract: Contract, model: Model) -> list[str]:
    lines = [f"## {model.name}", "", model.description, ""]
    if model.closed:
        lines += ["Other properties are refused.", ""]
    lines += ["| Property | Type | |", "|---|---|---|"]
    for f in model.fields:
        kind = type_text(contract, f.type, "") + ("" if f.required else ", optional")
        lines.append(f"| `{f.name}` | {kind} | {_cell(f.description + field_notes(f))} |")
    return [*lines, "", *_example(model.example)]


def _enum(enum: Enum) -> list[str]:
    growth = "Open: expect members that are not listed here." if enum.open else "Closed."
    lines = [f"## {enum.name}", "", f"{enum.description} {growth}", "", "| Value | |", "|---|---|"]
    return [*lines, *(f"| `{m.value}` | {_cell(m.description)} |" for m in enum.members), ""]


def _errors(contract: Contract) -> list[str]:
    lines = ["# Errors", "", "The catalogue is closed: a code is never removed or given another meaning within v1.", ""]
    lines += ["| Code | Status | Retry | |", "|---|---|---|---|"]
    lines += [f"| [`{e.code}`](#{_anchor(e.code)}) | {e.status} | {e.retryable} | {_cell(e.meaning)} |" for e in contract.errors]
    for e in contract.errors:
        where = [op.id for op in contract.operations if e.code in op.errors and op.mirrors is None]
        lines += ["", f"## {e.code}", "", f"{e.status} {e.title}. {e.meaning}", "", f"What to do: {e.remedy}", ""]
        lines += [f"Type: `{e.type_uri}`", "", f"For example: “{e.detail}”", ""]
        lines.append(
            f"Operations: {'every one' if len(where) > 40 else ', '.join(f'`{name}`' for name in where) or 'none in particular'}"
        )
    return lines


def _events(contract: Contract) -> list[str]:
    lines = [
        "# Webhook events",
        "",
        "Every delivery is a POST with a signed JSON body (Standard Webhooks 1.0) and these headers:",
        "",
    ]
    lines += ["| Header | |", "|---|---|"]
    lines += [f"| `{p['name']}` | {_cell(p['description'])} |" for p in WEBHOOK_PARAMETERS.values()]
    for event in contract.events:
        schema = contract.models[event.envelope or event.data]
        lines += ["", f"## {event.type}", "", event.summary, "", event.description, ""]
        lines += [f"Message: [{schema.name}](schemas/{schema.group}.md#{_anchor(schema.name)}).", ""]
        lines += _example(event.example)
    return lines


def _anchor(title: str) -> str:
    return title.lower().replace(".", "").replace(" ", "-")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
