"""What both of Python's runners share: orders in, outcomes out, and how the SDK's values are shown to the table."""

from __future__ import annotations

import json
import queue
import sys
import threading
from keyword import iskeyword

from venturi import ConfigError, VenturiError
from venturi.testing import FakeClock
from venturi.webhooks import WebhookChallenge, WebhookVerifier

OPTIONS = {"timeout": "timeout", "max_retries": "max_retries", "idempotency_key": "idempotency_key", "headers": "extra_headers"}
CLIENT = ("base_url", "token", "api_key", "client_id", "client_secret", "scopes", "ingestion_key", "timeout", "max_retries",
          "initial_backoff", "max_backoff", "user_agent", "headers")  # fmt: skip


class Orders:
    """One JSON object a line on standard input, read beside the case that runs; one on standard output for each."""

    def __init__(self) -> None:
        self._runs: queue.Queue[dict | None] = queue.Queue()
        self._writing = threading.Lock()
        self.session = None  # the case at work: it has advance(), cancel() and close()
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> dict | None:
        """The next case, None at the end."""
        return self._runs.get()

    def say(self, said: dict) -> None:
        with self._writing:
            print(json.dumps(said), flush=True)

    def _read(self) -> None:
        for line in sys.stdin:
            order = json.loads(line)
            what = order["do"]
            if what == "run":
                self._runs.put(order)
                continue
            if what == "advance":
                self.session.clock.advance(order["seconds"])
            else:
                getattr(self.session, what)()
            self.say({"done": what})
        self._runs.put(None)


def clock_for(order: dict) -> FakeClock:
    """To be cancelled in a wait, the clock must not jump over it."""
    held = any(step.get("cancel") == "in_wait" for step in order["steps"])
    return FakeClock(manual=held, jitter=order["client"].get("jitter", 0.5))


def settings(given: dict, clock: FakeClock) -> dict:
    """The client's keyword arguments."""
    found = {name: given[name] for name in CLIENT if name in given}
    return {**found, "partner": given.get("surface") == "partner", "clock": clock}


def started(client, call: dict):
    """What the method gives: a value, or something to be awaited or read. `directory.services.upsert` is a method of client.directory.services."""
    target = client
    for name in call["operation"].split("."):
        target = getattr(target, name)
    values = {**call.get("params", {}), **call.get("body", {})}
    values = {f"{name}_" if iskeyword(name) else name: value for name, value in values.items()}
    options = {mine: call[name] for name, mine in OPTIONS.items() if name in call}
    return target(*([call["id"]] if "id" in call else []), **values, **options)


def shown(answer) -> dict:
    """A good answer: the text on the wire, and what is known beside it."""
    if answer is None:
        return {"result": None}
    return {"result": answer.to_dict(), "info": info(answer.response_info)}


def info(known) -> dict:
    return {
        "status": known.status,
        "trace_id": known.trace_id,
        "attempts": known.attempts,
        "replayed": known.replayed,
        "rate_limit": rate_limit(known.rate_limit),
    }


def rate_limit(state) -> dict:
    return {"limit": state.limit, "remaining": state.remaining, "reset": state.reset, "policy": state.policy}


def name_of(item) -> str:
    return item.id if hasattr(item, "id") else item.owner or "(unknown)"


def page_shown(page) -> dict:
    said = page.page.to_dict()
    return {"items": [name_of(item) for item in page.data], **said}


def failed(error: VenturiError) -> dict:
    seen = {
        "code": error.error_code,
        "class": type(error).__name__,
        "kind": error.kind,
        "message": error.message,
        "http_status": error.http_status,
        "trace_id": error.trace_id,
        "attempts": error.attempts,
        "stopped": error.stopped,
        "effect": error.effect,
        "retry_after": error.retry_after,
        "rate_limit": rate_limit(error.rate_limit),
        "problem": error.problem is not None,
        "pointers": [e["pointer"] for e in error.errors],
    }
    return {**seen, "signature_fault": error.signature_fault} if error.signature_fault else seen


def received(call: dict) -> dict:
    """A webhook message, as its receiver sees it."""
    from datetime import datetime

    clock = FakeClock(manual=True)
    clock.advance((datetime.fromisoformat(call["now"].replace("Z", "+00:00")) - clock.now).total_seconds())
    options = {"tolerance": call["tolerance"]} if "tolerance" in call else {}
    try:
        message = WebhookVerifier(call["secrets"], clock=clock, **options).unwrap(call["body"], call["headers"])
    except VenturiError as error:
        return {"error": failed(error)}
    if isinstance(message, WebhookChallenge):
        return {"result": {"challenge": message.challenge}}
    said = message.to_dict()
    typed = hasattr(message.data, "to_dict")
    threshold = getattr(message.data, "threshold", None)
    sent_at = message.sent_at.isoformat().replace("+00:00", "Z")
    return {"result": {"id": said["id"], "type": said["type"], "sent_at": sent_at, "typed": typed, "threshold": threshold}}


def unset_up(problem: Exception) -> dict | None:
    """What a client says that cannot be set up: a ConfigError, or what Python raises for a value that is none."""
    if isinstance(problem, ConfigError):
        return {"error": failed(problem)}
    return None
