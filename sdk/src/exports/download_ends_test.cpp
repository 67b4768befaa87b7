// Downloads that could go on for ever, or past their client, and what hooks hear of them.

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>

#include "support/downloading.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

TEST_CASE("a file that is shorter than the job says ends the download, whether or not the server knows ranges") {
    Downloading d;
    const std::string shorter = content.substr(0, 10);
    SUBCASE("ranges") { d.wire->answer(200, shorter).answer(416, ""); }
    SUBCASE("no ranges") { d.wire->answer(200, shorter).answer(200, shorter); }
    const auto result = d.run();
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(result.error().message == "the server sent fewer bytes than the job says the file has");
    CHECK(d.wire->requests().size() == 2);
}

TEST_CASE("a file of unknown size whose end was cut off is whole when the server has no more of it") {
    Downloading d;
    d.job.bytes.reset();
    d.wire->cut_off(200, content).answer(416, "");
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a server that begins anew each time and breaks at the same byte is tried no oftener than one that is silent") {
    Downloading d;
    d.config.retry.max_retries = 3;
    for (int i = 0; i < 20; ++i) d.wire->cut_off(200, content.substr(0, 5));
    CHECK(d.run().error().stopped == StopReason::attempts_exhausted);
    CHECK(d.wire->requests().size() == 4);
}

TEST_CASE("closing a client does not wait until an earlier part was read") {
    Downloading d;
    constexpr std::uintmax_t enormous = 1ULL << 36U;  // a minute's work; it takes no room on the disk
    d.folder.write("may.csv.part", "x");
    std::filesystem::resize_file(d.folder.file("may.csv.part"), enormous);
    d.job.bytes = static_cast<std::int64_t>(enormous) + 1;
    d.client.emplace(d.config);
    const auto call = d.client->download(d.job, d.folder.file("may.csv"));
    const auto begun = std::chrono::steady_clock::now();
    SUBCASE("close()") { d.client->close(); }
    SUBCASE("the destructor") { d.client.reset(); }
    CHECK(call.result().error().stopped == StopReason::closed);
    CHECK(std::chrono::steady_clock::now() - begun < 10s);
    CHECK(d.wire->requests().empty());
}

TEST_CASE("hooks hear of a download as it is, and their trace stays away from its host") {
    Downloading d;
    std::string heard;
    d.config.hooks.attempt_started = [&](const AttemptStart& attempt) {
        heard += std::string{attempt.server_address} + ":" + std::to_string(attempt.server_port) + " ";
        return TraceContext{"00-11111111111111111111111111111111-2222222222222222-01", "rojo=1"};
    };
    d.config.hooks.attempt_ended = [&](const AttemptEnd& attempt) {
        heard += std::to_string(attempt.status) + " " + std::to_string(attempt.response_bytes) + " ";
    };
    d.job.result_url = "https://store.example:8443?signature=planted-signature-1";
    d.wire->cut_off(200, content.substr(0, 5)).answer(206, from(5), part(5));
    REQUIRE(d.run().ok());
    d.client->close();
    CHECK(heard == "store.example:8443 0 5 store.example:8443 206 11 ");
    for (const SentRequest& request : d.wire->requests()) {
        CHECK(request.header("traceparent").empty());
        CHECK(request.header("tracestate").empty());
    }
}
