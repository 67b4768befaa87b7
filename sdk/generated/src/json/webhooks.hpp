// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/webhooks.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, WebhookCreate& out, Failure& failure);
void encode(Writer& writer, const WebhookCreate& value);
bool decode(const Value& value, WebhookUpdate& out, Failure& failure);
void encode(Writer& writer, const WebhookUpdate& value);
bool decode(const Value& value, Webhook& out, Failure& failure);
void encode(Writer& writer, const Webhook& value);
bool decode(const Value& value, WebhookWithSecret& out, Failure& failure);
void encode(Writer& writer, const WebhookWithSecret& value);
bool decode(const Value& value, WebhookPage& out, Failure& failure);
void encode(Writer& writer, const WebhookPage& value);
bool decode(const Value& value, WebhookTest& out, Failure& failure);
void encode(Writer& writer, const WebhookTest& value);
bool decode(const Value& value, Delivery& out, Failure& failure);
void encode(Writer& writer, const Delivery& value);
bool decode(const Value& value, DeliveryPage& out, Failure& failure);
void encode(Writer& writer, const DeliveryPage& value);

}  // namespace venturi::inline v1::json
