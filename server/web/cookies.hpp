// The two cookies of the pages: the session's, and one by which a browser is known that somebody has signed in with before.
#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace venturi::server::web {

class Cookies {
 public:
  /// Over https the names begin with `__Host-`: such a cookie comes from this host alone and never without TLS (RFC 6265bis, 4.1.3.2).
  explicit Cookies(std::string_view public_url);

  /// Empty where the browser sent none, or more than one.
  [[nodiscard]] std::string session(const RawRequest& raw) const { return read(raw, session_); }
  [[nodiscard]] std::string device(const RawRequest& raw) const { return read(raw, device_); }

  /// Ends with the browser; the session itself ends earlier.
  [[nodiscard]] Header set_session(std::string_view value) const;
  [[nodiscard]] Header clear_session() const;
  [[nodiscard]] Header set_device(std::string_view value) const;

 private:
  [[nodiscard]] static std::string read(const RawRequest& raw, std::string_view name);
  [[nodiscard]] Header set(std::string_view name, std::string_view value, std::string_view age) const;

  bool secure_;
  std::string session_;
  std::string device_;
};

}  // namespace venturi::server::web
