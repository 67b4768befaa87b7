// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "json/scan.hpp"
#include "venturi/models/attribution.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Interpretation& out, Failure& failure);
void encode(Writer& writer, const Interpretation& value);
bool decode(const Value& value, AttributionRecord& out, Failure& failure);
void encode(Writer& writer, const AttributionRecord& value);
bool decode(const Value& value, AttributionPage& out, Failure& failure);
void encode(Writer& writer, const AttributionPage& value);
bool decode(const Value& value, EvidenceSignal& out, Failure& failure);
void encode(Writer& writer, const EvidenceSignal& value);
bool decode(const Value& value, AttributionCandidate& out, Failure& failure);
void encode(Writer& writer, const AttributionCandidate& value);
bool decode(const Value& value, Explanation& out, Failure& failure);
void encode(Writer& writer, const Explanation& value);
bool decode(const Value& value, AttributionDetail& out, Failure& failure);
void encode(Writer& writer, const AttributionDetail& value);

template <>
inline constexpr bool scanned<Interpretation> = true;
const char* scan(const char* at, Scan& in, Interpretation& out);
template <>
inline constexpr bool scanned<AttributionRecord> = true;
const char* scan(const char* at, Scan& in, AttributionRecord& out);
template <>
inline constexpr bool scanned<AttributionPage> = true;
const char* scan(const char* at, Scan& in, AttributionPage& out);

}  // namespace venturi::inline v1::json
