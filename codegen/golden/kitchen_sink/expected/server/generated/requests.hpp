// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "venturi/models/oauth.hpp"
#include "venturi/models/widgets.hpp"

namespace venturi::server {

/// GET /api/v1/widgets (widgets.list)
struct WidgetsListRequest {
  /// Only these colours.
  std::vector<Open<Color>> color{};
  /// A name that is a keyword in two languages.
  std::optional<std::string> class_{};
  /// Only widgets made from this day on.
  std::optional<std::string> since{};
  /// Whether parts are returned too.
  bool with_parts = false;
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
  /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
  /// and `:`. Fields with their operators: `name` (eq, ne, in, contains); `made_at` (gt, gte, lt, lte); `price_usd`
  /// (gt, lt); `color` (eq, in); `band` (eq, ne).
  std::vector<std::string> filter{};
  /// The field to sort by, descending with a leading `-`. One of `made_at`, `name`, `band`.
  std::optional<std::string> sort{};
};

/// POST /api/v1/widgets (widgets.create)
struct WidgetsCreateRequest {
  /// The request's body.
  WidgetCreate body{};
};

/// GET /api/v1/widgets/{id} (widgets.get)
struct WidgetsGetRequest {
  /// The widget's id.
  std::string id{};
};

/// PATCH /api/v1/widgets/{id} (widgets.update)
struct WidgetsUpdateRequest {
  /// The widget's id.
  std::string id{};
  /// The request's body.
  WidgetUpdate body{};
};

/// DELETE /api/v1/widgets/{id} (widgets.delete)
struct WidgetsDeleteRequest {
  /// The widget's id.
  std::string id{};
};

/// POST /api/v1/widgets/{id}/rotate (widgets.rotate)
struct WidgetsRotateRequest {
  /// The widget's id.
  std::string id{};
};

/// GET /api/v1/widgets/{id}/parts/{part_number} (widgets.parts.get)
struct WidgetsPartsGetRequest {
  /// The widget's id.
  std::string id{};
  /// The part's number.
  std::int64_t part_number{};
};

/// POST /api/v1/oauth/token (oauth.token)
struct OauthTokenRequest {
  /// The request's body.
  TokenRequest body{};
};

/// GET /downloads/{token} (downloads.get)
struct DownloadsGetRequest {
  /// The signed token.
  std::string token{};
  /// A range of bytes.
  std::optional<std::string> range{};
};

}  // namespace venturi::server
