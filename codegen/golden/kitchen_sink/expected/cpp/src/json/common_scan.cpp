// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/common.hpp"

namespace venturi::inline v1::json {

const char* scan(const char* at, Scan& in, Page& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"next_cursor\":", out.next_cursor);
    at = field(at, in, ",\"limit\":", out.limit);
    at = field(at, in, ",\"has_more\":", out.has_more);
    at = field_if_there(at, in, ",\"as_of\":", out.as_of);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, Evidence& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"band\":", out.band);
    at = field(at, in, ",\"confidence\":", out.confidence);
    return expect(at, in.end(), "}");
}

}  // namespace venturi::inline v1::json
