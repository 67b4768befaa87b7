// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/exports.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, ExportCreate& out, Failure& failure);
void encode(Writer& writer, const ExportCreate& value);
bool decode(const Value& value, ExportExclusions& out, Failure& failure);
void encode(Writer& writer, const ExportExclusions& value);
bool decode(const Value& value, ExportFailure& out, Failure& failure);
void encode(Writer& writer, const ExportFailure& value);
bool decode(const Value& value, ExportJob& out, Failure& failure);
void encode(Writer& writer, const ExportJob& value);

}  // namespace venturi::inline v1::json
