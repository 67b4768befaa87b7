#include "web/routes.hpp"

#include <algorithm>
#include <tuple>

namespace venturi::server::web {
namespace {

constexpr std::uint32_t form_bytes = 16 * 1024;  // a client's request is at most 8 KiB of header

Route page(std::string_view id, std::string_view method, std::string_view path) {
  return {id, method, path, Form::page, Credential::none, std::nullopt, domain::RateClass::auth, false, false, form_bytes, {}, nullptr, nullptr, nullptr, nullptr,
          method == "POST" ? BodyForm::form : BodyForm::none};
}

}  // namespace

std::vector<Route> with_pages(std::span<const Route> routes) {
  std::vector<Route> all(routes.begin(), routes.end());
  all.push_back(page("pages.password", "POST", "/sign-in"));
  all.push_back(page("pages.code", "POST", "/sign-in/code"));
  all.push_back(page("pages.consent", "POST", "/sign-in/consent"));
  all.push_back(page("pages.password_form", "GET", "/password"));
  all.push_back(page("pages.change_password", "POST", "/password"));
  all.push_back(page("pages.signed_in", "GET", "/sign-out"));
  all.push_back(page("pages.sign_out", "POST", "/sign-out"));
  std::ranges::sort(all, {}, [](const Route& route) { return std::tuple(route.path, route.method); });
  return all;
}

}  // namespace venturi::server::web
