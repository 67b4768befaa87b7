// HTTP messages and problems as the whole server sees them: plain values, no sockets, no Beast.
#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generated/errors.hpp"
#include "http/shared_bytes.hpp"

namespace venturi::server {

struct Validity;  // server/http/validity.hpp

struct Header {
  std::string name;
  std::string value;
};

struct HeaderView {
  std::string_view name;
  std::string_view value;
};

/// One request as it came off the wire. Every view points into the session's buffer, which outlives the request's
/// handling; nothing here has been decoded, checked or trusted.
struct RawRequest {
  std::string_view method;
  std::string_view path;   ///< still percent-encoded, without the query
  std::string_view query;  ///< without the question mark
  std::vector<HeaderView> headers;
  std::string_view body;
  std::string_view peer;  ///< the client's address: the other end's, or the one that a trusted proxy names
  bool loopback = false;  ///< that is this machine, and no proxy stands between
  bool secure = false;    ///< over TLS, here or at the trusted proxy

  /// The first value under this name (names compare without case); empty when there is none.
  std::string_view header(std::string_view name) const noexcept;
  /// How many times the name occurs: credentials and keys must not be repeated.
  std::size_t count(std::string_view name) const noexcept;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";  ///< empty together with the body: no Content-Type is sent
  std::string body;
  std::vector<Header> headers;
  std::string_view fixed{};  ///< in place of `body`: bytes that are there as long as the program
  std::shared_ptr<const SharedBytes> shared{};   ///< in place of `body`: bytes that other answers are made of too
  std::shared_ptr<const Validity> validity{};    ///< none: the answer is for this request alone

  std::string_view content() const noexcept {
    if (shared) return shared->view();
    return fixed.empty() ? std::string_view(body) : fixed;
  }
};

/// What a handler answers: the model that the contract names for the operation. `Empty` where it has no body, `Raw` where the
/// body is no JSON.
struct Empty {};
struct Raw {
  std::string content_type;
  std::string bytes;
};

template <class T>
struct Reply {
  int status = 200;
  T body{};
  std::vector<Header> headers{};
  std::shared_ptr<const Validity> validity{};  ///< where the same request may be answered by it again
};

/// One refused value. `pointer` is RFC 6901 behind a number sign (`#/estimated_cost_usd`); parameters are named
/// `#/query/limit`, `#/path/id`, `#/header/Idempotency-Key`. `detail` never repeats the value.
struct FieldError {
  std::string pointer;
  std::string detail;
};

/// The one way to refuse: thrown by anything under dispatch, written as application/problem+json (or as RFC 6749 JSON on
/// the OAuth endpoints). `detail` is read by people outside: no internals, no secrets, no content, no other tenant.
struct Problem : std::exception {
  ErrorCode code;
  std::string detail;               ///< empty: the catalogue's meaning stands in
  std::vector<FieldError> errors;
  std::vector<Header> headers;      ///< added to the answer (WWW-Authenticate, Allow, Retry-After)
  std::string_view oauth_error;     ///< RFC 6749's `error` where the code alone does not say it; a literal

  explicit Problem(ErrorCode code_, std::string detail_ = {}, std::vector<FieldError> errors_ = {},
                   std::vector<Header> headers_ = {}, std::string_view oauth_error_ = {})
      : code(code_),
        detail(std::move(detail_)),
        errors(std::move(errors_)),
        headers(std::move(headers_)),
        oauth_error(oauth_error_) {}

  /// The code's name alone, so that a stray log line of it says nothing about the request.
  const char* what() const noexcept override { return text(code).data(); }
};

/// ASCII case-insensitive equality, which is what header names and schemes compare by.
bool same_name(std::string_view a, std::string_view b) noexcept;

}  // namespace venturi::server
