#pragma once
// What a request sends that proves who somebody is, beside its credential: a client secret in a form, the password of a source. A
// server may repeat it, so it must be known to be kept out of what is told.

#include <string>
#include <string_view>
#include <vector>

#include "runtime/operation.hpp"

namespace venturi::inline v1::pipeline {

// The values of the operation's secret fields; of a form also as they are written there. A body that cannot be read has none.
std::vector<std::string> secrets_in(const runtime::Operation& op, const std::string& body);

}  // namespace venturi::inline v1::pipeline
