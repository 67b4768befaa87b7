"""What can go wrong, as classes.

VenturiError
  ConfigError            the client was set up wrongly; nothing was sent
  AuthError              no access token could be obtained
  TransportError         no answer: refused, reset, name or TLS failure
    CallTimeoutError     the deadline of the whole call passed
    CancelledError       the call was cancelled, or its client closed
  DecodeError            an answer came and could not be read
  ApiError               the server answered with an error
    one class for each code of the catalogue (venturi.generated.errors), such as RateLimitError
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class VenturiError(Exception):
    """The base of every error of this package.

    message: what happened and what to do. kind: api, network, timeout, cancelled, decode, config or auth.
    http_status: 0 where no answer came. trace_id: quote it to support. attempts: requests made.
    stopped: why there was no further attempt. effect: `not_sent`, `rejected` or `unknown`: whether the request may have taken effect.
    retry_after: seconds the server asked to wait, or None. problem: the RFC 9457 document, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str = "config",
        error_code: str = "",
        http_status: int = 0,
        trace_id: str = "",
        attempts: int = 0,
        stopped: str = "",
        effect: str = "not_sent",
        retry_after: float | None = None,
        problem: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.error_code = error_code
        self.http_status = http_status
        self.trace_id = trace_id
        self.attempts = attempts
        self.stopped = stopped
        self.effect = effect
        self.retry_after = retry_after
        self.problem = problem

    @property
    def errors(self) -> list[dict[str, str]]:
        """The field errors of a VALIDATION_FAILED: a list of {"pointer", "detail"}."""
        found: list[dict[str, str]] = (self.problem or {}).get("errors") or []
        return found


class ConfigError(VenturiError):
    """The client was set up wrongly; nothing was sent."""


class AuthError(VenturiError):
    """No access token could be obtained: the token endpoint refused the client, or could not be reached."""


class TransportError(VenturiError):
    """No answer came: the connection was refused or reset, or the name or the certificate did not hold."""


class CallTimeoutError(TransportError, TimeoutError):
    """The deadline of the whole call, retries included, passed."""


class CancelledError(TransportError):
    """The call was cancelled, or its client was closed."""


class DecodeError(VenturiError):
    """An answer came that is not what the contract says."""


class ApiError(VenturiError):
    """The server answered with an error. Codes that this version does not know raise this class itself."""


_BY_KIND = {
    "config": ConfigError,
    "auth": AuthError,
    "network": TransportError,
    "timeout": CallTimeoutError,
    "cancelled": CancelledError,
    "decode": DecodeError,
}


def from_native(fields: dict[str, Any]) -> VenturiError:
    """The error that the core's plain fields describe."""
    from .generated.errors import BY_CODE

    cls = _BY_KIND.get(fields["kind"]) or BY_CODE.get(fields["error_code"], ApiError)
    problem = fields.pop("problem", None)
    if problem:
        import json

        try:
            fields["problem"] = json.loads(problem)
        except ValueError:
            fields["problem"] = None
    return cls(fields.pop("message"), **fields)
