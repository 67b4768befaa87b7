#include "observe/trace.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using namespace venturi::observe;

namespace {

constexpr const char* given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

}  // namespace

TEST_CASE("a traceparent is read as the standard writes it, and nothing else is") {
    struct Case {
        const char* text;
        bool valid;
    };
    for (const Case& c : {
             Case{given, true},
             Case{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00", true},
             Case{"cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-comes-later", true},
             Case{"cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01.what", false},
             Case{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more", false},
             Case{"ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", false},
             Case{"00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01", false},
             Case{"00-00000000000000000000000000000000-b7ad6b7169203331-01", false},
             Case{"00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", false},
             Case{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g", false},
             Case{"00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", false},
             Case{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331", false},
             Case{"00-1", false},
             Case{"", false},
         }) {
        CAPTURE(c.text);
        CHECK(parse_traceparent(c.text).has_value() == c.valid);
    }
}

TEST_CASE("a child keeps the trace and what is known of the flags, and has a span of its own") {
    const auto parent = parse_traceparent(given);
    REQUIRE(parent);
    CHECK(child_of(*parent, 0xABCULL) == "00-0af7651916cd43dd8448eb211c80319c-0000000000000abc-01");
    CHECK(parse_traceparent(child_of(*parent, 0)));
    auto unsampled = *parent;
    unsampled.flags = 0xFE;
    CHECK(child_of(unsampled, 1).ends_with("-02"));
    CHECK(new_trace_id(1, 0) == "00000000000000010000000000000001");
}

TEST_CASE("a malformed tracestate is left out, a malformed traceparent takes both") {
    CHECK(valid_tracestate("rojo=00f067aa0ba902b7, congo=t61rcWkgMzE,,x@y=1"));
    CHECK_FALSE(valid_tracestate("Rojo=1"));
    CHECK_FALSE(valid_tracestate("rojo"));
    CHECK_FALSE(valid_tracestate("rojo=1\r\nX-Evil: 1"));
    CHECK_FALSE(valid_tracestate("a=" + std::string(600, 'x')));
    CHECK(checked({given, "rojo=1"}).tracestate == "rojo=1");
    CHECK(checked({given, "=\n"}).traceparent == given);
    CHECK(checked({given, "=\n"}).tracestate.empty());
    CHECK(checked({"00-1", "rojo=1"}).tracestate.empty());
}

TEST_CASE("the answer's trace: the server's own id first, then the standard headers") {
    CHECK(trace_id_in({{"traceparent", given}, {"x-trace-id", "01HF8"}}) == "01HF8");
    CHECK(trace_id_in({{"traceresponse", given}}) == "0af7651916cd43dd8448eb211c80319c");
    CHECK(trace_id_in({{"traceparent", given}}) == "0af7651916cd43dd8448eb211c80319c");
    CHECK(trace_id_in({{"traceparent", "00-1"}}).empty());
}
