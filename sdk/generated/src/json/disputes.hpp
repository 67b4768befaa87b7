// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/disputes.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, DisputeCreate& out, Failure& failure);
void encode(Writer& writer, const DisputeCreate& value);
bool decode(const Value& value, Dispute& out, Failure& failure);
void encode(Writer& writer, const Dispute& value);
bool decode(const Value& value, DisputePage& out, Failure& failure);
void encode(Writer& writer, const DisputePage& value);
bool decode(const Value& value, OverrideCreate& out, Failure& failure);
void encode(Writer& writer, const OverrideCreate& value);
bool decode(const Value& value, Override& out, Failure& failure);
void encode(Writer& writer, const Override& value);

}  // namespace venturi::inline v1::json
