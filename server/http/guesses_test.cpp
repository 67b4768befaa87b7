// Many connections at once, all of one address: what is being looked at counts as much as what was found wrong.

#include <doctest/doctest.h>

#include <map>

#include "http/test_server.hpp"

using namespace venturi::server;

namespace {

constexpr int budget = 20;  // the default burst of class `auth`

struct Crowd : TestServer {
  std::vector<std::unique_ptr<TestClient>> clients;
  std::unique_ptr<TestClient> slow;

  /// The only reader waits, so that everything that is sent until `look()` is there before the first of it is looked at.
  void hold() {
    gate = entered = false;
    slow = std::make_unique<TestClient>(*this);
    slow->send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    entered.wait(false);
  }
  void look() {
    TestClient last(*this);
    last.send("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(last.receive().status == 404);
    gate = true;
    gate.notify_all();
    CHECK(slow->receive().status == 200);
  }

  void ask(const std::string& key) {
    clients.push_back(std::make_unique<TestClient>(*this));
    clients.back()->send("GET /whoami HTTP/1.1\r\nHost: x\r\nX-API-Key: " + key + "\r\n\r\n");
  }
  /// How often each status came.
  std::map<int, int> statuses() {
    std::map<int, int> out;
    for (const auto& client : clients) ++out[client->receive().status];
    clients.clear();
    return out;
  }
  std::string wrong_key() { return domain::new_key(domain::KeyKind::api, "key_" + domain::ulid_to_string(store.ids.next()), store.random).shown; }
  std::string right_key() { return new_key(domain::KeyKind::api, domain::ScopeSet::all()); }
};

}  // namespace

TEST_CASE_FIXTURE(Crowd, "of many guesses at once no more get a verdict than the budget has") {
  hold();
  for (int i = 0; i < 5 * budget; ++i) ask(wrong_key());
  look();
  CHECK(statuses() == std::map<int, int>{{401, budget}, {429, 4 * budget}});
  ask(right_key());
  CHECK(statuses() == std::map<int, int>{{429, 1}});
}

TEST_CASE_FIXTURE(Crowd, "many with one good credential at once are all served, and cost nothing") {
  const auto key = right_key();
  hold();
  for (int i = 0; i < 5 * budget; ++i) ask(key);
  look();
  CHECK(statuses() == std::map<int, int>{{200, 5 * budget}});
  CHECK(addresses.peek({}, "127.0.0.1", domain::RateClass::auth).remaining == budget);
}

TEST_CASE_FIXTURE(Crowd, "many with a good credential each are served, also those behind a few guesses") {
  std::vector<std::string> own;
  for (int i = 0; i < 3 * budget; ++i) own.push_back(right_key());
  hold();
  for (int i = 0; i < budget / 2; ++i) ask(wrong_key());
  for (const auto& key : own) ask(key);
  look();
  CHECK(statuses() == std::map<int, int>{{200, 3 * budget}, {401, budget / 2}});
  CHECK(addresses.peek({}, "127.0.0.1", domain::RateClass::auth).remaining == budget / 2);
}

TEST_CASE_FIXTURE(Crowd, "a good credential that lacks the scope is no guess") {
  const auto key = new_key(domain::KeyKind::api, {domain::Scope::export_create});
  for (int i = 0; i < 2 * budget; ++i) ask(key);
  CHECK(statuses() == std::map<int, int>{{403, 2 * budget}});
  CHECK(addresses.peek({}, "127.0.0.1", domain::RateClass::auth).remaining == budget);
}
