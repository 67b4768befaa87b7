"""Invocation events as text, written by hand."""

from __future__ import annotations

import uuid


def event(event_id: str | None = None, more: str = "") -> str:
    """A valid event that the demo directory can attribute. `more` is appended inside the object: `,"name":value`."""
    return (
        f'{{"event_id":"{event_id or uuid.uuid4()}","ingestion_layer":"application",'
        '"ingestion_timestamp":"2026-05-29T18:30:00Z","provider":"openai","requested_model":"gpt-4o",'
        f'"input_tokens":1200,"output_tokens":350{more}}}'
    )


def batch(*events: str) -> str:
    return f'{{"events":[{",".join(events)}]}}'
