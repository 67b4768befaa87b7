// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// A colour; more may come. Open: newer servers may answer with members that this SDK does not know.
enum class Color : std::uint8_t {
    /// `red`
    red,
    /// `green`
    green,
    /// A member that is a keyword.
    default_,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Color value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Color& value) noexcept;

/// What became of an event.
enum class ReceiptStatus : std::uint8_t {
    /// `accepted`
    accepted,
    /// `duplicate`
    duplicate,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ReceiptStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ReceiptStatus& value) noexcept;

/// A widget, as lists show it.
struct Widget {
    /// The id. At most 40 characters.
    std::string id{};
    /// The name. At most 64 characters.
    std::string name{};
    /// When it was made. To the microsecond.
    Timestamp made_at{};
    /// The colour.
    Open<Color> color{};
    /// The price. Null where unknown.
    std::optional<double> price_usd{};
    /// How many. 0 to 9007199254740991.
    std::optional<std::int64_t> count{};
    /// Whether it is broken.
    std::optional<bool> broken{};
    /// The evidence.
    Evidence evidence{};

    bool operator==(const Widget&) const = default;
};

/// A part.
struct Part {
    /// The number. 1 to 1000000.
    std::int64_t number = 0;
    /// The serial. A UUID.
    std::optional<std::string> serial{};
    /// The day. A calendar day, `YYYY-MM-DD`.
    std::optional<std::string> made_on{};
    /// A field whose name is a keyword. At most 16 characters. @deprecated
    std::optional<std::string> class_{};

    bool operator==(const Part&) const = default;
};

/// A widget with everything in it, flattened.
struct WidgetDetail {
    /// The id. At most 40 characters.
    std::string id{};
    /// The name. At most 64 characters.
    std::string name{};
    /// When it was made. To the microsecond.
    Timestamp made_at{};
    /// The colour.
    Open<Color> color{};
    /// The price. Null where unknown.
    std::optional<double> price_usd{};
    /// How many. 0 to 9007199254740991.
    std::optional<std::int64_t> count{};
    /// Whether it is broken.
    std::optional<bool> broken{};
    /// The evidence.
    Evidence evidence{};
    /// The parts. At most 100 items.
    std::vector<Part> parts{};
    /// Free labels. At most 16 members.
    std::map<std::string, std::string> labels{};
    /// Parts by name. At most 16 members.
    std::map<std::string, Part> by_name{};
    /// Any JSON value. Any JSON value, as its text.
    JsonText extra{};
    /// The page. A URI. At most 256 characters.
    std::optional<std::string> homepage{};
    /// The main part or null.
    std::optional<Part> main_part{};
    /// The second colour or null.
    std::optional<Open<Color>> second_color{};
    /// An array of arrays. At most 9 items.
    std::optional<std::vector<std::vector<double>>> matrix{};

    bool operator==(const WidgetDetail&) const = default;
};

/// What a widget is made of.
struct WidgetCreate {
    /// The name. 1 to 64 characters.
    std::string name{};
    /// The colour.
    Open<Color> color{};
    /// The band.
    std::optional<Band> band{};
    /// The price as text. A decimal number as text. At most 32 characters.
    std::optional<std::string> price_usd{};
    /// Free labels. At most 16 members.
    std::optional<std::map<std::string, std::string>> labels{};
    /// Tags. 1 to 8 items.
    std::optional<std::vector<std::string>> tags{};
    /// The weight. 0 to 1000. Default: 1.
    std::optional<double> weight{};
    /// When it expires. To the microsecond.
    std::optional<Timestamp> expires_at{};

    bool operator==(const WidgetCreate&) const = default;
};

/// A new widget with its secret, shown once.
struct WidgetCreated {
    /// The id. At most 40 characters.
    std::string id{};
    /// The name. At most 64 characters.
    std::string name{};
    /// When it was made. To the microsecond.
    Timestamp made_at{};
    /// The colour.
    Open<Color> color{};
    /// The price. Null where unknown.
    std::optional<double> price_usd{};
    /// How many. 0 to 9007199254740991.
    std::optional<std::int64_t> count{};
    /// Whether it is broken.
    std::optional<bool> broken{};
    /// The evidence.
    Evidence evidence{};
    /// The secret. At most 128 characters. Secret: keep it out of logs.
    std::string secret{};

    bool operator==(const WidgetCreated&) const = default;
};

/// What changes. Absent leaves a value, null clears it.
struct WidgetUpdate {
    /// The name. 1 to 64 characters.
    std::optional<std::string> name{};
    /// A note. At most 256 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> note{};
    /// How many. 0 to 1000. Left as it is unless set; `nullptr` clears it.
    Patch<std::int64_t> count{};
    /// The colour. Left as it is unless set; `nullptr` clears it.
    Patch<Open<Color>> color{};

    bool operator==(const WidgetUpdate&) const = default;
};

/// A page of widgets.
struct WidgetPage {
    /// The widgets. At most 200 items.
    std::vector<Widget> data{};
    /// Where the list stands.
    Page page{};

    bool operator==(const WidgetPage&) const = default;
};

/// What became of an event.
struct Receipt {
    /// The event. A UUID.
    std::string event_id{};
    /// What became of it.
    ReceiptStatus status{};

    bool operator==(const Receipt&) const = default;
};

/// The data of widget.broken.
struct WidgetBroken {
    /// The widget.
    Widget widget{};

    bool operator==(const WidgetBroken&) const = default;
};

/// The whole message of widget.broken.
struct WidgetBrokenEvent {
    /// The id. At most 40 characters.
    std::string id{};
    /// The type.
    std::string type = "widget.broken";
    /// When. To the microsecond.
    Timestamp created_at{};
    /// Whose. At most 40 characters.
    std::string tenant_id{};
    /// The order. 1 to 9007199254740991.
    std::int64_t sequence = 0;
    /// The data.
    WidgetBroken data{};

    bool operator==(const WidgetBrokenEvent&) const = default;
};

template <>
VENTURI_EXPORT Result<Widget> from_json<Widget>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Widget>(const Widget& value);

template <>
VENTURI_EXPORT Result<Part> from_json<Part>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Part>(const Part& value);

template <>
VENTURI_EXPORT Result<WidgetDetail> from_json<WidgetDetail>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetDetail>(const WidgetDetail& value);

template <>
VENTURI_EXPORT Result<WidgetCreate> from_json<WidgetCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetCreate>(const WidgetCreate& value);

template <>
VENTURI_EXPORT Result<WidgetCreated> from_json<WidgetCreated>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetCreated>(const WidgetCreated& value);

template <>
VENTURI_EXPORT Result<WidgetUpdate> from_json<WidgetUpdate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetUpdate>(const WidgetUpdate& value);

template <>
VENTURI_EXPORT Result<WidgetPage> from_json<WidgetPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetPage>(const WidgetPage& value);

template <>
VENTURI_EXPORT Result<Receipt> from_json<Receipt>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Receipt>(const Receipt& value);

template <>
VENTURI_EXPORT Result<WidgetBroken> from_json<WidgetBroken>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetBroken>(const WidgetBroken& value);

template <>
VENTURI_EXPORT Result<WidgetBrokenEvent> from_json<WidgetBrokenEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WidgetBrokenEvent>(const WidgetBrokenEvent& value);

}  // namespace venturi::inline v1
