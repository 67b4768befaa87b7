#pragma once
// A few rows of the kinds that the operation table has, so that the pipeline's tests do not depend on the contract.

#include "runtime/core.hpp"

namespace venturi::tests {

using runtime::CredentialKind;
using runtime::HttpMethod;
using runtime::Idempotency;
using runtime::Operation;
using runtime::RouteClass;

inline constexpr Operation get_thing{.id = "things.get",
                                     .method = HttpMethod::get,
                                     .path = "/api/v1/things/{id}",
                                     .credential = CredentialKind::bearer,
                                     .scope = "read:attribution",
                                     .route_class = RouteClass::read,
                                     .idempotency = Idempotency::none,
                                     .retryable = true,
                                     .paginated = false,
                                     .partner = true,
                                     .body_media_type = {}};

inline constexpr Operation list_things{.id = "things.list",
                                       .method = HttpMethod::get,
                                       .path = "/api/v1/things",
                                       .credential = CredentialKind::bearer,
                                       .scope = "read:attribution",
                                       .route_class = RouteClass::read,
                                       .idempotency = Idempotency::none,
                                       .retryable = true,
                                       .paginated = true,
                                       .partner = true,
                                       .body_media_type = {}};

inline constexpr Operation create_thing{.id = "things.create",
                                        .method = HttpMethod::post,
                                        .path = "/api/v1/things",
                                        .credential = CredentialKind::bearer,
                                        .scope = "admin:config",
                                        .route_class = RouteClass::write,
                                        .idempotency = Idempotency::key,
                                        .retryable = true,
                                        .paginated = false,
                                        .partner = true,
                                        .body_media_type = "application/json"};

inline constexpr Operation delete_thing{.id = "things.delete",
                                        .method = HttpMethod::del,
                                        .path = "/api/v1/things/{id}",
                                        .credential = CredentialKind::bearer,
                                        .scope = "admin:config",
                                        .route_class = RouteClass::write,
                                        .idempotency = Idempotency::key,
                                        .retryable = true,
                                        .paginated = false,
                                        .partner = true,
                                        .body_media_type = {}};

inline constexpr Operation emit_thing{.id = "events.create",
                                      .method = HttpMethod::post,
                                      .path = "/api/v1/events",
                                      .credential = CredentialKind::ingestion,
                                      .scope = {},
                                      .route_class = RouteClass::ingest,
                                      .idempotency = Idempotency::event,
                                      .retryable = true,
                                      .paginated = false,
                                      .partner = false,
                                      .body_media_type = "application/json"};

// A mutation that nothing deduplicates, and one that is never repeated.
inline constexpr Operation unsafe_thing{.id = "things.unsafe",
                                        .method = HttpMethod::post,
                                        .path = "/api/v1/unsafe",
                                        .credential = CredentialKind::bearer,
                                        .scope = {},
                                        .route_class = RouteClass::write,
                                        .idempotency = Idempotency::none,
                                        .retryable = true,
                                        .paginated = false,
                                        .partner = false,
                                        .body_media_type = "application/json"};

inline constexpr Operation once_thing{.id = "oauth.revoke",
                                      .method = HttpMethod::post,
                                      .path = "/api/v1/oauth/revoke",
                                      .credential = CredentialKind::client,
                                      .scope = {},
                                      .route_class = RouteClass::auth,
                                      .idempotency = Idempotency::none,
                                      .retryable = false,
                                      .paginated = false,
                                      .partner = false,
                                      .body_media_type = "application/x-www-form-urlencoded"};

inline runtime::EncodedRequest request_of(const Operation& op, std::string body = {}) {
    runtime::EncodedRequest request;
    request.op = &op;
    if (op.path.find('{') != std::string_view::npos) request.path_args = {{"id", "thing_1"}};
    request.body = std::move(body);
    return request;
}

}  // namespace venturi::tests
