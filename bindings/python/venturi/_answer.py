"""What an answer says beside its body."""

from __future__ import annotations

import json

from . import _native
from .errors import DecodeError, RateLimit, from_native

UNREADABLE = (ValueError, TypeError, AttributeError, KeyError, OverflowError)


class Headers(dict):
    """An answer's headers. Names are in lower case and found in any; a header that came twice is joined by `, `."""

    __slots__ = ()

    def __init__(self, pairs=()):
        super().__init__()
        for name, value in pairs:
            name = name.lower()
            super().__setitem__(name, f"{super().__getitem__(name)}, {value}" if name in self else value)

    def __getitem__(self, name):
        return super().__getitem__(name.lower())

    def __contains__(self, name):
        return super().__contains__(name.lower())

    def get(self, name, default=None):
        """The header's value, or `default` where it was not sent."""
        return super().get(name.lower(), default)

    def __reduce__(self):
        return Headers, (list(self.items()),)


class ResponseInfo:
    """How a call was answered.

    status: the HTTP status. headers: the answer's, found in any case. trace_id: quote it to support. attempts: requests made.
    replayed: the server answered with what it had stored for this idempotency key. rate_limit: what is left of the caller's budget.
    """

    __slots__ = ("status", "headers", "trace_id", "attempts", "replayed", "rate_limit", "_operation")

    def __init__(self, reply):
        self._operation = reply.operation
        self.status = reply.status
        self.headers = Headers(reply.headers)
        self.trace_id = reply.trace_id
        self.attempts = reply.attempts
        self.replayed = reply.replayed
        self.rate_limit = RateLimit(*reply.rate_limit)

    def __repr__(self):
        return f"<{type(self).__name__} {self.status}, trace {self.trace_id or 'unknown'}, attempts {self.attempts}>"


class RawResponse(ResponseInfo):
    """An answer as it came, from a resource's `with_raw_response`; `parse()` gives what the plain method returns.

    Of a list it is one page. An error is raised as it is by the plain method, never returned.
    """

    __slots__ = ("content", "_model", "_calls")

    def __init__(self, reply, model, calls):
        super().__init__(reply)
        self.content = reply.body
        self._model = model
        self._calls = calls

    @property
    def text(self):
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def parse(self):
        """The body as the method's model; None for an answer without a body."""
        return read(self.content, self._model, self, self._calls)


def answered(reply):
    """The reply; what it says went wrong is raised."""
    error = reply.error
    if error is not None:
        raise from_native(error)
    return reply


def read(content, model, info, calls):
    """The body as `model`, knowing how it was answered. DecodeError where the body is not what the contract says."""
    if model is None:
        return None
    # The core holds it against the contract; what follows only builds it.
    if breach := _native.breach(info._operation, content):
        raise unreadable(breach, info)
    try:
        answer = model._flavour(calls).from_wire(json.loads(content))
    except UNREADABLE as problem:
        raise unreadable(f"the answer is not what the contract says: {problem}", info) from problem
    answer._answered_ = info
    answer._bind(calls)
    return answer


def unreadable(message, info):
    """The error of an answer that came and could not be read."""
    return DecodeError(
        message,
        kind="decode",
        http_status=info.status,
        trace_id=info.trace_id,
        attempts=info.attempts,
        rate_limit=info.rate_limit,
        effect="unknown",
    )
