// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/events.hpp"

namespace venturi::inline v1 {

/// Whether an endpoint receives events. Open: newer servers may answer with members that this SDK does not know.
enum class WebhookStatus : std::uint8_t {
    /// It has not echoed its signed challenge yet and receives nothing.
    pending,
    /// It receives events.
    active,
    /// It is switched off; `disabled_reason` says by whom.
    disabled,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(WebhookStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, WebhookStatus& value) noexcept;

/// Why an endpoint is switched off. Open: newer servers may answer with members that this SDK does not know.
enum class WebhookDisabledReason : std::uint8_t {
    /// The tenant switched it off.
    by_request,
    /// The endpoint answered 410.
    gone,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(WebhookDisabledReason value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, WebhookDisabledReason& value) noexcept;

/// Where a delivery stands. Open: newer servers may answer with members that this SDK does not know.
enum class DeliveryStatus : std::uint8_t {
    /// It waits for its first or next attempt.
    pending,
    /// The endpoint answered 2xx.
    delivered,
    /// Every attempt failed. It can be redelivered.
    dead_lettered,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DeliveryStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DeliveryStatus& value) noexcept;

/// What went wrong with an attempt. Open: newer servers may answer with members that this SDK does not know.
enum class DeliveryFailure : std::uint8_t {
    /// The endpoint answered, and not with 2xx. Redirects are not followed.
    http_status,
    /// The endpoint did not answer in time.
    timeout,
    /// No connection came about.
    connect,
    /// The certificate or the handshake was not acceptable.
    tls,
    /// The host's name could not be resolved.
    dns,
    /// The host resolved to an address that the operator does not allow.
    url_rejected,
    /// The endpoint was switched off in the meantime.
    endpoint_disabled,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DeliveryFailure value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DeliveryFailure& value) noexcept;

/// A new endpoint.
struct WebhookCreate {
    /// Where events are sent. A URI. 9 to 2048 characters.
    std::string url{};
    /// Which events are sent. 1 to 50 items.
    std::vector<Open<WebhookEventType>> event_types{};
    /// A note for people. At most 500 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> description{};

    bool operator==(const WebhookCreate&) const = default;
};

/// What to change; what is left out stays as it is.
struct WebhookUpdate {
    /// Where events are sent. A new URL makes the endpoint `pending` until it is verified. A URI. 9 to 2048 characters.
    std::optional<std::string> url{};
    /// Which events are sent. It replaces the list stated before. 1 to 50 items.
    std::optional<std::vector<Open<WebhookEventType>>> event_types{};
    /// A note for people; null removes it. At most 500 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> description{};
    /// Switches the endpoint off or on. One that was never verified becomes `pending`.
    std::optional<bool> enabled{};

    bool operator==(const WebhookUpdate&) const = default;
};

/// An endpoint.
struct Webhook {
    /// The endpoint's id, `whk_…`. At most 40 characters.
    std::string id{};
    /// Where events are sent. A URI. 9 to 2048 characters.
    std::string url{};
    /// A note for people, if there is one. At most 500 characters.
    std::optional<std::string> description{};
    /// Which events are sent. At most 50 items.
    std::vector<Open<WebhookEventType>> event_types{};
    /// Whether it receives events.
    Open<WebhookStatus> status{};
    /// Why it is switched off; null unless it is.
    std::optional<Open<WebhookDisabledReason>> disabled_reason{};
    /// When it echoed its challenge; null before that. To the microsecond.
    std::optional<Timestamp> verified_at{};
    /// Until when deliveries are signed with the previous secret too; null when no rotation is under way. To the
    /// microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// When it was last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Webhook&) const = default;
};

/// An endpoint with its signing secret, which is shown only in the answer that creates it or rotates it.
struct WebhookWithSecret {
    /// The endpoint's id, `whk_…`. At most 40 characters.
    std::string id{};
    /// Where events are sent. A URI. 9 to 2048 characters.
    std::string url{};
    /// A note for people, if there is one. At most 500 characters.
    std::optional<std::string> description{};
    /// Which events are sent. At most 50 items.
    std::vector<Open<WebhookEventType>> event_types{};
    /// Whether it receives events.
    Open<WebhookStatus> status{};
    /// Why it is switched off; null unless it is.
    std::optional<Open<WebhookDisabledReason>> disabled_reason{};
    /// When it echoed its challenge; null before that. To the microsecond.
    std::optional<Timestamp> verified_at{};
    /// Until when deliveries are signed with the previous secret too; null when no rotation is under way. To the
    /// microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// When it was last changed. To the microsecond.
    Timestamp updated_at{};
    /// The signing secret, `whsec_` and base64. Keep it; it is not shown again. At most 128 characters. Secret: keep it
    /// out of logs.
    std::string secret{};

    bool operator==(const WebhookWithSecret&) const = default;
};

/// A page of endpoints.
struct WebhookPage {
    /// The page's endpoints. At most 200 items.
    std::vector<Webhook> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const WebhookPage&) const = default;
};

/// What to send as a test.
struct WebhookTest {
    /// The event whose example is sent, whether or not the endpoint subscribes to it.
    Open<WebhookEventType> event_type{};

    bool operator==(const WebhookTest&) const = default;
};

/// One event on its way to one endpoint. The event's id is the `webhook-id` header and stays the same over all
/// attempts.
struct Delivery {
    /// The delivery's id, `dlv_…`. At most 40 characters.
    std::string id{};
    /// The endpoint. At most 40 characters.
    std::string webhook_id{};
    /// The event's id, `evt_…`. At most 40 characters.
    std::string event_id{};
    /// The event's type.
    Open<WebhookEventType> event_type{};
    /// The event's place in the tenant's order. 0 to 9007199254740991.
    std::int64_t sequence = 0;
    /// Whether it was sent by the test operation.
    bool test = false;
    /// Where it stands.
    Open<DeliveryStatus> status{};
    /// How often it was tried. 0 to 1000.
    std::int64_t attempts = 0;
    /// When it is tried next; null when it is not. To the microsecond.
    std::optional<Timestamp> next_attempt_at{};
    /// When it was last tried; null before that. To the microsecond.
    std::optional<Timestamp> last_attempt_at{};
    /// The HTTP status of the last answer; null where there was none. 100 to 599.
    std::optional<std::int64_t> last_status_code{};
    /// What went wrong the last time; null where nothing did.
    std::optional<Open<DeliveryFailure>> last_failure{};
    /// When the endpoint accepted it; null before that. To the microsecond.
    std::optional<Timestamp> delivered_at{};
    /// When the event happened. To the microsecond.
    Timestamp created_at{};

    bool operator==(const Delivery&) const = default;
};

/// A page of deliveries.
struct DeliveryPage {
    /// The page's deliveries. At most 200 items.
    std::vector<Delivery> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const DeliveryPage&) const = default;
};

template <>
VENTURI_EXPORT Result<WebhookCreate> from_json<WebhookCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookCreate>(const WebhookCreate& value);

template <>
VENTURI_EXPORT Result<WebhookUpdate> from_json<WebhookUpdate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookUpdate>(const WebhookUpdate& value);

template <>
VENTURI_EXPORT Result<Webhook> from_json<Webhook>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Webhook>(const Webhook& value);

template <>
VENTURI_EXPORT Result<WebhookWithSecret> from_json<WebhookWithSecret>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookWithSecret>(const WebhookWithSecret& value);

template <>
VENTURI_EXPORT Result<WebhookPage> from_json<WebhookPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookPage>(const WebhookPage& value);

template <>
VENTURI_EXPORT Result<WebhookTest> from_json<WebhookTest>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookTest>(const WebhookTest& value);

template <>
VENTURI_EXPORT Result<Delivery> from_json<Delivery>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Delivery>(const Delivery& value);

template <>
VENTURI_EXPORT Result<DeliveryPage> from_json<DeliveryPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<DeliveryPage>(const DeliveryPage& value);

}  // namespace venturi::inline v1
