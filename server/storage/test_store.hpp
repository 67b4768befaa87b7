#pragma once
/// For tests: a store in a directory of its own, with a clock that stands still and one tenant; and a hand on its writer.

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <latch>
#include <string>
#include <utility>
#include <vector>

#include "storage/store.hpp"

namespace venturi::server::storage {

class TestDirectory {
 public:
  TestDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "venturi-storage-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  ~TestDirectory() { std::filesystem::remove_all(path_); }
  TestDirectory(const TestDirectory&) = delete;
  TestDirectory& operator=(const TestDirectory&) = delete;

  std::filesystem::path file() const { return path_ / "venturi.db"; }

 private:
  std::filesystem::path path_;
};

struct TestStore {
  TestDirectory directory;
  domain::ManualClock clock{domain::Time(std::chrono::seconds(1'800'000'000))};
  domain::SystemRandom random;
  domain::IdFactory ids{clock, random};
  Store store{{.path = directory.file()}, clock, ids};
  std::unique_ptr<Reader> reader = store.reader();
  domain::TenantId tenant = new_tenant("first");

  domain::TenantId new_tenant(std::string name) {
    const domain::Tenant made{ids.next(), std::move(name), clock.now()};
    store.write([&](Writer& w) { w.create_tenant(made); });
    return made.id;
  }

  std::vector<domain::Receipt> append(const std::vector<domain::Uuid>& event_ids, std::string_view body = "{}") {
    std::vector<domain::NewEvent> events;
    for (const domain::Uuid& id : event_ids) events.push_back({id, domain::EventKind::invocation, body});
    return store.write([&](Writer& w) { return w.append_events(tenant, clock.now(), events); });
  }

  /// A record of an invocation that is in no log: lists don't care.
  NewRecord record(std::string service = "svc") {
    NewRecord made;
    made.record.id = made.record.invocation_id = ids.next();
    made.record.occurred_at = clock.now();
    made.record.provider = "openai";
    made.record.requested_model = "gpt-4o";
    made.record.service = std::move(service);
    made.record.pathway_category = "application_direct";
    made.record.model_version = "test";
    made.explanation = "{}";
    return made;
  }

  void materialize(const std::vector<NewRecord>& records) {
    store.write([&](Writer& w) {
      const std::int64_t at = w.checkpoint(tenant);
      w.materialize(tenant, at, at + 1, clock.now(), records);
    });
  }

  domain::ListQuery query(std::string sort = "id", bool descending = false, std::int32_t limit = 50) {
    domain::ListQuery q;
    q.sort = {std::move(sort), descending};
    q.limit = limit;
    q.watermark = reader->clock(tenant).seq;
    return q;
  }
};

/// Keeps the writer thread busy until it goes out of scope: what is queued meanwhile becomes one group.
class Held {
 public:
  explicit Held(Store& store) {
    const auto hold = [this](Writer&) {
      started_.count_down();
      release_.wait();
    };
    if (!store.submit(hold, [this](std::exception_ptr) { over_.count_down(); })) std::abort();
    started_.wait();
  }
  ~Held() {
    release_.count_down();
    over_.wait();
  }

 private:
  std::latch started_{1};
  std::latch release_{1};
  std::latch over_{1};
};

}  // namespace venturi::server::storage
