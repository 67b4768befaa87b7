#include "ingest/receipt.hpp"

#include <doctest/doctest.h>

namespace {

using namespace venturi::ingest;

constexpr std::string_view accepted = R"({"index":0,"event_id":null,"status":"accepted","invocation_id":"inv_1","problem":null})";

std::string answer(std::string_view results) { return R"({"accepted":1,"duplicates":0,"rejected":1,"results":[)" + std::string{results} + "]}"; }

std::string results(std::string_view second) { return answer(std::string{accepted} + "," + std::string{second}); }

TEST_CASE("a batch that is taken whole is counted without its results being read") {
    const auto receipt = read_batch_receipt(R"({"accepted":2,"duplicates":1,"rejected":0,"results":[not even JSON]})", 3);
    REQUIRE(receipt);
    CHECK(receipt->accepted == 2);
    CHECK(receipt->duplicates == 1);
    CHECK(receipt->exceptions.empty());
}

TEST_CASE("counts that make more events than there were are not believed") {
    CHECK_FALSE(read_batch_receipt(R"({"accepted":18446744073709551615,"duplicates":4,"rejected":0,"results":[]})", 3));
    const auto receipt = read_batch_receipt(R"({"accepted":18446744073709551615,"duplicates":2,"rejected":0,"results":[)" + std::string{accepted} + "]}", 1);
    REQUIRE(receipt);
    CHECK(receipt->accepted == 1);
    CHECK(receipt->duplicates == 0);
}

TEST_CASE("a rejected event comes with its problem, as far as that can be read") {
    const auto one = [](std::string_view problem) {
        const auto receipt = read_batch_receipt(results(R"({"index":1,"event_id":"e","status":"rejected","problem":)" + std::string{problem} + "}"), 2);
        REQUIRE(receipt);
        REQUIRE(receipt->exceptions.size() == 1);
        CHECK(receipt->accepted == 1);
        CHECK(receipt->exceptions[0].index == 1);
        CHECK(receipt->exceptions[0].event_id == "e");
        return receipt->exceptions[0];
    };
    CHECK(one(R"({"error_code":"VALIDATION_FAILED","detail":"why"})").detail == "why");
    CHECK_FALSE(one(R"({"error_code":"VALIDATION_FAILED","detail":"why"})").again);
    CHECK(one(R"({"error_code":"SERVICE_UNAVAILABLE"})").again);
    CHECK(one(R"({"error_code":7,"detail":"why","status":"x"})").detail == "why");
    CHECK_FALSE(one("null").again);
    CHECK_FALSE(one("[]").again);
}

TEST_CASE("an entry that cannot be read costs nobody but itself: its event is sent again") {
    std::string_view second;
    SUBCASE("an unknown status") { second = R"({"index":1,"event_id":null,"status":"postponed"})"; }
    SUBCASE("no status") { second = R"({"index":1})"; }
    SUBCASE("an index that was not sent") { second = R"({"index":2,"status":"accepted"})"; }
    SUBCASE("a negative index") { second = R"({"index":-1,"status":"accepted"})"; }
    SUBCASE("an index for the second time") { second = R"({"index":0,"status":"rejected"})"; }
    SUBCASE("no object") { second = "17"; }
    const auto receipt = read_batch_receipt(results(second), 2);
    REQUIRE(receipt);
    CHECK(receipt->accepted == 1);
    REQUIRE(receipt->exceptions.size() == 1);
    CHECK(receipt->exceptions[0].index == 1);
    CHECK(receipt->exceptions[0].again);
}

TEST_CASE("events that were not answered for are sent again; more results than events do no harm") {
    const auto receipt = read_batch_receipt(answer(accepted), 3);
    REQUIRE(receipt);
    REQUIRE(receipt->exceptions.size() == 2);
    CHECK(receipt->exceptions[1].index == 2);
    CHECK(receipt->exceptions[1].again);
    CHECK(read_batch_receipt(results(R"({"index":1,"status":"duplicate"})"), 1)->accepted == 1);
}

TEST_CASE("an answer that says nothing about any event is no receipt") {
    for (const std::string_view body : {"", "ok", "[]", "{}", R"({"results":{}})", R"({"results":[]})", R"({"results":[{"index":9}]})"})
        CHECK_FALSE(read_batch_receipt(body, 2));
    for (const std::string_view body : {"", "[]", "{}", R"({"status":"postponed"})"}) CHECK_FALSE(read_single_receipt(body));
}

TEST_CASE("of the answer to a single event the status alone counts") {
    CHECK(read_single_receipt(R"({"status":"accepted","event_id":7})")->accepted == 1);
    CHECK(read_single_receipt(R"({"status":"duplicate"})")->duplicates == 1);
    const auto refused = read_single_receipt(R"({"status":"rejected","problem":{"error_code":"VALIDATION_FAILED"}})");
    REQUIRE(refused);
    CHECK(refused->accepted == 0);
    REQUIRE(refused->exceptions.size() == 1);
    CHECK(refused->exceptions[0].error_code == "VALIDATION_FAILED");
}

}  // namespace
