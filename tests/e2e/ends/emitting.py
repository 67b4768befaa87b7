"""What the programs of test_python_ends.py share: one client, opened when this is imported, and events that are told by their number."""

from __future__ import annotations

import os

from venturi import Venturi

v = Venturi(emitter={"spool_directory": os.environ.get("SPOOL")})


def emit(*numbers: int) -> None:
    for number in numbers:
        v.invocations.emit(
            provider="openai",
            requested_model="gpt-4o",
            input_tokens=number,
            event_id=f"019e7500-0000-7000-8000-{number:012x}",
        )
