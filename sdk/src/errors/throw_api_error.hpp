#pragma once

#include "venturi/error.hpp"

namespace venturi::inline v1 {

// Throws the class of the error's code. The switch is generated from the catalogue (sdk/generated/src/api_errors.cpp).
[[noreturn]] void throw_api_error(Error error);

}  // namespace venturi::inline v1
