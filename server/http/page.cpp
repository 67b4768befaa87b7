#include "http/page.hpp"

namespace venturi::server {

namespace {

void directive(std::string& out, std::string_view name, std::string_view sources) {
  if (sources.empty()) return;
  out += "; ";
  out += name;
  out += ' ';
  out += sources;
}

std::string content_security_policy(const PagePolicy& policy) {
  std::string out = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action ";
  out += policy.form_action.empty() ? std::string_view("'none'") : policy.form_action;
  directive(out, "script-src", policy.script);
  directive(out, "style-src", policy.style);
  directive(out, "img-src", policy.image);
  directive(out, "font-src", policy.font);
  directive(out, "connect-src", policy.connect);
  directive(out, "worker-src", policy.worker);
  return out;
}

}  // namespace

std::vector<Header> page_headers(const PagePolicy& policy) {
  return {{"Content-Security-Policy", content_security_policy(policy)},
          {"X-Frame-Options", "DENY"},  // for browsers that do not know frame-ancestors
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Opener-Policy", "same-origin"},
          {"Cross-Origin-Resource-Policy", "same-origin"},
          {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"}};
}

}  // namespace venturi::server
