// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "json/scan.hpp"
#include "venturi/models/audit.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, AuditEvent& out, Failure& failure);
void encode(Writer& writer, const AuditEvent& value);
bool decode(const Value& value, AuditEventPage& out, Failure& failure);
void encode(Writer& writer, const AuditEventPage& value);

template <>
inline constexpr bool scanned<AuditEvent> = true;
const char* scan(const char* at, Scan& in, AuditEvent& out);
template <>
inline constexpr bool scanned<AuditEventPage> = true;
const char* scan(const char* at, Scan& in, AuditEventPage& out);

}  // namespace venturi::inline v1::json
