// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/widgetevent.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Meter& out, Failure& failure);
void encode(Writer& writer, const Meter& value);
bool decode(const Value& value, WidgetEvent& out, Failure& failure);
void encode(Writer& writer, const WidgetEvent& value);

}  // namespace venturi::inline v1::json
