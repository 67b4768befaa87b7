#pragma once

#include "venturi/error.hpp"

namespace venturi::tests {

// Puts every text that an error carries on record.
void record(const Error& error);

}  // namespace venturi::tests
