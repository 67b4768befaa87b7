// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/ingestion.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, InvocationBatch& out, Failure& failure);
void encode(Writer& writer, const InvocationBatch& value);
bool decode(const Value& value, InvocationReceipt& out, Failure& failure);
void encode(Writer& writer, const InvocationReceipt& value);
bool decode(const Value& value, BatchItemResult& out, Failure& failure);
void encode(Writer& writer, const BatchItemResult& value);
bool decode(const Value& value, InvocationBatchReceipt& out, Failure& failure);
void encode(Writer& writer, const InvocationBatchReceipt& value);
bool decode(const Value& value, ObservabilityEvent& out, Failure& failure);
void encode(Writer& writer, const ObservabilityEvent& value);
bool decode(const Value& value, EventReceipt& out, Failure& failure);
void encode(Writer& writer, const EventReceipt& value);
bool decode(const Value& value, EventBatch& out, Failure& failure);
void encode(Writer& writer, const EventBatch& value);
bool decode(const Value& value, EventBatchReceipt& out, Failure& failure);
void encode(Writer& writer, const EventBatchReceipt& value);

}  // namespace venturi::inline v1::json
