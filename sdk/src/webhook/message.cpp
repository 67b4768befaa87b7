#include "webhook/message.hpp"

#include <utility>

#include "json/events.hpp"

namespace venturi::inline v1::webhook {
namespace {

constexpr std::string_view challenge_type = "endpoint.verification";
constexpr std::string_view subject = "webhook message";

bool is_challenge(const json::Value& value) {
    if (!value.IsObject()) return false;
    const auto type = value.FindMember("type");
    return type != value.MemberEnd() && type->value.IsString() &&
           std::string_view(type->value.GetString(), type->value.GetStringLength()) == challenge_type;
}

Result<WebhookMessage> read_challenge(const json::Value& value) {
    json::Failure failure;
    WebhookChallenge out;
    if (!json::Members(value, failure).required("challenge", out.challenge)) return json::decode_error(failure, subject);
    return WebhookMessage(std::move(out));
}

Result<WebhookMessage> read_event(const json::Value& value, Timestamp sent_at) {
    json::Failure failure;
    ReceivedEvent out;
    out.sent_at = sent_at;
    if (!json::decode(value, out.event, failure)) return json::decode_error(failure, subject);
    auto data = read_webhook_data(out.event.type.text(), out.event.data.text);
    if (!data) return std::move(data).error();
    out.data = *std::move(data);
    return WebhookMessage(std::move(out));
}

}  // namespace

Result<WebhookMessage> read_message(std::string_view body, Timestamp sent_at) {
    std::string text(body);
    rapidjson::Document document;
    json::Failure failure;
    if (!json::parse_in_place(text, document, failure)) return json::decode_error(failure, subject);
    return is_challenge(document) ? read_challenge(document) : read_event(document, sent_at);
}

}  // namespace venturi::inline v1::webhook
