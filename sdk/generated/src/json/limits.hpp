// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/limits.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, RateLimitBudget& out, Failure& failure);
void encode(Writer& writer, const RateLimitBudget& value);
bool decode(const Value& value, RateLimitStatus& out, Failure& failure);
void encode(Writer& writer, const RateLimitStatus& value);

}  // namespace venturi::inline v1::json
