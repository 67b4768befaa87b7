"""LLM invocations to replay: a trace file in the Azure LLM inference format, or a seeded synthetic one of the same shape.

The format has a time and two token counts in each row (columns TIMESTAMP, ContextTokens, GeneratedTokens). Which model and which
service made a call is not in it, so both are drawn, with a fixed seed, from the demo's own small company. The trace is replayed
as if its last call had just ended; the distances in time stay.
"""

from __future__ import annotations

import csv
import random
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

SEED = 20231116
SYNTHETIC_CALLS = 5000

# (provider, requested model, share of the calls)
MODELS = [
    ("openai", "gpt-4o", 0.34),
    ("openai", "gpt-4o-mini", 0.22),
    ("anthropic", "claude-sonnet-4-5", 0.20),
    ("google", "gemini-2.5-flash", 0.14),
    ("mistral", "mistral-large-latest", 0.06),
    ("openai", "in-house-finetune-7", 0.04),  # in no price list: stays unpriced, and says so
]


class Call(NamedTuple):
    """One row of a trace: seconds since the trace began, and the tokens in and out."""

    at: float
    context_tokens: int
    generated_tokens: int


def read_azure(path: Path) -> list[Call]:
    """The rows of an Azure LLM inference trace. A row that cannot be read is an error that names its line."""
    calls = []
    with path.open(newline="") as file:
        reader = csv.DictReader(file)
        missing = {"TIMESTAMP", "ContextTokens", "GeneratedTokens"} - set(reader.fieldnames or ())
        if missing:
            raise SystemExit(f"{path}: not an Azure LLM trace: column {', '.join(sorted(missing))} is missing")
        for row in reader:
            try:
                at = datetime.fromisoformat(row["TIMESTAMP"][:26]).replace(tzinfo=timezone.utc).timestamp()
                calls.append(Call(at, int(row["ContextTokens"]), int(row["GeneratedTokens"])))
            except ValueError as problem:
                raise SystemExit(f"{path}:{reader.line_num}: {problem}") from None
    return calls


def synthetic(count: int = SYNTHETIC_CALLS) -> list[Call]:
    """A seeded trace of the same shape: bursts of arrivals, log-normal context and output lengths."""
    draw = random.Random(SEED)
    at, calls = 0.0, []
    for _ in range(count):
        at += draw.expovariate(5.5)
        calls.append(Call(at, 1 + int(draw.lognormvariate(6.6, 0.9)), 1 + int(draw.lognormvariate(4.9, 0.8))))
    return calls


def events(calls: list[Call], services: list[str]) -> Iterator[dict[str, object]]:
    """The invocation events of a trace. One in twenty-five comes from a service that the directory does not know."""
    draw = random.Random(SEED)
    run = uuid.uuid4()
    shift = datetime.now(timezone.utc) - timedelta(seconds=calls[-1].at)
    weights = [share for _, _, share in MODELS]
    for index, call in enumerate(calls):
        provider, model, _ = draw.choices(MODELS, weights)[0]
        service = "unregistered-notebook" if draw.random() < 0.04 else draw.choice(services)
        moment = shift + timedelta(seconds=call.at)
        yield {
            "event_id": str(uuid.uuid5(run, str(index))),
            "ingestion_layer": "application",
            "ingestion_timestamp": moment,
            "occurred_at": moment,
            "provider": provider,
            "requested_model": model,
            "input_tokens": call.context_tokens,
            "output_tokens": call.generated_tokens,
            "attributed_service": service,
        }
