// What every page has: its frame, its style, and the headers that keep it safe. No script, and nothing that is loaded from anywhere.
#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace venturi::server::web {

/// Text as it stands between tags and in quoted attributes.
[[nodiscard]] std::string escape(std::string_view text);

struct Page {
  std::string_view title;
  std::string body;         ///< HTML
  std::string form_action;  ///< where a form may lead besides this instance: an origin, see domain/authorization_request.hpp
  int status = 200;
};

[[nodiscard]] Response page_response(const Page& page);

/// Sends the browser on. `status`: 302 after GET, 303 after a form, so that it is not posted again.
[[nodiscard]] Response redirect(int status, std::string location);

}  // namespace venturi::server::web
