// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/events.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, EventInterpretation& out, Failure& failure);
void encode(Writer& writer, const EventInterpretation& value);
bool decode(const Value& value, WebhookEvent& out, Failure& failure);
void encode(Writer& writer, const WebhookEvent& value);
bool decode(const Value& value, AttributionMaterialized& out, Failure& failure);
void encode(Writer& writer, const AttributionMaterialized& value);
bool decode(const Value& value, AttributionDisputed& out, Failure& failure);
void encode(Writer& writer, const AttributionDisputed& value);
bool decode(const Value& value, AttributionOverrideApplied& out, Failure& failure);
void encode(Writer& writer, const AttributionOverrideApplied& value);
bool decode(const Value& value, CoverageChanged& out, Failure& failure);
void encode(Writer& writer, const CoverageChanged& value);
bool decode(const Value& value, DegradationStateChanged& out, Failure& failure);
void encode(Writer& writer, const DegradationStateChanged& value);
bool decode(const Value& value, ExportCompleted& out, Failure& failure);
void encode(Writer& writer, const ExportCompleted& value);
bool decode(const Value& value, ExportFailed& out, Failure& failure);
void encode(Writer& writer, const ExportFailed& value);
bool decode(const Value& value, AnomalyDetected& out, Failure& failure);
void encode(Writer& writer, const AnomalyDetected& value);
bool decode(const Value& value, BudgetThresholdCrossed& out, Failure& failure);
void encode(Writer& writer, const BudgetThresholdCrossed& value);
bool decode(const Value& value, ConnectorHealthChanged& out, Failure& failure);
void encode(Writer& writer, const ConnectorHealthChanged& value);
bool decode(const Value& value, ApiKeyRotated& out, Failure& failure);
void encode(Writer& writer, const ApiKeyRotated& value);

}  // namespace venturi::inline v1::json
