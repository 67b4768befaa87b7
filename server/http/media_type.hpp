// Content-Type and Content-Encoding of what comes in.
#pragma once

#include <string_view>

#include "http/message.hpp"

namespace venturi::server {

/// Throws UNSUPPORTED_MEDIA_TYPE unless the body is declared as `wanted`, and in UTF-8 where a charset is named.
void require_content_type(const RawRequest& raw, std::string_view wanted);

/// The same, and refuses a compressed body.
void require_media_type(const RawRequest& raw, std::string_view wanted);

}  // namespace venturi::server
