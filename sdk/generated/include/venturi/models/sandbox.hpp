// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/exports.hpp"

namespace venturi::inline v1 {

/// Where the connection is broken.
enum class FaultDrop : std::uint8_t {
    /// After the request was read and before it is carried out. It has no effect.
    before_answer,
    /// After it was carried out, in the middle of the answer's body.
    inside_answer,
    /// After the whole answer, without closing the connection properly.
    after_answer,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(FaultDrop value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, FaultDrop& value) noexcept;

/// How trained inference behaves.
enum class StageBState : std::uint8_t {
    /// It works: `degradation_state` is `none`.
    up,
    /// It does not answer: `degraded_serving`.
    down,
    /// Its model is withdrawn: `model_recalled`.
    recalled,
    /// It is switched off: `disabled`.
    disabled,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(StageBState value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, StageBState& value) noexcept;

/// What a reset left behind.
struct SandboxReset {
    /// The time by the instance's clock, which runs by itself again. To the microsecond.
    Timestamp reset_at{};

    bool operator==(const SandboxReset&) const = default;
};

/// The synthetic data to make. The same numbers make the same data.
struct SandboxSeed {
    /// The seed of the random numbers. 0 to 9007199254740991. Default: 1.
    std::optional<std::int64_t> seed{};
    /// How many days of history, ending now by the instance's clock. 1 to 366. Default: 366.
    std::optional<std::int64_t> days{};
    /// How many services. 1 to 200. Default: 30.
    std::optional<std::int64_t> services{};
    /// How many teams. 1 to 50. Default: 12.
    std::optional<std::int64_t> teams{};
    /// How many providers. 1 to 6. Default: 6.
    std::optional<std::int64_t> providers{};
    /// How many invocations on an average day; weekends and nights have fewer. 1 to 100000. Default: 200.
    std::optional<std::int64_t> events_per_day{};

    bool operator==(const SandboxSeed&) const = default;
};

/// The synthetic data that was made.
struct SandboxSeedResult {
    /// The seed that was used. 0 to 9007199254740991.
    std::int64_t seed = 0;
    /// Invocations stored. They are attributed like any others. 0 to 9007199254740991.
    std::int64_t events = 0;
    /// Services put into the directory. 0 to 2147483647.
    std::int64_t services = 0;
    /// Identities put into the directory. 0 to 2147483647.
    std::int64_t identities = 0;
    /// Projects put into the directory. 0 to 2147483647.
    std::int64_t projects = 0;
    /// Organizations put into the directory. 0 to 2147483647.
    std::int64_t organizations = 0;
    /// The first day with data. A calendar day, `YYYY-MM-DD`.
    std::string period_from{};
    /// The last day with data. A calendar day, `YYYY-MM-DD`.
    std::string period_to{};

    bool operator==(const SandboxSeedResult&) const = default;
};

/// The instance's clock. Token lifetimes, cursors, idempotency, retries, budgets and exports all read it.
struct SandboxClock {
    /// The time by the instance's clock. To the microsecond.
    Timestamp now{};
    /// Whether it stands still.
    bool frozen = false;

    bool operator==(const SandboxClock&) const = default;
};

/// How the clock shall stand.
struct SandboxClockSet {
    /// The time at which to stop the clock; null lets it run by itself again. To the microsecond.
    std::optional<Timestamp> frozen_time{};

    bool operator==(const SandboxClockSet&) const = default;
};

/// How far to move the clock.
struct SandboxClockAdvance {
    /// Seconds to move it forward, at most two years. Everything that falls due on the way happens, in its order. 0.001
    /// to 63072000.
    double seconds = 0;

    bool operator==(const SandboxClockAdvance&) const = default;
};

/// Something that shall go wrong. A fault with a status answers instead of the operation; without one the operation
/// runs, later by the latency, or its connection breaks. The first fault that matches a request and strikes applies to
/// it; one that is used up, or by its probability does not strike, leaves the request to the next. A request is struck
/// when its credential has been accepted, before it draws from any budget.
struct SandboxFault {
    /// The operation id that it applies to, such as `exports.create`; null or absent for every operation but those of
    /// the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant and are never
    /// struck; the token endpoint is, by the faults of the named client's tenant. 1 to 100 characters. Left as it is
    /// unless set; `nullptr` clears it.
    Patch<std::string> operation{};
    /// How likely it strikes a matching request. 0 to 1. Default: 1.
    std::optional<double> probability{};
    /// How often it strikes before it is used up; null or absent for always. 1 to 1000000. Left as it is unless set;
    /// `nullptr` clears it.
    Patch<std::int64_t> times{};
    /// The HTTP status to answer instead of carrying the request out. Without a code the problem is the first in the
    /// catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500. 400 to 599. Left as it is
    /// unless set; `nullptr` clears it.
    Patch<std::int64_t> status{};
    /// The code of the problem to answer with, from the error catalogue; its status is used where `status` is absent. 1
    /// to 64 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> error_code{};
    /// Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those that frame
    /// the message are refused. At most 16 members.
    std::optional<std::map<std::string, std::string>> headers{};
    /// A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`. At most
    /// 65536 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> body{};
    /// How long to wait before anything else, in real milliseconds. 0 to 600000. Default: 0.
    std::optional<std::int64_t> latency_ms{};
    /// Where to break the connection; null or absent to leave it. Left as it is unless set; `nullptr` clears it.
    Patch<FaultDrop> drop{};

    bool operator==(const SandboxFault&) const = default;
};

/// A fault and how often it has struck.
struct SandboxFaultState {
    /// The operation id that it applies to, such as `exports.create`; null or absent for every operation but those of
    /// the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant and are never
    /// struck; the token endpoint is, by the faults of the named client's tenant. 1 to 100 characters.
    std::optional<std::string> operation{};
    /// How likely it strikes a matching request. 0 to 1. Default: 1.
    std::optional<double> probability{};
    /// How often it strikes before it is used up; null or absent for always. 1 to 1000000.
    std::optional<std::int64_t> times{};
    /// The HTTP status to answer instead of carrying the request out. Without a code the problem is the first in the
    /// catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500. 400 to 599.
    std::optional<std::int64_t> status{};
    /// The code of the problem to answer with, from the error catalogue; its status is used where `status` is absent. 1
    /// to 64 characters.
    std::optional<std::string> error_code{};
    /// Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those that frame
    /// the message are refused. At most 16 members.
    std::optional<std::map<std::string, std::string>> headers{};
    /// A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`. At most
    /// 65536 characters.
    std::optional<std::string> body{};
    /// How long to wait before anything else, in real milliseconds. 0 to 600000. Default: 0.
    std::optional<std::int64_t> latency_ms{};
    /// Where to break the connection; null or absent to leave it.
    std::optional<FaultDrop> drop{};
    /// How often it has struck. 0 to 9007199254740991.
    std::int64_t hits = 0;

    bool operator==(const SandboxFaultState&) const = default;
};

/// The faults that shall be in force.
struct SandboxFaults {
    /// The faults, in the order in which they are tried. An empty list ends all of them. At most 100 items.
    std::vector<SandboxFault> faults{};

    bool operator==(const SandboxFaults&) const = default;
};

/// The faults that are in force.
struct SandboxFaultList {
    /// The faults, in the order in which they are tried. At most 100 items.
    std::vector<SandboxFaultState> faults{};

    bool operator==(const SandboxFaultList&) const = default;
};

/// The state of the attribution engine.
struct SandboxEngine {
    /// How trained inference behaves.
    StageBState stage_b{};

    bool operator==(const SandboxEngine&) const = default;
};

/// The state to move an export job to.
struct SandboxJobTransition {
    /// The new status. Jobs move forward only: queued, running, then completed or failed; a completed one may expire.
    ExportStatus status{};
    /// For `failed`: the code of the failure; INTERNAL_ERROR where absent. 1 to 64 characters. Left as it is unless
    /// set; `nullptr` clears it.
    Patch<std::string> error_code{};

    bool operator==(const SandboxJobTransition&) const = default;
};

template <>
VENTURI_EXPORT Result<SandboxReset> from_json<SandboxReset>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxReset>(const SandboxReset& value);

template <>
VENTURI_EXPORT Result<SandboxSeed> from_json<SandboxSeed>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxSeed>(const SandboxSeed& value);

template <>
VENTURI_EXPORT Result<SandboxSeedResult> from_json<SandboxSeedResult>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxSeedResult>(const SandboxSeedResult& value);

template <>
VENTURI_EXPORT Result<SandboxClock> from_json<SandboxClock>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxClock>(const SandboxClock& value);

template <>
VENTURI_EXPORT Result<SandboxClockSet> from_json<SandboxClockSet>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxClockSet>(const SandboxClockSet& value);

template <>
VENTURI_EXPORT Result<SandboxClockAdvance> from_json<SandboxClockAdvance>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxClockAdvance>(const SandboxClockAdvance& value);

template <>
VENTURI_EXPORT Result<SandboxFault> from_json<SandboxFault>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxFault>(const SandboxFault& value);

template <>
VENTURI_EXPORT Result<SandboxFaultState> from_json<SandboxFaultState>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxFaultState>(const SandboxFaultState& value);

template <>
VENTURI_EXPORT Result<SandboxFaults> from_json<SandboxFaults>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxFaults>(const SandboxFaults& value);

template <>
VENTURI_EXPORT Result<SandboxFaultList> from_json<SandboxFaultList>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxFaultList>(const SandboxFaultList& value);

template <>
VENTURI_EXPORT Result<SandboxEngine> from_json<SandboxEngine>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxEngine>(const SandboxEngine& value);

template <>
VENTURI_EXPORT Result<SandboxJobTransition> from_json<SandboxJobTransition>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SandboxJobTransition>(const SandboxJobTransition& value);

}  // namespace venturi::inline v1
