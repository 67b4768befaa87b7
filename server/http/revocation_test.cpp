// A change that was admitted and waits for the writer, while a revocation comes before it.

#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <latch>

#include "http/test_server.hpp"
#include "storage/writer.hpp"

using namespace venturi::server;

namespace {

struct Queue : TestServer {
  std::string key = new_key(domain::KeyKind::api, domain::ScopeSet::all());
  domain::Ulid id = *domain::parse_ulid(std::string_view(key).substr(key.find("key_") + 4, 26));
  std::atomic<bool> writing{false}, released{false};
  std::atomic<int> done{0};
  TestClient client{*this};

  Queue() { effects = 0; }

  template <class Effect>
  void queue(Effect effect) {
    REQUIRE(store.store.submit(std::move(effect), [this](std::exception_ptr failure) noexcept {
      CHECK_FALSE(failure);
      ++done;
    }));
  }
  /// The writer runs `first` and then stands still, in the middle of its transaction.
  template <class Effect>
  void hold(Effect first) {
    queue([this, first](storage::Writer& writer) {
      first(writer);
      writing = true;
      writing.notify_all();
      released.wait(false);
    });
    writing.wait(false);
  }
  void release() {
    released = true;
    released.notify_all();
  }
  auto revocation() {
    return [this](storage::Writer& writer) { CHECK(writer.revoke_key(store.tenant, domain::KeyKind::api, id, store.clock.now())); };
  }
  void send() {
    client.send("POST /secret HTTP/1.1\r\nHost: x\r\nIdempotency-Key: 01ARZ3NDEKTSV4RRFFQ69G5FAV\r\nContent-Length: 0\r\nX-API-Key: " + key + "\r\n\r\n");
  }
  /// Sends the change and returns once it stands in the queue, behind `before` others.
  void ask(std::size_t before) {
    send();
    while (store.store.queued() == before) std::this_thread::yield();
  }
};

}  // namespace

TEST_CASE_FIXTURE(Queue, "behind a revocation in the same transaction a change is refused, and changes nothing") {
  hold([](storage::Writer&) {});
  queue(revocation());
  ask(1);
  release();
  const auto answer = client.receive();
  CHECK(answer.status == 401);
  CHECK(answer.body.find("INVALID_CREDENTIALS") != std::string::npos);
  CHECK(effects == 0);
  CHECK(done == 2);
}

TEST_CASE_FIXTURE(Queue, "behind a revocation that is being committed a change is refused, and changes nothing") {
  hold(revocation());
  ask(0);
  release();
  CHECK(client.receive().status == 401);
  CHECK(effects == 0);
}

TEST_CASE_FIXTURE(Queue, "a change that stands before the revocation takes effect, and none after it") {
  hold([](storage::Writer&) {});
  ask(0);
  queue(revocation());
  release();
  CHECK(client.receive().status == 201);
  CHECK(effects == 1);
  client.send("POST /secret HTTP/1.1\r\nHost: x\r\nIdempotency-Key: 01ARZ3NDEKTSV4RRFFQ69G5FAV\r\nContent-Length: 0\r\nX-API-Key: " + key + "\r\n\r\n");
  CHECK(client.receive().status == 401);
}

TEST_CASE_FIXTURE(Queue, "what was taken from a credential meanwhile is gone, and the rest goes on") {
  const auto renewed = [&](domain::ScopeSet scopes) {
    return [this, scopes](storage::Writer& writer) {
      const auto secret = domain::new_key(domain::KeyKind::api, "key_" + domain::ulid_to_string(id), store.random).hash;
      const auto now = store.clock.now();
      CHECK(writer.rotate_key(store.tenant, domain::KeyKind::api, id, {secret, "", now, now + std::chrono::hours(1), scopes.to_string(), {}}));
    };
  };
  SUBCASE("without the scope it is refused") {
    hold(renewed({domain::Scope::read_attribution}));
    ask(0);
    release();
    CHECK(client.receive().status == 403);
    CHECK(effects == 0);
  }
  SUBCASE("with it, in its grace, it is done") {
    hold(renewed({domain::Scope::admin_config}));
    ask(0);
    release();
    CHECK(client.receive().status == 201);
    CHECK(effects == 1);
  }
}

namespace {

/// Another process on the database that has revoked a key and got no further than its commit: nothing of what it raises is seen here,
/// for its epoch is in a file of its own.
struct Elsewhere : Queue {
  std::filesystem::path path = other_name(store.directory.file());
  storage::Store other{{.path = path}, store.clock, store.ids};

  static std::filesystem::path other_name(const std::filesystem::path& file) {
    const auto link = file.parent_path() / "other.db";
    std::filesystem::create_symlink(file.filename(), link);
    return link;
  }
  void remember() {
    client.send("POST /secret HTTP/1.1\r\nHost: x\r\nIdempotency-Key: 01ARZ3NDEKTSV4RRFFQ69G5FAW\r\nContent-Length: 0\r\nX-API-Key: " + key + "\r\n\r\n");
    REQUIRE(client.receive().status == 201);
    effects = 0;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Elsewhere, "a change that waits while another process commits a revocation is refused, before that process has told of it") {
  remember();
  const auto before = authenticator.epoch();
  std::latch revoked(1), over(1);
  REQUIRE(other.submit(
      [&](storage::Writer& writer) {
        revocation()(writer);
        revoked.count_down();
        released.wait(false);
      },
      [&](std::exception_ptr failure) noexcept {
        CHECK_FALSE(failure);
        over.count_down();
      }));
  revoked.wait();
  send();
  while (store.store.writing() == 0) std::this_thread::yield();  // it waits for the other's commit
  CHECK(authenticator.epoch() == before);  // it was judged by what the other has yet to commit
  release();
  const auto answer = client.receive();
  over.wait();
  CHECK(answer.status == 401);
  CHECK(effects == 0);
}

TEST_CASE_FIXTURE(Elsewhere, "and so is one that comes to the writer later, behind others that have found nothing to judge") {
  const auto length = std::string(R"({"a":1})").size();
  client.send("POST /secret HTTP/1.1\r\nHost: x\r\nIdempotency-Key: 01ARZ3NDEKTSV4RRFFQ69G5FAV\r\nContent-Type: application/json\r\nContent-Length: " +
              std::to_string(length) + "\r\nX-API-Key: " + key + "\r\n\r\n");
  const domain::PresentedCredential presented{{}, key};
  while (!authenticator.proven(presented, domain::Surface::public_api)) std::this_thread::yield();  // admitted, and its body is to come
  other.write(revocation());
  store.store.write([](storage::Writer&) {});
  store.store.write([](storage::Writer&) {});
  client.send(R"({"a":1})");
  CHECK(client.receive().status == 401);
  CHECK(effects == 0);
}

TEST_CASE_FIXTURE(Elsewhere, "what another process changes of anything but credentials has nothing judged again") {
  remember();
  const auto before = authenticator.epoch();
  other.write([&](storage::Writer& writer) { writer.put_setting(store.tenant, "a", "1"); });
  store.store.write([](storage::Writer&) {});
  CHECK(authenticator.epoch() == before);
}
