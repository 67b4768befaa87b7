// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/invocationevent.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, CostBreakdown& out, Failure& failure);
void encode(Writer& writer, const CostBreakdown& value);
bool decode(const Value& value, KubernetesIdentity& out, Failure& failure);
void encode(Writer& writer, const KubernetesIdentity& value);
bool decode(const Value& value, WorkflowContext& out, Failure& failure);
void encode(Writer& writer, const WorkflowContext& value);
bool decode(const Value& value, InvocationEvent& out, Failure& failure);
void encode(Writer& writer, const InvocationEvent& value);

}  // namespace venturi::inline v1::json
