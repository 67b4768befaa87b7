"""Names that the contract may not take, because the SDK's own code or another generated name has them."""

from __future__ import annotations

from codegen.emit.cpp.spelling import class_name, enumerator, params_name
from codegen.emit.names import cpp_identifier, error_class
from codegen.ir.model import Contract
from codegen.ir.source import ContractError

# The hand-written public names of namespace venturi (sdk/include/venturi).
RESERVED = frozenset(
    """
    ApiError ApiKeyCredential ArrowArray ArrowArrayStream ArrowSchema ArrowStream AttemptEnd AttemptStart AuthError
    AuthorizationCode BearerToken BodySink Call CallEnd CallOptions CancelledError ClientCredentials Clock Compression Config
    ConfigError Core Credential DecodeError DownloadOptions DownloadProgress Drop DropReason DurationHistogram Effect Emitter EmitterHandle EmitterOptions
    EmitterStats Error ErrorCode ErrorInfo ErrorKind EventView FileError Header Headers Hooks Items JsonText Label ListPage LazyEmitter LogLevel
    LogRecord LogSink LoginOptions MemoryTokenStore Metrics MetricsSnapshot Open OperationMetrics PacingWait Pages Patch
    ProblemDetails RateLimitState ReceivedEvent RenewalLease ResourceAccessors ResponseInfo Result RetryPolicy Retryable
    SignatureFault StopReason Surface TimeoutError Timestamp TlsConfig TokenRefresh TokenSet TokenStore TraceContext
    Transport TransportError TransportFailure TransportFault TransportOutcome TransportRequest TransportResponse UserTokens Venturi
    VenturiError WaitOptions WebhookAttempt WebhookChallenge WebhookData WebhookMessage WebhookOptions WebhookSignatureError
    WebhookVerifier
    """.split()
)


def refuse_collisions(contract: Contract) -> None:
    """Raises ContractError naming every schema whose C++ name is taken, and every pair of members that would be one."""
    taken = {name: "the SDK" for name in RESERVED}
    for error in contract.errors:
        taken[error_class(error.code)] = f"the error {error.code}"
    for operation in contract.sdk_operations():
        taken[params_name(operation.id)] = f"the parameters of {operation.id}"
        taken[class_name(operation.resource)] = f"the resource of {operation.id}"
    sources = {m.name: m.source for m in contract.models.values()} | {e.name: e.source for e in contract.enums.values()}
    problems = [
        f"{source}: the schema {name} cannot be named so in C++: the name belongs to {taken[name]}"
        for name, source in sources.items()
        if name in taken
    ]
    for enum in contract.enums.values():
        problems += _doubles(enum.name, str(enum.source), [(m.value, enumerator(m.value)) for m in enum.members])
    for model in contract.models.values():
        problems += _doubles(model.name, str(model.source), [(f.name, cpp_identifier(f.name)) for f in model.fields])
    if problems:
        raise ContractError(problems)


def _doubles(owner: str, source: str, names: list[tuple[str, str]]) -> list[str]:
    seen: dict[str, str] = {}
    found = []
    for wire, spelled in names:
        if spelled in seen:
            found.append(f"{source}: {seen[spelled]} and {wire} of {owner} would both be {spelled} in C++")
        seen[spelled] = wire
    return found
