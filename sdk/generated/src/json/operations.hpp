// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/operations.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Health& out, Failure& failure);
void encode(Writer& writer, const Health& value);
bool decode(const Value& value, Readiness& out, Failure& failure);
void encode(Writer& writer, const Readiness& value);

}  // namespace venturi::inline v1::json
