// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/connectors.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, ConnectorCreate& out, Failure& failure);
void encode(Writer& writer, const ConnectorCreate& value);
bool decode(const Value& value, ConnectorUpdate& out, Failure& failure);
void encode(Writer& writer, const ConnectorUpdate& value);
bool decode(const Value& value, Connector& out, Failure& failure);
void encode(Writer& writer, const Connector& value);
bool decode(const Value& value, ConnectorPage& out, Failure& failure);
void encode(Writer& writer, const ConnectorPage& value);

}  // namespace venturi::inline v1::json
