#include "http/ingest.hpp"

#include <doctest/doctest.h>

#include "domain/ids.hpp"
#include "generated/schemas.hpp"
#include "http/validate.hpp"
#include "venturi/models/ingestion.hpp"

using namespace venturi::server;

namespace {

const IngestForm single{&schema::tables::InvocationEvent, nullptr, "", 1, domain::EventKind::invocation, nullptr};
const IngestForm batch{&schema::tables::InvocationEvent, &schema::tables::InvocationBatch, "events", 1000, domain::EventKind::invocation, nullptr};
const IngestForm other{&schema::tables::ObservabilityEvent, nullptr, "", 1, domain::EventKind::observability, nullptr};
const Occurrence here{"/api/v1/invocations/batch", "trace", "tnt_x"};

std::string event(int number, std::string_view more = "") {
  char id[37];
  std::snprintf(id, sizeof id, "019e7500-1440-7e8b-8f6f-%012d", number);
  return R"({"event_id":")" + std::string(id) + R"(", "ingestion_layer":"application","ingestion_timestamp":"2026-05-29T18:30:00Z",)" +
         R"("requested_model":"gpt-4o","provider":"openai")" + std::string(more) + "}";
}

RawRequest raw_of(const std::string& body) {
  RawRequest raw;
  raw.headers = {{"Content-Type", "application/json"}};
  raw.body = body;
  return raw;
}

void read(Ingestion& ingestion, const std::string& body) {
  ingestion.unpack(raw_of(body));
  ingestion.parse();
}

Problem refused(const IngestForm& form, const std::string& body) {
  Ingestion ingestion(form, here);
  try {
    read(ingestion, body);
    ingestion.check();
  } catch (const Problem& problem) {
    return problem;
  }
  FAIL("nothing was refused");
  return Problem(ErrorCode::internal_error);
}

}  // namespace

TEST_CASE("one event is stored in the schema's order, whatever the sender's") {
  Ingestion ingestion(single, here);
  const auto body = event(1);
  read(ingestion, body);
  CHECK(ingestion.cost() == 1);
  ingestion.check();
  REQUIRE(ingestion.events().size() == 1);
  CHECK(ingestion.events()[0].body ==
        R"({"event_id":"019e7500-1440-7e8b-8f6f-000000000001","ingestion_layer":"application","ingestion_timestamp":"2026-05-29T18:30:00Z",)"
        R"("provider":"openai","requested_model":"gpt-4o"})");
  const std::vector<domain::Receipt> receipts{{domain::Ulid{1}, true}};
  const auto response = ingestion.receipt(receipts, {});
  CHECK(response.status == 202);
  const auto receipt = venturi::from_json<venturi::InvocationReceipt>(response.body);
  REQUIRE(receipt);
  CHECK(receipt->event_id == "019e7500-1440-7e8b-8f6f-000000000001");
  CHECK(receipt->status == venturi::ReceiptStatus::duplicate);
  CHECK(receipt->invocation_id.starts_with("inv_"));
}

TEST_CASE("an observability event's receipt has no invocation") {
  Ingestion ingestion(other, here);
  const std::string body =
      R"({"event_id":"019e7500-1440-7e8b-8f6f-000000000001","event_type":"deployment","ingestion_layer":"otlp","ingestion_timestamp":"2026-05-29T18:30:00Z"})";
  read(ingestion, body);
  ingestion.check();
  const std::vector<domain::Receipt> receipts{{}};
  CHECK(ingestion.receipt(receipts, {}).body == R"({"event_id":"019e7500-1440-7e8b-8f6f-000000000001","status":"accepted"})");
}

TEST_CASE("one bad event of a batch is rejected with its problem, and the others are kept") {
  Ingestion ingestion(batch, here);
  const auto body = R"({"events":[)" + event(1) + "," + event(2, R"(,"labels":{"prompt":"SECRET"})") + "," +
                    event(3, R"(,"estimated_cost_usd":1)") + R"(,7,{"event_id":"nonsense"},)" + event(6) + "]}";
  read(ingestion, body);
  CHECK(ingestion.cost() == 6);
  ingestion.check();
  REQUIRE(ingestion.events().size() == 2);
  const std::vector<domain::Receipt> receipts{{domain::Ulid{1}, false}, {domain::Ulid{2}, true}};
  const auto response = ingestion.receipt(receipts, {});
  CHECK(response.body.find("SECRET") == std::string::npos);
  const auto receipt = venturi::from_json<venturi::InvocationBatchReceipt>(response.body);
  REQUIRE(receipt);
  CHECK(receipt->accepted == 1);
  CHECK(receipt->duplicates == 1);
  CHECK(receipt->rejected == 4);
  REQUIRE(receipt->results.size() == 6);
  CHECK(receipt->results[0].status == venturi::ReceiptStatus::accepted);
  const auto& content = receipt->results[1];
  CHECK(content.status == venturi::ReceiptStatus::rejected);
  CHECK(content.event_id == "019e7500-1440-7e8b-8f6f-000000000002");
  REQUIRE(content.problem);
  CHECK(content.problem->error_code == "CONTENT_NOT_ACCEPTED");
  CHECK(content.problem->errors->at(0).pointer == "#/events/1/labels/prompt");
  CHECK(receipt->results[2].problem->errors->at(0).pointer == "#/events/2/estimated_cost_usd");
  CHECK_FALSE(receipt->results[3].event_id);
  CHECK_FALSE(receipt->results[4].event_id);
  CHECK(receipt->results[5].status == venturi::ReceiptStatus::duplicate);
}

TEST_CASE("an envelope that is none is refused as a whole") {
  CHECK(refused(batch, "[]").errors.at(0).pointer == "#");
  CHECK(refused(batch, "{}").errors.at(0).pointer == "#/events");
  CHECK(refused(batch, R"({"events":{}})").errors.at(0).detail == "must be an array");
  CHECK(refused(batch, R"({"events":[]})").errors.at(0).detail == "must have at least 1 items");
  CHECK(refused(batch, R"({"events":[1],"more":1})").code == ErrorCode::validation_failed);
  CHECK(refused(batch, R"({"events":[1)").code == ErrorCode::malformed_request);
  CHECK(refused(single, event(1, R"(,"prompt":"x")")).code == ErrorCode::content_not_accepted);
}

TEST_CASE("a token is an event, or four KiB of what it came to, readable or not") {
  const auto cost = [](const std::string& body) {
    Ingestion ingestion(batch, here, 1 << 20);
    try {
      read(ingestion, body);
    } catch (const Problem&) {
    }
    return ingestion.cost();
  };
  CHECK(cost("nonsense") == 1);
  CHECK(cost(R"({"events":[)" + event(1) + "]}") == 1);
  CHECK(cost(R"({"events":[1,2,3,4,5,6,7]})") == 7);
  CHECK(cost(R"({"events":[)" + event(1) + "]}" + std::string(10 * 4096, ' ')) == 11);
  CHECK(cost(std::string(100 * 4096, 'x')) == 100);
}

TEST_CASE("a batch in which everything is wrong is refused event by event, in an answer of its size") {
  std::string body = R"({"events":[)";
  for (int i = 0; i < 1000; ++i) {
    std::string wrong = "{\"x\":0";
    for (int k = 0; k < 100; ++k) wrong += ",\"q\":0";
    body += (i > 0 ? "," : "") + wrong + "}";
  }
  Ingestion ingestion(batch, here);
  read(ingestion, body + "]}");
  ingestion.check();
  const auto response = ingestion.receipt({}, {});
  const auto receipt = venturi::from_json<venturi::InvocationBatchReceipt>(response.body);
  REQUIRE(receipt);
  CHECK(receipt->rejected == 1000);
  CHECK(receipt->results[0].problem->errors->size() == max_reported_errors);
  CHECK(receipt->results[0].problem->detail == "At least 50 properties are not valid.");
  CHECK(receipt->results[999].problem->errors->size() == 1);
  CHECK(response.body.size() < 1 << 20);
}

TEST_CASE("1000 events are a batch, 1001 are too many") {
  std::string body = R"({"events":[)";
  for (int i = 0; i < 1000; ++i) body += (i > 0 ? "," : "") + event(i);
  Ingestion ingestion(batch, here);
  read(ingestion, body + "]}");
  ingestion.check();
  CHECK(ingestion.events().size() == 1000);
  CHECK(ingestion.events()[999].body.find("000000000999") != std::string_view::npos);
  const auto problem = refused(batch, body + "," + event(1000) + "]}");
  CHECK(problem.code == ErrorCode::payload_too_large);
  CHECK(problem.detail == "A batch takes at most 1000 events; this one has 1001.");
}
