// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/anomalies.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Anomaly& out, Failure& failure);
void encode(Writer& writer, const Anomaly& value);
bool decode(const Value& value, AnomalyPage& out, Failure& failure);
void encode(Writer& writer, const AnomalyPage& value);

}  // namespace venturi::inline v1::json
