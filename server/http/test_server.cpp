#include "http/test_server.hpp"

#include <sys/socket.h>

#include <charconv>

#include "http/respond.hpp"

#include "witness/witness.hpp"

namespace venturi::server {

namespace {

ReadWork hello(Inputs& inputs) {
  inputs.finish();
  return [](const Context&, storage::Reader&) { return Response{200, "application/json", "{\"hello\":true}", {}}; };
}

ReadWork slow(Inputs&) {
  return [](const Context&, storage::Reader&) {
    TestServer::entered = true;
    TestServer::entered.notify_all();
    TestServer::gate.wait(false);
    return Response{200, "application/json", "{\"slow\":true}", {}};
  };
}

ReadWork broken(Inputs&) {
  return [](const Context&, storage::Reader&) -> Response { throw std::runtime_error("SECRET in an exception"); };
}

ReadWork whoami(Inputs&) {
  return [](const Context& context, storage::Reader&) { return Response{200, "text/plain", context.principal.id, {}}; };
}

WriteWork secret(Inputs&) {
  return [](const Context&, storage::Writer&) {
    const int number = ++TestServer::effects;
    return Response{201, "application/json", "{\"secret\":" + std::to_string(number) + "}", {{"Location", "/secret/1"}}};
  };
}

constexpr std::nullopt_t none = std::nullopt;

// Sorted by path, then method.
const Route table[] = {
    {"broken", "GET", "/broken", Form::read, Credential::none, none, none, false, false, 1000, {}, broken, nullptr, nullptr, nullptr},
    {"hello", "GET", "/hello", Form::read, Credential::none, none, none, false, false, 1000, {"@1688169599", "Sun, 30 Jun 2024 23:59:59 GMT"}, hello, nullptr, nullptr, nullptr},
    {"echo", "POST", "/hello", Form::read, Credential::none, none, none, false, false, 1000, {}, hello, nullptr, nullptr, nullptr},
    {"page", "GET", "/page", Form::page, Credential::none, none, domain::RateClass::auth, false, true, 1000, {}, nullptr, nullptr, nullptr, nullptr},
    {"sandbox.test", "GET", "/sandbox/v1/test", Form::read, Credential::bearer, none, none, false, false, 1000, {}, hello, nullptr, nullptr, nullptr},
    {"secret", "POST", "/secret", Form::write, Credential::bearer, domain::Scope::admin_config, domain::RateClass::write, false, false, 1000, {}, nullptr, secret, nullptr, nullptr},
    {"slow", "GET", "/slow", Form::read, Credential::none, none, none, false, false, 1000, {}, slow, nullptr, nullptr, nullptr},
    {"whoami", "GET", "/whoami", Form::read, Credential::bearer, domain::Scope::read_attribution, domain::RateClass::read, false, false, 1000, {}, whoami, nullptr, nullptr, nullptr},
};

}  // namespace

std::span<const Route> TestServer::routes() { return table; }

TestServer::~TestServer() {
  stop();
  std::istringstream lines(logged.str());
  for (std::string line; std::getline(lines, line);) tests::record(tests::Witnessed::log, line);
}

std::string TestServer::new_key(domain::KeyKind kind, domain::ScopeSet scopes) {
  domain::AccessKey key;
  key.id = store.ids.next();
  key.tenant = store.tenant;
  key.kind = kind;
  key.name = domain::ulid_to_string(key.id);
  key.scopes = scopes.to_string();
  const auto id = std::string(kind == domain::KeyKind::api ? domain::prefix::api_key : domain::prefix::ingestion_key) + key.name;
  const auto made = domain::new_key(kind, id, store.random);
  key.secret = made.hash;
  key.created_at = store.clock.now();
  store.store.write([&](storage::Writer& w) { w.create_key(key); });
  authenticator.changed();
  tests::record(tests::Witnessed::secret, made.shown);
  return made.shown;
}

std::string TestClient::Answer::header(std::string_view name) const {
  std::size_t at = head.find("\r\n");
  while (at != std::string::npos && at + 2 < head.size()) {
    const auto begin = at + 2;
    at = head.find("\r\n", begin);
    const auto line = std::string_view(head).substr(begin, at - begin);
    const auto colon = line.find(": ");
    if (colon != std::string_view::npos && same_name(line.substr(0, colon), name)) return std::string(line.substr(colon + 2));
  }
  return {};
}

// What a request proves itself with must not be seen again.
void TestClient::witness_request(std::string_view text) {
  for (const std::string_view name : {"Authorization: Bearer ", "Authorization: Basic ", "X-API-Key: "}) {
    const auto at = text.find(name);
    if (at == std::string_view::npos) continue;
    const auto value = text.substr(at + name.size());
    tests::record(tests::Witnessed::secret, value.substr(0, value.find('\r')));
  }
}

bool TestClient::more() {
  char bytes[4096];
  const auto count = ::recv(socket_.native_handle(), bytes, sizeof bytes, 0);
  if (count <= 0) return false;
  buffer_.append(bytes, static_cast<std::size_t>(count));
  return true;
}

TestClient::Answer TestClient::receive(bool head_only) {
  std::size_t end = 0;
  while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
    if (!more()) return {};
  Answer answer;
  answer.head = buffer_.substr(0, end + 2);
  buffer_.erase(0, end + 4);
  std::from_chars(answer.head.data() + 9, answer.head.data() + 12, answer.status);
  const auto length = answer.header("Content-Length");
  const auto size = head_only || length.empty() ? 0 : std::stoul(length);
  while (buffer_.size() < size)
    if (!more()) return {};
  answer.body = buffer_.substr(0, size);
  buffer_.erase(0, size);
  if (answer.status >= 400) {
    tests::record(tests::Witnessed::error, answer.head);
    tests::record(tests::Witnessed::error, answer.body);
  }
  return answer;
}

std::string TestClient::everything() {
  while (more()) {
  }
  return std::exchange(buffer_, {});
}

bool TestClient::closed() {
  char byte = 0;
  const auto count = ::recv(socket_.native_handle(), &byte, 1, 0);
  return buffer_.empty() && (count == 0 || (count < 0 && errno == ECONNRESET));
}

}  // namespace venturi::server
