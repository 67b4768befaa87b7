#pragma once
// What a failed attempt means for repeating the request. The table that says it all; nothing else looks at statuses.

#include "venturi/error.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::pipeline {

struct Verdict {
    bool transient = false;           // the same request can succeed later
    Effect effect = Effect::unknown;  // what this attempt can have changed
};

// By the code where the catalogue has one, else by status: 408, 425, 429, 500, 502, 503, 504 pass by themselves.
Verdict judge(const Error& answered);

// Connection faults pass by themselves; untrusted certificates, oversized answers and other protocols do not.
Verdict judge(const TransportFailure& failure);

}  // namespace venturi::inline v1::pipeline
