#include <doctest/doctest.h>

#include "generated/handlers.hpp"
#include "handlers/audit.hpp"
#include "handlers/test_instance.hpp"

namespace venturi::server {
using namespace std::chrono_literals;

namespace {

struct Fixture : TestInstance {
  void act(std::string_view action, std::string_view resource = "key_1") {
    clock.advance(1s);
    mutate([&](storage::Writer& w) { append_audit(caller(), w, {"provisioning", action, "api_key", resource, "It was done.", {}, R"({"a":1})"}); });
  }
  AuditEventPage page(const AuditEventsListRequest& request) { return audit_events_list(caller(), *reader, request).body; }
  std::vector<std::int64_t> sequences(AuditEventsListRequest request) {
    std::vector<std::int64_t> out;
    do {
      const AuditEventPage got = page(request);
      for (const auto& event : got.data) out.push_back(event.sequence);
      request.cursor = got.page.next_cursor;
    } while (request.cursor);
    return out;
  }
  std::vector<std::int64_t> filtered(std::string filter) {
    AuditEventsListRequest request;
    request.filter = {std::move(filter)};
    return sequences(request);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "an event tells who did what, and is chained to the one before") {
  act("api_key.created");
  act("api_key.revoked");
  const auto events = page({}).data;
  REQUIRE(events.size() == 2);
  const AuditEvent& last = events[0];
  CHECK(last.sequence == 2);
  CHECK(last.id.starts_with("aud_"));
  CHECK(last.category == AuditCategory::provisioning);
  CHECK(last.outcome == AuditOutcome::success);
  CHECK(last.actor_kind == ActorKind::oauth_client);
  CHECK(last.actor_id == caller().principal.id);
  CHECK(last.trace_id == caller().trace_id);
  CHECK(last.resource_id == "key_1");
  CHECK_FALSE(last.before);
  CHECK(last.after == R"({"a":1})");
  CHECK(last.occurred_at == clock.now());
  CHECK(last.previous_hash == events[1].hash);
  CHECK_FALSE(events[1].previous_hash);
}

TEST_CASE_FIXTURE(Fixture, "pages read at the watermark of the first, the latest first unless sort says otherwise") {
  for (int i = 0; i < 7; ++i) act("api_key.created");
  AuditEventsListRequest request;
  request.limit = 3;
  CHECK(sequences(request) == std::vector<std::int64_t>{7, 6, 5, 4, 3, 2, 1});
  for (const char* sort : {"sequence", "occurred_at"}) {
    request.sort = sort;
    const auto first = page(request);
    act("api_key.created");
    auto next = request;
    next.cursor = first.page.next_cursor;
    CHECK(page(next).data.front().sequence == 4);
  }
  request.sort = "-occurred_at";
  CHECK(sequences(request).front() == 9);
  request.sort = "action";
  CHECK(refusal([&] { page(request); }) == ErrorCode::sort_invalid);
}

TEST_CASE_FIXTURE(Fixture, "events are filtered by every field of the contract, and by no other") {
  act("api_key.created", "key_1");
  act("api_key.rotated", "key_2");
  act("api_key.revoked", "key_1");
  using Seen = std::vector<std::int64_t>;
  CHECK(filtered("action:in:api_key.created,api_key.revoked") == Seen{3, 1});
  CHECK(filtered("action:ne:api_key.created") == Seen{3, 2});
  CHECK(filtered("resource_id:eq:key_2") == Seen{2});
  CHECK(filtered("resource_type:eq:webhook").empty());
  CHECK(filtered("sequence:gt:1") == Seen{3, 2});
  CHECK(filtered("occurred_at:gte:2027-01-15T08\\:00\\:02Z") == Seen{3, 2});
  CHECK(filtered("category:eq:provisioning").size() == 3);
  CHECK(filtered("category:eq:privacy").empty());
  CHECK(filtered("outcome:eq:success").size() == 3);
  CHECK(filtered("actor_kind:eq:oauth_client").size() == 3);
  CHECK(filtered("actor_id:eq:" + caller().principal.id).size() == 3);
  CHECK(filtered("trace_id:eq:" + caller().trace_id).size() == 3);
  CHECK(refusal([&] { filtered("outcome:eq:perhaps"); }) == ErrorCode::filter_invalid);
  CHECK(refusal([&] { filtered("summary:eq:x"); }) == ErrorCode::filter_invalid);
}

TEST_CASE_FIXTURE(Fixture, "another tenant's events are not listed, and its cursors not taken") {
  for (int i = 0; i < 2; ++i) act("api_key.created");
  const Context stranger = of_tenant(new_tenant("second"));
  CHECK(audit_events_list(stranger, *reader, {}).body.data.empty());
  AuditEventsListRequest request;
  request.limit = 1;
  request.cursor = page(request).page.next_cursor;
  CHECK(refusal([&] { audit_events_list(stranger, *reader, request); }) == ErrorCode::tenant_mismatch);
}

}  // namespace venturi::server
