// The bytes of an answer's head, and a request's target taken apart. No sockets.
#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace venturi::server {

struct HeadOptions {
  bool keep_alive = true;
  bool http_1_0 = false;     ///< the client must be told that the connection is kept
  std::string_view date;     ///< as an HTTP date
  bool secure = false;       ///< over TLS: the browser shall not come back without it (RFC 6797)
};

/// Status line and headers, the empty line included. A header that would break the framing is left out. Answers that name no
/// Cache-Control are not to be stored.
void append_head(std::string& out, const Response& response, const HeadOptions& options);

/// Whether an answer of this status has a body at all.
bool has_body(int status) noexcept;

/// Origin form, or absolute form with its authority taken off. False: neither.
bool split_target(std::string_view target, std::string_view& path, std::string_view& query) noexcept;

/// The current time as an HTTP date, made anew once a second. One per thread.
class DateLine {
 public:
  std::string_view at(std::int64_t unix_seconds);

 private:
  std::int64_t second_ = -1;
  std::string text_;
};

}  // namespace venturi::server
