// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1 {

/// In what way the spend departs from its history. Open: newer servers may answer with members that this SDK does not
/// know.
enum class AnomalyKind : std::uint8_t {
    /// Much more than expected.
    spike,
    /// Much less than expected.
    drop,
    /// The cost of a token changed, for example by a change of model.
    unit_cost_shift,
    /// Notable spend on a model that was not used before.
    new_model,
    /// Notable spend of a service that was not seen before.
    new_service,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AnomalyKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AnomalyKind& value) noexcept;

/// How far the observation lies outside the expected range. Open: newer servers may answer with members that this SDK
/// does not know.
enum class AnomalySeverity : std::uint8_t {
    /// Just outside.
    low,
    /// Clearly outside.
    medium,
    /// Far outside, or costly.
    high,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AnomalySeverity value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AnomalySeverity& value) noexcept;

/// Whether the departure goes on. Open: newer servers may answer with members that this SDK does not know.
enum class AnomalyStatus : std::uint8_t {
    /// The spend is still outside its expected range.
    open,
    /// The spend is back inside it, or the new level has become the expected one.
    closed,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AnomalyStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AnomalyStatus& value) noexcept;

/// A departure of one measure, in one group, from what its own history leads to expect. Groups of fewer than five
/// people are folded into their parent before they are watched.
struct Anomaly {
    /// The anomaly's id, `ano_…`. At most 40 characters.
    std::string id{};
    /// In what way it departs.
    Open<AnomalyKind> kind{};
    /// How far it departs.
    Open<AnomalySeverity> severity{};
    /// Whether it goes on.
    Open<AnomalyStatus> status{};
    /// What the group is a group of.
    ReportDimension dimension{};
    /// The group, for example an owner's key. At most 256 characters.
    std::string value{};
    /// What departs.
    ReportMeasure measure{};
    /// When the departure began. To the microsecond.
    Timestamp window_start{};
    /// When the observed window ends, exclusive. To the microsecond.
    Timestamp window_end{};
    /// What was observed, in the measure's unit.
    double observed = 0;
    /// What was expected, in the measure's unit.
    double expected = 0;
    /// The lower end of the expected range.
    double expected_low = 0;
    /// The upper end of the expected range.
    double expected_high = 0;
    /// Cost beyond what was expected, in US dollars; negative for a drop, null where the cost is not known.
    std::optional<double> impact_usd{};
    /// When it was found. To the microsecond.
    Timestamp detected_at{};
    /// When it ended; null while it goes on. To the microsecond.
    std::optional<Timestamp> closed_at{};

    bool operator==(const Anomaly&) const = default;
};

/// A page of anomalies.
struct AnomalyPage {
    /// The page's anomalies. At most 200 items.
    std::vector<Anomaly> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const AnomalyPage&) const = default;
};

template <>
VENTURI_EXPORT Result<Anomaly> from_json<Anomaly>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Anomaly>(const Anomaly& value);

template <>
VENTURI_EXPORT Result<AnomalyPage> from_json<AnomalyPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AnomalyPage>(const AnomalyPage& value);

}  // namespace venturi::inline v1
