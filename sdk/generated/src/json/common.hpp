// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "json/scan.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Page& out, Failure& failure);
void encode(Writer& writer, const Page& value);
bool decode(const Value& value, FieldError& out, Failure& failure);
void encode(Writer& writer, const FieldError& value);
bool decode(const Value& value, Problem& out, Failure& failure);
void encode(Writer& writer, const Problem& value);
bool decode(const Value& value, NodeRef& out, Failure& failure);
void encode(Writer& writer, const NodeRef& value);

template <>
inline constexpr bool scanned<Page> = true;
const char* scan(const char* at, Scan& in, Page& out);

}  // namespace venturi::inline v1::json
