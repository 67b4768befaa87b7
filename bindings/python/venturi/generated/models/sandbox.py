# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `sandbox`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class SandboxReset(Model):
    """What a reset left behind.

    reset_at: The time by the instance's clock, which runs by itself again.
    """

    __slots__ = (
        "reset_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("reset_at", "reset_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("reset_at", ))


class SandboxSeed(Model):
    """The synthetic data to make. The same numbers make the same data.

    seed: The seed of the random numbers.
    days: How many days of history, ending now by the instance's clock.
    services: How many services.
    teams: How many teams.
    providers: How many providers.
    events_per_day: How many invocations on an average day; weekends and nights have fewer.
    """

    __slots__ = (
        "seed",
        "days",
        "services",
        "teams",
        "providers",
        "events_per_day",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("seed", "seed", None, None),
        ("days", "days", None, None),
        ("services", "services", None, None),
        ("teams", "teams", None, None),
        ("providers", "providers", None, None),
        ("events_per_day", "events_per_day", None, None),
    )


class SandboxSeedResult(Model):
    """The synthetic data that was made.

    seed: The seed that was used.
    events: Invocations stored. They are attributed like any others.
    services: Services put into the directory.
    identities: Identities put into the directory.
    projects: Projects put into the directory.
    organizations: Organizations put into the directory.
    period_from: The first day with data.
    period_to: The last day with data.
    """

    __slots__ = (
        "seed",
        "events",
        "services",
        "identities",
        "projects",
        "organizations",
        "period_from",
        "period_to",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("seed", "seed", None, None),
        ("events", "events", None, None),
        ("services", "services", None, None),
        ("identities", "identities", None, None),
        ("projects", "projects", None, None),
        ("organizations", "organizations", None, None),
        ("period_from", "period_from", day, to_day),
        ("period_to", "period_to", day, to_day),
    )
    _required_ = frozenset(("seed", "events", "services", "identities", "projects", "organizations", "period_from", "period_to", ))


class SandboxClock(Model):
    """The instance's clock. Token lifetimes, cursors, idempotency, retries, budgets and exports all read it.

    now: The time by the instance's clock.
    frozen: Whether it stands still.
    """

    __slots__ = (
        "now",
        "frozen",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("now", "now", timestamp, to_timestamp),
        ("frozen", "frozen", None, None),
    )
    _required_ = frozenset(("now", "frozen", ))


class SandboxClockSet(Model):
    """How the clock shall stand.

    frozen_time: The time at which to stop the clock; null lets it run by itself again.
    """

    __slots__ = (
        "frozen_time",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("frozen_time", "frozen_time", timestamp, to_timestamp),
    )
    _required_ = frozenset(("frozen_time", ))


class SandboxClockAdvance(Model):
    """How far to move the clock.

    seconds: Seconds to move it forward, at most two years. Everything that falls due on the way happens, in its
        order.
    """

    __slots__ = (
        "seconds",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("seconds", "seconds", float, None),
    )
    _required_ = frozenset(("seconds", ))


class SandboxFault(Model):
    """Something that shall go wrong. A fault with a status answers instead of the operation; without one the
    operation runs, later by the latency, or its connection breaks. The first fault that matches a request and
    strikes applies to it; one that is used up, or by its probability does not strike, leaves the request to the
    next. A request is struck when its credential has been accepted, before it draws from any budget.

    operation: The operation id that it applies to, such as `exports.create`; null or absent for every operation but
        those of the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant
        and are never struck; the token endpoint is, by the faults of the named client's tenant.
    probability: How likely it strikes a matching request.
    times: How often it strikes before it is used up; null or absent for always.
    status: The HTTP status to answer instead of carrying the request out. Without a code the problem is the first
        in the catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500.
    error_code: The code of the problem to answer with, from the error catalogue; its status is used where `status` is
        absent.
    headers: Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those
        that frame the message are refused.
    body: A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`.
    latency_ms: How long to wait before anything else, in real milliseconds.
    drop: Where to break the connection; null or absent to leave it.
    """

    __slots__ = (
        "operation",
        "probability",
        "times",
        "status",
        "error_code",
        "headers",
        "body",
        "latency_ms",
        "drop",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("operation", "operation", None, None),
        ("probability", "probability", float, None),
        ("times", "times", None, None),
        ("status", "status", None, None),
        ("error_code", "error_code", None, None),
        ("headers", "headers", None, None),
        ("body", "body", None, None),
        ("latency_ms", "latency_ms", None, None),
        ("drop", "drop", None, None),
    )


class SandboxFaultState(Model):
    """A fault and how often it has struck.

    operation: The operation id that it applies to, such as `exports.create`; null or absent for every operation but
        those of the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant
        and are never struck; the token endpoint is, by the faults of the named client's tenant.
    probability: How likely it strikes a matching request.
    times: How often it strikes before it is used up; null or absent for always.
    status: The HTTP status to answer instead of carrying the request out. Without a code the problem is the first
        in the catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500.
    error_code: The code of the problem to answer with, from the error catalogue; its status is used where `status` is
        absent.
    headers: Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those
        that frame the message are refused.
    body: A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`.
    latency_ms: How long to wait before anything else, in real milliseconds.
    drop: Where to break the connection; null or absent to leave it.
    hits: How often it has struck.
    """

    __slots__ = (
        "operation",
        "probability",
        "times",
        "status",
        "error_code",
        "headers",
        "body",
        "latency_ms",
        "drop",
        "hits",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("operation", "operation", None, None),
        ("probability", "probability", float, None),
        ("times", "times", None, None),
        ("status", "status", None, None),
        ("error_code", "error_code", None, None),
        ("headers", "headers", None, None),
        ("body", "body", None, None),
        ("latency_ms", "latency_ms", None, None),
        ("drop", "drop", None, None),
        ("hits", "hits", None, None),
    )
    _required_ = frozenset(("hits", ))


class SandboxEngine(Model):
    """The state of the attribution engine.

    stage_b: How trained inference behaves.
    """

    __slots__ = (
        "stage_b",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("stage_b", "stage_b", None, None),
    )
    _required_ = frozenset(("stage_b", ))


class SandboxJobTransition(Model):
    """The state to move an export job to.

    status: The new status. Jobs move forward only: queued, running, then completed or failed; a completed one may
        expire.
    error_code: For `failed`: the code of the failure; INTERNAL_ERROR where absent.
    """

    __slots__ = (
        "status",
        "error_code",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("status", "status", None, None),
        ("error_code", "error_code", None, None),
    )
    _required_ = frozenset(("status", ))


class SandboxFaults(Model):
    """The faults that shall be in force.

    faults: The faults, in the order in which they are tried. An empty list ends all of them.
    """

    __slots__ = (
        "faults",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("faults", "faults", list_of(SandboxFault.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("faults", ))


class SandboxFaultList(Model):
    """The faults that are in force.

    faults: The faults, in the order in which they are tried.
    """

    __slots__ = (
        "faults",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("faults", "faults", list_of(SandboxFaultState.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("faults", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "FaultDrop": ("before_answer", "inside_answer", "after_answer", ),
    "StageBState": ("up", "down", "recalled", "disabled", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
