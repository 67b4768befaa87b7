// Downloads through the real transport from a real server that breaks off, stalls, and sends faster than a disk takes.

#include <doctest/doctest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "support/export_jobs.hpp"
#include "support/scripted_server.hpp"
#include "venturi/venturi.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

Config config_of(const ScriptedServer& server) {
    Config config;
    config.base_url = server.url();
    config.credential = BearerToken{"token_1"};
    config.retry.initial_backoff = 1ms;
    return config;
}

std::size_t first_of(const ServedRequest& request) {
    const auto range = request.headers.find("range");
    return range == request.headers.end() ? 0 : std::stoul(range->second.substr(std::string("bytes=").size()));
}

// The whole head and `most` bytes of what is asked for, then a reset; the rest in the end.
Behaviour piece(const std::string& content, const ServedRequest& request, std::size_t most) {
    const std::size_t first = first_of(request);
    const std::size_t left = content.size() - first;
    std::string bytes = first == 0 ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " +
                                                                 std::to_string(first) + "-" + std::to_string(content.size() - 1) +
                                                                 "/" + std::to_string(content.size()) + "\r\n";
    bytes += "ETag: \"e\"\r\nContent-Length: " + std::to_string(left) + "\r\n\r\n" + content.substr(first, most);
    return {std::move(bytes), left > most ? Behaviour::close : Behaviour::keep};
}

}  // namespace

TEST_CASE("a file arrives whole over connections that break every 100 kB") {
    const std::string content = distinct_bytes(1'000'000);
    ScriptedServer server{[&](const ServedRequest& request) { return piece(content, request, 100'000); }};
    const TemporaryFolder folder;
    const Venturi client{config_of(server)};
    const auto job = completed_job(server.url() + "/downloads/t", content);
    CHECK(client.download(job, folder.file("f")).result().ok());
    CHECK(folder.read("f") == content);
    CHECK(server.requests().size() == 10);
    for (const auto& request : server.requests()) CHECK(request.headers.count("authorization") == 0);
}

TEST_CASE("an error answer in the middle is read as one, and is not written to the file") {
    const std::string content = distinct_bytes(300'000);
    std::atomic<int> served = 0;
    ScriptedServer server{[&](const ServedRequest& request) {
        const bool broken = served++ > 0 || request.target != "/downloads/t";
        return broken ? answer(404, R"({"error_code":"NOT_FOUND","title":"Not found","status":404})")
                      : piece(content, request, 100'000);
    }};
    const TemporaryFolder folder;
    const Venturi client{config_of(server)};
    const auto job = completed_job(server.url() + "/downloads/t", content);
    CHECK_THROWS_AS(client.download(job, folder.file("f")).value(), NotFoundError);
    CHECK(folder.read("f.part") == content.substr(0, 100'000));
    CHECK(server.requests().back().target == "/api/v1/exports/" + job.job_id);  // a fresh URL was asked for
}

TEST_CASE("while a file is written slowly, its server waits and other calls do not") {
    const std::string content = distinct_bytes(24U << 20U);
    ScriptedServer server{[&](const ServedRequest& request) {
        return request.target == "/downloads/t" ? piece(content, request, content.size()) : answer(404);
    }};
    const TemporaryFolder folder;
    const Venturi client{config_of(server)};
    const auto job = completed_job(server.url() + "/downloads/t", content);
    std::mutex mutex;
    std::condition_variable changed;
    bool blocked = false;
    bool go_on = false;
    std::uint64_t largest = 0;
    std::uint64_t before = 0;
    const auto call = client.download(job, folder.file("f"), {.progress = [&](const DownloadProgress& now) {
        std::unique_lock lock{mutex};
        largest = std::max(largest, now.bytes - before);
        before = now.bytes;
        blocked = true;
        changed.notify_all();
        changed.wait(lock, [&] { return go_on; });
    }});
    {
        std::unique_lock lock{mutex};
        REQUIRE(changed.wait_for(lock, 30s, [&] { return blocked; }));
    }
    CHECK(client.exports().get("job_1", {.max_retries = 0}).result().error().http_status == 404);
    CHECK(!call.done());
    {
        const std::lock_guard lock{mutex};
        go_on = true;
        changed.notify_all();
    }
    CHECK(call.result().ok());
    CHECK(folder.read("f") == content);
    CHECK(largest <= (1U << 20U) + (256U << 10U));  // never more in memory than the handover holds and one piece beyond
}

TEST_CASE("a download is cancelled while its server is silent, and while its disk is slow") {
    const std::string content = distinct_bytes(8U << 20U);
    const TemporaryFolder folder;
    std::stop_source stop;
    DownloadOptions options;
    options.stop_token = stop.get_token();
    SUBCASE("silent server") {
        ScriptedServer server{[&](const ServedRequest&) { return cut_off(200, "abc", content.size(), Behaviour::hang); }};
        const Venturi client{config_of(server)};
        options.progress = [&](const auto&) { stop.request_stop(); };
        const auto job = completed_job(server.url() + "/downloads/t", content);
        CHECK(client.download(job, folder.file("f"), options).result().error().kind == ErrorKind::cancelled);
        CHECK(folder.read("f.part") == "abc");
    }
    SUBCASE("slow disk") {
        ScriptedServer server{[&](const ServedRequest& request) { return piece(content, request, content.size()); }};
        const Venturi client{config_of(server)};
        options.progress = [&](const auto&) { stop.request_stop(); };
        const auto job = completed_job(server.url() + "/downloads/t", content);
        CHECK(client.download(job, folder.file("f"), options).result().error().kind == ErrorKind::cancelled);
        CHECK(!folder.has("f"));
    }
}

TEST_CASE("an empty file is a file") {
    ScriptedServer server{[](const ServedRequest&) { return answer(200, ""); }};
    const TemporaryFolder folder;
    const Venturi client{config_of(server)};
    CHECK(client.download(completed_job(server.url() + "/downloads/t", ""), folder.file("f")).result().ok());
    CHECK(folder.has("f"));
    CHECK(folder.read("f").empty());
}
