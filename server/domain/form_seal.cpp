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

std::string device_mac(const Digest& key, std::string_view nonce, const Ulid& person, std::string_view password) {
  return mac(key, "device/v2", std::string(nonce) + '.' + std::string(bytes_of(person)) + std::string(password));
}

}  // namespace

std::string FormSeal::make(std::string_view cookie, Time started, std::string_view request) const {
  // Neither a cookie nor a number has a blank, so the parts cannot run into each other.
  return mac(key_, "form/v1", std::string(cookie) + ' ' + std::to_string(to_micros(started)) + ' ' + std::string(request));
}

bool FormSeal::verify(std::string_view seal, std::string_view cookie, Time started, std::string_view request) const {
  return !cookie.empty() && cookie.find(' ') == std::string_view::npos && constant_time_equal(seal, make(cookie, started, request));
}

std::string FormSeal::new_device(const Ulid& person, std::string_view password, Random& random) const {
  const std::string nonce = base64url_encode(random.bytes(nonce_bytes));
  return nonce + '.' + device_mac(key_, nonce, person, password);
}

bool FormSeal::knows(std::string_view device, const Ulid& person, std::string_view password) const {
  const std::size_t dot = device.find('.');
  if (dot == std::string_view::npos) return false;
  return constant_time_equal(device.substr(dot + 1), device_mac(key_, device.substr(0, dot), person, password));
}

}  // namespace venturi::server::domain
