// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "json/scan.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Period& out, Failure& failure);
void encode(Writer& writer, const Period& value);
bool decode(const Value& value, SpendRow& out, Failure& failure);
void encode(Writer& writer, const SpendRow& value);
bool decode(const Value& value, SpendRowPage& out, Failure& failure);
void encode(Writer& writer, const SpendRowPage& value);

template <>
inline constexpr bool scanned<SpendRow> = true;
const char* scan(const char* at, Scan& in, SpendRow& out);
template <>
inline constexpr bool scanned<SpendRowPage> = true;
const char* scan(const char* at, Scan& in, SpendRowPage& out);

}  // namespace venturi::inline v1::json
