#pragma once
// W3C Trace Context (https://www.w3.org/TR/trace-context-2/): reading what a caller or a server gave, and writing what goes out.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "venturi/header.hpp"
#include "venturi/trace.hpp"

namespace venturi::inline v1::observe {

struct Traceparent {
    std::string trace_id;   // 32 hex digits, not all zero
    std::string parent_id;  // 16 hex digits, not all zero
    std::uint8_t flags = 0;
};

// Nothing unless it is well-formed. A version after 00 may go on after the flags.
std::optional<Traceparent> parse_traceparent(std::string_view text);

bool valid_tracestate(std::string_view text);

// The context as it may be sent: both members empty when the traceparent is malformed, tracestate alone when that is.
TraceContext checked(const TraceContext& given);

// The traceparent of an attempt: same trace, same sampled flag, a span of its own made of 64 random bits.
std::string child_of(const Traceparent& parent, std::uint64_t random);

// 32 hex digits.
std::string new_trace_id(std::uint64_t high, std::uint64_t low);

// What an answer calls its trace: X-Trace-Id, else the trace id in its traceresponse or traceparent; empty where it names none.
// As the server wrote it: clean it, then cut it (told_id).
std::string trace_id_in(const Headers& answer);

}  // namespace venturi::inline v1::observe
