#pragma once
// What the pipeline must know about an operation. The generated table has one constexpr row for each; nothing else in
// the SDK says how an operation is authenticated, repeated or paged.

#include <cstdint>
#include <string_view>

namespace venturi::inline v1::runtime {

enum class HttpMethod : std::uint8_t { get, head, post, put, patch, del };

// Which of the client's credentials the request carries. `client` is OAuth client authentication (HTTP Basic).
enum class CredentialKind : std::uint8_t { none, bearer, ingestion, client, signed_url };

enum class RouteClass : std::uint8_t { none, read, write, ingest, export_, auth };

// What makes a repeated request harmless: `key` an Idempotency-Key header (the pipeline adds one), `event` the server's
// deduplication by event_id.
enum class Idempotency : std::uint8_t { none, key, event };

struct Operation {
    std::string_view id;  // "attribution.get"
    HttpMethod method = HttpMethod::get;
    std::string_view path;  // "/api/v1/attribution/{id}", relative to the instance
    CredentialKind credential = CredentialKind::bearer;
    std::string_view scope;  // empty where any credential of the kind does
    RouteClass route_class = RouteClass::none;
    Idempotency idempotency = Idempotency::none;
    bool retryable = false;
    bool paginated = false;
    bool partner = false;              // mirrored under /api/partner/v1
    std::string_view body_media_type;  // empty: no body; "application/json" or "application/x-www-form-urlencoded"
    std::string_view secret_fields{};  // names of the body's fields that hold secrets, at whatever depth, separated by spaces
};

constexpr std::string_view to_string(HttpMethod method) {
    switch (method) {
        case HttpMethod::get: return "GET";
        case HttpMethod::head: return "HEAD";
        case HttpMethod::post: return "POST";
        case HttpMethod::put: return "PUT";
        case HttpMethod::patch: return "PATCH";
        case HttpMethod::del: return "DELETE";
    }
    return "GET";
}

constexpr std::string_view to_string(RouteClass route_class) {
    switch (route_class) {
        case RouteClass::none: return "none";
        case RouteClass::read: return "read";
        case RouteClass::write: return "write";
        case RouteClass::ingest: return "ingest";
        case RouteClass::export_: return "export";
        case RouteClass::auth: return "auth";
    }
    return "none";
}

// GET and HEAD change nothing on the server, so repeating them is always safe.
constexpr bool is_read(HttpMethod method) {
    return method == HttpMethod::get || method == HttpMethod::head;
}

}  // namespace venturi::inline v1::runtime
