#include "pipeline/request.hpp"

#include <algorithm>
#include <array>

#include "http/headers.hpp"
#include "http/url.hpp"
#include "runtime/body_stream.hpp"

namespace venturi::inline v1::pipeline {
namespace {

using runtime::Operation;

constexpr std::array<std::string_view, 10> own_headers{
    "authorization",  "x-api-key", "idempotency-key", "content-type",     "accept", "user-agent",
    "content-length", "host",      "connection",      "transfer-encoding"};

bool is_own(std::string_view name) {
    return std::any_of(own_headers.begin(), own_headers.end(), [&](auto own) { return http::same_name(own, name); });
}

// A header that is named again replaces the one of the client.
void put(Headers& headers, const Header& header) {
    const auto same = std::find_if(headers.begin(), headers.end(),
                                   [&](const Header& present) { return http::same_name(present.name, header.name); });
    if (same == headers.end()) {
        headers.push_back(header);
    } else {
        same->value = header.value;
    }
}

// The URL is its own credential and its host may be a storage service: it is told nothing that is meant for the instance.
// A coding on the way would make the bytes others than those that ranges and the checksum count.
TransportRequest signed_request(runtime::EncodedRequest request, const Settings& settings) {
    TransportRequest built;
    built.method = to_string(request.op->method);
    built.headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}, {"User-Agent", settings.user_agent}};
    if (http::origin_of(request.url) == http::origin_of(settings.base_url))
        for (const Header& header : settings.headers)
            if (!is_own(header.name)) put(built.headers, header);
    built.url = std::move(request.url);
    built.sink = std::move(request.stream);
    return built;
}

}  // namespace

Result<TransportRequest> build_request(runtime::EncodedRequest request, const CallOptions& options,
                                       const Settings& settings, const std::string& fresh_key) {
    const Operation& op = *request.op;
    TransportRequest built;
    built.method = to_string(op.method);
    if (!request.url.empty()) return signed_request(std::move(request), settings);
    built.once = !runtime::is_read(op.method) && op.idempotency == runtime::Idempotency::none;
    auto url = http::build_url(settings.base_url, route_of(op, settings.partner), request.path_args, request.query);
    if (!url) return config_error(std::string{op.id} + ": a path argument is missing, empty or a relative path");
    built.url = std::move(*url);

    built.headers = {{"Accept", "application/json, application/problem+json"}, {"User-Agent", settings.user_agent}};
    if (!request.body.empty()) {
        built.headers.push_back({"Content-Type", std::string{op.body_media_type}});
        built.body = std::make_shared<const std::string>(std::move(request.body));
    }
    if (op.idempotency == runtime::Idempotency::key)
        built.headers.push_back({"Idempotency-Key", options.idempotency_key.value_or(fresh_key)});
    for (const Headers* list : std::array<const Headers*, 3>{&settings.headers, &request.headers, &options.headers})
        for (const Header& header : *list)
            if (!is_own(header.name)) put(built.headers, header);

    for (const Header& header : built.headers)
        if (!http::valid_header(header.name, header.value))
            return config_error(std::string{op.id} + ": a header is not valid in HTTP: " +
                                (http::valid_header(header.name, "") ? header.name : "its name"));
    return built;
}

std::string route_of(const Operation& op, bool partner) {
    constexpr std::string_view public_base = "/api/v1/";
    if (!partner || !op.partner || !op.path.starts_with(public_base)) return std::string{op.path};
    return "/api/partner/v1/" + std::string{op.path.substr(public_base.size())};
}

}  // namespace venturi::inline v1::pipeline
