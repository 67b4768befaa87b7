// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/settings.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Settings& out, Failure& failure);
void encode(Writer& writer, const Settings& value);
bool decode(const Value& value, SettingsUpdate& out, Failure& failure);
void encode(Writer& writer, const SettingsUpdate& value);

}  // namespace venturi::inline v1::json
