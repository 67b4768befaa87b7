"""What can go wrong, as classes.

VenturiError
  ConfigError            the client was set up wrongly; nothing was sent
  AuthError              no access token could be obtained; `login_required` says that a user has to sign in
  TransportError         no answer: refused, reset, name or TLS failure
    CallTimeoutError     the deadline of the whole call passed; also a TimeoutError
    CancelledError       the call was cancelled, or its client closed
  DecodeError            an answer, or a webhook message, came and could not be read
  WebhookSignatureError  a webhook message is not the instance's, or not of now; `fault` says which
  FileError              a file could not be written, or its bytes are not what they should be
  ApiError               the server answered with an error
    one class for each code of the catalogue (venturi.generated.errors), such as RateLimitError or StepUpRequiredError
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    _T = TypeVar("_T")


class RateLimit:
    """What the RateLimit headers said of the caller's budget. None where they did not say.

    limit: requests in a window. remaining: those that are left. reset: seconds until the budget is full again. policy: the header
    `RateLimit-Policy` as it came, or an empty text.
    """

    __slots__ = ("limit", "remaining", "reset", "policy")

    def __init__(self, limit: int | None = None, remaining: int | None = None, reset: int | None = None, policy: str = "") -> None:
        self.limit = limit
        self.remaining = remaining
        self.reset = reset
        self.policy = policy

    def __repr__(self) -> str:
        return f"RateLimit(limit={self.limit}, remaining={self.remaining}, reset={self.reset})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RateLimit):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]


class VenturiError(Exception):
    """The base of every error of this package.

    message: what happened and what to do. kind: api, network, timeout, cancelled, decode, config, auth, signature or file.
    error_code: the catalogue's, empty where the server named none. http_status: 0 where no answer came. trace_id: quote it to support.
    attempts: requests made. stopped: why there was no further attempt. effect: `not_sent`, `rejected` or `unknown`: whether the
    request may have taken effect. retry_after: seconds the server asked to wait, or None. rate_limit: what the answer said of the
    budget. problem: the RFC 9457 document, or None. login_required: a user has to sign in (again). acr_values, max_age (seconds):
    what a step-up asks of the sign-in. scopes: what the credential lacks. signature_fault: of a webhook message that was refused.
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
        rate_limit: RateLimit | None = None,
        problem: dict[str, Any] | None = None,
        login_required: bool = False,
        acr_values: Sequence[str] = (),
        max_age: int | None = None,
        scopes: Sequence[str] = (),
        signature_fault: str = "",
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
        self.rate_limit = rate_limit or RateLimit()
        self.problem = problem
        self.login_required = login_required
        self.acr_values = list(acr_values)
        self.max_age = max_age
        self.scopes = list(scopes)
        self.signature_fault = signature_fault

    @property
    def errors(self) -> list[dict[str, str]]:
        """The field errors of a VALIDATION_FAILED: a list of {"pointer", "detail"}."""
        found: list[dict[str, str]] = (self.problem or {}).get("errors") or []
        return found

    def __str__(self) -> str:
        known = [f"{self.http_status} {self.error_code}".strip() if self.http_status else self.error_code]
        known.append(f"trace {self.trace_id}" if self.trace_id else "")
        known = [text for text in known if text]
        return f"{self.message} ({', '.join(known)})" if known else self.message

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name in _SHOWN if (value := getattr(self, name)) not in ("", 0, None))
        return f"{type(self).__name__}({self.message!r}{', ' if shown else ''}{shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: value for name, value in self.__dict__.items() if name != "message"}
        return _rebuilt, (type(self), self.message, fields)


_SHOWN = ("error_code", "http_status", "trace_id", "attempts", "stopped", "effect", "retry_after")


def _rebuilt(cls: type[VenturiError], message: str, fields: dict[str, Any]) -> VenturiError:
    """An error out of a pickle."""
    error = cls(message)
    error.__dict__.update(fields)  # notes too, and what else a program has put there
    return error


class ConfigError(VenturiError):
    """The client was set up wrongly; nothing was sent."""


class AuthError(VenturiError):
    """No access token could be obtained: the token endpoint refused the client, or could not be reached.

    Where `login_required` is true, the user has to sign in with `venturi.login()`.
    """


class TransportError(VenturiError):
    """No answer came: the connection was refused or reset, or the name or the certificate did not hold."""


class CallTimeoutError(TransportError, TimeoutError):
    """The deadline of the whole call, retries included, passed."""


class CancelledError(TransportError):
    """The call was cancelled, or its client was closed."""


class DecodeError(VenturiError):
    """An answer came that is not what the contract says."""


class WebhookSignatureError(VenturiError):
    """A webhook message is refused. Answer it with 400."""

    @property
    def fault(self) -> str:
        """missing_header, malformed, no_match, too_old or too_new. The last two are only ever said of genuine messages."""
        return self.signature_fault


class FileError(VenturiError):
    """A file could not be written: a full disk, a folder that is not there. What came stays in `<path>.part`."""


class ApiError(VenturiError):
    """The server answered with an error. Codes that this version does not know raise this class itself."""


_BY_KIND = {
    "config": ConfigError,
    "auth": AuthError,
    "network": TransportError,
    "timeout": CallTimeoutError,
    "cancelled": CancelledError,
    "decode": DecodeError,
    "signature": WebhookSignatureError,
    "file": FileError,
}


def asked(ask: Callable[..., _T], *arguments: Any) -> _T:
    """What the core answers; where it refuses, or a forked child could not open connections of its own, that error."""
    from ._native import Failure

    try:
        return ask(*arguments)
    except Failure as failure:
        raise from_native(failure.args[0]) from None


def from_native(fields: dict[str, Any]) -> VenturiError:
    """The error that the core's plain fields describe."""
    from .generated.errors import BY_CODE

    cls = _BY_KIND.get(fields["kind"]) or BY_CODE.get(fields["error_code"], ApiError)
    given = {**fields, "rate_limit": RateLimit(*fields["rate_limit"]), "problem": None}
    if fields["problem"]:
        import json

        try:
            given["problem"] = json.loads(fields["problem"])
        except ValueError:
            given["problem"] = None
    return cls(given.pop("message"), **given)
