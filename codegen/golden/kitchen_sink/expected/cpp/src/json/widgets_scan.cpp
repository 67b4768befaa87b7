// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/widgets.hpp"

#include "json/common.hpp"

namespace venturi::inline v1::json {

const char* scan(const char* at, Scan& in, Widget& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"id\":", out.id);
    at = field(at, in, ",\"name\":", out.name);
    at = field(at, in, ",\"made_at\":", out.made_at);
    at = field(at, in, ",\"color\":", out.color);
    at = field_if_there(at, in, ",\"price_usd\":", out.price_usd);
    at = field_if_there(at, in, ",\"count\":", out.count);
    at = field_if_there(at, in, ",\"broken\":", out.broken);
    at = field(at, in, ",\"evidence\":", out.evidence);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, WidgetPage& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"data\":", out.data);
    at = field(at, in, ",\"page\":", out.page);
    return expect(at, in.end(), "}");
}

}  // namespace venturi::inline v1::json
