// A browser that came with a client's request: the request, read and judged anew at each step, and whoever the browser's cookie belongs to.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/authorization_request.hpp"
#include "http/pages.hpp"
#include "http/urlencoded.hpp"

namespace venturi::server::web {

/// Thrown where the visit ends: the browser goes back to the client, with the cookies that it was given on the way.
struct SendBack {
  std::string location;
  std::vector<Header> cookies;
};

/// A client's request that may be answered.
struct Asked {
  std::string query;      ///< as the client sent it
  domain::Time started;   ///< when the browser came with it
  domain::OAuthClient client;
  domain::Tenant tenant;
  std::optional<std::string> state;
  domain::AuthorizationRequest request;
};

/// Throws Problem where nobody may be sent anywhere, and SendBack where the client is told what is wrong.
[[nodiscard]] Asked read_asked(const PageCall& call, std::string query, domain::Time started);

/// Ends the visit with an answer to the client: `code`, or `error` and `error_description`.
[[noreturn]] void send_back(const PageCall& call, const Asked& asked, std::vector<domain::Field> answer, std::vector<Header> cookies);

/// A posted form.
class Form {
 public:
  /// Throws UNSUPPORTED_MEDIA_TYPE and MALFORMED_REQUEST.
  explicit Form(const RawRequest& raw);

  /// Empty where it is missing.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;

 private:
  std::vector<Pair> fields_;
};

/// Whether a form was posted by a page of this instance, as the browser itself says (Fetch Metadata, Origin). A browser that says neither
/// is left to the form's seal.
[[nodiscard]] bool posted_from_here(const RawRequest& raw, std::string_view public_url);

}  // namespace venturi::server::web
