"""Runs cases in Python: an order a line on standard input, its outcome a line on standard output (README.md has the form)."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from keyword import iskeyword

from venturi import Venturi, VenturiError

OPTIONS = ("timeout", "max_retries", "idempotency_key")


def method(client: Venturi, operation: str):
    """`directory.services.upsert` is client.directory.services.upsert."""
    target = client
    for name in operation.split("."):
        target = getattr(target, name)
    return target


def call(client: Venturi, order: dict) -> dict:
    values = {**order.get("params", {}), **order.get("body", {}), **{k: order[k] for k in OPTIONS if k in order}}
    values = {f"{name}_" if iskeyword(name) else name: value for name, value in values.items()}
    try:
        answer = method(client, order["operation"])(*([order["id"]] if "id" in order else []), **values)
        if hasattr(answer, "pages"):
            return read(answer)
        return {"result": None if answer is None else answer.to_wire()}
    except VenturiError as error:
        return {"error": shown(error)}


def read(listed) -> dict:
    seen: dict = {"items": []}
    try:
        for item in listed:
            seen["items"].append(item.id if hasattr(item, "id") else item.owner or "(unknown)")
    except VenturiError as error:
        seen["error"] = shown(error)
    return seen


def shown(error: VenturiError) -> dict:
    return {
        "code": error.error_code,
        "class": type(error).__name__,
        "kind": error.kind,
        "http_status": error.http_status,
        "trace_id": error.trace_id,
        "attempts": error.attempts,
        "stopped": error.stopped,
        "effect": error.effect,
        "pointers": [e["pointer"] for e in error.errors],
    }


def run(order: dict) -> dict:
    try:
        client = Venturi(**order["client"])
    except VenturiError as error:
        return {"outcomes": [{"error": shown(error)}]}
    with client, ThreadPoolExecutor() as threads:
        outcomes: list[dict] = []
        for step in order["steps"]:
            outcomes += threads.map(lambda _, step=step: call(client, step), range(step.get("parallel", 1)))
        return {"outcomes": outcomes}


for line in sys.stdin:
    try:
        outcome = run(json.loads(line))
    except Exception as problem:  # the case fails, the others go on
        outcome = {"failed": f"{type(problem).__name__}: {problem}"}
    print(json.dumps(outcome), flush=True)
