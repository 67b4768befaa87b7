#pragma once
// From the bridge's values to JavaScript's: plain objects, which lib/ makes into answers and errors.

#include <napi.h>

#include "bridge/bridge.hpp"

namespace venturi::node {

Napi::Object failure_object(Napi::Env env, const bridge::Failure& failure);
// An Error with the failure as its member, to be thrown.
Napi::Error failure_error(Napi::Env env, const bridge::Failure& failure);
Napi::Object outcome_object(Napi::Env env, const bridge::Outcome& outcome);

}  // namespace venturi::node
