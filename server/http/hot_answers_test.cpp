#include "http/hot_answers.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "domain/cursor.hpp"
#include "domain/keys.hpp"
#include "domain/ratelimit.hpp"
#include "storage/test_store.hpp"

namespace venturi::server {

using namespace std::chrono_literals;

namespace {

struct Fixture : storage::TestStore {
  static constexpr std::size_t most = 100'000;

  Config config{"http://127.0.0.1", "test", false};
  domain::Keys keys{std::string(32, 'k'), clock, random};
  domain::CursorSigner cursors{keys.cursor_key(), clock};
  domain::RateLimiter limiter{clock, {}};
  Services services{clock, config, keys, cursors, limiter, ids};
  HotAnswers hot{store.clock_watch(), clock, most};
  domain::TenantId other = new_tenant("second");

  Context caller(const domain::TenantId& of, PrincipalKind kind = PrincipalKind::api_key) const {
    return {of, "tnt", {"key", kind}, {}, std::nullopt, "trace", {}, services};
  }
  static RawRequest request(std::string_view query, std::string_view path = "/list") {
    return {"GET", path, query, {}, {}, {}};
  }
  /// An answer that holds while the tenant's clock stands as it does.
  Response answer(const domain::TenantId& of, std::string body) {
    auto validity = std::make_shared<Validity>();
    validity->clock = reader->clock(of);
    Response made{200, "application/json", std::move(body), {{"X-Of", "it"}}};
    made.validity = std::move(validity);
    return made;
  }
  void keep(const domain::TenantId& of, std::string_view query, std::string body) {
    auto made = answer(of, std::move(body));
    hot.keep(caller(of), request(query), made);
  }
  std::string found(const domain::TenantId& of, std::string_view query) {
    const auto known = hot.find(caller(of), request(query));
    return known ? std::string(known->content()) : "";
  }
};

/// What the kernel would send of an answer.
std::string in_file(const Response& response) {
  std::string out(response.content().size() + 1, '\0');
  const auto count = ::pread(response.shared->file(), out.data(), out.size(), 0);
  out.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
  return out;
}

}  // namespace

TEST_CASE_FIXTURE(Fixture, "an answer is given again whole, without a copy, to the same request") {
  auto made = answer(tenant, "body");
  hot.keep(caller(tenant), request("a=1"), made);
  CHECK(made.content() == "body");
  const auto again = hot.find(caller(tenant), request("a=1"));
  REQUIRE(again);
  CHECK(again->status == 200);
  CHECK(again->content_type == "application/json");
  CHECK(again->headers.size() == 1);
  CHECK(again->content().data() == made.content().data());
  CHECK(hot.given() == 1);
}

TEST_CASE_FIXTURE(Fixture, "another request, tenant or kind of caller does not get it, nor does an answer stay that says nothing of itself") {
  keep(tenant, "a=1", "body");
  CHECK(found(tenant, "a=2").empty());
  CHECK(found(tenant, "a=1&").empty());
  CHECK(found(other, "a=1").empty());
  CHECK_FALSE(hot.find(caller(tenant), request("a=1", "/other")));
  CHECK_FALSE(hot.find(caller(tenant, PrincipalKind::partner), request("a=1")));
  Response plain{200, "application/json", "body", {}};
  hot.keep(caller(tenant), request("plain"), plain);
  CHECK(found(tenant, "plain").empty());
  CHECK(plain.body == "body");
}

TEST_CASE_FIXTURE(Fixture, "after any commit of the tenant, by any process, it is read anew; another tenant's commit changes nothing") {
  storage::Store there({.path = directory.file()}, clock, ids);
  append({ids.next()});
  keep(tenant, "a=1", "first");
  keep(tenant, "a=2", "second");
  keep(other, "a=1", "theirs");
  const domain::NewEvent event{ids.next(), domain::EventKind::invocation, "{}"};
  there.write([&](storage::Writer& w) { w.append_events(tenant, clock.now(), std::span(&event, 1)); });
  CHECK(found(tenant, "a=1").empty());
  CHECK(found(other, "a=1") == "theirs");
  store.write([&](storage::Writer& w) { w.clear_tenant(other, clock.now()); });
  CHECK(found(tenant, "a=2").empty());
  CHECK(found(other, "a=1").empty());
  CHECK(hot.bytes() == 0);
}

TEST_CASE_FIXTURE(Fixture, "what was read before a commit and comes to be kept after it is never given") {
  auto late = answer(tenant, "before");
  append({ids.next()});
  hot.keep(caller(tenant), request("a=1"), late);
  CHECK(found(tenant, "a=1").empty());
}

TEST_CASE_FIXTURE(Fixture, "an answer that has its end in it is not given beyond that") {
  auto made = answer(tenant, "body");
  auto validity = std::make_shared<Validity>(*made.validity);
  validity->until = clock.now_us() / 1'000'000 + 10;
  made.validity = validity;
  hot.keep(caller(tenant), request("a=1"), made);
  clock.advance(9s);
  CHECK(found(tenant, "a=1") == "body");
  clock.advance(1s);
  CHECK(found(tenant, "a=1").empty());
}

TEST_CASE_FIXTURE(Fixture, "an ending that tells of the time is made anew, once a second, and whoever had the former keeps it") {
  int made_times = 0;
  auto made = answer(tenant, "the data, 0");
  auto validity = std::make_shared<Validity>(*made.validity);
  validity->ending_bytes = 1;
  validity->ending = [&made_times] { return std::to_string(++made_times * 5); };
  made.validity = validity;
  hot.keep(caller(tenant), request("a=1"), made);
  const auto before = hot.find(caller(tenant), request("a=1"));
  CHECK(found(tenant, "a=1") == "the data, 5");
  CHECK(made_times == 1);
  clock.advance(1s);
  CHECK(found(tenant, "a=1") == "the data, 10");
  clock.advance(1s);
  CHECK(found(tenant, "a=1") == "the data, 15");
  CHECK(before->content() == "the data, 5");
}

TEST_CASE_FIXTURE(Fixture, "a large answer lies in a file from the second time on that it is asked for, a smaller one never; whoever had it before keeps it") {
  constexpr std::size_t large = 64 * 1024;
  std::string body(large, 'm');
  body.front() = '[', body.back() = ']';
  auto made = answer(tenant, body);
  hot.keep(caller(tenant), request("large"), made);
  CHECK(made.shared->file() < 0);
  const auto bytes = hot.bytes();
  const auto again = hot.find(caller(tenant), request("large"));
  REQUIRE(again);
  REQUIRE(again->shared->file() >= 0);
  CHECK(again->content() == body);
  CHECK(in_file(*again) == body);
  CHECK(made.content() == body);
  CHECK(hot.find(caller(tenant), request("large"))->shared == again->shared);  // made once
  CHECK(hot.bytes() == bytes);

  keep(tenant, "smaller", std::string(large - 1, 's'));
  for (int i = 0; i < 2; ++i) CHECK(hot.find(caller(tenant), request("smaller"))->shared->file() < 0);

  append({ids.next()});
  CHECK(found(tenant, "large").empty());
  CHECK(in_file(*again) == body);  // it may still be under way
}

TEST_CASE_FIXTURE(Fixture, "a large answer's ending that tells of the time is made anew in another file, and the former stays whole") {
  int made_times = 0;
  const std::string data(80'000, 'd');
  auto made = answer(tenant, data + "0");
  auto validity = std::make_shared<Validity>(*made.validity);
  validity->ending_bytes = 1;
  validity->ending = [&made_times] { return std::to_string(++made_times * 5); };
  made.validity = validity;
  hot.keep(caller(tenant), request("a=1"), made);
  const auto first = hot.find(caller(tenant), request("a=1"));
  CHECK(hot.find(caller(tenant), request("a=1"))->shared == first->shared);
  clock.advance(1s);
  const auto second = hot.find(caller(tenant), request("a=1"));
  CHECK(made.content() == data + "0");
  for (const auto& [given, whole] : {std::pair{*first, data + "5"}, std::pair{*second, data + "10"}}) {
    REQUIRE(given.shared->file() >= 0);
    CHECK(given.content() == whole);
    CHECK(in_file(given) == whole);
  }
}

TEST_CASE_FIXTURE(Fixture, "what is kept stays within its bound, and who asks for much pushes out its own") {
  keep(other, "theirs", std::string(20'000, 'o'));
  for (int i = 0; i < 100; ++i) {
    keep(tenant, std::to_string(i), std::string(10'000, 'm'));
    CHECK(hot.bytes() <= most);
    CHECK(found(tenant, "0").size() == 10'000);  // in use, so that others go before it
  }
  CHECK(found(other, "theirs").size() == 20'000);
  CHECK(found(tenant, "99").size() == 10'000);
  CHECK(found(tenant, "1").empty());
  keep(tenant, "whole", std::string(most, 'x'));
  CHECK(found(tenant, "whole").empty());
  CHECK(found(tenant, "99").size() == 10'000);
}

TEST_CASE_FIXTURE(Fixture, "an answer to the same request takes the former's place") {
  keep(tenant, "a=1", "first");
  const auto bytes = hot.bytes();
  keep(tenant, "a=1", "other");
  CHECK(hot.bytes() == bytes);
  CHECK(found(tenant, "a=1") == "other");
}

TEST_CASE_FIXTURE(Fixture, "what depends on nothing holds as long as the program runs") {
  Response made{200, "application/json", "body", {}};
  made.validity = std::make_shared<Validity>();
  hot.keep(caller({}), request(""), made);
  append({ids.next()});
  clock.advance(1000h);
  CHECK(found({}, "") == "body");
}

}  // namespace venturi::server
