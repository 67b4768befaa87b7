// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// What is said to be wrong with an attribution. Open: newer servers may answer with members that this SDK does not
/// know.
enum class DisputeReason : std::uint8_t {
    /// The spend belongs to another owner.
    wrong_owner,
    /// The call was made by another service.
    wrong_service,
    /// The amount is wrong.
    wrong_cost,
    /// The same call was recorded twice.
    duplicate,
    /// The spend is shared and should be split.
    shared_usage,
    /// Something else; the comment says what.
    other,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DisputeReason value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DisputeReason& value) noexcept;

/// Where a dispute stands. Open: newer servers may answer with members that this SDK does not know.
enum class DisputeStatus : std::uint8_t {
    /// Nobody has decided yet. The record is left out of exports.
    open,
    /// An override decided it.
    resolved,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DisputeStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DisputeStatus& value) noexcept;

/// How a dispute was decided. Open: newer servers may answer with members that this SDK does not know.
enum class DisputeResolution : std::uint8_t {
    /// The override gave the record another owner, project or service.
    overridden,
    /// The override named what the record already said.
    confirmed,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DisputeResolution value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DisputeResolution& value) noexcept;

/// What is contested, and why.
struct DisputeCreate {
    /// What is wrong.
    Open<DisputeReason> reason{};
    /// Key of the organization that should own the spend. 1 to 200 characters. Left as it is unless set; `nullptr`
    /// clears it.
    Patch<std::string> proposed_owner{};
    /// An explanation for whoever decides. Never put content of an AI call here. At most 2000 characters. Left as it is
    /// unless set; `nullptr` clears it.
    Patch<std::string> comment{};

    bool operator==(const DisputeCreate&) const = default;
};

/// A statement that an attribution is wrong. It marks the record and changes nothing else about it.
struct Dispute {
    /// The dispute's id, `dsp_…`. At most 40 characters.
    std::string id{};
    /// The contested record. At most 40 characters.
    std::string attribution_id{};
    /// The invocation that the record is about. At most 40 characters.
    std::string invocation_id{};
    /// Where the dispute stands.
    Open<DisputeStatus> status{};
    /// What is said to be wrong.
    Open<DisputeReason> reason{};
    /// The record's owner when the dispute was opened; null where it had none. At most 200 characters.
    std::optional<std::string> current_owner{};
    /// The owner that was proposed, if any. At most 200 characters.
    std::optional<std::string> proposed_owner{};
    /// The explanation that was given, if any. At most 2000 characters.
    std::optional<std::string> comment{};
    /// Id of the principal that opened it. At most 64 characters.
    std::string opened_by{};
    /// When it was opened. To the microsecond.
    Timestamp opened_at{};
    /// How it was decided; null while it is open.
    std::optional<Open<DisputeResolution>> resolution{};
    /// Id of the principal that decided; null while it is open. At most 64 characters.
    std::optional<std::string> resolved_by{};
    /// When it was decided; null while it is open. To the microsecond.
    std::optional<Timestamp> resolved_at{};

    bool operator==(const Dispute&) const = default;
};

/// A page of disputes.
struct DisputePage {
    /// The page's disputes. At most 200 items.
    std::vector<Dispute> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const DisputePage&) const = default;
};

/// What the record shall say, and why. At least one of `owner`, `project` and `service` is given; the others stay as
/// they are.
struct OverrideCreate {
    /// Key of the organization that owns the spend. 1 to 200 characters.
    std::optional<std::string> owner{};
    /// Key of the project. 1 to 200 characters.
    std::optional<std::string> project{};
    /// Key of the service. 1 to 200 characters.
    std::optional<std::string> service{};
    /// Why; it stands in the audit log. Never put content of an AI call here. 1 to 2000 characters.
    std::string reason{};

    bool operator==(const OverrideCreate&) const = default;
};

/// An applied override. It made a new version of the record; the version before it stays in the log.
struct Override {
    /// The record, whose id stays the same over its versions. At most 40 characters.
    std::string attribution_id{};
    /// The invocation that the record is about. At most 40 characters.
    std::string invocation_id{};
    /// Why it was overridden. At most 2000 characters.
    std::string reason{};
    /// The owner before; null where there was none. At most 200 characters.
    std::optional<std::string> previous_owner{};
    /// The owner now. At most 200 characters.
    std::optional<std::string> owner{};
    /// The project before; null where there was none. At most 200 characters.
    std::optional<std::string> previous_project{};
    /// The project now. At most 200 characters.
    std::optional<std::string> project{};
    /// The service before; null where there was none. At most 200 characters.
    std::optional<std::string> previous_service{};
    /// The service now. At most 200 characters.
    std::optional<std::string> service{};
    /// The open dispute that this decided, if there was one. At most 40 characters.
    std::optional<std::string> resolved_dispute_id{};
    /// Id of the principal that applied it. At most 64 characters.
    std::string applied_by{};
    /// When it was applied. To the microsecond.
    Timestamp applied_at{};

    bool operator==(const Override&) const = default;
};

template <>
VENTURI_EXPORT Result<DisputeCreate> from_json<DisputeCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<DisputeCreate>(const DisputeCreate& value);

template <>
VENTURI_EXPORT Result<Dispute> from_json<Dispute>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Dispute>(const Dispute& value);

template <>
VENTURI_EXPORT Result<DisputePage> from_json<DisputePage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<DisputePage>(const DisputePage& value);

template <>
VENTURI_EXPORT Result<OverrideCreate> from_json<OverrideCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OverrideCreate>(const OverrideCreate& value);

template <>
VENTURI_EXPORT Result<Override> from_json<Override>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Override>(const Override& value);

}  // namespace venturi::inline v1
