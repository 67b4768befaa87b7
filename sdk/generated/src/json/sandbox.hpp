// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/sandbox.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, SandboxReset& out, Failure& failure);
void encode(Writer& writer, const SandboxReset& value);
bool decode(const Value& value, SandboxSeed& out, Failure& failure);
void encode(Writer& writer, const SandboxSeed& value);
bool decode(const Value& value, SandboxSeedResult& out, Failure& failure);
void encode(Writer& writer, const SandboxSeedResult& value);
bool decode(const Value& value, SandboxClock& out, Failure& failure);
void encode(Writer& writer, const SandboxClock& value);
bool decode(const Value& value, SandboxClockSet& out, Failure& failure);
void encode(Writer& writer, const SandboxClockSet& value);
bool decode(const Value& value, SandboxClockAdvance& out, Failure& failure);
void encode(Writer& writer, const SandboxClockAdvance& value);
bool decode(const Value& value, SandboxFault& out, Failure& failure);
void encode(Writer& writer, const SandboxFault& value);
bool decode(const Value& value, SandboxFaultState& out, Failure& failure);
void encode(Writer& writer, const SandboxFaultState& value);
bool decode(const Value& value, SandboxFaults& out, Failure& failure);
void encode(Writer& writer, const SandboxFaults& value);
bool decode(const Value& value, SandboxFaultList& out, Failure& failure);
void encode(Writer& writer, const SandboxFaultList& value);
bool decode(const Value& value, SandboxEngine& out, Failure& failure);
void encode(Writer& writer, const SandboxEngine& value);
bool decode(const Value& value, SandboxJobTransition& out, Failure& failure);
void encode(Writer& writer, const SandboxJobTransition& value);

}  // namespace venturi::inline v1::json
