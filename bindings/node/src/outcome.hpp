#pragma once
// From the bridge's values to JavaScript's: plain objects, which lib/ makes into answers and errors.

#include <napi.h>

#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

// One flat array: name, value, name, value.
Napi::Array pair_array(Napi::Env env, const std::vector<bridge::NamedText>& pairs);
Napi::Object failure_object(Napi::Env env, const bridge::Failure& failure);
// An Error with the failure as its member, to be thrown.
Napi::Error failure_error(Napi::Env env, const bridge::Failure& failure);
// Holds the answer against the contract first.
Napi::Object outcome_object(Napi::Env env, bridge::Outcome& outcome);

}  // namespace venturi::node
