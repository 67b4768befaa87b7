// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <span>
#include <string_view>

#include "runtime/operation.hpp"

namespace venturi::inline v1::operations {

namespace rows {

inline constexpr runtime::Operation widget_events_create{
    .id = "widget_events.create",
    .method = runtime::HttpMethod::post,
    .path = "/api/v1/widget-events",
    .credential = runtime::CredentialKind::ingestion,
    .scope = "",
    .route_class = runtime::RouteClass::ingest,
    .idempotency = runtime::Idempotency::event,
    .retryable = true,
    .paginated = false,
    .partner = false,
    .body_media_type = "application/json",
};
inline constexpr runtime::Operation widgets_create{
    .id = "widgets.create",
    .method = runtime::HttpMethod::post,
    .path = "/api/v1/widgets",
    .credential = runtime::CredentialKind::bearer,
    .scope = "admin:config",
    .route_class = runtime::RouteClass::write,
    .idempotency = runtime::Idempotency::key,
    .retryable = true,
    .paginated = false,
    .partner = true,
    .body_media_type = "application/json",
};
inline constexpr runtime::Operation widgets_delete{
    .id = "widgets.delete",
    .method = runtime::HttpMethod::del,
    .path = "/api/v1/widgets/{id}",
    .credential = runtime::CredentialKind::bearer,
    .scope = "admin:config",
    .route_class = runtime::RouteClass::write,
    .idempotency = runtime::Idempotency::key,
    .retryable = true,
    .paginated = false,
    .partner = false,
    .body_media_type = "",
};
inline constexpr runtime::Operation widgets_get{
    .id = "widgets.get",
    .method = runtime::HttpMethod::get,
    .path = "/api/v1/widgets/{id}",
    .credential = runtime::CredentialKind::bearer,
    .scope = "read:attribution",
    .route_class = runtime::RouteClass::read,
    .idempotency = runtime::Idempotency::none,
    .retryable = true,
    .paginated = false,
    .partner = true,
    .body_media_type = "",
};
inline constexpr runtime::Operation widgets_list{
    .id = "widgets.list",
    .method = runtime::HttpMethod::get,
    .path = "/api/v1/widgets",
    .credential = runtime::CredentialKind::bearer,
    .scope = "read:attribution",
    .route_class = runtime::RouteClass::read,
    .idempotency = runtime::Idempotency::none,
    .retryable = true,
    .paginated = true,
    .partner = true,
    .body_media_type = "",
};
inline constexpr runtime::Operation widgets_parts_get{
    .id = "widgets.parts.get",
    .method = runtime::HttpMethod::get,
    .path = "/api/v1/widgets/{id}/parts/{part_number}",
    .credential = runtime::CredentialKind::bearer,
    .scope = "",
    .route_class = runtime::RouteClass::read,
    .idempotency = runtime::Idempotency::none,
    .retryable = true,
    .paginated = false,
    .partner = false,
    .body_media_type = "",
};
inline constexpr runtime::Operation widgets_rotate{
    .id = "widgets.rotate",
    .method = runtime::HttpMethod::post,
    .path = "/api/v1/widgets/{id}/rotate",
    .credential = runtime::CredentialKind::bearer,
    .scope = "admin:config",
    .route_class = runtime::RouteClass::write,
    .idempotency = runtime::Idempotency::key,
    .retryable = true,
    .paginated = false,
    .partner = false,
    .body_media_type = "",
};
inline constexpr runtime::Operation widgets_update{
    .id = "widgets.update",
    .method = runtime::HttpMethod::patch,
    .path = "/api/v1/widgets/{id}",
    .credential = runtime::CredentialKind::bearer,
    .scope = "admin:config",
    .route_class = runtime::RouteClass::write,
    .idempotency = runtime::Idempotency::key,
    .retryable = true,
    .paginated = false,
    .partner = false,
    .body_media_type = "application/json",
};

}  // namespace rows

// Every operation that the SDK has, sorted by id.
std::span<const runtime::Operation* const> all() noexcept;

// The operation's row, or null.
const runtime::Operation* find(std::string_view id) noexcept;

}  // namespace venturi::inline v1::operations
