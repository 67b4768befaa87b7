// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// A capture layer. Open: newer servers may answer with members that this SDK does not know.
enum class Layer : std::uint8_t {
    /// `application`
    application,
    /// `gateway`
    gateway,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Layer value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Layer& value) noexcept;

/// A meter.
struct Meter {
    /// The meter's name. At most 32 characters.
    std::string name{};
    /// How much. 0 to 1000000000.
    std::int64_t quantity = 0;

    bool operator==(const Meter&) const = default;
};

/// An event that comes in.
struct WidgetEvent {
    /// Deduplicates. A UUID.
    std::string event_id{};
    /// When. To the microsecond.
    Timestamp at{};
    /// Where it was seen.
    Open<Layer> layer{};
    /// What was metered. At most 8 items.
    std::optional<std::vector<Meter>> meters{};
    /// A note. At most 64 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> note{};

    bool operator==(const WidgetEvent&) const = default;
};

template <>
VENTURI_EXPORT Result<Meter> from_json<Meter>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Meter>(const Meter& value);

template <>
VENTURI_EXPORT Result<WidgetEvent> from_json<WidgetEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetEvent>(const WidgetEvent& value);

}  // namespace venturi::inline v1
