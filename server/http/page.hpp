// Security headers of pages: what a browser may do with HTML that the instance serves. API answers have theirs in wire.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "http/message.hpp"

namespace venturi::server {

/// Source lists of a page's Content-Security-Policy, as they stand there (`'self'`, `'nonce-…'`, `'sha256-…'`). What is empty is
/// forbidden, and so are frames around the page, plugins, and a `<base>`. Browsers also hold the redirect that answers a form against
/// `form_action`.
struct PagePolicy {
  std::string_view script{};
  std::string_view style{};
  std::string_view image{};
  std::string_view font{};
  std::string_view connect{};
  std::string_view worker{};
  std::string_view form_action{};
};

/// The page's headers besides Content-Type and Cache-Control. Nothing in the lists may come from a request, but for an origin that was
/// checked against a registered one.
[[nodiscard]] std::vector<Header> page_headers(const PagePolicy& policy);

}  // namespace venturi::server
