#include "domain/form_seal.hpp"

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t nonce_bytes = 16;

std::string_view bytes_of(const Ulid& id) { return {reinterpret_cast<const char*>(id.data()), id.size()}; }

std::string mac(const Digest& key, std::string_view purpose, std::string_view data) {
  std::string text(purpose);
  text += '\0';
  text += data;
  return base64url_encode(as_text(hmac_sha256(as_text(key), text)));
}

}  // namespace

std::string FormSeal::make(std::string_view cookie, Time started, std::string_view request) const {
  // Neither a cookie nor a number has a blank, so the parts cannot run into each other.
  return mac(key_, "form/v1", std::string(cookie) + ' ' + std::to_string(to_micros(started)) + ' ' + std::string(request));
}

bool FormSeal::verify(std::string_view seal, std::string_view cookie, Time started, std::string_view request) const {
  return !cookie.empty() && cookie.find(' ') == std::string_view::npos && constant_time_equal(seal, make(cookie, started, request));
}

std::string FormSeal::new_device(const Ulid& person, Random& random) const {
  const std::string nonce = base64url_encode(random.bytes(nonce_bytes));
  return nonce + '.' + mac(key_, "device/v1", nonce + std::string(bytes_of(person)));
}

bool FormSeal::knows(std::string_view device, const Ulid& person) const {
  const std::size_t dot = device.find('.');
  if (dot == std::string_view::npos) return false;
  return constant_time_equal(device.substr(dot + 1), mac(key_, "device/v1", std::string(device.substr(0, dot)) + std::string(bytes_of(person))));
}

}  // namespace venturi::server::domain
