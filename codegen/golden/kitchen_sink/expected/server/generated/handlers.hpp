// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <span>
#include <vector>

#include "domain/events.hpp"
#include "generated/requests.hpp"
#include "http/context.hpp"
#include "http/message.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/models/widgets.hpp"

namespace venturi::server {

namespace storage {
class Reader;
class Writer;
}  // namespace storage

// Defined in server/handlers, one file for each tag. A routed operation without its handler does not link.

/// GET /api/v1/widgets
Reply<WidgetPage> widgets_list(const Context& context, storage::Reader& reader, const WidgetsListRequest& request);
/// POST /api/v1/widgets
Reply<WidgetCreated> widgets_create(const Context& context, storage::Writer& writer, const WidgetsCreateRequest& request);
/// GET /api/v1/widgets/{id}
Reply<WidgetDetail> widgets_get(const Context& context, storage::Reader& reader, const WidgetsGetRequest& request);
/// PATCH /api/v1/widgets/{id}
Reply<Widget> widgets_update(const Context& context, storage::Writer& writer, const WidgetsUpdateRequest& request);
/// DELETE /api/v1/widgets/{id}
Reply<Empty> widgets_delete(const Context& context, storage::Writer& writer, const WidgetsDeleteRequest& request);
/// POST /api/v1/widgets/{id}/rotate
Reply<WidgetCreated> widgets_rotate(const Context& context, storage::Writer& writer, const WidgetsRotateRequest& request);
/// GET /api/v1/widgets/{id}/parts/{part_number}
Reply<Part> widgets_parts_get(const Context& context, storage::Reader& reader, const WidgetsPartsGetRequest& request);
/// POST /api/v1/widget-events
std::vector<domain::Receipt> widget_events_create(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);
/// POST /api/v1/oauth/token
Reply<TokenResponse> oauth_token(const Context& context, storage::Reader& reader, const OauthTokenRequest& request);
/// GET /downloads/{token}
Reply<Raw> downloads_get(const Context& context, storage::Reader& reader, const DownloadsGetRequest& request);
/// GET /healthz
Reply<Health> operations_health(const Context& context, storage::Reader& reader);

}  // namespace venturi::server
